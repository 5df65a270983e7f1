#include <set>

#include "print.hpp"
#include "table.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string who(const Targets& targets, bool described) {
  const std::string reference = std::string(targets.reference->name);
  if (targets.life_stage == nullptr) {
    return described ? "No row of " + reference + " fits this age, sex and life stage: no recommended amounts."
                     : "Nobody is described, so no recommended amounts of " + reference + " apply.";
  }
  return std::string(targets.life_stage->label) + " \xC2\xB7 " + reference;
}

void print_bands(std::ostream& out, const RatioResult& result) {
  for (const BandResult& band : result.bands) {
    const std::string label = band.band == nullptr ? "your own range" : std::string(band.band->label);
    out << "    " << band_range(band) << ": " << verdict_words(band.verdict) << "  (" << label
        << (band.band == nullptr ? "" : "; evidence: " + std::string(band.band->strength)) << ")\n";
  }
}

void print_difference(std::ostream& out, const Tables& tables, const RatioResult& result) {
  if (!result.difference || !result.difference->value) return;
  const double value = *result.difference->value;
  out << "; " << amount_text(value < 0 ? -value : value, tables.nutrients[result.ratio->numerator].unit)
      << (value < 0 ? " less of the first" : " more of the first");
}

void print_ratio(std::ostream& out, const Tables& tables, const RatioResult& result) {
  out << "  " << result.ratio->name << ": " << ratio_text(result.value.value);
  if (result.value.value) {
    out << (result.ratio->basis == "mass" ? " by weight" : " by moles");
    if (result.value.low != result.value.high)
      out << ", between " << ratio_text(result.value.low) << " and " << ratio_text(result.value.high);
    if (result.ratio->basis == "mass" && result.molar) out << " (" << ratio_text(result.molar) << " by moles)";
  }
  print_difference(out, tables, result);
  if (result.implied_by_targets)
    out << "; the recommended amounts themselves give " << ratio_text(result.implied_by_targets);
  out << '\n';
  if (!result.not_judged_because.empty()) out << "    " << reason_words(result.not_judged_because) << '\n';
  print_bands(out, result);
}

void print_sources(std::ostream& out, const Tables& tables, const Assessment& assessment) {
  std::set<std::size_t> used;
  for (const std::size_t table : assessment.food_tables) {
    if (const auto source = tables.find_source(tables.food_tables[table].source)) used.insert(*source);
  }
  for (const Target& target : assessment.targets.nutrients) used.insert({target.of->source, target.of->limit_source});
  for (const RatioResult& result : assessment.ratios) {
    for (const BandResult& band : result.bands) {
      if (band.band != nullptr) used.insert(band.band->sources.begin(), band.band->sources.end());
    }
  }
  for (const Finding& finding : assessment.findings) {
    used.insert(finding.sources.begin(), finding.sources.end());
    for (const std::size_t index : finding.evidence) {
      const auto& sources = tables.guidance.statements[index].sources;
      used.insert(sources.begin(), sources.end());
    }
  }
  for (const Gate& gate : assessment.safety.gates) used.insert(gate.rule->sources.begin(), gate.rule->sources.end());
  out << "\nSources\n";
  for (const std::size_t source : used) out << "  " << tables.sources[source].cite << '\n';
}

}  // namespace

std::string band_range(const BandResult& band) {
  if (band.low && band.high) return number_text(*band.low) + " to " + number_text(*band.high);
  return band.high ? "up to " + number_text(*band.high) : "from " + number_text(band.low.value_or(0));
}

std::string verdict_words(BandVerdict verdict) {
  if (verdict == BandVerdict::undetermined) return "cannot tell";
  return verdict == BandVerdict::not_judged ? "not judged" : std::string(verdict_text(verdict));
}

void print_report(std::ostream& out, const Tables& tables, const Plan& plan, const Assessment& assessment,
                  const Phrases& phrases) {
  out << who(assessment.targets, plan.person.has_value()) << "\nDays counted: " << assessment.intake.days_counted;
  if (assessment.intake.days_excluded > 0)
    out << " (left out, incomplete or empty: " << assessment.intake.days_excluded << ')';
  out << "\n\n";
  print_amounts(out, tables, assessment);
  print_supplements(out, tables, assessment);
  out << "\nRatios (amounts first: a ratio says little when both amounts are low)\n";
  for (const RatioResult& result : assessment.ratios) print_ratio(out, tables, result);
  out << "\nEstimates (never part of a target)\n";
  for (const IndexResult& result : assessment.indices) print_index(out, result);
  print_missing(out, tables, plan, assessment);
  print_findings(out, tables, assessment, phrases);
  print_safety(out, tables, assessment, phrases);
  print_evidence(out, tables, assessment, phrases);
  print_sources(out, tables, assessment);
}

namespace {

/// A reference without such figures has no such column.
void drop_column(Rows& rows, std::size_t column) {
  for (auto& row : rows) row.erase(row.begin() + static_cast<std::ptrdiff_t>(column));
}

}  // namespace

namespace {

/// What the figures of some nutrients depend on, the choice that was used, and the others.
void print_bases(std::ostream& out, const Tables& tables, const Targets& targets) {
  for (const Target& target : targets.nutrients) {
    if (target.basis == nullptr) continue;
    const Nutrient& nutrient = tables.nutrients[target.of->nutrient];
    out << '\n' << nutrient.name << ", used: " << target.basis->label << ". To choose: --basis " << nutrient.id << '=';
    for (const ReferenceBasis& basis : target.of->bases)
      out << (&basis == target.of->bases.data() ? "" : "|") << basis.id;
    out << '\n';
  }
}

}  // namespace

void print_targets(std::ostream& out, const Tables& tables, const Targets& targets) {
  out << who(targets, true) << "\n\n";
  Rows rows = {{"Nutrient", "Recommended", std::string(kind_words(targets.reference->average_kind)), "Upper limit",
                "Counts", std::string(kind_words(targets.reference->reduce_kind))}};
  const auto text = [](std::optional<double> value, Unit unit) {
    return value ? amount_text(*value, unit) : std::string("\xE2\x80\x93");
  };
  for (const Target& target : targets.nutrients) {
    const Nutrient& nutrient = tables.nutrients[target.of->nutrient];
    const ReferenceRow figures = target.figures == nullptr ? ReferenceRow{} : *target.figures;
    const std::string kind = figures.kind.empty() ? "" : std::string(kind_words(figures.kind)) + ' ';
    const bool plain_limit = !figures.upper_limit || target.of->limit_kind == "UL";
    const std::string limit_kind = plain_limit ? "" : std::string(target.of->limit_kind) + ' ';
    const std::string form =
        target.of->form.name.empty() || !figures.recommended ? std::string() : ' ' + std::string(target.of->form.name);
    std::string recommended = kind;
    recommended.append(text(figures.recommended, nutrient.unit)).append(form);
    rows.push_back({std::string(nutrient.name), recommended, text(figures.ear, nutrient.unit),
                    limit_kind + text(figures.upper_limit, nutrient.unit),
                    figures.upper_limit ? std::string(scope_words(target.of->limit_scope)) : "",
                    text(figures.cdrr, nutrient.unit)});
  }
  if (targets.reference->reduce_kind.empty()) drop_column(rows, 5);
  std::vector<std::size_t> right = {1, 2, 3, 5};
  if (targets.reference->average_kind.empty()) {
    drop_column(rows, 2);
    right = {1, 2, 4};
  }
  print_table(out, rows, right);
  print_bases(out, tables, targets);
}

}  // namespace nutrient_balance::cli
