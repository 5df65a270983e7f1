// The figures of a food table: each row is written as what differs from an earlier row that is like it.
#pragma once

#include "nutrient_balance/tables.hpp"
#include "packed_reader.hpp"

namespace nutrient_balance {

/// Reads the columns of a table of `foods` rows; rows may also be like rows of `base` (or null), which must have the
/// same decimals. Layout: data/README.md. Anything that cannot be spoils the reader.
std::vector<FoodColumn> read_food_columns(PackedReader& in, const Tables& tables, const FoodTable* base,
                                          std::size_t foods);

}  // namespace nutrient_balance
