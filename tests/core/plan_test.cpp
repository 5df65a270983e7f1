#include "nutrient_balance/plan.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

Problem problem_of(const std::string& text) {
  const auto result = read_plan(toy::tables(), text);
  return result.ok() ? Problem{"none", "", {}} : result.problem();
}

Problem problem_of_entry(std::string_view entry) { return problem_of(toy::plan_text(entry)); }

Problem problem_of_person(std::string_view person) {
  return problem_of(toy::plan_text(R"({"food":"toy:01","grams":1})", person));
}

void expect_problem(const Problem& problem, std::string_view code, std::string_view path) {
  EXPECT_EQ(problem.code, code);
  EXPECT_EQ(problem.path, path);
}

TEST(PlanReading, TakesFoodsByGramsAndByPortion) {
  const Plan plan = toy::plan(R"({"food":"toy:01","grams":30,"meal":"lunch","id":"a","time":"12:30"},
                                 {"food":"toy:02","portion":"1 cup","count":1.5})");
  ASSERT_EQ(plan.days.size(), 1U);
  EXPECT_EQ(plan.days[0].entries[0].grams, 30);
  EXPECT_EQ(plan.days[0].entries[1].grams, 75);
}

TEST(PlanReading, TakesTypedInAmountsAndKeepsZeroApartFromMissing) {
  const Plan plan = toy::plan(R"({"name":"typed in","nutrients":{"calcium":300,"magnesium":-0.0}})");
  const auto& typed = plan.days[0].entries[0].typed;
  ASSERT_EQ(typed.size(), 2U);
  EXPECT_EQ(typed[0].amount, 300);
  EXPECT_FALSE(std::signbit(typed[1].amount));
}

TEST(PlanReading, WorksForNobodyInParticular) {
  EXPECT_FALSE(toy::plan(R"({"food":"toy:01","grams":1})", "").person.has_value());
}

TEST(PlanReading, NamesThePlaceOfEveryMistakeInAnEntry) {
  expect_problem(problem_of_entry(R"({"food":"toy:99","grams":1})"), "unknown_food", "/days/0/entries/0/food");
  expect_problem(problem_of_entry(R"({"food":"toy:01","grams":0})"), "out_of_range", "/days/0/entries/0/grams");
  expect_problem(problem_of_entry(R"({"food":"toy:01","grams":-5})"), "out_of_range", "/days/0/entries/0/grams");
  expect_problem(problem_of_entry(R"({"food":"toy:01","grams":10001})"), "out_of_range", "/days/0/entries/0/grams");
  expect_problem(problem_of_entry(R"({"food":"toy:01","grams":"30"})"), "wrong_type", "/days/0/entries/0/grams");
  expect_problem(problem_of_entry(R"({"food":"toy:01","grams":1e999})"), "out_of_range", "/days/0/entries/0/grams");
  expect_problem(problem_of_entry(R"({"food":"toy:01","gram":1})"), "unknown_key", "/days/0/entries/0/gram");
  expect_problem(problem_of_entry(R"({"food":"toy:01","grams":1,"grams":2})"), "duplicate_key",
                 "/days/0/entries/0/grams");
  expect_problem(problem_of_entry(R"({"food":"toy:01"})"), "missing_key", "/days/0/entries/0/grams");
  expect_problem(problem_of_entry(R"({"food":"toy:01","portion":"1 mug"})"), "unknown_portion",
                 "/days/0/entries/0/portion");
  expect_problem(problem_of_entry(R"({"food":"toy:01","portion":"1 cup","count":300})"), "out_of_range",
                 "/days/0/entries/0/count");
  expect_problem(problem_of_entry(R"({"food":"toy:01","grams":1,"count":2})"), "missing_key",
                 "/days/0/entries/0/portion");
  expect_problem(problem_of_entry(R"({"nutrients":{"calcium":1,"gold":1}})"), "unknown_nutrient",
                 "/days/0/entries/0/nutrients/gold");
  expect_problem(problem_of_entry(R"({"nutrients":{"calcium":null}})"), "wrong_type",
                 "/days/0/entries/0/nutrients/calcium");
  expect_problem(problem_of_entry(R"({"nutrients":{}})"), "missing_key", "/days/0/entries/0/nutrients");
  expect_problem(problem_of_entry(R"({"food":"toy:01","grams":1,"nutrients":{"calcium":1}})"), "contradiction",
                 "/days/0/entries/0/nutrients");
  expect_problem(problem_of_entry(R"({"food":"toy:01","grams":1,"time":"24:00"})"), "bad_value",
                 "/days/0/entries/0/time");
}

TEST(PlanReading, RefusesContradictionsAboutThePerson) {
  expect_problem(problem_of_person(R"({"age_years":30,"sex":"male","life_stage":"pregnant"})"), "contradiction",
                 "/person/life_stage");
  expect_problem(problem_of_person(R"({"age_years":5,"sex":"female","life_stage":"pregnant"})"), "contradiction",
                 "/person/life_stage");
  expect_problem(problem_of_person(R"({"age_years":5,"age_months":60})"), "out_of_range", "/person/age_months");
  expect_problem(problem_of_person(R"({"age_years":2,"age_months":30})"), "contradiction", "/person/age_months");
  expect_problem(problem_of_person(R"({"sex":"female"})"), "missing_key", "/person/age_years");
  expect_problem(problem_of_person(R"({"age_years":45.5})"), "bad_value", "/person/age_years");
  expect_problem(problem_of_person(R"({"age_years":45,"conditions":["flu"]})"), "unknown_id", "/person/conditions/0");
  expect_problem(problem_of_person(R"({"age_years":45,"diet":{"without":["milk","stones"]}})"), "unknown_id",
                 "/person/diet/without/1");
  expect_problem(problem_of_person(R"({"age_years":45,"diet":{"without_foods":["toy:99"]}})"), "unknown_food",
                 "/person/diet/without_foods/0");
}

TEST(PlanReading, AcceptsEveryKeyOfAPerson) {
  const Plan plan = toy::plan(R"({"food":"toy:01","grams":1})",
                              R"({"age_years":45,"sex":"female","life_stage":"none","conditions":["kidney_disease"],
                                  "medicines":["levothyroxine"],"safety_answered":true,
                                  "diet":{"pattern":"vegan","without":["pork","milk"],"without_foods":["toy:02"]}})");
  ASSERT_TRUE(plan.person);
  EXPECT_EQ(plan.person->age_months, 540U);
  EXPECT_EQ(plan.person->conditions.size(), 1U);
  EXPECT_EQ(plan.person->diet.pattern, 0U);
  EXPECT_EQ(plan.person->diet.without, 3U);
  ASSERT_EQ(plan.person->diet.without_foods.size(), 1U);
  EXPECT_EQ(plan.person->diet.without_foods[0].row, 1U);
}

TEST(PlanReading, TakesABandByIdOrAsTwoNumbers) {
  const auto with_band = [](const std::string& band) {
    return R"({"format":"nutrient-balance/plan@1","ratio_bands":{"ca_mg":)" + band + R"(},"days":[{"entries":[]}]})";
  };
  EXPECT_EQ(read_plan(toy::tables(), with_band(R"("tradition")")).value().bands[0].band, 1U);
  EXPECT_EQ(read_plan(toy::tables(), with_band(R"({"low":1,"high":3})")).value().bands[0].high, 3);
  expect_problem(problem_of(with_band(R"("golden")")), "unknown_band", "/ratio_bands/ca_mg");
  expect_problem(problem_of(with_band(R"({"low":3,"high":1})")), "contradiction", "/ratio_bands/ca_mg/low");
  expect_problem(problem_of(with_band(R"({"low":3})")), "missing_key", "/ratio_bands/ca_mg/high");
  expect_problem(problem_of(with_band(R"({"low":3,"high":1001})")), "out_of_range", "/ratio_bands/ca_mg/high");
}

TEST(PlanReading, RefusesDocumentsThatAreNotWellFormed) {
  expect_problem(problem_of(""), "bad_json", "");
  expect_problem(problem_of("[]"), "wrong_type", "");
  expect_problem(problem_of("{}"), "missing_key", "/format");
  expect_problem(problem_of(R"({"format":"nutrient-balance/plan@2","days":[]})"), "unknown_format", "/format");
  expect_problem(problem_of(R"({"format":"nutrient-balance/plan@1","days":[]})"), "empty_plan", "/days");
  expect_problem(problem_of(std::string("{}\0{}", 5)), "nul_byte", "");
  expect_problem(problem_of(std::string(PlanLimits::bytes + 1, ' ')), "too_large", "");
  expect_problem(problem_of(toy::plan_text("") + "x"), "bad_json", "");
  expect_problem(problem_of(std::string(100000, '[')), "wrong_type", "");
  expect_problem(problem_of(R"({"format":"nutrient-balance/plan@1","days":[{"entries":[{"name":")"
                            "\xff"
                            R"("}]}]})"),
                 "bad_json", "/days/0/entries/0/name");
}

TEST(PlanReading, CountsDaysAndEntries) {
  std::string entries;
  for (int i = 0; i < 501; ++i) entries += std::string(i == 0 ? "" : ",") + R"({"food":"toy:01","grams":1})";
  expect_problem(problem_of(toy::plan_text(entries)), "too_many", "/days/0/entries/500");
  std::string days;
  for (int i = 0; i < 367; ++i) days += std::string(i == 0 ? "" : ",") + R"({"entries":[]})";
  expect_problem(problem_of(R"({"format":"nutrient-balance/plan@1","days":[)" + days + "]}"), "too_many", "/days/366");
}

TEST(PlanReading, ChecksDates) {
  const auto with_date = [](const std::string& date) {
    return R"({"format":"nutrient-balance/plan@1","days":[{"date":")" + date + R"(","entries":[]}]})";
  };
  EXPECT_EQ(problem_of(with_date("2028-02-29")).code, "none");
  for (const char* date :
       {"2026-02-29", "2026-13-01", "2026-00-10", "26-01-01", "2026-1-1", "2026-01-32", "tomorrow", ""}) {
    expect_problem(problem_of(with_date(date)), "bad_value", "/days/0/date");
  }
}

TEST(PlanReading, KnowsTheCalendar) {
  const auto with_date = [](const std::string& date) {
    return R"({"format":"nutrient-balance/plan@1","days":[{"date":")" + date + R"(","entries":[]}]})";
  };
  EXPECT_EQ(problem_of(with_date("2000-02-29")).code, "none") << "a leap year, as every fourth century is";
  for (const char* date : {"1900-02-29", "2026-04-31", "2026-04-00", "2026-0a-01", "2026-04-0:"}) {
    expect_problem(problem_of(with_date(date)), "bad_value", "/days/0/date");
  }
}

TEST(PlanReading, RefusesADateThatStandsTwice) {
  const auto with_dates = [](const std::string& last) {
    return R"({"format":"nutrient-balance/plan@1","days":[{"date":"2026-11-22","entries":[]},{"entries":[]},{"entries":[]},
               {"entries":[],"date":")" +
           last + R"("}]})";
  };
  EXPECT_EQ(problem_of(with_dates("2026-11-23")).code, "none");
  const Problem twice = problem_of(with_dates("2026-11-22"));
  expect_problem(twice, "contradiction", "/days/3/date");
  EXPECT_EQ(std::get<std::string>(twice.detail.at(0).value), "/days/0/date");
}

TEST(PlanReading, RefusesAPartThatIsLargerThanItsWhole) {
  const auto with = [](const std::string& nutrients) {
    return problem_of_entry(R"({"nutrients":{)" + nutrients + "}}");
  };
  const std::string place = "/days/0/entries/0/nutrients/";
  // 1 ug of folic acid is 1.7 ug of folate; 100 mg of tryptophan are 1.67 mg of niacin (the toy's 50/3 of a gram).
  expect_problem(with(R"("folate":400,"folic_acid":250)"), "contradiction", place + "folic_acid");
  expect_problem(with(R"("folic_acid":1,"folate":0)"), "contradiction", place + "folic_acid");
  expect_problem(with(R"("niacin":10,"niacin_preformed":11)"), "contradiction", place + "niacin_preformed");
  expect_problem(with(R"("niacin":1,"tryptophan":0.1)"), "contradiction", place + "tryptophan");
  EXPECT_EQ(std::get<std::string>(with(R"("folate":1,"folic_acid":1)").detail.at(0).value), "folate");
  EXPECT_EQ(with(R"("folate":400,"folic_acid":240)").code, "none") << "labels print this pair";
  EXPECT_EQ(with(R"("folate":0,"folic_acid":0)").code, "none");
  EXPECT_EQ(with(R"("folic_acid":400)").code, "none") << "the whole is not stated";
  EXPECT_EQ(with(R"("niacin":16,"niacin_preformed":16,"tryptophan":0.001)").code, "none");
}

TEST(PlanReading, CountsEntriesWhateverTheyAre) {
  std::string entries;
  for (int i = 0; i < 500; ++i) entries += R"({"food":"toy:01","grams":1},)";
  for (const char* last : {"null", "true", "7", R"("x")", "[]", "{}"}) {
    expect_problem(problem_of_entry(entries + last), "too_many", "/days/0/entries/500");
  }
}

TEST(PlanReading, SaysWhereTypedInAmountsMayComeFrom) {
  expect_problem(problem_of_entry(R"({"nutrients":{"calcium":1},"from":"moon"})"), "bad_value",
                 "/days/0/entries/0/from");
}

TEST(PlanReading, QuotesTheBeginningOfAnUnknownIdInWholeLetters) {
  std::string id = "x";
  for (int i = 0; i < 100; ++i) id += "\u00e9";
  const Problem unknown = problem_of_entry(R"({"food":")" + id + R"(","grams":1})");
  expect_problem(unknown, "unknown_food", "/days/0/entries/0/food");
  std::string quoted = "x";
  for (int i = 0; i < 49; ++i) quoted += "\xC3\xA9";  // 99 bytes: the next letter would end beyond the hundredth
  EXPECT_EQ(std::get<std::string>(unknown.detail.at(0).value), quoted + "\xE2\x80\xA6");
}

TEST(PlanReading, LimitsNamesByCodePointsNotBytes) {
  std::string two_hundred;
  for (int i = 0; i < 200; ++i) two_hundred += "\xC3\xA9";
  EXPECT_EQ(problem_of_entry(R"({"name":")" + two_hundred + R"(","nutrients":{"calcium":1}})").code, "none");
  expect_problem(problem_of_entry(R"({"name":"x)" + two_hundred + R"(","nutrients":{"calcium":1}})"), "out_of_range",
                 "/days/0/entries/0/name");
}

}  // namespace
}  // namespace nutrient_balance
