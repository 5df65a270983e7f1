// What one gram of each suggestable food brings, worked out once: suggestions multiply it thousands of times.
#pragma once

#include <limits>
#include <vector>

#include "nutrient_balance/intake.hpp"

namespace nutrient_balance {

/// Both ends of an amount; `high` is infinite where nothing bounds it.
struct Span {
  double low = 0;
  double high = 0;

  static constexpr double unbounded = std::numeric_limits<double>::infinity();
};

Span span_of(const Amount& amount);

/// A part of a nutrient that some limit counts.
struct CountedScope {
  NutrientIndex nutrient;
  Text scope;
};

/// Every part that the tables know.
std::vector<CountedScope> counted_scopes(const Tables& tables);

/// Per gram of a food, or for all of an entry: every nutrient, and every counted part in the order of counted_scopes.
struct Brings {
  std::vector<Span> nutrients;
  std::vector<Span> counted;
};

Brings brings_of_entry(const Tables& tables, const std::vector<CountedScope>& scopes, const Entry& entry);
Brings brings_per_gram(const Tables& tables, const std::vector<CountedScope>& scopes, FoodRef food);

}  // namespace nutrient_balance
