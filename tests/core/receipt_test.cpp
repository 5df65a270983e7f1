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

Json receipt_of(std::string_view plan, std::string_view id) {
  return Json::parse(document_of(engine().explain(plan, id)));
}

Json receipt(std::string_view entries, std::string_view id) { return receipt_of(toy::plan_text(entries), id); }

Json only_entry(std::string_view entry, std::string_view id) {
  return receipt(entry, id)["nutrients"][0]["intake"]["entries"][0];
}

/// The day of a woman held against the other reference, with more keys of the plan.
std::string other_plan(std::string_view more = "", std::string_view entries = R"({"food":"toy:01","grams":100})") {
  return R"({"format":"nutrient-balance/plan@1","person":{"age_years":40,"sex":"female"},"reference":"other",)" +
         std::string(more) + R"("days":[{"entries":[)" + std::string(entries) + "]}]}";
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

TEST(Receipt, OpensALabelToItsPrintAndTheWeightsOfItsFormula) {
  const Json label =
      only_entry(R"({"formula":"MgO","amount_mg":100,"count":2,"label_percent":25})", "magnesium")["label"];
  EXPECT_TRUE(label["form"].is_null());
  EXPECT_EQ(label["formula"], "MgO");
  EXPECT_EQ(label["molar_mass"], 50);
  EXPECT_EQ(label["elements"][1]["symbol"], "Mg");
  EXPECT_EQ(label["elements"][1]["atomic_weight"], 25);
  EXPECT_EQ(label["elements"][1]["fraction"], 0.5);
  EXPECT_EQ(label["states_about"], "magnesium");
  EXPECT_EQ(label["fraction"], 0.5);
  EXPECT_EQ(label["amount_mg"], 100);
  EXPECT_EQ(label["count"], 2);
  EXPECT_EQ(label["states"], "unknown");
  EXPECT_EQ(label["percent"], 25);
  EXPECT_EQ(label["source"], "toy_source");
}

TEST(Receipt, NamesTheDailyValueThatSettledAReading) {
  const auto because = [](std::string_view more) {
    return only_entry(R"({"supplement":"magnesium_oxide","amount_mg":100)" + std::string(more) + "}",
                      "magnesium")["label"];
  };
  const Json label = because(R"(,"label_percent":25)");
  EXPECT_EQ(label["because"], "percent_fits_one");
  EXPECT_EQ(label["used"], "element");
  ASSERT_EQ(label["daily_values"].size(), 1U);
  EXPECT_EQ(label["daily_values"][0]["daily_value"], 400);
  EXPECT_EQ(label["daily_values"][0]["element_percent"], 25);
  EXPECT_EQ(label["daily_values"][0]["compound_percent"], 12.5);
  EXPECT_EQ(label["daily_values"][0]["source"], "toy_source");
  EXPECT_EQ(because(R"(,"label_percent":60)")["because"], "percent_fits_neither");
  EXPECT_EQ(because("")["because"], "nothing_said");
  EXPECT_EQ(because(R"(,"label_states":"compound","label_percent":25)")["because"], "stated");
  EXPECT_EQ(because(R"(,"label_states":"compound")")["states"], "compound");
  const Json both = only_entry(R"({"supplement":"magnesium_oxide","amount_mg":2,"label_percent":0.4})", "magnesium");
  EXPECT_EQ(both["label"]["because"], "percent_fits_both");
}

TEST(Receipt, FollowsAnElementThatTheLabelIsNotAbout) {
  const Json entry =
      only_entry(R"({"formula":"CaMgO","element":"calcium","amount_mg":80,"label_states":"element"})", "magnesium");
  const Json readings = entry["label"]["readings"];
  EXPECT_EQ(readings[0]["states"], "element");
  EXPECT_DOUBLE_EQ(readings[0]["compound_mg"].get<double>(), 180);  // 40 of 90 are calcium
  EXPECT_DOUBLE_EQ(readings[0]["brings"].get<double>(), 50);        // 25 of 90 are magnesium
  EXPECT_DOUBLE_EQ(readings[1]["brings"].get<double>(), 80.0 * 25 / 90);
  EXPECT_EQ(entry["amount"]["known"], readings[0]["brings"]);
}

TEST(Receipt, GivesASubstanceThatIsCountedAsSuchOneReading) {
  const Json label = only_entry(R"({"supplement":"folic_acid","amount_mg":0.4})", "folic_acid")["label"];
  EXPECT_EQ(label["because"], "only_one");
  ASSERT_EQ(label["readings"].size(), 1U);
  EXPECT_EQ(label["readings"][0]["brings"], 400);
  EXPECT_EQ(only_entry(R"({"supplement":"folic_acid","amount_mg":1})", "iron")["label"]["readings"][0]["brings"], 0);
  const Json sum = only_entry(R"({"supplement":"folic_acid","amount_mg":1})", "niacin")["label"];
  EXPECT_TRUE(sum["readings"][0]["brings"].is_null());
}

TEST(Receipt, OpensWaterByItsLabel) {
  const std::string_view water = R"({"water":{"litres":1.5,"calcium_mg_per_l":80,"magnesium_mg_per_l":null}})";
  const Json calcium = only_entry(water, "calcium");
  EXPECT_EQ(calcium["water"]["formula"], "mg_per_litre");
  EXPECT_EQ(calcium["water"]["litres"], 1.5);
  EXPECT_EQ(calcium["water"]["mg_per_litre"], 80);
  EXPECT_EQ(calcium["amount"]["known"], 120);
  EXPECT_EQ(only_entry(water, "magnesium")["water"]["formula"], "left_open");
  EXPECT_EQ(only_entry(water, "iron")["water"]["formula"], "not_named");
  EXPECT_EQ(only_entry(water, "niacin")["water"]["formula"], "sum_of_parts");
  EXPECT_EQ(only_entry(water, "water")["water"]["grams_per_litre"], 1000);
}

TEST(Receipt, OpensAHardnessToMolesAndItsUnit) {
  const std::string_view water = R"({"water":{"litres":2,"hardness":10,"hardness_unit":"dH","magnesium_share":0.25}})";
  const Json entry = only_entry(water, "magnesium");
  EXPECT_EQ(entry["water"]["formula"], "hardness_by_moles");
  const Json hardness = entry["water"]["hardness"];
  EXPECT_EQ(hardness["degrees"], 10);
  EXPECT_EQ(hardness["unit"], "dH");
  EXPECT_EQ(hardness["unit_formula"], "CaO");
  EXPECT_EQ(hardness["unit_mg_per_litre"], 6.5);
  EXPECT_EQ(hardness["unit_molar_mass"], 65);
  EXPECT_DOUBLE_EQ(hardness["mmol_per_litre"].get<double>(), 1);
  EXPECT_EQ(hardness["part"], 0.25);
  EXPECT_EQ(hardness["molar_mass"], 25);
  EXPECT_EQ(hardness["source"], "toy_source");
  EXPECT_DOUBLE_EQ(entry["amount"]["known"].get<double>(), 2 * 1 * 0.25 * 25);
  EXPECT_EQ(only_entry(water, "calcium")["water"]["hardness"]["part"], 0.75);
  EXPECT_TRUE(only_entry(water, "iron")["water"]["hardness"].is_null());
}

TEST(Receipt, OpensAPortionToItsWeight) {
  const Json entry = only_entry(R"({"food":"toy:01","portion":"1 slice","count":3})", "calcium");
  EXPECT_EQ(entry["portion"]["name"], "1 slice");
  EXPECT_EQ(entry["portion"]["grams"], 12.5);
  EXPECT_EQ(entry["portion"]["count"], 3);
  EXPECT_EQ(entry["grams"], 37.5);
  EXPECT_TRUE(only_entry(R"({"food":"toy:01","grams":9})", "calcium")["portion"].is_null());
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

TEST(Receipt, ShowsWhereARowIsPrintedAndWhatIsNotedBesideIt) {
  const Json target = receipt(day, "magnesium")["nutrients"][0]["target"];
  EXPECT_EQ(target["where"], "Table 1");
  EXPECT_EQ(target["notes"], Json::array({"Supplements only.", "Reprints differ."}));
  const Json expecting = Json::parse(document_of(engine().explain(
      toy::plan_text(day, R"({"age_years":30,"sex":"female","life_stage":"pregnant"})"), "magnesium")));
  EXPECT_EQ(expecting["nutrients"][0]["target"]["notes"], Json::array({"Supplements only."}));  // that note is of women
}

TEST(Receipt, NamesTheBasisOfATargetAndWhetherAnybodyChoseIt) {
  const Json assumed = receipt_of(other_plan(), "copper")["nutrients"][0]["target"];
  EXPECT_EQ(assumed["recommended"], 800);
  EXPECT_EQ(assumed["basis"]["depends_on"], "phytate");
  EXPECT_EQ(assumed["basis"]["id"], "little");
  EXPECT_EQ(assumed["basis"]["by_default"], true);
  EXPECT_EQ(assumed["basis_why"], "Most people eat little.");
  const Json chosen = receipt_of(other_plan(R"("basis":{"copper":"much"},)"), "copper")["nutrients"][0]["target"];
  EXPECT_EQ(chosen["recommended"], 1200);
  EXPECT_EQ(chosen["basis"]["id"], "much");
  EXPECT_EQ(chosen["basis"]["by_default"], false);
  EXPECT_TRUE(chosen["basis_why"].is_null());
  EXPECT_TRUE(receipt_of(other_plan(), "iron")["nutrients"][0]["target"]["basis"].is_null());
}

TEST(Receipt, OpensTheFormThatAReferenceCounts) {
  const Json iron = receipt_of(other_plan(), "iron")["nutrients"][0];
  EXPECT_EQ(iron["target"]["form"]["name"], "halves");
  EXPECT_EQ(iron["target"]["form"]["least"]["per"], 2);
  EXPECT_EQ(iron["target"]["form"]["why"], "Half to all of it.");
  EXPECT_EQ(iron["adequacy"]["counted"]["low"].get<double>() * 2, iron["intake"]["low"].get<double>());
  EXPECT_EQ(iron["adequacy"]["counted"]["high"], iron["intake"]["high"]);
}

TEST(Receipt, OpensTheStricterLimitThatWasHeldAgainst) {
  const auto stricter = [](std::string_view amount) {
    return receipt(R"({"nutrients":{"calcium":)" + std::string(amount) + "}}",
                   "calcium")["nutrients"][0]["stricter_limits"][0];
  };
  const Json over = stricter("2100");
  EXPECT_EQ(over["limit"], 2000);
  EXPECT_EQ(over["scope"], "total");
  EXPECT_EQ(over["counted"]["low"], 2100);
  EXPECT_EQ(over["status"], "over");
  EXPECT_EQ(over["told"], true);
  EXPECT_EQ(over["sources"][0], "toy_source");
  EXPECT_EQ(stricter("2600")["told"], false);  // the reference's own limit of 2500 is passed already
  EXPECT_EQ(stricter("1900")["status"], "within");
  const Json counts = only_entry(R"({"nutrients":{"calcium":9}})", "calcium")["counts"];
  EXPECT_EQ(counts.back()["kind"], "stricter");
}

TEST(Receipt, OpensTheConflictBetweenABandAndTheTargets) {
  for (const char* id : {"ca_mg", "calcium", "magnesium"}) {
    const Json conflict = receipt(day, id)["conflicts"][0];
    EXPECT_EQ(conflict["band"], "narrow") << id;
    EXPECT_EQ(conflict["implied"], 3.125);
    EXPECT_EQ(conflict["numerator"]["target"], 1000);
    EXPECT_EQ(conflict["way"]["nutrient"], "magnesium");
    EXPECT_DOUBLE_EQ(conflict["way"]["at_least"].get<double>(), 1000 / 2.6);
    EXPECT_EQ(conflict["reachable"]["high"], 2500.0 / 320);
  }
  EXPECT_TRUE(receipt(day, "folate")["conflicts"].empty());
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

TEST(Receipt, TheTermsOfAnIndexAddUpToItsResult) {
  const std::string entries = R"({"food":"toy:01","grams":50},{"nutrients":{"calcium":70,"magnesium":60}})";
  const Json acid = receipt(entries + R"(,{"supplement":"calcium_oxide","amount_mg":500})", "acid")["indices"][0];
  EXPECT_EQ(acid["inputs"]["counts"], "food_and_water");
  EXPECT_EQ(acid["inputs"]["terms"][0]["middle"], 120);
  double sum = 0;
  for (const Json& term : acid["inputs"]["terms"]) sum += term["adds"].get<double>();
  EXPECT_DOUBLE_EQ(sum, acid["result"]["value"].get<double>());
  const Json share = receipt(entries, "share")["indices"][0];
  const double above = share["inputs"]["terms"][0]["adds"].get<double>();
  const double under = share["inputs"]["divided_by"]["milliequivalents"].get<double>();
  EXPECT_DOUBLE_EQ(above / under + share["inputs"]["constant"].get<double>(), share["result"]["value"].get<double>());
}

TEST(Receipt, OpensARatioToBothHalves) {
  const Json document = receipt(day, "ca_mg");
  EXPECT_EQ(document["nutrients"].size(), 2U);
  EXPECT_EQ(document["ratios"][0]["formula"], "quotient_of_masses");
  EXPECT_EQ(document["ratios"][0]["factor"], 1);
  EXPECT_EQ(document["ratios"][0]["numerator"]["target"], 1000);
  EXPECT_EQ(document["ratios"][0]["numerator"]["target_source"], "toy_source");
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
  const Json known = receipt(day, "magnesium_oxide")["error"]["detail"]["known"];
  EXPECT_EQ(known,
            "calcium, magnesium, iron, copper, folate, folic_acid, niacin, niacin_preformed, tryptophan, water, "
            "ca_mg, fe_cu, acid, share, calcium_absorbed, iron_absorbed");
  EXPECT_EQ(receipt(day, "\xFF")["error"]["code"], "bad_value");
  EXPECT_EQ(Json::parse(document_of(engine().explain("{}", "magnesium")))["error"]["code"], "missing_key");
}

}  // namespace
}  // namespace nutrient_balance
