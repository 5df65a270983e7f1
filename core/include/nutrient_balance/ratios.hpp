// Ratios of two intakes, beside the ratio that the person's own recommendations imply, held against the registered
// bands.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutrient_balance/intake.hpp"
#include "nutrient_balance/targets.hpp"

namespace nutrient_balance {

/// A ratio read three ways; empty = not known.
struct RatioValue {
  std::optional<double> value;
  std::optional<double> low;
  std::optional<double> high;
};

enum class BandVerdict { inside, below, above, undetermined, not_judged };

struct BandResult {
  const RatioBand* band;  // null = the person's own band
  std::optional<double> low;
  std::optional<double> high;
  BandVerdict verdict;
};

struct RatioResult {
  const Ratio* ratio;
  RatioValue value;                      // in the ratio's basis
  std::optional<double> molar;           // mmol/mmol, elements only
  std::optional<RatioValue> difference;  // numerator less denominator in the numerator's unit, where the ratio asks
  std::optional<double> implied_by_targets;
  std::vector<BandResult> bands;  // the chosen one first
  Text not_judged_because;        // empty = judged
};

std::string_view verdict_text(BandVerdict verdict);

/// The ratio of the person's own recommendations, in the ratio's basis.
std::optional<double> implied_ratio(const Tables& tables, const Ratio& ratio, const Targets& targets);

/// Turns numerator/denominator in their own units into a ratio of equal masses, or of moles.
std::optional<double> ratio_factor(const Tables& tables, const Ratio& ratio, Text basis);

/// Whether any band judges this ratio for this person, whatever they ate.
bool can_be_judged(const Ratio& ratio, const std::optional<Person>& person, const std::vector<BandResult>& bands);

std::vector<RatioResult> ratios_of(const Tables& tables, const Plan& plan, const Intake& intake,
                                   const Targets& targets);

}  // namespace nutrient_balance
