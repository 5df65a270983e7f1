#include "document_parts.hpp"
#include "nutrient_balance/documents.hpp"
#include "nutrient_balance/ratios.hpp"

namespace nutrient_balance {

namespace {

/// What the figures depend on, the answer that was used, and the others that could be given.
void write_basis(JsonWriter& out, const Target& target) {
  out.member_or_null("depends_on", target.of->depends_on);
  out.member_or_null("basis", target.basis == nullptr ? Text() : target.basis->id);
  write_list(out, "bases", target.of->bases, [&](const ReferenceBasis& basis) {
    out.begin_object();
    out.member("id", basis.id);
    out.member("label", basis.label);
    out.end_object();
  });
}

void write_target(JsonWriter& out, const Tables& tables, const Target& target) {
  constexpr ReferenceRow nothing_set = {};
  const ReferenceRow& figures = target.figures == nullptr ? nothing_set : *target.figures;
  const Nutrient& nutrient = tables.nutrients[target.of->nutrient];
  out.begin_object();
  out.member("nutrient", nutrient.id);
  out.member("unit", unit_text(nutrient.unit));
  out.member_or_null("form", target.of->form.name.empty() ? nutrient.form : target.of->form.name);
  out.member_or_null("kind", figures.kind);
  out.member("target", figures.recommended);
  out.member("ear", figures.ear);
  out.member("limit", figures.upper_limit);
  out.member("limit_scope", target.of->limit_scope);
  out.member("cdrr", figures.cdrr);
  out.member("source", tables.sources[target.of->source].id);
  out.member("lrni", figures.lrni);
  out.member_or_null("limit_kind", figures.upper_limit ? target.of->limit_kind : Text());
  out.member("limit_source", tables.sources[target.of->limit_source].id);
  write_basis(out, target);
  out.end_object();
}

void write_band(JsonWriter& out, const Tables& tables, const RatioBand& band) {
  out.begin_object();
  out.member("id", band.id);
  out.member("label", band.label);
  out.member("low", band.low);
  out.member("high", band.high);
  out.member("basis", band.basis);
  out.member("strength", band.strength);
  out.flag("judged", band.judged);
  write_source_ids(out, tables, band.sources);
  out.end_object();
}

void write_ratio(JsonWriter& out, const Tables& tables, const Targets& targets, const Ratio& ratio) {
  out.begin_object();
  out.member("id", ratio.id);
  out.member("name", ratio.name);
  out.member("basis", ratio.basis);
  out.member("implied_by_targets", implied_ratio(tables, ratio, targets));
  write_list(out, "bands", ratio.bands, [&](const RatioBand& band) { write_band(out, tables, band); });
  out.end_object();
}

std::vector<std::size_t> sources_of(const Tables& tables, const Targets& targets) {
  std::vector<std::size_t> used;
  for (const Target& target : targets.nutrients) used.insert(used.end(), {target.of->source, target.of->limit_source});
  for (const Ratio& ratio : tables.ratios) {
    for (const RatioBand& band : ratio.bands) used.insert(used.end(), band.sources.begin(), band.sources.end());
  }
  return used;
}

}  // namespace

std::string targets_document(const Tables& tables, const Targets& targets) {
  JsonWriter out;
  out.begin_object();
  out.member("format", "nutrient-balance/targets@1");
  write_person(out, targets);
  out.member_or_null("average_kind", targets.reference->average_kind);
  out.member_or_null("reduce_kind", targets.reference->reduce_kind);
  write_list(out, "targets", targets.nutrients, [&](const Target& target) { write_target(out, tables, target); });
  write_list(out, "ratios", tables.ratios, [&](const Ratio& ratio) { write_ratio(out, tables, targets, ratio); });
  write_sources(out, tables, sources_of(tables, targets));
  out.end_object();
  return out.take();
}

}  // namespace nutrient_balance
