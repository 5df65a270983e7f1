// What must hold for every plan, tried on a hundred thousand random ones. NB_SEED and NB_CASES choose others.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <functional>
#include <iostream>

#include "nutrient_balance/assessment.hpp"
#include "random_plans.hpp"

namespace nutrient_balance {
namespace {

using toy::Random;

std::uint64_t number_from(const char* variable, std::uint64_t otherwise) {
  const char* text = std::getenv(variable);  // NOLINT(concurrency-mt-unsafe): nothing else runs here
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

/// Says the seed, tries plans until enough of them were of use to the property (`holds` says so), and stops at the
/// first that fails with the plan that broke it.
void for_all(const std::function<bool(Random&, const Plan&)>& holds) {
  const std::uint64_t seed = number_from("NB_SEED", 20261125);
  const std::uint64_t cases = number_from("NB_CASES", 100'000);
  std::cout << cases << " cases, seed " << seed << '\n';
  Random random(seed);
  for (std::uint64_t used = 0; used < cases;) {
    const Plan plan = toy::random_plan(random);
    if (holds(random, plan)) ++used;
    if (::testing::Test::HasFailure()) FAIL() << "case " << used << " of seed " << seed << ": " << toy::described(plan);
  }
}

Assessment assessed(const Plan& plan) { return assess(toy::tables(), plan); }

template <typename Change>
Plan changed(const Plan& plan, Change change) {
  Plan copy = plan;
  change(copy);
  return copy;
}

/// Every entry replaced by what `replace` makes of it.
template <typename Replace>
Plan with_entries(const Plan& plan, Replace replace) {
  return changed(plan, [&](Plan& copy) {
    for (Day& day : copy.days) {
      std::vector<Entry> entries;
      for (const Entry& entry : day.entries) replace(entry, entries);
      day.entries = std::move(entries);
    }
  });
}

Entry times(const Entry& entry, double factor) {
  Entry result = entry;
  result.grams *= factor;
  for (TypedAmount& typed : result.typed) typed.amount *= factor;
  for (Brought& brought : result.named) brought.amount = scaled(brought.amount, factor, 1);
  return result;
}

bool is_close(std::optional<double> a, std::optional<double> b) {
  if (!a || !b) return a.has_value() == b.has_value();
  return std::abs(*a - *b) <= 1e-9 * std::max(std::abs(*a), std::abs(*b));
}

bool is_close(const Amount& a, const Amount& b) {
  return is_close(a.known, b.known) && is_close(a.low, b.low) && is_close(a.middle, b.middle) &&
         is_close(a.high, b.high);
}

bool is_same(const Amount& a, const Amount& b) {
  return a.known == b.known && a.low == b.low && a.middle == b.middle && a.high == b.high;
}

bool is_same(const RatioValue& a, const RatioValue& b) {
  return a.value == b.value && a.low == b.low && a.high == b.high;
}

void expect_same_answers(const Assessment& a, const Assessment& b) {
  for (std::size_t i = 0; i < a.intake.nutrients.size(); ++i) {
    EXPECT_TRUE(is_same(a.intake.nutrients[i].total, b.intake.nutrients[i].total));
    EXPECT_EQ(a.intake.nutrients[i].missing.size(), b.intake.nutrients[i].missing.size());
  }
  for (std::size_t i = 0; i < a.adequacy.size(); ++i) {
    EXPECT_EQ(a.adequacy[i].status, b.adequacy[i].status);
    ASSERT_EQ(a.adequacy[i].confidence.has_value(), b.adequacy[i].confidence.has_value());
    if (a.adequacy[i].confidence) {
      EXPECT_EQ(a.adequacy[i].confidence->probability, b.adequacy[i].confidence->probability);
    }
  }
  for (std::size_t i = 0; i < a.indices.size(); ++i) {
    EXPECT_EQ(a.indices[i].refused_because.empty(), b.indices[i].refused_because.empty());
    EXPECT_EQ(a.indices[i].estimate.value, b.indices[i].estimate.value);
    EXPECT_EQ(a.indices[i].estimate.low, b.indices[i].estimate.low);
    EXPECT_EQ(a.indices[i].estimate.high, b.indices[i].estimate.high);
  }
  for (std::size_t i = 0; i < a.limits.size(); ++i) {
    EXPECT_EQ(a.limits[i].status, b.limits[i].status);
    EXPECT_TRUE(is_same(a.limits[i].counted, b.limits[i].counted));
  }
  for (std::size_t i = 0; i < a.ratios.size(); ++i) {
    EXPECT_TRUE(is_same(a.ratios[i].value, b.ratios[i].value));
    EXPECT_EQ(a.ratios[i].not_judged_because, b.ratios[i].not_judged_because);
    for (std::size_t j = 0; j < a.ratios[i].bands.size(); ++j)
      EXPECT_EQ(a.ratios[i].bands[j].verdict, b.ratios[i].bands[j].verdict);
  }
  EXPECT_EQ(a.conflicts.size(), b.conflicts.size());
  EXPECT_EQ(a.safety.gates.size(), b.safety.gates.size());
  ASSERT_EQ(a.findings.size(), b.findings.size());
  for (std::size_t i = 0; i < a.findings.size(); ++i) {
    EXPECT_EQ(a.findings[i].code, b.findings[i].code);
    EXPECT_EQ(a.findings[i].numbers, b.findings[i].numbers);
    EXPECT_EQ(a.findings[i].evidence, b.findings[i].evidence);
  }
}

TEST(Property, TheOrderOfEntriesAndDaysChangesNothing) {
  for_all([](Random& random, const Plan& plan) {
    const Plan shuffled = changed(plan, [&](Plan& copy) {
      random.shuffle(copy.days);
      for (Day& day : copy.days) random.shuffle(day.entries);
    });
    expect_same_answers(assessed(plan), assessed(shuffled));
    return true;
  });
}

/// The plan with every entry eaten at one of three meals.
Plan with_meals(Random& random, const Plan& plan) {
  return with_entries(plan, [&](const Entry& entry, std::vector<Entry>& entries) {
    entries.push_back(entry);
    entries.back().meal = random.pick({std::string("breakfast"), std::string("lunch"), std::string("dinner")});
  });
}

TEST(Property, MealsInAnyOrderAbsorbTheSame) {
  for_all([](Random& random, const Plan& plan) {
    const Plan eaten = with_meals(random, plan);
    const Plan shuffled = changed(eaten, [&](Plan& copy) {
      for (Day& day : copy.days) random.shuffle(day.entries);
    });
    expect_same_answers(assessed(eaten), assessed(shuffled));
    return true;
  });
}

TEST(Property, AnEstimateLiesBetweenItsEnds) {
  for_all([](Random& random, const Plan& plan) {
    bool any = false;
    for (const IndexResult& index : assessed(with_meals(random, plan)).indices) {
      const Estimate& estimate = index.estimate;
      EXPECT_TRUE(index.refused_because.empty() || (!estimate.value && !estimate.low && !estimate.high));
      if (!estimate.low) continue;
      any = true;
      const double slip = 1e-9 * std::abs(*estimate.low) + 1e-9;
      if (estimate.value) {
        EXPECT_LE(*estimate.low, *estimate.value + slip);
      }
      if (estimate.value && estimate.high) {
        EXPECT_LE(*estimate.value, *estimate.high + slip);
      }
    }
    return any;
  });
}

TEST(Property, MoreOfANutrientNeverLowersTheConfidence) {
  for_all([](Random& random, const Plan& plan) {
    const NutrientIndex magnesium = toy::nutrient("magnesium");
    const auto confidence = [&](const Plan& asked) {
      const Assessment result = assessed(asked);
      for (const Adequacy& adequacy : result.adequacy) {
        if (adequacy.nutrient == magnesium && adequacy.confidence)
          return std::optional(adequacy.confidence->probability);
      }
      return std::optional<double>();
    };
    const double extra = random.between(0.001, 500);
    const Plan more = changed(plan, [&](Plan& copy) {
      for (Day& day : copy.days) {
        Entry entry;
        for (NutrientIndex i = 0; i < toy::tables().nutrients.size(); ++i)
          entry.typed.push_back({i, i == magnesium ? extra : 0});
        if (day.counts()) day.entries.push_back(entry);
      }
    });
    const auto before = confidence(plan);
    const auto after = confidence(more);
    if (!before) return false;
    EXPECT_TRUE(after && *after >= *before - 1e-14);
    EXPECT_TRUE(*before >= 0 && *after <= 1);
    return true;
  });
}

TEST(Property, AnEntryInTwoPartsBringsTheSame) {
  for_all([](Random& random, const Plan& plan) {
    const double part = random.pick({0.5, 0.25, 0.1, random.unit()});
    const Plan split = with_entries(plan, [&](const Entry& entry, std::vector<Entry>& entries) {
      entries.push_back(times(entry, part));
      entries.push_back(times(entry, 1 - part));
    });
    const Intake whole = intake_of(toy::tables(), plan);
    const Intake parts = intake_of(toy::tables(), split);
    for (std::size_t i = 0; i < whole.nutrients.size(); ++i)
      EXPECT_TRUE(is_close(whole.nutrients[i].total, parts.nutrients[i].total));
    return true;
  });
}

TEST(Property, TwiceAsMuchOfEverythingIsExactlyTwiceAndKeepsEveryRatio) {
  for_all([](Random&, const Plan& plan) {
    const Plan doubled =
        with_entries(plan, [](const Entry& entry, std::vector<Entry>& entries) { entries.push_back(times(entry, 2)); });
    const Assessment one = assessed(plan);
    const Assessment two = assessed(doubled);
    for (std::size_t i = 0; i < one.intake.nutrients.size(); ++i)
      EXPECT_TRUE(is_same(scaled(one.intake.nutrients[i].total, 2, 1), two.intake.nutrients[i].total));
    for (std::size_t i = 0; i < one.ratios.size(); ++i) EXPECT_TRUE(is_same(one.ratios[i].value, two.ratios[i].value));
    return true;
  });
}

TEST(Property, AnyMultipleOfEverythingIsThatMultiple) {
  for_all([](Random& random, const Plan& plan) {
    const double factor = random.pick({3.0, 0.1, 7.0, random.between(0.01, 20)});
    const Plan more = with_entries(
        plan, [&](const Entry& entry, std::vector<Entry>& entries) { entries.push_back(times(entry, factor)); });
    const Intake one = intake_of(toy::tables(), plan);
    const Intake many = intake_of(toy::tables(), more);
    for (std::size_t i = 0; i < one.nutrients.size(); ++i)
      EXPECT_TRUE(is_close(scaled(one.nutrients[i].total, factor, 1), many.nutrients[i].total));
    return true;
  });
}

/// The days that count, as one day.
Plan on_one_day(const Plan& plan) {
  return changed(plan, [&](Plan& copy) {
    Day day;
    for (const Day& each : plan.days) {
      if (each.counts()) day.entries.insert(day.entries.end(), each.entries.begin(), each.entries.end());
    }
    copy.days = {day};
  });
}

TEST(Property, WhatIsEatenTogetherIsTheSumOfWhatIsEatenApart) {
  for_all([](Random& random, const Plan& plan) {
    const Plan whole = on_one_day(plan);
    const auto& entries = whole.days[0].entries;
    if (entries.size() < 2) return false;
    const auto cut = entries.begin() + 1 + static_cast<std::ptrdiff_t>(random.below(entries.size() - 1));
    const auto part = [&](auto begin, auto end) {
      return intake_of(toy::tables(), changed(whole, [&](Plan& copy) { copy.days[0].entries = {begin, end}; }));
    };
    const Intake first = part(entries.begin(), cut);
    const Intake second = part(cut, entries.end());
    const Intake both = intake_of(toy::tables(), whole);
    for (std::size_t i = 0; i < both.nutrients.size(); ++i) {
      AmountSum sum;
      sum.add(first.nutrients[i].total);
      sum.add(second.nutrients[i].total);
      EXPECT_TRUE(is_close(sum.mean(1), both.nutrients[i].total));
    }
    return true;
  });
}

TEST(Property, SevenEqualDaysAreLikeOne) {
  for_all([](Random&, const Plan& plan) {
    const Plan one = on_one_day(plan);
    const Plan seven = changed(one, [&](Plan& copy) { copy.days.resize(7, one.days[0]); });
    const Assessment a = assessed(one);
    const Assessment b = assessed(seven);
    for (std::size_t i = 0; i < a.intake.nutrients.size(); ++i)
      EXPECT_TRUE(is_close(a.intake.nutrients[i].total, b.intake.nutrients[i].total));
    for (std::size_t i = 0; i < a.ratios.size(); ++i)
      EXPECT_TRUE(is_close(a.ratios[i].value.value, b.ratios[i].value.value));
    EXPECT_EQ(a.safety.gates.size(), b.safety.gates.size());
    return true;
  });
}

bool is_at_least(std::optional<double> more, std::optional<double> less) { return !less || (more && *more >= *less); }

TEST(Property, MoreCalciumNeverLowersCalciumToMagnesium) {
  const NutrientIndex calcium = toy::nutrient("calcium");
  const NutrientIndex magnesium = toy::nutrient("magnesium");
  for_all([&](Random& random, const Plan& plan) {
    if (plan.days[0].entries.empty()) return false;
    const Plan richer = changed(plan, [&](Plan& copy) {
      Entry more;
      more.typed = {{calcium, random.pick({1e-9, 0.1, random.between(0, 2000)})}, {magnesium, 0}};
      copy.days[0].entries.push_back(more);
    });
    const RatioResult before = assessed(plan).ratios[0];
    const RatioResult after = assessed(richer).ratios[0];
    EXPECT_TRUE(is_at_least(after.value.value, before.value.value));
    EXPECT_TRUE(is_at_least(after.value.low, before.value.low));
    if (before.value.high && after.value.high) EXPECT_GE(*after.value.high, *before.value.high);
    return true;
  });
}

bool has_gate(const Safety& safety, const GateRule* rule) {
  for (const Gate& gate : safety.gates) {
    if (gate.rule == rule) return true;
  }
  return false;
}

TEST(Property, OneMoreSafetyFlagNeverOpensAGateAndNeverAddsAdvice) {
  for_all([](Random& random, const Plan& plan) {
    if (!plan.person) return false;
    const Plan flagged = changed(plan, [&](Plan& copy) { toy::add_safety_flag(random, *copy.person); });
    const Assessment before = assessed(plan);
    const Assessment after = assessed(flagged);
    for (const Gate& gate : before.safety.gates) EXPECT_TRUE(has_gate(after.safety, gate.rule));
    for (const Advice advice : {Advice::supplements, Advice::foods, Advice::reductions}) {
      for (NutrientIndex nutrient = 0; nutrient < before.intake.nutrients.size(); ++nutrient)
        EXPECT_LE(after.safety.allows(advice, nutrient), before.safety.allows(advice, nutrient));
    }
    for (std::size_t i = 0; i < before.intake.nutrients.size(); ++i)
      EXPECT_TRUE(is_same(before.intake.nutrients[i].total, after.intake.nutrients[i].total));
    return true;
  });
}

TEST(Property, NobodyIsAdvisedMoreThanTheSamePersonWhoAnsweredEverything) {
  for_all([](Random&, const Plan& plan) {
    if (!plan.person) return false;
    const Plan unknown = changed(plan, [](Plan& copy) { copy.person->safety_answered = false; });
    const Safety safety = assessed(unknown).safety;
    for (NutrientIndex nutrient = 0; nutrient < toy::tables().nutrients.size(); ++nutrient)
      EXPECT_FALSE(safety.allows(Advice::supplements, nutrient));
    return true;
  });
}

/// The plan with a glass of water more on every day that counts, which brings `mg` of calcium.
Plan with_water(const Plan& plan, double mg) {
  return changed(plan, [&](Plan& copy) {
    Entry glass;
    glass.origin = Origin::water;
    glass.named = {{toy::nutrient("water"), Amount::exactly(200)}, {toy::nutrient("calcium"), Amount::exactly(mg)}};
    for (Day& day : copy.days) {
      if (day.counts()) day.entries.push_back(glass);
    }
  });
}

TEST(Property, WaterWithoutMineralsChangesNothingButItself) {
  for_all([](Random&, const Plan& plan) {
    Assessment before = assessed(plan);
    Assessment after = assessed(with_water(plan, 0));
    const NutrientIndex water = toy::nutrient("water");
    EXPECT_GE(after.intake.nutrients[water].total.low, before.intake.nutrients[water].total.low);
    for (Assessment* side : {&before, &after}) side->intake.nutrients.erase(side->intake.nutrients.begin() + water);
    expect_same_answers(before, after);
    return true;
  });
}

/// All that is said of nutrients other than the two.
void expect_same_beside(const Assessment& a, const Assessment& b, NutrientIndex one, NutrientIndex other) {
  const auto is_beside = [&](NutrientIndex nutrient) { return nutrient != one && nutrient != other; };
  for (NutrientIndex i = 0; i < a.intake.nutrients.size(); ++i) {
    const NutrientIntake &before = a.intake.nutrients[i], &after = b.intake.nutrients[i];
    EXPECT_TRUE(!is_beside(i) || is_same(before.total, after.total));
    EXPECT_EQ(before.known_from.food, after.known_from.food);
    EXPECT_EQ(before.known_from.supplement, after.known_from.supplement);
    EXPECT_EQ(before.missing.size(), after.missing.size());
  }
  for (std::size_t i = 0; i < a.adequacy.size(); ++i)
    EXPECT_TRUE(!is_beside(a.adequacy[i].nutrient) || a.adequacy[i].status == b.adequacy[i].status);
  for (std::size_t i = 0; i < a.limits.size(); ++i)
    EXPECT_TRUE(!is_beside(a.limits[i].nutrient) || is_same(a.limits[i].counted, b.limits[i].counted));
  for (std::size_t i = 0; i < a.ratios.size(); ++i) {
    const Ratio& ratio = *a.ratios[i].ratio;
    if (is_beside(ratio.numerator) && is_beside(ratio.denominator))
      EXPECT_TRUE(is_same(a.ratios[i].value, b.ratios[i].value));
  }
}

TEST(Property, WaterChangesNothingButTheMineralsItBrings) {
  for_all([](Random& random, const Plan& plan) {
    const double mg = random.between(0.1, 400);
    const Assessment before = assessed(plan);
    const Assessment after = assessed(with_water(plan, mg));
    const NutrientIndex calcium = toy::nutrient("calcium");
    expect_same_beside(before, after, toy::nutrient("water"), calcium);
    const double gained = before.intake.days_counted == 0 ? 0 : mg;
    EXPECT_TRUE(
        is_close(after.intake.nutrients[calcium].total.low, before.intake.nutrients[calcium].total.low + gained));
    return true;
  });
}

/// Whether amounts that meet both targets and pass no limit on a whole lie in the band.
void expect_sound(Random& random, const Conflict& conflict, double factor) {
  const auto some = [&](const ConflictSide& side) {
    const double most = side.limit.value_or(20 * side.target);
    return random.chance(0.2) ? random.pick({side.target, most}) : random.between(side.target, most);
  };
  const double ratio = some(conflict.numerator) * factor / some(conflict.denominator);
  EXPECT_GE(ratio, conflict.reachable_low * (1 - 1e-12));
  if (conflict.reachable_high) EXPECT_LE(ratio, *conflict.reachable_high * (1 + 1e-12));
  const bool inside = (!conflict.band.low || ratio >= *conflict.band.low * (1 + 1e-12)) &&
                      (!conflict.band.high || ratio <= *conflict.band.high * (1 - 1e-12));
  if (conflict.way.passes_limit) EXPECT_FALSE(inside);
}

/// The way leads to the edge of the band, and less of it does not.
void expect_way_leads_in(const Conflict& conflict, double factor) {
  const double n = conflict.is_above() ? conflict.numerator.target : conflict.way.at_least;
  const double d = conflict.is_above() ? conflict.way.at_least : conflict.denominator.target;
  const double edge = conflict.is_above() ? *conflict.band.high : *conflict.band.low;
  EXPECT_TRUE(is_close(n * factor / d, edge));
  EXPECT_GT(conflict.way.more, 0);
}

TEST(Property, AConflictIsOneAndItsWayLeadsIntoTheBand) {
  for_all([](Random& random, const Plan& plan) {
    const Assessment result = assessed(plan);
    if (result.conflicts.empty()) return false;
    for (const Conflict& conflict : result.conflicts) {
      const auto factor = ratio_factor(toy::tables(), *conflict.ratio, conflict.basis);
      expect_sound(random, conflict, *factor);
      expect_way_leads_in(conflict, *factor);
    }
    return true;
  });
}

}  // namespace
}  // namespace nutrient_balance
