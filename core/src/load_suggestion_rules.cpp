#include "load_suggestion_rules.hpp"

#include "packed_list.hpp"

namespace nutrient_balance {

namespace {

struct TargetWeight {
  std::size_t nutrient;
  double weight;
};

}  // namespace

void read_suggestion_rules(PackedReader& in, Tables& tables) {
  SuggestionRules& rules = tables.suggestion_rules;
  rules.target_weights.assign(tables.nutrients.size(), 0);
  const auto weights = list_of<TargetWeight>(in, [&] {
    const std::size_t nutrient = in.index(tables.nutrients.size());
    return TargetWeight{nutrient, in.required_decimal()};
  });
  for (const TargetWeight& of : weights) rules.target_weights[of.nutrient] = of.weight;
  rules.ratio_weights = list_of<RatioWeight>(in, [&] {
    const std::size_t ratio = in.index(tables.ratios.size());
    return RatioWeight{ratio, in.required_decimal()};
  });
  rules.add_effort = in.required_decimal();
  rules.swap_effort = in.required_decimal();
  rules.halve_effort = in.required_decimal();
  rules.remove_effort = in.required_decimal();
  rules.more_effort = in.required_decimal();
  rules.energy = in.index(tables.nutrients.size());
  rules.least_energy = -in.required_decimal();
  rules.most_energy = in.required_decimal();
  rules.largest_added_g = in.required_decimal();
  rules.least_asked_share = in.required_decimal();
  rules.askable = list_of<AskableSupplement>(in, [&] {
    AskableSupplement one{in.index(tables.nutrients.size()), {}, {}};
    one.forms = indexes(in, tables.forms.size());
    one.sources = indexes(in, tables.sources.size());
    return one;
  });
}

}  // namespace nutrient_balance
