// What a supplement brings: the label read as the element or as the compound, and which of the two is right.
#pragma once

#include <optional>
#include <string>
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

/// Why a reading is the one that counts.
enum class ReadingBecause { only_one, stated, percent_fits_one, percent_fits_both, percent_fits_neither, nothing_said };

/// A formula that a person wrote.
struct WrittenFormula {
  std::string text;
  Composition composition;
};

struct Label {
  std::optional<std::size_t> form;  // of Tables::forms; empty: a formula of one's own
  std::optional<WrittenFormula> written;
  std::optional<NutrientIndex> nutrient;  // what it is taken for
  double amount_mg;                       // one unit
  double count;
  LabelStates states;
  std::optional<double> percent;  // of the daily value, printed beside amount_mg

  [[nodiscard]] const Composition& composition(const Tables& tables) const;
  [[nodiscard]] Text formula(const Tables& tables) const;
};

/// A label with both its readings: milligrams of the element in the whole entry.
struct Supplement {
  Label label;
  bool is_substance;  // a vitamin or another substance counted as such: there is only one reading
  double element_mg;
  double compound_mg;
  ReadingUsed used;
  ReadingBecause because;
  std::vector<Brought> brought;
};

/// The fraction of the compound's mass that is the nutrient: 1 for a substance that is counted as such.
double nutrient_fraction(const Tables& tables, const Composition& composition, std::optional<NutrientIndex> nutrient);

/// Whether the nutrient is one element of the compound, rather than the compound itself.
bool is_element_of(const Tables& tables, const Composition& composition, std::optional<NutrientIndex> nutrient);

/// Everything counted that `mg` of the compound holds.
std::vector<Brought> brought_by(const Tables& tables, const Composition& composition,
                                std::optional<NutrientIndex> nutrient, double mg);

Supplement read_label(const Tables& tables, Label label);

/// One daily value that a label's percentage may be of, and the percentage that each reading of one unit gives.
struct PercentCheck {
  const DailyValues* of;
  double daily_value;  // in the nutrient's unit
  double element_percent;
  double compound_percent;
};

/// One for each table of daily values that holds the nutrient of the label.
std::vector<PercentCheck> percent_checks(const Tables& tables, const Label& label);

/// One reading of a label: what the whole entry weighs as the compound, and what that brings of a nutrient in its unit
/// (empty: a sum of others, which are brought one by one).
struct LabelReading {
  ReadingUsed states;  // element or compound
  double compound_mg;
  std::optional<double> brings;
};

/// Both readings, or the only one of a substance that is counted as such.
std::vector<LabelReading> readings_of(const Tables& tables, const Supplement& supplement, NutrientIndex nutrient);

std::string_view used_text(ReadingUsed used);
std::string_view because_text(ReadingBecause because);
std::string_view states_text(LabelStates states);

}  // namespace nutrient_balance
