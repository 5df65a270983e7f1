#include "nutrient_balance/food_ranking.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>

#include "nutrient_balance/documents.hpp"
#include "suggest_days.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

using List = std::vector<std::string>;

FoodRanking ranked(std::string_view nutrient, Per per, std::optional<std::size_t> group = {}, bool everyday = false,
                   std::size_t limit = 20) {
  return rank_foods(toy::tables(), {toy::nutrient(nutrient), per, group, everyday, limit});
}

List codes(const FoodRanking& ranking) {
  List list;
  for (const RankedFood& food : ranking.foods) list.emplace_back(toy::tables().food(food.food).code);
  return list;
}

TEST(FoodRanking, TheRichestComesFirst) {
  const FoodRanking ranking = ranked("magnesium", Per::hundred_grams, {}, false, 3);
  EXPECT_EQ(codes(ranking), (List{"10", "09", "08"}));
  EXPECT_DOUBLE_EQ(ranking.foods[0].amount, 100);
  EXPECT_DOUBLE_EQ(ranking.foods[0].grams, 100);
  EXPECT_EQ(ranking.ranked, 10U);
}

TEST(FoodRanking, APortionIsTheOneOfSuggestionsElseTheOneOfTheShortNameElseTheFirstOfTheTable) {
  const FoodRanking ranking = ranked("calcium", Per::portion);
  const auto grams = [&](std::string_view id) {
    const auto usual = usual_portion(toy::tables(), *toy::tables().find_food(id));
    return std::tuple(std::string(usual->name), usual->count, usual->grams);
  };
  EXPECT_EQ(grams("toy:03"), std::tuple("1 slice", 2, 25));
  EXPECT_EQ(grams("toy:05"), std::tuple("1 cup", 0.25, 12.5));
  EXPECT_EQ(grams("toy:02"), std::tuple("1 cup", 1, 50));
  const List list = codes(ranking);
  EXPECT_EQ(List(list.end() - 2, list.end()), (List{"03", "05"}));
  EXPECT_DOUBLE_EQ(ranking.foods.back().grams, 12.5);
}

TEST(FoodRanking, WhatIsMissingIsLeftOutAndCountedNeverZero) {
  const FoodRanking ranking = ranked("magnesium", Per::portion);
  EXPECT_EQ(ranking.missing, 2U);
  const List list = codes(ranking);
  EXPECT_EQ(std::count(list.begin(), list.end(), "11") + std::count(list.begin(), list.end(), "12"), 0);
}

TEST(FoodRanking, AHundredKilocaloriesOfWhatStatesNoEnergyAreNotCompared) {
  const FoodRanking ranking = ranked("calcium", Per::hundred_kcal);
  EXPECT_TRUE(ranking.foods.empty());
  EXPECT_EQ(ranking.little_energy, 12U);
}

TEST(FoodRanking, KeepsToOneGroupAndToEverydayFoods) {
  EXPECT_EQ(codes(ranked("calcium", Per::hundred_grams, 1)), List{"12"});
  EXPECT_EQ(codes(ranked("calcium", Per::hundred_grams, {}, true)), List{"05"});
}

TEST(FoodRanking, OfEqualsTheEarlierFoodComesFirst) {
  EXPECT_EQ(codes(ranked("calcium", Per::hundred_grams, {}, false, 3)), (List{"01", "02", "03"}));
}

TEST(FoodRanking, AFoodOfTwoTablesIsComparedOnceWhereTheOtherIsLoaded) {
  Tables tables = toy::fresh_tables();
  tables.food_tables[0].foods[9].same_as = "toy:01";
  tables.food_tables[0].foods[8].same_as = "moon:01";  // of a table that is not there
  const FoodRanking ranking = rank_foods(tables, {toy::nutrient("magnesium"), Per::hundred_grams, {}, false, 1});
  EXPECT_EQ(tables.food(ranking.foods.front().food).code, "09");
  EXPECT_EQ(ranking.ranked, 9U);
}

TEST(FoodRanking, AFoodThatNobodyPortionedIsLeftOutOfPortionsAndCounted) {
  Tables tables = toy::fresh_tables();
  tables.food_tables[0].foods[9].portions.clear();
  const FoodRanking ranking = rank_foods(tables, {toy::nutrient("magnesium"), Per::portion, {}, false, 20});
  EXPECT_EQ(ranking.no_portion, 1U);
  EXPECT_EQ(ranking.ranked, 9U);
  EXPECT_FALSE(usual_portion(tables, {0, 9}));
}

TEST(FoodRanking, AHundredKilocaloriesAreAsManyGramsAsHoldThem) {
  const Tables& tables = days::tables();
  const NutrientIndex iron = *tables.find_nutrient("iron");
  const FoodRanking ranking = rank_foods(tables, {iron, Per::hundred_kcal, {}, true, 100});
  ASSERT_FALSE(ranking.foods.empty());
  const NutrientIndex energy = *tables.find_nutrient("energy");
  for (const RankedFood& food : ranking.foods) {
    EXPECT_NEAR(food_value(tables, food.food, energy, food.grams).amount.known, 100, 1e-9);
    EXPECT_NEAR(food_value(tables, food.food, iron, food.grams).amount.known, food.amount, 1e-9);
    EXPECT_GE(food_value(tables, food.food, energy, 100).amount.known, 10) << "thinner is water with a taste";
  }
  EXPECT_GT(rank_foods(tables, {iron, Per::hundred_kcal, {}, false, 1}).little_energy, 0U);
}

TEST(FoodRankingDocument, NamesWhatWasAskedForAndWhatWasLeftOut) {
  const auto document = [](const FoodsAsked& asked) {
    const auto request = ranking_request(toy::tables(), asked);
    const FoodRanking ranking = rank_foods(toy::tables(), request.value());
    return nlohmann::json::parse(food_ranking_document(toy::tables(), request.value(), ranking));
  };
  const auto portions = document({"magnesium", "portion", "", false, 2});
  EXPECT_EQ(portions["per"], "portion");
  EXPECT_EQ(portions["unit"], "mg");
  EXPECT_TRUE(portions["group"].is_null());
  EXPECT_EQ(portions["ranked"], 10);
  EXPECT_EQ(portions["left_out"]["missing"], 2);
  ASSERT_EQ(portions["results"].size(), 2U);
  EXPECT_EQ(portions["results"][0]["food"], "toy:10");
  EXPECT_EQ(portions["results"][0]["portion"], "1 cup");
  EXPECT_EQ(portions["results"][0]["count"], 1);
  EXPECT_EQ(portions["results"][0]["grams"], 50);
  EXPECT_EQ(portions["results"][0]["amount"], 50);
  const auto grams = document({"calcium", "100g", "scarce", false, 20});
  EXPECT_EQ(grams["group"], "scarce");
  ASSERT_EQ(grams["results"].size(), 1U);
  EXPECT_TRUE(grams["results"][0]["portion"].is_null());
  EXPECT_TRUE(grams["results"][0]["count"].is_null());
}

TEST(FoodRanking, ARequestThatCannotBeMetSaysWhere) {
  const auto path = [](const FoodsAsked& asked) {
    const auto request = ranking_request(toy::tables(), asked);
    return request.ok() ? std::string("fine") : request.problem().code + " " + request.problem().path;
  };
  EXPECT_EQ(path({"calcium", "100g", "", false, 20}), "fine");
  EXPECT_EQ(path({"calcium", "portion", "plenty", true, 100}), "fine");
  EXPECT_EQ(path({"moonlight", "100g", "", false, 20}), "unknown_id /nutrient");
  EXPECT_EQ(path({"calcium", "spoon", "", false, 20}), "bad_value /per");
  EXPECT_EQ(path({"calcium", "100g", "moon", false, 20}), "unknown_id /group");
  EXPECT_EQ(path({"calcium", "100g", "", false, 0}), "out_of_range /limit");
  EXPECT_EQ(path({"calcium", "100g", "", false, 101}), "out_of_range /limit");
}

}  // namespace
}  // namespace nutrient_balance
