#include <algorithm>
#include <vector>

#include "guidance_document.hpp"
#include "index_document.hpp"
#include "nutrient_balance/documents.hpp"
#include "report_parts.hpp"

namespace nutrient_balance {

namespace {

void write_intake(JsonWriter& out, const Nutrient& nutrient, const NutrientIntake& intake) {
  out.key(nutrient.id);
  out.begin_object();
  out.member("unit", unit_text(nutrient.unit));
  write_amount_members(out, intake.total);
  out.member("food", intake.known_from.food);
  out.member("supplement", intake.known_from.supplement);
  out.member("water", intake.known_from.water);
  out.key("missing");
  out.begin_list();
  for (const EntryPlace place : intake.missing) out.text(pointer_to(place));
  out.end_list();
  out.member("borrowed_from", intake.borrowed_from ? std::optional<double>(*intake.borrowed_from) : std::nullopt);
  out.key("top");
  out.begin_list();
  for (const Contribution& contribution : intake.top) {
    out.begin_object();
    out.member("entry", pointer_to(contribution.place));
    out.member("amount", contribution.amount);
    out.end_object();
  }
  out.end_list();
  out.end_object();
}

void write_difference(JsonWriter& out, const Tables& tables, const RatioResult& result) {
  out.key("difference");
  if (!result.difference) return out.null();
  out.begin_object();
  out.member("unit", unit_text(tables.nutrients[result.ratio->numerator].unit));
  out.member("value", result.difference->value);
  out.member("low", result.difference->low);
  out.member("high", result.difference->high);
  out.end_object();
}

/// Both readings of every label, as they stand in the entry (not averaged over days).
void write_supplement(JsonWriter& out, const Tables& tables, const SupplementUse& use) {
  const Supplement& supplement = use.supplement;
  out.begin_object();
  out.member("entry", pointer_to(use.place));
  out.member_or_null("form", supplement.label.form ? tables.forms[*supplement.label.form].id : Text());
  out.member_or_null("element", supplement.label.nutrient ? tables.nutrients[*supplement.label.nutrient].id : Text());
  out.key("readings");
  out.begin_list();
  for (const ReadingUsed reading : {ReadingUsed::element, ReadingUsed::compound}) {
    if (supplement.is_substance && reading == ReadingUsed::element) continue;
    out.begin_object();
    out.member("states", used_text(reading));
    out.member("mg", reading == ReadingUsed::element ? supplement.element_mg : supplement.compound_mg);
    out.end_object();
  }
  out.end_list();
  out.member("used", used_text(supplement.used));
  out.end_object();
}

void write_finding(JsonWriter& out, const Tables& tables, const Finding& finding) {
  out.begin_object();
  out.member("code", finding.code);
  if (finding.nutrient) out.member("nutrient", tables.nutrients[*finding.nutrient].id);
  if (finding.ratio != nullptr) out.member("ratio", finding.ratio->id);
  if (!finding.medicine.empty()) out.member("medicine", finding.medicine);
  if (!finding.condition.empty()) out.member("condition", finding.condition);
  if (!finding.red_flag.empty()) out.member("red_flag", finding.red_flag);
  if (!finding.form.empty()) out.member("form", finding.form);
  if (!finding.nutrients.empty()) {
    write_list(out, "nutrients", finding.nutrients,
               [&](NutrientIndex nutrient) { out.text(tables.nutrients[nutrient].id); });
  }
  out.key("numbers");
  out.begin_object();
  for (const auto& [name, value] : finding.numbers) out.member(name, value);
  out.end_object();
  write_source_ids(out, tables, finding.sources);
  write_list(out, "evidence", finding.evidence,
             [&](std::size_t index) { out.text(tables.guidance.statements[index].id); });
  out.end_object();
}

std::vector<std::size_t> sources_of(const Tables& tables, const Assessment& assessment) {
  std::vector<std::size_t> used;
  for (const std::size_t table : assessment.food_tables) {
    if (const auto source = tables.find_source(tables.food_tables[table].source)) used.push_back(*source);
  }
  for (const Target& target : assessment.targets.nutrients)
    used.insert(used.end(), {target.of->source, target.of->limit_source});
  for (const Adequacy& adequacy : assessment.adequacy) {
    if (adequacy.confidence) used.push_back(adequacy.confidence->variation->source);
  }
  for (const RatioResult& ratio : assessment.ratios) {
    for (const RatioBand& band : ratio.ratio->bands) used.insert(used.end(), band.sources.begin(), band.sources.end());
  }
  for (const IndexResult& index : assessment.indices)
    used.insert(used.end(), index.note->sources.begin(), index.note->sources.end());
  const auto guidance = guidance_sources(tables, assessment);
  used.insert(used.end(), guidance.begin(), guidance.end());
  for (const SupplementUse& use : assessment.supplements) {
    used.push_back(tables.weights_source);
    if (!use.supplement.label.form) continue;
    const auto& sources = tables.forms[*use.supplement.label.form].sources;
    used.insert(used.end(), sources.begin(), sources.end());
  }
  return used;
}

void write_header(JsonWriter& out, const Tables& tables, const Assessment& assessment) {
  out.member("format", "nutrient-balance/report@1");
  out.key("engine");
  out.begin_object();
  out.member("version", engine_version);
  out.member("data", tables.data_version);
  out.end_object();
  write_person(out, assessment.targets);
  out.key("days");
  out.begin_object();
  out.member("counted", static_cast<double>(assessment.intake.days_counted));
  out.member("excluded", static_cast<double>(assessment.intake.days_excluded));
  out.end_object();
}

}  // namespace

void write_adequacy(JsonWriter& out, const Tables& tables, const Adequacy& adequacy, const Target& target) {
  out.begin_object();
  out.member("nutrient", tables.nutrients[adequacy.nutrient].id);
  out.member_or_null("kind", adequacy.kind);
  out.member("target", adequacy.target);
  out.member("ear", adequacy.ear);
  out.member("status", status_text(adequacy.status));
  out.member("share", adequacy.share);
  out.member("confidence", adequacy.confidence ? std::optional(adequacy.confidence->probability) : std::nullopt);
  out.member("confidence_low", adequacy.confidence_low);
  out.member("confidence_high", adequacy.confidence_high);
  out.member_or_null("form", adequacy.form);
  write_basis_used(out, target);
  out.end_object();
}

void write_limit(JsonWriter& out, const Tables& tables, const Limit& limit) {
  out.begin_object();
  out.member("nutrient", tables.nutrients[limit.nutrient].id);
  out.member("kind", limit.kind);
  out.member("limit", limit.limit);
  out.member("scope", limit.scope);
  out.member("amount", limit.counted.middle);
  out.member("status", status_text(limit.status));
  out.end_object();
}

void write_ratio(JsonWriter& out, const Tables& tables, const RatioResult& result) {
  out.begin_object();
  out.member("id", result.ratio->id);
  out.member("basis", result.ratio->basis);
  out.member("value", result.value.value);
  out.member("low", result.value.low);
  out.member("high", result.value.high);
  out.member("molar", result.molar);
  write_difference(out, tables, result);
  out.member("implied_by_targets", result.implied_by_targets);
  out.key("bands");
  out.begin_list();
  for (const BandResult& band : result.bands) {
    out.begin_object();
    out.member("id", band.band == nullptr ? Text("own") : band.band->id);
    out.member("low", band.low);
    out.member("high", band.high);
    out.member("verdict", verdict_text(band.verdict));
    out.end_object();
  }
  out.end_list();
  out.member_or_null("not_judged_because", result.not_judged_because);
  out.end_object();
}

void write_standing(JsonWriter& out, const Tables& tables, const Assessment& assessment) {
  write_list(out, "adequacy", assessment.adequacy,
             [&](const Adequacy& item) { write_adequacy(out, tables, item, *assessment.targets.find(item.nutrient)); });
  write_list(out, "limits", assessment.limits, [&](const Limit& item) { write_limit(out, tables, item); });
  write_list(out, "ratios", assessment.ratios, [&](const RatioResult& item) { write_ratio(out, tables, item); });
}

std::string report_document(const Tables& tables, const Assessment& assessment) {
  JsonWriter out;
  out.begin_object();
  write_header(out, tables, assessment);
  out.key("intake");
  out.begin_object();
  for (NutrientIndex i = 0; i < tables.nutrients.size(); ++i) {
    write_intake(out, tables.nutrients[i], assessment.intake.nutrients[i]);
  }
  out.end_object();
  write_standing(out, tables, assessment);
  write_list(out, "indices", assessment.indices, [&](const IndexResult& item) { write_index(out, tables, item); });
  write_list(out, "supplements", assessment.supplements,
             [&](const SupplementUse& item) { write_supplement(out, tables, item); });
  write_list(out, "conflicts", assessment.conflicts, [&](const Conflict& item) { write_conflict(out, tables, item); });
  write_list(out, "findings", assessment.findings, [&](const Finding& item) { write_finding(out, tables, item); });
  write_evidence(out, tables, assessment.findings);
  write_safety(out, tables, assessment.safety);
  write_sources(out, tables, sources_of(tables, assessment));
  out.end_object();
  return out.take();
}

}  // namespace nutrient_balance
