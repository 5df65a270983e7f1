#include "guidance_findings.hpp"

#include <algorithm>

namespace nutrient_balance {

namespace {

template <typename Item>
bool contains(const std::vector<Item>& list, const Item& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

Finding about(Text code, NutrientIndex nutrient, std::vector<std::pair<Text, double>> numbers,
              std::vector<std::size_t> sources) {
  Finding finding{code, nutrient, nullptr, std::move(numbers), std::move(sources)};
  return finding;
}

bool is_over(const Assessment& assessment, NutrientIndex nutrient) {
  return std::any_of(assessment.limits.begin(), assessment.limits.end(), [&](const Limit& limit) {
    return limit.nutrient == nutrient && limit.kind != assessment.targets.reference->reduce_kind &&
           limit.status == LimitStatus::over;
  });
}

Finding spaced(const MedicineRule& rule, const Spacing& spacing) {
  Finding finding{"medicine_spacing", std::nullopt, nullptr, {}, rule.sources};
  finding.medicine = rule.id;
  finding.nutrients = spacing.nutrients;
  if (spacing.hours_before) finding.numbers.emplace_back("hours_before", *spacing.hours_before);
  if (spacing.hours_after) finding.numbers.emplace_back("hours_after", *spacing.hours_after);
  return finding;
}

}  // namespace

void find_implausible(const Tables& tables, const Assessment& assessment, std::vector<Finding>& findings) {
  const auto nutrients = implausible_nutrients(tables, assessment.intake);
  for (const Implausible& line : tables.guidance.implausible) {
    if (!contains(nutrients, line.nutrient)) continue;
    const double amount = assessment.intake.nutrients[line.nutrient].total.low;
    findings.push_back(
        about("implausible_intake", line.nutrient, {{"at_least", amount}, {"more_than", line.more_than}}, {}));
  }
}

void find_stricter_limits(const Assessment& assessment, std::vector<Finding>& findings) {
  for (const StricterCheck& check : assessment.stricter_limits) {
    const StricterLimit& limit = *check.limit;
    if (check.status != LimitStatus::over || is_over(assessment, limit.nutrient)) continue;
    findings.push_back(about("stricter_limit_over", limit.nutrient,
                             {{"at_least", check.counted.low}, {"limit", limit.limit}}, limit.sources));
  }
}

void find_unsafe_forms(const Tables& tables, const Assessment& assessment, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < tables.forms.size(); ++i) {
    const SupplementForm& form = tables.forms[i];
    const Text why = form.not_suggested_because;
    if (why != "safety_not_established" && why != "may_hold_lead") continue;
    const auto& taken = assessment.supplements;
    if (std::none_of(taken.begin(), taken.end(),
                     [&](const SupplementUse& use) { return use.supplement.label.form == i; }))
      continue;
    Finding finding{why, form.nutrient, nullptr, {}, form.sources};
    finding.form = form.id;
    findings.push_back(std::move(finding));
  }
}

void find_conflicts(const Assessment& assessment, std::vector<Finding>& findings) {
  for (const Conflict& conflict : assessment.conflicts) {
    const auto of_ratio = [&](const RatioResult& result) { return result.ratio == conflict.ratio; };
    const auto result = std::find_if(assessment.ratios.begin(), assessment.ratios.end(), of_ratio);
    if (result == assessment.ratios.end() || result->bands.front().band != conflict.band.band) continue;
    Finding finding{"band_conflict", conflict.way.nutrient, conflict.ratio, {{"implied", conflict.implied}}, {}};
    if (conflict.band.low) finding.numbers.emplace_back("low", *conflict.band.low);
    if (conflict.band.high) finding.numbers.emplace_back("high", *conflict.band.high);
    finding.numbers.emplace_back("at_least", conflict.way.at_least);
    finding.numbers.emplace_back("more", conflict.way.more);
    if (conflict.band.band != nullptr) finding.sources = conflict.band.band->sources;
    findings.push_back(std::move(finding));
  }
}

void find_red_flags(const Tables& tables, const std::optional<Person>& person, std::vector<Finding>& findings) {
  const auto alarms = [](const Finding& finding) {
    return finding.code == "limit_over" || finding.code == "implausible_intake";
  };
  for (const RedFlag& flag : tables.guidance.red_flags) {
    const bool passed = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
      return alarms(finding) && contains(flag.nutrients, *finding.nutrient);
    });
    const bool ill = person && std::any_of(flag.conditions.begin(), flag.conditions.end(),
                                           [&](Text id) { return contains(person->conditions, id); });
    if (!passed && !ill) continue;
    Finding finding{"red_flags", std::nullopt, nullptr, {}, flag.sources};
    finding.red_flag = flag.id;
    finding.nutrients = flag.nutrients;
    findings.push_back(std::move(finding));
  }
}

void find_medicines(const Tables& tables, const std::optional<Person>& person, std::vector<Finding>& findings) {
  if (!person) return;
  for (const MedicineRule& rule : tables.guidance.medicines) {
    if (!contains(person->medicines, rule.id)) continue;
    for (const Spacing& spacing : rule.spacing) findings.push_back(spaced(rule, spacing));
    if (!rule.asks) continue;
    Finding finding{"medicine_ask", std::nullopt, nullptr, {}, rule.sources};
    finding.medicine = rule.id;
    finding.nutrients = rule.nutrients;
    findings.push_back(std::move(finding));
  }
}

void find_conditions(const Tables& tables, const std::optional<Person>& person, std::vector<Finding>& findings) {
  if (!person) return;
  for (const GateRule& rule : tables.guidance.gates) {
    for (const Text condition : rule.conditions) {
      if (!contains(person->conditions, condition)) continue;
      Finding finding{"condition_care", std::nullopt, nullptr, {}, rule.sources};
      finding.condition = condition;
      finding.nutrients = rule.withholds.foods_for;
      findings.push_back(std::move(finding));
    }
  }
}

}  // namespace nutrient_balance
