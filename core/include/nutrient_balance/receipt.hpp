// What a receipt opens: one nutrient, ratio or index of a report, with everything that was read on the way to it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nutrient_balance/assessment.hpp"

namespace nutrient_balance {

struct ReceiptSubject {
  std::vector<NutrientIndex> nutrients;  // the one that was asked for first, then what it is made of
  std::vector<const RatioResult*> ratios;
  std::vector<const IndexResult*> indices;
  std::vector<const Conflict*> conflicts;  // of these ratios
};

/// The subject of a nutrient's id (with the ratios and indices that use it), a ratio's or an index's; empty = no such
/// id.
std::optional<ReceiptSubject> receipt_subject(const Tables& tables, const Assessment& assessment, std::string_view id);

/// The ids that a receipt can be asked for, separated by commas.
std::string receipt_ids(const Tables& tables);

/// What is printed beside the figures of a row in words: about the row, and about this life stage.
std::vector<Text> notes_beside(const Targets& targets, const ReferenceNutrient& of);

}  // namespace nutrient_balance
