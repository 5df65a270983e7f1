// What must hold for gates, water and conflicts of every plan, tried as in properties_test.cpp.
#include <set>

#include "property.hpp"

#include "toy_tables.hpp"

namespace nutrient_balance::property {
namespace {

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
    for (Assessment* side : {&before, &after})
      side->intake.nutrients.erase(side->intake.nutrients.begin() + static_cast<std::ptrdiff_t>(water));
    expect_same_answers(before, after);
    return true;
  });
}

/// Amounts of all nutrients but the two, and where every amount comes from.
void expect_same_intake_beside(const Intake& a, const Intake& b, const std::set<NutrientIndex>& but) {
  for (NutrientIndex i = 0; i < a.nutrients.size(); ++i) {
    EXPECT_TRUE(but.count(i) > 0 || is_same(a.nutrients[i].total, b.nutrients[i].total));
    EXPECT_EQ(a.nutrients[i].known_from.food, b.nutrients[i].known_from.food);
    EXPECT_EQ(a.nutrients[i].known_from.supplement, b.nutrients[i].known_from.supplement);
    EXPECT_EQ(a.nutrients[i].missing.size(), b.nutrients[i].missing.size());
  }
}

/// What is said of all nutrients but the two.
void expect_same_verdicts_beside(const Assessment& a, const Assessment& b, const std::set<NutrientIndex>& but) {
  for (std::size_t i = 0; i < a.adequacy.size(); ++i)
    EXPECT_TRUE(but.count(a.adequacy[i].nutrient) > 0 || a.adequacy[i].status == b.adequacy[i].status);
  for (std::size_t i = 0; i < a.limits.size(); ++i)
    EXPECT_TRUE(but.count(a.limits[i].nutrient) > 0 || is_same(a.limits[i].counted, b.limits[i].counted));
  for (std::size_t i = 0; i < a.ratios.size(); ++i) {
    const Ratio& ratio = *a.ratios[i].ratio;
    const bool touched = but.count(ratio.numerator) > 0 || but.count(ratio.denominator) > 0;
    EXPECT_TRUE(touched || is_same(a.ratios[i].value, b.ratios[i].value));
  }
}

TEST(Property, WaterChangesNothingButTheMineralsItBrings) {
  for_all([](Random& random, const Plan& plan) {
    const double mg = random.between(0.1, 400);
    const Assessment before = assessed(plan);
    const Assessment after = assessed(with_water(plan, mg));
    const NutrientIndex calcium = toy::nutrient("calcium");
    const std::set<NutrientIndex> brought = {toy::nutrient("water"), calcium};
    expect_same_intake_beside(before.intake, after.intake, brought);
    expect_same_verdicts_beside(before, after, brought);
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
}  // namespace nutrient_balance::property
