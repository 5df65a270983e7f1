// What a reference table recommends to one person: kinds kept apart by name (RDA, AI, EAR, UL, CDRR).
#pragma once

#include <optional>
#include <vector>

#include "nutrient_balance/person.hpp"

namespace nutrient_balance {

/// The figures of one nutrient; `figures` is null where the table has no row for the person.
struct Target {
  const ReferenceNutrient* of;
  const ReferenceRow* figures;
};

struct Targets {
  const Reference* reference;
  const LifeStage* life_stage;  // null = nobody described, or no row
  std::vector<Target> nutrients;

  /// The target of a nutrient, null if the reference does not speak about it.
  [[nodiscard]] const Target* find(NutrientIndex nutrient) const;
  /// The recommendation (RDA or AI), if one is set for this person.
  [[nodiscard]] std::optional<double> recommended(NutrientIndex nutrient) const;
};

Targets targets_for(const Reference& reference, const std::optional<Person>& person);

}  // namespace nutrient_balance
