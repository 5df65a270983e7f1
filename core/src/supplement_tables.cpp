#include "supplement_tables.hpp"

#include "packed_list.hpp"

namespace nutrient_balance {

namespace {

Composition read_formula(PackedReader& in, const Tables& tables, Text formula) {
  const auto composition = parse_formula(tables.elements, formula);
  if (composition.ok()) return composition.value();
  in.spoil();
  return {};
}

SupplementForm read_form(PackedReader& in, const Tables& tables) {
  SupplementForm form{};
  form.id = in.text();
  form.name = in.text();
  form.formula = in.text();
  form.nutrient = in.optional_index(tables.nutrients.size());
  form.absorption = in.text();
  form.strength = in.text();
  form.not_suggested_because = in.text();
  form.sources = list_of<std::size_t>(in, [&] { return in.index(tables.sources.size()); });
  form.composition = read_formula(in, tables, form.formula);
  return form;
}

DailyValues read_daily_values(PackedReader& in, const Tables& tables) {
  DailyValues values{};
  values.id = in.text();
  values.source = in.index(tables.sources.size());
  values.values = list_of<DailyValue>(in, [&] {
    const NutrientIndex nutrient = in.index(tables.nutrients.size());
    return DailyValue{nutrient, in.required_decimal()};
  });
  return values;
}

DrinkingWater read_water(PackedReader& in, const Tables& tables) {
  const std::size_t nutrients = tables.nutrients.size();
  DrinkingWater water;
  water.bulk = in.index(nutrients);
  water.grams_per_litre = in.required_decimal();
  water.minerals = list_of<WaterMineral>(in, [&] {
    const NutrientIndex nutrient = in.index(nutrients);
    return WaterMineral{nutrient, in.index(2) == 1};
  });
  water.share_of = in.index(nutrients);
  water.rest = in.index(nutrients);
  water.hardness_units = list_of<HardnessUnit>(in, [&] {
    const Text id = in.text();
    const Text formula = in.text();
    const double molar_mass = read_formula(in, tables, formula).molar_mass;
    const double mg = in.required_decimal();
    return HardnessUnit{id, formula, mg, molar_mass, in.index(tables.sources.size())};
  });
  return water;
}

}  // namespace

void read_supplement_tables(PackedReader& in, Tables& tables) {
  tables.elements = list_of<Element>(in, [&] {
    const Text symbol = in.text();
    const double weight = in.required_decimal();
    return Element{symbol, weight, in.optional_index(tables.nutrients.size())};
  });
  tables.weights_source = in.index(tables.sources.size());
  tables.forms = list_of<SupplementForm>(in, [&] { return read_form(in, tables); });
  tables.daily_values = list_of<DailyValues>(in, [&] { return read_daily_values(in, tables); });
  tables.water = read_water(in, tables);
}

}  // namespace nutrient_balance
