// How probable it is that a person's own requirement is met, given how few days were looked at.
#pragma once

#include <cstddef>
#include <optional>

#include "nutrient_balance/person.hpp"

namespace nutrient_balance {

/// One probability with all that it was worked out from.
struct Confidence {
  const IntakeVariation* variation;
  double sd_requirement;  // the variation of requirements between people
  double sd_difference;   // of mean less requirement: what the days that were not seen add to it
  double z;
  double probability;
};

/// z = (mean − EAR) / √((CV·EAR)² + SD²/days), and the probability of a standard normal value below z. Source:
/// Institute of Medicine, Dietary Reference Intakes: Applications in Dietary Assessment, 2000, chapter 3 and appendix
/// B.
Confidence confidence_of(const IntakeVariation& variation, double ear, double mean, std::size_t days);

/// The row about this person; null where the table has none (then no probability is told): other ages, pregnancy,
/// breastfeeding, sex not said.
const IntakeVariation* find_variation(const Tables& tables, const std::optional<Person>& person,
                                      NutrientIndex nutrient);

}  // namespace nutrient_balance
