// Figures worked out from intakes by published equations, as ranges. An equation that was not made for the person or
// the amounts is refused with a reason, never stretched.
#pragma once

#include <optional>
#include <vector>

#include "nutrient_balance/intake.hpp"

namespace nutrient_balance {

/// A figure read three ways; empty = not known.
struct Estimate {
  std::optional<double> value;
  std::optional<double> low;
  std::optional<double> high;
};

/// One meal of one day under an equation that is about single meals.
struct MealEstimate {
  std::size_t day;
  Text meal;
  Amount load;
  Estimate estimate;
  Text refused_because;  // empty = answered
};

struct IndexResult {
  const EquationNote* note;
  Text formula;  // code of the kind of equation
  Estimate estimate;
  Text refused_because;  // empty = answered
  std::vector<MealEstimate> meals;
  std::vector<NutrientIndex> reads;  // the intakes it was worked out from
};

/// Why an equation does not speak about this person; empty = it does.
Text not_made_for(const NotMadeFor& limits, const std::optional<Person>& person);

/// The mean per day of what food and water bring: the indices were fitted to diets, and a supplement's salt may be
/// acid, neutral or alkaline.
Amount dietary_amount(const Tables& tables, const Plan& plan, const Intake& intake, NutrientIndex nutrient);

/// Of the nutrient that a formula divides by; empty where the amount or its molar mass is not known.
std::optional<double> milliequivalents(const Nutrient& nutrient, const IndexFormula& formula,
                                       std::optional<double> amount);

/// ln, exp and the like are the core's own, so every platform gives the same bytes.
double fraction_absorbed(const LoadEquation& equation, double load);
/// What was measured for a class, beside what the equation alone says at the load of the measurement.
double class_factor(const LoadEquation& equation, const AbsorptionClass& of);
const AbsorptionClass* absorption_class(const Tables& tables, const LoadEquation& equation, const Entry& entry);
double amount_absorbed(const SaturationEquation& equation, double molar_mass, double intake, double inhibitor);

IndexResult result_of(const Tables& tables, const Plan& plan, const Intake& intake, const IndexFormula& formula);
IndexResult result_of(const Tables& tables, const Plan& plan, const Intake& intake, const LoadEquation& equation);
IndexResult result_of(const Tables& tables, const Plan& plan, const Intake& intake, const SaturationEquation& equation);

/// Every equation of the tables, in their order.
std::vector<IndexResult> indices_of(const Tables& tables, const Plan& plan, const Intake& intake);

}  // namespace nutrient_balance
