#include "own_foods.hpp"

#include "food_value_sum.hpp"
#include "nutrient_balance/intake.hpp"

namespace nutrient_balance {

namespace {

FoodValue value_of(const Tables& tables, const std::vector<Entry>& parts, NutrientIndex nutrient) {
  FoodValueSum sum;
  for (const Entry& part : parts) {
    const FoodValue value = entry_value(tables, part, nutrient);
    sum.add(value, value.amount);
  }
  return sum.total();
}

Amount counted_of(const Tables& tables, const std::vector<Entry>& parts, NutrientIndex nutrient, Text scope) {
  AmountSum sum;
  for (const Entry& part : parts) sum.add(counted_amount(tables, part, nutrient, scope));
  return sum.mean(1);
}

void count(const Tables& tables, OwnFood& food, const std::vector<Entry>& parts) {
  for (NutrientIndex nutrient = 0; nutrient < tables.nutrients.size(); ++nutrient) {
    food.values.push_back(value_of(tables, parts, nutrient));
    auto& counted = food.counted.emplace_back();
    for (const CountedPart& part : tables.nutrients[nutrient].parts) {
      counted.push_back(counted_of(tables, parts, nutrient, part.scope));
    }
  }
}

}  // namespace

void count_label(const Tables& tables, OwnFood& food, std::vector<TypedAmount> stated) {
  Entry typed;
  typed.typed = std::move(stated);
  typed.typed_is_food = true;
  count(tables, food, {typed});
}

void count_ingredients(const Tables& tables, OwnFood& recipe) {
  count(tables, recipe, recipe.ingredients);
  for (const Entry& part : recipe.ingredients) {
    if (part.food) recipe.food_tables.insert(part.food->table);
    if (part.own) recipe.food_tables.insert(part.own->food_tables.begin(), part.own->food_tables.end());
  }
}

}  // namespace nutrient_balance
