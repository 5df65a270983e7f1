// The foods that may be suggested, as the core reads them.
#include "nutrient_balance/suggestable.hpp"

#include <gtest/gtest.h>

#include <array>

#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

const Suggestable& suggestable() { return toy::tables().suggestable; }

TEST(suggestable, a_food_is_found_by_its_id_with_its_usual_portion) {
  const SuggestableFood* food = suggestable().find("toy:03");
  ASSERT_NE(food, nullptr);
  EXPECT_EQ(food->portion, "1 slice");
  EXPECT_EQ(food->count, 2);
  EXPECT_EQ(food->grams, 25);
  EXPECT_EQ(food->effort, 0.03);
  EXPECT_EQ(suggestable().groups[food->group].id, "bread");
  EXPECT_EQ(suggestable().families[food->family], "bread");
}

TEST(suggestable, a_food_that_is_not_listed_is_not_found) {
  for (const char* id : {"", "toy:02", "toy:100", "zzz", "other:10"}) EXPECT_EQ(suggestable().find(id), nullptr) << id;
}

TEST(suggestable, foods_of_tables_that_are_not_loaded_stay_in_the_list_without_a_row) {
  ASSERT_NE(suggestable().find("other:1"), nullptr);
  EXPECT_FALSE(toy::tables().find_food("other:1"));
  EXPECT_FALSE(toy::tables().find_food("toy:99"));
  EXPECT_TRUE(toy::tables().find_food("toy:03"));
}

TEST(suggestable, allergens_come_first_and_the_other_things_after_them) {
  EXPECT_EQ(suggestable().excludable, (std::vector<std::string_view>{"milk", "pork"}));
}

TEST(suggestable, a_food_suits_who_eats_it_and_leaves_out_nothing_that_it_contains) {
  constexpr std::size_t vegan = 0;
  constexpr std::uint32_t milk = 1;
  constexpr std::uint32_t pork = 2;
  const SuggestableFood& bread = *suggestable().find("toy:03");
  EXPECT_TRUE(suits(bread, vegan, milk | pork));
  EXPECT_FALSE(suits(*suggestable().find("toy:01"), vegan, 0));
  SuggestableFood with_milk = bread;
  with_milk.contains = milk;
  EXPECT_TRUE(suits(with_milk, vegan, pork));
  EXPECT_FALSE(suits(with_milk, vegan, milk | pork));
}

/// The toy's tables with one text of the list changed; both texts are of one length.
bool loads_with(std::string_view was, std::string_view is) {
  std::string bytes = toy::reference_bytes();
  bytes.replace(bytes.rfind(was), was.size(), is);
  const std::string foods = toy::food_bytes();
  const std::array<std::string_view, 1> tables = {foods};
  return load_tables(bytes, tables).ok();
}

TEST(suggestable, a_damaged_list_is_refused) {
  EXPECT_TRUE(loads_with("toy:03", "toy:02"));
  EXPECT_FALSE(loads_with("toy:03", "toy:00"));  // out of order
  EXPECT_FALSE(loads_with("toy:99", "toy:03"));  // twice
  EXPECT_FALSE(loads_with("0.03", "0.0x"));
}

}  // namespace
}  // namespace nutrient_balance
