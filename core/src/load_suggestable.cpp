#include "load_suggestable.hpp"

#include <algorithm>

#include "packed_list.hpp"

namespace nutrient_balance {

namespace {

/// A bit for each of so many things.
std::uint32_t bits(PackedReader& in, std::size_t things) {
  constexpr std::size_t most = 31;
  if (things > most) in.spoil();
  return static_cast<std::uint32_t>(in.index(std::size_t{1} << std::min(things, most)));
}

SuggestableFood read_food(PackedReader& in, const Tables& tables) {
  SuggestableFood food{};
  food.food = in.text();
  food.portion = in.text();
  food.count = in.required_decimal();
  food.grams = in.required_decimal();
  food.group = in.index(tables.suggestable.groups.size());
  food.family = in.index(tables.suggestable.families.size());
  food.patterns = bits(in, tables.vocabulary.diet_patterns.size());
  food.contains = bits(in, tables.suggestable.excludable.size());
  food.effort = in.required_decimal();
  return food;
}

}  // namespace

void read_suggestable(PackedReader& in, Tables& tables) {
  Suggestable& suggestable = tables.suggestable;
  suggestable.excludable = tables.vocabulary.allergens;
  for (const Text other : texts(in)) suggestable.excludable.push_back(other);
  suggestable.groups = list_of<SwapGroup>(in, [&] {
    const Text id = in.text();
    return SwapGroup{id, in.text()};
  });
  suggestable.families = texts(in);
  suggestable.foods = list_of<SuggestableFood>(in, [&] { return read_food(in, tables); });
  const auto not_before = [](const SuggestableFood& a, const SuggestableFood& b) { return a.food >= b.food; };
  const auto& foods = suggestable.foods;
  if (std::adjacent_find(foods.begin(), foods.end(), not_before) != foods.end()) in.spoil();
}

}  // namespace nutrient_balance
