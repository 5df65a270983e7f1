// Units of mass and energy, and the few conversions between them. Nothing here guesses: "Mg" is not "mg".
#pragma once

#include <optional>
#include <string_view>

namespace nutrient_balance {

enum class Unit { kilocalorie, gram, milligram, microgram };

/// The unit a data file or document names ("kcal", "g", "mg", "ug"; "µg" with either micro sign and "mcg" mean "ug").
std::optional<Unit> unit_from_text(std::string_view text);

/// How documents spell the unit.
std::string_view unit_text(Unit unit);

/// Whether the unit measures a mass (and so can take part in a ratio).
bool is_mass(Unit unit);

/// Factor that turns an amount in `from` into an amount in `to`; both are masses. Exact powers of ten.
double mass_factor(Unit from, Unit to);

}  // namespace nutrient_balance
