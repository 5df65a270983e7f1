#include "nutrient_balance/receipt.hpp"

#include <gtest/gtest.h>

#include <array>
#include <nlohmann/json.hpp>
#include <string>

#include "nutrient_balance/engine.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

using Json = nlohmann::json;

const Engine& engine() {
  static const Engine loaded = [] {
    const std::string foods = toy::food_bytes();
    const std::array<std::string_view, 1> tables = {foods};
    return std::move(Engine::load(toy::reference_bytes(), tables).value());
  }();
  return loaded;
}

Json receipt(std::string_view entries, std::string_view id) {
  const auto document = engine().explain(toy::plan_text(entries), id);
  return Json::parse(document_of(document));
}

constexpr std::string_view day =
    R"({"food":"toy:01","grams":50,"meal":"a"},{"food":"toy:11","grams":200,"meal":"a"},{"name":"soup","nutrients":{"magnesium":60}})";

TEST(Receipt, OpensAFoodToItsRowOfTheTable) {
  const Json entry = receipt(day, "magnesium")["nutrients"][0]["intake"]["entries"][0];
  EXPECT_EQ(entry["entry"], "/days/0/entries/0");
  EXPECT_EQ(entry["food"], "toy:01");
  EXPECT_EQ(entry["grams"], 50);
  EXPECT_EQ(entry["per_100_g"], 10);
  EXPECT_EQ(entry["amount"]["known"], 5);
  EXPECT_EQ(entry["table"]["source"], "toy_source");
  EXPECT_EQ(entry["table"]["edition"], "1");
  EXPECT_TRUE(entry["borrowed"].is_null());
}

TEST(Receipt, SaysWhatAMissingValueWasBorrowedFrom) {
  const Json entry = receipt(day, "magnesium")["nutrients"][0]["intake"]["entries"][1];
  EXPECT_TRUE(entry["per_100_g"].is_null());
  EXPECT_EQ(entry["borrowed"]["group"], "plenty");
  EXPECT_EQ(entry["borrowed"]["similar_foods"], 10);
  EXPECT_EQ(entry["borrowed"]["low"], 10);
  EXPECT_EQ(entry["borrowed"]["high"], 100);
  EXPECT_EQ(entry["amount"]["high"], 200);
}

TEST(Receipt, ShowsBothReadingsOfALabel) {
  const Json entry = receipt(R"({"supplement":"magnesium_oxide","amount_mg":100,"label_states":"compound"})",
                             "magnesium")["nutrients"][0]["intake"]["entries"][0];
  EXPECT_EQ(entry["origin"], "supplement");
  EXPECT_EQ(entry["label"]["form"], "magnesium_oxide");
  EXPECT_EQ(entry["label"]["element_mg"], 100);
  EXPECT_EQ(entry["label"]["compound_mg"], 50);
  EXPECT_EQ(entry["label"]["used"], "compound");
  EXPECT_EQ(entry["amount"]["known"], 50);
  EXPECT_EQ(entry["counts"][0]["known"], 50);  // the limit counts supplements only
}

TEST(Receipt, SaysWhereAnAmountComesFrom) {
  const Json entries = receipt(R"({"food":"toy:01","grams":1},{"nutrients":{"magnesium":1}},
      {"water":{"litres":1,"calcium_mg_per_l":1,"magnesium_mg_per_l":1}})",
                               "magnesium")["nutrients"][0]["intake"]["entries"];
  EXPECT_EQ(entries[0]["origin"], "food");
  EXPECT_EQ(entries[1]["origin"], "typed_in");
  EXPECT_EQ(entries[2]["origin"], "water");
  EXPECT_TRUE(entries[2]["label"].is_null());
}

TEST(Receipt, AddsUpToTheReport) {
  const Json report = Json::parse(document_of(engine().assess(toy::plan_text(day))));
  const Json nutrient = receipt(day, "magnesium")["nutrients"][0];
  for (const char* reading : {"known", "low", "middle", "high"}) {
    double sum = 0;
    for (const Json& entry : nutrient["intake"]["entries"]) sum += entry["amount"][reading].get<double>();
    EXPECT_DOUBLE_EQ(sum, report["intake"]["magnesium"][reading].get<double>());
    EXPECT_EQ(nutrient["intake"][reading], report["intake"]["magnesium"][reading]);
  }
}

TEST(Receipt, NamesTheRowOfTheReferenceAndTheWayToTheProbability) {
  const Json nutrient = receipt(day, "magnesium")["nutrients"][0];
  EXPECT_EQ(nutrient["target"]["life_stage"], "woman");
  EXPECT_EQ(nutrient["target"]["recommended"], 320);
  EXPECT_EQ(nutrient["target"]["ear"], 265);
  const Json confidence = nutrient["adequacy"]["confidence"];
  EXPECT_EQ(confidence["sd_within"], 86);
  EXPECT_EQ(confidence["days"], 1);
  EXPECT_DOUBLE_EQ(confidence["z"].get<double>(),
                   (confidence["mean"].get<double>() - 265) / confidence["sd_difference"].get<double>());
}

TEST(Receipt, SaysWhatCountsAgainstALimit) {
  const Json nutrient =
      receipt(R"({"nutrients":{"folate":100}},{"food":"toy:01","grams":100})", "folate")["nutrients"][0];
  EXPECT_EQ(nutrient["limits"][0]["scope"], "synthetic_only");
  const Json typed = nutrient["intake"]["entries"][0]["counts"][0];
  EXPECT_EQ(typed["low"], 0);
  EXPECT_DOUBLE_EQ(typed["high"].get<double>(), 1000.0 / 17);
}

TEST(Receipt, OpensASumToWhatItIsMadeOf) {
  const Json nutrients = receipt(day, "niacin")["nutrients"];
  ASSERT_EQ(nutrients.size(), 3U);
  EXPECT_EQ(nutrients[0]["made_of"][1]["nutrient"], "tryptophan");
  EXPECT_EQ(nutrients[0]["made_of"][1]["times"], 50);
  EXPECT_EQ(nutrients[2]["id"], "tryptophan");
}

TEST(Receipt, ShowsTheRatiosAndIndicesThatUseTheNutrient) {
  const Json document = receipt(day, "magnesium");
  EXPECT_EQ(document["ratios"].size(), 1U);
  EXPECT_EQ(document["ratios"][0]["denominator"]["nutrient"], "magnesium");
  EXPECT_EQ(document["indices"].size(), 2U);
  EXPECT_EQ(document["indices"][0]["inputs"]["terms"][1]["coefficient"], -0.1);
}

TEST(Receipt, OpensARatioToBothHalves) {
  const Json document = receipt(day, "ca_mg");
  EXPECT_EQ(document["nutrients"].size(), 2U);
  EXPECT_EQ(document["ratios"][0]["formula"], "quotient_of_masses");
  EXPECT_EQ(document["ratios"][0]["factor"], 1);
  EXPECT_EQ(document["ratios"][0]["bands"][0]["sources"][0], "toy_source");
}

TEST(Receipt, OpensAnAbsorbedAmountToItsClasses) {
  const Json index = receipt(R"({"food":"toy:01","grams":290,"meal":"a"},{"food":"toy:03","grams":9,"meal":"a"})",
                             "calcium_absorbed")["indices"][0];
  EXPECT_EQ(index["formula"], "fraction_by_load_per_meal");
  EXPECT_EQ(index["inputs"]["entries"][0]["class"], "milk");
  EXPECT_EQ(index["inputs"]["entries"][0]["measured_fraction"], 0.321);
  EXPECT_TRUE(index["inputs"]["entries"][1]["class"].is_null());
  EXPECT_EQ(index["result"]["meals"][0]["load"]["low"], 299);
}

TEST(Receipt, CitesEverySourceItNames) {
  for (const char* id : {"magnesium", "ca_mg", "share", "iron_absorbed"}) {
    const Json document = receipt(day, id);
    EXPECT_TRUE(document["sources"].contains("toy_source")) << id;
  }
}

TEST(Receipt, DoesNotKnowWhatIsNotThere) {
  EXPECT_EQ(receipt(day, "phlogiston")["error"]["code"], "unknown_id");
  EXPECT_EQ(receipt(day, "\xFF")["error"]["code"], "bad_value");
  EXPECT_EQ(Json::parse(document_of(engine().explain("{}", "magnesium")))["error"]["code"], "missing_key");
}

}  // namespace
}  // namespace nutrient_balance
