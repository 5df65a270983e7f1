// The last word on suggestions: which answers are held back, whatever they would improve.
#pragma once

#include "nutrient_balance/suggestions.hpp"
#include "suggest_model.hpp"

namespace nutrient_balance {

/// Whether every change of the set may be suggested. Food that brings more of a nutrient for which a gate holds food
/// back may not, for whatever it is suggested; nor may going without anything where a gate holds that back.
bool is_allowed(const Tables& tables, const Safety& safety, const SuggestModel& model, const Choice& choice,
                const FoodAmounts& foods, const Plan& plan);

}  // namespace nutrient_balance
