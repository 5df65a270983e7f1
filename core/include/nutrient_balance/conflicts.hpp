// Where a band and a person's own recommendations do not go together, and what it would take to have both.
#pragma once

#include <optional>
#include <vector>

#include "nutrient_balance/ratios.hpp"

namespace nutrient_balance {

/// One half of the ratio: its recommendation, and the limit on the whole of it if one is set.
struct ConflictSide {
  NutrientIndex nutrient;
  double target;
  std::optional<double> limit;
};

/// The way into the band that lowers neither half: more of one nutrient.
struct ConflictWay {
  NutrientIndex nutrient;  // the half of which more is needed
  double at_least;         // beside the other half's target
  double more;             // than its own target
  bool passes_limit;       // the limit on the whole of it: then no intake meets both targets and the band
  /// The same for the day as it was eaten: how much more, with the other half as it is but not below its target.
  std::optional<double> more_today;
};

/// Meeting both targets exactly lies outside the band.
struct Conflict {
  const Ratio* ratio;
  BandResult band;
  Text basis;
  ConflictSide numerator;
  ConflictSide denominator;
  double implied;  // the ratio of the two targets, in the band's basis
  /// The ratios that are within reach with both targets met and no limit on a whole passed; empty = without end.
  double reachable_low;
  std::optional<double> reachable_high;
  ConflictWay way;

  [[nodiscard]] bool is_above() const { return way.nutrient == denominator.nutrient; }
};

/// One per band of a ratio that is judged for this person, in the order of the ratios and their bands.
std::vector<Conflict> conflicts_of(const Tables& tables, const std::optional<Person>& person, const Intake& intake,
                                   const Targets& targets, const std::vector<RatioResult>& ratios);

}  // namespace nutrient_balance
