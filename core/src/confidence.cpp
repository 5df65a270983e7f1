#include "nutrient_balance/confidence.hpp"

#include <algorithm>
#include <cmath>

#include "elementary.hpp"

namespace nutrient_balance {

namespace {

bool covers(const IntakeVariation& row, const Person& person) {
  if (person.stage != Stage::none) return false;  // the surveys' values were taken outside of pregnancy
  if (row.sex != Sex::any && row.sex != person.sex) return false;
  const bool young_enough = row.max_months_exclusive == 0 || person.age_months < row.max_months_exclusive;
  return person.age_months >= row.min_months && young_enough;
}

}  // namespace

Confidence confidence_of(const IntakeVariation& variation, double ear, double mean, std::size_t days) {
  const double sd_requirement = variation.requirement_cv * ear;
  const double of_the_mean = variation.sd * variation.sd / static_cast<double>(days);
  const double sd_difference = std::sqrt(sd_requirement * sd_requirement + of_the_mean);
  const double z = (mean - ear) / sd_difference;
  return {&variation, sd_requirement, sd_difference, z, normal_distribution(z)};
}

const IntakeVariation* find_variation(const Tables& tables, const std::optional<Person>& person,
                                      NutrientIndex nutrient) {
  if (!person) return nullptr;
  const auto found = std::find_if(tables.variations.begin(), tables.variations.end(), [&](const IntakeVariation& row) {
    return row.nutrient == nutrient && covers(row, *person);
  });
  return found == tables.variations.end() ? nullptr : &*found;
}

}  // namespace nutrient_balance
