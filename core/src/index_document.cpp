#include "index_document.hpp"

namespace nutrient_balance {

namespace {

void write_meal(JsonWriter& out, const MealEstimate& meal) {
  out.begin_object();
  out.member("day", "/days/" + std::to_string(meal.day));
  out.member("meal", meal.meal);
  out.key("load");
  out.begin_object();
  write_amount_members(out, meal.load);
  out.end_object();
  write_estimate_members(out, meal.estimate);
  out.member_or_null("refused_because", meal.refused_because);
  out.end_object();
}

}  // namespace

void write_estimate_members(JsonWriter& out, const Estimate& estimate) {
  out.member("value", estimate.value);
  out.member("low", estimate.low);
  out.member("high", estimate.high);
}

void write_index(JsonWriter& out, const Tables& tables, const IndexResult& result) {
  out.begin_object();
  out.member("id", result.note->id);
  out.member("unit", result.note->unit);
  write_estimate_members(out, result.estimate);
  out.member_or_null("refused_because", result.refused_because);
  write_list(out, "meals", result.meals, [&](const MealEstimate& meal) { write_meal(out, meal); });
  out.member("strength", result.note->strength);
  write_source_ids(out, tables, result.note->sources);
  out.end_object();
}

}  // namespace nutrient_balance
