// How a supplement's label and drinking water were turned into an amount.
#include "receipt_parts.hpp"

namespace nutrient_balance {

namespace {

void write_elements(JsonWriter& out, const Tables& tables, const Composition& composition) {
  write_list(out, "elements", composition.parts, [&](const CompositionPart& part) {
    const Element& element = tables.elements[part.element];
    out.begin_object();
    out.member("symbol", element.symbol);
    out.member_or_null("nutrient", element.nutrient ? tables.nutrients[*element.nutrient].id : Text());
    out.member("atoms", part.atoms);
    out.member("atomic_weight", element.weight);
    out.member("fraction", part.fraction);
    out.end_object();
  });
}

void write_daily_values(JsonWriter& out, ReceiptContext& context, const Label& label) {
  write_list(out, "daily_values", percent_checks(context.tables, label), [&](const PercentCheck& check) {
    out.begin_object();
    out.member("id", check.of->id);
    out.member("daily_value", check.daily_value);
    out.member("element_percent", check.element_percent);
    out.member("compound_percent", check.compound_percent);
    out.member("source", context.tables.sources[check.of->source].id);
    out.end_object();
    context.cite({check.of->source});
  });
}

void write_readings(JsonWriter& out, const Tables& tables, const Supplement& supplement, NutrientIndex nutrient) {
  write_list(out, "readings", readings_of(tables, supplement, nutrient), [&](const LabelReading& reading) {
    out.begin_object();
    out.member("states", used_text(reading.states));
    out.member("compound_mg", reading.compound_mg);
    out.member("brings", reading.brings);
    out.end_object();
  });
}

Text water_formula(const WaterShare& share) {
  switch (share.from) {
    case WaterShare::From::bulk:
      return "grams_per_litre";
    case WaterShare::From::label:
      return "mg_per_litre";
    case WaterShare::From::hardness:
      return "hardness_by_moles";
    case WaterShare::From::left_open:
      return "left_open";
    case WaterShare::From::parts:
      return "sum_of_parts";
    case WaterShare::From::nothing:
      break;
  }
  return "not_named";
}

void write_hardness(JsonWriter& out, ReceiptContext& context, const Hardness& hardness, const WaterShare& share,
                    NutrientIndex nutrient) {
  out.key("hardness");
  if (share.from != WaterShare::From::hardness) return out.null();
  const HardnessUnit& unit = context.tables.water.hardness_units[hardness.unit];
  out.begin_object();
  out.member("degrees", hardness.degrees);
  out.member("unit", unit.id);
  out.member("unit_formula", unit.formula);
  out.member("unit_mg_per_litre", unit.mg_per_litre);
  out.member("unit_molar_mass", unit.molar_mass);
  out.member("mmol_per_litre", hardness.degrees * unit.mmol_per_litre());
  out.member("part", *share.per_litre);
  out.member("molar_mass", context.tables.nutrients[nutrient].molar_mass);
  out.member("source", context.tables.sources[unit.source].id);
  out.end_object();
  context.cite({unit.source, context.tables.weights_source});
}

}  // namespace

void write_receipt_label(JsonWriter& out, ReceiptContext& context, const Entry& entry, NutrientIndex nutrient) {
  out.key("label");
  if (!entry.supplement) return out.null();
  const Tables& tables = context.tables;
  const Supplement& supplement = *entry.supplement;
  const Label& label = supplement.label;
  const Composition& composition = label.composition(tables);
  out.begin_object();
  out.member_or_null("form", label.form ? tables.forms[*label.form].id : Text());
  out.member_or_null("form_name", label.form ? tables.forms[*label.form].name : Text());
  out.member("formula", label.formula(tables));
  out.member("molar_mass", composition.molar_mass);
  write_elements(out, tables, composition);
  out.member_or_null("states_about", label.nutrient ? tables.nutrients[*label.nutrient].id : Text());
  out.member("fraction", nutrient_fraction(tables, composition, label.nutrient));
  out.member("amount_mg", label.amount_mg);
  out.member("count", label.count);
  out.member("states", states_text(label.states));
  out.member("percent", label.percent);
  write_daily_values(out, context, label);
  out.member("element_mg", supplement.element_mg);
  out.member("compound_mg", supplement.compound_mg);
  out.member("used", used_text(supplement.used));
  out.member("because", because_text(supplement.because));
  write_readings(out, tables, supplement, nutrient);
  out.member("source", tables.sources[tables.weights_source].id);
  out.end_object();
  context.cite({tables.weights_source});
  if (label.form) context.cite(tables.forms[*label.form].sources);
}

void write_receipt_water(JsonWriter& out, ReceiptContext& context, const Entry& entry, NutrientIndex nutrient) {
  out.key("water");
  if (entry.origin != Origin::water) return out.null();
  const WaterShare share = water_share(context.tables, entry.water, nutrient);
  const auto only_from = [&](WaterShare::From from) { return share.from == from ? share.per_litre : std::nullopt; };
  out.begin_object();
  out.member("formula", water_formula(share));
  out.member("litres", entry.water.litres);
  out.member("mg_per_litre", only_from(WaterShare::From::label));
  out.member("grams_per_litre", only_from(WaterShare::From::bulk));
  write_hardness(out, context, entry.water.hardness.value_or(Hardness{}), share, nutrient);
  out.end_object();
}

}  // namespace nutrient_balance
