// Indices and absorbed amounts as parts of a report or a receipt.
#pragma once

#include "document_parts.hpp"
#include "nutrient_balance/indices.hpp"

namespace nutrient_balance {

void write_estimate_members(JsonWriter& out, const Estimate& estimate);
void write_index(JsonWriter& out, const Tables& tables, const IndexResult& result);

}  // namespace nutrient_balance
