#include "nutrient_balance/adequacy.hpp"

#include "enum_text.hpp"

namespace nutrient_balance {

namespace {

AdequacyStatus status_of(const Amount& amount, double target) {
  if (amount.low >= target) return AdequacyStatus::met;
  if (amount.high && *amount.high < target) return AdequacyStatus::below;
  return AdequacyStatus::unknown;
}

Adequacy adequacy_of(const Amount& amount, const Target& target) {
  Adequacy result{target.of->nutrient, {}, {}, {}, AdequacyStatus::no_reference, {}, {}, {}, {}, {}, amount};
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

/// One measured mean has one probability, read at the middle as the share is. Where values are missing or a label is
/// unclear the mean lies somewhere in a range, and so does the probability: both ends are told beside it. An AI has no
/// EAR and so no probability.
void add_confidence(const Tables& tables, const std::optional<Person>& person, const Intake& intake,
                    Adequacy& adequacy) {
  const Amount& mean = adequacy.counted;
  const IntakeVariation* variation = find_variation(tables, person, adequacy.nutrient);
  if (!adequacy.ear || !mean.middle || variation == nullptr) return;
  const auto at = [&](double amount) { return confidence_of(*variation, *adequacy.ear, amount, intake.days_counted); };
  adequacy.confidence = at(*mean.middle);
  adequacy.confidence_low = at(mean.low).probability;
  adequacy.confidence_high = at(*mean.high).probability;
}

}  // namespace

std::string_view status_text(AdequacyStatus status) {
  constexpr std::array<std::string_view, 4> words = {"met", "below", "unknown", "no_reference"};
  return enum_text(words, status);
}

std::vector<Adequacy> adequacy_of(const Tables& tables, const std::optional<Person>& person, const Intake& intake,
                                  const Targets& targets) {
  std::vector<Adequacy> results;
  for (const Target& target : targets.nutrients) {
    results.push_back(adequacy_of(intake.nutrients[target.of->nutrient].total, target));
    add_confidence(tables, person, intake, results.back());
  }
  return results;
}

}  // namespace nutrient_balance
