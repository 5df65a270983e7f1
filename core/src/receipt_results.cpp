// Ratios and indices of a receipt, with the figures that went into them.
#include "index_document.hpp"
#include "receipt_parts.hpp"

namespace nutrient_balance {

namespace {

void write_half(JsonWriter& out, ReceiptContext& context, std::string_view name, NutrientIndex index) {
  const Nutrient& nutrient = context.tables.nutrients[index];
  out.key(name);
  out.begin_object();
  out.member("nutrient", nutrient.id);
  out.member("unit", unit_text(nutrient.unit));
  out.member("molar_mass", nutrient.molar_mass);
  write_amount_members(out, context.assessment.intake.nutrients[index].total);
  const bool has_target = context.assessment.targets.recommended(index).has_value();
  const auto source = has_target ? std::optional(context.assessment.targets.find(index)->of->source) : std::nullopt;
  out.member("target", context.assessment.targets.recommended(index));
  out.member_or_null("target_source", source ? context.tables.sources[*source].id : Text());
  out.end_object();
  if (source) context.cite({*source});
}

void write_band(JsonWriter& out, ReceiptContext& context, const BandResult& band) {
  out.begin_object();
  out.member("id", band.band == nullptr ? Text("own") : band.band->id);
  out.member("low", band.low);
  out.member("high", band.high);
  out.member("verdict", verdict_text(band.verdict));
  out.member_or_null("basis", band.band == nullptr ? Text() : band.band->basis);
  out.member_or_null("strength", band.band == nullptr ? Text() : band.band->strength);
  const std::vector<std::size_t> sources = band.band == nullptr ? std::vector<std::size_t>() : band.band->sources;
  write_source_ids(out, context.tables, sources);
  context.cite(sources);
  out.end_object();
}

Amount dietary_of(const ReceiptContext& context, NutrientIndex nutrient) {
  return dietary_amount(context.tables, context.plan, context.assessment.intake, nutrient);
}

void write_inputs(JsonWriter& out, const ReceiptContext& context, const IndexFormula& formula) {
  const auto& nutrients = context.tables.nutrients;
  out.member("counts", "food_and_water");
  write_list(out, "terms", formula.terms, [&](const IndexTerm& term) {
    const Amount amount = dietary_of(context, term.nutrient);
    out.begin_object();
    out.member("nutrient", nutrients[term.nutrient].id);
    out.member("unit", unit_text(nutrients[term.nutrient].unit));
    out.member("coefficient", term.coefficient);
    write_amount_members(out, amount);
    out.member("adds", amount.middle ? std::optional(term.coefficient * *amount.middle) : std::nullopt);
    out.end_object();
  });
  out.key("divided_by");
  if (formula.divided_by) {
    out.begin_object();
    out.member("nutrient", nutrients[*formula.divided_by].id);
    out.member("molar_mass", nutrients[*formula.divided_by].molar_mass);
    out.member("charge", formula.charge);
    const Amount amount = dietary_of(context, *formula.divided_by);
    write_amount_members(out, amount);
    out.member("milliequivalents", milliequivalents(nutrients[*formula.divided_by], formula, amount.middle));
    out.end_object();
  } else {
    out.null();
  }
  out.member("constant", formula.constant);
}

/// Each entry's class, with the factor that was measured for it beside the equation; null = nobody measured it.
void write_classes(JsonWriter& out, const ReceiptContext& context, const LoadEquation& equation) {
  out.key("entries");
  out.begin_list();
  for_each_counted_entry(context.plan, [&](EntryPlace place, const Entry& entry) {
    const AbsorptionClass* of = absorption_class(context.tables, equation, entry);
    out.begin_object();
    out.member("entry", pointer_to(place));
    out.member_or_null("meal", entry.meal);
    out.member_or_null("class", of == nullptr ? Text() : of->id);
    out.member("measured_load", of == nullptr ? std::nullopt : std::optional(of->load));
    out.member("measured_fraction", of == nullptr ? std::nullopt : std::optional(of->fraction));
    out.member("factor", of == nullptr ? std::nullopt : std::optional(class_factor(equation, *of)));
    write_amount(out, "amount", entry_value(context.tables, entry, equation.nutrient).amount);
    out.end_object();
  });
  out.end_list();
}

void write_inputs(JsonWriter& out, const ReceiptContext& context, const LoadEquation& equation) {
  out.member("intercept", equation.intercept);
  out.member("slope", equation.slope);
  out.member("least_load", equation.least_load);
  out.member("largest_load", equation.largest_load);
  write_classes(out, context, equation);
}

void write_inputs(JsonWriter& out, const ReceiptContext& context, const SaturationEquation& equation) {
  const Intake& intake = context.assessment.intake;
  write_amount(out, "intake", intake.nutrients[equation.nutrient].total);
  write_amount(out, "inhibitor", intake.nutrients[equation.inhibitor].total);
  out.member("molar_mass", context.tables.nutrients[equation.nutrient].molar_mass);
  out.member("inhibitor_molar_mass", equation.inhibitor_molar_mass);
  out.member("largest_uptake", equation.largest_uptake);
  out.member("inhibition", equation.inhibition);
  out.member("affinity", equation.affinity);
  out.member("least_intake", equation.least_intake);
  out.member("largest_intake", equation.largest_intake);
  out.member("largest_inhibitor", equation.largest_inhibitor);
}

template <typename List>
void write_inputs_of(JsonWriter& out, const ReceiptContext& context, const List& equations, const EquationNote* note) {
  for (const auto& equation : equations) {
    if (&equation.note == note) write_inputs(out, context, equation);
  }
}

}  // namespace

void write_receipt_ratio(JsonWriter& out, ReceiptContext& context, const RatioResult& result) {
  const Ratio& ratio = *result.ratio;
  out.begin_object();
  out.member("id", ratio.id);
  out.member("name", ratio.name);
  out.member("formula", ratio.basis == "mass" ? "quotient_of_masses" : "quotient_of_moles");
  write_half(out, context, "numerator", ratio.numerator);
  write_half(out, context, "denominator", ratio.denominator);
  out.member("factor", ratio_factor(context.tables, ratio, ratio.basis));
  out.member("value", result.value.value);
  out.member("low", result.value.low);
  out.member("high", result.value.high);
  out.member("molar", result.molar);
  out.member("implied_by_targets", result.implied_by_targets);
  write_list(out, "bands", result.bands, [&](const BandResult& band) { write_band(out, context, band); });
  out.member_or_null("not_judged_because", result.not_judged_because);
  out.end_object();
}

void write_receipt_index(JsonWriter& out, ReceiptContext& context, const IndexResult& result) {
  const Equations& equations = context.tables.equations;
  out.begin_object();
  out.member("name", result.note->name);
  out.member("formula", result.formula);
  out.key("inputs");
  out.begin_object();
  write_inputs_of(out, context, equations.indices, result.note);
  write_inputs_of(out, context, equations.by_load, result.note);
  write_inputs_of(out, context, equations.by_saturation, result.note);
  out.end_object();
  out.key("result");
  write_index(out, context.tables, result);
  out.end_object();
  context.cite(result.note->sources);
}

}  // namespace nutrient_balance
