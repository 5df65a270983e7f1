#include <algorithm>

#include "nutrient_balance/what_if.hpp"

namespace nutrient_balance {

namespace {

/// The derivative of numerator/denominator (in the ratio's basis) when an entry grows by 100 kcal.
std::optional<double> moved_by(const Tables& tables, const Ratio& ratio, const Intake& intake, const Entry& entry) {
  const auto value_of = [&](NutrientIndex nutrient) { return entry_value(tables, entry, nutrient); };
  const FoodValue energy = value_of(tables.suggestion_rules.energy);
  const FoodValue above = value_of(ratio.numerator);
  const FoodValue under = value_of(ratio.denominator);
  if (energy.missing || above.missing || under.missing || energy.amount.low <= 0) return std::nullopt;
  const auto& all_above = intake.nutrients[ratio.numerator].total.middle;
  const auto& all_under = intake.nutrients[ratio.denominator].total.middle;
  const auto factor = ratio_factor(tables, ratio, ratio.basis);
  if (!all_above || !all_under || *all_under <= 0 || !factor) return std::nullopt;
  constexpr double kcal = 100;
  const double more = kcal / energy.amount.low / static_cast<double>(intake.days_counted);
  const double up = above.amount.low * more;
  const double down = under.amount.low * more;
  return (up * *all_under - *all_above * down) * *factor / (*all_under * *all_under);
}

}  // namespace

std::optional<EntryPlace> food_entry_at(const Plan& plan, std::string_view pointer) {
  std::optional<EntryPlace> found;
  for_each_counted_entry(plan, [&](EntryPlace place, const Entry& entry) {
    if (entry.food && pointer_to(place) == pointer) found = place;
  });
  return found;
}

std::vector<Lever> levers_of(const Tables& tables, const Plan& plan, const Intake& intake) {
  std::vector<Lever> levers;
  for (const Ratio& ratio : tables.ratios) {
    const auto begin = static_cast<std::ptrdiff_t>(levers.size());
    for_each_counted_entry(plan, [&](EntryPlace place, const Entry& entry) {
      if (const auto moved = moved_by(tables, ratio, intake, entry)) levers.push_back({place, &ratio, *moved});
    });
    const auto size = [](double value) { return value < 0 ? -value : value; };
    std::stable_sort(levers.begin() + begin, levers.end(),
                     [&](const Lever& a, const Lever& b) { return size(a.per_100_kcal) > size(b.per_100_kcal); });
  }
  return levers;
}

}  // namespace nutrient_balance
