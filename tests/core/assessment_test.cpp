#include "nutrient_balance/assessment.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

constexpr std::string_view woman = R"({"age_years":40,"sex":"female"})";

Assessment assess_entries(std::string_view entries, std::string_view person = woman) {
  return assess(toy::tables(), toy::plan(entries, person));
}

const Amount& total_of(const Assessment& assessment, std::string_view nutrient) {
  return assessment.intake.nutrients[toy::nutrient(nutrient)].total;
}

const Adequacy& adequacy_of(const Assessment& assessment, std::string_view nutrient) {
  return *std::find_if(assessment.adequacy.begin(), assessment.adequacy.end(),
                       [&](const Adequacy& item) { return item.nutrient == toy::nutrient(nutrient); });
}

const Limit& limit_of(const Assessment& assessment, std::string_view nutrient, std::string_view kind = "UL") {
  return *std::find_if(assessment.limits.begin(), assessment.limits.end(), [&](const Limit& item) {
    return item.nutrient == toy::nutrient(nutrient) && item.kind == kind;
  });
}

const RatioResult& ratio_of(const Assessment& assessment, std::string_view id) {
  return *std::find_if(assessment.ratios.begin(), assessment.ratios.end(),
                       [&](const RatioResult& item) { return item.ratio->id == id; });
}

bool has_finding(const Assessment& assessment, std::string_view code) {
  return std::any_of(assessment.findings.begin(), assessment.findings.end(),
                     [&](const Finding& finding) { return finding.code == code; });
}

TEST(Intake, AddsGramsOfFoodsAndTypedInAmounts) {
  const Assessment result =
      assess_entries(R"({"food":"toy:01","grams":50},{"nutrients":{"calcium":300,"magnesium":60}})");
  EXPECT_EQ(total_of(result, "calcium").known, 350);
  EXPECT_EQ(total_of(result, "magnesium").known, 65);
}

TEST(Intake, BorrowsARangeForAMissingValueAndNeverCountsItAsZero) {
  const Assessment result = assess_entries(R"({"food":"toy:01","grams":100},{"food":"toy:11","grams":100})");
  const Amount& magnesium = total_of(result, "magnesium");
  EXPECT_EQ(magnesium.known, 10);
  EXPECT_EQ(magnesium.low, 20);
  EXPECT_EQ(magnesium.middle, 60);
  EXPECT_EQ(magnesium.high, 110);
  const auto& missing = result.intake.nutrients[toy::nutrient("magnesium")].missing;
  ASSERT_EQ(missing.size(), 1U);
  EXPECT_EQ(pointer_to(missing[0]), "/days/0/entries/1");
}

TEST(Intake, HasNoUpperBoundWhereTooFewSimilarFoodsHaveAValue) {
  const Assessment result = assess_entries(R"({"food":"toy:12","grams":100})");
  EXPECT_EQ(total_of(result, "magnesium").low, 0);
  EXPECT_FALSE(total_of(result, "magnesium").high.has_value());
  EXPECT_EQ(ratio_of(result, "ca_mg").not_judged_because, "value_unknown");
}

TEST(Intake, KnowsNothingOfNutrientsATypedInEntryDoesNotName) {
  const Assessment result = assess_entries(R"({"nutrients":{"calcium":300}})");
  EXPECT_FALSE(total_of(result, "magnesium").high.has_value());
  EXPECT_EQ(adequacy_of(result, "magnesium").status, AdequacyStatus::unknown);
}

TEST(Intake, AddsASumComponentByComponent) {
  const Assessment result = assess_entries(R"({"food":"toy:01","grams":100})");
  const Amount& niacin = total_of(result, "niacin");  // 0.5 mg preformed; tryptophan borrowed: 0.006, 0.06, 0.6 g
  EXPECT_DOUBLE_EQ(niacin.known, 0.5);
  EXPECT_DOUBLE_EQ(niacin.low, 0.6);
  EXPECT_DOUBLE_EQ(*niacin.middle, 1.5);
  EXPECT_DOUBLE_EQ(*niacin.high, 10.5);
}

TEST(Intake, TakesATypedInSumAsItIs) {
  EXPECT_EQ(total_of(assess_entries(R"({"nutrients":{"niacin":16}})"), "niacin").high, 16);
}

TEST(Intake, IsTheMeanOfCompleteDaysThatHaveEntries) {
  const std::string day = R"({"entries":[{"food":"toy:01","grams":100}]})";
  const std::string text = R"({"format":"nutrient-balance/plan@1","days":[)" + day +
                           R"(,{"entries":[{"food":"toy:01","grams":300}]},)" +
                           R"({"complete":false,"entries":[{"food":"toy:01","grams":9000}]},{"entries":[]}]})";
  const Assessment result = assess(toy::tables(), read_plan(toy::tables(), text).value());
  EXPECT_EQ(result.intake.days_counted, 2U);
  EXPECT_EQ(result.intake.days_excluded, 2U);
  EXPECT_EQ(total_of(result, "calcium").known, 200);
}

TEST(Intake, IsUnknownWhenNoDayCounts) {
  const Assessment result = assess_entries("");
  EXPECT_EQ(result.intake.days_counted, 0U);
  EXPECT_FALSE(total_of(result, "calcium").high.has_value());
  EXPECT_EQ(adequacy_of(result, "calcium").status, AdequacyStatus::unknown);
}

TEST(Intake, NamesTheLargestContributionsFirst) {
  const Assessment result =
      assess_entries(R"({"food":"toy:01","grams":10},{"food":"toy:02","grams":30},{"food":"toy:03","grams":20})");
  const auto& top = result.intake.nutrients[toy::nutrient("calcium")].top;
  ASSERT_EQ(top.size(), 3U);
  EXPECT_EQ(top[0].place.entry, 1U);
  EXPECT_EQ(top[0].amount, 30);
}

TEST(Targets, ComeFromTheRowOfTheLifeStage) {
  const Assessment result = assess_entries(R"({"food":"toy:01","grams":1})");
  EXPECT_EQ(adequacy_of(result, "magnesium").target, 320);
  const Assessment pregnant =
      assess_entries(R"({"food":"toy:01","grams":1})", R"({"age_years":40,"life_stage":"pregnant"})");
  EXPECT_EQ(adequacy_of(pregnant, "magnesium").target, 360);
}

TEST(Targets, AreNotBorrowedWhereTheTableHasNoRow) {
  for (const char* person :
       {R"({"age_years":55,"life_stage":"pregnant"})", R"({"age_years":40,"sex":"male"})", R"({"age_years":40})", ""}) {
    const Assessment result = assess_entries(R"({"food":"toy:01","grams":1})", person);
    EXPECT_EQ(result.targets.life_stage, nullptr) << person;
    EXPECT_EQ(adequacy_of(result, "calcium").status, AdequacyStatus::no_reference) << person;
    EXPECT_TRUE(result.limits.empty()) << person;
  }
}

TEST(Targets, ChangeOnTheBirthdayNotBefore) {
  const auto stage = [](std::uint32_t months) {
    Person person;
    person.age_months = months;
    return find_life_stage(toy::tables().references[0], person);
  };
  EXPECT_EQ(stage(11), std::nullopt);
  EXPECT_EQ(stage(12), 0U);
  EXPECT_EQ(stage(227), 0U);
  EXPECT_EQ(stage(228), std::nullopt);  // from 19 years the table asks for the sex
}

TEST(Targets, OfANutrientCanBeUnsetForOneStageOnly) {
  const Assessment pregnant =
      assess_entries(R"({"food":"toy:01","grams":1})", R"({"age_years":40,"life_stage":"pregnant"})");
  EXPECT_EQ(adequacy_of(pregnant, "niacin").status, AdequacyStatus::no_reference);
}

TEST(Adequacy, IsSaidOnlyWhenTheWholeRangeLiesOnOneSide) {
  EXPECT_EQ(adequacy_of(assess_entries(R"({"nutrients":{"magnesium":320}})"), "magnesium").status, AdequacyStatus::met);
  EXPECT_EQ(adequacy_of(assess_entries(R"({"nutrients":{"magnesium":319.9}})"), "magnesium").status,
            AdequacyStatus::below);
  // 300 known and 10 to 100 borrowed: 310 to 400 straddles 320.
  const Assessment straddling = assess_entries(R"({"food":"toy:10","grams":300},{"food":"toy:11","grams":100})");
  EXPECT_EQ(adequacy_of(straddling, "magnesium").status, AdequacyStatus::unknown);
  EXPECT_DOUBLE_EQ(*adequacy_of(straddling, "magnesium").share, 350.0 / 320);
}

TEST(Limits, OfCalciumCountEverything) {
  const Limit within = limit_of(assess_entries(R"({"nutrients":{"calcium":2500}})"), "calcium");
  EXPECT_EQ(within.status, LimitStatus::within);
  EXPECT_EQ(limit_of(assess_entries(R"({"nutrients":{"calcium":2501}})"), "calcium").status, LimitStatus::over);
}

TEST(Limits, OfMagnesiumNeverCountFood) {
  const Assessment result = assess_entries(R"({"food":"toy:10","grams":1000})");
  EXPECT_EQ(total_of(result, "magnesium").known, 1000);
  EXPECT_EQ(limit_of(result, "magnesium").status, LimitStatus::within);
  EXPECT_EQ(limit_of(result, "magnesium").counted.high, 0);
}

TEST(Limits, CannotTellWhetherTypedInMagnesiumIsASupplement) {
  EXPECT_EQ(limit_of(assess_entries(R"({"nutrients":{"magnesium":350}})"), "magnesium").status, LimitStatus::within);
  EXPECT_EQ(limit_of(assess_entries(R"({"nutrients":{"magnesium":351}})"), "magnesium").status, LimitStatus::unknown);
}

TEST(Limits, OfFolateCountFolicAcidOnly) {
  EXPECT_EQ(limit_of(assess_entries(R"({"nutrients":{"folate":1700}})"), "folate").status, LimitStatus::within);
  EXPECT_EQ(limit_of(assess_entries(R"({"nutrients":{"folate":1701}})"), "folate").status, LimitStatus::unknown);
  EXPECT_EQ(limit_of(assess_entries(R"({"nutrients":{"folate":3000,"folic_acid":1001}})"), "folate").status,
            LimitStatus::over);
  EXPECT_EQ(limit_of(assess_entries(R"({"nutrients":{"folate":3000,"folic_acid":900}})"), "folate").status,
            LimitStatus::within);
}

TEST(Limits, OfNiacinAreBoundedByAllTheNiacinInTheFood) {
  const Assessment little = assess_entries(R"({"food":"toy:01","grams":7000})");  // 35 mg preformed in all
  EXPECT_EQ(limit_of(little, "niacin").status, LimitStatus::within);
  const Assessment much = assess_entries(R"({"food":"toy:01","grams":7001})");
  EXPECT_EQ(limit_of(much, "niacin").status, LimitStatus::unknown);
}

TEST(Limits, KeepTheCdrrApartFromTheUpperLevel) {
  const Assessment result = assess_entries(R"({"nutrients":{"niacin":31}})");
  EXPECT_EQ(limit_of(result, "niacin", "CDRR").status, LimitStatus::over);
  EXPECT_TRUE(has_finding(result, "cdrr_over"));
  EXPECT_FALSE(has_finding(result, "limit_over"));
}

TEST(Ratios, AreRatiosOfTheTotalsByMassWithTheMolarValueBeside) {
  const RatioResult ratio = ratio_of(assess_entries(R"({"nutrients":{"calcium":1000,"magnesium":400}})"), "ca_mg");
  EXPECT_EQ(ratio.value.value, 2.5);
  EXPECT_EQ(ratio.molar, 2.5 * 25 / 40);
  EXPECT_EQ(ratio.implied_by_targets, 3.125);
}

TEST(Ratios, ConvertUnitsBeforeDividing) {
  const RatioResult ratio = ratio_of(assess_entries(R"({"nutrients":{"iron":18,"copper":900}})"), "fe_cu");
  EXPECT_DOUBLE_EQ(*ratio.value.value, 20);
  EXPECT_FALSE(ratio.molar.has_value());
  EXPECT_EQ(ratio.not_judged_because, "no_band");
}

TEST(Ratios, AreJudgedAgainstTheChosenBandFirst) {
  const RatioResult ratio = ratio_of(assess_entries(R"({"nutrients":{"calcium":1000,"magnesium":400}})"), "ca_mg");
  ASSERT_EQ(ratio.bands.size(), 2U);
  EXPECT_EQ(ratio.bands[0].band->id, "narrow");
  EXPECT_EQ(ratio.bands[0].verdict, BandVerdict::inside);
  EXPECT_EQ(ratio.bands[1].verdict, BandVerdict::not_judged);  // only explains
}

TEST(Ratios, TakeTheEdgesOfABandAsInside) {
  const auto verdict = [](const std::string& calcium) {
    return ratio_of(assess_entries(R"({"nutrients":{"calcium":)" + calcium + R"(,"magnesium":1000}})"), "ca_mg")
        .bands[0]
        .verdict;
  };
  EXPECT_EQ(verdict("1700"), BandVerdict::inside);
  EXPECT_EQ(verdict("2600"), BandVerdict::inside);
  EXPECT_EQ(verdict("1699"), BandVerdict::below);
  EXPECT_EQ(verdict("2601"), BandVerdict::above);
}

TEST(Ratios, AreUndeterminedWhenTheRangeStraddlesTheEdge) {
  // 500 mg calcium over 310 to 400 mg magnesium would be below; with 900 mg it is 2.25 to 2.9.
  const RatioResult ratio = ratio_of(
      assess_entries(
          R"({"food":"toy:10","grams":300},{"food":"toy:11","grams":100},{"nutrients":{"calcium":500,"magnesium":0}})"),
      "ca_mg");
  EXPECT_DOUBLE_EQ(*ratio.value.low, 900.0 / 400);
  EXPECT_DOUBLE_EQ(*ratio.value.high, 900.0 / 310);
  EXPECT_EQ(ratio.bands[0].verdict, BandVerdict::undetermined);
}

TEST(Ratios, AreNeverInfinite) {
  const RatioResult ratio = ratio_of(assess_entries(R"({"nutrients":{"calcium":500,"magnesium":0}})"), "ca_mg");
  EXPECT_EQ(ratio.not_judged_because, "denominator_zero");
  EXPECT_FALSE(ratio.value.value.has_value());
  EXPECT_FALSE(ratio.value.high.has_value());
}

TEST(Ratios, AreNotJudgedWhenBothAmountsAreLow) {
  EXPECT_EQ(ratio_of(assess_entries(R"({"nutrients":{"calcium":799,"magnesium":264}})"), "ca_mg").not_judged_because,
            "both_below_ear");
  EXPECT_EQ(ratio_of(assess_entries(R"({"nutrients":{"calcium":800,"magnesium":264}})"), "ca_mg").not_judged_because,
            "");
}

TEST(Ratios, AreNotJudgedForPeopleTheBandWasNotProposedFor) {
  const std::string entries = R"({"nutrients":{"calcium":1000,"magnesium":400}})";
  const auto reason = [&](std::string_view person) {
    return ratio_of(assess_entries(entries, person), "ca_mg").not_judged_because;
  };
  EXPECT_EQ(reason(""), "nobody_described");
  EXPECT_EQ(reason(R"({"age_years":18,"sex":"female"})"), "under_19");
  EXPECT_EQ(reason(R"({"age_years":19,"sex":"female"})"), "");
  EXPECT_EQ(reason(R"({"age_years":30,"life_stage":"pregnant"})"), "pregnant_or_lactating");
  EXPECT_EQ(reason(R"({"age_years":30,"life_stage":"lactating"})"), "pregnant_or_lactating");
  EXPECT_EQ(reason(R"({"age_years":30,"sex":"female","conditions":["kidney_disease"]})"), "condition");
  EXPECT_EQ(reason(R"({"age_years":30,"sex":"female","conditions":["gout"]})"), "");
}

TEST(Ratios, PutTheChosenBandFirstEvenIfItOnlyExplains) {
  const auto with_band = [](const std::string& band) {
    return read_plan(
               toy::tables(),
               R"({"format":"nutrient-balance/plan@1","person":{"age_years":40,"sex":"female"},"ratio_bands":{"ca_mg":)" +
                   band + R"(},"days":[{"entries":[{"nutrients":{"calcium":1000,"magnesium":400}}]}]})")
        .value();
  };
  const auto first = [&](const std::string& band) {
    return ratio_of(assess(toy::tables(), with_band(band)), "ca_mg").bands.front();
  };
  EXPECT_EQ(first(R"("tradition")").band->id, "tradition");
  EXPECT_EQ(first(R"("tradition")").verdict, BandVerdict::not_judged);
  EXPECT_EQ(first(R"({"low":2.4,"high":2.6})").verdict, BandVerdict::inside);
  EXPECT_EQ(first(R"({"low":2.6,"high":3})").verdict, BandVerdict::below);
}

TEST(Findings, NameLimitsBeforeShortfallsAndMissingValues) {
  const Assessment result = assess_entries(R"({"nutrients":{"calcium":3000,"magnesium":100}})");
  ASSERT_GE(result.findings.size(), 3U);
  EXPECT_EQ(result.findings[0].code, "limit_over");
  EXPECT_EQ(result.findings[1].code, "below_ear");
  EXPECT_TRUE(has_finding(result, "values_missing"));
  EXPECT_TRUE(has_finding(result, "ratio_above_band"));
}

/// A day in tables that a test has changed.
Assessment assess_in(const Tables& tables, std::string_view entries) {
  return assess(tables, read_plan(tables, toy::plan_text(entries, woman)).value());
}

TEST(Ratios, InMolesOfWhatHasNoMolarMassAreNotKnownAndNotJudged) {
  Tables tables = toy::fresh_tables();
  tables.ratios[1].basis = "molar";
  tables.ratios[0].bands[0].basis = "molar";
  tables.nutrients[toy::nutrient("magnesium")].molar_mass.reset();
  const Assessment result = assess_in(tables, R"({"food":"toy:05","grams":1000})");
  const RatioResult& mass = ratio_of(result, "ca_mg");
  EXPECT_DOUBLE_EQ(*mass.value.value, 2);
  EXPECT_FALSE(mass.molar);
  EXPECT_EQ(mass.bands[0].verdict, BandVerdict::undetermined);
  EXPECT_FALSE(ratio_of(result, "fe_cu").value.value);
  EXPECT_FALSE(ratio_of(result, "fe_cu").implied_by_targets);
  const auto of_band = [](const Conflict& conflict) { return conflict.band.band->id == "narrow"; };
  EXPECT_EQ(std::count_if(result.conflicts.begin(), result.conflicts.end(), of_band), 0);
}

TEST(Ratios, AreJudgedByTheOneEndThatABandHas) {
  const auto verdict = [](std::optional<double> low, std::optional<double> high, std::string_view food) {
    Tables tables = toy::fresh_tables();
    tables.ratios[0].bands[0].low = low;
    tables.ratios[0].bands[0].high = high;
    const Assessment result = assess_in(tables, R"({"food":"toy:)" + std::string(food) + R"(","grams":1000})");
    const Conflict* conflict = result.conflicts.empty() ? nullptr : &result.conflicts[0];
    if (conflict != nullptr && conflict->band.band->id == "narrow") {
      EXPECT_EQ(conflict->is_above(), high.has_value());
    }
    return ratio_of(result, "ca_mg").bands[0].verdict;
  };
  // Food 05 has calcium to magnesium of 2, food 02 of 5.
  EXPECT_EQ(verdict(1.7, std::nullopt, "05"), BandVerdict::inside);
  EXPECT_EQ(verdict(1.7, std::nullopt, "02"), BandVerdict::inside);
  EXPECT_EQ(verdict(6, std::nullopt, "02"), BandVerdict::below);
  EXPECT_EQ(verdict(std::nullopt, 2.6, "05"), BandVerdict::inside);
  EXPECT_EQ(verdict(std::nullopt, 2.6, "02"), BandVerdict::above);
}

TEST(Ratios, WhoseLastReadingHasNoEndMayStillBeAboveABand) {
  // Magnesium may be nothing at all, so the ratio has no upper end: below the band it is never called, above it is
  // where its lowest reading is.
  Tables tables = toy::fresh_tables();
  for (GroupBounds& bounds : tables.similar[toy::nutrient("magnesium")]) bounds = {11, 0, 10, 20};
  const Assessment result =
      assess_in(tables, R"({"food":"toy:11","grams":1000},{"nutrients":{"calcium":0,"magnesium":0}})");
  const RatioResult& ratio = ratio_of(result, "ca_mg");
  EXPECT_FALSE(ratio.value.high);
  EXPECT_DOUBLE_EQ(*ratio.value.low, 5);
  EXPECT_EQ(ratio.bands[0].verdict, BandVerdict::above);
}

}  // namespace
}  // namespace nutrient_balance
