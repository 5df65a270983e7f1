#include "nutrient_balance/assessment.hpp"

#include <set>

#include "enum_text.hpp"
#include "guidance_findings.hpp"

namespace nutrient_balance {

namespace {

Finding about_nutrient(Text code, NutrientIndex nutrient, std::vector<std::pair<Text, double>> numbers,
                       std::size_t source) {
  return {code, nutrient, nullptr, std::move(numbers), {source}};
}

void find_limits_passed(const Assessment& assessment, std::vector<Finding>& findings) {
  for (const Limit& limit : assessment.limits) {
    if (limit.status != LimitStatus::over) continue;
    const Text code = limit.kind == assessment.targets.reference->reduce_kind ? "cdrr_over" : "limit_over";
    findings.push_back(
        about_nutrient(code, limit.nutrient, {{"at_least", limit.counted.low}, {"limit", limit.limit}}, limit.source));
  }
}

void find_shortfalls(const Assessment& assessment, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < assessment.adequacy.size(); ++i) {
    const Adequacy& adequacy = assessment.adequacy[i];
    if (adequacy.status != AdequacyStatus::below) continue;
    const double at_most = *adequacy.counted.high;
    const bool below_ear = adequacy.ear && at_most < *adequacy.ear;
    std::vector<std::pair<Text, double>> numbers = {{"at_most", at_most}, {"target", *adequacy.target}};
    if (below_ear) numbers.emplace_back("ear", *adequacy.ear);
    findings.push_back(about_nutrient(below_ear ? Text("below_ear") : Text("below_target"), adequacy.nutrient,
                                      std::move(numbers), assessment.targets.nutrients[i].of->source));
  }
}

/// Where the missing values are what keeps an answer from being given.
void find_open_questions(const Assessment& assessment, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < assessment.adequacy.size(); ++i) {
    const Adequacy& adequacy = assessment.adequacy[i];
    const NutrientIntake& intake = assessment.intake.nutrients[adequacy.nutrient];
    if (adequacy.status != AdequacyStatus::unknown || intake.missing.empty()) continue;
    std::vector<std::pair<Text, double>> numbers = {{"low", adequacy.counted.low}, {"target", *adequacy.target}};
    if (adequacy.counted.high) numbers.emplace_back("high", *adequacy.counted.high);
    findings.push_back(about_nutrient("adequacy_unknown", adequacy.nutrient, std::move(numbers),
                                      assessment.targets.nutrients[i].of->source));
  }
}

void find_missing_values(const Assessment& assessment, std::vector<Finding>& findings) {
  for (NutrientIndex nutrient = 0; nutrient < assessment.intake.nutrients.size(); ++nutrient) {
    const std::size_t entries = assessment.intake.nutrients[nutrient].missing.size();
    if (entries == 0 || assessment.targets.find(nutrient) == nullptr) continue;
    findings.push_back({"values_missing", nutrient, nullptr, {{"entries", static_cast<double>(entries)}}, {}});
  }
}

Text ratio_code(BandVerdict verdict) {
  constexpr std::array<std::string_view, 5> codes = {"ratio_inside_band", "ratio_below_band", "ratio_above_band",
                                                     "ratio_undetermined", ""};
  return enum_text(codes, verdict);
}

void find_ratio_verdicts(const Assessment& assessment, std::vector<Finding>& findings) {
  for (const RatioResult& result : assessment.ratios) {
    if (result.bands.empty()) continue;
    const BandResult& chosen = result.bands.front();
    const Text code = ratio_code(chosen.verdict);
    if (code.empty()) continue;
    Finding finding{code, std::nullopt, result.ratio, {}, {}};
    if (result.value.value) finding.numbers.emplace_back("value", *result.value.value);
    if (chosen.low) finding.numbers.emplace_back("low", *chosen.low);
    if (chosen.high) finding.numbers.emplace_back("high", *chosen.high);
    if (chosen.band != nullptr) finding.sources = chosen.band->sources;
    findings.push_back(std::move(finding));
  }
}

}  // namespace

Assessment assess(const Tables& tables, const Plan& plan) {
  Assessment assessment;
  assessment.intake = intake_of(tables, plan);
  assessment.targets = targets_of(tables, plan);
  assessment.adequacy = adequacy_of(tables, plan.person, assessment.intake, assessment.targets);
  assessment.limits = limits_of(tables, plan, assessment.intake, assessment.targets);
  assessment.stricter_limits = stricter_limits_of(tables, plan, assessment.intake);
  assessment.ratios = ratios_of(tables, plan, assessment.intake, assessment.targets);
  assessment.indices = indices_of(tables, plan, assessment.intake);
  std::set<std::size_t> eaten_from;
  for_each_counted_entry(plan, [&](EntryPlace place, const Entry& entry) {
    if (entry.supplement) assessment.supplements.push_back({place, *entry.supplement});
    if (entry.food) eaten_from.insert(entry.food->table);
    if (entry.own) eaten_from.insert(entry.own->food_tables.begin(), entry.own->food_tables.end());
  });
  assessment.food_tables.assign(eaten_from.begin(), eaten_from.end());
  assessment.conflicts = conflicts_of(tables, plan.person, assessment.intake, assessment.targets, assessment.ratios);
  // The order of importance: what cannot be true and limits first, then shortfalls, what is not known, ratios, and what
  // concerns the person whatever they ate.
  std::vector<Finding>& findings = assessment.findings;
  find_implausible(tables, assessment, findings);
  find_limits_passed(assessment, findings);
  find_stricter_limits(assessment, findings);
  find_unsafe_forms(tables, assessment, findings);
  find_shortfalls(assessment, findings);
  find_open_questions(assessment, findings);
  find_missing_values(assessment, findings);
  find_ratio_verdicts(assessment, findings);
  find_conflicts(assessment, findings);
  find_conditions(tables, plan.person, findings);
  find_medicines(tables, plan.person, findings);
  find_red_flags(tables, plan.person, findings);
  attach_evidence(tables, findings);
  // Safety has the last word and only takes away.
  assessment.safety = safety_of(tables, plan.person, assessment.intake);
  return assessment;
}

}  // namespace nutrient_balance
