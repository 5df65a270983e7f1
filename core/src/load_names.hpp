// The part of the reference tables about what foods are called.
#pragma once

#include "nutrient_balance/tables.hpp"
#include "packed_reader.hpp"

namespace nutrient_balance {

void read_names(PackedReader& in, Tables& tables);

}  // namespace nutrient_balance
