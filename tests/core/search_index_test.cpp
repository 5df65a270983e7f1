// An index that grows table by table is the same as one built from all tables at once.
#include "search_index.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

#include "property.hpp"
#include "suggest_days.hpp"

namespace nutrient_balance {
namespace {

using toy::Random;

/// The shipped rules and synonyms, with some of the shipped foods dealt into one to five tables at random. Some foods
/// are linked to others: of earlier and of later tables, and to some that are not there.
Tables random_world(Random& random) {
  Tables world = days::tables();
  const std::vector<FoodTable> shipped = std::move(world.food_tables);
  world.food_tables.clear();
  world.food_tables.resize(1 + random.below(5));
  for (FoodTable& table : world.food_tables) table.prefix = random.pick({"sr", "fndds", "ciqual"});
  const std::size_t foods = random.below(400);
  for (std::size_t i = 0; i < foods; ++i) {
    const FoodTable& from = shipped[random.below(shipped.size())];
    FoodTable& to = world.food_tables[random.below(world.food_tables.size())];
    to.foods.push_back(from.foods[random.below(from.foods.size())]);
    to.foods.back().same_as = {};
  }
  const auto by_code = [](const Food& a, const Food& b) { return a.code < b.code; };
  const auto same_code = [](const Food& a, const Food& b) { return a.code == b.code; };
  for (FoodTable& table : world.food_tables) {
    std::sort(table.foods.begin(), table.foods.end(), by_code);
    table.foods.erase(std::unique(table.foods.begin(), table.foods.end(), same_code), table.foods.end());
  }
  return world;
}

/// Links as texts that live as long as the world.
void link_some(Random& random, Tables& world) {
  for (FoodTable& table : world.food_tables) {
    for (Food& food : table.foods) {
      if (!random.chance(0.1)) continue;
      const FoodTable& other = world.food_tables[random.below(world.food_tables.size())];
      const std::string code =
          other.foods.empty() ? "gone" : std::string(other.foods[random.below(other.foods.size())].code);
      world.bytes.push_back(std::make_shared<const std::string>(std::string(other.prefix) + ':' + code));
      food.same_as = *world.bytes.back();
    }
  }
}

void expect_same(const SearchIndex& one, const SearchIndex& other) {
  ASSERT_EQ(one.names.size(), other.names.size());
  for (std::size_t i = 0; i < one.names.size(); ++i) {
    const SearchName& a = one.names[i];
    const SearchName& b = other.names[i];
    ASSERT_EQ(std::tie(a.table, a.row, a.words, a.head_words, a.prior, a.shown),
              std::tie(b.table, b.row, b.words, b.head_words, b.prior, b.shown));
  }
  ASSERT_EQ(one.vocabulary.size(), other.vocabulary.size());
  for (std::size_t i = 0; i < one.vocabulary.size(); ++i) {
    ASSERT_EQ(one.vocabulary.stem(i), other.vocabulary.stem(i));
    ASSERT_EQ(one.vocabulary.letters(i), other.vocabulary.letters(i));
    const auto a = one.vocabulary.postings(i);
    const auto b = other.vocabulary.postings(i);
    const auto is_same = [](const Posting& p, const Posting& q) { return !(p < q) && !(q < p); };
    ASSERT_TRUE(std::equal(a.begin(), a.end(), b.begin(), b.end(), is_same)) << one.vocabulary.stem(i);
  }
}

TEST(SearchIndexProperty, GrownTableByTableItIsTheOneBuiltAtOnce) {
  const std::uint64_t seed = property::number_from("NB_SEED", 20261125);
  std::cout << "seed " << seed << '\n';
  Random random(seed);
  for (int i = 0; i < 150 && !testing::Test::HasFailure(); ++i) {
    Tables world = random_world(random);
    link_some(random, world);
    const SearchIndex at_once = build_search_index(world, 0);
    std::vector<FoodTable> to_come = std::move(world.food_tables);
    world.food_tables.clear();
    SearchIndex grown = build_search_index(world, 0);
    while (!to_come.empty()) {
      // Several tables of one pack come together.
      const std::size_t known = world.food_tables.size();
      const std::size_t more = 1 + random.below(std::min<std::size_t>(2, to_come.size()));
      for (std::size_t k = 0; k < more; ++k) {
        world.food_tables.push_back(std::move(to_come.front()));
        to_come.erase(to_come.begin());
      }
      grown = merged_search_index(world, grown, build_search_index(world, known));
    }
    expect_same(grown, at_once);
  }
}

}  // namespace
}  // namespace nutrient_balance
