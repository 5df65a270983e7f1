#include "nutrient_balance/supplement.hpp"

#include <algorithm>

#include "enum_text.hpp"

namespace nutrient_balance {

namespace {

/// Percentages are printed as whole numbers (21 CFR 101.36), so a reading may lie half a percent beside its print.
constexpr double printed_rounding = 0.5;

bool fits_percent(const Tables& tables, NutrientIndex nutrient, double mg, double percent) {
  const double amount = mg * mass_factor(Unit::milligram, tables.nutrients[nutrient].unit);
  return std::any_of(tables.daily_values.begin(), tables.daily_values.end(), [&](const DailyValues& values) {
    return std::any_of(values.values.begin(), values.values.end(), [&](const DailyValue& value) {
      if (value.nutrient != nutrient) return false;
      const double printed = amount * 100 / value.amount;
      return printed >= percent - printed_rounding && printed <= percent + printed_rounding;
    });
  });
}

/// An unclear label is settled by its percentage if exactly one reading gives it.
ReadingUsed reading_of(const Tables& tables, const Label& label, double fraction) {
  if (label.states == LabelStates::element) return ReadingUsed::element;
  if (label.states == LabelStates::compound) return ReadingUsed::compound;
  if (!label.percent || !label.nutrient) return ReadingUsed::both;
  const bool element = fits_percent(tables, *label.nutrient, label.amount_mg, *label.percent);
  const bool compound = fits_percent(tables, *label.nutrient, label.amount_mg * fraction, *label.percent);
  if (element == compound) return ReadingUsed::both;
  return element ? ReadingUsed::element : ReadingUsed::compound;
}

/// Either of two amounts: at least the smaller, at most the larger, and half-way where one number must stand for both.
Amount either(double smaller, double larger) { return {smaller, smaller, (smaller + larger) / 2, larger}; }

Amount amount_of(ReadingUsed used, double as_element, double as_compound) {
  if (used == ReadingUsed::element) return Amount::exactly(as_element);
  if (used == ReadingUsed::compound) return Amount::exactly(as_compound);
  return either(std::min(as_element, as_compound), std::max(as_element, as_compound));
}

}  // namespace

bool is_element_of(const Tables& tables, const Composition& composition, std::optional<NutrientIndex> nutrient) {
  return nutrient && std::any_of(composition.parts.begin(), composition.parts.end(), [&](const CompositionPart& part) {
           return tables.elements[part.element].nutrient == nutrient;
         });
}

double nutrient_fraction(const Tables& tables, const Composition& composition, std::optional<NutrientIndex> nutrient) {
  for (const CompositionPart& part : composition.parts) {
    if (nutrient && tables.elements[part.element].nutrient == nutrient) return part.fraction;
  }
  return 1;
}

std::vector<Brought> brought_by(const Tables& tables, const Composition& composition,
                                std::optional<NutrientIndex> nutrient, double mg) {
  std::vector<Brought> brought;
  const auto add = [&](NutrientIndex of, double amount) {
    brought.push_back({of, Amount::exactly(amount * mass_factor(Unit::milligram, tables.nutrients[of].unit)), false});
  };
  if (nutrient && !is_element_of(tables, composition, nutrient)) add(*nutrient, mg);
  for (const CompositionPart& part : composition.parts) {
    if (const auto of = tables.elements[part.element].nutrient) add(*of, mg * part.fraction);
  }
  return brought;
}

Supplement read_label(const Tables& tables, const Label& label) {
  const double fraction = nutrient_fraction(tables, *label.composition, label.nutrient);
  const double mg = label.amount_mg * label.count;
  Supplement supplement{label.form, label.nutrient, false, mg, mg * fraction, ReadingUsed::compound, {}};
  supplement.is_substance = !is_element_of(tables, *label.composition, label.nutrient);
  if (!supplement.is_substance) supplement.used = reading_of(tables, label, fraction);
  // Read as the element, the compound weighs more by the inverse of the fraction, and so does everything else in it.
  const auto as_element = brought_by(tables, *label.composition, label.nutrient, mg / fraction);
  supplement.brought = brought_by(tables, *label.composition, label.nutrient, mg);
  for (std::size_t i = 0; i < supplement.brought.size(); ++i) {
    Amount& amount = supplement.brought[i].amount;
    const double compound = amount.known;
    double element = as_element[i].amount.known;
    if (supplement.brought[i].nutrient == label.nutrient) {  // as printed, without the rounding of two divisions
      element = mg * mass_factor(Unit::milligram, tables.nutrients[*label.nutrient].unit);
    }
    amount = amount_of(supplement.used, element, compound);
  }
  return supplement;
}

std::string_view used_text(ReadingUsed used) {
  constexpr std::array<std::string_view, 3> words = {"element", "compound", "both"};
  return enum_text(words, used);
}

}  // namespace nutrient_balance
