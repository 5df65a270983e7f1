// Counts what a food of one's own holds in all.
#pragma once

#include "nutrient_balance/plan.hpp"

namespace nutrient_balance {

/// Fills `values` and `counted` with the amounts of a label. What it does not state is not known.
void count_label(const Tables& tables, OwnFood& food, std::vector<TypedAmount> stated);

/// Fills `values` and `counted` with the sum of the ingredients.
void count_ingredients(const Tables& tables, OwnFood& recipe);

}  // namespace nutrient_balance
