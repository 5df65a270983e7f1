#include "nutrient_balance/amount.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace nutrient_balance {
namespace {

double sum_of(const std::vector<double>& values) {
  ExactSum sum;
  for (const double value : values) sum.add(value);
  return sum.rounded();
}

TEST(ExactSum, OfNothingIsZero) { EXPECT_EQ(sum_of({}), 0); }

TEST(ExactSum, KeepsWhatOrdinaryAdditionLoses) {
  EXPECT_EQ(sum_of({1e16, 1, -1e16}), 1);
  EXPECT_EQ(sum_of({0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}), 1);
}

TEST(ExactSum, RoundsHalfWayCasesByTheSmallestPart) {
  const double half_step = 1.1102230246251565e-16;  // half the distance from 1 to the next double
  EXPECT_EQ(sum_of({1, half_step, 1e-300}), 1.0000000000000002);
  EXPECT_EQ(sum_of({1, half_step, -1e-300}), 1);
}

TEST(ExactSum, DoesNotDependOnTheOrder) {
  std::mt19937 random(20261124);
  for (int round = 0; round < 2000; ++round) {
    std::vector<double> values(1 + random() % 30);
    for (double& value : values)
      value = static_cast<double>(random() % 1000000) / 997 * (random() % 2 == 0 ? 1e-6 : 1e6);
    const double before = sum_of(values);
    std::shuffle(values.begin(), values.end(), random);
    EXPECT_EQ(sum_of(values), before) << "seed 20261124, round " << round;
  }
}

TEST(AmountSum, OfKnownAmountsIsCertain) {
  AmountSum sum;
  sum.add(Amount::exactly(100));
  sum.add(Amount::exactly(50));
  const Amount total = sum.mean(1);
  EXPECT_TRUE(total.is_certain());
  EXPECT_EQ(total.known, 150);
}

TEST(AmountSum, CountsABorrowedRangeButNotAsKnown) {
  AmountSum sum;
  sum.add(Amount::exactly(100));
  sum.add({0, 5, 20, 32});
  const Amount total = sum.mean(2);
  EXPECT_EQ(total.known, 50);
  EXPECT_EQ(total.low, 52.5);
  EXPECT_EQ(total.middle, 60);
  EXPECT_EQ(total.high, 66);
}

TEST(AmountSum, HasNoUpperBoundOnceOnePartHasNone) {
  AmountSum sum;
  sum.add(Amount::exactly(60));
  sum.add(Amount::unknown());
  const Amount total = sum.mean(1);
  EXPECT_EQ(total.low, 60);
  EXPECT_FALSE(total.middle.has_value());
  EXPECT_FALSE(total.high.has_value());
}

TEST(Amount, ScalesByAFractionAndStaysUnknown) {
  EXPECT_EQ(scaled(Amount::exactly(120), 1, 60).known, 2);
  EXPECT_FALSE(scaled(Amount::unknown(), 1, 60).high.has_value());
}

}  // namespace
}  // namespace nutrient_balance
