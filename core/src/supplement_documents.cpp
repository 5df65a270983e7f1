// Documents about supplements: what a form or a formula holds, and the window of doses.
#include <algorithm>
#include <cmath>

#include "document_parts.hpp"
#include "nutrient_balance/documents.hpp"
#include "plan_builder.hpp"

namespace nutrient_balance {

namespace {

Text nutrient_id(const Tables& tables, std::optional<NutrientIndex> nutrient) {
  return nutrient ? tables.nutrients[*nutrient].id : Text();
}

/// The nutrient that a formula's label speaks about: the only one that is counted.
std::optional<NutrientIndex> only_counted(const Tables& tables, const Composition& composition) {
  std::optional<NutrientIndex> only;
  for (const CompositionPart& part : composition.parts) {
    const auto nutrient = tables.elements[part.element].nutrient;
    if (!nutrient) continue;
    if (only) return std::nullopt;
    only = nutrient;
  }
  return only;
}

void write_part(JsonWriter& out, const Tables& tables, const CompositionPart& part, double mg) {
  const Element& element = tables.elements[part.element];
  out.begin_object();
  out.member("symbol", element.symbol);
  out.member_or_null("nutrient", nutrient_id(tables, element.nutrient));
  out.member("atoms", part.atoms);
  out.member("fraction", part.fraction);
  out.member("mg", mg * part.fraction);
  out.end_object();
}

/// A millionth of a milligram: finer than any scale, and coarse enough to hide the last digits of a division.
constexpr double steps_per_mg = 1e6;

/// Rounded into the range, so that a printed end is itself a dose of the range.
DoseRange as_printed(const DoseRange& range, double fraction) {
  DoseRange printed{std::ceil(range.from * fraction * steps_per_mg) / steps_per_mg, std::nullopt};
  if (range.to) printed.to = std::floor(*range.to * fraction * steps_per_mg) / steps_per_mg;
  return printed.to && *printed.to < printed.from ? DoseRange{range.from * fraction, *range.to * fraction} : printed;
}

void write_range(JsonWriter& out, Text name, const DoseRange& range, double fraction) {
  out.key(name);
  out.begin_object();
  const DoseRange printed = as_printed(range, fraction);
  out.member("from", printed.from);
  out.member("to", printed.to);
  out.end_object();
}

/// A range of the compound, and the same of the element; null where there is none.
void write_doses(JsonWriter& out, Text name, const std::optional<DoseRange>& range, double fraction) {
  out.key(name);
  if (!range) return out.null();
  out.begin_object();
  write_range(out, "compound_mg", *range, 1);
  write_range(out, "element_mg", *range, fraction);
  out.end_object();
}

void write_over(JsonWriter& out, Text name, Text nutrient, const Amount& amount) {
  out.key(name);
  out.begin_object();
  out.member("nutrient", nutrient);
  out.member("low", amount.low);
  out.member("high", amount.high);
  out.end_object();
}

void write_band(JsonWriter& out, const DoseWindow& window) {
  out.key("band");
  out.begin_object();
  out.member("id", window.band.band == nullptr ? Text("own") : window.band.band->id);
  out.member("low", window.band.low);
  out.member("high", window.band.high);
  out.member("basis", window.basis);
  out.end_object();
}

void write_limit(JsonWriter& out, const Tables& tables, const Limit& limit) {
  out.begin_object();
  out.member("nutrient", tables.nutrients[limit.nutrient].id);
  out.member("limit", limit.limit);
  out.member("scope", limit.scope);
  out.member("counted", limit.counted.high);
  out.end_object();
}

void write_spacing(JsonWriter& out, const Tables& tables, const Finding& finding) {
  out.begin_object();
  out.member("medicine", finding.medicine);
  write_list(out, "nutrients", finding.nutrients,
             [&](NutrientIndex nutrient) { out.text(tables.nutrients[nutrient].id); });
  for (const Text name : {"hours_before", "hours_after"}) {
    const auto found = std::find_if(finding.numbers.begin(), finding.numbers.end(),
                                    [&](const auto& number) { return number.first == name; });
    out.member(name, found == finding.numbers.end() ? std::nullopt : std::optional(found->second));
  }
  out.end_object();
}

void write_form(JsonWriter& out, const Tables& tables, const SupplementForm& form) {
  out.member("form", form.id);
  out.member("name", form.name);
  out.member("formula", form.formula);
  out.member_or_null("nutrient", nutrient_id(tables, form.nutrient));
}

void write_what_is_known(JsonWriter& out, const SupplementForm* form) {
  out.member_or_null("absorption", form == nullptr ? Text() : form->absorption);
  out.member_or_null("strength", form == nullptr ? Text() : form->strength);
  out.member_or_null("not_suggested_because", form == nullptr ? Text() : form->not_suggested_because);
}

}  // namespace

Result<Elemental> elemental_of(const Tables& tables, std::string_view form, double mg, bool is_formula) {
  std::optional<double> amount;
  if (Complaint wrong = take_amount(amount, mg, PlanLimits::supplement_mg)) {
    wrong->path = "/mg";
    return *wrong;
  }
  if (is_formula) {
    const auto composition = parse_formula(tables.elements, form);
    if (!composition.ok()) return composition.problem();
    return Elemental{nullptr, std::string(form), composition.value(), mg};
  }
  const auto found = tables.find_form(form);
  if (!found) return *unknown_form(tables, form);
  const SupplementForm& known = tables.forms[*found];
  return Elemental{&known, std::string(known.formula), known.composition, mg};
}

std::optional<NutrientIndex> nutrient_of(const Tables& tables, const Elemental& asked) {
  return asked.form == nullptr ? only_counted(tables, asked.composition) : asked.form->nutrient;
}

std::string elemental_document(const Tables& tables, const Elemental& asked) {
  const SupplementForm* form = asked.form;
  const Composition& composition = asked.composition;
  const auto nutrient = nutrient_of(tables, asked);
  const double fraction = nutrient_fraction(tables, composition, nutrient);
  JsonWriter out;
  out.begin_object();
  out.member("format", "nutrient-balance/elemental@1");
  out.member_or_null("form", form == nullptr ? Text() : form->id);
  out.member_or_null("name", form == nullptr ? Text() : form->name);
  out.member("formula", asked.formula);
  out.member("molar_mass", composition.molar_mass);
  out.member_or_null("nutrient", nutrient_id(tables, nutrient));
  out.member("amount_mg", asked.mg);
  out.member("fraction", nutrient ? std::optional(fraction) : std::nullopt);
  out.member("element_mg", nutrient ? std::optional(asked.mg * fraction) : std::nullopt);
  out.member("compound_mg", nutrient ? std::optional(asked.mg / fraction) : std::nullopt);
  write_list(out, "elements", composition.parts,
             [&](const CompositionPart& part) { write_part(out, tables, part, asked.mg); });
  write_what_is_known(out, form);
  std::vector<std::size_t> sources = {tables.weights_source};
  if (form != nullptr) sources.insert(sources.end(), form->sources.begin(), form->sources.end());
  write_sources(out, tables, sources);
  out.end_object();
  return out.take();
}

std::string dose_window_document(const Tables& tables, const DoseWindow& window) {
  const SupplementForm& form = *window.form;
  const double fraction = nutrient_fraction(tables, form.composition, form.nutrient);
  JsonWriter out;
  out.begin_object();
  out.member("format", "nutrient-balance/dose-window@1");
  write_form(out, tables, form);
  out.member("fraction", fraction);
  out.member("ratio", window.ratio->id);
  write_band(out, window);
  out.key("over");
  out.begin_object();
  write_over(out, "numerator", tables.nutrients[window.ratio->numerator].id, window.numerator);
  write_over(out, "denominator", tables.nutrients[window.ratio->denominator].id, window.denominator);
  out.end_object();
  write_doses(out, "window", window.window, fraction);
  const Text end = window.ends_at_limit ? "limit" : "band";
  out.member_or_null("ends_at", window.window ? end : Text());
  write_doses(out, "in_band", window.in_band, fraction);
  out.member_or_null("none_because", window.none_because);
  out.member_or_null("not_judged_because", window.not_judged_because);
  write_list(out, "gates", window.gates, [&](const Gate& gate) { out.text(gate.rule->id); });
  write_list(out, "spacing", window.spacing, [&](const Finding& finding) { write_spacing(out, tables, finding); });
  write_what_is_known(out, &form);
  write_list(out, "limits", window.limits, [&](const Limit& limit) { write_limit(out, tables, limit); });
  std::vector<std::size_t> sources = form.sources;
  sources.push_back(tables.weights_source);
  for (const Limit& limit : window.limits) sources.push_back(limit.source);
  for (const Gate& gate : window.gates) {
    sources.insert(sources.end(), gate.rule->sources.begin(), gate.rule->sources.end());
  }
  for (const Finding& finding : window.spacing)
    sources.insert(sources.end(), finding.sources.begin(), finding.sources.end());
  if (window.band.band != nullptr) {
    sources.insert(sources.end(), window.band.band->sources.begin(), window.band.band->sources.end());
  }
  write_sources(out, tables, sources);
  out.end_object();
  return out.take();
}

}  // namespace nutrient_balance
