#include "nutrient_balance/targets.hpp"

#include <algorithm>

namespace nutrient_balance {

const Target* Targets::find(NutrientIndex nutrient) const {
  const auto found = std::find_if(nutrients.begin(), nutrients.end(),
                                  [&](const Target& target) { return target.of->nutrient == nutrient; });
  return found == nutrients.end() ? nullptr : &*found;
}

std::optional<double> Targets::recommended(NutrientIndex nutrient) const {
  const Target* target = find(nutrient);
  return target == nullptr || target->figures == nullptr ? std::nullopt : target->figures->recommended;
}

Targets targets_for(const Reference& reference, const std::optional<Person>& person) {
  Targets targets{&reference, nullptr, {}};
  for (const ReferenceNutrient& of : reference.nutrients) targets.nutrients.push_back({&of, nullptr});
  if (!person) return targets;
  const auto stage = find_life_stage(reference, *person);
  if (!stage) return targets;
  targets.life_stage = &reference.life_stages[*stage];
  for (Target& target : targets.nutrients) target.figures = &target.of->rows[*stage];
  return targets;
}

}  // namespace nutrient_balance
