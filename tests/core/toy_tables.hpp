// A small made-up world for tests: it need not agree with the shipped data, so a change of data never breaks a test of
// behaviour.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nutrient_balance/plan.hpp"
#include "nutrient_balance/tables.hpp"

namespace nutrient_balance::toy {

/// Writes the packed format, the mirror of the core's reader.
class Packer {
 public:
  std::string bytes;

  Packer& mark(std::string_view text) { return bytes += text, *this; }
  Packer& number(std::uint32_t value);
  Packer& text(std::string_view text);
};

/// Nutrients: calcium mg, magnesium mg, iron mg, copper ug, folate ug (synthetic_only part folic_acid), folic_acid ug,
/// niacin mg = niacin_preformed + tryptophan·50/3 (g → mg/60), niacin_preformed mg, tryptophan g, water g.
/// Supplements: half of magnesium_oxide is magnesium; dolomite CaMg·O holds 40 parts of calcium and 25 of magnesium in
/// 90; magnesium_hydride is never suggested; folic_acid is counted as such; uncounted brings nothing that is counted.
/// Suggestable: toy:01 (milk, nobody vegan), toy:03 (vegan), and two foods whose tables are not loaded.
/// A label's percentages are of 400 mg magnesium or 1000 mg calcium. One dH is 0.1 mmol in a litre.
std::string reference_bytes();

/// Foods toy:1 … toy:12 in two groups; toy:11 and toy:12 lack magnesium. Group "plenty" lends a range, group "scarce"
/// cannot.
std::string food_bytes();

/// The two above, loaded.
const Tables& tables();

/// The same loaded anew, for a test that changes something in them.
Tables fresh_tables();

/// A plan about a woman of 40 with one day of these entries (JSON objects separated by commas).
std::string plan_text(std::string_view entries, std::string_view person = R"({"age_years":40,"sex":"female"})");

/// The plan, which must be valid.
Plan plan(std::string_view entries, std::string_view person = R"({"age_years":40,"sex":"female"})");

NutrientIndex nutrient(std::string_view id);

}  // namespace nutrient_balance::toy
