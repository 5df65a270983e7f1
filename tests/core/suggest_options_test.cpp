// The options of suggestions: read as strictly as a plan, each mistake with its place.
#include <gtest/gtest.h>

#include "nutrient_balance/suggestions.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

Result<SuggestOptions> read(const std::string& members) {
  return read_suggest_options(toy::tables(), R"({"format":"nutrient-balance/suggest-options@1")" +
                                                 (members.empty() ? "" : "," + members) + "}");
}

std::string refusal(const Result<SuggestOptions>& result) {
  return result.ok() ? "fine" : result.problem().code + " " + result.problem().path;
}

TEST(SuggestOptions, AreTheUsualOnesWhereNothingIsSaid) {
  for (const auto& result : {read_suggest_options(toy::tables(), ""), read("")}) {
    ASSERT_TRUE(result.ok());
    const SuggestOptions& options = result.value();
    EXPECT_EQ(options.changes, 3U);
    EXPECT_EQ(options.alternatives, 3U);
    EXPECT_TRUE(options.kinds.add && options.kinds.swap && options.kinds.cut);
    EXPECT_FALSE(options.each_kind);
    EXPECT_FALSE(options.sample);
  }
}

TEST(SuggestOptions, AreTakenAsTheyAreSaid) {
  const auto result =
      read(R"("changes":1,"alternatives":5,"each_kind":true,"candidates":7,"seed":9007199254740991,"kinds":["swap"])");
  ASSERT_TRUE(result.ok()) << refusal(result);
  const SuggestOptions& options = result.value();
  EXPECT_EQ(options.changes, 1U);
  EXPECT_EQ(options.alternatives, 5U);
  EXPECT_TRUE(options.each_kind);
  EXPECT_EQ(options.sample, 7U);
  EXPECT_EQ(options.seed, 9007199254740991U);
  EXPECT_FALSE(options.kinds.add);
  EXPECT_TRUE(options.kinds.swap);
  EXPECT_FALSE(options.kinds.cut);
}

TEST(SuggestOptions, OfKindsHoldThoseThatAreNamedAndNoOther) {
  const ChangeKinds cuts = read(R"("kinds":["cut"])").value().kinds;
  EXPECT_TRUE(cuts.cut && !cuts.add && !cuts.swap);
  const ChangeKinds both = read(R"("kinds":["add","cut"])").value().kinds;
  EXPECT_TRUE(both.cut && both.add && !both.swap);
}

TEST(SuggestOptions, NameThePlaceOfEveryMistake) {
  const std::pair<const char*, const char*> mistakes[] = {
      {R"("changes":0)", "out_of_range /options/changes"},
      {R"("changes":4)", "out_of_range /options/changes"},
      {R"("changes":-1)", "out_of_range /options/changes"},
      {R"("changes":1e300)", "out_of_range /options/changes"},
      {R"("changes":1.5)", "bad_value /options/changes"},
      {R"("changes":"2")", "wrong_type /options/changes"},
      {R"("alternatives":0)", "out_of_range /options/alternatives"},
      {R"("alternatives":6)", "out_of_range /options/alternatives"},
      {R"("alternatives":2.25)", "bad_value /options/alternatives"},
      {R"("candidates":0)", "out_of_range /options/candidates"},
      {R"("candidates":1000001)", "out_of_range /options/candidates"},
      {R"("candidates":0.5)", "out_of_range /options/candidates"},
      {R"("candidates":10.5)", "bad_value /options/candidates"},
      {R"("seed":-1)", "out_of_range /options/seed"},
      {R"("seed":9007199254740993)", "out_of_range /options/seed"},
      {R"("seed":0.5)", "bad_value /options/seed"},
      {R"("each_kind":1)", "wrong_type /options/each_kind"},
      {R"("kinds":[])", "missing_key /options/kinds"},
      {R"("kinds":["grow"])", "bad_value /options/kinds/0"},
      {R"("kinds":["add","swap","cut","add"])", "too_many /options/kinds/3"},
      {R"("kinds":"add")", "wrong_type /options/kinds"},
      {R"("speed":1)", "unknown_key /options/speed"},
  };
  for (const auto& [members, expected] : mistakes) EXPECT_EQ(refusal(read(members)), expected) << members;
  EXPECT_EQ(refusal(read_suggest_options(toy::tables(), R"({"format":"nutrient-balance/plan@1"})")),
            "unknown_format /options/format");
  EXPECT_EQ(refusal(read_suggest_options(toy::tables(), "{}")), "missing_key /options/format");
  EXPECT_EQ(refusal(read_suggest_options(toy::tables(), "[]")), "wrong_type /options");
}

}  // namespace
}  // namespace nutrient_balance
