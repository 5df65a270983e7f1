#include "nutrient_balance/ratios.hpp"

#include <algorithm>

#include "enum_text.hpp"

namespace nutrient_balance {

namespace {

constexpr Text molar_basis = "molar";

std::optional<double> divided(std::optional<double> above, std::optional<double> under, double factor) {
  if (!above || !under || *under <= 0) return std::nullopt;
  return *above * factor / *under;
}

RatioValue ratio_of(const Amount& above, const Amount& under, double factor) {
  RatioValue result{divided(above.middle, under.middle, factor), divided(above.low, under.high, factor),
                    divided(above.high, under.low, factor)};
  if (!result.value) return {};
  return result;
}

std::optional<double> less(std::optional<double> above, std::optional<double> under, double factor) {
  if (!above || !under) return std::nullopt;
  return *above - *under / factor;
}

/// Numerator less denominator, both in the numerator's unit.
RatioValue difference_of(const Amount& above, const Amount& under, double factor) {
  RatioValue result{less(above.middle, under.middle, factor), less(above.low, under.high, factor),
                    less(above.high, under.low, factor)};
  if (!result.value) return {};
  return result;
}

bool is_not_judged_for(const Ratio& ratio, const Person& person) {
  return std::any_of(person.conditions.begin(), person.conditions.end(), [&](Text condition) {
    const auto& listed = ratio.not_judged_conditions;
    return std::find(listed.begin(), listed.end(), condition) != listed.end();
  });
}

Text reason_in_person(const Ratio& ratio, const std::optional<Person>& person) {
  if (!person) return "nobody_described";
  if (person->age_years() < ratio.not_judged_below_years) return "under_19";
  const bool pregnant = ratio.not_judged_when_pregnant && person->stage == Stage::pregnant;
  const bool lactating = ratio.not_judged_when_lactating && person->stage == Stage::lactating;
  if (pregnant || lactating) return "pregnant_or_lactating";
  return is_not_judged_for(ratio, *person) ? Text("condition") : Text();
}

/// Without a row of recommendations nobody can say whether both amounts are low.
Text reason_in_targets(const Targets& targets) {
  return targets.life_stage == nullptr ? Text("no_life_stage") : Text();
}

/// Below the average requirement, or below the recommendation where no average requirement is set.
bool is_low(double amount, const Target* target) {
  if (target == nullptr || target->figures == nullptr) return false;
  const auto line = target->figures->ear ? target->figures->ear : target->figures->recommended;
  return line && amount < *line;
}

Text reason_in_amounts(const Ratio& ratio, const Intake& intake, const Targets& targets) {
  const Amount& above = intake.nutrients[ratio.numerator].total;
  const Amount& under = intake.nutrients[ratio.denominator].total;
  if (under.high && *under.high == 0) return "denominator_zero";
  if (!above.middle || !under.middle || *under.middle == 0) return "value_unknown";
  const bool both_low =
      is_low(*above.middle, targets.find(ratio.numerator)) && is_low(*under.middle, targets.find(ratio.denominator));
  return both_low ? Text("both_below_ear") : Text();
}

Text reason_in_bands(const std::vector<BandResult>& bands) {
  const bool any = std::any_of(bands.begin(), bands.end(),
                               [](const BandResult& band) { return band.band == nullptr || band.band->judged; });
  return any ? Text() : Text("no_band");
}

BandVerdict verdict_of(const RatioValue& value, const BandResult& band) {
  const bool above_low = !band.low || (value.low && *value.low >= *band.low);
  const bool under_high = !band.high || (value.high && *value.high <= *band.high);
  if (above_low && under_high) return BandVerdict::inside;
  if (band.low && value.high && *value.high < *band.low) return BandVerdict::below;
  if (band.high && value.low && *value.low > *band.high) return BandVerdict::above;
  return BandVerdict::undetermined;
}

std::vector<BandResult> bands_in_order(const Plan& plan, const Tables& tables, const Ratio& ratio) {
  std::vector<BandResult> bands;
  for (const RatioBand& band : ratio.bands) bands.push_back({&band, band.low, band.high, BandVerdict::not_judged});
  for (const BandChoice& choice : plan.bands) {
    if (&tables.ratios[choice.ratio] != &ratio) continue;
    if (choice.band) {
      std::rotate(bands.begin(), bands.begin() + static_cast<std::ptrdiff_t>(*choice.band),
                  bands.begin() + static_cast<std::ptrdiff_t>(*choice.band) + 1);
    } else {
      bands.insert(bands.begin(), BandResult{nullptr, choice.low, choice.high, BandVerdict::not_judged});
    }
  }
  return bands;
}

void judge(RatioResult& result, const Tables& tables, const Amount& above, const Amount& under) {
  for (BandResult& band : result.bands) {
    if (band.band != nullptr && !band.band->judged) continue;
    const Text basis = band.band == nullptr ? result.ratio->basis : band.band->basis;
    const auto factor = ratio_factor(tables, *result.ratio, basis);
    band.verdict = factor ? verdict_of(ratio_of(above, under, *factor), band) : BandVerdict::undetermined;
  }
}

/// The person chose a band that nothing is judged by: the others still are, and this is said.
bool chose_unjudged(const RatioResult& result, const Plan& plan, const Tables& tables) {
  return std::any_of(plan.bands.begin(), plan.bands.end(), [&](const BandChoice& choice) {
    return &tables.ratios[choice.ratio] == result.ratio && choice.band && !result.ratio->bands[*choice.band].judged;
  });
}

RatioResult result_of(const Tables& tables, const Plan& plan, const Intake& intake, const Targets& targets,
                      const Ratio& ratio) {
  const Amount& above = intake.nutrients[ratio.numerator].total;
  const Amount& under = intake.nutrients[ratio.denominator].total;
  RatioResult result{&ratio, {}, {}, {}, implied_ratio(tables, ratio, targets), bands_in_order(plan, tables, ratio),
                     {}};
  if (ratio.difference_shown) {
    const Unit unit = tables.nutrients[ratio.numerator].unit;
    result.difference = difference_of(above, under, mass_factor(unit, tables.nutrients[ratio.denominator].unit));
  }
  if (const auto factor = ratio_factor(tables, ratio, ratio.basis)) result.value = ratio_of(above, under, *factor);
  if (const auto factor = ratio_factor(tables, ratio, molar_basis))
    result.molar = ratio_of(above, under, *factor).value;
  for (const Text reason : {reason_in_person(ratio, plan.person), reason_in_targets(targets),
                            reason_in_amounts(ratio, intake, targets), reason_in_bands(result.bands)}) {
    if (result.not_judged_because.empty()) result.not_judged_because = reason;
  }
  if (!result.not_judged_because.empty()) return result;
  judge(result, tables, above, under);
  if (chose_unjudged(result, plan, tables)) result.not_judged_because = "band_not_judged";
  return result;
}

}  // namespace

std::string_view verdict_text(BandVerdict verdict) {
  constexpr std::array<std::string_view, 5> words = {"inside", "below", "above", "undetermined", "not_judged"};
  return enum_text(words, verdict);
}

std::optional<double> ratio_factor(const Tables& tables, const Ratio& ratio, Text basis) {
  const Nutrient& above = tables.nutrients[ratio.numerator];
  const Nutrient& under = tables.nutrients[ratio.denominator];
  const double mass = mass_factor(above.unit, under.unit);
  if (basis != molar_basis) return mass;
  if (!above.molar_mass || !under.molar_mass) return std::nullopt;
  return mass * *under.molar_mass / *above.molar_mass;
}

bool can_be_judged(const Ratio& ratio, const std::optional<Person>& person, const std::vector<BandResult>& bands) {
  return reason_in_person(ratio, person).empty() && reason_in_bands(bands).empty();
}

std::optional<double> implied_ratio(const Tables& tables, const Ratio& ratio, const Targets& targets) {
  const auto factor = ratio_factor(tables, ratio, ratio.basis);
  if (!factor) return std::nullopt;
  return divided(targets.recommended(ratio.numerator), targets.recommended(ratio.denominator), *factor);
}

std::vector<RatioResult> ratios_of(const Tables& tables, const Plan& plan, const Intake& intake,
                                   const Targets& targets) {
  std::vector<RatioResult> results;
  for (const Ratio& ratio : tables.ratios) results.push_back(result_of(tables, plan, intake, targets, ratio));
  return results;
}

}  // namespace nutrient_balance
