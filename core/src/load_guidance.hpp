// The part of the packed tables that holds evidence and safety.
#pragma once

#include "nutrient_balance/tables.hpp"
#include "packed_reader.hpp"

namespace nutrient_balance {

/// Reads into tables.guidance; nutrients, ratios and sources must be there already.
void read_guidance(PackedReader& in, Tables& tables);

}  // namespace nutrient_balance
