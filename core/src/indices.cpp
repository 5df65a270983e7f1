// Acid loads, and what all equations share.
#include "nutrient_balance/indices.hpp"

#include <algorithm>

namespace nutrient_balance {

namespace {

bool any_supplement(const Plan& plan) {
  bool any = false;
  for_each_counted_entry(plan,
                         [&](EntryPlace, const Entry& entry) { any = any || entry.origin == Origin::supplement; });
  return any;
}

/// The three readings of Σ coefficient·amount: what lowers the sum counts at its highest in the low reading.
template <typename AmountOf>
Estimate weighted_sum(const std::vector<IndexTerm>& terms, AmountOf amount_of) {
  ExactSum value;
  ExactSum low;
  ExactSum high;
  for (const IndexTerm& term : terms) {
    const Amount amount = amount_of(term.nutrient);
    if (!amount.middle) return {};
    const bool raises = term.coefficient > 0;
    value.add(term.coefficient * *amount.middle);
    low.add(term.coefficient * (raises ? amount.low : *amount.high));
    high.add(term.coefficient * (raises ? *amount.high : amount.low));
  }
  return {value.rounded(), low.rounded(), high.rounded()};
}

std::optional<double> quotient(double above, std::optional<double> under) {
  if (!under || *under <= 0) return std::nullopt;
  return above / *under;
}

/// The sum divided by an amount above zero, which has an upper bound; a negative sum is least over the least amount.
Estimate divided(const Estimate& sum, const Amount& amount, const Nutrient& nutrient, const IndexFormula& formula) {
  const auto of = [&](std::optional<double> mass) { return milliequivalents(nutrient, formula, mass); };
  const auto least = of(amount.low);
  const auto most = of(amount.high);
  return {quotient(*sum.value, of(amount.middle)), quotient(*sum.low, *sum.low < 0 ? least : most),
          quotient(*sum.high, *sum.high < 0 ? most : least)};
}

Estimate plus(const Estimate& estimate, double constant) {
  const auto add = [&](std::optional<double> value) { return value ? std::optional(*value + constant) : std::nullopt; };
  return {add(estimate.value), add(estimate.low), add(estimate.high)};
}

void work_out(IndexResult& result, const Tables& tables, const Plan& plan, const Intake& intake,
              const IndexFormula& formula) {
  const auto amount_of = [&](NutrientIndex nutrient) { return dietary_amount(tables, plan, intake, nutrient); };
  const Estimate sum = weighted_sum(formula.terms, amount_of);
  result.estimate = sum;
  if (sum.value && formula.divided_by) {
    const Amount under = amount_of(*formula.divided_by);
    const bool nothing = under.high && *under.high == 0;
    if (nothing) result.refused_because = "denominator_zero";
    result.estimate = divided(sum, under, tables.nutrients[*formula.divided_by], formula);
  }
  result.estimate = plus(result.estimate, formula.constant);
  if (!result.estimate.value) {
    result.estimate = {};
    if (result.refused_because.empty()) result.refused_because = "value_unknown";
  }
}

}  // namespace

Text not_made_for(const NotMadeFor& limits, const std::optional<Person>& person) {
  const bool asks = limits.below_years > 0 || limits.pregnant || limits.lactating || !limits.conditions.empty();
  if (!asks) return {};
  if (!person) return "nobody_described";
  if (person->age_years() < limits.below_years) return "too_young";
  const bool expecting = limits.pregnant && person->stage == Stage::pregnant;
  if (expecting || (limits.lactating && person->stage == Stage::lactating)) return "pregnant_or_lactating";
  const bool listed = std::any_of(person->conditions.begin(), person->conditions.end(), [&](Text condition) {
    return std::find(limits.conditions.begin(), limits.conditions.end(), condition) != limits.conditions.end();
  });
  return listed ? Text("condition") : Text();
}

Amount dietary_amount(const Tables& tables, const Plan& plan, const Intake& intake, NutrientIndex nutrient) {
  if (intake.days_counted == 0 || !any_supplement(plan)) return intake.nutrients[nutrient].total;
  AmountSum sum;
  for_each_counted_entry(plan, [&](EntryPlace, const Entry& entry) {
    if (entry.origin != Origin::supplement) sum.add(entry_value(tables, entry, nutrient).amount);
  });
  return sum.mean(static_cast<double>(intake.days_counted));
}

std::optional<double> milliequivalents(const Nutrient& nutrient, const IndexFormula& formula,
                                       std::optional<double> amount) {
  if (!amount || !nutrient.molar_mass) return std::nullopt;
  return *amount * formula.charge / *nutrient.molar_mass;
}

IndexResult result_of(const Tables& tables, const Plan& plan, const Intake& intake, const IndexFormula& formula) {
  IndexResult result{
      &formula.note, formula.divided_by ? "weighted_sum_per_milliequivalent" : "weighted_sum", {}, {}, {}, {}};
  for (const IndexTerm& term : formula.terms) result.reads.push_back(term.nutrient);
  if (formula.divided_by) result.reads.push_back(*formula.divided_by);
  result.refused_because =
      intake.days_counted == 0 ? Text("no_day_counts") : not_made_for(formula.note.not_made_for, plan.person);
  if (result.refused_because.empty()) work_out(result, tables, plan, intake, formula);
  return result;
}

std::vector<IndexResult> indices_of(const Tables& tables, const Plan& plan, const Intake& intake) {
  std::vector<IndexResult> results;
  const auto add = [&](const auto& equation) { results.push_back(result_of(tables, plan, intake, equation)); };
  for (const IndexFormula& formula : tables.equations.indices) add(formula);
  for (const LoadEquation& equation : tables.equations.by_load) add(equation);
  for (const SaturationEquation& equation : tables.equations.by_saturation) add(equation);
  return results;
}

}  // namespace nutrient_balance
