// Equations that turn intakes into other figures: acid loads and absorbed amounts. Part of the tables; none of them
// ever changes an intake or a target.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace nutrient_balance {

/// Who an equation was not made for.
struct NotMadeFor {
  std::uint32_t below_years;  // 0 = no such age
  bool pregnant;
  bool lactating;
  std::vector<std::string_view> conditions;
};

/// What every equation says of itself.
struct EquationNote {
  std::string_view id;
  std::string_view name;
  std::string_view unit;
  std::string_view strength;  // of the evidence
  NotMadeFor not_made_for;
  std::vector<std::size_t> sources;
};

struct IndexTerm {
  std::size_t nutrient;
  double coefficient;  // per unit of the nutrient; may be below zero
};

/// constant + Σ coefficient·amount, the sum divided by the milliequivalents of a nutrient where one is named.
struct IndexFormula {
  EquationNote note;
  std::vector<IndexTerm> terms;
  std::optional<std::size_t> divided_by;
  double charge;  // of the dividing nutrient's ion
  double constant;
};

/// A food whose absorbed fraction was measured at one load.
struct AbsorptionClass {
  std::string_view id;
  std::string_view name;
  double load;
  double fraction;
};

struct ClassifiedFood {
  std::string_view food;  // document id such as "sr:11457"
  std::size_t of_class;
};

/// Fraction absorbed from one meal = intercept − slope·ln(load), times what was measured for the food beside that.
struct LoadEquation {
  EquationNote note;
  std::size_t nutrient;
  double intercept;
  double slope;
  double least_load;
  double largest_load;
  std::vector<AbsorptionClass> classes;
  std::vector<ClassifiedFood> foods;  // sorted by id
};

/// Absorbed amount of a whole day by saturable transport that another substance hinders; the parameters are in mmol.
struct SaturationEquation {
  EquationNote note;
  std::size_t nutrient;
  std::size_t inhibitor;
  double inhibitor_molar_mass;
  double largest_uptake;
  double inhibition;
  double affinity;
  double least_intake;
  double largest_intake;
  double largest_inhibitor;
};

struct Equations {
  std::vector<IndexFormula> indices;
  std::vector<LoadEquation> by_load;
  std::vector<SaturationEquation> by_saturation;
};

}  // namespace nutrient_balance
