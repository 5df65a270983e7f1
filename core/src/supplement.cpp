#include "nutrient_balance/supplement.hpp"

#include <algorithm>

#include "enum_text.hpp"

namespace nutrient_balance {

namespace {

/// Percentages are printed as whole numbers (21 CFR 101.36), so a reading may lie half a percent beside its print.
constexpr double printed_rounding = 0.5;

struct Reading {
  ReadingUsed used;
  ReadingBecause because;
};

/// An unclear label is settled by its percentage if exactly one reading gives it.
Reading reading_of(const Tables& tables, const Label& label) {
  if (label.states == LabelStates::element) return {ReadingUsed::element, ReadingBecause::stated};
  if (label.states == LabelStates::compound) return {ReadingUsed::compound, ReadingBecause::stated};
  if (!label.percent) return {ReadingUsed::both, ReadingBecause::nothing_said};
  bool element = false;
  bool compound = false;
  for (const PercentCheck& check : percent_checks(tables, label)) {
    const auto fits = [&](double percent) {
      return percent >= *label.percent - printed_rounding && percent <= *label.percent + printed_rounding;
    };
    element = element || fits(check.element_percent);
    compound = compound || fits(check.compound_percent);
  }
  if (element && compound) return {ReadingUsed::both, ReadingBecause::percent_fits_both};
  if (!element && !compound) return {ReadingUsed::both, ReadingBecause::percent_fits_neither};
  return {element ? ReadingUsed::element : ReadingUsed::compound, ReadingBecause::percent_fits_one};
}

/// Either of two amounts: at least the smaller, at most the larger, and half-way where one number must stand for both.
Amount either(double smaller, double larger) { return {smaller, smaller, (smaller + larger) / 2, larger}; }

/// Read as the element, the compound weighs more by the inverse of the fraction, and so does everything else in it.
std::vector<Brought> brought_as_element(const Tables& tables, const Label& label) {
  const Composition& composition = label.composition(tables);
  const double mg = label.amount_mg * label.count;
  auto brought =
      brought_by(tables, composition, label.nutrient, mg / nutrient_fraction(tables, composition, label.nutrient));
  for (Brought& one : brought) {
    if (one.nutrient != label.nutrient)
      continue;  // the label's own stays as printed, without the rounding of two divisions
    one.amount = Amount::exactly(mg * mass_factor(Unit::milligram, tables.nutrients[one.nutrient].unit));
  }
  return brought;
}

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

const Composition& Label::composition(const Tables& tables) const {
  return form ? tables.forms[*form].composition : written->composition;
}

Text Label::formula(const Tables& tables) const { return form ? tables.forms[*form].formula : Text(written->text); }

std::vector<PercentCheck> percent_checks(const Tables& tables, const Label& label) {
  std::vector<PercentCheck> checks;
  if (!label.nutrient) return checks;
  const double fraction = nutrient_fraction(tables, label.composition(tables), label.nutrient);
  const double factor = mass_factor(Unit::milligram, tables.nutrients[*label.nutrient].unit);
  for (const DailyValues& values : tables.daily_values) {
    for (const DailyValue& value : values.values) {
      if (value.nutrient != label.nutrient) continue;
      const auto percent = [&](double mg) { return mg * factor * 100 / value.amount; };
      checks.push_back({&values, value.amount, percent(label.amount_mg), percent(label.amount_mg * fraction)});
    }
  }
  return checks;
}

Supplement read_label(const Tables& tables, Label label) {
  const Composition& composition = label.composition(tables);
  const double fraction = nutrient_fraction(tables, composition, label.nutrient);
  const double mg = label.amount_mg * label.count;
  const bool is_substance = !is_element_of(tables, composition, label.nutrient);
  const Reading reading =
      is_substance ? Reading{ReadingUsed::compound, ReadingBecause::only_one} : reading_of(tables, label);
  const auto as_element = brought_as_element(tables, label);
  auto brought = brought_by(tables, composition, label.nutrient, mg);
  for (std::size_t i = 0; i < brought.size(); ++i) {
    Amount& amount = brought[i].amount;
    amount = amount_of(reading.used, as_element[i].amount.known, amount.known);
  }
  return {std::move(label), is_substance, mg, mg * fraction, reading.used, reading.because, std::move(brought)};
}

std::vector<LabelReading> readings_of(const Tables& tables, const Supplement& supplement, NutrientIndex nutrient) {
  const Label& label = supplement.label;
  const Composition& composition = label.composition(tables);
  const double mg = label.amount_mg * label.count;
  const auto reading = [&](ReadingUsed states, double compound_mg, const std::vector<Brought>& brought) {
    const auto found =
        std::find_if(brought.begin(), brought.end(), [&](const Brought& one) { return one.nutrient == nutrient; });
    if (found != brought.end()) return LabelReading{states, compound_mg, found->amount.known};
    const bool is_sum = !tables.nutrients[nutrient].made_of.empty();
    return LabelReading{states, compound_mg, is_sum ? std::nullopt : std::optional<double>(0)};
  };
  std::vector<LabelReading> readings;
  if (!supplement.is_substance) {
    const double weighs = mg / nutrient_fraction(tables, composition, label.nutrient);
    readings.push_back(reading(ReadingUsed::element, weighs, brought_as_element(tables, label)));
  }
  readings.push_back(reading(ReadingUsed::compound, mg, brought_by(tables, composition, label.nutrient, mg)));
  return readings;
}

std::string_view used_text(ReadingUsed used) {
  constexpr std::array<std::string_view, 3> words = {"element", "compound", "both"};
  return enum_text(words, used);
}

std::string_view because_text(ReadingBecause because) {
  switch (because) {
    case ReadingBecause::only_one:
      return "only_one";
    case ReadingBecause::stated:
      return "stated";
    case ReadingBecause::percent_fits_one:
      return "percent_fits_one";
    case ReadingBecause::percent_fits_both:
      return "percent_fits_both";
    case ReadingBecause::percent_fits_neither:
      return "percent_fits_neither";
    case ReadingBecause::nothing_said:
      return "nothing_said";
  }
  return "";
}

std::string_view states_text(LabelStates states) {
  switch (states) {
    case LabelStates::unknown:
      return "unknown";
    case LabelStates::element:
      return "element";
    case LabelStates::compound:
      return "compound";
  }
  return "";
}

}  // namespace nutrient_balance
