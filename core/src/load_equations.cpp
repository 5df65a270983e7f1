#include "load_equations.hpp"

#include <algorithm>

#include "packed_list.hpp"

namespace nutrient_balance {

namespace {

EquationNote read_note(PackedReader& in, const Tables& tables) {
  EquationNote note{};
  note.id = in.text();
  note.name = in.text();
  note.unit = in.text();
  note.strength = in.text();
  note.not_made_for.below_years = in.number();
  const std::size_t stages = in.index(4);
  note.not_made_for.pregnant = (stages & 1U) != 0;
  note.not_made_for.lactating = (stages & 2U) != 0;
  note.not_made_for.conditions = texts(in);
  note.sources = indexes(in, tables.sources.size());
  return note;
}

IndexFormula read_index(PackedReader& in, const Tables& tables) {
  IndexFormula formula{};
  formula.note = read_note(in, tables);
  formula.terms = list_of<IndexTerm>(in, [&] {
    const std::size_t nutrient = in.index(tables.nutrients.size());
    return IndexTerm{nutrient, in.signed_decimal()};
  });
  formula.divided_by = in.optional_index(tables.nutrients.size());
  formula.charge = in.required_decimal();
  formula.constant = in.signed_decimal();
  return formula;
}

LoadEquation read_load_equation(PackedReader& in, const Tables& tables) {
  LoadEquation equation{};
  equation.note = read_note(in, tables);
  equation.nutrient = in.index(tables.nutrients.size());
  equation.intercept = in.required_decimal();
  equation.slope = in.required_decimal();
  equation.least_load = in.required_decimal();
  equation.largest_load = in.required_decimal();
  equation.classes = list_of<AbsorptionClass>(in, [&] {
    AbsorptionClass of{};
    of.id = in.text();
    of.name = in.text();
    of.load = in.required_decimal();
    of.fraction = in.required_decimal();
    return of;
  });
  equation.foods = list_of<ClassifiedFood>(in, [&] {
    const std::string_view food = in.text();
    return ClassifiedFood{food, in.index(equation.classes.size())};
  });
  const auto by_id = [](const ClassifiedFood& a, const ClassifiedFood& b) { return a.food < b.food; };
  if (!std::is_sorted(equation.foods.begin(), equation.foods.end(), by_id)) in.spoil();
  return equation;
}

SaturationEquation read_saturation(PackedReader& in, const Tables& tables) {
  SaturationEquation equation{};
  equation.note = read_note(in, tables);
  equation.nutrient = in.index(tables.nutrients.size());
  equation.inhibitor = in.index(tables.nutrients.size());
  equation.inhibitor_molar_mass = in.required_decimal();
  equation.largest_uptake = in.required_decimal();
  equation.inhibition = in.required_decimal();
  equation.affinity = in.required_decimal();
  equation.least_intake = in.required_decimal();
  equation.largest_intake = in.required_decimal();
  equation.largest_inhibitor = in.required_decimal();
  return equation;
}

}  // namespace

void read_equations(PackedReader& in, Tables& tables) {
  Equations& equations = tables.equations;
  equations.indices = list_of<IndexFormula>(in, [&] { return read_index(in, tables); });
  equations.by_load = list_of<LoadEquation>(in, [&] { return read_load_equation(in, tables); });
  equations.by_saturation = list_of<SaturationEquation>(in, [&] { return read_saturation(in, tables); });
}

}  // namespace nutrient_balance
