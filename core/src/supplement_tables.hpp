// The part of the packed tables that supplements and drinking water are worked out from.
#pragma once

#include "nutrient_balance/tables.hpp"
#include "packed_reader.hpp"

namespace nutrient_balance {

/// Reads elements, forms, daily values and water; a formula that cannot be read spoils the reader.
void read_supplement_tables(PackedReader& in, Tables& tables);

}  // namespace nutrient_balance
