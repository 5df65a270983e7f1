// Reads the suggestable foods of the packed tables.
#pragma once

#include "nutrient_balance/tables.hpp"
#include "packed_reader.hpp"

namespace nutrient_balance {

/// The vocabulary has been read before; a damaged section spoils the reader.
void read_suggestable(PackedReader& in, Tables& tables);

}  // namespace nutrient_balance
