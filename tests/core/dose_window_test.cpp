#include "nutrient_balance/dose_window.hpp"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "nutrient_balance/engine.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

constexpr std::string_view woman = R"({"age_years":40,"sex":"female","safety_answered":true})";

// 1000 mg calcium and 300 mg magnesium, from food alone: a ratio of 3.33, above the band of 1.7 to 2.6.
constexpr std::string_view too_much_calcium = R"({"food":"toy:03","grams":1000})";

DoseWindow window_of(std::string_view entries, std::string_view form, std::string_view person = woman) {
  const Tables& tables = toy::tables();
  return dose_window(tables, toy::plan(entries, person), tables.forms[*tables.find_form(form)],
                     *tables.find_ratio("ca_mg"));
}

void expect_element_mg(const DoseWindow& window, double from, double to) {
  ASSERT_TRUE(window.window) << window.none_because;
  const double fraction = nutrient_fraction(toy::tables(), window.form->composition, window.form->nutrient);
  EXPECT_NEAR(window.window->from * fraction, from, 1e-9);
  EXPECT_NEAR(window.window->to.value() * fraction, to, 1e-9);
}

TEST(DoseWindow, BringsTheRatioIntoItsBand) {
  const DoseWindow window = window_of(too_much_calcium, "magnesium_oxide");
  expect_element_mg(window, 1000 / 2.6 - 300, 1000 / 1.7 - 300);
  EXPECT_FALSE(window.ends_at_limit);
}

TEST(DoseWindow, BeginsAtNothingWhereTheRatioIsInsideAlready) {
  const DoseWindow window = window_of(
      std::string(too_much_calcium) + R"(,{"supplement":"magnesium_oxide","amount_mg":200,"label_states":"element"})",
      "magnesium_oxide");
  expect_element_mg(window, 0, 1000 / 1.7 - 500);
}

TEST(DoseWindow, EndsAtTheLimitThatIsReachedFirst) {
  // 1000 mg of both. Another authority's limit is stricter than the reference's 2500 mg: 2000.
  const DoseWindow window = window_of(R"({"food":"toy:10","grams":1000})", "calcium_oxide");
  expect_element_mg(window, 700, 1000);
  EXPECT_TRUE(window.ends_at_limit);
  ASSERT_EQ(window.limits.size(), 2U);
  EXPECT_EQ(window.limits[1].limit, 2000);
}

TEST(DoseWindow, SaysHowFarItLiesFromAMedicine) {
  constexpr std::string_view with_medicine =
      R"({"age_years":40,"sex":"female","medicines":["levothyroxine"],"safety_answered":true})";
  const DoseWindow window = window_of(too_much_calcium, "magnesium_oxide", with_medicine);
  ASSERT_EQ(window.spacing.size(), 1U);
  EXPECT_EQ(window.spacing[0].medicine, "levothyroxine");
  EXPECT_TRUE(window_of(too_much_calcium, "magnesium_oxide").spacing.empty());
}

TEST(DoseWindow, CountsWhatTheSameCompoundBringsOfTheOtherAmount) {
  const DoseWindow window = window_of(too_much_calcium, "dolomite");
  // 25 mg magnesium come with 40 mg calcium: (1000 + 1.6 x) / (300 + x) = 2.6 at x = 220; below 1.7 it never falls.
  EXPECT_NEAR(window.in_band.value().from * 25 / 90, 220, 1e-9);
  EXPECT_NEAR(window.in_band.value().to.value_or(-1) * 25 / 90, 4900, 1e-9);  // 1000 + 1.6 x = 1.7 (300 + x)
  EXPECT_TRUE(window.ends_at_limit);
}

TEST(DoseWindow, HoldsOverTheWholeIntervalOfTheIntake) {
  // A label that may mean 100 or 50 mg: the window is what both readings allow.
  const DoseWindow window = window_of(
      std::string(too_much_calcium) + R"(,{"supplement":"magnesium_oxide","amount_mg":100})", "magnesium_oxide");
  expect_element_mg(window, 1000 / 2.6 - 350, 1000 / 1.7 - 400);
}

TEST(DoseWindow, SaysWhyNoDoseDoes) {
  const std::string more_calcium = R"(,{"nutrients":{"calcium":700,"magnesium":0}})";
  const std::string unclear = R"(,{"supplement":"magnesium_oxide","amount_mg":)";
  const std::string food(too_much_calcium);
  EXPECT_EQ(window_of(food, "calcium_oxide").none_because, "wrong_direction");
  EXPECT_EQ(window_of(food, "folic_acid").none_because, "form_not_in_ratio");
  EXPECT_EQ(window_of(food, "magnesium_hydride").none_because, "form_not_suggested");
  EXPECT_EQ(window_of(R"({"food":"toy:01","grams":5000})", "magnesium_oxide").none_because, "limit_too_low");
  EXPECT_EQ(window_of(food + unclear + "400}", "magnesium_oxide").none_because, "intake_too_uncertain");
  EXPECT_EQ(window_of(food + more_calcium + unclear + "360}", "magnesium_oxide").none_because, "limit_passed");
  EXPECT_FALSE(window_of(food, "calcium_oxide").window);
}

TEST(DoseWindow, IsNotGivenWhereTheRatioIsNotJudged) {
  const DoseWindow nobody = window_of(too_much_calcium, "magnesium_oxide", "");
  EXPECT_EQ(nobody.none_because, "safety_gate");
  EXPECT_EQ(nobody.not_judged_because, "nobody_described");
  EXPECT_EQ(window_of(too_much_calcium, "magnesium_oxide", R"({"age_years":15})").none_because, "safety_gate");
  const std::string unknown = R"({"water":{"litres":1,"calcium_mg_per_l":80,"magnesium_mg_per_l":null}})";
  EXPECT_EQ(window_of(unknown, "magnesium_oxide").not_judged_because, "value_unknown");
}

TEST(DoseWindow, IsNotGivenWhileASafetyGateHoldsSupplementsBack) {
  const DoseWindow unanswered = window_of(too_much_calcium, "magnesium_oxide", R"({"age_years":40,"sex":"female"})");
  EXPECT_EQ(unanswered.none_because, "safety_gate");
  EXPECT_FALSE(unanswered.window);
  EXPECT_FALSE(unanswered.gates.empty());
  const DoseWindow kidney =
      window_of(too_much_calcium, "magnesium_oxide",
                R"({"age_years":40,"sex":"female","safety_answered":true,"conditions":["kidney_disease"]})");
  EXPECT_EQ(kidney.none_because, "safety_gate");
}

TEST(DoseWindow, TakesTheBandThatThePlanChose) {
  const std::string text =
      R"({"format":"nutrient-balance/plan@1","person":{"age_years":40,"sex":"female","safety_answered":true},
      "ratio_bands":{"ca_mg":{"low":1,"high":3}},"days":[{"entries":[{"food":"toy:03","grams":1000}]}]})";
  const Tables& tables = toy::tables();
  const auto plan = read_plan(tables, text);
  const auto window = dose_window(tables, plan.value(), tables.forms[*tables.find_form("magnesium_oxide")],
                                  *tables.find_ratio("ca_mg"));
  expect_element_mg(window, 1000.0 / 3 - 300, 350);
  EXPECT_TRUE(window.ends_at_limit);
}

/// In tables that a test has changed, with a band of one's own (JSON) or the usual one.
DoseWindow window_in(const Tables& tables, std::string_view form, const std::string& band = "",
                     std::string_view person = woman) {
  const std::string bands = band.empty() ? "" : R"("ratio_bands":{"ca_mg":)" + band + "},";
  const auto plan = read_plan(tables, R"({"format":"nutrient-balance/plan@1","person":)" + std::string(person) + "," +
                                          bands + R"("days":[{"entries":[{"food":"toy:03","grams":1000}]}]})");
  return dose_window(tables, plan.value(), tables.forms[*tables.find_form(form)], *tables.find_ratio("ca_mg"));
}

TEST(DoseWindow, OfABandFromNothingHasNoUpperEndButTheLimit) {
  const DoseWindow window = window_in(toy::tables(), "magnesium_oxide", R"({"low":0,"high":2.6})");
  ASSERT_TRUE(window.in_band);
  EXPECT_FALSE(window.in_band->to);
  expect_element_mg(window, 1000 / 2.6 - 300, 350);
  EXPECT_TRUE(window.ends_at_limit);
}

TEST(DoseWindow, OfABandWithOneEndHoldsToThatEnd) {
  Tables tables = toy::fresh_tables();
  RatioBand& band = tables.ratios[0].bands[0];
  band.high.reset();  // at least 1.7, and it is 3.33
  expect_element_mg(window_in(tables, "magnesium_oxide"), 0, 1000 / 1.7 - 300);
  band.high = 2.6;
  band.low.reset();
  expect_element_mg(window_in(tables, "magnesium_oxide"), 1000 / 2.6 - 300, 350);
}

TEST(DoseWindow, IsNotGivenWhereNoLimitIsSet) {
  Tables tables = toy::fresh_tables();
  for (ReferenceRow& row : tables.references[0].nutrients[1].rows) row.upper_limit.reset();
  const DoseWindow window = window_in(tables, "magnesium_oxide");
  EXPECT_EQ(window.none_because, "limit_not_set");
  EXPECT_TRUE(window.in_band);
  EXPECT_FALSE(window.window);
}

TEST(DoseWindow, IsNotGivenInMolesOfWhatHasNoMolarMass) {
  Tables tables = toy::fresh_tables();
  tables.ratios[0].bands[0].basis = "molar";
  EXPECT_EQ(window_in(tables, "magnesium_oxide").none_because, "");
  tables.nutrients[toy::nutrient("magnesium")].molar_mass.reset();
  EXPECT_EQ(window_in(tables, "magnesium_oxide").none_because, "no_band");
}

TEST(DoseWindow, CountsAStricterLimitFromItsAgeOn) {
  const auto limits = [](std::string_view person) {
    return window_in(toy::tables(), "calcium_oxide", "", person).limits.size();
  };
  EXPECT_EQ(limits(R"({"age_years":19,"sex":"female"})"), 2U);
  EXPECT_EQ(limits(R"({"age_years":18,"sex":"female"})"), 1U);
}

TEST(DoseWindow, NamesNoHoursForAMedicineThatKeepsFromOtherThings) {
  const auto spacing = [](std::string_view form, const std::string& medicine) {
    const std::string person = R"({"age_years":40,"sex":"female","medicines":[")" + medicine + R"("]})";
    return window_in(toy::tables(), form, "", person).spacing.size();
  };
  EXPECT_EQ(spacing("magnesium_oxide", "levothyroxine"), 1U);
  EXPECT_EQ(spacing("folic_acid", "levothyroxine"), 0U);
  EXPECT_EQ(spacing("magnesium_oxide", "digoxin"), 0U) << "which asks, but keeps no hours";
}

Engine toy_engine() {
  const std::string foods = toy::food_bytes();
  const std::string_view tables[] = {foods};
  return std::move(Engine::load(toy::reference_bytes(), tables).value());
}

TEST(SupplementDocuments, PrintEndsThatAreDosesOfTheWindow) {
  const auto printed = [](const std::string& band) {
    return nlohmann::json::parse(dose_window_document(
        toy::tables(),
        window_in(toy::tables(), "magnesium_oxide", R"({"low":)" + band + "}")))["in_band"]["element_mg"];
  };
  const auto wide = printed(R"(1.7,"high":2.6)");
  EXPECT_EQ(wide["from"], 84.615385);  // 1000/2.6 − 300, rounded up
  EXPECT_EQ(wide["to"], 288.235294);   // 1000/1.7 − 300, rounded down
  // Between two steps of what is printed: then as it is.
  const auto narrow = printed(R"(3.333333332,"high":3.333333333)");
  EXPECT_GT(narrow["from"].get<double>(), 0);
  EXPECT_LE(narrow["from"].get<double>(), narrow["to"].get<double>());
  EXPECT_LT(narrow["to"].get<double>(), 1e-6);
  EXPECT_TRUE(printed(R"(0,"high":2.6)")["to"].is_null());
}

TEST(SupplementDocuments, SayHowLongBeforeOrAfterAMedicine) {
  const auto document = nlohmann::json::parse(
      toy_engine()
          .dose_window(toy::plan_text(too_much_calcium, R"({"age_years":40,"sex":"female","medicines":["levothyroxine"],
                                                            "safety_answered":true})"),
                       "magnesium_oxide", "")
          .value());
  ASSERT_EQ(document["spacing"].size(), 1U);
  EXPECT_EQ(document["spacing"][0]["medicine"], "levothyroxine");
  EXPECT_EQ(document["spacing"][0]["hours_before"], 4);
  EXPECT_TRUE(document["spacing"][0]["hours_after"].is_null());
  EXPECT_EQ(document["spacing"][0]["nutrients"], (std::vector<std::string>{"calcium", "magnesium"}));
}

TEST(SupplementDocuments, SayWhichEndIsTheLimits) {
  const auto ends_at = [](const std::string& band) {
    return nlohmann::json::parse(
        dose_window_document(toy::tables(), window_in(toy::tables(), "magnesium_oxide", band)))["ends_at"];
  };
  EXPECT_EQ(ends_at(R"({"low":1,"high":2.6})"), "limit");
  EXPECT_EQ(ends_at(R"({"low":2,"high":2.6})"), "band");
  EXPECT_TRUE(ends_at(R"({"low":5,"high":6})").is_null());
}

TEST(SupplementDocuments, AnswerWithADocumentOrAProblem) {
  const Engine engine = toy_engine();
  const std::string plan = toy::plan_text(too_much_calcium, woman);
  EXPECT_NE(engine.dose_window(plan, "magnesium_oxide", "").value().find("\"ends_at\":\"band\""), std::string::npos);
  EXPECT_NE(engine.dose_window(plan, "uncounted", "fe_cu").value().find("\"nutrient\":null"), std::string::npos);
  EXPECT_EQ(engine.dose_window(plan, "gold", "").problem().code, "unknown_supplement");
  EXPECT_EQ(engine.dose_window(plan, "magnesium_oxide", "au_ag").problem().code, "unknown_id");
  EXPECT_EQ(engine.dose_window("{", "magnesium_oxide", "").problem().code, "bad_json");
  EXPECT_EQ(engine.dose_window(plan, "\xFF", "").problem().code, "bad_value");
  EXPECT_NE(engine.elemental("magnesium_oxide", 10).value().find("\"element_mg\":5,"), std::string::npos);
  EXPECT_NE(engine.elemental("CaMgO", 10, true).value().find("\"element_mg\":null"), std::string::npos);
  EXPECT_EQ(engine.elemental("gold", 10).problem().code, "unknown_supplement");
  EXPECT_EQ(engine.elemental("magnesium_oxide", 0).problem().path, "/mg");
  EXPECT_EQ(engine.elemental("Mg(", 10, true).problem().code, "bad_formula");
  EXPECT_EQ(engine.elemental("\xFF", 10, true).problem().code, "bad_value");
}

}  // namespace
}  // namespace nutrient_balance
