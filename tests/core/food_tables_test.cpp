// Food tables that are added one after another, and rows that are written as what differs from another row.
#include <gtest/gtest.h>

#include "nutrient_balance/engine.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

Engine without_foods() { return std::move(Engine::load(toy::reference_bytes(), {}).value()); }

/// A second table of two foods. The first is like the toy food 03 in everything; the second is like the first, but for
/// 30 mg of calcium and less than 7 ug of copper. Without a base the first holds no calcium, and both hold 300 mg of
/// magnesium, which takes two bytes. `base` is the pack that its rows refer to.
std::string more_foods(std::string_view base, std::string_view version = "toy", std::string_view prefix = "more") {
  toy::Packer texts;
  texts.text(prefix).text("More foods").text("toy_source").text("1").number(base.empty() ? 0 : 1);
  if (!base.empty()) texts.text(base).text("toy");
  texts.number(2).text("100").text("200").text("Like the third").text("Like the first of these").number(0).number(0);
  texts.text("toy:03").text("");
  texts.number(1).text("1 spoon").number(1).number(0).number(0).text("15");
  toy::Packer out;
  out.mark("NBF4").text(version).text("more").number(1).text(texts.bytes).number(3);
  out.text("calcium").number(0).number(0).number(0);
  out.text("magnesium").number(0).number(1).number(0);
  out.text("copper").number(0).number(0).number(1);
  // Twelve foods of the base come before: the third is ten rows back from the first of these.
  out.number(base.empty() ? 0 : 10).number(1);
  const bool alone = base.empty();
  out.text(std::string{2, static_cast<char>(alone ? 1 : 0), static_cast<char>(alone ? 2 : 3)});
  // Planes: the high byte of magnesium, then the low bytes of calcium, magnesium and copper, and one byte at the end.
  std::string figures = alone ? "\x01" : "";
  figures += static_cast<char>(1 + 30);
  if (alone) figures += static_cast<char>(301 - 256);
  if (!alone) figures += '\0';
  figures += static_cast<char>(1 + 2 * 7 + 1);
  figures += '\0';
  out.text(figures);
  return out.bytes;
}

FoodValue value_of(const Engine& engine, std::string_view food, std::string_view nutrient) {
  return food_value(engine.tables(), *engine.tables().find_food(food), *engine.tables().find_nutrient(nutrient), 100);
}

TEST(FoodTables, CanComeAfterTheFirstAnswer) {
  Engine engine = without_foods();
  EXPECT_FALSE(engine.food("toy:03").ok());
  EXPECT_TRUE(engine.assess(toy::plan_text(R"({"nutrients":{"calcium":300}})")).ok());
  EXPECT_FALSE(engine.add_foods(toy::food_bytes()).has_value());
  EXPECT_TRUE(engine.food("toy:03").ok());
  EXPECT_EQ(engine.find("number", 100).size(), 12U);
}

TEST(FoodTables, KeepTheIdsAndAnswersOfThoseBefore) {
  Engine engine = without_foods();
  ASSERT_FALSE(engine.add_foods(toy::food_bytes()).has_value());
  const std::string before = engine.food("toy:07").value();
  ASSERT_FALSE(engine.add_foods(more_foods("toy")).has_value());
  EXPECT_EQ(engine.food("toy:07").value(), before);
  EXPECT_TRUE(engine.food("more:200").ok());
  EXPECT_EQ(engine.find("first", 10).size(), 1U);
}

TEST(FoodTables, AreAddedOnce) {
  Engine engine = without_foods();
  ASSERT_FALSE(engine.add_foods(toy::food_bytes()).has_value());
  EXPECT_EQ(engine.add_foods(toy::food_bytes())->code, "table_loaded");
  EXPECT_EQ(engine.tables().food_tables.size(), 1U);
}

TEST(FoodTables, MayComeInSeveralPacks) {
  Engine engine = without_foods();
  ASSERT_FALSE(engine.add_foods(toy::food_bytes()).has_value());
  ASSERT_FALSE(engine.add_foods(more_foods("toy", "toy", "toy")).has_value());
  EXPECT_EQ(value_of(engine, "toy:03", "magnesium").amount.known, 30);
  EXPECT_EQ(value_of(engine, "toy:200", "calcium").amount.known, 30);
  EXPECT_EQ(engine.tables().food_id(*engine.tables().find_food("toy:100")), "toy:100");
  EXPECT_FALSE(engine.tables().find_food("toy:150").has_value());
  EXPECT_EQ(engine.add_foods(more_foods("toy", "toy", "toy"))->code, "table_loaded");
}

TEST(FoodTables, OfAnotherBuildOrCutOffAnywhereChangeNothing) {
  Engine engine = without_foods();
  const std::string whole = more_foods("");
  EXPECT_EQ(engine.add_foods(more_foods("", "other"))->code, "bad_tables");
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_EQ(engine.add_foods(std::string_view(whole).substr(0, size))->code, "bad_tables") << size;
  }
  EXPECT_TRUE(engine.tables().food_tables.empty());
  EXPECT_FALSE(engine.add_foods(whole).has_value());
}

TEST(FoodTables, WhoseRowsReferToAnotherNeedItFirst) {
  Engine engine = without_foods();
  EXPECT_EQ(engine.add_foods(more_foods("toy"))->code, "table_missing");
  EXPECT_TRUE(engine.tables().food_tables.empty());
  ASSERT_FALSE(engine.add_foods(toy::food_bytes()).has_value());
  EXPECT_FALSE(engine.add_foods(more_foods("toy")).has_value());
}

TEST(FoodTables, ThatAreDamagedAreRefusedWholeOrStillAnswer) {
  const std::string whole = more_foods("toy");
  std::size_t refused = 0;
  for (const int mask : {0x01, 0x03, 0x55, 0xFF}) {
    for (std::size_t at = 0; at < whole.size(); ++at) {
      Engine engine = without_foods();
      ASSERT_FALSE(engine.add_foods(toy::food_bytes()).has_value());
      std::string damaged = whole;
      damaged[at] = static_cast<char>(damaged[at] ^ mask);
      const bool is_refused = engine.add_foods(damaged).has_value();
      refused += is_refused ? 1 : 0;
      EXPECT_EQ(engine.tables().food_tables.size(), is_refused ? 1U : 2U) << at;
      EXPECT_TRUE(engine.food("toy:03").ok());
    }
  }
  EXPECT_GT(refused, whole.size() / 2);
}

TEST(FoodTables, OutOfOrderOrWithMoreOrFewerFiguresThanTheySayAreRefused) {
  const auto refused = [](const std::string& was, const std::string& is) {
    Engine engine = without_foods();
    std::string bytes = more_foods("");
    const std::size_t at = bytes.find(was);
    EXPECT_NE(at, std::string::npos);
    bytes.replace(at, was.size(), is);
    const auto problem = engine.add_foods(bytes);
    return problem.has_value() && problem->code == "bad_tables";
  };
  EXPECT_FALSE(refused("100", "150"));
  EXPECT_TRUE(refused("100", "300")) << "the second food is 200";
  const std::string names = std::string(1, '\x07') + "calcium" + std::string(3, '\0');
  EXPECT_TRUE(refused(names, std::string(1, '\x07') + "calcium" + std::string("\0\2\0", 3))) << "three bytes a figure";
}

TEST(FoodTables, RowsHaveTheFiguresOfTheRowTheyAreLikeButForWhatIsWritten) {
  Engine engine = without_foods();
  ASSERT_FALSE(engine.add_foods(toy::food_bytes()).has_value());
  ASSERT_FALSE(engine.add_foods(more_foods("toy")).has_value());
  EXPECT_EQ(value_of(engine, "more:100", "calcium").amount.known, 100);
  EXPECT_EQ(value_of(engine, "more:100", "magnesium").amount.known, 30);
  EXPECT_EQ(value_of(engine, "more:200", "calcium").amount.known, 30);
  EXPECT_EQ(value_of(engine, "more:200", "magnesium").amount.known, 30);
}

TEST(FoodTables, FiguresMayTakeSeveralBytes) {
  Engine engine = without_foods();
  ASSERT_FALSE(engine.add_foods(more_foods("")).has_value());
  EXPECT_EQ(value_of(engine, "more:100", "magnesium").amount.known, 300);
  EXPECT_EQ(value_of(engine, "more:200", "magnesium").amount.known, 300);
}

TEST(FoodTables, WhatATableOnlySaysToBeLessIsARangeOfItsOwn) {
  Engine engine = without_foods();
  ASSERT_FALSE(engine.add_foods(more_foods("")).has_value());
  const FoodValue less = value_of(engine, "more:200", "copper");
  EXPECT_TRUE(less.missing);
  EXPECT_TRUE(less.below_limit);
  EXPECT_EQ(less.similar_foods, 0U);
  EXPECT_EQ(less.amount.known, 0);
  EXPECT_EQ(less.amount.low, 0);
  EXPECT_EQ(less.amount.middle, 3.5);
  EXPECT_EQ(less.amount.high, 7);
}

TEST(FoodTables, AColumnThatATableLacksIsBorrowedFromTheGroupInAllTables) {
  Engine engine = without_foods();
  ASSERT_FALSE(engine.add_foods(more_foods("")).has_value());
  const FoodValue iron = value_of(engine, "more:100", "iron");
  EXPECT_TRUE(iron.missing);
  EXPECT_FALSE(iron.below_limit);
  EXPECT_EQ(iron.similar_foods, 11U);
  EXPECT_EQ(iron.amount.high, 0.5);
}

TEST(FoodTables, AFoodOfTwoTablesIsShownOnceAsTheBetterDocumentedOne) {
  Engine engine = without_foods();
  ASSERT_FALSE(engine.add_foods(toy::food_bytes()).has_value());
  ASSERT_FALSE(engine.add_foods(more_foods("toy")).has_value());
  // "Like the third" is the toy food 03: its name finds that one, and only that one.
  const auto third = engine.find("third", 10);
  ASSERT_EQ(third.size(), 1U);
  EXPECT_EQ(engine.tables().food_id(third.front().food), "toy:03");
  const auto all = engine.find("number", 100);
  EXPECT_EQ(all.size(), 12U);
}

}  // namespace
}  // namespace nutrient_balance
