// Ratios and estimates of a readable receipt: the formula, its coefficients, and every amount that went in.
#include "print.hpp"
#include "receipt_text.hpp"
#include "table.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

constexpr const char* times = " \xC3\x97 ";
constexpr const char* minus = " \xE2\x88\x92 ";

/// Enough decimals that what is printed can be added up by hand.
std::string exact_text(std::optional<double> value) { return value ? fixed_text(*value, 3) : "not known"; }

std::string exact_amount(std::optional<double> value, Unit unit) {
  return value ? fixed_text(*value, 3) + ' ' + std::string(unit_words(unit)) : "not known";
}

std::string signed_text(double value) { return (value < 0 ? minus : " + ") + plain_text(value < 0 ? -value : value); }

std::string half_text(const ReceiptText& text, const Ratio& ratio, NutrientIndex nutrient,
                      std::optional<double> value) {
  const Nutrient& of = text.tables.nutrients[nutrient];
  std::string amount = value ? amount_text(*value, of.unit) : "not known";
  if (ratio.basis == "mass" || !of.molar_mass) return amount;
  return '(' + amount + " / " + plain_text(*of.molar_mass) + " g/mol)";
}

/// "812 mg / 320 mg", with the molar masses where moles are divided and the factor where units differ.
std::string quotient_text(const ReceiptText& text, const Ratio& ratio, std::optional<double> above,
                          std::optional<double> under) {
  const auto factor = ratio_factor(text.tables, ratio, "mass");
  const bool same_unit = !factor || *factor == 1;
  return half_text(text, ratio, ratio.numerator, above) + " / " + half_text(text, ratio, ratio.denominator, under) +
         (same_unit ? "" : times + number_text(*factor));
}

void print_bands(ReceiptText& text, const RatioResult& result) {
  for (const BandResult& band : result.bands) {
    text.out << "    range " << band_range(band) << ": " << verdict_words(band.verdict);
    if (band.band != nullptr) {
      text.out << "  (" << band.band->label << "; evidence: " << band.band->strength << text.cite(band.band->sources)
               << ')';
    }
    text.out << '\n';
  }
}

Amount dietary_of(const ReceiptText& text, NutrientIndex nutrient) {
  return dietary_amount(text.tables, text.plan, text.assessment.intake, nutrient);
}

void print_inputs(ReceiptText& text, const IndexFormula& formula) {
  const auto& nutrients = text.tables.nutrients;
  std::vector<std::vector<std::string>> rows;
  std::optional<double> sum = 0;
  for (const IndexTerm& term : formula.terms) {
    const auto amount = dietary_of(text, term.nutrient).middle;
    const auto adds = amount ? std::optional(*amount * term.coefficient) : std::nullopt;
    sum = sum && adds ? std::optional(*sum + *adds) : std::nullopt;
    rows.push_back({"    " + std::string(nutrients[term.nutrient].name),
                    exact_amount(amount, nutrients[term.nutrient].unit), "\xC3\x97", plain_text(term.coefficient), "=",
                    exact_text(adds)});
  }
  rows.push_back({"    Sum", "", "", "", "", exact_text(sum)});
  text.out << "    per day, from food and water (supplements are left out): amount" << times << "coefficient\n";
  print_table(text.out, rows, {1, 3, 5});
  if (formula.divided_by) {
    const Nutrient& under = nutrients[*formula.divided_by];
    const auto amount = dietary_of(text, *formula.divided_by).middle;
    text.out << "    divided by " << under.name << ": " << exact_amount(amount, under.unit) << times
             << plain_text(formula.charge) << " / " << plain_text(under.molar_mass.value_or(0))
             << " g/mol = " << exact_text(milliequivalents(under, formula, amount)) << " mEq"
             << text.cite(text.tables.weights_source) << '\n';
  }
  if (formula.constant != 0) text.out << "    and then" << signed_text(formula.constant) << '\n';
}

void print_part(ReceiptText& text, const LoadEquation& equation, EntryPlace place, const Entry& entry,
                std::optional<double> fraction) {
  const Unit unit = text.tables.nutrients[equation.nutrient].unit;
  const auto amount = entry_value(text.tables, entry, equation.nutrient).amount.middle;
  if (amount && *amount == 0) return;
  const AbsorptionClass* of = absorption_class(text.tables, equation, entry);
  text.out << "      " << pointer_to(place) << ": " << exact_amount(amount, unit) << times << exact_text(fraction);
  if (of == nullptr) {
    text.out << "; this food was not measured\n";
    return;
  }
  const double factor = class_factor(equation, *of);
  const bool known = amount && fraction;
  text.out << times << exact_text(factor) << " = "
           << exact_amount(known ? std::optional(*amount * *fraction * factor) : std::nullopt, unit) << "  ("
           << of->name << ": " << plain_text(of->fraction) << " measured at " << amount_text(of->load, unit)
           << ", where the equation says " << exact_text(fraction_absorbed(equation, of->load)) << ")\n";
}

void print_inputs(ReceiptText& text, const LoadEquation& equation) {
  const Unit unit = text.tables.nutrients[equation.nutrient].unit;
  text.out << "    fraction absorbed from a meal = " << plain_text(equation.intercept) << minus
           << plain_text(equation.slope) << times << "ln(its " << unit_words(unit) << "), for "
           << number_text(equation.least_load) << " to " << amount_text(equation.largest_load, unit)
           << "; times a factor for a food that was measured\n";
  for (const IndexResult& result : text.assessment.indices) {
    if (result.note != &equation.note) continue;
    for (const MealEstimate& meal : result.meals) {
      const auto load = meal.load.middle;
      const auto fraction = load && *load > 0 ? std::optional(fraction_absorbed(equation, *load)) : std::nullopt;
      text.out << "    /days/" << meal.day << ", " << printable(meal.meal) << ": " << exact_amount(load, unit)
               << ", fraction " << exact_text(fraction);
      if (!meal.refused_because.empty()) text.out << " (" << refusal_words(meal.refused_because) << ')';
      text.out << '\n';
      for_each_counted_entry(text.plan, [&](EntryPlace place, const Entry& entry) {
        if (place.day == meal.day && entry.meal == meal.meal) print_part(text, equation, place, entry, fraction);
      });
    }
  }
}

std::string in_mmol(std::optional<double> amount, double molar_mass) {
  if (!amount) return "not known";
  return fixed_text(*amount, 3) + " mg / " + plain_text(molar_mass) + " g/mol = " + fixed_text(*amount / molar_mass, 4);
}

void print_inputs(ReceiptText& text, const SaturationEquation& equation) {
  const auto& nutrients = text.tables.nutrients;
  const Intake& intake = text.assessment.intake;
  const double molar_mass = nutrients[equation.nutrient].molar_mass.value_or(0);
  text.out << "    absorbed = 2" << times << "A" << times << "Z / (B + \xE2\x88\x9A(B\xC2\xB2" << minus << "4" << times
           << "A" << times << "Z)) with B = A + Z + K" << times << "(1 + P / I), all in mmol a day\n"
           << "    A (largest uptake) = " << plain_text(equation.largest_uptake)
           << ", K (affinity) = " << plain_text(equation.affinity)
           << ", I (inhibition) = " << plain_text(equation.inhibition) << '\n'
           << "    Z (" << nutrients[equation.nutrient].name
           << ") = " << in_mmol(intake.nutrients[equation.nutrient].total.middle, molar_mass) << '\n'
           << "    P (" << nutrients[equation.inhibitor].name
           << ") = " << in_mmol(intake.nutrients[equation.inhibitor].total.middle, equation.inhibitor_molar_mass)
           << '\n'
           << "    for " << number_text(equation.least_intake) << " to "
           << amount_text(equation.largest_intake, Unit::milligram) << " of the first and up to "
           << amount_text(equation.largest_inhibitor, Unit::milligram) << " of the second\n";
}

template <typename List>
void print_inputs_of(ReceiptText& text, const List& equations, const EquationNote* note) {
  for (const auto& equation : equations) {
    if (&equation.note == note) print_inputs(text, equation);
  }
}

std::string reachable_text(const Conflict& conflict) {
  const std::string low = ratio_text(conflict.reachable_low);
  if (!conflict.reachable_high) return conflict.reachable_low > 0 ? low + " and more" : "any ratio";
  if (conflict.reachable_low == 0) return "up to " + ratio_text(conflict.reachable_high);
  return low + " to " + ratio_text(conflict.reachable_high);
}

}  // namespace

void print_index(std::ostream& out, const IndexResult& result) {
  out << "  " << result.note->name << ": ";
  const Estimate& estimate = result.estimate;
  if (!result.refused_because.empty()) {
    out << refusal_words(result.refused_because) << '\n';
    return;
  }
  if (estimate.value) out << number_text(*estimate.value) << ' ' << result.note->unit;
  if (estimate.low != estimate.high) {
    out << (estimate.value ? ", " : "") << "between " << number_text(*estimate.low) << " and "
        << (estimate.high ? number_text(*estimate.high) : std::string("no known end"));
    if (!estimate.value) out << ' ' << result.note->unit;
  }
  out << "  (evidence: " << result.note->strength << ")\n";
}

void print_receipt_ratio(ReceiptText& text, const RatioResult& result) {
  const Ratio& ratio = *result.ratio;
  const auto& nutrients = text.assessment.intake.nutrients;
  const auto& [above, under] = std::pair(nutrients[ratio.numerator].total, nutrients[ratio.denominator].total);
  text.out << "  " << ratio.name << " = " << quotient_text(text, ratio, above.middle, under.middle) << " = "
           << ratio_text(result.value.value) << (ratio.basis == "mass" ? " by weight" : " by moles");
  if (ratio.basis != "mass") text.out << text.cite(text.tables.weights_source);
  if (result.value.low != result.value.high) {
    text.out << ", between " << ratio_text(result.value.low) << " (low / high) and " << ratio_text(result.value.high)
             << " (high / low)";
  }
  text.out << '\n';
  if (result.implied_by_targets) {
    const Targets& targets = text.assessment.targets;
    text.out << "    the recommended amounts give "
             << quotient_text(text, ratio, targets.recommended(ratio.numerator), targets.recommended(ratio.denominator))
             << " = " << ratio_text(result.implied_by_targets)
             << text.cite({targets.find(ratio.numerator)->of->source, targets.find(ratio.denominator)->of->source})
             << '\n';
  }
  if (!result.not_judged_because.empty()) text.out << "    " << reason_words(result.not_judged_because) << '\n';
  print_bands(text, result);
}

void print_receipt_conflict(ReceiptText& text, const Conflict& conflict) {
  const auto& nutrients = text.tables.nutrients;
  const ConflictWay& way = conflict.way;
  const Nutrient& grown = nutrients[way.nutrient];
  const ConflictSide& kept = conflict.is_above() ? conflict.numerator : conflict.denominator;
  text.out << "    range " << band_range(conflict.band) << ": the recommended amounts lie "
           << (conflict.is_above() ? "above" : "below") << " it, at " << ratio_text(conflict.implied)
           << "; with both met and no limit passed " << reachable_text(conflict) << " is within reach.\n      It takes "
           << grown.name << ' ' << amount_text(way.at_least, grown.unit) << " beside "
           << amount_text(kept.target, nutrients[kept.nutrient].unit) << " of " << nutrients[kept.nutrient].name << ": "
           << amount_text(way.more, grown.unit) << " more than recommended";
  if (way.more_today && *way.more_today > 0) {
    text.out << ", " << amount_text(*way.more_today, grown.unit) << " more than these days held";
  } else if (way.more_today) {
    text.out << ", which these days held";
  }
  text.out << (way.passes_limit ? "; that passes the limit, so nothing does both.\n" : ".\n");
}

void print_receipt_index(ReceiptText& text, const IndexResult& result) {
  const Equations& equations = text.tables.equations;
  print_index(text.out, result);
  text.out << "    formula of" << text.cite(result.note->sources) << '\n';
  print_inputs_of(text, equations.indices, result.note);
  print_inputs_of(text, equations.by_load, result.note);
  print_inputs_of(text, equations.by_saturation, result.note);
}

}  // namespace nutrient_balance::cli
