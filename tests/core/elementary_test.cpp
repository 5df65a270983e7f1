#include "elementary.hpp"

#include <gtest/gtest.h>

#include <array>
#include <utility>

namespace nutrient_balance {
namespace {

TEST(NormalDistribution, GivesThePublishedValues) {
  // Abramowitz & Stegun, Handbook of Mathematical Functions, table 26.1 (15 decimals) and table 26.2 for the far tail.
  constexpr std::array<std::pair<double, double>, 9> published = {{{0, 0.5},
                                                                   {0.02, 0.507978313716902},
                                                                   {0.5, 0.691462461274013},
                                                                   {1, 0.841344746068543},
                                                                   {1.5, 0.933192798731142},
                                                                   {2, 0.977249868051821},
                                                                   {2.5, 0.993790334674224},
                                                                   {3, 0.998650101968370},
                                                                   {5, 0.999999713348428}}};
  for (const auto& [z, probability] : published) {
    EXPECT_NEAR(normal_distribution(z), probability, 1e-14) << z;
    EXPECT_NEAR(normal_distribution(-z), 1 - probability, 1e-14) << -z;
  }
}

TEST(NormalDistribution, KeepsItsDigitsInTheFarTail) {
  EXPECT_NEAR(normal_distribution(-6) / 9.865876450376981e-10, 1, 1e-13);
  EXPECT_NEAR(normal_distribution(-10) / 7.619853024160527e-24, 1, 1e-13);
}

TEST(NormalDistribution, FindsThePercentilesOfTheReports) {
  EXPECT_NEAR(normal_distribution(1.959963984540054), 0.975, 1e-14);
  EXPECT_NEAR(normal_distribution(1.644853626951473), 0.95, 1e-14);
}

TEST(NormalDistribution, StaysBetweenZeroAndOneAndNeverFalls) {
  double before = 0;
  for (int i = -4000; i <= 4000; ++i) {
    const double now = normal_distribution(i / 100.0);
    EXPECT_GE(now, 0);
    EXPECT_LE(now, 1);
    EXPECT_GE(now, before - 1e-15) << i;
    before = now;
  }
  EXPECT_EQ(normal_distribution(-1e300), 0);
  EXPECT_EQ(normal_distribution(1e300), 1);
}

TEST(NaturalLogarithm, GivesThePublishedValues) {
  EXPECT_EQ(natural_logarithm(1), 0);
  EXPECT_NEAR(natural_logarithm(2), 0.693147180559945309, 1e-16);
  EXPECT_NEAR(natural_logarithm(10), 2.302585092994045684, 4e-16);
  EXPECT_NEAR(natural_logarithm(250), 5.521460917862246, 1e-15);
  EXPECT_NEAR(natural_logarithm(0.001), -6.907755278982137, 1e-15);
  EXPECT_NEAR(natural_logarithm(1e300), 690.7755278982137, 2e-13);
}

TEST(NaturalLogarithm, TurnsProductsIntoSums) {
  for (double x = 0.01; x < 5000; x *= 1.37) {
    EXPECT_NEAR(natural_logarithm(x * 7.5), natural_logarithm(x) + natural_logarithm(7.5), 4e-15) << x;
  }
}

TEST(Exponential, UndoesTheLogarithm) {
  EXPECT_EQ(exponential_of_negative(0), 1);
  EXPECT_NEAR(exponential_of_negative(-1), 0.367879441171442322, 1e-16);
  for (double x = 1; x > 1e-200; x *= 0.083) {
    EXPECT_NEAR(exponential_of_negative(natural_logarithm(x)) / x, 1, 2e-13) << x;
  }
  EXPECT_EQ(exponential_of_negative(-1e9), 0);
}

}  // namespace
}  // namespace nutrient_balance
