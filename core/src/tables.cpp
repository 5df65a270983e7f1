#include "nutrient_balance/tables.hpp"

#include <algorithm>

#include "food_value_sum.hpp"

namespace nutrient_balance {

namespace {

template <typename List>
auto position_of(const List& list, std::string_view id) {
  return std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.id == id; });
}

template <typename List>
std::optional<std::size_t> index_of(const List& list, std::string_view id) {
  const auto found = position_of(list, id);
  return found == list.end() ? std::nullopt : std::optional<std::size_t>(found - list.begin());
}

template <typename List>
auto pointer_to(const List& list, std::string_view id) -> decltype(list.data()) {
  const auto found = position_of(list, id);
  return found == list.end() ? nullptr : &*found;
}

/// What the food's group lends for a value that its table lacks.
FoodValue borrowed_value(const GroupBounds& similar, double grams) {
  if (!similar.p95) return {Amount::unknown(), true, similar.foods_with_value};
  const auto amount = [&](double per_100_g) { return per_100_g * grams / 100; };
  return {{0, amount(*similar.p5), amount(*similar.p50), amount(*similar.p95)}, true, similar.foods_with_value};
}

/// What a table prints: a figure, or that there is less than it. The middle of "less than" is half of it.
FoodValue printed_value(std::uint32_t stored, double scale, double grams) {
  // Per 100 g, so one division carries both the table's decimals and the 100: two roundings in all.
  const auto whole = (stored - 1) / 2;  // the last bit says "less than"
  const double amount = whole * grams / (scale * 100);
  if (stored % 2 == 1) return {Amount::exactly(amount), false, 0};
  return {{0, 0, amount / 2, amount}, true, 0, true};
}

FoodValue sum_value(const Tables& tables, FoodRef food, const Nutrient& nutrient, double grams) {
  FoodValueSum sum;
  for (const Component& part : nutrient.made_of) {
    const FoodValue value = food_value(tables, food, part.nutrient, grams);
    sum.add(value, scaled(value.amount, part.times, part.per));
  }
  return sum.total();
}

}  // namespace

std::optional<NutrientIndex> Tables::find_nutrient(std::string_view id) const { return index_of(nutrients, id); }

std::optional<std::size_t> Tables::find_source(std::string_view id) const { return index_of(sources, id); }

const Reference* Tables::find_reference(std::string_view id) const { return pointer_to(references, id); }

const LabelName* Tables::find_label_name(std::string_view id) const { return pointer_to(label_names, id); }

const Ratio* Tables::find_ratio(std::string_view id) const { return pointer_to(ratios, id); }

std::optional<std::size_t> Tables::find_form(std::string_view id) const { return index_of(forms, id); }

std::optional<FoodRef> Tables::find_food(std::string_view id) const {
  const std::size_t colon = id.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const std::string_view code = id.substr(colon + 1);
  for (std::size_t table = 0; table < food_tables.size(); ++table) {
    if (food_tables[table].prefix != id.substr(0, colon)) continue;
    const auto& foods = food_tables[table].foods;
    const auto found = std::lower_bound(foods.begin(), foods.end(), code,
                                        [](const Food& food, std::string_view wanted) { return food.code < wanted; });
    if (found == foods.end() || found->code != code) continue;  // the table may go on in another pack
    return FoodRef{table, static_cast<std::size_t>(found - foods.begin())};
  }
  return std::nullopt;
}

std::string Tables::food_id(FoodRef ref) const {
  return std::string(food_tables[ref.table].prefix) + ':' + std::string(food(ref).code);
}

const DisplayName* Tables::find_display_name(FoodRef ref) const {
  const Text prefix = food_tables[ref.table].prefix;
  const Text code = food(ref).code;
  // As if the id were put together, which this is asked too often for.
  const auto compared = [&](Text id) {
    const int first = id.substr(0, prefix.size()).compare(prefix);
    if (first != 0) return first;
    const Text rest = id.substr(prefix.size());
    return rest.empty() || rest.front() != ':' ? rest.compare(":") : rest.substr(1).compare(code);
  };
  const auto found = std::partition_point(names.display.begin(), names.display.end(),
                                          [&](const DisplayName& name) { return compared(name.food) < 0; });
  return found == names.display.end() || compared(found->food) != 0 ? nullptr : &*found;
}

Text Tables::display_name(FoodRef ref) const {
  const DisplayName* named = find_display_name(ref);
  return named == nullptr ? food(ref).name : named->name;
}

FoodValue food_value(const Tables& tables, FoodRef food, NutrientIndex nutrient, double grams) {
  const Nutrient& of = tables.nutrients[nutrient];
  if (!of.made_of.empty()) return sum_value(tables, food, of, grams);
  const FoodTable& table = tables.food_tables[food.table];
  const auto column = table.column_of[nutrient];
  const std::uint32_t stored = column ? table.columns[*column].values[food.row] : 0;
  if (stored == 0) return borrowed_value(tables.similar[nutrient][table.foods[food.row].group], grams);
  return printed_value(stored, table.columns[*column].scale, grams);
}

}  // namespace nutrient_balance
