#include "linked_foods.hpp"

#include <string>
#include <unordered_map>

namespace nutrient_balance {

namespace {

/// The best documented one of the foods that are the same, by id: the food itself where it is that.
std::string best_id(const Tables& tables, FoodRef food) {
  const Text same_as = tables.food(food).same_as;
  return same_as.empty() ? tables.food_id(food) : std::string(same_as);
}

}  // namespace

std::vector<SearchHit> one_of_each_food(const Tables& tables, std::vector<SearchHit> hits, std::size_t limit) {
  std::vector<SearchHit> shown;
  std::unordered_map<std::string, std::size_t> places;  // of each food among what is shown
  for (SearchHit& hit : hits) {
    const auto [entry, is_new] = places.try_emplace(best_id(tables, hit.food), shown.size());
    if (is_new) {
      shown.push_back(std::move(hit));
    } else if (tables.food(hit.food).same_as.empty()) {
      shown[entry->second] = std::move(hit);
    }
  }
  if (shown.size() > limit) shown.resize(limit);
  return shown;
}

}  // namespace nutrient_balance
