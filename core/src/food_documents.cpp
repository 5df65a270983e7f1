// Documents about foods: search results, a food, and what a plan's entries bring.
#include <array>

#include "document_parts.hpp"
#include "nutrient_balance/documents.hpp"
#include "nutrient_balance/intake.hpp"
#include "nutrient_balance/ratios.hpp"

namespace nutrient_balance {

namespace {

constexpr double hundred_grams = 100;

void write_food_header(JsonWriter& out, const Tables& tables, FoodRef ref) {
  const Food& food = tables.food(ref);
  out.member("food", tables.food_id(ref));
  out.member("name", food.name);
  out.member("display", tables.display_name(ref));
  out.member("group", tables.groups[food.group].id);
  out.member("source", tables.food_tables[ref.table].source);
}

void write_portion(JsonWriter& out, const Portion& portion) {
  out.begin_object();
  out.member("name", portion.name);
  out.member("grams", portion.grams);
  out.end_object();
}

constexpr std::array<Text, 2> shown_nutrients = {"calcium", "magnesium"};
using ShownNutrients = std::array<std::optional<NutrientIndex>, shown_nutrients.size()>;

void write_hit(JsonWriter& out, const Tables& tables, const ShownNutrients& nutrients, const SearchHit& hit) {
  const auto portion = usual_portion(tables, hit.food);
  const double grams = portion ? portion->grams : hundred_grams;
  out.begin_object();
  write_food_header(out, tables, hit.food);
  write_portion_members(out, portion, hundred_grams);
  for (std::size_t i = 0; i < nutrients.size(); ++i) {
    const auto nutrient = nutrients[i];
    const FoodValue value = nutrient ? food_value(tables, hit.food, *nutrient, grams) : FoodValue{{}, true, 0};
    out.member(shown_nutrients[i], value.missing ? std::nullopt : std::optional(value.amount.known));
  }
  write_list(out, "matched", hit.matched, [&](const std::string& word) { out.text(word); });
  out.end_object();
}

void write_value(JsonWriter& out, const Nutrient& nutrient, const FoodValue& value) {
  out.key(nutrient.id);
  out.begin_object();
  out.member("unit", unit_text(nutrient.unit));
  out.member("amount", value.missing ? std::nullopt : std::optional(value.amount.known));
  out.member("low", value.amount.low);
  out.member("middle", value.amount.middle);
  out.member("high", value.amount.high);
  out.member("similar_foods", static_cast<double>(value.similar_foods));
  out.end_object();
}

/// Where the figures come from, as it is to be named beside them.
void write_table(JsonWriter& out, const Tables& tables, const FoodTable& table) {
  const auto source = tables.find_source(table.source);
  out.key("table");
  out.begin_object();
  out.member("title", table.title);
  out.member("edition", table.edition);
  out.member("cite", source ? tables.sources[*source].cite : table.title);
  out.member_or_null("url", source ? tables.sources[*source].url : Text());
  out.end_object();
}

/// The ratio of what the table states; null where it does not state both, or nothing is there to divide by.
void write_ratio(JsonWriter& out, const Tables& tables, FoodRef food, const Ratio& ratio) {
  const FoodValue numerator = food_value(tables, food, ratio.numerator, hundred_grams);
  const FoodValue denominator = food_value(tables, food, ratio.denominator, hundred_grams);
  const auto factor = ratio_factor(tables, ratio, "mass");
  const bool known = factor && !numerator.missing && !denominator.missing && denominator.amount.known > 0;
  out.begin_object();
  out.member("id", ratio.id);
  out.member("numerator", tables.nutrients[ratio.numerator].id);
  out.member("denominator", tables.nutrients[ratio.denominator].id);
  out.member("value",
             known ? std::optional(numerator.amount.known * *factor / denominator.amount.known) : std::nullopt);
  out.end_object();
}

void write_entry(JsonWriter& out, const Tables& tables, EntryPlace place, const Entry& entry) {
  out.begin_object();
  out.member("entry", pointer_to(place));
  out.member_or_null("food", entry_food_id(tables, entry));
  out.member("name", entry_name(tables, entry));
  out.member_or_null("group", entry.food ? tables.groups[tables.food(*entry.food).group].id : Text());
  out.member("grams", entry.weight());
  out.key("amounts");
  out.begin_object();
  for (NutrientIndex i = 0; i < tables.nutrients.size(); ++i) {
    const FoodValue value = entry_value(tables, entry, i);
    out.key(tables.nutrients[i].id);
    out.begin_object();
    write_amount_members(out, value.amount);
    out.flag("missing", value.missing);
    out.member("similar_foods", static_cast<double>(value.similar_foods));
    out.end_object();
  }
  out.end_object();
  out.end_object();
}

}  // namespace

std::string contributions_document(const Tables& tables, const Plan& plan) {
  JsonWriter out;
  out.begin_object();
  out.member("format", "nutrient-balance/contributions@1");
  out.key("entries");
  out.begin_list();
  for (std::size_t day = 0; day < plan.days.size(); ++day) {
    const auto& entries = plan.days[day].entries;
    for (std::size_t i = 0; i < entries.size(); ++i) write_entry(out, tables, {day, i}, entries[i]);
  }
  out.end_list();
  out.end_object();
  return out.take();
}

std::string food_document(const Tables& tables, FoodRef food) {
  JsonWriter out;
  out.begin_object();
  out.member("format", "nutrient-balance/food@1");
  write_food_header(out, tables, food);
  write_table(out, tables, tables.food_tables[food.table]);
  write_list(out, "ratios", tables.ratios, [&](const Ratio& ratio) { write_ratio(out, tables, food, ratio); });
  out.key("usual");
  out.begin_object();
  write_portion_members(out, usual_portion(tables, food), hundred_grams);
  out.end_object();
  write_list(out, "portions", tables.food(food).portions, [&](const Portion& portion) { write_portion(out, portion); });
  out.key("per_100_g");
  out.begin_object();
  for (NutrientIndex i = 0; i < tables.nutrients.size(); ++i) {
    write_value(out, tables.nutrients[i], food_value(tables, food, i, hundred_grams));
  }
  out.end_object();
  out.end_object();
  return out.take();
}

std::string search_document(const Tables& tables, std::string_view query, const std::vector<SearchHit>& hits) {
  JsonWriter out;
  out.begin_object();
  out.member("format", "nutrient-balance/search@1");
  out.member("query", query);
  ShownNutrients nutrients;
  for (std::size_t i = 0; i < nutrients.size(); ++i) nutrients[i] = tables.find_nutrient(shown_nutrients[i]);
  write_list(out, "results", hits, [&](const SearchHit& hit) { write_hit(out, tables, nutrients, hit); });
  out.end_object();
  return out.take();
}

}  // namespace nutrient_balance
