// What every property of random plans uses: the loop over them, changes to a plan, and answers compared.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <iostream>

#include "nutrient_balance/assessment.hpp"
#include "random_plans.hpp"

namespace nutrient_balance::property {

using toy::Random;

inline std::uint64_t number_from(const char* variable, std::uint64_t otherwise) {
  const char* text = std::getenv(variable);  // NOLINT(concurrency-mt-unsafe): nothing else runs here
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

/// Says the seed, tries plans until enough of them were of use to the property (`holds` says so), and stops at the
/// first that fails with the plan that broke it.
inline void for_all(const std::function<bool(Random&, const Plan&)>& holds) {
  const std::uint64_t seed = number_from("NB_SEED", 20261125);
  const std::uint64_t cases = number_from("NB_CASES", 100'000);
  std::cout << cases << " cases, seed " << seed << '\n';
  Random random(seed);
  for (std::uint64_t used = 0; used < cases;) {
    const Plan plan = toy::random_plan(random);
    if (holds(random, plan)) ++used;
    if (::testing::Test::HasFailure()) FAIL() << "case " << used << " of seed " << seed << ": " << toy::described(plan);
  }
}

inline Assessment assessed(const Plan& plan) { return assess(toy::tables(), plan); }

template <typename Change>
Plan changed(const Plan& plan, Change change) {
  Plan copy = plan;
  change(copy);
  return copy;
}

/// Every entry replaced by what `replace` makes of it.
template <typename Replace>
Plan with_entries(const Plan& plan, Replace replace) {
  return changed(plan, [&](Plan& copy) {
    for (Day& day : copy.days) {
      std::vector<Entry> entries;
      for (const Entry& entry : day.entries) replace(entry, entries);
      day.entries = std::move(entries);
    }
  });
}

inline Entry times(const Entry& entry, double factor) {
  Entry result = entry;
  result.grams *= factor;
  for (TypedAmount& typed : result.typed) typed.amount *= factor;
  for (Brought& brought : result.named) brought.amount = scaled(brought.amount, factor, 1);
  return result;
}

inline bool is_close(std::optional<double> a, std::optional<double> b) {
  if (!a || !b) return a.has_value() == b.has_value();
  return std::abs(*a - *b) <= 1e-9 * std::max(std::abs(*a), std::abs(*b));
}

inline bool is_close(const Amount& a, const Amount& b) {
  return is_close(a.known, b.known) && is_close(a.low, b.low) && is_close(a.middle, b.middle) &&
         is_close(a.high, b.high);
}

inline bool is_same(const Amount& a, const Amount& b) {
  return a.known == b.known && a.low == b.low && a.middle == b.middle && a.high == b.high;
}

inline bool is_same(const RatioValue& a, const RatioValue& b) {
  return a.value == b.value && a.low == b.low && a.high == b.high;
}

inline bool is_same(const Adequacy& a, const Adequacy& b) {
  const bool as_probable = a.confidence.has_value() == b.confidence.has_value() &&
                           (!a.confidence || a.confidence->probability == b.confidence->probability);
  return as_probable && a.status == b.status && a.confidence_low == b.confidence_low &&
         a.confidence_high == b.confidence_high;
}

inline bool is_same(const IndexResult& a, const IndexResult& b) {
  return a.refused_because.empty() == b.refused_because.empty() && a.estimate.value == b.estimate.value &&
         a.estimate.low == b.estimate.low && a.estimate.high == b.estimate.high;
}

inline bool is_same(const RatioResult& a, const RatioResult& b) {
  return is_same(a.value, b.value) && a.not_judged_because == b.not_judged_because &&
         std::equal(a.bands.begin(), a.bands.end(), b.bands.begin(), b.bands.end(),
                    [](const BandResult& one, const BandResult& other) { return one.verdict == other.verdict; });
}

inline bool is_same(const NutrientIntake& a, const NutrientIntake& b) {
  return is_same(a.total, b.total) && a.missing.size() == b.missing.size();
}

inline bool is_same(const Limit& a, const Limit& b) { return a.status == b.status && is_same(a.counted, b.counted); }

inline bool is_same(const Finding& a, const Finding& b) {
  return a.code == b.code && a.numbers == b.numbers && a.evidence == b.evidence;
}

template <typename Result>
void expect_same_list(const std::vector<Result>& a, const std::vector<Result>& b) {
  ASSERT_EQ(a.size(), b.size());
  for (std::size_t i = 0; i < a.size(); ++i) EXPECT_TRUE(is_same(a[i], b[i])) << i;
}

inline void expect_same_answers(const Assessment& a, const Assessment& b) {
  expect_same_list(a.intake.nutrients, b.intake.nutrients);
  expect_same_list(a.adequacy, b.adequacy);
  expect_same_list(a.limits, b.limits);
  expect_same_list(a.ratios, b.ratios);
  expect_same_list(a.indices, b.indices);
  expect_same_list(a.findings, b.findings);
  EXPECT_EQ(a.conflicts.size(), b.conflicts.size());
  EXPECT_EQ(a.safety.gates.size(), b.safety.gates.size());
}

}  // namespace nutrient_balance::property
