#include "suggest_questions.hpp"

#include <algorithm>

namespace nutrient_balance {

namespace {

/// A limit on what a supplement would bring, and the room that it leaves at the highest reading of the day.
struct Room {
  double left;
  double limit;
  Text scope;
  Amount counted;
  std::size_t source;
};

void keep_smaller(std::optional<Room>& least, double limit, Text scope, const Amount& counted, std::size_t source) {
  // Where nobody knows how much there is, there is no room.
  const double left = counted.high ? limit - *counted.high : 0;
  if (!least || left < least->left) least = Room{left, limit, scope, counted, source};
}

/// The limit that leaves the least room, of the reference and of stricter authorities; empty where none is set, which
/// never means that any amount is safe.
std::optional<Room> least_room(const Assessment& day, NutrientIndex nutrient) {
  std::optional<Room> least;
  for (const Limit& limit : day.limits) {
    if (limit.nutrient != nutrient || limit.kind == day.targets.reference->reduce_kind) continue;
    keep_smaller(least, limit.limit, limit.scope, limit.counted, limit.source);
  }
  for (const StricterCheck& check : day.stricter_limits) {
    if (check.limit->nutrient != nutrient) continue;
    keep_smaller(least, check.limit->limit, check.limit->scope, check.counted, check.limit->sources.front());
  }
  return least;
}

std::vector<QuestionSpacing> spacing_for(const Tables& tables, const Person& person, NutrientIndex nutrient) {
  const auto holds = [](const auto& list, const auto& item) {
    return std::find(list.begin(), list.end(), item) != list.end();
  };
  std::vector<QuestionSpacing> hours;
  for (const MedicineRule& rule : tables.guidance.medicines) {
    if (!holds(person.medicines, rule.id)) continue;
    for (const Spacing& spacing : rule.spacing) {
      if (holds(spacing.nutrients, nutrient)) hours.push_back({&rule, spacing.hours_before, spacing.hours_after});
    }
  }
  return hours;
}

/// Forms that may not be suggested (orotate) are kept out here as well as in the data.
std::vector<std::size_t> forms_of(const Tables& tables, const AskableSupplement& rule) {
  std::vector<std::size_t> forms;
  for (const std::size_t form : rule.forms) {
    if (tables.forms[form].not_suggested_because.empty()) forms.push_back(form);
  }
  return forms;
}

const Adequacy* find_adequacy(const Assessment& day, NutrientIndex nutrient) {
  const auto found = std::find_if(day.adequacy.begin(), day.adequacy.end(),
                                  [&](const Adequacy& one) { return one.nutrient == nutrient; });
  return found == day.adequacy.end() ? nullptr : &*found;
}

std::optional<SupplementQuestion> question_about(const Tables& tables, const AskableSupplement& rule,
                                                 const Assessment& before, const Assessment& after_food) {
  const Adequacy* then = find_adequacy(after_food, rule.nutrient);
  // A target in another form than the tables count would need another sum.
  if (then == nullptr || then->status != AdequacyStatus::below || !then->form.empty()) return std::nullopt;
  const auto room = least_room(after_food, rule.nutrient);
  std::vector<std::size_t> forms = forms_of(tables, rule);
  if (!room || forms.empty()) return std::nullopt;
  const double missing = *then->target - *then->counted.high;  // certainly below: there is a high end
  const double amount = std::min(missing, room->left);
  if (amount < tables.suggestion_rules.least_asked_share * *then->target) return std::nullopt;
  return SupplementQuestion{.nutrient = rule.nutrient,
                            .target = *then->target,
                            .today = find_adequacy(before, rule.nutrient)->counted,
                            .after_food = then->counted,
                            .missing = missing,
                            .amount = amount,
                            .limit = room->limit,
                            .limit_scope = room->scope,
                            .limit_counted = room->counted,
                            .limit_source = room->source,
                            .forms = std::move(forms),
                            .spacing = {},
                            .rule = &rule};
}

}  // namespace

std::vector<SupplementQuestion> questions_of(const Tables& tables, const Plan& plan, const Assessment& before,
                                             const Assessment& after_food) {
  std::vector<SupplementQuestion> questions;
  for (const AskableSupplement& rule : tables.suggestion_rules.askable) {
    if (auto question = question_about(tables, rule, before, after_food)) {
      question->spacing = spacing_for(tables, *plan.person, rule.nutrient);
      questions.push_back(std::move(*question));
    }
  }
  std::erase_if(questions, [&](const SupplementQuestion& question) {
    return !before.safety.allows(Advice::supplements, question.nutrient);
  });
  return questions;
}

}  // namespace nutrient_balance
