// A receipt to read: what a figure was worked out from, line by line.
#include <algorithm>

#include "print.hpp"
#include "table.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string per_100_g_text(const Tables& tables, const Entry& entry, NutrientIndex nutrient) {
  const Unit unit = tables.nutrients[nutrient].unit;
  if (!entry.food) return {};
  const FoodValue value = food_value(tables, *entry.food, nutrient, 100);
  if (!value.missing) return amount_text(value.amount.known, unit);
  if (!value.amount.high) return "not stated; too few similar foods";
  if (value.below_limit) return "less than " + amount_text(*value.amount.high, unit);
  return range_text(value.amount, unit) + " in " + std::to_string(value.similar_foods) + " similar foods";
}

void print_entries(std::ostream& out, const Tables& tables, const Plan& plan, NutrientIndex nutrient) {
  Rows rows = {{"Entry", "Name", "Grams", "Per 100 g", "Brings"}};
  for_each_counted_entry(plan, [&](EntryPlace place, const Entry& entry) {
    rows.push_back({pointer_to(place), entry_words(tables, entry),
                    entry.food ? amount_text(entry.grams, Unit::gram) : "", per_100_g_text(tables, entry, nutrient),
                    range_text(entry_value(tables, entry, nutrient).amount, tables.nutrients[nutrient].unit)});
  });
  print_table(out, rows, {2, 3, 4});
}

void print_target(std::ostream& out, const Tables& tables, const Assessment& assessment, const Adequacy& adequacy) {
  const Unit unit = tables.nutrients[adequacy.nutrient].unit;
  const Targets& targets = assessment.targets;
  if (targets.life_stage == nullptr || !adequacy.target) return;
  out << "Recommended: " << adequacy.kind << ' ' << amount_text(*adequacy.target, unit);
  if (adequacy.ear) out << ", average requirement " << amount_text(*adequacy.ear, unit);
  out << "  (" << targets.life_stage->label << ", " << targets.reference->name << ", " << targets.reference->edition
      << ")\n";
}

void print_confidence(std::ostream& out, const Tables& tables, const Adequacy& adequacy, std::size_t days) {
  if (!adequacy.confidence) return;
  const Confidence& confidence = *adequacy.confidence;
  const Unit unit = tables.nutrients[adequacy.nutrient].unit;
  out << "Need met with a probability of " << number_text(confidence.probability * 100)
      << " %: z = (mean - average requirement) / " << amount_text(confidence.sd_difference, unit) << " = "
      << number_text(confidence.z) << "; single days vary by " << amount_text(confidence.variation->sd, unit)
      << ", needs by " << amount_text(confidence.sd_requirement, unit) << ", days counted: " << days << '\n';
}

void print_limits(std::ostream& out, const Tables& tables, const Assessment& assessment, NutrientIndex nutrient) {
  const Unit unit = tables.nutrients[nutrient].unit;
  for (const Limit& limit : assessment.limits) {
    if (limit.nutrient != nutrient) continue;
    out << limit.kind << ' ' << amount_text(limit.limit, unit) << ", counts " << scope_words(limit.scope) << ": "
        << range_text(limit.counted, unit) << '\n';
  }
}

void print_nutrient(std::ostream& out, const Tables& tables, const Plan& plan, const Assessment& assessment,
                    NutrientIndex nutrient) {
  const Nutrient& of = tables.nutrients[nutrient];
  out << of.name << "\n\n";
  print_entries(out, tables, plan, nutrient);
  out << "\nPer day (sum of the entries divided by " << assessment.intake.days_counted
      << (assessment.intake.days_counted == 1 ? " day): " : " days): ")
      << range_text(assessment.intake.nutrients[nutrient].total, of.unit) << '\n';
  for (const Component& part : of.made_of) {
    out << "  made of " << tables.nutrients[part.nutrient].name << " times " << number_text(part.times) << " / "
        << number_text(part.per) << '\n';
  }
  for (const Adequacy& adequacy : assessment.adequacy) {
    if (adequacy.nutrient != nutrient) continue;
    print_target(out, tables, assessment, adequacy);
    print_confidence(out, tables, adequacy, assessment.intake.days_counted);
  }
  print_limits(out, tables, assessment, nutrient);
  out << '\n';
}

void print_ratio(std::ostream& out, const Tables& tables, const RatioResult& result) {
  const auto half = [&](NutrientIndex nutrient) { return tables.nutrients[nutrient].name; };
  out << result.ratio->name << " = " << half(result.ratio->numerator) << " / " << half(result.ratio->denominator)
      << (result.ratio->basis == "mass" ? " by weight" : " by moles") << " = " << ratio_text(result.value.value);
  if (result.value.low != result.value.high)
    out << ", between " << ratio_text(result.value.low) << " and " << ratio_text(result.value.high);
  out << '\n';
}

std::string source_line(const Tables& tables, std::size_t source) {
  const Source& of = tables.sources[source];
  return std::string(of.cite) + (of.url.empty() ? "" : "  " + std::string(of.url));
}

std::vector<std::size_t> sources_of(const Tables& tables, const Assessment& assessment, const ReceiptSubject& subject) {
  std::vector<std::size_t> used;
  for (const std::size_t table : assessment.food_tables) {
    if (const auto source = tables.find_source(tables.food_tables[table].source)) used.push_back(*source);
  }
  for (const NutrientIndex nutrient : subject.nutrients) {
    if (const Target* target = assessment.targets.find(nutrient)) used.push_back(target->of->source);
    for (const Adequacy& adequacy : assessment.adequacy) {
      if (adequacy.nutrient == nutrient && adequacy.confidence) used.push_back(adequacy.confidence->variation->source);
    }
  }
  for (const IndexResult* index : subject.indices)
    used.insert(used.end(), index->note->sources.begin(), index->note->sources.end());
  std::sort(used.begin(), used.end());
  used.erase(std::unique(used.begin(), used.end()), used.end());
  return used;
}

}  // namespace

void print_index(std::ostream& out, const IndexResult& result) {
  out << "  " << result.note->name << ": ";
  const Estimate& estimate = result.estimate;
  if (!result.refused_because.empty()) {
    out << refusal_words(result.refused_because) << '\n';
    return;
  }
  if (estimate.value) out << number_text(*estimate.value) << ' ' << result.note->unit;
  if (estimate.low != estimate.high) {
    out << (estimate.value ? ", " : "") << "between " << number_text(*estimate.low) << " and "
        << (estimate.high ? number_text(*estimate.high) : std::string("no known end"));
    if (!estimate.value) out << ' ' << result.note->unit;
  }
  out << "  (evidence: " << result.note->strength << ")\n";
}

void print_receipt(std::ostream& out, const Tables& tables, const Plan& plan, const Assessment& assessment,
                   const ReceiptSubject& subject) {
  for (const NutrientIndex nutrient : subject.nutrients) print_nutrient(out, tables, plan, assessment, nutrient);
  if (!subject.ratios.empty()) out << "Used in\n";
  for (const RatioResult* ratio : subject.ratios) {
    out << "  ";
    print_ratio(out, tables, *ratio);
  }
  for (const IndexResult* index : subject.indices) print_index(out, *index);
  out << "\nSources\n";
  for (const std::size_t source : sources_of(tables, assessment, subject))
    out << "  " << source_line(tables, source) << '\n';
}

}  // namespace nutrient_balance::cli
