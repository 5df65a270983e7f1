// How likely a food is meant by somebody who types little: what people eat as it is comes before what it went into.
#pragma once

#include <string_view>

#include "nutrient_balance/tables.hpp"

namespace nutrient_balance {

/// How a word of a name (its stem) speaks for or against the food, in points of the ranking.
float plainness_of_word(std::string_view stem);

/// What the food's group, portions and brand say about it.
float plainness_of_food(const Food& food, std::string_view group);

/// What is eaten cooked: "Rice, white, cooked" comes before the raw grain.
bool is_eaten_cooked(Text name, std::string_view group);

/// Stems of a part that says what kind of food follows, and that nobody types: in "Nuts, almonds" the almonds are
/// meant.
bool names_a_kind(std::string_view first_stem, std::size_t words);

/// Parts between the food and what matters of it: "Chicken, broilers or fryers, breast", "Pork, fresh, loin".
bool is_trade_word(std::string_view first_stem);

}  // namespace nutrient_balance
