// Whether each intake reaches its recommendation. Only what is certain is said: the whole interval lies on one side, or
// unknown.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutrient_balance/confidence.hpp"
#include "nutrient_balance/intake.hpp"
#include "nutrient_balance/targets.hpp"

namespace nutrient_balance {

enum class AdequacyStatus { met, below, unknown, no_reference };

struct Adequacy {
  NutrientIndex nutrient;
  Text kind;  // RDA, AI or empty
  std::optional<double> target;
  std::optional<double> ear;
  AdequacyStatus status;
  std::optional<double> share;           // middle of the intake divided by the target
  std::optional<Confidence> confidence;  // that this person's own requirement is met, from the middle of the intake
  std::optional<double> confidence_low;  // the same probability at the ends of the intake
  std::optional<double> confidence_high;
  Text form;       // what the figures count, where it is not what the food tables count
  Amount counted;  // the intake in that form
};

std::string_view status_text(AdequacyStatus status);

std::vector<Adequacy> adequacy_of(const Tables& tables, const std::optional<Person>& person, const Intake& intake,
                                  const Targets& targets);

}  // namespace nutrient_balance
