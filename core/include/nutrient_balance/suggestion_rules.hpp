// What a suggestion is worth and what it costs, as data (data/suggestions.json gives the reasons). Part of the tables.
#pragma once

#include <cstddef>
#include <vector>

namespace nutrient_balance {

/// What it counts to leave a ratio's band: `weight` times the way outside, in the numerator's unit, divided by the
/// target of the numerator (or, without one, of the denominator times the end of the band).
struct RatioWeight {
  std::size_t ratio;
  double weight;
};

/// A nutrient that a pharmacist may be asked about where food does not bring enough, and in which forms.
struct AskableSupplement {
  std::size_t nutrient;
  std::vector<std::size_t> forms;  // of Tables::forms, the first one first
  std::vector<std::size_t> sources;
};

/// One unit of cost is one target missed altogether, at weight 1.
struct SuggestionRules {
  std::vector<double> target_weights;  // one per nutrient; 0 = its shortfall asks for nothing
  std::vector<RatioWeight> ratio_weights;
  double add_effort = 0;  // each on top of the effort of the food itself
  double swap_effort = 0;
  double halve_effort = 0;
  double remove_effort = 0;
  double more_effort = 0;   // for each portion above the usual one
  std::size_t energy = 0;   // the nutrient that energy is
  double least_energy = 0;  // how far the day's energy may fall (below zero) and rise, kcal
  double most_energy = 0;
  double largest_added_g = 0;
  double least_asked_share = 0;  // of a target: less than this is nothing to ask a pharmacist about
  std::vector<AskableSupplement> askable;
};

}  // namespace nutrient_balance
