// Which daily doses of a supplement form bring a ratio into its band without passing a limit: arithmetic on the plan as
// it stands, not advice.
#pragma once

#include <optional>
#include <vector>

#include "nutrient_balance/assessment.hpp"
#include "nutrient_balance/limits.hpp"
#include "nutrient_balance/ratios.hpp"
#include "nutrient_balance/safety.hpp"

namespace nutrient_balance {

/// A range of doses per day, in mg; `to` is empty where nothing ends it.
struct DoseRange {
  double from = 0;
  std::optional<double> to;
};

struct DoseWindow {
  const SupplementForm* form;
  const Ratio* ratio;
  BandResult band;  // the chosen one
  Text basis;       // of the band
  Amount numerator;
  Amount denominator;
  std::vector<Limit> limits;         // that the form counts against, stricter ones of other authorities too
  std::optional<DoseRange> in_band;  // mg of the compound, whatever the limits say
  std::optional<DoseRange> window;   // mg of the compound; empty: no dose does
  bool ends_at_limit = false;        // else at the band
  Text none_because;                 // empty: there is a window
  Text not_judged_because;           // of the ratio
  std::vector<Gate> gates;           // that hold suggestions of supplements back
  std::vector<Finding> spacing;      // hours between the form and the person's medicines
};

/// The doses hold over the whole interval of the intake: whatever a missing value or an unclear label really is, the
/// ratio lies in the band and no limit is passed. Why there are none: "form_not_suggested", "safety_gate",
/// "ratio_not_judged", "no_band", "form_not_in_ratio", "unknown_intake", "wrong_direction", "intake_too_uncertain",
/// "limit_not_set", "limit_unknown", "limit_passed", "limit_too_low".
DoseWindow dose_window(const Tables& tables, const Plan& plan, const SupplementForm& form, const Ratio& ratio);

}  // namespace nutrient_balance
