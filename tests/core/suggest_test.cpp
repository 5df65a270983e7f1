// Suggestions on the shipped tables: kinds, alternatives, reasons for none, exclusions, safety, and the questions
// beside.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "nutrient_balance/what_if.hpp"
#include "suggest_days.hpp"
#include "suggest_model.hpp"

namespace nutrient_balance {
namespace {

using days::tables;

constexpr std::string_view low_day =
    R"([{"food":"sr:01077","grams":244},{"food":"sr:18064","grams":60},{"food":"sr:01009","grams":28},{"food":"sr:09040","grams":118}])";

Plan plan_of(std::string_view person, std::string_view entries = low_day) {
  const std::string text = R"({"format":"nutrient-balance/plan@1","person":)" + std::string(person) +
                           R"(,"days":[{"entries":)" + std::string(entries) + "}]}";
  return read_plan(tables(), text).value();
}

const auto& listed_foods() {
  static const auto foods = suggestable_amounts(tables(), tables().suggestable.foods);
  return foods;
}

Suggestions suggested(const Plan& plan, const SuggestOptions& options = {}) {
  SuggestRun run(tables(), listed_foods(), plan, options);
  while (!run.step(1e6)) {
  }
  return run.result();
}

constexpr std::string_view woman = R"({"age_years":45,"sex":"female","safety_answered":true})";

std::string person_with(std::string_view more) {
  return R"({"age_years":45,"sex":"female","safety_answered":true,)" + std::string(more) + "}";
}

SuggestOptions few(std::size_t changes, bool each_kind = false) {
  SuggestOptions options;
  options.changes = changes;
  options.each_kind = each_kind;
  return options;
}

TEST(Suggestions, AreProvenAndLowerTheCost) {
  const Suggestions answer = suggested(plan_of(woman));
  EXPECT_TRUE(answer.proven_optimal);
  EXPECT_EQ(answer.none_because, "");
  ASSERT_EQ(answer.alternatives.size(), 3U);
  for (const Alternative& one : answer.alternatives) {
    EXPECT_LT(one.cost, answer.baseline_cost);
    EXPECT_GE(one.cost, answer.alternatives[0].cost) << "the best comes first";
    ASSERT_EQ(one.because.size(), one.changes.size());
    for (const auto& reasons : one.because) EXPECT_FALSE(reasons.empty()) << "each change improves something";
  }
}

TEST(Suggestions, OfMoreChangesAreNeverWorse) {
  const double one = suggested(plan_of(woman), few(1)).alternatives[0].cost;
  const double two = suggested(plan_of(woman), few(2)).alternatives[0].cost;
  const double three = suggested(plan_of(woman), few(3)).alternatives[0].cost;
  EXPECT_LE(two, one);
  EXPECT_LE(three, two);
}

std::set<Text> families_of(const Plan& plan, const Alternative& alternative) {
  std::set<Text> families;
  const auto add = [&](const SuggestableFood* food) {
    if (food != nullptr) families.insert(tables().suggestable.families[food->family]);
  };
  for (const Change& change : alternative.changes) {
    add(change.food);
    if (!change.entry) continue;
    const Entry& entry = plan.days[change.entry->day].entries[change.entry->entry];
    add(tables().suggestable.find(tables().food_id(*entry.food)));
  }
  return families;
}

TEST(Suggestions, OfOneSetNeverNameTwoFormsOfOneFood) {
  toy::Random random(5);
  std::size_t compared = 0;
  for (int day = 0; day < 20; ++day) {
    for (const Alternative& one : suggested(days::random_day(random), few(3)).alternatives) {
      std::set<std::size_t> families;
      std::size_t foods = 0;
      for (const Change& change : one.changes) {
        if (change.food == nullptr) continue;
        families.insert(change.food->family);
        ++foods;
      }
      EXPECT_EQ(families.size(), foods) << "day " << day;
      compared += foods > 1 ? 1 : 0;
    }
  }
  EXPECT_GT(compared, 10U);
}

TEST(SuggestionAlternatives, ShareNoFoodInWhateverForm) {
  toy::Random random(3);
  std::size_t compared = 0;
  for (int day = 0; day < 20; ++day) {
    const Plan plan = days::random_day(random);
    std::set<Text> seen;
    for (const Alternative& one : suggested(plan, few(2)).alternatives) {
      for (const Text family : families_of(plan, one)) {
        EXPECT_TRUE(seen.insert(family).second) << "day " << day << ": " << family;
        ++compared;
      }
    }
  }
  EXPECT_GT(compared, 40U);
}

TEST(SuggestionAlternatives, CountAFoodThatIsLinkedToAListedOneAsTheSame) {
  // Ciqual's almonds are linked to those of the Standard Reference, which are listed.
  const Tables& all = tables();
  std::optional<FoodRef> linked;
  for (std::size_t table = 0; table < all.food_tables.size(); ++table) {
    for (std::size_t row = 0; row < all.food_tables[table].foods.size(); ++row) {
      const Text same_as = all.food_tables[table].foods[row].same_as;
      if (!same_as.empty() && all.suggestable.find(same_as) != nullptr) linked = FoodRef{table, row};
    }
  }
  ASSERT_TRUE(linked);
  Plan plan = plan_of(woman);
  plan.days[0].entries[0].food = linked;
  const SuggestModel model = build_model(all, *listed_foods(), plan, assess(all, plan), few(1));
  const auto cut = std::find_if(model.candidates.begin(), model.candidates.end(),
                                [](const Candidate& one) { return one.change.kind == ChangeKind::halve; });
  const SuggestableFood* same = all.suggestable.find(all.food(*linked).same_as);
  EXPECT_EQ(cut->keys.food, static_cast<std::int32_t>(same->family));
}

TEST(SuggestionKinds, AreKeptApart) {
  for (const Alternative& one : suggested(plan_of(woman), few(2, true)).alternatives) {
    for (const Change& change : one.changes) {
      const bool cut = change.kind == ChangeKind::halve || change.kind == ChangeKind::remove;
      EXPECT_TRUE(one.kind != "add" || change.kind == ChangeKind::add);
      EXPECT_TRUE(one.kind != "swap" || change.kind == ChangeKind::swap);
      EXPECT_TRUE(one.kind != "cut" || cut);
    }
  }
}

TEST(SuggestionExclusions, AreKept) {
  const Plan plan =
      plan_of(person_with(R"("diet":{"pattern":"vegan","without":["tree_nut"],"without_foods":["sr:11458"]})"));
  for (const Alternative& one : suggested(plan).alternatives) {
    for (const Change& change : one.changes) {
      if (change.food == nullptr) continue;
      EXPECT_NE(change.food->food, "sr:11458");
      EXPECT_TRUE(suits(*change.food, *plan.person->diet.pattern, plan.person->diet.without)) << change.food->food;
    }
  }
}

TEST(Suggestions, SayWhyThereAreNone) {
  Plan nobody = plan_of(woman);
  nobody.person.reset();
  EXPECT_EQ(suggested(nobody).none_because, "nobody_described");
  Plan nothing = plan_of(woman);
  nothing.days[0].complete = false;
  EXPECT_EQ(suggested(nothing).none_because, "no_day_counts");
  EXPECT_EQ(suggested(plan_of(R"({"age_years":60,"sex":"female","life_stage":"pregnant"})")).none_because,
            "no_targets");
  EXPECT_EQ(suggested(plan_of(R"({"age_months":8})")).none_because, "safety_gate");
}

TEST(Suggestions, AreHeldBackWithKidneyDiseaseWhereTheyBringMinerals) {
  for (const Alternative& one : suggested(plan_of(person_with(R"("conditions":["kidney_disease"])"))).alternatives) {
    for (const Change& change : one.changes) EXPECT_NE(change.kind, ChangeKind::add) << "every food brings potassium";
  }
}

TEST(Suggestions, NeverAskSomebodyWithAnEatingDisorderToEatLess) {
  for (const Alternative& one :
       suggested(plan_of(person_with(R"("conditions":["eating_disorder"])")), few(3, true)).alternatives) {
    for (const Change& change : one.changes) EXPECT_EQ(change.kind, ChangeKind::add);
  }
}

TEST(SuggestRun, HasAnAnswerBeforeItIsDone) {
  SuggestRun run(tables(), listed_foods(), plan_of(woman), {});
  EXPECT_FALSE(run.step(1));
  const Suggestions early = run.result();
  EXPECT_FALSE(early.proven_optimal);
  ASSERT_FALSE(early.alternatives.empty());
  EXPECT_FALSE(early.alternatives[0].proven);
}

TEST(SuggestSample, IsTheSameForTheSameSeed) {
  SuggestOptions options = few(1);
  options.sample = 50;
  options.seed = 4;
  const Suggestions once = suggested(plan_of(woman), options);
  EXPECT_EQ(once.candidates, 50U);
  EXPECT_EQ(once.alternatives[0].cost, suggested(plan_of(woman), options).alternatives[0].cost);
}

WhyNot asked_why_not(const Plan& plan, std::string_view food) {
  return why_not(tables(), listed_foods(), plan, few(2), tables().find_food(food).value());
}

TEST(WhyNot, NamesWhatKeepsAFoodOut) {
  const Plan plan = plan_of(woman);
  const Suggestions best = suggested(plan, few(2));
  EXPECT_EQ(asked_why_not(plan, best.alternatives[0].changes[0].food->food).because, "as_good");
  EXPECT_EQ(asked_why_not(plan, "sr:02047").because, "not_listed") << "salt";
  EXPECT_EQ(asked_why_not(plan_of(person_with(R"("diet":{"pattern":"vegan"})")), "sr:01077").because, "does_not_suit");
  const WhyNot almonds = asked_why_not(plan, "sr:12061");
  ASSERT_TRUE(almonds.cost_with.has_value());
  EXPECT_GE(*almonds.cost_with, almonds.best_cost);
}

TEST(Levers, AreTheDerivativeOfTheRatio) {
  const Plan plan = plan_of(woman);
  const Assessment before = assess(tables(), plan);
  for (const Lever& lever : levers_of(tables(), plan, before.intake)) {
    if (lever.ratio->id != "ca_mg") continue;
    // A thousandth of 100 kcal more of the entry moves the ratio by a thousandth of the derivative.
    const Entry& entry = plan.days[0].entries[lever.entry.entry];
    const double kcal = *entry_value(tables(), entry, tables().suggestion_rules.energy).amount.middle;
    Change more{ChangeKind::halve, nullptr, {}, lever.entry, entry.grams * (1 + 0.1 / kcal)};
    const Assessment after = assess(tables(), changed(plan, {more}));
    const double moved = *after.ratios[0].value.value - *before.ratios[0].value.value;
    EXPECT_NEAR(moved * 1000, lever.per_100_kcal, 0.01 * std::fmax(0.01, std::abs(lever.per_100_kcal)));
  }
}

TEST(ChangedPlans, AreTheDayWithTheChangesMade) {
  const Plan plan = plan_of(woman);
  const FoodRef almonds = tables().find_food("sr:12061").value();
  const SuggestableFood* listed = tables().suggestable.find("sr:12061");
  const Plan after = changed(plan, {{ChangeKind::add, listed, almonds, std::nullopt, 28},
                                    {ChangeKind::halve, nullptr, {}, EntryPlace{0, 0}, 122},
                                    {ChangeKind::remove, nullptr, {}, EntryPlace{0, 1}, 0}});
  ASSERT_EQ(after.days[0].entries.size(), 4U);
  EXPECT_EQ(after.days[0].entries[0].grams, 122);
  EXPECT_EQ(after.days[0].entries[1].grams, 28) << "the cheese moved up";
  EXPECT_EQ(after.days[0].entries[3].food->row, almonds.row);
}

}  // namespace
}  // namespace nutrient_balance
