#include "nutrient_balance/conflicts.hpp"

#include <algorithm>

namespace nutrient_balance {

namespace {

constexpr Text total_scope = "total";

/// Empty where no recommendation is set. A limit on a part (supplements only) bounds no whole: food may bring the rest.
std::optional<ConflictSide> side_of(const Targets& targets, NutrientIndex nutrient) {
  const Target* target = targets.find(nutrient);
  if (target == nullptr || target->figures == nullptr || !target->figures->recommended) return std::nullopt;
  const bool counts_all = target->of->limit_scope == total_scope;
  const auto limit = counts_all ? target->figures->upper_limit : std::nullopt;
  return ConflictSide{nutrient, *target->figures->recommended, limit};
}

/// More of `side` until it is at least `at_least`; today's other half asks for `at_least_today`.
ConflictWay way_of(const ConflictSide& side, double at_least, const Amount& today,
                   std::optional<double> at_least_today) {
  ConflictWay way{side.nutrient, at_least, at_least - side.target, side.limit && at_least > *side.limit, {}};
  if (today.middle && at_least_today) way.more_today = std::max(0.0, *at_least_today - *today.middle);
  return way;
}

/// What the other half counts for today: as it is, but never below its target.
std::optional<double> kept(const ConflictSide& side, const Amount& today) {
  if (!today.middle) return std::nullopt;
  return std::max(side.target, *today.middle);
}

std::optional<double> times(std::optional<double> amount, double factor) {
  return amount ? std::optional(*amount * factor) : std::nullopt;
}

/// The way into the band, or nothing where both targets together lie inside it.
std::optional<ConflictWay> way_into(const BandResult& band, const ConflictSide& above, const ConflictSide& under,
                                    double factor, const Intake& intake) {
  const double implied = above.target * factor / under.target;
  const Amount& above_today = intake.nutrients[above.nutrient].total;
  const Amount& under_today = intake.nutrients[under.nutrient].total;
  if (band.high && implied > *band.high) {
    const double per = factor / *band.high;
    return way_of(under, above.target * per, under_today, times(kept(above, above_today), per));
  }
  if (band.low && implied < *band.low) {
    const double per = *band.low / factor;
    return way_of(above, under.target * per, above_today, times(kept(under, under_today), per));
  }
  return std::nullopt;
}

std::optional<Conflict> conflict_of(const Tables& tables, const Intake& intake, const Targets& targets,
                                    const RatioResult& result, const BandResult& band) {
  const Ratio& ratio = *result.ratio;
  const auto above = side_of(targets, ratio.numerator);
  const auto under = side_of(targets, ratio.denominator);
  const Text basis = band.band == nullptr ? ratio.basis : band.band->basis;
  const auto factor = ratio_factor(tables, ratio, basis);
  if (!above || !under || !factor) return std::nullopt;
  const auto way = way_into(band, *above, *under, *factor, intake);
  if (!way) return std::nullopt;
  const double low = under->limit ? above->target * *factor / *under->limit : 0;
  const auto high = times(above->limit, *factor / under->target);
  return Conflict{&ratio, band, basis, *above, *under, above->target * *factor / under->target, low, high, *way};
}

}  // namespace

std::vector<Conflict> conflicts_of(const Tables& tables, const std::optional<Person>& person, const Intake& intake,
                                   const Targets& targets, const std::vector<RatioResult>& ratios) {
  std::vector<Conflict> conflicts;
  for (const RatioResult& result : ratios) {
    if (!can_be_judged(*result.ratio, person, result.bands)) continue;
    for (const BandResult& band : result.bands) {
      auto conflict = conflict_of(tables, intake, targets, result, band);
      if (conflict) conflicts.push_back(*conflict);
    }
  }
  return conflicts;
}

}  // namespace nutrient_balance
