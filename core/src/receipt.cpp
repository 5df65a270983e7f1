#include "nutrient_balance/receipt.hpp"

#include <algorithm>

namespace nutrient_balance {

namespace {

bool holds(const std::vector<NutrientIndex>& nutrients, NutrientIndex nutrient) {
  return std::find(nutrients.begin(), nutrients.end(), nutrient) != nutrients.end();
}

void add_with_parts(const Tables& tables, std::vector<NutrientIndex>& nutrients, NutrientIndex nutrient) {
  if (holds(nutrients, nutrient)) return;
  nutrients.push_back(nutrient);
  for (const Component& part : tables.nutrients[nutrient].made_of) add_with_parts(tables, nutrients, part.nutrient);
}

void add_ratio(ReceiptSubject& subject, const Assessment& assessment, const RatioResult& result) {
  subject.ratios.push_back(&result);
  for (const Conflict& conflict : assessment.conflicts) {
    if (conflict.ratio == result.ratio) subject.conflicts.push_back(&conflict);
  }
}

ReceiptSubject about_nutrient(const Tables& tables, const Assessment& assessment, NutrientIndex nutrient) {
  ReceiptSubject subject;
  add_with_parts(tables, subject.nutrients, nutrient);
  for (const RatioResult& result : assessment.ratios) {
    const bool uses = result.ratio->numerator == nutrient || result.ratio->denominator == nutrient;
    if (uses) add_ratio(subject, assessment, result);
  }
  for (const IndexResult& result : assessment.indices) {
    if (holds(result.reads, nutrient)) subject.indices.push_back(&result);
  }
  return subject;
}

}  // namespace

std::optional<ReceiptSubject> receipt_subject(const Tables& tables, const Assessment& assessment, std::string_view id) {
  if (const auto nutrient = tables.find_nutrient(id)) return about_nutrient(tables, assessment, *nutrient);
  ReceiptSubject subject;
  for (const RatioResult& result : assessment.ratios) {
    if (result.ratio->id != id) continue;
    add_ratio(subject, assessment, result);
    for (const NutrientIndex half : {result.ratio->numerator, result.ratio->denominator})
      add_with_parts(tables, subject.nutrients, half);
    return subject;
  }
  for (const IndexResult& result : assessment.indices) {
    if (result.note->id != id) continue;
    subject.indices.push_back(&result);
    for (const NutrientIndex nutrient : result.reads) add_with_parts(tables, subject.nutrients, nutrient);
    return subject;
  }
  return std::nullopt;
}

std::string receipt_ids(const Tables& tables) {
  std::string ids;
  const auto add = [&](Text id) { ids += (ids.empty() ? "" : ", ") + std::string(id); };
  for (const Nutrient& nutrient : tables.nutrients) add(nutrient.id);
  for (const Ratio& ratio : tables.ratios) add(ratio.id);
  for (const IndexFormula& formula : tables.equations.indices) add(formula.note.id);
  for (const LoadEquation& equation : tables.equations.by_load) add(equation.note.id);
  for (const SaturationEquation& equation : tables.equations.by_saturation) add(equation.note.id);
  return ids;
}

}  // namespace nutrient_balance
