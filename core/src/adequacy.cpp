#include "nutrient_balance/adequacy.hpp"

namespace nutrient_balance {

namespace {

AdequacyStatus status_of(const Amount& amount, double target) {
  if (amount.low >= target) return AdequacyStatus::met;
  if (amount.high && *amount.high < target) return AdequacyStatus::below;
  return AdequacyStatus::unknown;
}

Adequacy adequacy_of(const Amount& amount, const Target& target) {
  Adequacy result{target.of->nutrient, {}, {}, {}, AdequacyStatus::no_reference, {}, {}, {}, amount};
  if (target.figures == nullptr || !target.figures->recommended) return result;
  result.kind = target.figures->kind;
  result.target = target.figures->recommended;
  result.ear = target.figures->ear;
  result.form = target.of->form.name;
  result.counted = in_reference_form(amount, target.of->form);
  result.status = status_of(result.counted, *result.target);
  if (result.counted.middle) result.share = *result.counted.middle / *result.target;
  return result;
}

/// Reads the middle of the intake, as the share does: the method is about one measured mean, and the table's SD knows
/// nothing of borrowed values, so neither end of the range would be a probability of anything. An AI has no EAR and so
/// no probability.
std::optional<Confidence> confidence_in(const Tables& tables, const std::optional<Person>& person, const Intake& intake,
                                        const Adequacy& adequacy) {
  const auto& mean = adequacy.counted.middle;
  const IntakeVariation* variation = find_variation(tables, person, adequacy.nutrient);
  if (!adequacy.ear || !mean || variation == nullptr) return std::nullopt;
  return confidence_of(*variation, *adequacy.ear, *mean, intake.days_counted);
}

}  // namespace

std::string_view status_text(AdequacyStatus status) {
  switch (status) {
    case AdequacyStatus::met:
      return "met";
    case AdequacyStatus::below:
      return "below";
    case AdequacyStatus::unknown:
      return "unknown";
    case AdequacyStatus::no_reference:
      return "no_reference";
  }
  return "";
}

std::vector<Adequacy> adequacy_of(const Tables& tables, const std::optional<Person>& person, const Intake& intake,
                                  const Targets& targets) {
  std::vector<Adequacy> results;
  for (const Target& target : targets.nutrients) {
    results.push_back(adequacy_of(intake.nutrients[target.of->nutrient].total, target));
    results.back().confidence = confidence_in(tables, person, intake, results.back());
  }
  return results;
}

}  // namespace nutrient_balance
