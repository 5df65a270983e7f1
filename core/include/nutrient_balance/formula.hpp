// Chemical formulas: what a compound is made of, by mass. The atomic weights come from the tables.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "nutrient_balance/problem.hpp"

namespace nutrient_balance {

/// A chemical element with its standard atomic weight in g/mol.
struct Element {
  std::string_view symbol;
  double weight;
  std::optional<std::size_t> nutrient;  // the nutrient that is this element, if the tables count one
};

/// One element of a compound: its atoms in the formula, and its share of the compound's mass.
struct CompositionPart {
  std::size_t element;
  double atoms;
  double fraction;
};

struct Composition {
  double molar_mass = 0;               // g/mol
  std::vector<CompositionPart> parts;  // in the order of the table of elements
};

/// Limits of a formula, far above any compound that is eaten.
struct FormulaLimits {
  static constexpr std::size_t bytes = 200;
  static constexpr std::size_t nesting = 8;
  static constexpr double atoms = 1'000'000;
};

/// Reads a formula such as "Mg3(C6H5O7)2·9H2O": element symbols, groups in any brackets, multipliers (also as
/// subscripts), parts joined by "·", "*" or ".", each with a leading number or none. Problems: "bad_formula" and
/// "unknown_element" with the position (characters, from 1), "formula_too_large" with the limit.
Result<Composition> parse_formula(std::span<const Element> elements, std::string_view text);

}  // namespace nutrient_balance
