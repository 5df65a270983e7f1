// The part of the packed tables that says what suggestions are worth and cost.
#pragma once

#include "nutrient_balance/tables.hpp"
#include "packed_reader.hpp"

namespace nutrient_balance {

void read_suggestion_rules(PackedReader& in, Tables& tables);

}  // namespace nutrient_balance
