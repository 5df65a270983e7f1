#include "suggest_safety.hpp"

#include <algorithm>

namespace nutrient_balance {

namespace {

bool holds_back_all(const Safety& safety, Advice what) {
  return std::any_of(safety.withheld.begin(), safety.withheld.end(),
                     [&](const Withheld& withheld) { return withheld.what == what && withheld.all; });
}

const Entry& entry_at(const Plan& plan, EntryPlace place) { return plan.days[place.day].entries[place.entry]; }

/// The most that the food of the change may bring of a nutrient, less the least that goes for it.
double most_more(const Tables& tables, const Candidate& candidate, const FoodAmounts& foods, const Plan& plan,
                 NutrientIndex nutrient) {
  const auto& listed = foods.foods()[static_cast<std::size_t>(candidate.food_row)];
  double more = listed.per_gram.nutrients[nutrient].high * candidate.change.grams;
  if (candidate.change.entry) more -= entry_value(tables, entry_at(plan, *candidate.change.entry), nutrient).amount.low;
  return more;
}

bool may_be_eaten(const Tables& tables, const Safety& safety, const Candidate& candidate, const FoodAmounts& foods,
                  const Plan& plan) {
  for (NutrientIndex nutrient = 0; nutrient < tables.nutrients.size(); ++nutrient) {
    if (safety.allows(Advice::foods, nutrient)) continue;
    if (most_more(tables, candidate, foods, plan, nutrient) > 0) return false;
  }
  return true;
}

}  // namespace

bool is_allowed(const Tables& tables, const Safety& safety, const SuggestModel& model, const Choice& choice,
                const FoodAmounts& foods, const Plan& plan) {
  const bool no_food = holds_back_all(safety, Advice::foods);
  const bool no_reduction = holds_back_all(safety, Advice::reductions);
  for (std::size_t i = 0; i < choice.size; ++i) {
    const Candidate& candidate = model.candidates[choice.members[i]];
    const bool brings_food = candidate.food_row >= 0;
    if (candidate.change.entry && no_reduction) return false;
    if (brings_food && (no_food || !may_be_eaten(tables, safety, candidate, foods, plan))) return false;
  }
  return true;
}

}  // namespace nutrient_balance
