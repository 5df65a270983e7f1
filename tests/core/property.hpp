// What every property of random plans uses: the loop over them, changes to a plan, and answers compared.
#pragma once

#include <gtest/gtest.h>

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

inline void expect_same_answers(const Assessment& a, const Assessment& b) {
  for (std::size_t i = 0; i < a.intake.nutrients.size(); ++i) {
    EXPECT_TRUE(is_same(a.intake.nutrients[i].total, b.intake.nutrients[i].total));
    EXPECT_EQ(a.intake.nutrients[i].missing.size(), b.intake.nutrients[i].missing.size());
  }
  for (std::size_t i = 0; i < a.adequacy.size(); ++i) {
    EXPECT_EQ(a.adequacy[i].status, b.adequacy[i].status);
    ASSERT_EQ(a.adequacy[i].confidence.has_value(), b.adequacy[i].confidence.has_value());
    if (a.adequacy[i].confidence) {
      EXPECT_EQ(a.adequacy[i].confidence->probability, b.adequacy[i].confidence->probability);
    }
  }
  for (std::size_t i = 0; i < a.indices.size(); ++i) {
    EXPECT_EQ(a.indices[i].refused_because.empty(), b.indices[i].refused_because.empty());
    EXPECT_EQ(a.indices[i].estimate.value, b.indices[i].estimate.value);
    EXPECT_EQ(a.indices[i].estimate.low, b.indices[i].estimate.low);
    EXPECT_EQ(a.indices[i].estimate.high, b.indices[i].estimate.high);
  }
  for (std::size_t i = 0; i < a.limits.size(); ++i) {
    EXPECT_EQ(a.limits[i].status, b.limits[i].status);
    EXPECT_TRUE(is_same(a.limits[i].counted, b.limits[i].counted));
  }
  for (std::size_t i = 0; i < a.ratios.size(); ++i) {
    EXPECT_TRUE(is_same(a.ratios[i].value, b.ratios[i].value));
    EXPECT_EQ(a.ratios[i].not_judged_because, b.ratios[i].not_judged_because);
    for (std::size_t j = 0; j < a.ratios[i].bands.size(); ++j)
      EXPECT_EQ(a.ratios[i].bands[j].verdict, b.ratios[i].bands[j].verdict);
  }
  EXPECT_EQ(a.conflicts.size(), b.conflicts.size());
  EXPECT_EQ(a.safety.gates.size(), b.safety.gates.size());
  ASSERT_EQ(a.findings.size(), b.findings.size());
  for (std::size_t i = 0; i < a.findings.size(); ++i) {
    EXPECT_EQ(a.findings[i].code, b.findings[i].code);
    EXPECT_EQ(a.findings[i].numbers, b.findings[i].numbers);
    EXPECT_EQ(a.findings[i].evidence, b.findings[i].evidence);
  }
}

}  // namespace nutrient_balance::property
