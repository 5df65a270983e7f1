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

namespace {

/// The target with its basis, without figures.
Target begun(const ReferenceNutrient& of, const std::vector<BasisChoice>& choices) {
  Target target{&of, nullptr};
  if (of.bases.empty()) return target;
  const auto chosen = std::find_if(choices.begin(), choices.end(),
                                   [&](const BasisChoice& choice) { return choice.nutrient == of.nutrient; });
  target.basis_chosen = chosen != choices.end();
  target.basis = &of.bases[target.basis_chosen ? chosen->basis : of.default_basis];
  return target;
}

void fill_in(Target& target, std::size_t stage) {
  target.figures = target.basis == nullptr ? &target.of->rows[stage] : &target.basis->rows[stage];
  target.basis_matters =
      std::any_of(target.of->bases.begin(), target.of->bases.end(),
                  [&](const ReferenceBasis& other) { return !(other.rows[stage] == *target.figures); });
}

}  // namespace

Targets targets_for(const Reference& reference, const std::optional<Person>& person,
                    const std::vector<BasisChoice>& choices) {
  Targets targets{&reference, nullptr, {}};
  for (const ReferenceNutrient& of : reference.nutrients) {
    targets.nutrients.push_back(begun(of, choices));
  }
  if (!person) return targets;
  const auto stage = find_life_stage(reference, *person);
  if (!stage) return targets;
  targets.life_stage = &reference.life_stages[*stage];
  for (Target& target : targets.nutrients) fill_in(target, *stage);
  return targets;
}

Targets targets_of(const Tables& tables, const Plan& plan) {
  return targets_for(tables.references[plan.reference], plan.person, plan.bases);
}

Amount in_reference_form(const Amount& amount, const ReferenceForm& form) {
  if (form.name.empty()) return amount;
  const auto most = [&](std::optional<double> value) {
    return value ? std::optional(*value * form.most_times / form.most_per) : std::nullopt;
  };
  const auto least = [&](double value) { return value * form.least_times / form.least_per; };
  return {least(amount.known), least(amount.low), std::nullopt, most(amount.high)};
}

}  // namespace nutrient_balance
