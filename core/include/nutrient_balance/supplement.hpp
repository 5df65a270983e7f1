// What a supplement brings: the label read as the element or as the compound, and which of the two is right.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutrient_balance/tables.hpp"

namespace nutrient_balance {

/// What an entry brings of a nutrient, in the nutrient's unit; of nutrients that are not named it brings nothing.
struct Brought {
  NutrientIndex nutrient;
  Amount amount;
  bool missing = false;
};

/// What the milligrams of a label are milligrams of. US and European labels print the element; a product's name often
/// means the compound.
enum class LabelStates { unknown, element, compound };
enum class ReadingUsed { element, compound, both };

struct Label {
  std::optional<std::size_t> form;  // of Tables::forms; empty: a formula of one's own
  const Composition* composition;
  std::optional<NutrientIndex> nutrient;  // what it is taken for
  double amount_mg;                       // one unit
  double count;
  LabelStates states;
  std::optional<double> percent;  // of the daily value, printed beside amount_mg
};

/// A label with both its readings: milligrams of the element in the whole entry.
struct Supplement {
  std::optional<std::size_t> form;
  std::optional<NutrientIndex> nutrient;
  bool is_substance;  // a vitamin or another substance counted as such: there is only one reading
  double element_mg;
  double compound_mg;
  ReadingUsed used;
  std::vector<Brought> brought;
};

/// The fraction of the compound's mass that is the nutrient: 1 for a substance that is counted as such.
double nutrient_fraction(const Tables& tables, const Composition& composition, std::optional<NutrientIndex> nutrient);

/// Whether the nutrient is one element of the compound, rather than the compound itself.
bool is_element_of(const Tables& tables, const Composition& composition, std::optional<NutrientIndex> nutrient);

/// Everything counted that `mg` of the compound holds.
std::vector<Brought> brought_by(const Tables& tables, const Composition& composition,
                                std::optional<NutrientIndex> nutrient, double mg);

Supplement read_label(const Tables& tables, const Label& label);

std::string_view used_text(ReadingUsed used);

}  // namespace nutrient_balance
