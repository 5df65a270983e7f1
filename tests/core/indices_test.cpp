#include "nutrient_balance/indices.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "nutrient_balance/assessment.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

constexpr std::string_view woman = R"({"age_years":40,"sex":"female"})";

IndexResult index_of(std::string_view entries, std::string_view id, std::string_view person = woman) {
  const Assessment result = assess(toy::tables(), toy::plan(entries, person));
  return *std::find_if(result.indices.begin(), result.indices.end(),
                       [&](const IndexResult& item) { return item.note->id == id; });
}

const LoadEquation& by_load() { return toy::tables().equations.by_load.front(); }
const SaturationEquation& by_saturation() { return toy::tables().equations.by_saturation.front(); }

TEST(Index, AddsAmountsByTheirCoefficients) {
  const IndexResult acid = index_of(R"({"nutrients":{"calcium":100,"magnesium":200}})", "acid");
  EXPECT_DOUBLE_EQ(*acid.estimate.value, 30);  // 0.5·100 − 0.1·200
  EXPECT_EQ(acid.estimate.low, acid.estimate.value);
  EXPECT_EQ(acid.estimate.high, acid.estimate.value);
  EXPECT_TRUE(acid.refused_because.empty());
}

TEST(Index, CountsWhatLowersItAtItsHighestInTheLowReading) {
  const IndexResult acid = index_of(R"({"food":"toy:11","grams":100})", "acid");  // magnesium 10 … 50 … 100
  EXPECT_DOUBLE_EQ(*acid.estimate.low, 40);
  EXPECT_DOUBLE_EQ(*acid.estimate.value, 45);
  EXPECT_DOUBLE_EQ(*acid.estimate.high, 49);
}

TEST(Index, IsNotKnownWhereAnAmountHasNoBounds) {
  const IndexResult acid = index_of(R"({"food":"toy:12","grams":100})", "acid");
  EXPECT_EQ(acid.refused_because, "value_unknown");
  EXPECT_FALSE(acid.estimate.value || acid.estimate.low || acid.estimate.high);
}

TEST(Index, DividesByMilliequivalents) {
  const IndexResult share = index_of(R"({"nutrients":{"calcium":100,"magnesium":250}})", "share");
  EXPECT_DOUBLE_EQ(*share.estimate.value, 17);  // 200 / (250/25) − 3
  const IndexResult range = index_of(R"({"food":"toy:11","grams":100})", "share");
  EXPECT_DOUBLE_EQ(*range.estimate.low, 47);    // 200 / 4 − 3
  EXPECT_DOUBLE_EQ(*range.estimate.value, 97);  // 200 / 2 − 3
  EXPECT_DOUBLE_EQ(*range.estimate.high, 497);  // 200 / 0.4 − 3
}

TEST(Index, IsNotDividedByNothing) {
  const IndexResult none = index_of(R"({"nutrients":{"calcium":100,"magnesium":0}})", "share");
  EXPECT_EQ(none.refused_because, "denominator_zero");
  EXPECT_FALSE(none.estimate.value);
}

TEST(Index, IsRefusedForPeopleItWasNotMadeFor) {
  const std::string_view entry = R"({"nutrients":{"calcium":100,"magnesium":250}})";
  const auto reason = [&](std::string_view person) { return index_of(entry, "share", person).refused_because; };
  EXPECT_EQ(reason(""), "nobody_described");
  EXPECT_EQ(reason(R"({"age_years":18,"sex":"female"})"), "too_young");
  EXPECT_EQ(reason(R"({"age_years":19,"sex":"female"})"), "");
  EXPECT_EQ(reason(R"({"age_years":30,"sex":"female","life_stage":"pregnant"})"), "pregnant_or_lactating");
  EXPECT_EQ(reason(R"({"age_years":30,"sex":"female","life_stage":"lactating"})"), "pregnant_or_lactating");
  EXPECT_EQ(reason(R"({"age_years":30,"conditions":["kidney_disease"]})"), "condition");
  EXPECT_EQ(reason(R"({"age_years":30,"conditions":["gout"]})"), "");
  EXPECT_EQ(index_of(entry, "acid", "").refused_because, "");
}

TEST(Index, IsNotGivenWhereNoDayCounts) {
  const Plan plan = read_plan(toy::tables(), R"({"format":"nutrient-balance/plan@1","days":[{"entries":[]}]})").value();
  for (const IndexResult& result : assess(toy::tables(), plan).indices) {
    EXPECT_EQ(result.refused_because, "no_day_counts");
    EXPECT_FALSE(result.estimate.value);
  }
}

TEST(CalciumAbsorbed, FollowsTheEquationOfHeaney) {
  // J Bone Miner Res 1990;5:1135-1138: FA = 0.889 − 0.0964 ln(load).
  EXPECT_NEAR(fraction_absorbed(by_load(), 15), 0.6279, 5e-5);
  EXPECT_NEAR(fraction_absorbed(by_load(), 250), 0.3567, 5e-5);
  EXPECT_NEAR(fraction_absorbed(by_load(), 500), 0.2899, 5e-5);
}

TEST(CalciumAbsorbed, GivesAFoodBackWhatWasMeasuredForItsServing) {
  const IndexResult milk = index_of(R"({"food":"toy:01","grams":290,"meal":"lunch"})", "calcium_absorbed");
  EXPECT_NEAR(*milk.estimate.value, 290 * 0.321, 1e-9);
  EXPECT_EQ(milk.estimate.low, milk.estimate.value);
  const IndexResult spinach = index_of(R"({"food":"toy:02","grams":115,"meal":"lunch"})", "calcium_absorbed");
  EXPECT_NEAR(*spinach.estimate.value, 115 * 0.051, 1e-9);
}

TEST(CalciumAbsorbed, FallsWithTheLoadOfTheWholeMeal) {
  const std::string two_meals = R"({"food":"toy:01","grams":200,"meal":"a"},{"food":"toy:01","grams":200,"meal":"b"})";
  const std::string one_meal = R"({"food":"toy:01","grams":200,"meal":"a"},{"food":"toy:01","grams":200,"meal":"a"})";
  const IndexResult apart = index_of(two_meals, "calcium_absorbed");
  const IndexResult together = index_of(one_meal, "calcium_absorbed");
  EXPECT_EQ(apart.meals.size(), 2U);
  EXPECT_EQ(together.meals.size(), 1U);
  EXPECT_GT(*apart.estimate.value, *together.estimate.value);
  EXPECT_DOUBLE_EQ(together.meals[0].load.low, 400);
}

TEST(CalciumAbsorbed, IsARangeForAFoodThatNobodyMeasured) {
  const IndexResult other = index_of(R"({"food":"toy:03","grams":200,"meal":"lunch"})", "calcium_absorbed");
  const double alone = 200 * fraction_absorbed(by_load(), 200);
  EXPECT_FALSE(other.estimate.value);
  EXPECT_NEAR(*other.estimate.low, alone * class_factor(by_load(), by_load().classes[1]), 1e-9);
  EXPECT_NEAR(*other.estimate.high, alone, 1e-9);  // the equation itself is one of the bounds
  EXPECT_TRUE(other.refused_because.empty());
}

TEST(CalciumAbsorbed, DoesNotGuessTheMeal) {
  const IndexResult result =
      index_of(R"({"food":"toy:01","grams":200},{"food":"toy:01","grams":200,"meal":"a"})", "calcium_absorbed");
  EXPECT_EQ(result.refused_because, "meal_unknown");
  EXPECT_FALSE(result.estimate.high);
  const IndexResult none = index_of(R"({"name":"water","nutrients":{"calcium":0}},
      {"food":"toy:01","grams":200,"meal":"a"})",
                                    "calcium_absorbed");
  EXPECT_TRUE(none.estimate.value);  // what brings no calcium needs no meal
}

TEST(CalciumAbsorbed, OfASmallMealIsAnythingFromNoneToAll) {
  const IndexResult result = index_of(R"({"food":"toy:01","grams":14.9,"meal":"a"})", "calcium_absorbed");
  EXPECT_FALSE(result.estimate.value);
  EXPECT_EQ(result.estimate.low, 0);
  EXPECT_DOUBLE_EQ(result.estimate.high.value(), 14.9);
  const IndexResult both = index_of(
      R"({"food":"toy:01","grams":14.9,"meal":"a"},{"food":"toy:01","grams":200,"meal":"b"})", "calcium_absorbed");
  const IndexResult large = index_of(R"({"food":"toy:01","grams":200,"meal":"b"})", "calcium_absorbed");
  EXPECT_DOUBLE_EQ(both.estimate.low.value(), large.estimate.low.value());
  EXPECT_DOUBLE_EQ(both.estimate.high.value(), large.estimate.high.value() + 14.9);
}

TEST(CalciumAbsorbed, IsRefusedAboveTheLoadsItWasMadeFor) {
  const auto reason = [](std::string_view grams) {
    return index_of(R"({"food":"toy:01","grams":)" + std::string(grams) + R"(,"meal":"a"})", "calcium_absorbed")
        .refused_because;
  };
  EXPECT_EQ(reason("15"), "");
  EXPECT_EQ(reason("500"), "");
  EXPECT_EQ(reason("500.1"), "load_out_of_range");
  EXPECT_EQ(index_of(R"({"nutrients":{"magnesium":1},"meal":"a"})", "calcium_absorbed").refused_because,
            "value_unknown");
}

TEST(CalciumAbsorbed, SaysFirstWhatIsNotKnownInWhateverOrderTheMealsStand) {
  for (const std::string_view names : {"ab", "ba"}) {
    const std::string small = R"({"food":"toy:01","grams":1,"meal":")" + std::string(names.substr(0, 1)) + R"("})";
    const std::string unknown = R"({"nutrients":{"iron":1},"meal":")" + std::string(names.substr(1, 1)) + R"("})";
    EXPECT_EQ(index_of(small + "," + unknown, "calcium_absorbed").refused_because, "value_unknown");
  }
}

TEST(CalciumAbsorbed, KeepsTheMealsOfEachDayApart) {
  const Plan plan = read_plan(toy::tables(), R"({"format":"nutrient-balance/plan@1",
      "person":{"age_years":40,"sex":"female"},
      "days":[{"entries":[{"food":"toy:01","grams":290,"meal":"lunch"}]},
              {"entries":[{"food":"toy:01","grams":290,"meal":"lunch"}]}]})")
                        .value();
  const auto indices = assess(toy::tables(), plan).indices;
  EXPECT_EQ(indices[2].meals.size(), 2U);
  EXPECT_NEAR(*indices[2].estimate.value, 290 * 0.321, 1e-9);  // the mean of the two days
}

TEST(SaturableUptake, FollowsTheModelOfMiller) {
  // The quadratic itself: (A + Z + K)·T − T² = A·Z in mmol.
  const SaturationEquation& equation = by_saturation();
  const double absorbed = amount_absorbed(equation, 50, 10, 1000) / 50;
  const double zinc = 10.0 / 50;
  const double sum = 0.091 + zinc + 0.033 * (1 + 1000.0 / 1000 / 0.68);
  EXPECT_NEAR(sum * absorbed - absorbed * absorbed, 0.091 * zinc, 1e-15);
}

TEST(SaturableUptake, FallsWithTheInhibitorAndGrowsWithTheIntake) {
  const auto value = [](std::string_view iron, std::string_view copper) {
    return *index_of(R"({"nutrients":{"iron":)" + std::string(iron) + R"(,"copper":)" + std::string(copper) + "}}",
                     "iron_absorbed")
                .estimate.value;
  };
  EXPECT_GT(value("10", "0"), value("10", "1000"));
  EXPECT_GT(value("12", "500"), value("10", "500"));
}

TEST(SaturableUptake, IsRefusedWhereTheInhibitorIsNotKnownOrTheAmountsAreOutside) {
  const auto reason = [](std::string_view nutrients) {
    return index_of(R"({"nutrients":{)" + std::string(nutrients) + "}}", "iron_absorbed").refused_because;
  };
  EXPECT_EQ(reason(R"("iron":10)"), "inhibitor_unknown");
  EXPECT_EQ(reason(R"("copper":10)"), "value_unknown");
  EXPECT_EQ(reason(R"("iron":20,"copper":2500)"), "");
  EXPECT_EQ(reason(R"("iron":20.1,"copper":10)"), "intake_out_of_range");
  EXPECT_EQ(reason(R"("iron":0.05,"copper":10)"), "intake_out_of_range");
  EXPECT_EQ(reason(R"("iron":10,"copper":2501)"), "intake_out_of_range");
}

TEST(Index, ReadsFoodAndWaterButNoSupplement) {
  const std::string_view supplement = R"(,{"supplement":"calcium_oxide","amount_mg":300,"label_states":"element"})";
  const std::string food = R"({"nutrients":{"calcium":100,"magnesium":250}})";
  EXPECT_DOUBLE_EQ(*index_of(food + std::string(supplement), "acid").estimate.value, 25);
  EXPECT_DOUBLE_EQ(*index_of(food + std::string(supplement), "share").estimate.value, 17);
  const std::string water = R"(,{"water":{"litres":1,"calcium_mg_per_l":100,"magnesium_mg_per_l":0}})";
  EXPECT_DOUBLE_EQ(*index_of(food + water, "acid").estimate.value, 75);
}

TEST(Absorption, IsNotGivenWhereASupplementBringsSomeToo) {
  const std::string milk = R"({"food":"toy:01","grams":290,"meal":"lunch"},)";
  const auto reason = [&](std::string_view form) {
    return index_of(milk + R"({"supplement":")" + std::string(form) + R"(","amount_mg":100,"label_states":"element"})",
                    "calcium_absorbed")
        .refused_because;
  };
  EXPECT_EQ(reason("calcium_oxide"), "supplement_taken");
  EXPECT_EQ(reason("magnesium_oxide"), "");
}

TEST(Indices, ChangeNoTargetAndNoRatio) {
  const std::string_view apart = R"({"food":"toy:01","grams":290,"meal":"lunch"})";
  const std::string_view unsaid = R"({"food":"toy:01","grams":290})";
  const Assessment with = assess(toy::tables(), toy::plan(apart, woman));
  const Assessment without = assess(toy::tables(), toy::plan(unsaid, woman));
  ASSERT_TRUE(with.indices[2].estimate.value);
  ASSERT_FALSE(without.indices[2].estimate.value);
  for (std::size_t i = 0; i < with.adequacy.size(); ++i) {
    EXPECT_EQ(with.adequacy[i].share, without.adequacy[i].share);
    EXPECT_EQ(with.adequacy[i].target, without.adequacy[i].target);
  }
  EXPECT_EQ(with.ratios[0].value.value, without.ratios[0].value.value);
}

/// In tables that a test has changed.
IndexResult index_in(const Tables& tables, std::string_view entries, std::string_view id,
                     std::string_view person = woman) {
  const Assessment result = assess(tables, read_plan(tables, toy::plan_text(entries, person)).value());
  return *std::find_if(result.indices.begin(), result.indices.end(),
                       [&](const IndexResult& item) { return item.note->id == id; });
}

TEST(Index, ThatIsBelowZeroIsLowestOverTheLeastAmount) {
  Tables tables = toy::fresh_tables();
  for (IndexFormula& formula : tables.equations.indices) {
    if (formula.note.id == "share") formula.terms[0].coefficient = -2;
  }
  const IndexResult share = index_in(tables, R"({"food":"toy:11","grams":100})", "share");  // magnesium 10 … 50 … 100
  EXPECT_DOUBLE_EQ(*share.estimate.low, -200 / 0.4 - 3);
  EXPECT_DOUBLE_EQ(*share.estimate.value, -200 / 2.0 - 3);
  EXPECT_DOUBLE_EQ(*share.estimate.high, -200 / 4.0 - 3);
}

TEST(Index, OfMilliequivalentsNeedsAMolarMass) {
  Tables tables = toy::fresh_tables();
  tables.nutrients[toy::nutrient("magnesium")].molar_mass.reset();
  tables.nutrients[toy::nutrient("iron")].molar_mass.reset();
  EXPECT_EQ(index_in(tables, R"({"food":"toy:05","grams":100})", "share").refused_because, "value_unknown");
  const IndexResult absorbed = index_in(tables, R"({"nutrients":{"iron":5,"copper":1000}})", "iron_absorbed");
  EXPECT_EQ(absorbed.refused_because, "value_unknown");
  EXPECT_FALSE(absorbed.estimate.value);
}

TEST(Index, IsNotWorkedOutForWhomItWasNotMade) {
  const auto person = [](std::string_view text) { return toy::plan(R"({"food":"toy:05","grams":1})", text).person; };
  const auto mother = person(R"({"age_years":30,"sex":"female","life_stage":"lactating"})");
  const auto expecting = person(R"({"age_years":30,"sex":"female","life_stage":"pregnant"})");
  const auto ill = person(R"({"age_years":30,"sex":"female","conditions":["gout","kidney_disease"]})");
  EXPECT_EQ(not_made_for({0, true, false, {}}, expecting), "pregnant_or_lactating");
  EXPECT_EQ(not_made_for({0, true, false, {}}, mother), "");
  EXPECT_EQ(not_made_for({0, false, true, {}}, mother), "pregnant_or_lactating");
  EXPECT_EQ(not_made_for({0, false, true, {}}, expecting), "");
  EXPECT_EQ(not_made_for({0, false, false, {"kidney_disease"}}, ill), "condition");
  EXPECT_EQ(not_made_for({0, false, false, {"kidney_disease"}}, mother), "");
  EXPECT_EQ(not_made_for({0, false, false, {"kidney_disease"}}, std::nullopt), "nobody_described");
  EXPECT_EQ(not_made_for({0, false, false, {}}, std::nullopt), "") << "it asks nothing";
}

}  // namespace
}  // namespace nutrient_balance
