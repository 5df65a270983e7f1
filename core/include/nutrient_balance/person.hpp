// Who the plan is for, as far as they said, and which row of a reference table speaks about them.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "nutrient_balance/tables.hpp"

namespace nutrient_balance {

/// What a person eats, as far as they said. Nothing of it is counted; suggestions keep to it.
struct Diet {
  std::optional<std::size_t> pattern;  // position in Vocabulary::diet_patterns
  std::uint32_t without = 0;           // bits of Suggestable::excludable
  std::vector<FoodRef> without_foods;
};

struct Person {
  std::uint32_t age_months = 0;  // completed months
  Sex sex = Sex::any;            // any = not said
  Stage stage = Stage::none;
  std::vector<Text> conditions;  // ids of the vocabulary
  std::vector<Text> medicines;
  Diet diet = {};
  bool safety_answered = false;  // whether conditions and medicines are all that there is to say

  [[nodiscard]] std::uint32_t age_years() const { return age_months / 12; }
};

/// Position of the life stage that covers this person. Empty where the table has no row (pregnancy over 50 or under 14
/// in the US tables, sex not said from 9 years on): no row means no figure, never a neighbour's.
std::optional<std::size_t> find_life_stage(const Reference& reference, const Person& person);

}  // namespace nutrient_balance
