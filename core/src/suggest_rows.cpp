// The rows of the model: which shortfalls and ratios cost how much, and what may not happen.
#include <algorithm>

#include "suggest_model.hpp"

namespace nutrient_balance {

namespace {

constexpr Text total_scope = "total";

struct Builder {
  SuggestModel& model;
  const Tables& tables;
  const Assessment& assessment;
  const std::vector<CountedScope>& scopes;
};

/// How a target is read today: on its lower bound where that is what is known or what must be kept, else on its middle.
/// A target that is missed may not fall further: hence eating less of something is seldom an answer by itself, and
/// comes together with what makes up for it.
void add_target(const Builder& to, const Adequacy& adequacy, const ReferenceForm& form) {
  const double target = *adequacy.target;
  const Amount& counted = adequacy.counted;
  const bool met = counted.low >= target;
  Row row{RowKind::keep};
  row.nutrient = adequacy.nutrient;
  row.form = form;
  row.certain = met || !counted.middle;
  const double today = row.certain ? counted.low : *counted.middle;
  row.scale = 1 / target;
  row.at = (today - std::min(target, today)) / target;
  to.model.hard.push_back(row);
  const double weight = to.tables.suggestion_rules.target_weights[adequacy.nutrient];
  // Where an amount has no upper bound nobody can say how much is missing.
  if (weight <= 0 || today >= target || !counted.high) return;
  row.kind = RowKind::shortfall;
  row.scale = weight / target;
  row.at = weight * (target - today) / target;
  to.model.terms.push_back(row);
}

std::size_t counted_position(const std::vector<CountedScope>& scopes, const Limit& limit) {
  if (limit.scope == total_scope) return Row::none;
  const auto found = std::find_if(scopes.begin(), scopes.end(), [&](const CountedScope& part) {
    return part.nutrient == limit.nutrient && part.scope == limit.scope;
  });
  return found == scopes.end() ? Row::none : static_cast<std::size_t>(found - scopes.begin());
}

/// What is passed already must not rise at all, be it a limit of safety or a level to stay under such as sodium's. Then
/// hardly any food can be added alone; but a set may save elsewhere what its additions bring, and three changes come
/// as far as if there were an allowance (on 12 varied days above the level the cost falls from 2.98 to 0.24 on average,
/// and to 0.23 where 2 % of the level may be added).
void add_limit(const Builder& to, const Limit& limit) {
  Row row{RowKind::limit};
  row.nutrient = limit.nutrient;
  row.counted = counted_position(to.scopes, limit);
  row.certain = !limit.counted.high.has_value();
  row.scale = 1 / limit.limit;
  const double today = limit.counted.high.value_or(limit.counted.low);
  row.at = (std::max(limit.limit, today) - today) / limit.limit;
  to.model.hard.push_back(row);
  // A day that may or may not be over: giving up what nobody knows for more of what is known must not make it certain.
  if (row.certain || today <= limit.limit || limit.counted.low > limit.limit) return;
  row.certain = true;
  row.at = (limit.limit - limit.counted.low) / limit.limit;
  to.model.hard.push_back(row);
}

void add_energy(const Builder& to) {
  const SuggestionRules& rules = to.tables.suggestion_rules;
  Row row{RowKind::energy_up};
  row.nutrient = rules.energy;
  row.at = 1;
  row.scale = 1 / rules.most_energy;
  to.model.hard.push_back(row);
  row.kind = RowKind::energy_down;
  row.scale = -1 / rules.least_energy;
  to.model.hard.push_back(row);
}

const BandResult* chosen_band(const RatioResult& result) {
  if (!result.not_judged_because.empty()) return nullptr;  // which is said where there are no bands
  const BandResult& band = result.bands.front();
  return band.band == nullptr || band.band->judged ? &band : nullptr;
}

double ratio_weight(const SuggestionRules& rules, std::size_t ratio) {
  const auto found = std::find_if(rules.ratio_weights.begin(), rules.ratio_weights.end(),
                                  [&](const RatioWeight& one) { return one.ratio == ratio; });
  return found == rules.ratio_weights.end() ? 0 : found->weight;
}

/// The way outside an end of the band, as a share of that end, where the denominator is at its target (or, without one,
/// as it is today).
void add_ratio_end(const Builder& to, Row row, double end, double weight) {
  const Intake& intake = to.assessment.intake;
  const double above = *intake.nutrients[row.ratio->numerator].total.middle * row.factor;
  const double under = *intake.nutrients[row.ratio->denominator].total.middle;
  const auto target = to.assessment.targets.recommended(row.ratio->denominator);
  row.band_end = end;
  row.scale = weight / (end * target.value_or(under));
  const double outside = row.kind == RowKind::ratio_above ? above - end * under : end * under - above;
  row.at = outside * row.scale;
  to.model.terms.push_back(row);
}

void add_ratio(const Builder& to, const RatioResult& result) {
  const BandResult* band = chosen_band(result);
  if (band == nullptr) return;
  const double weight =
      ratio_weight(to.tables.suggestion_rules, static_cast<std::size_t>(result.ratio - to.tables.ratios.data()));
  const auto factor =
      ratio_factor(to.tables, *result.ratio, band->band == nullptr ? result.ratio->basis : band->band->basis);
  if (weight <= 0 || !factor) return;
  Row row{RowKind::ratio_above};
  row.ratio = result.ratio;
  row.factor = *factor;
  row.judged = std::any_of(to.assessment.ratios.begin(), to.assessment.ratios.end(), [&](const RatioResult& real) {
    return real.ratio == result.ratio && real.not_judged_because.empty();
  });
  if (band->high && *band->high > 0) add_ratio_end(to, row, *band->high, weight);
  row.kind = RowKind::ratio_below;
  if (band->low && *band->low > 0) add_ratio_end(to, row, *band->low, weight);
}

/// What people told about illnesses must not change what is looked for, only what is shown in the end: otherwise one
/// more answer could bring up another suggestion.
std::vector<RatioResult> ratios_without_conditions(const Tables& tables, const Plan& plan,
                                                   const Assessment& assessment) {
  Plan healthy;
  healthy.person = plan.person;
  healthy.bands = plan.bands;
  healthy.person->conditions.clear();
  return ratios_of(tables, healthy, assessment.intake, assessment.targets);
}

Span in_form(Span span, const ReferenceForm& form) {
  if (form.name.empty()) return span;
  return {span.low * form.least_times / form.least_per, span.high * form.most_times / form.most_per};
}

/// Numerator less `end` times the denominator, at its largest (`sign` of the row) for what comes or goes.
double ratio_change(const Row& row, const Brings& brings, bool comes) {
  const Span& above = brings.nutrients[row.ratio->numerator];
  const Span& under = brings.nutrients[row.ratio->denominator];
  const bool is_above = row.kind == RowKind::ratio_above;
  // What counts against: the numerator when the ratio is too high, the denominator when it is too low.
  const bool numerator_high = is_above == comes;
  const double numerator = row.factor * (numerator_high ? above.high : above.low);
  const double denominator = row.band_end * (numerator_high ? under.low : under.high);
  const double outside = is_above ? numerator - denominator : denominator - numerator;
  return (comes ? outside : -outside) * row.scale;
}

double target_change(const Row& row, const Brings& brings, bool comes) {
  const Span span = in_form(brings.nutrients[row.nutrient], row.form);
  if (comes) return -span.low * row.scale;
  return (row.certain ? span.low : span.high) * row.scale;
}

double limit_change(const Row& row, const Brings& brings, bool comes) {
  const Span& span = row.counted == Row::none ? brings.nutrients[row.nutrient] : brings.counted[row.counted];
  if (comes) return span.high * row.scale;
  return -(row.certain ? span.low : span.high) * row.scale;
}

double energy_change(const Row& row, const Brings& brings, bool comes) {
  const Span& span = brings.nutrients[row.nutrient];
  const bool up = row.kind == RowKind::energy_up;
  const double amount = up == comes ? span.high : span.low;
  return (up == comes ? amount : -amount) * row.scale;
}

}  // namespace

double row_change(const Row& row, const Brings& brings, bool comes) {
  switch (row.kind) {
    case RowKind::shortfall:
    case RowKind::keep:
      return target_change(row, brings, comes);
    case RowKind::limit:
      return limit_change(row, brings, comes);
    case RowKind::energy_up:
    case RowKind::energy_down:
      return energy_change(row, brings, comes);
    case RowKind::ratio_above:
    case RowKind::ratio_below:
      return ratio_change(row, brings, comes);
  }
  return 0;
}

void build_rows(SuggestModel& model, const Tables& tables, const Plan& plan, const Assessment& assessment,
                const std::vector<CountedScope>& scopes) {
  const Builder to{model, tables, assessment, scopes};
  for (std::size_t i = 0; i < assessment.adequacy.size(); ++i) {
    if (!assessment.adequacy[i].target) continue;
    add_target(to, assessment.adequacy[i], assessment.targets.nutrients[i].of->form);
  }
  for (const RatioResult& result : ratios_without_conditions(tables, plan, assessment)) add_ratio(to, result);
  for (const Limit& limit : assessment.limits) add_limit(to, limit);
  add_energy(to);
}

}  // namespace nutrient_balance
