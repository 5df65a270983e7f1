#include "nutrient_balance/confidence.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string>

#include "nutrient_balance/assessment.hpp"
#include "nutrient_balance/documents.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

constexpr std::string_view woman = R"({"age_years":40,"sex":"female"})";

std::optional<Confidence> confidence_in(const Plan& plan, std::string_view nutrient) {
  const Assessment result = assess(toy::tables(), plan);
  return std::find_if(result.adequacy.begin(), result.adequacy.end(),
                      [&](const Adequacy& item) { return item.nutrient == toy::nutrient(nutrient); })
      ->confidence;
}

std::optional<Confidence> confidence_of_entries(std::string_view entries, std::string_view nutrient,
                                                std::string_view person = woman) {
  return confidence_in(toy::plan(entries, person), nutrient);
}

Plan equal_days(std::size_t days, std::string_view entry) {
  std::string text = R"({"format":"nutrient-balance/plan@1","person":{"age_years":40,"sex":"female"},"days":[)";
  for (std::size_t i = 0; i < days; ++i)
    text += (i == 0 ? R"({"entries":[)" : R"(,{"entries":[)") + std::string(entry) + "]}";
  return read_plan(toy::tables(), text + "]}").value();
}

TEST(Confidence, FollowsTheWorkedExampleOfTheReport) {
  // IOM 2000, p. 53-54: 320 mg over 3 days, EAR 265 mg, SD of requirements 26.5, SD of days 86: D/SD_D = 55/56, 85 %.
  const auto found = confidence_in(equal_days(3, R"({"nutrients":{"magnesium":320}})"), "magnesium");
  ASSERT_TRUE(found);
  EXPECT_DOUBLE_EQ(found->sd_requirement, 26.5);
  EXPECT_NEAR(found->sd_difference, 56, 0.5);
  EXPECT_NEAR(found->probability, 0.85, 0.02);
}

TEST(Confidence, GrowsWithTheDaysAboveTheRequirementAndFallsBelowIt) {
  double above = 0.5;
  double below = 0.5;
  for (std::size_t days = 1; days <= 7; ++days) {
    const auto more = confidence_in(equal_days(days, R"({"nutrients":{"magnesium":320}})"), "magnesium");
    const auto less = confidence_in(equal_days(days, R"({"nutrients":{"magnesium":200}})"), "magnesium");
    EXPECT_GT(more->probability, above);
    EXPECT_LT(less->probability, below);
    above = more->probability;
    below = less->probability;
  }
}

TEST(Confidence, IsOneHalfAtTheEar) {
  EXPECT_DOUBLE_EQ(confidence_of_entries(R"({"nutrients":{"magnesium":265}})", "magnesium")->probability, 0.5);
}

TEST(Confidence, IsNotToldWithoutAMiddleAnEarOrARow) {
  EXPECT_FALSE(confidence_of_entries(R"({"food":"toy:12","grams":100})", "magnesium"));  // no bounds
  EXPECT_FALSE(confidence_of_entries(R"({"nutrients":{"niacin":20}})", "niacin"));       // an AI
  EXPECT_FALSE(confidence_of_entries(R"({"nutrients":{"folate":400}})", "folate"));      // no row
  const std::string_view entry = R"({"nutrients":{"magnesium":320}})";
  EXPECT_FALSE(confidence_of_entries(entry, "magnesium", R"({"age_years":51,"sex":"female"})"));  // another age
  EXPECT_TRUE(confidence_of_entries(entry, "magnesium", R"({"age_years":50,"sex":"female"})"));
  EXPECT_TRUE(confidence_of_entries(entry, "magnesium", R"({"age_years":19,"sex":"female"})"));
  EXPECT_FALSE(confidence_of_entries(entry, "magnesium", R"({"age_years":30,"sex":"female","life_stage":"pregnant"})"));
  EXPECT_FALSE(confidence_of_entries(entry, "magnesium", R"({"age_years":30})"));
  EXPECT_FALSE(confidence_of_entries(entry, "magnesium", ""));
}

TEST(Confidence, ReadsTheMiddleOfABorrowedRange) {
  const auto borrowed = confidence_of_entries(R"({"food":"toy:11","grams":530})", "magnesium");  // 53, 265, 530 mg
  ASSERT_TRUE(borrowed);
  EXPECT_DOUBLE_EQ(borrowed->probability, 0.5);
}

TEST(Confidence, CountsOnlyTheDaysThatCount) {
  const Plan plan = read_plan(toy::tables(), R"({"format":"nutrient-balance/plan@1",
      "person":{"age_years":40,"sex":"female"},"days":[{"entries":[]},{"complete":false,"entries":
      [{"nutrients":{"magnesium":1}}]},{"entries":[{"nutrients":{"magnesium":320}}]}]})")
                        .value();
  EXPECT_DOUBLE_EQ(confidence_in(plan, "magnesium")->probability,
                   confidence_in(equal_days(1, R"({"nutrients":{"magnesium":320}})"), "magnesium")->probability);
}

TEST(Report, SaysHowManySimilarFoodsAMissingValueWasBorrowedFrom) {
  const auto borrowed = [](std::string_view entries) {
    const auto report =
        nlohmann::json::parse(report_document(toy::tables(), assess(toy::tables(), toy::plan(entries, woman))));
    return report["intake"]["magnesium"]["borrowed_from"];
  };
  EXPECT_TRUE(borrowed(R"({"food":"toy:01","grams":100})").is_null());
  EXPECT_EQ(borrowed(R"({"food":"toy:11","grams":100})"), 10);
  EXPECT_EQ(borrowed(R"({"food":"toy:11","grams":100},{"food":"toy:12","grams":100})"), 1);
  EXPECT_EQ(borrowed(R"({"food":"toy:11","grams":100},{"name":"soup","nutrients":{"calcium":9}})"), 0);
}

}  // namespace
}  // namespace nutrient_balance
