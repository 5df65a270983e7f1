#include <algorithm>
#include <limits>

#include "nutrient_balance/what_if.hpp"
#include "suggest_safety.hpp"
#include "suggest_solver.hpp"

namespace nutrient_balance {

namespace {

struct Asking {
  const Tables& tables;
  const FoodAmounts& foods;
  const Plan& plan;
  const SuggestOptions& options;
  const SuggestModel& model;
  const Assessment& before;
};

std::vector<std::uint32_t> candidates_with(const SuggestModel& model, FoodRef food) {
  std::vector<std::uint32_t> found;
  for (std::uint32_t i = 0; i < model.candidates.size(); ++i) {
    const Change& change = model.candidates[i].change;
    if (change.food != nullptr && change.food_ref.table == food.table && change.food_ref.row == food.row) {
      found.push_back(i);
    }
  }
  return found;
}

Text code_of(RowKind kind) {
  if (kind == RowKind::limit) return "passes_limit";
  if (kind == RowKind::energy_up) return "too_much_energy";
  return kind == RowKind::energy_down ? Text("too_little_energy") : Text("loses_target");
}

/// The row that a candidate breaks the most, if it breaks any.
struct Broken {
  const Row* row = nullptr;
  double by = 0;  // as a share of the row's scale
};

Broken worst_broken(const SuggestModel& model, const Candidate& candidate) {
  Broken worst;
  for (std::size_t row = 0; row < model.hard.size(); ++row) {
    const double used = model.use(candidate, row);
    if (is_within(model.hard[row].at, used) || used - model.hard[row].at <= worst.by) continue;
    worst = {&model.hard[row], used - model.hard[row].at};
  }
  return worst;
}

/// The best set that holds the candidate, which keeps every row by itself.
Choice best_with(const Asking& asking, std::uint32_t candidate) {
  SuggestModel rest = asking.model;
  const Candidate& taken = asking.model.candidates[candidate];
  for (std::size_t row = 0; row < rest.terms.size(); ++row) rest.terms[row].at += asking.model.term(taken, row);
  for (std::size_t row = 0; row < rest.hard.size(); ++row) rest.hard[row].at -= asking.model.use(taken, row);
  rest.baseline = cost_of(rest, {});
  std::vector<std::uint32_t> others;
  for (std::uint32_t i = 0; i < rest.candidates.size(); ++i) {
    if (!rest.candidates[i].keys.clash(taken.keys)) others.push_back(i);
  }
  const Choice alone = with({}, candidate);
  if (asking.options.changes == 1) return alone;
  SuggestSolver solver(rest, std::move(others), asking.options.changes - 1);
  solver.step(std::numeric_limits<double>::infinity());
  Choice all = alone;
  for (std::size_t i = 0; i < solver.best().size; ++i) all = with(all, solver.best().members[i]);
  return all;
}

/// Compares the best set with the food with the best one of all.
void compare(WhyNot& answer, const Asking& asking, const std::vector<std::uint32_t>& own) {
  Broken least_broken;
  Choice best;
  for (const std::uint32_t candidate : own) {
    const Broken broken = worst_broken(asking.model, asking.model.candidates[candidate]);
    if (broken.row != nullptr) {
      if (least_broken.row == nullptr || broken.by < least_broken.by) least_broken = broken;
      continue;
    }
    const Choice set = best_with(asking, candidate);
    const double cost = cost_of(asking.model, set);
    if (best.size == 0 || is_better(cost, set, cost_of(asking.model, best), best)) best = set;
  }
  if (best.size == 0 && least_broken.row != nullptr) {
    answer.because = code_of(least_broken.row->kind);
    answer.nutrient = least_broken.row->nutrient;
    answer.by = least_broken.by / least_broken.row->scale;
    return;
  }
  answer.cost_with = cost_of(asking.model, best);
  for (std::size_t i = 0; i < best.size; ++i) {
    answer.with.push_back(asking.model.candidates[best.members[i]].change);
  }
  constexpr double equal = 1e-9;
  if (!is_allowed(asking.tables, asking.before.safety, asking.model, best, asking.foods, asking.plan)) {
    answer.because = "safety_gate";
  } else if (*answer.cost_with >= answer.baseline_cost) {
    answer.because = "does_not_help";
  } else {
    answer.because = *answer.cost_with > answer.best_cost + equal ? Text("others_help_more") : Text("as_good");
  }
}

}  // namespace

WhyNot why_not(const Tables& tables, const std::shared_ptr<const FoodAmounts>& foods, const Plan& plan,
               const SuggestOptions& options, FoodRef food) {
  WhyNot answer{food, {}, {}, {}, 0, 0, {}, {}};
  const SuggestableFood* listed = tables.suggestable.find(tables.food_id(food));
  SuggestOptions only_best = options;
  only_best.alternatives = 1;
  only_best.each_kind = false;
  SuggestRun run(tables, foods, plan, only_best);
  run.finish();
  const Suggestions best = run.result();
  const SuggestModel& model = run.model();
  answer.baseline_cost = model.baseline;
  answer.best_cost = run.best_cost();
  if (listed == nullptr) {
    answer.because = "not_listed";
  } else if (plan.person && !suits_person(*plan.person, *listed, food)) {
    answer.because = "does_not_suit";
  } else if (model.candidates.empty() || model.baseline <= 0) {
    answer.because = best.none_because;
  }
  if (!answer.because.empty()) return answer;
  const auto own = candidates_with(model, food);
  if (own.empty()) {
    answer.because = "no_candidate";
    return answer;
  }
  compare(answer, {tables, *foods, plan, options, model, best.before}, own);
  return answer;
}

}  // namespace nutrient_balance
