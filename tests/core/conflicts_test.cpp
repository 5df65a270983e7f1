#include "nutrient_balance/conflicts.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "nutrient_balance/assessment.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

// The toy woman: calcium 1000 (limit 2500 on everything), magnesium 320 (limit 350 on supplements only).
// Together 3.125.
constexpr std::string_view woman = R"({"age_years":40,"sex":"female"})";

Assessment assess_with_band(const std::string& band, const std::string& nutrients, std::string_view person = woman) {
  const std::string bands = band.empty() ? "" : R"("ratio_bands":{"ca_mg":)" + band + "},";
  const auto plan =
      read_plan(toy::tables(), R"({"format":"nutrient-balance/plan@1","person":)" + std::string(person) + "," + bands +
                                   R"("days":[{"entries":[{"nutrients":{)" + nutrients + R"(}}]}]})");
  return assess(toy::tables(), plan.value());
}

const std::string just_enough = R"("calcium":1000,"magnesium":320)";

TEST(Conflicts, NameTheBandsThatBothTargetsTogetherMiss) {
  const Assessment result = assess_with_band("", just_enough);
  ASSERT_EQ(result.conflicts.size(), 2U);
  const Conflict& narrow = result.conflicts[0];
  EXPECT_EQ(narrow.band.band->id, "narrow");
  EXPECT_EQ(result.conflicts[1].band.band->id, "tradition");
  EXPECT_EQ(narrow.implied, 3.125);
  EXPECT_TRUE(narrow.is_above());
  EXPECT_EQ(narrow.numerator.target, 1000);
  EXPECT_EQ(narrow.numerator.limit, 2500);
  EXPECT_EQ(narrow.denominator.target, 320);
}

TEST(Conflicts, SayWhatItWouldTake) {
  const ConflictWay way = assess_with_band("", just_enough).conflicts[0].way;
  EXPECT_EQ(way.nutrient, toy::nutrient("magnesium"));
  EXPECT_NEAR(way.at_least, 1000 / 2.6, 1e-9);
  EXPECT_NEAR(way.more, 1000 / 2.6 - 320, 1e-9);
  EXPECT_FALSE(way.passes_limit);
}

TEST(Conflicts, CountNoLimitOnSupplementsAgainstTheWholeOfMagnesium) {
  const Conflict conflict = assess_with_band(R"({"low":1,"high":1.5})", just_enough).conflicts[0];
  EXPECT_FALSE(conflict.denominator.limit.has_value());
  EXPECT_EQ(conflict.reachable_low, 0);
  EXPECT_EQ(conflict.reachable_high, 2500.0 / 320);
  EXPECT_FALSE(conflict.way.passes_limit);
}

TEST(Conflicts, SayWhenNoIntakeCanDoIt) {
  const Conflict conflict = assess_with_band(R"({"low":10,"high":12})", just_enough).conflicts[0];
  EXPECT_FALSE(conflict.is_above());
  EXPECT_EQ(conflict.way.nutrient, toy::nutrient("calcium"));
  EXPECT_EQ(conflict.way.at_least, 3200);
  EXPECT_EQ(conflict.way.more, 2200);
  EXPECT_TRUE(conflict.way.passes_limit);
}

TEST(Conflicts, NeverAskForLessOfTheOther) {
  // 2000 mg of calcium were eaten: magnesium has to match these, not the target.
  const ConflictWay much = assess_with_band("", R"("calcium":2000,"magnesium":400)").conflicts[0].way;
  EXPECT_NEAR(*much.more_today, 2000 / 2.6 - 400, 1e-9);
  // 500 mg were eaten: they first have to become 1000.
  const ConflictWay little = assess_with_band("", R"("calcium":500,"magnesium":100)").conflicts[0].way;
  EXPECT_NEAR(*little.more_today, 1000 / 2.6 - 100, 1e-9);
  EXPECT_EQ(assess_with_band("", R"("calcium":1000,"magnesium":900)").conflicts[0].way.more_today, 0);
}

TEST(Conflicts, SayNothingOfTodayWhereAValueIsMissing) {
  EXPECT_FALSE(assess_with_band("", R"("calcium":1000)").conflicts[0].way.more_today.has_value());
}

TEST(Conflicts, AreNoneWhereBothTargetsLieInTheBand) {
  const Assessment result = assess_with_band(R"({"low":3,"high":3.125})", just_enough);
  EXPECT_TRUE(std::none_of(result.conflicts.begin(), result.conflicts.end(),
                           [](const Conflict& conflict) { return conflict.band.band == nullptr; }));
}

TEST(Conflicts, AreNotToldToPeopleForWhomTheRatioIsNotJudged) {
  for (const char* person : {R"({"age_years":18,"sex":"female"})", R"({"age_years":30,"life_stage":"pregnant"})",
                             R"({"age_years":40,"sex":"female","conditions":["kidney_disease"]})"}) {
    EXPECT_TRUE(assess_with_band("", just_enough, person).conflicts.empty()) << person;
  }
}

TEST(Conflicts, AreToldAlsoWhereBothAmountsAreLow) {
  EXPECT_EQ(assess_with_band("", R"("calcium":100,"magnesium":50)").conflicts.size(), 2U);
}

TEST(Conflicts, BecomeAFindingForTheBandThatWasChosen) {
  const auto finding_of = [](const Assessment& result) {
    return std::find_if(result.findings.begin(), result.findings.end(),
                        [](const Finding& finding) { return finding.code == "band_conflict"; });
  };
  const Assessment result = assess_with_band(R"("tradition")", just_enough);
  const auto finding = finding_of(result);
  ASSERT_NE(finding, result.findings.end());
  EXPECT_EQ(finding->nutrient, toy::nutrient("magnesium"));
  const std::vector<std::pair<Text, double>> expected = {
      {"implied", 3.125}, {"low", 1}, {"high", 2}, {"at_least", 500}, {"more", 180}};
  EXPECT_EQ(finding->numbers, expected);
  const Assessment own = assess_with_band(R"({"low":3,"high":4})", just_enough);
  EXPECT_EQ(finding_of(own), own.findings.end());
}

TEST(Differences, StandBesideTheRatioInTheUnitOfTheFirst) {
  const auto plan = toy::plan(R"({"nutrients":{"iron":18,"copper":900}})");
  const Assessment result = assess(toy::tables(), plan);
  EXPECT_FALSE(result.ratios[0].difference.has_value());
  EXPECT_DOUBLE_EQ(*result.ratios[1].difference->value, 18 - 0.9);
  EXPECT_FALSE(assess(toy::tables(), toy::plan(R"({"nutrients":{"iron":18}})")).ratios[1].difference->value);
}

TEST(Differences, MayBeBelowZero) {
  const Assessment result = assess(toy::tables(), toy::plan(R"({"nutrients":{"iron":1,"copper":3000}})"));
  EXPECT_EQ(result.ratios[1].difference->value, -2);
}

}  // namespace
}  // namespace nutrient_balance
