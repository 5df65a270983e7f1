// What is asked of a pharmacist, in a world small enough to work out by hand: at most what is missing after food, at
// most what the limits leave, and never where a gate is closed.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "nutrient_balance/documents.hpp"
#include "suggest_model.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

constexpr std::string_view woman = R"({"age_years":40,"sex":"female","safety_answered":true})";
// 250 of 320 mg magnesium, of which no limit counts anything.
constexpr std::string_view half_a_day = R"({"food":"toy:05","grams":500})";

/// Magnesium may be asked about, as its oxide or (if that were allowed) its hydride; and no food can be suggested.
Tables asking_world() {
  Tables world = toy::fresh_tables();
  for (GroupBounds& bounds : world.similar[toy::nutrient("folic_acid")]) bounds = {11, 0, 0, 0};
  for (GroupBounds& bounds : world.similar[toy::nutrient("tryptophan")]) bounds = {11, 0.06, 0.06, 0.06};
  world.suggestable.foods.clear();
  const auto form = [&](std::string_view id) { return *world.find_form(id); };
  world.suggestion_rules.askable = {
      {toy::nutrient("magnesium"), {form("magnesium_oxide"), form("magnesium_hydride")}, {0}}};
  return world;
}

Plan plan_in(const Tables& world, std::string_view entries, std::string_view person = woman,
             std::string_view reference = "") {
  const std::string text = R"({"format":"nutrient-balance/plan@1","person":)" + std::string(person) +
                           std::string(reference) + R"(,"days":[{"entries":[)" + std::string(entries) + "]}]}";
  const auto result = read_plan(world, text);
  if (!result.ok()) throw std::runtime_error(result.problem().code + " at " + result.problem().path);
  return result.value();
}

Suggestions suggested(const Tables& world, const Plan& plan, const SuggestOptions& options = {}) {
  SuggestRun run(world, suggestable_amounts(world, world.suggestable.foods), plan, options);
  run.finish();
  return run.result();
}

std::vector<SupplementQuestion> asked(const Tables& world, std::string_view entries = half_a_day,
                                      std::string_view person = woman, const SuggestOptions& options = {}) {
  return suggested(world, plan_in(world, entries, person), options).questions;
}

TEST(SupplementQuestions, NameWhatIsMissingAndOnlyFormsThatMayBeSuggested) {
  const Tables world = asking_world();
  const auto questions = asked(world);
  ASSERT_EQ(questions.size(), 1U);
  const SupplementQuestion& one = questions[0];
  EXPECT_EQ(one.target, 320);
  EXPECT_DOUBLE_EQ(one.missing, 70);
  EXPECT_DOUBLE_EQ(one.amount, 70);
  EXPECT_DOUBLE_EQ(one.today.low, 250);
  EXPECT_DOUBLE_EQ(one.after_food.low, 250) << "no food can be suggested";
  EXPECT_EQ(one.limit, 350);
  EXPECT_EQ(one.limit_scope, "supplemental_only");
  ASSERT_EQ(one.forms.size(), 1U) << "the safety of the hydride is not established";
  EXPECT_EQ(world.forms[one.forms[0]].id, "magnesium_oxide");
  EXPECT_TRUE(one.spacing.empty());
}

// 50 mg from food and 100 mg from a supplement.
constexpr std::string_view with_supplement =
    R"({"food":"toy:05","grams":100},{"from":"supplement","nutrients":{"magnesium":100}})";

TEST(SupplementQuestions, NameNoMoreThanTheStrictestLimitLeavesBesideWhatIsTakenAlready) {
  Tables world = asking_world();
  EXPECT_DOUBLE_EQ(asked(world, with_supplement)[0].amount, 170) << "350 less 100 would be more than is missing";
  const NutrientIndex magnesium = toy::nutrient("magnesium");
  world.guidance.stricter_limits.push_back({magnesium, "supplemental_only", 250, 48, {0}});
  const SupplementQuestion one = asked(world, with_supplement)[0];
  EXPECT_DOUBLE_EQ(one.amount, 150);
  EXPECT_DOUBLE_EQ(one.missing, 170);
  EXPECT_EQ(one.limit, 250);
  EXPECT_DOUBLE_EQ(*one.limit_counted.high, 100);
  world.guidance.stricter_limits.back().limit = 110;
  EXPECT_TRUE(asked(world, with_supplement).empty()) << "10 mg are less than a twentieth of the target";
}

TEST(SupplementQuestions, AreNotPutWhereNoLimitIsSet) {
  Tables world = asking_world();
  for (ReferenceNutrient& nutrient : world.references[0].nutrients) {
    for (ReferenceRow& row : nutrient.rows) row.upper_limit.reset();
  }
  EXPECT_TRUE(asked(world).empty());
}

TEST(SupplementQuestions, AreNotPutWhereNobodyKnowsHowMuchIsTaken) {
  Tables world = asking_world();
  // What is counted against the limit has no upper end, nor has the day.
  EXPECT_TRUE(asked(world, R"({"food":"toy:05","grams":100},{"name":"x","nutrients":{"calcium":1}})").empty());
}

TEST(SupplementQuestions, AreNotPutWhereTheTargetIsReachedOrThereIsNone) {
  Tables world = asking_world();
  EXPECT_TRUE(asked(world, R"({"food":"toy:05","grams":1000})").empty());
  EXPECT_TRUE(asked(world, half_a_day, R"({"age_years":40,"sex":"male","safety_answered":true})").empty());
  Plan nobody = plan_in(world, half_a_day);
  nobody.person.reset();
  EXPECT_TRUE(suggested(world, nobody).questions.empty());
  EXPECT_TRUE(suggested(world, plan_in(world, half_a_day, woman, R"(,"reference":"other")")).questions.empty());
}

TEST(SupplementQuestions, AreNotPutAboutATargetInAnotherForm) {
  Tables world = asking_world();
  world.suggestion_rules.askable[0].nutrient = toy::nutrient("iron");
  EXPECT_TRUE(suggested(world, plan_in(world, half_a_day, woman, R"(,"reference":"other")")).questions.empty());
}

TEST(SupplementQuestions, AreNotPutWithoutAFormThatMayBeSuggested) {
  Tables world = asking_world();
  world.suggestion_rules.askable[0].forms.erase(world.suggestion_rules.askable[0].forms.begin());
  EXPECT_TRUE(asked(world).empty());
}

TEST(SupplementQuestions, AreHeldBackByEveryGateOnSupplements) {
  const Tables world = asking_world();
  const auto with = [](const std::string& more) { return R"({"sex":"female",)" + more + "}"; };
  const std::string answered = R"("age_years":40,"safety_answered":true)";
  EXPECT_EQ(asked(world, half_a_day, with(answered)).size(), 1U);
  for (const std::string& more :
       {std::string(R"("age_years":40)"), std::string(R"("age_years":40,"safety_answered":false)"),
        std::string(R"("age_years":18,"safety_answered":true)"), answered + R"(,"life_stage":"pregnant")",
        answered + R"(,"life_stage":"lactating")", answered + R"(,"conditions":["kidney_disease"])",
        answered + R"(,"medicines":["digoxin"])"}) {
    EXPECT_TRUE(asked(world, half_a_day, with(more)).empty()) << more;
  }
}

TEST(SupplementQuestions, TellTheHoursToKeepFromAMedicine) {
  const Tables world = asking_world();
  const auto questions = asked(
      world, half_a_day, R"({"age_years":40,"sex":"female","safety_answered":true,"medicines":["levothyroxine"]})");
  ASSERT_EQ(questions.size(), 1U);
  ASSERT_EQ(questions[0].spacing.size(), 1U);
  EXPECT_EQ(questions[0].spacing[0].medicine->id, "levothyroxine");
  EXPECT_EQ(questions[0].spacing[0].hours_before, 4);
  EXPECT_FALSE(questions[0].spacing[0].hours_after);
}

TEST(SupplementQuestions, ComeAfterTheBestChangeOfFood) {
  Tables world = asking_world();
  world.suggestable.foods = toy::tables().suggestable.foods;
  const Plan plan = plan_in(world, half_a_day);
  SuggestRun run(world, suggestable_amounts(world, world.suggestable.foods), plan, {});
  EXPECT_TRUE(run.result().questions.empty()) << "nothing is asked before food has been looked through";
  run.finish();
  const Suggestions after = run.result();
  ASSERT_EQ(after.questions.size(), 1U);
  EXPECT_GT(after.questions[0].after_food.low, after.questions[0].today.low);
  EXPECT_DOUBLE_EQ(after.questions[0].amount, 320 - *after.questions[0].after_food.high);
}

TEST(SupplementQuestions, AreNotPutWhereOnlySomeChangesOfFoodWereLookedAt) {
  const Tables world = asking_world();
  for (const ChangeKinds kinds : {ChangeKinds{false, true, true}, {true, false, true}, {true, true, false}}) {
    SuggestOptions options;
    options.kinds = kinds;
    EXPECT_TRUE(asked(world, half_a_day, woman, options).empty());
  }
  SuggestOptions sample;
  sample.sample = 1;
  EXPECT_TRUE(asked(world, half_a_day, woman, sample).empty());
}

TEST(SupplementQuestions, StandInTheDocumentWithTheFiguresBehindThem) {
  const Tables world = asking_world();
  const auto document_of = [&](std::string_view entries, std::string_view person = woman) {
    return nlohmann::json::parse(suggestions_document(world, suggested(world, plan_in(world, entries, person))));
  };
  const auto one = document_of(half_a_day)["questions"][0];
  EXPECT_EQ(one["ask"], "pharmacist_or_doctor");
  EXPECT_EQ(one["nutrient"], "magnesium");
  EXPECT_EQ(one["bounded_by"], "gap");
  EXPECT_EQ(one["with_it"]["low"], 320);
  EXPECT_EQ(one["forms"][0]["compound_mg"], 140) << "half of the oxide is magnesium";
  EXPECT_EQ(one["limit"]["counted"]["high"], 0);
  const auto bounded =
      document_of(R"({"food":"toy:05","grams":10},{"from":"supplement","nutrients":{"magnesium":200}})",
                  R"({"age_years":40,"sex":"female","safety_answered":true,"medicines":["levothyroxine"]})");
  EXPECT_EQ(bounded["questions"][0]["spacing"][0]["hours_before"], 4);
  EXPECT_TRUE(bounded["questions"][0]["spacing"][0]["hours_after"].is_null());
}

}  // namespace
}  // namespace nutrient_balance
