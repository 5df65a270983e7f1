// What must hold for the amounts of every plan, tried on a hundred thousand random ones. NB_SEED and NB_CASES choose
// others.
#include "property.hpp"

namespace nutrient_balance::property {
namespace {

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

}  // namespace
}  // namespace nutrient_balance::property
