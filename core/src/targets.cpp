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
  const auto stage = person ? find_life_stage(reference, *person) : std::nullopt;
  Targets targets{&reference, stage ? &reference.life_stages[*stage] : nullptr, {}};
  for (const ReferenceNutrient& of : reference.nutrients) {
    targets.nutrients.push_back({&of, stage ? &of.rows[*stage] : nullptr});
  }
  return targets;
}

}  // namespace nutrient_balance
