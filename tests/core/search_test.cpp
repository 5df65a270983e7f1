#include "nutrient_balance/search.hpp"

#include <gtest/gtest.h>

#include <algorithm>

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

TEST(SearchWords, KeepWordsWholeAcrossAccentsAndApostrophes) {
  EXPECT_EQ(stems("pure\u0301e"), stems("pur\u00e9e"));
  EXPECT_EQ(stems("Kellogg\u2019s"), stems("KELLOGG'S"));
}

TEST(SearchWords, GiveTheBeginningOfAWordTheBeginningOfItsStem) {
  const std::string whole = stems("strawberries").front();
  for (const std::string_view typed : {"straw", "strawberr", "strawberri", "strawberrie", "strawberry"}) {
    EXPECT_TRUE(whole.starts_with(stems(typed).front())) << typed;
  }
}

TEST(SearchWords, TakePluralAndSingularAsOne) {
  EXPECT_EQ(stems("berries"), stems("berry"));
  EXPECT_EQ(stems("tomatoes"), stems("tomato"));
  EXPECT_EQ(stems("tomatoe"), stems("tomato"));
  EXPECT_EQ(stems("radishes"), stems("radish"));
  EXPECT_EQ(stems("lentils"), stems("lentil"));
  EXPECT_EQ(stems("cookies"), stems("cookie"));
  EXPECT_EQ(stems("loaves"), stems("loaf"));
  EXPECT_EQ(stems("asparagus"), (std::vector<std::string>{"asparagus"}));
  EXPECT_EQ(stems("couscous swiss"), (std::vector<std::string>{"couscous", "swiss"}));
}

TEST(SearchWords, KeepAPercentSignWithItsNumber) {
  EXPECT_EQ(stems("2% milk, 50 % off %"), (std::vector<std::string>{"2%", "milk", "50", "off"}));
}

TEST(SearchWords, TakeAPercentSignOnlyAfterADigit) {
  EXPECT_EQ(stems("lean% 5%%"), (std::vector<std::string>{"lean", "5%"}));
}

TEST(SearchWords, EndAtASignThatOnlyLooksLikeALetter) {
  EXPECT_EQ(stems("half\u00f7half 3\u00d74"), (std::vector<std::string>{"half", "half", "3", "4"}));
}

TEST(SearchWords, OfShoesKeepTheirE) { EXPECT_EQ(stems("shoes"), stems("shoe")); }

TEST(SearchTypos, OfAVeryLongWordAreNotForgiven) {
  const std::string long_word(33, 'a');
  EXPECT_EQ(typos_between(long_word, long_word, 2, true), 3);
  const std::string shorter(32, 'a');
  EXPECT_EQ(typos_between(shorter, shorter, 2, true), 0);
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
  EXPECT_EQ(typos_between("abcdefgh", "abdcefhg", 2, true), 2);
  EXPECT_EQ(typos_between("abcdefgh", "bcdefgha", 2, true), 2);
  EXPECT_EQ(typos_between("abcdefgh", "hgfedcba", 2, true), 3);
}

TEST(SearchTypos, CompareAWordBeingTypedWithABeginning) {
  EXPECT_EQ(typos_between("brocol", "broccoli", 2, false), 1);
  EXPECT_EQ(typos_between("brocol", "broccoli", 1, true), 2);
}

/// A small world of foods named as the US tables name them.
class SearchFoods : public testing::Test {
 protected:
  SearchFoods() : tables_(world()), index_(tables_) {}

  [[nodiscard]] std::string first(std::string_view text) const {
    const auto hits = index_.find(text, 1);
    return hits.empty() ? "nothing" : name(hits.front());
  }

  [[nodiscard]] std::string name(const SearchHit& hit) const { return std::string(tables_.food(hit.food).name); }

  [[nodiscard]] const FoodIndex& index() const { return index_; }

 private:
  Tables tables_;
  FoodIndex index_;

  static void add(Tables& tables, std::size_t group, std::initializer_list<Text> names) {
    for (const Text name : names) tables.food_tables[0].foods.push_back({name, name, group, {}});
  }

  static NameRules rules() {
    NameRules rules;
    rules.words = {{"raw", 8},         {"milkfat", 8},      {"fresh", 3},     {"whole", 3},  {"cooked", 2},
                   {"dry", -9},        {"powder", -9},      {"chips", -9},    {"juice", -3}, {"dried", -3},
                   {"buttermilk", -3}, {"substitute", -20}, {"meatless", -20}};
    rules.phrases = {{"dry roasted", 9}};
    rules.groups = {{1, -60}, {3, -6}};
    rules.cooked_points = 8;
    rules.cooked_groups = {2};
    rules.kinds = {"nuts", "snacks", "candies"};
    rules.trade_words = {"cured"};
    rules.remark = "(Includes foods for USDA";
    rules.remark_points = 3;
    rules.brand_words = {-14, 2};
    rules.eaten = {20, 10};
    return rules;
  }

  static Tables world() {
    Tables tables;
    tables.names.rules = rules();
    tables.names.same = {{"eggplant", "aubergine"}, {"butter beans", "lima beans"}};
    tables.names.means = {{"chips", {"french fries"}}};
    tables.names.display = {{"us:Cocoa, dry powder", "Cocoa", 1, {}, {}, 0, 0},
                            {"us:Pork, cured, bacon, cooked", "Bacon, cooked", 0, {}, {}, 0, 0}};
    tables.groups = {
        {"any", "Any"}, {"baby_foods", "Baby foods"}, {"grains_and_pasta", "Grains"}, {"snacks", "Snacks"}};
    tables.food_tables.emplace_back().prefix = "us";
    add(tables, 0,
        {"Milk shakes, thick vanilla", "Milk, dry, whole", "Milk, whole, 3.25% milkfat",
         "Milk, reduced fat, fluid, 2% milkfat", "Milk, buttermilk, fluid", "Candies, milk chocolate"});
    add(tables, 0,
        {"Eggplant, raw", "Egg substitute, powder", "Egg, whole, raw, fresh", "Egg, whole, cooked, scrambled"});
    add(tables, 0,
        {"Spinach souffle", "Spinach, raw", "Spinach, cooked, boiled, drained, without salt",
         "New Zealand spinach, raw", "Spinach, frozen, chopped (Includes foods for USDA's Program)"});
    add(tables, 0,
        {"Oil, almond", "Nuts, almonds", "Nuts, almonds, honey roasted", "Nuts, brazilnuts, dried",
         "Nuts, hazelnuts or filberts", "ACME BRAND ALMOND BAR", "Soymilk, original"});
    add(tables, 0,
        {"Pork, cured, bacon, cooked", "Bacon, meatless", "Plums, raw", "Plums, dried (prunes), uncooked",
         "Prune juice, canned", "Carrots, raw", "Oil, carotene rich", "Strawberries, raw", "Soup, cream of carrot"});
    add(tables, 1, {"Babyfood, banana, strained"});
    add(tables, 2, {"Rice, white, long-grain, raw", "Rice, white, long-grain, cooked"});
    add(tables, 3, {"Snacks, rice cakes, plain", "Bananas, raw", "Snacks, banana chips", "Oranges, raw"});
    add(tables, 0,
        {"Potatoes, french fries", "Potato chips, plain", "Lima beans, cooked", "Butter, salted", "Cocoa, dry powder",
         "Cocoa butter", "Sauce, with spinach"});
    auto& foods = tables.food_tables[0].foods;
    std::sort(foods.begin(), foods.end(), [](const Food& a, const Food& b) { return a.code < b.code; });
    FoodTable& other = tables.food_tables.emplace_back();
    other.prefix = "other";
    other.foods = {{"1", "Leaf spinach, fresh", 0, {}, "us:Spinach, raw"},
                   {"2", "Leaf of gold", 0, {}, "gone:1"},
                   {"3", "Carrots, raw", 0, {}, {}}};
    return tables;
  }
};

TEST_F(SearchFoods, PutThePlainFoodBeforeWhatIsMadeOfIt) {
  EXPECT_EQ(first("milk"), "Milk, whole, 3.25% milkfat");
  EXPECT_EQ(first("egg"), "Egg, whole, raw, fresh");
  EXPECT_EQ(first("spinach"), "Spinach, raw");
  EXPECT_EQ(first("almonds"), "Nuts, almonds");
  EXPECT_EQ(first("banana"), "Bananas, raw");
  EXPECT_EQ(first("rice"), "Rice, white, long-grain, cooked");
}

TEST_F(SearchFoods, KnowAFoodByItsOtherName) {
  EXPECT_EQ(first("prunes"), "Plums, dried (prunes), uncooked");
  EXPECT_EQ(first("hazelnut"), "Nuts, hazelnuts or filberts");
  EXPECT_EQ(first("filberts"), "Nuts, hazelnuts or filberts");
  EXPECT_EQ(first("buttermilk"), "Milk, buttermilk, fluid");
}

TEST_F(SearchFoods, KnowAFoodByItsShortNameAndByTheTablesOwn) {
  EXPECT_EQ(first("bacon"), "Pork, cured, bacon, cooked");
  EXPECT_EQ(first("cured pork"), "Pork, cured, bacon, cooked");
  EXPECT_EQ(first("cocoa powder"), "Cocoa, dry powder");
}

TEST_F(SearchFoods, ShowAFoodOfSeveralTablesOnceAsTheBestDocumentedOne) {
  EXPECT_EQ(first("leaf spinach"), "Spinach, raw");
  EXPECT_EQ(first("leaf of gold"), "Leaf of gold");  // the other table is not loaded
  const auto hits = index().find("spinach", 20);
  EXPECT_EQ(std::count_if(hits.begin(), hits.end(), [&](const SearchHit& hit) { return name(hit) == "Spinach, raw"; }),
            1);
}

TEST_F(SearchFoods, PutWhatIsEatenOftenFirst) { EXPECT_EQ(first("coc"), "Cocoa, dry powder"); }

TEST_F(SearchFoods, KnowAFoodByANameThatNoTableHas) {
  EXPECT_EQ(first("aubergine"), "Eggplant, raw");
  EXPECT_EQ(first("auberg"), "Eggplant, raw");
  EXPECT_EQ(first("aubergnie"), "Eggplant, raw");
  EXPECT_EQ(first("butter beans"), "Lima beans, cooked");
  EXPECT_EQ(first("butter"), "Butter, salted");
}

TEST_F(SearchFoods, PutWhatIsCalledSoBeforeWhatMayBeMeant) {
  EXPECT_EQ(first("chips"), "Potato chips, plain");
  const auto hits = index().find("chips", 5);
  EXPECT_TRUE(std::any_of(hits.begin(), hits.end(),
                          [&](const SearchHit& hit) { return name(hit) == "Potatoes, french fries"; }));
}

TEST_F(SearchFoods, TakeWordsInAnyOrder) {
  EXPECT_EQ(first("raw spinach"), "Spinach, raw");
  EXPECT_EQ(first("scrambled egg"), first("egg scrambled"));
  EXPECT_EQ(first("2% milk"), "Milk, reduced fat, fluid, 2% milkfat");
}

TEST_F(SearchFoods, TakeAnyWordAsABeginning) {
  EXPECT_EQ(first("spin"), "Spinach, raw");
  EXPECT_EQ(first("boil spin"), "Spinach, cooked, boiled, drained, without salt");
  EXPECT_EQ(first("al"), "Nuts, almonds");
}

TEST_F(SearchFoods, ForgiveOneMistakeFromFourLettersAndTwoFromEight) {
  EXPECT_EQ(first("spinich"), "Spinach, raw");
  EXPECT_EQ(first("almnods"), "Nuts, almonds");
  EXPECT_EQ(first("strowbery"), "Strawberries, raw");
  EXPECT_EQ(first("ztrawberry"), "Strawberries, raw");
  EXPECT_EQ(first("splnich"), "nothing");
  EXPECT_EQ(first("egf"), "nothing");
}

TEST_F(SearchFoods, PreferAMistakeToARareBeginning) { EXPECT_EQ(first("carot"), "Carrots, raw"); }

TEST_F(SearchFoods, TakeWordsWrittenTogetherOrApart) {
  EXPECT_EQ(first("brazil nuts"), "Nuts, brazilnuts, dried");
  EXPECT_EQ(first("soy milk"), "Soymilk, original");
  EXPECT_EQ(first("ricecakes"), "Snacks, rice cakes, plain");
}

TEST_F(SearchFoods, PassOverWordsThatNoNameHas) {
  EXPECT_EQ(first("glass of milk"), "Milk, whole, 3.25% milkfat");
  EXPECT_EQ(first("organic spinach"), "Spinach, raw");
  EXPECT_EQ(first("cream of carrot"), "Soup, cream of carrot");
  EXPECT_EQ(first("an egg"), "Egg, whole, raw, fresh");
}

TEST_F(SearchFoods, MarkOnlyWordsOfTheName) {
  const auto hits = index().find("spinach raw zzz", 1);
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_EQ(hits[0].matched, (std::vector<std::string>{"raw", "spinach"}));
}

TEST_F(SearchFoods, AnswerAnyTextHarmlessly) {
  for (const std::string_view text :
       {"", " ", ",;()", "(a+)+$", "\u8c46\u8150", "\xff\xfe", "\xc3", "%", "of", "the"}) {
    EXPECT_LE(index().find(text, 5).size(), 5U) << text;
  }
  EXPECT_TRUE(index().find("\u8c46\u8150 \U0001F966", 5).empty());
  EXPECT_TRUE(index().find(std::string(10000, 'x'), 5).empty());
  EXPECT_TRUE(index().find("milk", 0).empty());
  EXPECT_LE(index().find(std::string(10000, '\''), 5).size(), 5U);
  std::string many;
  for (int i = 0; i < 5000; ++i) many += "milk ";
  EXPECT_EQ(first(many), "Milk, whole, 3.25% milkfat");
  EXPECT_TRUE(FoodIndex(Tables()).find("milk", 5).empty());
}

TEST(Search, FindsByEveryWordInAnyOrderAndByBeginnings) {
  const FoodIndex index(toy::tables());
  const auto first = [&](std::string_view text) {
    const auto hits = index.find(text, 3);
    return hits.empty() ? std::string("nothing") : toy::tables().food_id(hits[0].food);
  };
  EXPECT_EQ(first("food number 7"), "toy:07");
  EXPECT_EQ(first("number 7 food"), "toy:07");
  EXPECT_EQ(first("numb 12"), "toy:12");
  EXPECT_EQ(first("nubmer 12"), "toy:12");
  EXPECT_EQ(first("numeral 12"), "toy:12");
  EXPECT_EQ(first("dozen"), "toy:12");
  EXPECT_EQ(first("fifth"), "toy:05");
  EXPECT_EQ(first("number 5"), "toy:05");
  EXPECT_EQ(first("zebra"), "nothing");
  EXPECT_EQ(first(""), "nothing");
}

TEST_F(SearchFoods, ShowOneLineOfFoodsThatAreCalledTheSame) {
  std::size_t carrots = 0;
  for (const SearchHit& hit : index().find("carrots", 20)) carrots += name(hit) == "Carrots, raw" ? 1 : 0;
  EXPECT_EQ(carrots, 1U);
}

TEST(Search, FindsAFoodByWhatElseItIsCalledAndShowsItOnce) {
  const auto hits = FoodIndex(toy::tables()).find("high five", 20);
  ASSERT_EQ(hits.size(), 1U);
  EXPECT_EQ(toy::tables().food_id(hits[0].food), "toy:05");
}

TEST_F(SearchFoods, PassOverWhatSaysHowMuchOfIt) {
  EXPECT_EQ(first("2 eggs"), first("eggs"));
  EXPECT_EQ(first("a cup of milk"), first("milk"));
  EXPECT_EQ(first("3 slices of bacon"), first("bacon"));
  EXPECT_EQ(first("2% milk"), "Milk, reduced fat, fluid, 2% milkfat");
}

TEST_F(SearchFoods, TakeTwoLettersAsTheBeginningOfAWord) {
  EXPECT_EQ(first("or"), "Oranges, raw");  // not "hazelnuts or filberts"
}

TEST(Search, KeepsToTheLimitAndNamesTheWordsItMet) {
  const auto hits = FoodIndex(toy::tables()).find("numb", 5);
  ASSERT_EQ(hits.size(), 5U);
  EXPECT_EQ(hits[0].matched, (std::vector<std::string>{"number"}));
}

}  // namespace
}  // namespace nutrient_balance
