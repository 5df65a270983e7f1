#include "nutrient_balance/units.hpp"

#include "enum_text.hpp"

namespace nutrient_balance {

std::optional<Unit> unit_from_text(std::string_view text) {
  if (text == "mg") return Unit::milligram;
  if (text == "g") return Unit::gram;
  if (text == "kcal") return Unit::kilocalorie;
  // U+00B5 micro sign and U+03BC Greek mu look alike and mean the same.
  if (text == "ug" || text == "mcg" || text == "\xC2\xB5g" || text == "\xCE\xBCg") return Unit::microgram;
  return std::nullopt;
}

std::string_view unit_text(Unit unit) {
  constexpr std::array<std::string_view, 4> words = {"kcal", "g", "mg", "ug"};
  return enum_text(words, unit);
}

bool is_mass(Unit unit) { return unit != Unit::kilocalorie; }

double mass_factor(Unit from, Unit to) {
  constexpr auto micrograms = [](Unit unit) {
    if (unit == Unit::gram) return 1e6;
    return unit == Unit::milligram ? 1e3 : 1.0;
  };
  return micrograms(from) / micrograms(to);
}

}  // namespace nutrient_balance
