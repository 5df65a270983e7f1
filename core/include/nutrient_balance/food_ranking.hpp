// Foods ordered by how much of a nutrient they bring. Only foods whose table states the amount: a missing value is
// never taken for zero, nor for the range of similar foods.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "nutrient_balance/tables.hpp"

namespace nutrient_balance {

/// What the amounts are compared for. A spice is rich per 100 g and says little per portion.
enum class Per : std::uint8_t { hundred_grams, portion, hundred_kcal };

/// "100g", "portion", "100kcal".
std::optional<Per> per_from_text(std::string_view text);
std::string_view per_text(Per per);

/// How much of a food people take, wherever one amount of it is shown: of foods that may be suggested the portion
/// written down there, else the first household portion of the table. `grams` are of all `count` of them.
struct UsualPortion {
  Text name;
  double count;
  double grams;
};
std::optional<UsualPortion> usual_portion(const Tables& tables, FoodRef food);

struct FoodRankingRequest {
  NutrientIndex nutrient = 0;
  Per per = Per::portion;
  std::optional<std::size_t> group;  // of the tables; empty: all
  bool everyday = false;             // only foods that have a short name: those people eat most
  std::size_t limit = 20;
};

struct RankedFood {
  FoodRef food;
  double grams;   // how much food the amount is in
  double amount;  // in the nutrient's unit
};

struct FoodRanking {
  std::vector<RankedFood> foods;  // the richest first; of equals the one that comes first in the tables
  std::size_t ranked = 0;         // how many foods were compared
  std::size_t missing = 0;        // left out: the table states no amount
  std::size_t no_portion = 0;     // left out: the table knows no household portion
  std::size_t little_energy = 0;  // left out: nobody eats 100 kcal of it (below 10 kcal in 100 g, or energy not stated)
};

FoodRanking rank_foods(const Tables& tables, const FoodRankingRequest& request);

}  // namespace nutrient_balance
