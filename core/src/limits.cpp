#include "nutrient_balance/limits.hpp"

#include "enum_text.hpp"

namespace nutrient_balance {

namespace {

constexpr Text total_scope = "total";

}  // namespace

LimitStatus limit_status(const Amount& amount, double limit) {
  if (amount.low > limit) return LimitStatus::over;
  if (amount.high && *amount.high <= limit) return LimitStatus::within;
  return LimitStatus::unknown;
}

Amount counted_per_day(const Tables& tables, const Plan& plan, const Intake& intake, NutrientIndex nutrient,
                       Text scope) {
  if (scope == total_scope || intake.days_counted == 0) return intake.nutrients[nutrient].total;
  AmountSum sum;
  for_each_counted_entry(
      plan, [&](EntryPlace, const Entry& entry) { sum.add(counted_amount(tables, entry, nutrient, scope)); });
  return sum.mean(static_cast<double>(intake.days_counted));
}

std::string_view status_text(LimitStatus status) {
  constexpr std::array<std::string_view, 3> words = {"over", "within", "unknown"};
  return enum_text(words, status);
}

std::vector<Limit> limits_of(const Tables& tables, const Plan& plan, const Intake& intake, const Targets& targets) {
  std::vector<Limit> limits;
  for (const Target& target : targets.nutrients) {
    if (target.figures == nullptr) continue;
    const NutrientIndex nutrient = target.of->nutrient;
    const auto add = [&](Text kind, std::optional<double> limit, Text scope) {
      if (!limit) return;
      const Amount counted = counted_per_day(tables, plan, intake, nutrient, scope);
      limits.push_back(
          {nutrient, kind, *limit, scope, counted, limit_status(counted, *limit), target.of->limit_source});
    };
    add(target.of->limit_kind, target.figures->upper_limit, target.of->limit_scope);
    add(targets.reference->reduce_kind, target.figures->cdrr, total_scope);
  }
  return limits;
}

std::vector<StricterCheck> stricter_limits_of(const Tables& tables, const Plan& plan, const Intake& intake) {
  std::vector<StricterCheck> checks;
  for (const StricterLimit& limit : tables.guidance.stricter_limits) {
    if (!plan.person || plan.person->age_months < limit.from_months) continue;
    const Amount counted = counted_per_day(tables, plan, intake, limit.nutrient, limit.scope);
    checks.push_back({&limit, counted, limit_status(counted, limit.limit)});
  }
  return checks;
}

}  // namespace nutrient_balance
