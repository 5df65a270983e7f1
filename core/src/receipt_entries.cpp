// What each entry brought: the row of the food table, or the range that similar foods lent.
#include <algorithm>

#include "receipt_parts.hpp"

namespace nutrient_balance {

namespace {

void write_range(JsonWriter& out, const Amount& amount) {
  out.member("low", amount.low);
  out.member("middle", amount.middle);
  out.member("high", amount.high);
}

void write_borrowed(JsonWriter& out, const Tables& tables, const Entry& entry, const FoodValue& per_100_g) {
  out.key("borrowed");
  if (!entry.food || !per_100_g.missing) {
    out.null();
    return;
  }
  out.begin_object();
  out.member("group", tables.groups[tables.food(*entry.food).group].id);
  out.member("similar_foods", static_cast<double>(per_100_g.similar_foods));
  out.flag("below_limit", per_100_g.below_limit);
  write_range(out, per_100_g.amount);
  out.end_object();
}

void write_table(JsonWriter& out, ReceiptContext& context, const Entry& entry) {
  out.key("table");
  if (!entry.food) {
    out.null();
    return;
  }
  const FoodTable& table = context.tables.food_tables[entry.food->table];
  out.begin_object();
  out.member("id", table.prefix);
  out.member("edition", table.edition);
  out.member("source", table.source);
  out.end_object();
  if (const auto source = context.tables.find_source(table.source)) context.sources.push_back(*source);
}

Text origin_text(const Entry& entry) {
  switch (entry.origin) {
    case Origin::supplement:
      return "supplement";
    case Origin::water:
      return "water";
    case Origin::food:
      break;
  }
  if (entry.own) return entry.own->is_recipe() ? "recipe" : "own_food";
  return entry.food ? "food" : "typed_in";
}

/// The portion that grams were worked out from; null where they were stated.
void write_helping(JsonWriter& out, const Tables& tables, const Entry& entry) {
  out.key("portion");
  if (!entry.helping) return out.null();
  const Portion& portion = tables.food(*entry.food).portions[entry.helping->portion];
  out.begin_object();
  out.member("name", portion.name);
  out.member("grams", portion.grams);
  out.member("count", entry.helping->count);
  out.end_object();
}

/// The part that counts against each limit of this nutrient.
void write_counted(JsonWriter& out, const ReceiptContext& context, const Entry& entry, NutrientIndex nutrient) {
  const auto write = [&](Text kind, Text scope) {
    out.begin_object();
    out.member("kind", kind);
    out.member("scope", scope);
    write_amount_members(out, counted_amount(context.tables, entry, nutrient, scope));
    out.end_object();
  };
  out.key("counts");
  out.begin_list();
  for (const Limit& limit : context.assessment.limits) {
    if (limit.nutrient == nutrient) write(limit.kind, limit.scope);
  }
  for (const StricterCheck& check : context.assessment.stricter_limits) {
    if (check.limit->nutrient == nutrient) write("stricter", check.limit->scope);
  }
  out.end_list();
}

/// What 100 g hold, of a table's food or of one's own; empty: not known, not weighed, or no food.
std::optional<double> known_per_100_g(const FoodValue& table_value, const Entry& entry, NutrientIndex nutrient) {
  if (entry.food) return table_value.missing ? std::nullopt : std::optional(table_value.amount.known);
  if (!entry.own || !entry.own->grams) return std::nullopt;
  const FoodValue& whole = entry.own->values[nutrient];
  return whole.missing ? std::nullopt : std::optional(whole.amount.known * 100 / *entry.own->grams);
}

void write_entry(JsonWriter& out, ReceiptContext& context, std::string_view place, const Entry& entry,
                 NutrientIndex nutrient) {
  const Tables& tables = context.tables;
  const FoodValue value = entry_value(tables, entry, nutrient);
  const FoodValue per_100_g = entry.food ? food_value(tables, *entry.food, nutrient, 100) : FoodValue{};
  out.begin_object();
  out.member("entry", place);
  out.member_or_null("food", entry_food_id(tables, entry));
  out.member("name", entry_name(tables, entry));
  out.member("origin", origin_text(entry));
  out.member("grams", entry.weight());
  write_helping(out, tables, entry);
  write_receipt_label(out, context, entry, nutrient);
  write_receipt_water(out, context, entry, nutrient);
  write_table(out, context, entry);
  out.member("per_100_g", known_per_100_g(per_100_g, entry, nutrient));
  write_borrowed(out, tables, entry, per_100_g);
  out.flag("missing", value.missing);
  write_amount(out, "amount", value.amount);
  write_counted(out, context, entry, nutrient);
  out.end_object();
}

/// The recipes that these entries use, and those that they use in turn, each once.
void add_recipes(std::vector<const OwnFood*>& recipes, const Entry& entry) {
  const OwnFood* own = entry.own.get();
  if (own == nullptr || !own->is_recipe() || std::find(recipes.begin(), recipes.end(), own) != recipes.end()) return;
  recipes.push_back(own);
  for (const Entry& ingredient : own->ingredients) add_recipes(recipes, ingredient);
}

void write_recipe(JsonWriter& out, ReceiptContext& context, const OwnFood& recipe, NutrientIndex nutrient) {
  out.begin_object();
  out.member("food", recipe.id);
  out.member("name", recipe.name);
  out.member("grams", recipe.grams);
  out.member("servings", recipe.servings);
  out.member("formula", "sum_of_ingredients");
  write_amount(out, "amount", recipe.values[nutrient].amount);
  out.key("ingredients");
  out.begin_list();
  for (std::size_t i = 0; i < recipe.ingredients.size(); ++i) {
    write_entry(out, context, pointer_to_ingredient(recipe, i), recipe.ingredients[i], nutrient);
  }
  out.end_list();
  out.end_object();
}

}  // namespace

void write_amount(JsonWriter& out, std::string_view name, const Amount& amount) {
  out.key(name);
  out.begin_object();
  write_amount_members(out, amount);
  out.end_object();
}

void write_receipt_entries(JsonWriter& out, ReceiptContext& context, NutrientIndex nutrient) {
  out.key("entries");
  out.begin_list();
  std::vector<const OwnFood*> recipes;
  for_each_counted_entry(context.plan, [&](EntryPlace place, const Entry& entry) {
    write_entry(out, context, pointer_to(place), entry, nutrient);
    add_recipes(recipes, entry);
  });
  out.end_list();
  write_list(out, "recipes", recipes, [&](const OwnFood* one) { write_recipe(out, context, *one, nutrient); });
}

}  // namespace nutrient_balance
