// Whether stated amounts of a whole and of its parts can be true together.
#include <algorithm>

#include "plan_builder.hpp"

namespace nutrient_balance {

namespace {

/// Labels round both figures, and print 240 µg of folic acid in 400 µg of folate although 10/17 of that are 235: what
/// lies within this much of the whole is no contradiction.
constexpr double rounding_times = 1.05;

std::optional<double> amount_of(const std::vector<TypedAmount>& stated, NutrientIndex nutrient) {
  const auto found =
      std::find_if(stated.begin(), stated.end(), [&](const TypedAmount& one) { return one.nutrient == nutrient; });
  return found == stated.end() ? std::nullopt : std::optional(found->amount);
}

}  // namespace

std::optional<TooLargePart> find_too_large_part(const Tables& tables, const std::vector<TypedAmount>& stated) {
  for (const TypedAmount& whole : stated) {
    const double most = whole.amount * rounding_times;
    const Nutrient& nutrient = tables.nutrients[whole.nutrient];
    for (const CountedPart& part : nutrient.parts) {
      const auto amount = part.counts ? amount_of(stated, *part.counts) : std::nullopt;
      if (amount && *amount > most * part.times / part.per) return TooLargePart{*part.counts, whole.nutrient};
    }
    for (const Component& part : nutrient.made_of) {
      const auto amount = amount_of(stated, part.nutrient);
      if (amount && *amount * part.times / part.per > most) return TooLargePart{part.nutrient, whole.nutrient};
    }
  }
  return std::nullopt;
}

}  // namespace nutrient_balance
