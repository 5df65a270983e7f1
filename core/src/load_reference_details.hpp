// The part of the packed tables that says more about the figures of the references.
#pragma once

#include "nutrient_balance/tables.hpp"
#include "packed_reader.hpp"

namespace nutrient_balance {

/// Reads into tables.references, which must be there already.
void read_reference_details(PackedReader& in, Tables& tables);
void read_reference_notes(PackedReader& in, Tables& tables);

}  // namespace nutrient_balance
