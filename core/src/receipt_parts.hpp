// Pieces of a receipt.
#pragma once

#include <vector>

#include "document_parts.hpp"
#include "nutrient_balance/receipt.hpp"

namespace nutrient_balance {

/// What every piece of a receipt reads, and the sources that it gathers on the way.
struct ReceiptContext {
  const Tables& tables;
  const Plan& plan;
  const Assessment& assessment;
  std::vector<std::size_t> sources;
};

void write_amount(JsonWriter& out, std::string_view name, const Amount& amount);
void write_receipt_entries(JsonWriter& out, ReceiptContext& context, NutrientIndex nutrient);
void write_receipt_ratio(JsonWriter& out, ReceiptContext& context, const RatioResult& result);
void write_receipt_index(JsonWriter& out, ReceiptContext& context, const IndexResult& result);

}  // namespace nutrient_balance
