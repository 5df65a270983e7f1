// The rows of the model where a day may or may not be over a limit.
#include <gtest/gtest.h>

#include "suggest_days.hpp"
#include "suggest_model.hpp"

namespace nutrient_balance {
namespace {

using days::tables;

/// The hard rows of one limit, for a day that holds from `low` to `high` of what it counts.
std::vector<Row> rows_of_limit(double limit, double low, double high, Text kind = "UL") {
  toy::Random random(1);
  const Plan plan = days::random_day(random);
  Assessment assessment = assess(tables(), plan);
  Limit one = assessment.limits.front();
  one.kind = kind;
  one.scope = "total";
  one.limit = limit;
  one.counted.low = low;
  one.counted.middle = (low + high) / 2;
  one.counted.high = high;
  assessment.limits = {one};
  SuggestModel model;
  build_rows(model, tables(), plan, assessment, {});
  std::erase_if(model.hard, [](const Row& row) { return row.kind != RowKind::limit; });
  return model.hard;
}

TEST(LimitRows, WatchTheHighestReading) {
  const std::vector<Row> rows = rows_of_limit(10, 4, 8);
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_DOUBLE_EQ(rows[0].at, 0.2);
  EXPECT_FALSE(rows[0].certain);
}

TEST(LimitRows, WatchTheLowestReadingTooWhereNobodyKnowsWhetherTheDayIsOver) {
  const std::vector<Row> rows = rows_of_limit(10, 9, 12);
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_DOUBLE_EQ(rows[0].at, 0) << "no more than today at its highest";
  EXPECT_DOUBLE_EQ(rows[1].at, 0.1) << "and not certainly over";
  EXPECT_TRUE(rows[1].certain);
}

TEST(LimitRows, AskForNoMoreWhereTheDayIsCertainlyOver) { EXPECT_EQ(rows_of_limit(10, 11, 12).size(), 1U); }

TEST(LimitRows, LetNothingBeAddedToALevelThatIsPassedAlready) {
  for (const Text kind : {Text("UL"), tables().references.front().reduce_kind}) {
    const std::vector<Row> rows = rows_of_limit(10, 12, 12, kind);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].at, 0) << kind;
  }
}

}  // namespace
}  // namespace nutrient_balance
