#include <set>

#include "print.hpp"
#include "table.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string who(const Targets& targets) {
  const std::string reference = std::string(targets.reference->name);
  if (targets.life_stage == nullptr) return "No row of " + reference + " fits this person (or nobody is described).";
  return std::string(targets.life_stage->label) + " \xC2\xB7 " + reference;
}

/// Recommendations that cover nearly everybody's need; below the other kinds nothing can be said.
bool is_firm(Text kind) { return kind == "RDA" || kind == "PRI" || kind == "RNI"; }

/// The status in the words of the page: a shortfall is small while it stays above the average requirement.
std::string status_words(const Adequacy& adequacy) {
  switch (adequacy.status) {
    case AdequacyStatus::met:
      return "enough";
    case AdequacyStatus::below:
      if (!is_firm(adequacy.kind)) return "below it; no firm need is known";
      return adequacy.ear && adequacy.counted.low >= *adequacy.ear ? "a little short" : "short";
    case AdequacyStatus::unknown:
      return "cannot tell";
    case AdequacyStatus::no_reference:
      return "no figure set";
  }
  return {};
}

std::string recommended_text(const Adequacy& adequacy, Unit unit) {
  if (!adequacy.target) return "\xE2\x80\x93";
  const std::string form = adequacy.form.empty() ? "" : ' ' + std::string(adequacy.form);
  return std::string(kind_words(adequacy.kind)) + ' ' + amount_text(*adequacy.target, unit) + form;
}

void print_nutrients(std::ostream& out, const Tables& tables, const Assessment& assessment) {
  Rows rows = {{"Nutrient", "Intake per day", "Recommended", "In words"}};
  for (const Adequacy& adequacy : assessment.adequacy) {
    const Nutrient& nutrient = tables.nutrients[adequacy.nutrient];
    const Amount& total = assessment.intake.nutrients[adequacy.nutrient].total;
    rows.push_back({std::string(nutrient.name), range_text(total, nutrient.unit),
                    recommended_text(adequacy, nutrient.unit), status_words(adequacy)});
  }
  print_table(out, rows, {1, 2});
}

void print_limits(std::ostream& out, const Tables& tables, const Assessment& assessment) {
  Rows rows = {{"Limits", "Limit per day", "Counts", "In words"}};
  for (const Limit& limit : assessment.limits) {
    const Nutrient& nutrient = tables.nutrients[limit.nutrient];
    const std::string words = limit.status == LimitStatus::over     ? "over"
                              : limit.status == LimitStatus::within ? "within"
                                                                    : "cannot tell";
    rows.push_back({std::string(nutrient.name),
                    std::string(kind_words(limit.kind)) + ' ' + amount_text(limit.limit, nutrient.unit),
                    std::string(scope_words(limit.scope)), words});
  }
  if (rows.size() > 1) print_table(out, rows, {1});
}

std::string band_range(const BandResult& band) {
  if (band.low && band.high) return number_text(*band.low) + " to " + number_text(*band.high);
  return band.high ? "up to " + number_text(*band.high) : "from " + number_text(band.low.value_or(0));
}

void print_bands(std::ostream& out, const RatioResult& result) {
  for (const BandResult& band : result.bands) {
    const std::string verdict =
        band.verdict == BandVerdict::undetermined ? "cannot tell" : std::string(verdict_text(band.verdict));
    const std::string label = band.band == nullptr ? "your own range" : std::string(band.band->label);
    out << "    " << band_range(band) << ": " << (band.verdict == BandVerdict::not_judged ? "not judged" : verdict)
        << "  (" << label << (band.band == nullptr ? "" : "; evidence: " + std::string(band.band->strength)) << ")\n";
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
  for (const FoodTable& foods : tables.food_tables) {
    if (const auto source = tables.find_source(foods.source)) used.insert(*source);
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

std::size_t entries_with_missing(const Assessment& assessment) {
  std::set<std::pair<std::size_t, std::size_t>> entries;
  for (const Target& target : assessment.targets.nutrients) {
    for (const EntryPlace place : assessment.intake.nutrients[target.of->nutrient].missing)
      entries.insert({place.day, place.entry});
  }
  return entries.size();
}

}  // namespace

void print_report(std::ostream& out, const Tables& tables, const Assessment& assessment, const Phrases& phrases) {
  out << who(assessment.targets) << "\nDays counted: " << assessment.intake.days_counted;
  if (assessment.intake.days_excluded > 0)
    out << " (left out, incomplete or empty: " << assessment.intake.days_excluded << ')';
  out << "\n\n";
  print_nutrients(out, tables, assessment);
  out << '\n';
  print_limits(out, tables, assessment);
  print_supplements(out, tables, assessment);
  out << "\nRatios (amounts first: a ratio says little when both amounts are low)\n";
  for (const RatioResult& result : assessment.ratios) print_ratio(out, tables, result);
  out << "\nEstimates (never part of a target)\n";
  for (const IndexResult& result : assessment.indices) print_index(out, result);
  if (const std::size_t entries = entries_with_missing(assessment); entries > 0) {
    out << '\n'
        << entries << (entries == 1 ? " entry lacks" : " entries lack")
        << " a value; similar foods lend a range, never zero.\n";
  }
  print_findings(out, tables, assessment, phrases);
  print_safety(out, tables, assessment, phrases);
  print_evidence(out, tables, assessment, phrases);
  print_sources(out, tables, assessment);
}

namespace {

std::string name_or_dash(Text name) { return name.empty() ? "\xE2\x80\x93" : std::string(kind_words(name)); }

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
  out << who(targets) << "\n\n";
  Rows rows = {{"Nutrient", "Recommended", name_or_dash(targets.reference->average_kind), "Upper limit", "Counts",
                name_or_dash(targets.reference->reduce_kind)}};
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
  print_table(out, rows, {1, 2, 3, 5});
  print_bases(out, tables, targets);
}

}  // namespace nutrient_balance::cli
