#include "nutrient_balance/search.hpp"

#include <gtest/gtest.h>

#include "search_words.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

std::vector<std::string> stems(std::string_view text) {
  std::vector<std::string> list;
  for (const SearchWord& word : words_of(text, 10)) list.push_back(word.stem);
  return list;
}

TEST(SearchWords, FoldCaseAndDiacritics) {
  EXPECT_EQ(stems("Žito"), stems("zito"));
  EXPECT_EQ(stems("Crème BRÛLÉE"), (std::vector<std::string>{"creme", "brulee"}));
}

TEST(SearchWords, TakePluralAndSingularAsOne) {
  EXPECT_EQ(stems("berries"), stems("berry"));
  EXPECT_EQ(stems("tomatoes"), stems("tomato"));
  EXPECT_EQ(stems("radishes"), stems("radish"));
  EXPECT_EQ(stems("lentils"), stems("lentil"));
  EXPECT_EQ(stems("asparagus"), (std::vector<std::string>{"asparagus"}));
}

TEST(SearchWords, KeepAPercentSignWithItsNumber) {
  EXPECT_EQ(stems("2% milk, 50 % off %"), (std::vector<std::string>{"2%", "milk", "50", "off"}));
}

TEST(SearchWords, SurviveBytesThatAreNotText) {
  EXPECT_TRUE(words_of("\xff\xfe\x80", 10).empty());
  EXPECT_TRUE(words_of("豆腐 \xF0\x9F\xA5\xA6", 10).empty());
  EXPECT_EQ(words_of(std::string(100000, 'x'), 3).size(), 1U);
}

TEST(SearchTypos, CountASwapOfNeighboursAsOne) {
  EXPECT_EQ(typos_between("spniach", "spinach", 2, true), 1);
  EXPECT_EQ(typos_between("spinich", "spinach", 2, true), 1);
  EXPECT_EQ(typos_between("spinach", "spinach", 2, true), 0);
  EXPECT_EQ(typos_between("milk", "silken", 1, true), 2);
}

TEST(SearchTypos, CompareAWordBeingTypedWithABeginning) {
  EXPECT_EQ(typos_between("brocol", "broccoli", 2, false), 1);
  EXPECT_EQ(typos_between("brocol", "broccoli", 1, true), 2);
}

TEST(Search, FindsByEveryWordInAnyOrderAndByBeginnings) {
  const FoodIndex index(toy::tables());
  const auto first = [&](std::string_view text) {
    const auto hits = index.find(text, 3);
    return hits.empty() ? std::string("nothing") : toy::tables().food_id(hits[0].food);
  };
  EXPECT_EQ(first("food number 7"), "toy:07");
  EXPECT_EQ(first("7 number food"), "toy:07");
  EXPECT_EQ(first("numb 12"), "toy:12");
  EXPECT_EQ(first("nubmer 12"), "toy:12");
  EXPECT_EQ(first("zebra"), "nothing");
  EXPECT_EQ(first(""), "nothing");
}

TEST(Search, KeepsToTheLimitAndNamesTheWordsItMet) {
  const auto hits = FoodIndex(toy::tables()).find("numb", 5);
  ASSERT_EQ(hits.size(), 5U);
  EXPECT_EQ(hits[0].matched, (std::vector<std::string>{"number"}));
}

}  // namespace
}  // namespace nutrient_balance
