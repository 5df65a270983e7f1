// A readable receipt while it is being written.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "nutrient_balance/receipt.hpp"

namespace nutrient_balance::cli {

/// Where every part of a receipt writes to and what it reads, and the sources that it names on the way.
struct ReceiptText {
  std::ostream& out;
  const Tables& tables;
  const Plan& plan;
  const Assessment& assessment;
  std::vector<std::size_t> sources;

  /// " [id]", to be told in full at the end.
  std::string cite(std::size_t source);
  std::string cite(const std::vector<std::size_t>& several);
};

/// The entries with what each brings of a nutrient, and how labels and water were turned into that.
void print_receipt_entries(ReceiptText& text, NutrientIndex nutrient);
/// A ratio with both halves, its bands, and the bands that the recommendations do not reach.
void print_receipt_ratio(ReceiptText& text, const RatioResult& result);
void print_receipt_conflict(ReceiptText& text, const Conflict& conflict);
/// An estimate with its formula, the coefficients and what went in.
void print_receipt_index(ReceiptText& text, const IndexResult& result);

}  // namespace nutrient_balance::cli
