// The figures of a food table: each row is written as what differs from an earlier row that is like it.
#pragma once

#include "nutrient_balance/tables.hpp"
#include "packed_reader.hpp"

namespace nutrient_balance {

/// Rows that later ones may be like, table after table.
using BaseTables = std::vector<const FoodTable*>;

/// Reads the columns of a table of `foods` rows; rows may also be like rows of the bases, which must have the same
/// decimals. Layout: data/README.md. Anything that cannot be spoils the reader.
std::vector<FoodColumn> read_food_columns(PackedReader& in, const Tables& tables, const BaseTables& bases,
                                          std::size_t foods);

}  // namespace nutrient_balance
