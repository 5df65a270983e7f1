// What a pharmacist may be asked about where food does not bring enough.
#pragma once

#include "nutrient_balance/suggestions.hpp"

namespace nutrient_balance {

/// `after_food` is the day with the best change of food, whether or not it may be shown: so no answer about health can
/// bring a question up, it can only take one away. The gates come last.
std::vector<SupplementQuestion> questions_of(const Tables& tables, const Plan& plan, const Assessment& before,
                                             const Assessment& after_food);

}  // namespace nutrient_balance
