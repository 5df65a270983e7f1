// What a receipt opens: one nutrient, ratio or index of a report, with everything that was read on the way to it.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutrient_balance/assessment.hpp"

namespace nutrient_balance {

struct ReceiptSubject {
  std::vector<NutrientIndex> nutrients;  // the one that was asked for first, then what it is made of
  std::vector<const RatioResult*> ratios;
  std::vector<const IndexResult*> indices;
};

/// The subject of a nutrient's id (with the ratios and indices that use it), a ratio's or an index's; empty = no such
/// id.
std::optional<ReceiptSubject> receipt_subject(const Tables& tables, const Assessment& assessment, std::string_view id);

}  // namespace nutrient_balance
