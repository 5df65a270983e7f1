// Reads the equations of the packed tables.
#pragma once

#include "nutrient_balance/tables.hpp"
#include "packed_reader.hpp"

namespace nutrient_balance {

/// Nutrients and sources have been read before; a damaged section spoils the reader.
void read_equations(PackedReader& in, Tables& tables);

}  // namespace nutrient_balance
