// Random days of real foods, the same for the same seed on every machine, and a list of suggestable foods as broad as
// the table: for the suggestions' tests and benchmark.
#pragma once

#include <string>
#include <vector>

#include "nutrient_balance/suggestions.hpp"
#include "random_plans.hpp"

namespace nutrient_balance::days {

/// The shipped tables.
const Tables& tables();

/// Every food of the table that has a usual portion and is eaten as it is, with the groups of the table: tens of
/// thousands of candidates. The texts live as long as the list.
struct BroadList {
  std::vector<SuggestableFood> foods;
  std::vector<std::string> ids;
};
const BroadList& broad_list();

/// Women and men of all ages, four references, diets, low, high and balanced days of 3 to 14 listed foods.
Plan random_day(toy::Random& random);

}  // namespace nutrient_balance::days
