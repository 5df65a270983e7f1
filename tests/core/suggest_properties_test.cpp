// What must hold for every person and every day. NB_CASES sets how many are tried (a release: 1 000 000), NB_SEED
// which.
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>

#include "nutrient_balance/suggestions.hpp"
#include "suggest_days.hpp"
#include "suggest_model.hpp"

namespace nutrient_balance {
namespace {

using days::tables;

std::uint64_t from_environment(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

/// Short lists of suggestable foods, so that a case takes a fraction of a millisecond.
const std::vector<std::shared_ptr<const FoodAmounts>>& short_lists() {
  static const auto lists = [] {
    std::vector<std::shared_ptr<const FoodAmounts>> made;
    toy::Random random(1);
    for (int list = 0; list < 40; ++list) {
      static std::vector<std::vector<SuggestableFood>> kept;
      kept.emplace_back();
      for (int i = 0; i < 14; ++i) {
        kept.back().push_back(tables().suggestable.foods[random.below(tables().suggestable.foods.size())]);
      }
      made.push_back(suggestable_amounts(tables(), kept.back()));
    }
    return made;
  }();
  return lists;
}

Text pick_text(toy::Random& random, const std::vector<Text>& list) { return list[random.below(list.size())]; }

void add_flag(toy::Random& random, Person& person) {
  switch (random.below(3)) {
    case 0:
      person.conditions.push_back(pick_text(random, tables().vocabulary.conditions));
      break;
    case 1:
      person.medicines.push_back(pick_text(random, tables().vocabulary.medicines));
      break;
    default:
      person.safety_answered = false;
  }
}

/// A short day; some foods are of any kind, so that values are missing.
Plan short_plan(toy::Random& random) {
  Plan plan = days::random_day(random);
  if (random.chance(0.1)) plan.person->age_months = static_cast<std::uint32_t>(random.below(240));
  std::vector<Entry>& entries = plan.days[0].entries;
  entries.resize(1 + random.below(std::min<std::size_t>(5, entries.size())));
  if (random.chance(0.5)) {
    const std::size_t table = random.below(tables().food_tables.size());
    entries[0].food = FoodRef{table, random.below(tables().food_tables[table].foods.size())};
    entries[0].grams = random.between(5, 400);
  }
  if (random.chance(0.1)) plan.days.push_back(plan.days[0]);
  return plan;
}

struct Case {
  std::uint64_t seed;
  std::uint64_t number;
  Plan plan;
  SuggestOptions options;
  std::shared_ptr<const FoodAmounts> foods;
};

Case random_case(std::uint64_t seed, std::uint64_t number) {
  toy::Random random(seed * 1'000'003 + number);
  Case made{seed, number, short_plan(random), {}, short_lists()[random.below(short_lists().size())]};
  while (random.chance(0.15)) add_flag(random, *made.plan.person);
  made.options.changes = 1 + random.below(3);
  made.options.alternatives = 1 + random.below(2);
  made.options.each_kind = random.chance(0.2);
  return made;
}

Suggestions suggestions_for(const Case& of) {
  SuggestRun run(tables(), of.foods, of.plan, of.options);
  while (!run.step(1e6)) {
  }
  return run.result();
}

constexpr double rounding = 1e-7;

bool more_than(double value, double other) { return value > other + rounding * (other > 1 ? other : 1); }

/// What is wrong with an answer; empty if nothing is.
std::string broken_limit(const Assessment& before, const Assessment& after) {
  for (std::size_t i = 0; i < before.limits.size(); ++i) {
    const Limit& was = before.limits[i];
    const Limit& is = after.limits[i];
    const double allowed = std::max(was.limit, was.counted.high.value_or(was.counted.low));
    const bool crossed = was.status != LimitStatus::over && is.status == LimitStatus::over;
    const bool passed = was.counted.high && more_than(is.counted.high.value_or(Span::unbounded), allowed);
    if (crossed || passed) return "passes the limit of " + std::string(tables().nutrients[was.nutrient].id);
  }
  return {};
}

std::string lost_target(const Assessment& before, const Assessment& after) {
  for (std::size_t i = 0; i < before.adequacy.size(); ++i) {
    const Adequacy& was = before.adequacy[i];
    if (was.status != AdequacyStatus::met || !more_than(*was.target, after.adequacy[i].counted.low)) continue;
    return "loses the target of " + std::string(tables().nutrients[was.nutrient].id);
  }
  return {};
}

std::string wrong_energy(const Assessment& before, const Assessment& after) {
  const SuggestionRules& rules = tables().suggestion_rules;
  const auto& was = before.intake.nutrients[rules.energy].total;
  const auto& is = after.intake.nutrients[rules.energy].total;
  if (!was.middle || !is.middle) return {};
  const double moved = *is.middle - *was.middle;
  if (more_than(moved, rules.most_energy) || more_than(rules.least_energy, moved))
    return "moves the day's energy too far";
  return {};
}

std::string unwanted_food(const Person& person, const Alternative& answer) {
  for (const Change& change : answer.changes) {
    if (change.food == nullptr) continue;
    if ((change.food->contains & person.diet.without) != 0) return "contains what is left out";
    if (person.diet.pattern && !suits(*change.food, *person.diet.pattern, 0)) return "does not suit the diet";
  }
  return {};
}

/// The cost worked out again from the changed day itself, in the order of the definition.
double cost_of_day(const Assessment& before, const Assessment& after) {
  const SuggestionRules& rules = tables().suggestion_rules;
  double cost = 0;
  for (std::size_t i = 0; i < after.adequacy.size(); ++i) {
    const Adequacy& was = before.adequacy[i];
    if (!was.target || !was.counted.high || was.counted.low >= *was.target) continue;
    const Amount& counted = after.adequacy[i].counted;
    const double amount = was.counted.middle ? counted.middle.value_or(0) : counted.low;
    cost += rules.target_weights[was.nutrient] * std::max(0.0, *was.target - amount) / *was.target;
  }
  for (const RatioResult& was : before.ratios) {
    if (!was.not_judged_because.empty() || was.bands.empty()) continue;
    const BandResult& band = was.bands.front();
    if (band.band != nullptr && !band.band->judged) continue;
    double weight = 0;
    for (const RatioWeight& of : rules.ratio_weights) {
      if (&tables().ratios[of.ratio] == was.ratio) weight = of.weight;
    }
    const double factor =
        ratio_factor(tables(), *was.ratio, band.band == nullptr ? was.ratio->basis : band.band->basis).value();
    const double above = after.intake.nutrients[was.ratio->numerator].total.middle.value_or(0) * factor;
    const double under = after.intake.nutrients[was.ratio->denominator].total.middle.value_or(0);
    const double target = before.targets.recommended(was.ratio->denominator)
                              .value_or(before.intake.nutrients[was.ratio->denominator].total.middle.value_or(1));
    if (band.high) cost += weight * std::max(0.0, above - *band.high * under) / (*band.high * target);
    if (band.low && *band.low > 0) cost += weight * std::max(0.0, *band.low * under - above) / (*band.low * target);
  }
  return cost;
}

std::string broken_promise(const Assessment& before, const Alternative& answer) {
  if (!(answer.cost < answer.baseline_cost)) return "does not lower the cost";
  if (more_than(cost_of_day(before, answer.after), answer.cost)) return "costs more than was promised";
  return {};
}

std::string broken_gate(const Assessment& before, const Alternative& answer) {
  bool brings_food = false;
  bool takes_away = false;
  for (const Change& change : answer.changes) {
    brings_food = brings_food || change.food != nullptr;
    takes_away = takes_away || change.entry.has_value();
  }
  for (const Withheld& withheld : before.safety.withheld) {
    if (withheld.what == Advice::foods && withheld.all && brings_food) return "suggests food where none may be";
    if (withheld.what == Advice::reductions && withheld.all && takes_away) return "suggests going without";
    if (withheld.what != Advice::foods || withheld.all || takes_away || !brings_food) continue;
    for (const NutrientIndex nutrient : withheld.nutrients) {
      const auto& was = before.intake.nutrients[nutrient].total;
      const auto& is = answer.after.intake.nutrients[nutrient].total;
      if (is.known > was.known + rounding) return "brings more " + std::string(tables().nutrients[nutrient].id);
    }
  }
  return {};
}

std::string what_is_wrong(const Case& of, const Suggestions& suggestions, const Alternative& answer) {
  if (answer.changes.empty() || answer.changes.size() > of.options.changes) return "has a wrong number of changes";
  for (const std::string& wrong :
       {broken_limit(suggestions.before, answer.after), lost_target(suggestions.before, answer.after),
        wrong_energy(suggestions.before, answer.after), unwanted_food(*of.plan.person, answer),
        broken_promise(suggestions.before, answer), broken_gate(suggestions.before, answer)}) {
    if (!wrong.empty()) return wrong;
  }
  return {};
}

/// What is wrong with a question for a pharmacist; empty if nothing is.
std::string what_is_wrong(const Case& of, const Assessment& before, const SupplementQuestion& question) {
  const Person& person = *of.plan.person;
  if (!person.safety_answered || person.age_years() < 19 || person.stage != Stage::none) return "asks whom it must not";
  for (const Withheld& withheld : before.safety.withheld) {
    if (withheld.what == Advice::supplements) return "asks although a gate is closed";
  }
  for (const std::size_t form : question.forms) {
    const SupplementForm& asked = tables().forms[form];
    if (!asked.not_suggested_because.empty() || asked.id.find("orotate") != Text::npos) return "asks about a bad form";
    if (asked.nutrient != question.nutrient) return "asks about a form of something else";
  }
  if (more_than(question.after_food.high.value_or(Span::unbounded) + question.amount, question.target)) {
    return "asks for more than is missing";
  }
  if (more_than(question.limit_counted.high.value_or(Span::unbounded) + question.amount, question.limit)) {
    return "passes the limit that it names";
  }
  // What supplements bring is the same before and after food.
  const auto passes = [&](NutrientIndex nutrient, Text scope, const Amount& counted, double limit) {
    return nutrient == question.nutrient && scope == "supplemental_only" &&
           more_than(counted.high.value_or(Span::unbounded) + question.amount, limit);
  };
  for (const Limit& limit : before.limits) {
    if (passes(limit.nutrient, limit.scope, limit.counted, limit.limit)) return "passes a limit of the reference";
  }
  for (const StricterCheck& check : before.stricter_limits) {
    if (passes(check.limit->nutrient, check.limit->scope, check.counted, check.limit->limit))
      return "passes a stricter limit";
  }
  return {};
}

bool same_changes(const Alternative& one, const Alternative& other) {
  return std::equal(one.changes.begin(), one.changes.end(), other.changes.begin(), other.changes.end(),
                    [](const Change& a, const Change& b) {
                      const bool same_entry =
                          a.entry.has_value() == b.entry.has_value() &&
                          (!a.entry || (a.entry->day == b.entry->day && a.entry->entry == b.entry->entry));
                      return a.kind == b.kind && a.food == b.food && a.grams == b.grams && same_entry;
                    });
}

bool holds(const Suggestions& suggestions, const Alternative& wanted) {
  return std::any_of(suggestions.alternatives.begin(), suggestions.alternatives.end(),
                     [&](const Alternative& one) { return one.kind == wanted.kind && same_changes(one, wanted); });
}

TEST(SuggestProperties, HoldForEveryPersonAndDay) {
  const std::uint64_t cases = from_environment("NB_CASES", 3000);
  const std::uint64_t seed = from_environment("NB_SEED", 20261125);
  std::uint64_t answered = 0;
  std::uint64_t asked = 0;
  for (std::uint64_t number = 0; number < cases; ++number) {
    const Case made = random_case(seed, number);
    const Suggestions suggestions = suggestions_for(made);
    ASSERT_EQ(suggestions.alternatives.empty(), !suggestions.none_because.empty());
    for (const Alternative& answer : suggestions.alternatives) {
      ++answered;
      ASSERT_EQ(what_is_wrong(made, suggestions, answer), "") << "seed " << seed << ", case " << number;
    }
    for (const SupplementQuestion& question : suggestions.questions) {
      ++asked;
      ASSERT_EQ(what_is_wrong(made, suggestions.before, question), "") << "seed " << seed << ", case " << number;
    }
  }
  RecordProperty("answers", std::to_string(answered));
  RecordProperty("questions", std::to_string(asked));
  EXPECT_GT(asked, cases / 20) << "too few questions to say anything";
  EXPECT_GT(answered, cases / 5) << "too few answers to say anything";
}

TEST(SuggestProperties, OneMoreFlagNeverAddsASuggestionOrAQuestion) {
  const std::uint64_t cases = from_environment("NB_CASES", 3000);
  const std::uint64_t seed = from_environment("NB_SEED", 20261125);
  std::uint64_t taken_away = 0;
  std::uint64_t no_longer_asked = 0;
  for (std::uint64_t number = 0; number < cases; ++number) {
    Case made = random_case(seed + 1, number);
    const Suggestions before = suggestions_for(made);
    toy::Random random(number);
    add_flag(random, *made.plan.person);
    const Suggestions after = suggestions_for(made);
    for (const Alternative& answer : after.alternatives) {
      ASSERT_TRUE(holds(before, answer)) << "seed " << seed << ", case " << number;
    }
    for (const SupplementQuestion& question : after.questions) {
      const auto same = [&](const SupplementQuestion& one) {
        return one.nutrient == question.nutrient && one.amount == question.amount;
      };
      ASSERT_TRUE(std::any_of(before.questions.begin(), before.questions.end(), same))
          << "seed " << seed << ", case " << number;
    }
    no_longer_asked += before.questions.size() > after.questions.size() ? 1U : 0U;
    taken_away += before.alternatives.size() > after.alternatives.size() ? 1U : 0U;
  }
  EXPECT_GT(no_longer_asked, cases / 100) << "flags took away too few questions to say anything";
  EXPECT_GT(taken_away, cases / 100) << "flags took away too little to say anything";
}

}  // namespace
}  // namespace nutrient_balance
