#include "nutrient_balance/safety.hpp"

#include <algorithm>

#include "enum_text.hpp"

namespace nutrient_balance {

namespace {

bool contains(const std::vector<Text>& list, Text id) { return std::find(list.begin(), list.end(), id) != list.end(); }

/// What the gates look at.
struct Facts {
  const std::optional<Person>& person;
  std::vector<const MedicineRule*> asking;  // medicines for which the time between is not all
  bool implausible;
};

std::vector<const MedicineRule*> asking_medicines(const Tables& tables, const std::optional<Person>& person) {
  std::vector<const MedicineRule*> asking;
  if (!person) return asking;
  for (const MedicineRule& rule : tables.guidance.medicines) {
    if (rule.asks && contains(person->medicines, rule.id)) asking.push_back(&rule);
  }
  return asking;
}

std::vector<Text> reasons_for(const GateRule& rule, const Facts& facts) {
  std::vector<Text> reasons;
  if (!facts.person) return reasons;
  for (const Text condition : rule.conditions) {
    if (contains(facts.person->conditions, condition)) reasons.push_back(condition);
  }
  if (rule.when_medicine_asks) {
    for (const MedicineRule* medicine : facts.asking) reasons.push_back(medicine->id);
  }
  return reasons;
}

bool closes_for_person(const GateRule& rule, const Person& person) {
  if (person.age_months < rule.below_months) return true;
  if (rule.when_pregnant && person.stage == Stage::pregnant) return true;
  return rule.when_lactating && person.stage == Stage::lactating;
}

bool is_closed(const GateRule& rule, const Facts& facts, const std::vector<Text>& reasons) {
  if (!reasons.empty()) return true;
  if (rule.when_unanswered && !(facts.person && facts.person->safety_answered)) return true;
  if (rule.when_implausible && facts.implausible) return true;
  return facts.person && closes_for_person(rule, *facts.person);
}

/// The foods of the rule itself, and of the medicines that closed it; in the order of the tables, once each.
std::vector<NutrientIndex> foods_withheld_for(const GateRule& rule, const Facts& facts) {
  std::vector<NutrientIndex> nutrients = rule.withholds.foods_for;
  if (rule.when_medicine_asks) {
    for (const MedicineRule* medicine : facts.asking) {
      const auto& more = medicine->foods_withheld_for;
      nutrients.insert(nutrients.end(), more.begin(), more.end());
    }
  }
  std::sort(nutrients.begin(), nutrients.end());
  nutrients.erase(std::unique(nutrients.begin(), nutrients.end()), nutrients.end());
  return nutrients;
}

void withhold(std::vector<Withheld>& withheld, const GateRule& rule, const Facts& facts) {
  if (rule.withholds.supplements) withheld.push_back({Advice::supplements, true, {}, &rule});
  const auto foods = foods_withheld_for(rule, facts);
  if (rule.withholds.all_foods) {
    withheld.push_back({Advice::foods, true, {}, &rule});
  } else if (!foods.empty()) {
    withheld.push_back({Advice::foods, false, foods, &rule});
  }
  if (rule.withholds.reductions) withheld.push_back({Advice::reductions, true, {}, &rule});
}

}  // namespace

bool Safety::allows(Advice what, NutrientIndex nutrient) const {
  return std::none_of(withheld.begin(), withheld.end(), [&](const Withheld& item) {
    const auto& listed = item.nutrients;
    return item.what == what && (item.all || std::find(listed.begin(), listed.end(), nutrient) != listed.end());
  });
}

std::string_view advice_text(Advice what) {
  constexpr std::array<std::string_view, 3> words = {"supplement_suggestions", "food_suggestions",
                                                     "reduction_suggestions"};
  return enum_text(words, what);
}

std::vector<NutrientIndex> implausible_nutrients(const Tables& tables, const Intake& intake) {
  std::vector<NutrientIndex> nutrients;
  for (const Implausible& line : tables.guidance.implausible) {
    if (intake.nutrients[line.nutrient].total.low > line.more_than) nutrients.push_back(line.nutrient);
  }
  return nutrients;
}

Safety safety_of(const Tables& tables, const std::optional<Person>& person, const Intake& intake) {
  const Facts facts{person, asking_medicines(tables, person), !implausible_nutrients(tables, intake).empty()};
  Safety safety;
  for (const GateRule& rule : tables.guidance.gates) {
    std::vector<Text> reasons = reasons_for(rule, facts);
    if (!is_closed(rule, facts, reasons)) continue;
    safety.gates.push_back({&rule, std::move(reasons)});
    withhold(safety.withheld, rule, facts);
  }
  return safety;
}

}  // namespace nutrient_balance
