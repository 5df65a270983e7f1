#include "nutrient_balance/dose_window.hpp"

#include <algorithm>

#include "guidance_findings.hpp"

namespace nutrient_balance {

namespace {

/// What one mg of the compound brings of a nutrient, in its unit.
double per_mg(const Tables& tables, const SupplementForm& form, NutrientIndex nutrient) {
  for (const Brought& brought : brought_by(tables, form.composition, form.nutrient, 1)) {
    if (brought.nutrient == nutrient) return brought.amount.known;
  }
  return 0;
}

/// Narrows the range to the doses with slope·dose ≥ least; false if there are none.
bool narrow(DoseRange& range, double slope, double least) {
  if (slope == 0) return least <= 0;
  const double edge = least / slope;
  if (slope > 0) {
    range.from = std::max(range.from, edge);
  } else {
    range.to = range.to ? std::min(*range.to, edge) : edge;
  }
  return !range.to || *range.to >= range.from;
}

struct Ends {
  double low;
  double high;
};

/// One band's two conditions on a dose d, each linear in it:
///   (above + rise·d)·factor ≤ high·(under + grow·d) and (above + rise·d)·factor ≥ low·(under + grow·d).
struct BandConditions {
  std::optional<double> low;
  std::optional<double> high;
  double factor;
  double rise;
  double grow;

  /// The doses that keep both, the upper edge at `for_high` and the lower at `for_low` (numerator, denominator).
  [[nodiscard]] std::optional<DoseRange> doses(Ends for_high, Ends for_low) const {
    DoseRange range;
    const auto [high_above, high_under] = for_high;
    const auto [low_above, low_under] = for_low;
    if (high && !narrow(range, *high * grow - factor * rise, factor * high_above - *high * high_under)) return {};
    if (low && !narrow(range, factor * rise - *low * grow, *low * low_under - factor * low_above)) return {};
    return range;
  }
};

Text reason_before_counting(const DoseWindow& result) {
  if (!result.form->not_suggested_because.empty()) return "form_not_suggested";
  if (!result.gates.empty()) return "safety_gate";
  return result.not_judged_because.empty() ? Text() : Text("ratio_not_judged");
}

/// The doses that bring the ratio into the band over the whole interval, or why there are none.
Text find_in_band(DoseWindow& result, const BandConditions& conditions) {
  if (conditions.rise == 0 && conditions.grow == 0) return "form_not_in_ratio";
  const Amount& above = result.numerator;
  const Amount& under = result.denominator;
  if (!above.high || !under.high) return "unknown_intake";
  const Ends largest{*above.high, under.low};
  const Ends smallest{above.low, *under.high};
  result.in_band = conditions.doses(largest, smallest);
  if (result.in_band) return {};
  // Would it do if the intake lay as favourably as it may? If not, the form moves the ratio the other way.
  return conditions.doses(smallest, largest) ? Text("intake_too_uncertain") : Text("wrong_direction");
}

bool has_limit_on_form(const DoseWindow& result) {
  return std::any_of(result.limits.begin(), result.limits.end(),
                     [&](const Limit& limit) { return limit.nutrient == result.form->nutrient; });
}

/// Ends the range where the first limit is reached, the highest intake counted.
Text find_within_limits(DoseWindow& result, const Tables& tables) {
  DoseRange range = *result.in_band;
  if (!has_limit_on_form(result)) return "limit_not_set";  // which never means that any dose is safe
  for (const Limit& limit : result.limits) {
    if (!limit.counted.high) return "limit_unknown";
    if (*limit.counted.high > limit.limit) return "limit_passed";
    const double room = (limit.limit - *limit.counted.high) / per_mg(tables, *result.form, limit.nutrient);
    if (range.to && *range.to <= room) continue;
    range.to = room;
    result.ends_at_limit = true;
  }
  if (*range.to < range.from) return "limit_too_low";  // the limit on the form has ended the range
  result.window = range;
  return {};
}

/// Upper levels only: the level that advises to reduce sodium is no limit of safety.
std::vector<Limit> limits_on(const Tables& tables, const SupplementForm& form, Text reduce_kind,
                             std::vector<Limit> limits) {
  limits.erase(std::remove_if(limits.begin(), limits.end(),
                              [&](const Limit& limit) {
                                return limit.kind == reduce_kind || per_mg(tables, form, limit.nutrient) == 0;
                              }),
               limits.end());
  return limits;
}

/// Where another authority's limit on the form's nutrient is stricter, the lower of the two ends the range. It never
/// stands in for a limit that the reference leaves out: that absence is an answer of its own.
void add_stricter_limits(DoseWindow& result, const Tables& tables, const Plan& plan, const Intake& intake) {
  if (!plan.person || !has_limit_on_form(result)) return;
  for (const StricterLimit& limit : tables.guidance.stricter_limits) {
    if (limit.nutrient != result.form->nutrient || plan.person->age_months < limit.from_months) continue;
    const Amount counted = counted_per_day(tables, plan, intake, limit.nutrient, limit.scope);
    result.limits.push_back({limit.nutrient, "stricter", limit.limit, limit.scope, counted,
                             limit_status(counted, limit.limit), limit.sources.front()});
  }
}

std::vector<Finding> spacing_of(const Tables& tables, const Plan& plan, const SupplementForm& form) {
  std::vector<Finding> spacing;
  find_medicines(tables, plan.person, spacing);
  const auto is_other = [&](const Finding& finding) {
    const auto& apart = finding.nutrients;
    return finding.code != "medicine_spacing" || std::none_of(apart.begin(), apart.end(), [&](NutrientIndex nutrient) {
             return per_mg(tables, form, nutrient) > 0;
           });
  };
  spacing.erase(std::remove_if(spacing.begin(), spacing.end(), is_other), spacing.end());
  return spacing;
}

std::vector<Gate> gates_on_supplements(const Tables& tables, const Plan& plan, const Intake& intake) {
  std::vector<Gate> gates = safety_of(tables, plan.person, intake).gates;
  gates.erase(
      std::remove_if(gates.begin(), gates.end(), [](const Gate& gate) { return !gate.rule->withholds.supplements; }),
      gates.end());
  return gates;
}

Text reason_for_none(DoseWindow& result, const Tables& tables) {
  if (const Text reason = reason_before_counting(result); !reason.empty()) return reason;
  const auto factor = ratio_factor(tables, *result.ratio, result.basis);
  if (!factor) return "no_band";
  const BandConditions conditions{result.band.low, result.band.high, *factor,
                                  per_mg(tables, *result.form, result.ratio->numerator),
                                  per_mg(tables, *result.form, result.ratio->denominator)};
  if (const Text reason = find_in_band(result, conditions); !reason.empty()) return reason;
  return find_within_limits(result, tables);
}

}  // namespace

DoseWindow dose_window(const Tables& tables, const Plan& plan, const SupplementForm& form, const Ratio& ratio) {
  const Intake intake = intake_of(tables, plan);
  const Targets targets = targets_of(tables, plan);
  DoseWindow result{&form,
                    &ratio,
                    {},
                    ratio.basis,
                    intake.nutrients[ratio.numerator].total,
                    intake.nutrients[ratio.denominator].total,
                    limits_on(tables, form, targets.reference->reduce_kind, limits_of(tables, plan, intake, targets)),
                    {},
                    {},
                    false,
                    {},
                    {},
                    gates_on_supplements(tables, plan, intake),
                    spacing_of(tables, plan, form)};
  add_stricter_limits(result, tables, plan, intake);
  for (const RatioResult& judged : ratios_of(tables, plan, intake, targets)) {
    if (judged.ratio != &ratio) continue;
    result.not_judged_because = judged.not_judged_because;
    if (!judged.bands.empty()) result.band = judged.bands.front();
  }
  if (result.band.band != nullptr) result.basis = result.band.band->basis;
  result.none_because = reason_for_none(result, tables);
  return result;
}

}  // namespace nutrient_balance
