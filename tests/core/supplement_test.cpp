#include "nutrient_balance/supplement.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "nutrient_balance/assessment.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

NutrientIntake intake(std::string_view entries, std::string_view id) {
  return intake_of(toy::tables(), toy::plan(entries)).nutrients[toy::nutrient(id)];
}

Supplement label(std::string_view entry) { return *toy::plan(entry).days[0].entries[0].supplement; }

void expect_amount(const Amount& amount, double low, double high) {
  EXPECT_DOUBLE_EQ(amount.known, low);
  EXPECT_DOUBLE_EQ(amount.low, low);
  EXPECT_DOUBLE_EQ(amount.middle.value(), (low + high) / 2);
  EXPECT_DOUBLE_EQ(amount.high.value(), high);
}

std::pair<std::string, std::string> problem_of(std::string_view entry) {
  const auto result = read_plan(toy::tables(), toy::plan_text(entry));
  return result.ok() ? std::pair<std::string, std::string>() : std::pair(result.problem().code, result.problem().path);
}

using CodeAndPath = std::pair<std::string, std::string>;

TEST(Supplement, AStatedElementIsCountedAsItIsAndACompoundByItsFormula) {
  expect_amount(
      intake(R"({"supplement":"magnesium_oxide","amount_mg":200,"label_states":"element"})", "magnesium").total, 200,
      200);
  expect_amount(
      intake(R"({"supplement":"magnesium_oxide","amount_mg":200,"label_states":"compound"})", "magnesium").total, 100,
      100);
}

TEST(Supplement, AnUnclearLabelCarriesBothReadingsThrough) {
  const std::string entry = R"({"supplement":"magnesium_oxide","amount_mg":200,"count":2})";
  const Supplement supplement = label(entry);
  EXPECT_EQ(supplement.used, ReadingUsed::both);
  EXPECT_DOUBLE_EQ(supplement.element_mg, 400);
  EXPECT_DOUBLE_EQ(supplement.compound_mg, 200);
  expect_amount(intake(entry, "magnesium").total, 200, 400);
  EXPECT_TRUE(intake(entry, "magnesium").missing.empty());
}

TEST(Supplement, ThePrintedPercentageSettlesTheReadingThatGivesIt) {
  const auto used = [](std::string_view more) {
    return label(R"({"supplement":"magnesium_oxide","amount_mg":100,)" + std::string(more) + "}").used;
  };
  EXPECT_EQ(used(R"("label_percent":25)"), ReadingUsed::element);     // 100 of 400 mg
  EXPECT_EQ(used(R"("label_percent":12.5)"), ReadingUsed::compound);  // 50 of 400 mg
  EXPECT_EQ(used(R"("label_percent":13)"), ReadingUsed::compound);    // 12.5 printed as a whole number
  EXPECT_EQ(used(R"("label_percent":26)"), ReadingUsed::both);        // neither
  EXPECT_EQ(used(R"("label_percent":null)"), ReadingUsed::both);
  EXPECT_EQ(used(R"("label_percent":25,"label_states":"unknown")"), ReadingUsed::element);
  EXPECT_EQ(used(R"("label_percent":25,"label_states":"compound")"), ReadingUsed::compound);  // what is said counts
  EXPECT_EQ(label(R"({"supplement":"magnesium_oxide","amount_mg":2,"label_percent":0.4})").used, ReadingUsed::both);
}

TEST(Supplement, ThePercentageIsOfOneUnitWhateverTheCount) {
  EXPECT_EQ(label(R"({"supplement":"magnesium_oxide","amount_mg":100,"count":3,"label_percent":25})").used,
            ReadingUsed::element);
}

TEST(Supplement, EverythingThatTheFormulaHoldsIsCounted) {
  const std::string compound = R"({"supplement":"dolomite","amount_mg":180,"label_states":"compound"})";
  expect_amount(intake(compound, "magnesium").total, 50, 50);
  expect_amount(intake(compound, "calcium").total, 80, 80);
  const std::string element = R"({"supplement":"dolomite","amount_mg":50,"label_states":"element"})";
  expect_amount(intake(element, "calcium").total, 80, 80);
}

TEST(Supplement, BringsNothingElseAndThatIsKnown) {
  for (const std::string_view id : {"calcium", "niacin", "iron", "water"}) {
    const NutrientIntake other = intake(R"({"supplement":"magnesium_oxide","amount_mg":200})", id);
    expect_amount(other.total, 0, 0);
    EXPECT_TRUE(other.missing.empty()) << id;
  }
}

TEST(Supplement, AVitaminIsCountedAsItsOwnMassInTheNutrientsUnit) {
  const Supplement supplement = label(R"({"supplement":"folic_acid","amount_mg":0.4})");
  EXPECT_TRUE(supplement.is_substance);
  EXPECT_EQ(supplement.used, ReadingUsed::compound);
  expect_amount(intake(R"({"supplement":"folic_acid","amount_mg":0.4})", "folic_acid").total, 400, 400);
}

Limit magnesium_limit(std::string_view entry) {
  const Plan plan = toy::plan(entry, R"({"age_years":40,"sex":"female"})");
  const auto limits = assess(toy::tables(), plan).limits;
  const auto is_magnesium = [](const Limit& limit) { return limit.nutrient == toy::nutrient("magnesium"); };
  return *std::find_if(limits.begin(), limits.end(), is_magnesium);
}

TEST(TypedAmounts, CountAgainstASupplementLimitAsFarAsTheirOriginIsKnown) {
  EXPECT_EQ(magnesium_limit(R"({"nutrients":{"magnesium":600}})").status, LimitStatus::unknown);
  EXPECT_EQ(magnesium_limit(R"({"from":"food","nutrients":{"magnesium":600}})").status, LimitStatus::within);
  EXPECT_EQ(magnesium_limit(R"({"from":"supplement","nutrients":{"magnesium":600}})").status, LimitStatus::over);
}

TEST(TypedAmounts, OfASupplementsLabelAreAllThatItBrings) {
  constexpr std::string_view entry = R"({"from":"supplement","nutrients":{"magnesium":100,"folic_acid":200}})";
  const NutrientIntake magnesium = intake(entry, "magnesium");
  expect_amount(magnesium.total, 100, 100);
  EXPECT_EQ(magnesium.known_from.supplement, 100);
  EXPECT_EQ(magnesium.known_from.food, 0);
  const NutrientIntake calcium = intake(entry, "calcium");
  expect_amount(calcium.total, 0, 0);
  EXPECT_TRUE(calcium.missing.empty());
}

TEST(TypedAmounts, AreNotCountedTwiceWhereASumAndItsPartsAreNamed) {
  constexpr std::string_view entry = R"({"from":"supplement","nutrients":{"niacin":16,"niacin_preformed":16}})";
  expect_amount(intake(entry, "niacin").total, 16, 16);
}

TEST(Supplement, AFormThatNothingCountsIsAValidEntryOfNothing) {
  EXPECT_TRUE(label(R"({"supplement":"uncounted","amount_mg":5})").brought.empty());
}

TEST(Supplement, AFormulaOfOnesOwnIsReadLikeAForm) {
  expect_amount(intake(R"({"formula":"MgO","amount_mg":200,"label_states":"compound"})", "magnesium").total, 100, 100);
  expect_amount(
      intake(R"({"formula":"CaMgO","element":"calcium","amount_mg":80,"label_states":"element"})", "magnesium").total,
      50, 50);
}

TEST(Supplement, TheLimitForSupplementsCountsThemAndNeitherFoodNorWater) {
  const auto limit_of = [](std::string_view entries) {
    for (const Limit& limit : assess(toy::tables(), toy::plan(entries)).limits) {
      if (limit.nutrient == toy::nutrient("magnesium")) return limit;
    }
    throw std::runtime_error("no limit");
  };
  const std::string food = R"({"food":"toy:10","grams":1000},)";
  const std::string water = R"({"water":{"litres":2,"calcium_mg_per_l":50,"magnesium_mg_per_l":400}},)";
  const Limit within = limit_of(food + water + R"({"supplement":"magnesium_oxide","amount_mg":340})");
  expect_amount(within.counted, 170, 340);
  EXPECT_EQ(within.status, LimitStatus::within);
  EXPECT_EQ(limit_of(R"({"supplement":"magnesium_oxide","amount_mg":360})").status, LimitStatus::unknown);
  EXPECT_EQ(limit_of(R"({"supplement":"magnesium_oxide","amount_mg":702})").status, LimitStatus::over);
}

TEST(Water, BringsWhatALitreHolds) {
  const std::string entry =
      R"({"water":{"litres":1.5,"calcium_mg_per_l":80,"magnesium_mg_per_l":26,"copper_mg_per_l":0.1}})";
  expect_amount(intake(entry, "calcium").total, 120, 120);
  expect_amount(intake(entry, "magnesium").total, 39, 39);
  EXPECT_NEAR(intake(entry, "copper").total.known, 150, 1e-12);  // in µg
  expect_amount(intake(entry, "water").total, 1500, 1500);
}

TEST(Water, WhatIsSaidToBeUnknownIsMissingAndNotZero) {
  const std::string entry = R"({"water":{"litres":1,"calcium_mg_per_l":80,"magnesium_mg_per_l":null}})";
  const NutrientIntake magnesium = intake(entry, "magnesium");
  EXPECT_EQ(magnesium.missing.size(), 1U);
  EXPECT_FALSE(magnesium.total.high.has_value());
}

TEST(Water, HardnessIsSharedByMoles) {
  const std::string entry =
      R"({"water":{"litres":2,"hardness":10,"hardness_unit":"dH","magnesium_share":0.25}})";  // 1 mmol in a litre
  EXPECT_DOUBLE_EQ(intake(entry, "magnesium").total.known, 0.25 * 25 * 2);
  EXPECT_DOUBLE_EQ(intake(entry, "calcium").total.known, 0.75 * 40 * 2);
}

TEST(Water, MayStateBesideAHardnessWhatTheHardnessDoesNotCount) {
  const std::string entry = R"({"water":{"litres":1,"hardness":10,"hardness_unit":"dH","magnesium_share":0.25,
                                         "copper_mg_per_l":0.1}})";
  EXPECT_NEAR(intake(entry, "copper").total.known, 100, 1e-12);
  EXPECT_DOUBLE_EQ(intake(entry, "magnesium").total.known, 0.25 * 25);
}

TEST(Intake, IsSplitIntoFoodSupplementAndWater) {
  const NutrientIntake magnesium = intake(R"({"food":"toy:10","grams":100},{"nutrients":{"magnesium":7}},
                {"supplement":"magnesium_oxide","amount_mg":200},
                {"water":{"litres":1,"calcium_mg_per_l":0,"magnesium_mg_per_l":30}})",
                                          "magnesium");
  EXPECT_DOUBLE_EQ(magnesium.known_from.food, 107);
  EXPECT_DOUBLE_EQ(magnesium.known_from.supplement, 100);  // at least
  EXPECT_DOUBLE_EQ(magnesium.known_from.water, 30);
  EXPECT_DOUBLE_EQ(magnesium.total.known, 237);
}

TEST(SupplementReading, NamesThePlaceOfEveryMistake) {
  const std::string at = "/days/0/entries/0";
  const std::pair<std::string_view, CodeAndPath> mistakes[] = {
      {R"({"supplement":"magnesium_gold","amount_mg":1})", {"unknown_supplement", at + "/supplement"}},
      {R"({"supplement":"magnesium_oxide"})", {"missing_key", at + "/amount_mg"}},
      {R"({"supplement":"magnesium_oxide","amount_mg":0})", {"out_of_range", at + "/amount_mg"}},
      {R"({"supplement":"magnesium_oxide","amount_mg":1000,"count":1001})", {"out_of_range", at + "/count"}},
      {R"({"supplement":"magnesium_oxide","amount_mg":1,"grams":1})", {"contradiction", at + "/grams"}},
      {R"({"supplement":"magnesium_oxide","amount_mg":1,"formula":"MgO"})", {"contradiction", at + "/formula"}},
      {R"({"supplement":"magnesium_oxide","amount_mg":1,"element":"calcium"})", {"contradiction", at + "/element"}},
      {R"({"supplement":"magnesium_oxide","amount_mg":1,"label_states":"salt"})", {"bad_value", at + "/label_states"}},
      {R"({"supplement":"magnesium_oxide","amount_mg":1,"label_percent":0})", {"out_of_range", at + "/label_percent"}},
      {R"({"formula":"MgO]","amount_mg":1})", {"bad_formula", at + "/formula"}},
      {R"({"formula":"MgZz","amount_mg":1})", {"unknown_element", at + "/formula"}},
      {R"({"formula":"H2O","amount_mg":1})", {"no_counted_element", at + "/formula"}},
      {R"({"formula":"CaMgO","amount_mg":1})", {"missing_key", at + "/element"}},
      {R"({"formula":"MgO","element":"calcium","amount_mg":1})", {"contradiction", at + "/element"}},
      {R"({"formula":"MgO","element":"gold","amount_mg":1})", {"unknown_nutrient", at + "/element"}},
      {R"({"food":"toy:01","grams":1,"amount_mg":1})", {"contradiction", at + "/amount_mg"}},
      {R"({"food":"toy:01","grams":1,"label_percent":null})", {"contradiction", at + "/label_percent"}},
      {R"({"nutrients":{"calcium":1},"supplement":"magnesium_oxide","amount_mg":1})",
       {"contradiction", at + "/nutrients"}},
      {R"({"amount_mg":1})", {"missing_key", at + "/food"}},
  };
  for (const auto& [entry, expected] : mistakes) EXPECT_EQ(problem_of(entry), expected) << entry;
}

TEST(WaterReading, NamesThePlaceOfEveryMistake) {
  const std::string at = "/days/0/entries/0/water";
  const std::pair<std::string_view, CodeAndPath> mistakes[] = {
      {R"({})", {"missing_key", at + "/litres"}},
      {R"({"litres":1})", {"missing_key", at + "/calcium_mg_per_l"}},
      {R"({"litres":1,"calcium_mg_per_l":1})", {"missing_key", at + "/magnesium_mg_per_l"}},
      {R"({"litres":11,"calcium_mg_per_l":1,"magnesium_mg_per_l":1})", {"out_of_range", at + "/litres"}},
      {R"({"litres":null,"calcium_mg_per_l":1,"magnesium_mg_per_l":1})", {"wrong_type", at + "/litres"}},
      {R"({"litres":1,"calcium_mg_per_l":-1,"magnesium_mg_per_l":1})", {"out_of_range", at + "/calcium_mg_per_l"}},
      {R"({"litres":1,"calcium_mg_per_l":"1","magnesium_mg_per_l":1})", {"wrong_type", at + "/calcium_mg_per_l"}},
      {R"({"litres":1,"gold_mg_per_l":1})", {"unknown_key", at + "/gold_mg_per_l"}},
      {R"({"litres":1,"calcium_mg_per_l":1,"calcium_mg_per_l":1})", {"duplicate_key", at + "/calcium_mg_per_l"}},
      {R"({"litres":1,"hardness":1,"magnesium_share":0})", {"missing_key", at + "/hardness_unit"}},
      {R"({"litres":1,"hardness":1,"hardness_unit":"dH"})", {"missing_key", at + "/magnesium_share"}},
      {R"({"litres":1,"hardness_unit":"dH","magnesium_share":0})", {"missing_key", at + "/hardness"}},
      {R"({"litres":1,"magnesium_share":0.5})", {"missing_key", at + "/hardness"}},
      {R"({"litres":1,"hardness":1,"hardness_unit":"DH","magnesium_share":0})", {"bad_value", at + "/hardness_unit"}},
      {R"({"litres":1,"hardness":1,"hardness_unit":"dH","magnesium_share":1.1})",
       {"out_of_range", at + "/magnesium_share"}},
      {R"({"litres":1,"hardness":1,"hardness_unit":"dH","magnesium_share":null})",
       {"wrong_type", at + "/magnesium_share"}},
      {R"({"litres":1,"hardness":1,"hardness_unit":"dH","magnesium_share":0,"calcium_mg_per_l":1})",
       {"contradiction", at + "/calcium_mg_per_l"}},
  };
  for (const auto& [water, expected] : mistakes) {
    EXPECT_EQ(problem_of(R"({"water":)" + std::string(water) + "}"), expected) << water;
  }
}

}  // namespace
}  // namespace nutrient_balance
