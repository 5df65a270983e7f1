// Questions about a day beside the best answer: why a food is not in it, what one changed amount does, and which entry
// moves a ratio most.
#pragma once

#include <optional>
#include <vector>

#include "nutrient_balance/suggestions.hpp"

namespace nutrient_balance {

/// Why a food is not in the best answer.
struct WhyNot {
  FoodRef food;
  // "not_listed", "does_not_suit", "no_candidate" (a value without bounds, or no fitting amount), "passes_limit",
  // "loses_target", "too_much_energy", "too_little_energy", "does_not_help", "others_help_more", "safety_gate",
  // "as_good"; or what keeps anything from being suggested
  Text because;
  std::optional<NutrientIndex> nutrient;  // whose limit, target or energy it is
  std::optional<double> by;               // how far past it, in the nutrient's unit
  double baseline_cost = 0;
  double best_cost = 0;
  std::optional<double> cost_with;  // of the best set that holds the food
  std::vector<Change> with;         // that set
};

/// Searches to the end.
WhyNot why_not(const Tables& tables, const std::shared_ptr<const FoodAmounts>& foods, const Plan& plan,
               const SuggestOptions& options, FoodRef food);

/// The entry that a JSON Pointer names, if it is one of a food that counts.
std::optional<EntryPlace> food_entry_at(const Plan& plan, std::string_view pointer);

/// How much 100 kcal more of an entry move a ratio.
struct Lever {
  EntryPlace entry;
  const Ratio* ratio;
  double per_100_kcal;
};

/// The derivative of every known ratio by every entry with energy, the ratio's strongest entry first. Entries with a
/// value missing are left out.
std::vector<Lever> levers_of(const Tables& tables, const Plan& plan, const Intake& intake);

}  // namespace nutrient_balance
