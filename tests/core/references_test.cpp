// Several references: each by its own names, its own forms, and with what its figures depend on.
#include <gtest/gtest.h>

#include "nutrient_balance/assessment.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {

namespace {

std::string with_reference(std::string_view entries, std::string_view rest) {
  return R"({"format":"nutrient-balance/plan@1","person":{"age_years":30,"sex":"male"},)" + std::string(rest) +
         R"("days":[{"entries":[)" + std::string(entries) + "]}]}";
}

Plan other_plan(std::string_view entries, std::string_view more = "") {
  auto plan = read_plan(toy::tables(), with_reference(entries, R"("reference":"other",)" + std::string(more)));
  EXPECT_TRUE(plan.ok());
  return std::move(plan.value());
}

const Adequacy& of(const Assessment& assessment, std::string_view nutrient) {
  for (const Adequacy& adequacy : assessment.adequacy) {
    if (adequacy.nutrient == toy::nutrient(nutrient)) return adequacy;
  }
  throw std::runtime_error("no such row");
}

constexpr std::string_view iron_20 = R"({"nutrients":{"iron":20}})";

Problem problem_of(std::string_view rest) {
  const auto plan = read_plan(toy::tables(), with_reference(iron_20, rest));
  EXPECT_FALSE(plan.ok());
  return plan.problem();
}

}  // namespace

TEST(References, AnAmountThatMayBeHalfInTheirFormReachesTheTargetOnlyIfTheHalfDoes) {
  const Assessment enough = assess(toy::tables(), other_plan(iron_20));
  EXPECT_EQ(of(enough, "iron").status, AdequacyStatus::met);
  EXPECT_EQ(of(enough, "iron").form, "halves");
  const Assessment perhaps = assess(toy::tables(), other_plan(R"({"nutrients":{"iron":19}})"));
  EXPECT_EQ(of(perhaps, "iron").status, AdequacyStatus::unknown);
  const Assessment too_little = assess(toy::tables(), other_plan(R"({"nutrients":{"iron":9.9}})"));
  EXPECT_EQ(of(too_little, "iron").status, AdequacyStatus::below);
}

TEST(References, InAnotherFormNoShareIsGiven) {
  const Assessment assessment = assess(toy::tables(), other_plan(iron_20));
  EXPECT_FALSE(of(assessment, "iron").share);
  EXPECT_EQ(of(assessment, "iron").counted.low, 10);
  EXPECT_EQ(of(assessment, "iron").counted.high, 20);
}

TEST(References, ALimitKeepsTheNameItsAuthorityGaveIt) {
  const Assessment assessment = assess(toy::tables(), other_plan(iron_20));
  ASSERT_EQ(assessment.limits.size(), 1U);
  EXPECT_EQ(assessment.limits[0].kind, "SUL");
}

TEST(References, WithoutAChoiceTheDefaultBasisHolds) {
  const Assessment assessment = assess(toy::tables(), other_plan(R"({"nutrients":{"copper":1000}})"));
  EXPECT_EQ(of(assessment, "copper").target, 800);
  EXPECT_EQ(of(assessment, "copper").status, AdequacyStatus::met);
  EXPECT_EQ(assessment.targets.find(toy::nutrient("copper"))->basis->id, "little");
}

TEST(References, AChosenBasisBringsItsOwnFigures) {
  const Plan plan = other_plan(R"({"nutrients":{"copper":1000}})", R"("basis":{"copper":"much"},)");
  const Assessment assessment = assess(toy::tables(), plan);
  EXPECT_EQ(of(assessment, "copper").target, 1200);
  EXPECT_EQ(of(assessment, "copper").ear, 900);
  EXPECT_EQ(of(assessment, "copper").status, AdequacyStatus::below);
}

TEST(References, TheBasisMayStandBeforeTheReference) {
  const auto plan =
      read_plan(toy::tables(), with_reference(iron_20, R"("basis":{"copper":"much"},"reference":"other",)"));
  ASSERT_TRUE(plan.ok());
  EXPECT_EQ(plan.value().bases.size(), 1U);
}

TEST(References, AnUnknownBasisIsRefusedWithItsPlace) {
  const Problem problem = problem_of(R"("reference":"other","basis":{"copper":"plenty"},)");
  EXPECT_EQ(problem.code, "unknown_id");
  EXPECT_EQ(problem.path, "/basis/copper");
}

TEST(References, ABasisWhereTheReferenceKnowsNoneIsRefused) {
  EXPECT_EQ(problem_of(R"("reference":"other","basis":{"iron":"much"},)").code, "contradiction");
  EXPECT_EQ(problem_of(R"("basis":{"copper":"much"},)").path, "/basis/copper");
}

TEST(References, ABasisOfAnUnknownNutrientIsRefused) {
  const Problem problem = problem_of(R"("reference":"other","basis":{"kryptonite":"much"},)");
  EXPECT_EQ(problem.code, "unknown_nutrient");
  EXPECT_EQ(problem.path, "/basis/kryptonite");
}

TEST(References, TheLowerIntakeIsKept) {
  const Plan plan = other_plan(iron_20);
  EXPECT_EQ(targets_of(toy::tables(), plan).find(toy::nutrient("iron"))->figures->lrni, 5);
}

}  // namespace nutrient_balance
