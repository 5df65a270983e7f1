// Whether an upper level is passed, each counted on the part of the intake that it was set for.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutrient_balance/intake.hpp"
#include "nutrient_balance/targets.hpp"

namespace nutrient_balance {

enum class LimitStatus { over, within, unknown };

struct Limit {
  NutrientIndex nutrient;
  Text kind;  // UL, SUL, GL, or the reference's name for an intake to stay under (CDRR, max_target; not a limit of
              // safety)
  double limit;
  Text scope;
  Amount counted;  // per day, the part that counts
  LimitStatus status;
  std::size_t source;
};

std::string_view status_text(LimitStatus status);

/// What is certain of an amount and a limit: the whole interval lies on one side.
LimitStatus limit_status(const Amount& amount, double limit);

/// The mean per day of the part of a nutrient that counts against a limit of `scope`.
Amount counted_per_day(const Tables& tables, const Plan& plan, const Intake& intake, NutrientIndex nutrient,
                       Text scope);

/// A lower limit of another authority, told beside the reference's own.
struct StricterCheck {
  const StricterLimit* limit;
  Amount counted;  // per day, the part that counts
  LimitStatus status;
};

/// Those for the person's age; none where nobody is described.
std::vector<StricterCheck> stricter_limits_of(const Tables& tables, const Plan& plan, const Intake& intake);

/// Every limit that is set for the person; a limit that is not set is left out, which never means "safe without limit".
std::vector<Limit> limits_of(const Tables& tables, const Plan& plan, const Intake& intake, const Targets& targets);

}  // namespace nutrient_balance
