// A food that a plan describes itself: what it holds in all, in 100 g and in each of its portions.
#include "document_parts.hpp"
#include "nutrient_balance/documents.hpp"

namespace nutrient_balance {

namespace {

void write_amount_of(JsonWriter& out, std::string_view name, const Amount& whole, double times, double per) {
  out.key(name);
  out.begin_object();
  write_amount_members(out, scaled(whole, times, per));
  out.end_object();
}

void write_nutrient(JsonWriter& out, const Tables& tables, const OwnFood& food, NutrientIndex nutrient) {
  const FoodValue& value = food.values[nutrient];
  out.key(tables.nutrients[nutrient].id);
  out.begin_object();
  out.member("unit", unit_text(tables.nutrients[nutrient].unit));
  out.flag("missing", value.missing);
  out.member("similar_foods", static_cast<double>(value.similar_foods));
  write_amount_of(out, "whole", value.amount, 1, 1);
  if (food.grams) {
    write_amount_of(out, "per_100_g", value.amount, 100, *food.grams);
  } else {
    out.key("per_100_g");
    out.null();
  }
  write_list(out, "by_portion", food.portions, [&](const OwnPortion& portion) {
    out.begin_object();
    write_amount_members(out, scaled(value.amount, portion.times, portion.per));
    out.end_object();
  });
  out.end_object();
}

void write_ingredient(JsonWriter& out, const Tables& tables, const Entry& ingredient) {
  out.begin_object();
  out.member("food", entry_food_id(tables, ingredient));
  out.member("name", entry_name(tables, ingredient));
  out.member("grams", ingredient.weight());
  out.end_object();
}

}  // namespace

std::string own_food_document(const Tables& tables, const OwnFood& food) {
  JsonWriter out;
  out.begin_object();
  out.member("format", "nutrient-balance/own-food@1");
  out.member("food", food.id);
  out.member("name", food.name);
  out.member("grams", food.grams);
  out.member("servings", food.servings);
  write_list(out, "portions", food.portions, [&](const OwnPortion& portion) {
    out.begin_object();
    out.member("name", portion.name);
    out.member("grams", portion.grams);
    out.end_object();
  });
  write_list(out, "ingredients", food.ingredients, [&](const Entry& one) { write_ingredient(out, tables, one); });
  out.key("nutrients");
  out.begin_object();
  for (NutrientIndex i = 0; i < tables.nutrients.size(); ++i) write_nutrient(out, tables, food, i);
  out.end_object();
  out.end_object();
  return out.take();
}

}  // namespace nutrient_balance
