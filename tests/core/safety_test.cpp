#include "nutrient_balance/safety.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "nutrient_balance/assessment.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

constexpr std::string_view some_food = R"({"food":"toy:01","grams":100})";

Assessment assess_person(std::string_view person, std::string_view entries = some_food) {
  return assess(toy::tables(), toy::plan(entries, person));
}

std::vector<std::string> gates_for(std::string_view person, std::string_view entries = some_food) {
  std::vector<std::string> ids;
  for (const Gate& gate : assess_person(person, entries).safety.gates) ids.emplace_back(gate.rule->id);
  return ids;
}

using Ids = std::vector<std::string>;

TEST(SafetyGates, StayOpenForAnAdultWhoAnsweredEverything) {
  EXPECT_EQ(gates_for(R"({"age_years":40,"sex":"female","safety_answered":true})"), Ids{});
}

TEST(SafetyGates, CloseWhereTheQuestionsAreNotAnswered) {
  EXPECT_EQ(gates_for(R"({"age_years":40,"sex":"female"})"), Ids{"safety_not_answered"});
  EXPECT_EQ(gates_for(R"({"age_years":40,"sex":"female","safety_answered":false})"), Ids{"safety_not_answered"});
  EXPECT_EQ(gates_for(""), Ids{"safety_not_answered"});
}

TEST(SafetyGates, OpenWithTheBirthdayNotBefore) {
  EXPECT_EQ(gates_for(R"({"age_months":11,"safety_answered":true})"), (Ids{"infant", "under_19"}));
  EXPECT_EQ(gates_for(R"({"age_months":12,"safety_answered":true})"), Ids{"under_19"});
  EXPECT_EQ(gates_for(R"({"age_years":18,"safety_answered":true})"), Ids{"under_19"});
  EXPECT_EQ(gates_for(R"({"age_years":19,"safety_answered":true})"), Ids{});
}

TEST(SafetyGates, CloseInPregnancyAndWhileBreastfeeding) {
  EXPECT_EQ(gates_for(R"({"age_years":30,"life_stage":"pregnant","safety_answered":true})"), Ids{"pregnant"});
  EXPECT_EQ(gates_for(R"({"age_years":30,"life_stage":"lactating","safety_answered":true})"), Ids{"lactating"});
}

TEST(SafetyGates, NameTheConditionThatClosedThem) {
  const Safety safety =
      assess_person(R"({"age_years":40,"sex":"female","conditions":["kidney_disease"],"safety_answered":true})").safety;
  ASSERT_EQ(safety.gates.size(), 1U);
  EXPECT_EQ(safety.gates[0].because, std::vector<Text>{"kidney_disease"});
  EXPECT_FALSE(safety.allows(Advice::supplements, toy::nutrient("iron")));
  EXPECT_FALSE(safety.allows(Advice::foods, toy::nutrient("magnesium")));
  EXPECT_TRUE(safety.allows(Advice::foods, toy::nutrient("iron")));
  EXPECT_TRUE(safety.allows(Advice::reductions, toy::nutrient("iron")));
}

TEST(SafetyGates, StayOpenForAMedicineThatOnlyKeepsItsDistance) {
  EXPECT_EQ(gates_for(R"({"age_years":40,"medicines":["levothyroxine"],"safety_answered":true})"), Ids{});
}

TEST(SafetyGates, CloseForAMedicineThatAsksForMore) {
  const Safety safety =
      assess_person(R"({"age_years":40,"medicines":["levothyroxine","digoxin"],"safety_answered":true})").safety;
  ASSERT_EQ(safety.gates.size(), 1U);
  EXPECT_EQ(safety.gates[0].because, std::vector<Text>{"digoxin"});
  EXPECT_FALSE(safety.allows(Advice::supplements, toy::nutrient("calcium")));
  EXPECT_FALSE(safety.allows(Advice::foods, toy::nutrient("iron")));
  EXPECT_TRUE(safety.allows(Advice::foods, toy::nutrient("calcium")));
}

TEST(SafetyGates, CloseForAnAmountThatNobodyEats) {
  constexpr std::string_view person = R"({"age_years":40,"safety_answered":true})";
  EXPECT_EQ(gates_for(person, R"({"nutrients":{"calcium":25000}})"), Ids{});
  const Assessment result = assess_person(person, R"({"nutrients":{"calcium":50000}})");
  EXPECT_EQ(result.findings[0].code, "implausible_intake");
  EXPECT_EQ(result.findings[0].numbers[0].second, 50000);
  for (const Advice advice : {Advice::supplements, Advice::foods, Advice::reductions})
    EXPECT_FALSE(result.safety.allows(advice, toy::nutrient("iron")));
}

const Finding* find(const Assessment& assessment, std::string_view code) {
  const auto found = std::find_if(assessment.findings.begin(), assessment.findings.end(),
                                  [&](const Finding& finding) { return finding.code == code; });
  return found == assessment.findings.end() ? nullptr : &*found;
}

TEST(SafetyFindings, GiveTheHoursBetweenAMedicineAndMinerals) {
  const Assessment result = assess_person(R"({"age_years":40,"medicines":["levothyroxine"]})");
  const Finding* spacing = find(result, "medicine_spacing");
  ASSERT_NE(spacing, nullptr);
  EXPECT_EQ(spacing->medicine, "levothyroxine");
  EXPECT_EQ(spacing->numbers, (std::vector<std::pair<Text, double>>{{"hours_before", 4}}));
  EXPECT_EQ(spacing->nutrients, (std::vector<NutrientIndex>{0, 1}));
  EXPECT_EQ(find(result, "medicine_ask"), nullptr);
}

TEST(SafetyFindings, NameAFormOfUnknownSafetyOnce) {
  constexpr std::string_view person = R"({"age_years":40,"safety_answered":true})";
  constexpr std::string_view twice =
      R"({"supplement":"magnesium_hydride","amount_mg":9},{"supplement":"magnesium_oxide","amount_mg":9},)"
      R"({"supplement":"magnesium_hydride","amount_mg":3})";
  const Assessment result = assess_person(person, twice);
  const auto is_unsafe = [](const Finding& finding) { return finding.code == "safety_not_established"; };
  EXPECT_EQ(std::count_if(result.findings.begin(), result.findings.end(), is_unsafe), 1);
  const Finding* unsafe = find(result, "safety_not_established");
  ASSERT_NE(unsafe, nullptr);
  EXPECT_EQ(unsafe->form, "magnesium_hydride");
  EXPECT_EQ(unsafe->nutrient, toy::nutrient("magnesium"));
  const Assessment without = assess_person(person, R"({"supplement":"magnesium_oxide","amount_mg":9})");
  EXPECT_EQ(find(without, "safety_not_established"), nullptr);
}

TEST(SafetyFindings, SayToAskAboutAMedicine) {
  const Assessment result = assess_person(R"({"age_years":40,"medicines":["digoxin"]})");
  ASSERT_NE(find(result, "medicine_ask"), nullptr);
  EXPECT_EQ(find(result, "medicine_spacing"), nullptr);
}

TEST(SafetyFindings, TellTheStricterLimitOnlyBelowTheOtherAndToAdults) {
  constexpr std::string_view adult = R"({"age_years":40,"sex":"female"})";
  EXPECT_EQ(find(assess_person(adult, R"({"nutrients":{"calcium":2000}})"), "stricter_limit_over"), nullptr);
  const Assessment over = assess_person(adult, R"({"nutrients":{"calcium":2100}})");
  ASSERT_NE(find(over, "stricter_limit_over"), nullptr);
  EXPECT_EQ(find(over, "limit_over"), nullptr);
  const Assessment far_over = assess_person(adult, R"({"nutrients":{"calcium":2600}})");
  EXPECT_EQ(find(far_over, "stricter_limit_over"), nullptr);
  EXPECT_NE(find(far_over, "limit_over"), nullptr);
  EXPECT_EQ(find(assess_person(R"({"age_years":12})", R"({"nutrients":{"calcium":2100}})"), "stricter_limit_over"),
            nullptr);
}

TEST(SafetyFindings, TellRedFlagsAboveALimitAndWithTheCondition) {
  constexpr std::string_view adult = R"({"age_years":40,"sex":"female"})";
  EXPECT_EQ(find(assess_person(adult), "red_flags"), nullptr);
  EXPECT_NE(find(assess_person(adult, R"({"nutrients":{"calcium":2600}})"), "red_flags"), nullptr);
  EXPECT_NE(find(assess_person(R"({"age_years":40,"conditions":["kidney_disease"]})"), "red_flags"), nullptr);
}

std::vector<std::string> evidence_of(const Finding* finding) {
  std::vector<std::string> ids;
  for (const std::size_t index : finding->evidence) ids.emplace_back(toy::tables().guidance.statements[index].id);
  return ids;
}

TEST(Evidence, NeverTellsTheHopefulWithoutTheSobering) {
  const Assessment result =
      assess_person(R"({"age_years":40,"sex":"female"})", R"({"nutrients":{"calcium":1000,"magnesium":100}})");
  EXPECT_EQ(evidence_of(find(result, "below_ear")), (Ids{"hopeful", "sobering"}));
  EXPECT_EQ(evidence_of(find(result, "ratio_above_band")), Ids{"sobering"});
}

TEST(Evidence, StandsBesideTheFindingItIsAboutOnly) {
  const Assessment low_calcium =
      assess_person(R"({"age_years":40,"sex":"female"})", R"({"nutrients":{"calcium":100,"magnesium":400}})");
  EXPECT_EQ(evidence_of(find(low_calcium, "below_ear")), Ids{});
  const Assessment gout = assess_person(R"({"age_years":40,"conditions":["gout","kidney_disease"]})");
  EXPECT_EQ(find(gout, "condition_care")->condition, "kidney_disease");
  EXPECT_EQ(evidence_of(find(gout, "condition_care")), Ids{"renal"});
  EXPECT_EQ(evidence_of(&gout.findings[gout.findings.size() - 2]), Ids{});
}

TEST(Person, CannotBreastfeedAsAManOrAsAChild) {
  for (const char* person :
       {R"({"age_years":30,"sex":"male","life_stage":"lactating"})",
        R"({"age_years":30,"sex":"male","life_stage":"pregnant"})", R"({"age_months":8,"life_stage":"lactating"})",
        R"({"age_months":8,"sex":"female","life_stage":"pregnant"})", R"({"age_years":5,"life_stage":"pregnant"})"}) {
    const auto plan = read_plan(toy::tables(), toy::plan_text(some_food, person));
    ASSERT_FALSE(plan.ok()) << person;
    EXPECT_EQ(plan.problem().code, "contradiction") << person;
    EXPECT_EQ(plan.problem().path, "/person/life_stage") << person;
  }
}

TEST(Person, AnswersTheSafetyQuestionsWithYesOrNo) {
  const auto plan = read_plan(toy::tables(), toy::plan_text(some_food, R"({"age_years":30,"safety_answered":1})"));
  ASSERT_FALSE(plan.ok());
  EXPECT_EQ(plan.problem().code, "wrong_type");
}

}  // namespace
}  // namespace nutrient_balance
