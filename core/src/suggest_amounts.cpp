#include "suggest_amounts.hpp"

namespace nutrient_balance {

Span span_of(const Amount& amount) { return {amount.low, amount.high.value_or(Span::unbounded)}; }

std::vector<CountedScope> counted_scopes(const Tables& tables) {
  std::vector<CountedScope> scopes;
  for (NutrientIndex nutrient = 0; nutrient < tables.nutrients.size(); ++nutrient) {
    for (const CountedPart& part : tables.nutrients[nutrient].parts) scopes.push_back({nutrient, part.scope});
  }
  return scopes;
}

Brings brings_of_entry(const Tables& tables, const std::vector<CountedScope>& scopes, const Entry& entry) {
  Brings brings;
  brings.nutrients.reserve(tables.nutrients.size());
  for (NutrientIndex nutrient = 0; nutrient < tables.nutrients.size(); ++nutrient) {
    brings.nutrients.push_back(span_of(entry_value(tables, entry, nutrient).amount));
  }
  brings.counted.reserve(scopes.size());
  for (const CountedScope& part : scopes) {
    brings.counted.push_back(span_of(counted_amount(tables, entry, part.nutrient, part.scope)));
  }
  return brings;
}

Brings brings_per_gram(const Tables& tables, const std::vector<CountedScope>& scopes, FoodRef food) {
  // The tables print amounts per 100 g: dividing those keeps one rounding where a single gram would add its own.
  constexpr double per = 100;
  Entry entry;
  entry.food = food;
  entry.grams = per;
  Brings brings = brings_of_entry(tables, scopes, entry);
  for (auto* spans : {&brings.nutrients, &brings.counted}) {
    for (Span& span : *spans) span = {span.low / per, span.high / per};
  }
  return brings;
}

}  // namespace nutrient_balance
