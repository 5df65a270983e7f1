#include "nutrient_balance/food_ranking.hpp"

#include <gtest/gtest.h>

#include "nutrient_balance/documents.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

/// Four foods with their energy and magnesium in 100 g (0 = not stated) and the grams of their portion (0 = none).
Tables world() {
  Tables tables;
  tables.groups = {{"plants", "Plants"}, {"spices", "Spices"}};
  tables.nutrients.resize(2);
  tables.nutrients[0].id = "energy";
  tables.nutrients[1].id = "magnesium";
  FoodTable& table = tables.food_tables.emplace_back();
  table.prefix = "t";
  table.column_of = {0, 1};
  table.columns.resize(2);
  for (FoodColumn& column : table.columns) column.scale = 1;
  const auto add = [&](Text code, std::size_t group, std::uint32_t energy, std::uint32_t magnesium, double grams) {
    std::vector<Portion> portions;
    if (grams > 0) portions.push_back({"1 piece", grams});
    table.foods.push_back({code, code, group, portions});
    table.columns[0].values.push_back(energy == 0 ? 0 : 1 + energy);
    table.columns[1].values.push_back(magnesium == 0 ? 0 : 1 + magnesium);
  };
  add("almonds", 0, 600, 270, 28);
  add("basil", 1, 200, 700, 1);
  add("lettuce", 0, 15, 30, 50);
  add("tea", 0, 1, 3, 240);
  add("unknown", 0, 300, 0, 100);
  add("without", 0, 300, 90, 0);
  for (FoodColumn& column : table.columns) column.by_group.resize(2);
  tables.names.display = {{"t:almonds", "Almonds", 0}, {"t:tea", "Tea", 0}};
  return tables;
}

std::vector<std::string> ids(const Tables& tables, const FoodRanking& ranking) {
  std::vector<std::string> list;
  for (const RankedFood& ranked : ranking.foods) list.emplace_back(tables.food(ranked.food).code);
  return list;
}

using List = std::vector<std::string>;

TEST(FoodRanking, ASpiceIsRichPerHundredGramsAndLittlePerPortion) {
  const Tables tables = world();
  EXPECT_EQ(ids(tables, rank_foods(tables, {1, Per::hundred_grams, {}, false, 10})),
            (List{"basil", "almonds", "without", "lettuce", "tea"}));
  const FoodRanking portions = rank_foods(tables, {1, Per::portion, {}, false, 10});
  EXPECT_EQ(ids(tables, portions), (List{"almonds", "lettuce", "tea", "basil"}));
  EXPECT_DOUBLE_EQ(portions.foods[0].amount, 75.6);
  EXPECT_DOUBLE_EQ(portions.foods[0].grams, 28);
}

TEST(FoodRanking, AHundredKilocaloriesOfWhatHasHardlyAnyAreNotCompared) {
  const Tables tables = world();
  const FoodRanking ranking = rank_foods(tables, {1, Per::hundred_kcal, {}, false, 10});
  EXPECT_EQ(ids(tables, ranking), (List{"basil", "lettuce", "almonds", "without"}));
  EXPECT_DOUBLE_EQ(ranking.foods[0].amount, 350);
  EXPECT_DOUBLE_EQ(ranking.foods[0].grams, 50);
  EXPECT_EQ(ranking.little_energy, 1U);
}

TEST(FoodRanking, WhatIsMissingIsLeftOutAndCountedNeverZero) {
  const Tables tables = world();
  const FoodRanking ranking = rank_foods(tables, {1, Per::portion, {}, false, 10});
  EXPECT_EQ(ranking.missing, 1U);
  EXPECT_EQ(ranking.no_portion, 1U);
  EXPECT_EQ(ranking.ranked, 4U);
}

TEST(FoodRanking, KeepsToOneGroupToEverydayFoodsAndToTheLimit) {
  const Tables tables = world();
  EXPECT_EQ(ids(tables, rank_foods(tables, {1, Per::hundred_grams, 1, false, 10})), List{"basil"});
  EXPECT_EQ(ids(tables, rank_foods(tables, {1, Per::hundred_grams, {}, true, 10})), (List{"almonds", "tea"}));
  const FoodRanking two = rank_foods(tables, {1, Per::hundred_grams, {}, false, 2});
  EXPECT_EQ(ids(tables, two), (List{"basil", "almonds"}));
  EXPECT_EQ(two.ranked, 5U);
}

TEST(FoodRanking, OfEqualsTheEarlierFoodComesFirst) {
  const FoodRanking ranking = rank_foods(toy::tables(), {toy::nutrient("calcium"), Per::hundred_grams, {}, false, 3});
  EXPECT_EQ(ids(toy::tables(), ranking), (List{"01", "02", "03"}));
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
