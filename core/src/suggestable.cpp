#include "nutrient_balance/suggestable.hpp"

#include <algorithm>

namespace nutrient_balance {

const SuggestableFood* Suggestable::find(std::string_view food) const {
  const auto found =
      std::lower_bound(foods.begin(), foods.end(), food,
                       [](const SuggestableFood& listed, std::string_view wanted) { return listed.food < wanted; });
  return found == foods.end() || found->food != food ? nullptr : &*found;
}

bool suits(const SuggestableFood& food, std::optional<std::size_t> pattern, std::uint32_t without) {
  return (!pattern || (food.patterns >> *pattern & 1U) != 0) && (food.contains & without) == 0;
}

}  // namespace nutrient_balance
