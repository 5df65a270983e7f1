// What a reference table recommends to one person: kinds kept apart by name (RDA, AI, EAR, UL, CDRR).
#pragma once

#include <optional>
#include <vector>

#include "nutrient_balance/plan.hpp"

namespace nutrient_balance {

/// The figures of one nutrient; `figures` is null where the table has no row for the person.
struct Target {
  const ReferenceNutrient* of;
  const ReferenceRow* figures;
  const ReferenceBasis* basis = nullptr;  // null = the figures depend on nothing that could be said
  bool basis_chosen = false;              // the plan chose it; else it is the default
  bool basis_matters = false;             // another basis has other figures for this person
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

Targets targets_for(const Reference& reference, const std::optional<Person>& person,
                    const std::vector<BasisChoice>& choices);

/// What the plan's reference recommends to the plan's person.
Targets targets_of(const Tables& tables, const Plan& plan);

/// An amount of the nutrient as the reference counts it; without a middle where its form is another one.
Amount in_reference_form(const Amount& amount, const ReferenceForm& form);

}  // namespace nutrient_balance
