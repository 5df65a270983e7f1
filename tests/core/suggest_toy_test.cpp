// Suggestions in a world small enough to work out by hand: which rows a day has, and why a food is not suggested.
#include <gtest/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "nutrient_balance/documents.hpp"
#include "nutrient_balance/what_if.hpp"
#include "suggest_model.hpp"
#include "suggest_safety.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

constexpr std::string_view woman = R"({"age_years":40,"sex":"female","safety_answered":true})";
// Half of what she needs of calcium (500 of 1000 mg) and niacin (7.5 of 14 mg), 250 of 320 mg magnesium, folate enough.
constexpr std::string_view half_a_day = R"({"food":"toy:05","grams":500})";

// Enough of calcium and magnesium for a ratio to be judged: 900 and 450 mg.
constexpr std::string_view most_of_a_day = R"({"food":"toy:05","grams":900})";

/// The toy tables with what they leave unbounded bounded: no folic acid in any food, and 1.5 mg niacin in 100 g.
Tables bounded_world() {
  Tables world = toy::fresh_tables();
  for (GroupBounds& bounds : world.similar[toy::nutrient("folic_acid")]) bounds = {11, 0, 0, 0};
  for (GroupBounds& bounds : world.similar[toy::nutrient("tryptophan")]) bounds = {11, 0.06, 0.06, 0.06};
  return world;
}

Plan plan_in(const Tables& world, std::string_view entries, std::string_view person = woman,
             const std::string& members = "") {
  const std::string text = R"({"format":"nutrient-balance/plan@1","person":)" + std::string(person) + "," + members +
                           R"("days":[{"entries":[)" + std::string(entries) + "]}]}";
  const auto result = read_plan(world, text);
  if (!result.ok()) throw std::runtime_error(result.problem().code + " at " + result.problem().path);
  return result.value();
}

SuggestModel model_of(const Tables& world, const Plan& plan, const SuggestOptions& options = {}) {
  const FoodAmounts foods(world, world.suggestable.foods);
  return build_model(world, foods, plan, assess(world, plan), options);
}

std::size_t count(const std::vector<Row>& rows, RowKind kind) {
  return static_cast<std::size_t>(
      std::count_if(rows.begin(), rows.end(), [&](const Row& row) { return row.kind == kind; }));
}

const Row* find_row(const std::vector<Row>& rows, RowKind kind, std::string_view nutrient) {
  const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
    return row.kind == kind && row.nutrient == toy::nutrient(nutrient);
  });
  return found == rows.end() ? nullptr : &*found;
}

SuggestOptions one_change() {
  SuggestOptions options;
  options.changes = 1;
  return options;
}

SuggestOptions only(ChangeKinds kinds) {
  SuggestOptions options = one_change();
  options.kinds = kinds;
  return options;
}

constexpr ChangeKinds swaps = {false, true, false};
constexpr ChangeKinds cuts = {false, false, true};

Suggestions suggested(const Tables& world, const Plan& plan, const SuggestOptions& options = {}) {
  SuggestRun run(world, suggestable_amounts(world, world.suggestable.foods), plan, options);
  run.finish();
  return run.result();
}

WhyNot asked(const Tables& world, std::string_view food, std::string_view entries = half_a_day,
             const SuggestOptions& options = one_change(), std::string_view person = woman) {
  return why_not(world, suggestable_amounts(world, world.suggestable.foods), plan_in(world, entries, person), options,
                 world.find_food(food).value());
}

// The rows of a ratio.

TEST(SuggestRows, WatchBothEndsOfTheChosenBand) {
  const Tables world = bounded_world();
  const SuggestModel model = model_of(world, plan_in(world, most_of_a_day));
  ASSERT_EQ(count(model.terms, RowKind::ratio_above), 1U);
  ASSERT_EQ(count(model.terms, RowKind::ratio_below), 1U);
  for (const Row& row : model.terms) {
    if (row.kind == RowKind::ratio_above) {
      EXPECT_EQ(row.band_end, 2.6);
    } else if (row.kind == RowKind::ratio_below) {
      EXPECT_EQ(row.band_end, 1.7);
    }
  }
}

TEST(SuggestRows, WatchABandOfOnesOwnWhichMayBeginAtNothing) {
  const Tables world = bounded_world();
  const SuggestModel model =
      model_of(world, plan_in(world, most_of_a_day, woman, R"("ratio_bands":{"ca_mg":{"low":0,"high":1.5}},)"));
  ASSERT_EQ(count(model.terms, RowKind::ratio_above), 1U);
  EXPECT_EQ(count(model.terms, RowKind::ratio_below), 0U);
  const auto above = std::find_if(model.terms.begin(), model.terms.end(),
                                  [](const Row& row) { return row.kind == RowKind::ratio_above; });
  EXPECT_EQ(above->band_end, 1.5);
  EXPECT_DOUBLE_EQ(above->at, (900 - 1.5 * 450) / (1.5 * 320)) << "a share of the end at the target of magnesium";
}

TEST(SuggestRows, WatchOneEndOfABandThatHasOnlyOne) {
  Tables world = bounded_world();
  world.ratios[0].bands[0].high.reset();
  const SuggestModel model = model_of(world, plan_in(world, most_of_a_day));
  EXPECT_EQ(count(model.terms, RowKind::ratio_above), 0U);
  EXPECT_EQ(count(model.terms, RowKind::ratio_below), 1U);
}

TEST(SuggestRows, LeaveOutARatioThatNothingIsJudgedBy) {
  const auto ratios_in = [](const Tables& world, const std::string& bands) {
    const SuggestModel model = model_of(world, plan_in(world, most_of_a_day, woman, bands));
    return count(model.terms, RowKind::ratio_above) + count(model.terms, RowKind::ratio_below);
  };
  Tables world = bounded_world();
  EXPECT_EQ(ratios_in(world, R"("ratio_bands":{"ca_mg":"tradition"},)"), 0U) << "a band that only explains";
  world.suggestion_rules.ratio_weights.clear();
  EXPECT_EQ(ratios_in(world, ""), 0U) << "a ratio without a weight";
  world = bounded_world();
  world.ratios[0].bands[0].judged = false;
  world.ratios[0].bands[1].judged = true;
  EXPECT_EQ(ratios_in(world, ""), 0U) << "the preferred band only explains";
  world = bounded_world();
  world.ratios[0].bands[0].basis = "molar";
  world.nutrients[toy::nutrient("magnesium")].molar_mass.reset();
  EXPECT_EQ(ratios_in(world, ""), 0U) << "moles of what has no molar mass";
}

// What nobody knows.

TEST(SuggestRows, AskForNothingWhereNobodyCanSayHowMuchIsMissing) {
  const Tables world = bounded_world();
  const SuggestModel model = model_of(world, plan_in(world, R"({"from":"food","nutrients":{"calcium":100}})"));
  EXPECT_NE(find_row(model.terms, RowKind::shortfall, "calcium"), nullptr);
  EXPECT_EQ(find_row(model.terms, RowKind::shortfall, "magnesium"), nullptr);
  ASSERT_NE(find_row(model.hard, RowKind::keep, "magnesium"), nullptr) << "but what is there is kept";
}

TEST(SuggestRows, CountOnlyWhatIsCertainToGoAgainstALimitThatNobodyKnows) {
  const Tables world = bounded_world();
  const Plan plan = plan_in(world, R"({"food":"toy:11","grams":100},{"nutrients":{"calcium":100}})");
  const SuggestModel model = model_of(world, plan);
  const Row* niacin = find_row(model.hard, RowKind::limit, "niacin");
  ASSERT_NE(niacin, nullptr);
  EXPECT_TRUE(niacin->certain);
  Brings brings;
  brings.nutrients.assign(world.nutrients.size(), {2, 5});
  brings.counted.assign(counted_scopes(world).size(), {2, 5});
  EXPECT_DOUBLE_EQ(row_change(*niacin, brings, false), -2 * niacin->scale);
  EXPECT_DOUBLE_EQ(row_change(*niacin, brings, true), 5 * niacin->scale);
}

TEST(SuggestModel, OffersNothingWhoseEffectNobodyKnows) {
  const Tables& world = toy::tables();  // in which folic acid is not known of any food
  constexpr ChangeKinds additions = {true, false, false};
  EXPECT_TRUE(model_of(world, plan_in(world, half_a_day), only(additions)).candidates.empty());
  EXPECT_EQ(suggested(world, plan_in(world, half_a_day), only(additions)).none_because, "no_candidates");
  EXPECT_EQ(suggested(world, plan_in(world, R"({"food":"toy:01","grams":500})"), only(swaps)).none_because,
            "no_candidates");
}

// The kinds of changes.

TEST(SuggestModel, HoldsTheKindsThatAreWantedAndNoOthers) {
  const Tables world = bounded_world();
  const Plan plan = plan_in(world, R"({"food":"toy:05","grams":500},{"nutrients":{"calcium":1}})");
  const auto has = [&](const SuggestOptions& options, ChangeKind kind) {
    const SuggestModel model = model_of(world, plan, options);
    return std::any_of(model.candidates.begin(), model.candidates.end(),
                       [&](const Candidate& one) { return one.change.kind == kind; });
  };
  EXPECT_TRUE(has(one_change(), ChangeKind::add));
  EXPECT_TRUE(has(one_change(), ChangeKind::halve));
  EXPECT_FALSE(has(only(cuts), ChangeKind::add));
  EXPECT_TRUE(has(only(cuts), ChangeKind::remove));
  EXPECT_FALSE(has(only({true, false, false}), ChangeKind::halve));
  EXPECT_EQ(suggested(world, plan, only(swaps)).none_because, "no_candidates") << "food 05 is in no group for swaps";
}

TEST(SuggestionKinds, OfEachAreOnlyThoseThatWereAskedFor) {
  Tables world = bounded_world();
  const Plan plan = plan_in(world, half_a_day);
  SuggestOptions options = only({true, false, false});
  options.each_kind = true;
  std::vector<std::string> kinds;
  for (const Alternative& one : suggested(world, plan, options).alternatives) kinds.emplace_back(one.kind);
  EXPECT_EQ(kinds, (std::vector<std::string>{"best", "another", "add"}));
  options.kinds = cuts;
  EXPECT_TRUE(suggested(world, plan, options).alternatives.empty());
}

TEST(SuggestSample, OfMoreThanThereAreIsAll) {
  const Tables world = bounded_world();
  SuggestOptions options;
  const std::size_t all = model_of(world, plan_in(world, half_a_day), options).candidates.size();
  options.sample = all + 1;
  EXPECT_EQ(model_of(world, plan_in(world, half_a_day), options).candidates.size(), all);
}

// The run.

TEST(SuggestRun, ComesToTheSameAnswerInStepsOfAnySize) {
  const Tables world = bounded_world();
  const Plan plan = plan_in(world, half_a_day);
  const auto foods = suggestable_amounts(world, world.suggestable.foods);
  SuggestRun run(world, foods, plan, {});
  EXPECT_EQ(run.result().none_because, "not_finished");
  EXPECT_EQ(run.best_cost(), run.model().baseline);
  std::size_t steps = 1;
  while (!run.step(1e-6)) ++steps;
  EXPECT_GT(steps, 3U);
  EXPECT_EQ(suggestions_document(world, run.result()), suggestions_document(world, suggested(world, plan)));
}

TEST(Suggestions, AreNotGivenForTheSakeOfARatioThatAConditionLeavesUnjudged) {
  Tables world = bounded_world();
  world.guidance.gates.clear();
  world.suggestable.foods[2].food = "toy:10";
  // Every target is met; only calcium to magnesium, 3.3, is above its band.
  constexpr std::string_view entries = R"({"food":"toy:03","grams":1100})";
  EXPECT_EQ(suggested(world, plan_in(world, entries)).none_because, "");
  const std::string_view kidney = R"({"age_years":40,"sex":"female","conditions":["kidney_disease"]})";
  const Suggestions none = suggested(world, plan_in(world, entries, kidney));
  EXPECT_TRUE(none.alternatives.empty());
  EXPECT_EQ(none.none_because, "safety_gate");
}

TEST(SuggestSafety, AllowsASwapThatBringsLessOfWhatIsHeldBack) {
  Tables world = bounded_world();
  world.suggestable.foods[1].group = world.suggestable.foods[2].group;
  const Plan plan = plan_in(world, R"({"food":"toy:01","grams":500})",
                            R"({"age_years":40,"sex":"female","conditions":["kidney_disease"]})");
  const FoodAmounts foods(world, world.suggestable.foods);
  const Assessment before = assess(world, plan);
  const SuggestModel model = build_model(world, foods, plan, before, {});
  const auto allowed = [&](ChangeKind kind) {
    const auto found = std::find_if(model.candidates.begin(), model.candidates.end(),
                                    [&](const Candidate& one) { return one.change.kind == kind; });
    Choice choice;
    choice.members[0] = static_cast<std::uint32_t>(found - model.candidates.begin());
    choice.size = 1;
    return is_allowed(world, before.safety, model, choice, foods, plan);
  };
  EXPECT_TRUE(allowed(ChangeKind::swap)) << "50 g of food 03 for 500 g of food 01";
  EXPECT_TRUE(allowed(ChangeKind::halve));
  EXPECT_FALSE(allowed(ChangeKind::add));
}

// Why not.

TEST(WhyNot, SaysWhichOfTwoFoodsHelpsMore) {
  const Tables world = bounded_world();
  EXPECT_EQ(asked(world, "toy:01").because, "as_good");
  const WhyNot other = asked(world, "toy:03");
  EXPECT_EQ(other.because, "others_help_more");
  EXPECT_EQ(other.with.size(), 1U);
  EXPECT_GT(*other.cost_with, other.best_cost);
  EXPECT_LT(*other.cost_with, other.baseline_cost);
}

TEST(WhyNot, SaysThatAFoodIsNotWorthItsEffort) {
  Tables world = bounded_world();
  world.suggestable.foods[2].effort = 100;
  EXPECT_EQ(asked(world, "toy:03").because, "does_not_help");
}

TEST(WhyNot, SaysWhichLimitWouldBePassedAndByHowMuch) {
  const Tables world = bounded_world();
  // 2490 of at most 2500 mg calcium; the smallest portion of food 03 brings 12.5 mg.
  const WhyNot answer =
      asked(world, "toy:03",
            R"({"food":"toy:05","grams":1000},{"from":"food","nutrients":{"calcium":1490,"magnesium":0,
                                  "iron":0,"copper":0,"folate":0,"folic_acid":0,"niacin":0}})");
  EXPECT_EQ(answer.because, "passes_limit");
  EXPECT_EQ(answer.nutrient, toy::nutrient("calcium"));
  EXPECT_NEAR(*answer.by, 2.5, 1e-9);
  EXPECT_FALSE(answer.cost_with);
  const auto document = nlohmann::json::parse(why_not_document(world, answer));
  EXPECT_EQ(document["nutrient"], "calcium");
  EXPECT_TRUE(document["cost_with"].is_null());
}

TEST(WhyNot, SaysThatThereWouldBeTooMuchOrTooLittleEnergy) {
  Tables world = bounded_world();
  world.suggestion_rules.most_energy = 0.05;
  const WhyNot more = asked(world, "toy:03");
  EXPECT_EQ(more.because, "too_much_energy");
  EXPECT_NEAR(*more.by, 0.0125, 1e-9) << "12.5 g bring 0.0625";
  world.suggestable.foods[1].group = world.suggestable.foods[2].group;
  world.suggestion_rules.least_energy = -1;
  const WhyNot less = asked(world, "toy:03", R"({"food":"toy:01","grams":1000})", only(swaps));
  EXPECT_EQ(less.because, "too_little_energy");
  EXPECT_NEAR(*less.by, 3.75, 1e-9) << "50 g for 1000 g take 4.75 away";
}

TEST(WhyNot, SaysWhichTargetWouldBeLost) {
  Tables world = bounded_world();
  world.suggestion_rules.least_energy = -200;
  world.suggestable.foods[1].group = world.suggestable.foods[2].group;
  const WhyNot answer = asked(world, "toy:03", R"({"food":"toy:01","grams":1000})", only(swaps));
  EXPECT_EQ(answer.because, "loses_target");
  EXPECT_EQ(answer.nutrient, toy::nutrient("calcium"));
  EXPECT_NEAR(*answer.by, 950, 1e-9);
}

TEST(WhyNot, SaysThatNoChangeOfTheWantedKindHoldsTheFood) {
  const Tables world = bounded_world();
  EXPECT_EQ(asked(world, "toy:03", half_a_day, only(cuts)).because, "no_candidate");
}

TEST(WhyNot, SaysThatAFoodIsNotEatenByThePerson) {
  const Tables world = bounded_world();
  const auto because = [&](std::string_view food, const std::string& diet) {
    const std::string person = R"({"age_years":40,"sex":"female","safety_answered":true,"diet":)" + diet + "}";
    return asked(world, food, half_a_day, one_change(), person).because;
  };
  EXPECT_EQ(because("toy:01", R"({"pattern":"vegan"})"), "does_not_suit");
  EXPECT_NE(because("toy:03", R"({"pattern":"vegan"})"), "does_not_suit");
  EXPECT_EQ(because("toy:01", R"({"without":["milk"]})"), "does_not_suit");
  EXPECT_EQ(because("toy:03", R"({"without_foods":["toy:02","toy:03"]})"), "does_not_suit");
  EXPECT_NE(because("toy:03", R"({"without_foods":["toy:02"]})"), "does_not_suit");
}

TEST(WhyNot, SaysWhatKeepsAnythingFromBeingSuggested) {
  const Tables world = bounded_world();
  // Everything is met and calcium to magnesium is 2.
  EXPECT_EQ(asked(world, "toy:03", R"({"food":"toy:05","grams":1000})").because, "nothing_to_improve");
  Plan nobody = plan_in(world, half_a_day);
  nobody.person.reset();
  const auto foods = suggestable_amounts(world, world.suggestable.foods);
  EXPECT_EQ(why_not(world, foods, nobody, {}, *world.find_food("toy:03")).because, "nobody_described");
}

TEST(WhyNotDocument, SaysOfAFoodThatGoesNoGrams) {
  const Tables world = bounded_world();
  WhyNot answer = asked(world, "toy:03");
  answer.with = {{ChangeKind::remove, nullptr, {}, EntryPlace{0, 0}, 0},
                 {ChangeKind::swap, &world.suggestable.foods[2], *world.find_food("toy:03"), EntryPlace{0, 1}, 25}};
  const auto with = nlohmann::json::parse(why_not_document(world, answer))["with"];
  EXPECT_EQ(with[0]["action"], "remove");
  EXPECT_EQ(with[0]["entry"], "/days/0/entries/0");
  EXPECT_FALSE(with[0].contains("grams"));
  EXPECT_EQ(with[1]["action"], "swap");
  EXPECT_EQ(with[1]["food"], "toy:03");
  EXPECT_EQ(with[1]["grams"], 25);
}

// Changed days and levers.

TEST(ChangedPlans, GetAnAddedFoodOnEveryDayThatCounts) {
  const Tables world = bounded_world();
  Plan plan = plan_in(world, half_a_day);
  plan.days.push_back(plan.days[0]);
  plan.days.push_back(plan.days[0]);
  plan.days[1].complete = false;
  const FoodRef bread = *world.find_food("toy:03");
  const Plan after = changed(plan, {{ChangeKind::add, &world.suggestable.foods[2], bread, std::nullopt, 25}});
  EXPECT_EQ(after.days[0].entries.size(), 2U);
  EXPECT_EQ(after.days[1].entries.size(), 1U);
  EXPECT_EQ(after.days[2].entries.size(), 2U);
}

std::size_t levers(const Tables& world, std::string_view entries, std::string_view ratio) {
  const Plan plan = plan_in(world, entries);
  const auto all = levers_of(world, plan, intake_of(world, plan));
  return static_cast<std::size_t>(
      std::count_if(all.begin(), all.end(), [&](const Lever& lever) { return lever.ratio->id == ratio; }));
}

TEST(Levers, AreLeftOutWhereAValueIsMissing) {
  Tables world = bounded_world();
  constexpr std::string_view known = R"({"food":"toy:05","grams":100})";
  const auto with = [&](std::string_view entry) { return std::string(known) + "," + std::string(entry); };
  EXPECT_EQ(levers(world, known, "ca_mg"), 1U);
  EXPECT_EQ(levers(world, with(R"({"food":"toy:11","grams":100})"), "ca_mg"), 1U) << "its magnesium is borrowed";
  EXPECT_EQ(levers(world, with(R"({"nutrients":{"iron":0,"calcium":1,"magnesium":1}})"), "ca_mg"), 1U) << "no energy";
  EXPECT_EQ(levers(world, with(R"({"nutrients":{"calcium":1,"magnesium":1}})"), "ca_mg"), 1U) << "energy not known";
  EXPECT_EQ(levers(world, with(R"({"nutrients":{"iron":1,"calcium":1}})"), "ca_mg"), 0U) << "the whole is not known";
  EXPECT_EQ(levers(world, with(R"({"nutrients":{"iron":1,"magnesium":1}})"), "ca_mg"), 0U);
  EXPECT_EQ(levers(world, R"({"nutrients":{"iron":1,"calcium":1,"magnesium":0}})", "ca_mg"), 0U) << "nothing to divide";
  EXPECT_EQ(levers(world, known, "fe_cu"), 1U);
  world.ratios[1].basis = "molar";
  EXPECT_EQ(levers(world, known, "fe_cu"), 0U) << "copper has no molar mass here";
}

}  // namespace
}  // namespace nutrient_balance
