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

  void cite(const std::vector<std::size_t>& more) { sources.insert(sources.end(), more.begin(), more.end()); }
};

void write_amount(JsonWriter& out, std::string_view name, const Amount& amount);
void write_receipt_entries(JsonWriter& out, ReceiptContext& context, NutrientIndex nutrient);
/// "label": what a supplement's label prints, what its formula holds, and how it was read; null for anything else.
void write_receipt_label(JsonWriter& out, ReceiptContext& context, const Entry& entry, NutrientIndex nutrient);
/// "water": how drinking water was turned into an amount; null for anything else.
void write_receipt_water(JsonWriter& out, ReceiptContext& context, const Entry& entry, NutrientIndex nutrient);
/// "target": the row of the reference; null where it has none.
void write_receipt_target(JsonWriter& out, ReceiptContext& context, const Target* target);
/// "limits" and "stricter_limits".
void write_receipt_limits(JsonWriter& out, ReceiptContext& context, NutrientIndex nutrient);
void write_receipt_ratio(JsonWriter& out, ReceiptContext& context, const RatioResult& result);
void write_receipt_index(JsonWriter& out, ReceiptContext& context, const IndexResult& result);

}  // namespace nutrient_balance
