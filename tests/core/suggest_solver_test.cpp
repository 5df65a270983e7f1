#include "suggest_solver.hpp"

#include <gtest/gtest.h>

#include <numeric>

#include "random_plans.hpp"
#include "suggest_screen.hpp"

namespace nutrient_balance {
namespace {

/// A model that stands for nobody's day: few rows, clashing keys, harm as well as help, many ties.
SuggestModel random_model(toy::Random& random, std::size_t candidates) {
  SuggestModel model;
  const std::size_t terms = 1 + random.below(5);
  for (std::size_t i = 0; i < terms; ++i) {
    Row row{random.chance(0.7) ? RowKind::shortfall : RowKind::ratio_above};
    row.at = random.pick({random.between(0, 1), 0.5, random.between(-0.3, 0.3)});
    model.terms.push_back(row);
  }
  Row energy{RowKind::energy_up};
  energy.at = 1;
  model.hard.push_back(energy);
  for (std::size_t i = random.below(4); i > 0; --i) {
    Row row{random.pick({RowKind::keep, RowKind::limit, RowKind::energy_down})};
    row.at = random.pick({0.0, random.between(0, 0.5), 1.0});
    model.hard.push_back(row);
  }
  const auto number = [&] { return random.pick({0.0, -0.25, random.between(-0.6, 0.1), random.between(-0.2, 0.4)}); };
  for (std::size_t i = 0; i < candidates; ++i) {
    Candidate candidate;
    candidate.effort = random.pick({0.01, 0.02, random.between(0.01, 0.05)});
    candidate.keys.food = static_cast<std::int32_t>(random.below(candidates / 2 + 1));
    if (random.chance(0.2)) candidate.keys.entry = static_cast<std::int32_t>(random.below(3));
    candidate.food_row = static_cast<std::int32_t>(i);
    candidate.food_times = 1;
    model.candidates.push_back(candidate);
  }
  model.food_terms.things = model.food_hard.things = candidates;
  for (std::size_t i = 0; i < model.terms.size() * candidates; ++i) model.food_terms.values.push_back(number());
  for (std::size_t i = 0; i < model.hard.size() * candidates; ++i) {
    model.food_hard.values.push_back(random.pick({0.0, random.between(-0.3, 0.6), random.between(0, 0.4)}));
  }
  model.baseline = cost_of(model, {});
  return model;
}

std::vector<std::uint32_t> all_of(const SuggestModel& model) {
  std::vector<std::uint32_t> active(model.candidates.size());
  std::iota(active.begin(), active.end(), 0U);
  return active;
}

TEST(SuggestSolver, FindsExactlyWhatTryingAllSetsFinds) {
  constexpr std::uint64_t seed = 20261125;
  toy::Random random(seed);
  for (int round = 0; round < 3000; ++round) {
    const SuggestModel model = random_model(random, 1 + random.below(25));
    for (std::size_t changes = 1; changes <= 3; ++changes) {
      const Choice expected = best_by_trying_all(model, all_of(model), changes);
      SuggestSolver solver(model, all_of(model), changes);
      ASSERT_TRUE(solver.step(1'000'000));
      ASSERT_EQ(solver.best().members, expected.members) << "seed " << seed << " round " << round << " K " << changes;
      ASSERT_EQ(solver.best_cost(), cost_of(model, expected));
    }
  }
}

TEST(SuggestSolver, GivesTheSameAnswerHoweverItIsInterrupted) {
  toy::Random random(7);
  for (int round = 0; round < 200; ++round) {
    const SuggestModel model = random_model(random, 30);
    SuggestSolver whole(model, all_of(model), 3);
    whole.step(1'000'000);
    SuggestSolver sliced(model, all_of(model), 3);
    double cost = model.baseline;
    while (!sliced.step(1)) {
      ASSERT_LE(sliced.best_cost(), cost) << "an answer on the way never gets worse";
      cost = sliced.best_cost();
      ASSERT_TRUE(is_feasible(model, sliced.best()));
    }
    ASSERT_EQ(sliced.best().members, whole.best().members);
  }
}

TEST(SuggestSolver, SearchesOnlyTheCandidatesItIsGiven) {
  toy::Random random(11);
  for (int round = 0; round < 300; ++round) {
    const SuggestModel model = random_model(random, 20);
    std::vector<std::uint32_t> some;
    for (std::uint32_t i = 0; i < 20; ++i) {
      if (random.chance(0.5)) some.push_back(i);
    }
    SuggestSolver solver(model, some, 3);
    ASSERT_TRUE(solver.step(1'000'000));
    ASSERT_EQ(solver.best().members, best_by_trying_all(model, some, 3).members);
  }
}

TEST(SuggestSolver, SaysWhetherAnySingleChangeIsAllowed) {
  toy::Random random(5);
  SuggestModel model = random_model(random, 4);
  for (double& use : model.food_hard.values) use = 2;
  SuggestSolver none(model, all_of(model), 3);
  EXPECT_TRUE(none.step(1000));
  EXPECT_FALSE(none.any_feasible());
  EXPECT_EQ(none.best().size, 0U);
  for (double& use : model.food_hard.values) use = 0;
  SuggestSolver some(model, all_of(model), 1);
  EXPECT_TRUE(some.step(1000));
  EXPECT_TRUE(some.any_feasible());
}

TEST(SuggestTies, PreferFewerChangesThenTheOrderOfTheCandidates) {
  Choice one = with({}, 4);
  Choice two = with(with({}, 3), 1);
  EXPECT_EQ(two.members[0], 1U);
  EXPECT_TRUE(is_better(0.5, one, 0.5 + 1e-12, two));
  EXPECT_FALSE(is_better(0.5, two, 0.5 + 1e-12, one));
  EXPECT_TRUE(is_better(0.5, two, 0.5 + 1e-8, one));
  EXPECT_TRUE(is_better(0.5, with({}, 3), 0.5, one));
  EXPECT_FALSE(is_better(0.5, one, 0.5, one));
}

/// A screen of random values with rows beyond its terms.
Screen random_screen(toy::Random& random, std::size_t candidates, std::size_t terms, std::size_t rows) {
  Screen screen(candidates, terms, rows);
  for (std::size_t i = 0; i < candidates; ++i) {
    for (std::size_t row = 0; row < rows; ++row) {
      screen.set(i, row, static_cast<int>(random.pick({random.below(900), std::size_t{20'000}})) - 100);
    }
    screen.set_bonus(i, static_cast<int>(random.below(10'000)));
  }
  return screen;
}

TEST(SuggestScreen, AddsEightAtATimeWhatItAddsOneByOne) {
  toy::Random random(3);
  for (int round = 0; round < 200; ++round) {
    const std::size_t candidates = 1 + random.below(100);
    const std::size_t terms = random.below(20);
    const Screen screen = random_screen(random, candidates, terms, terms + random.below(5));
    std::vector<std::int16_t> left;
    for (std::size_t term = 0; term < terms; ++term) left.push_back(static_cast<std::int16_t>(random.below(1000)));
    std::vector<std::int16_t> sums(screen.blocks() * Screen::lanes);
    screen.sums(left, 0, screen.blocks(), sums.data());
    for (std::size_t i = 0; i < candidates; ++i) ASSERT_EQ(sums[i], screen.sum(left, i));
  }
}

TEST(SuggestScreen, HoldsCostsAgainstALimitEightAtATimeAsOneByOne) {
  toy::Random random(8);
  for (int round = 0; round < 300; ++round) {
    const std::size_t candidates = 1 + random.below(100);
    Screen screen = random_screen(random, candidates, 6, 8);
    for (std::size_t i = 0; i < candidates; ++i) screen.set_effort(i, static_cast<int>(random.below(200)));
    std::vector<std::int16_t> at(6);
    for (std::int16_t& value : at) value = static_cast<std::int16_t>(static_cast<int>(random.below(1500)) - 300);
    const auto most = static_cast<std::int16_t>(random.below(3000));
    std::vector<std::uint32_t> fast;
    screen.pass({}, {at, most}, 0, candidates, fast);
    std::vector<std::uint32_t> slow;
    for (std::uint32_t i = 0; i < candidates; ++i) {
      if (screen.cost(at, i) <= most) slow.push_back(i);
    }
    ASSERT_EQ(fast, slow);
  }
}

TEST(SuggestScreen, LetsTheSameCandidatesPassEightAtATime) {
  toy::Random random(4);
  for (int round = 0; round < 300; ++round) {
    const std::size_t candidates = 1 + random.below(200);
    const Screen screen = random_screen(random, candidates, 3, 6);
    std::vector<Screen::Test> tests;
    for (std::uint32_t row = 0; row < 6; ++row) {
      if (random.chance(0.5)) tests.push_back({row, static_cast<std::int16_t>(random.below(600))});
    }
    const std::size_t from = random.below(candidates);
    const std::size_t to = from + random.below(candidates - from + 1);
    std::vector<std::uint32_t> fast;
    std::vector<std::uint32_t> slow;
    screen.pass(tests, from, to, fast);
    screen.pass_one_by_one(tests, from, to, slow);
    ASSERT_EQ(fast, slow);
    Screen part(0, 0, 0);
    part.copy_from(screen, fast);
    std::vector<std::uint32_t> again;
    part.pass(tests, 0, fast.size(), again);
    ASSERT_EQ(again.size(), fast.size()) << "a part of the screen holds the same values";
  }
}

}  // namespace
}  // namespace nutrient_balance
