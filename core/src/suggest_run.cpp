// One search after the other: the best answer, others that share no food with it in whatever form, and the best of each
// kind.
#include <algorithm>
#include <limits>
#include <set>

#include "suggest_questions.hpp"
#include "suggest_safety.hpp"
#include "suggest_solver.hpp"

namespace nutrient_balance {

namespace {

struct Task {
  Text kind;
  ChangeKinds kinds;
  bool shares_no_food;  // with the answers before it
};

std::vector<Task> tasks_of(const SuggestOptions& options) {
  std::vector<Task> tasks;
  for (std::size_t i = 0; i < options.alternatives; ++i) {
    tasks.push_back({i == 0 ? Text("best") : Text("another"), options.kinds, i > 0});
  }
  if (!options.each_kind) return tasks;
  if (options.kinds.add) tasks.push_back({"add", {true, false, false}, false});
  if (options.kinds.swap) tasks.push_back({"swap", {false, true, false}, false});
  if (options.kinds.cut) tasks.push_back({"cut", {false, false, true}, false});
  return tasks;
}

bool is_of(ChangeKind kind, const ChangeKinds& kinds) {
  if (kind == ChangeKind::add) return kinds.add;
  return kind == ChangeKind::swap ? kinds.swap : kinds.cut;
}

/// A search that came to its end or was broken off.
struct Answer {
  Text kind;
  Choice choice;
  bool proven;
};

Text reason_before_searching(const Plan& plan, const Assessment& before) {
  if (before.intake.days_counted == 0) return "no_day_counts";
  if (!plan.person) return "nobody_described";
  return before.targets.life_stage == nullptr ? Text("no_targets") : Text();
}

}  // namespace

struct SuggestRun::State {
  const Tables& tables;
  std::shared_ptr<const FoodAmounts> foods;
  Plan plan;
  SuggestOptions options;
  Assessment before;
  SuggestModel model;
  Text none_because;
  std::vector<Task> tasks;
  std::size_t task = 0;
  std::unique_ptr<SuggestSolver> solver;
  std::vector<Answer> answers;
  bool any_feasible = false;

  [[nodiscard]] bool done() const { return task == tasks.size(); }

  void begin() {
    before = assess(tables, plan);
    none_because = reason_before_searching(plan, before);
    if (none_because.empty()) model = build_model(tables, *foods, plan, before, options);
    if (none_because.empty() && model.baseline <= 0) none_because = "nothing_to_improve";
    if (none_because.empty() && model.candidates.empty()) none_because = "no_candidates";
    if (none_because.empty()) tasks = tasks_of(options);
  }

  [[nodiscard]] std::vector<std::uint32_t> active_for(const Task& of) const {
    std::set<std::int32_t> taken;
    for (const Answer& answer : answers) {
      for (std::size_t i = 0; i < answer.choice.size && of.shares_no_food; ++i) {
        const Keys& keys = model.candidates[answer.choice.members[i]].keys;
        taken.insert({keys.food, keys.replaced});
      }
    }
    taken.erase(-1);
    std::vector<std::uint32_t> active;
    for (std::uint32_t i = 0; i < model.candidates.size(); ++i) {
      const Candidate& candidate = model.candidates[i];
      if (!is_of(candidate.change.kind, of.kinds)) continue;
      if (taken.contains(candidate.keys.food) || taken.contains(candidate.keys.replaced)) continue;
      active.push_back(i);
    }
    return active;
  }

  bool step(double work) {
    while (!done()) {
      if (!solver) solver = std::make_unique<SuggestSolver>(model, active_for(tasks[task]), options.changes);
      const double before_it = solver->work_done();
      const bool finished = solver->step(work);
      work -= solver->work_done() - before_it;
      if (!finished) return false;
      close_task(true);
      if (work <= 0) break;
    }
    return done();
  }

  void close_task(bool proven) {
    any_feasible = any_feasible || solver->any_feasible();
    answers.push_back({tasks[task].kind, solver->best(), proven});
    solver.reset();
    ++task;
  }

  [[nodiscard]] double counted_cost(const Choice& choice) const {
    double cost = cost_of(model, choice);
    for (std::size_t row = 0; row < model.terms.size(); ++row) {
      if (!model.terms[row].judged) cost -= std::max(0.0, term_after(choice, row, Choice::none));
    }
    return cost;
  }

  /// A term with all members of the set but one.
  [[nodiscard]] double term_after(const Choice& choice, std::size_t row, std::size_t without) const {
    double value = model.terms[row].at;
    for (std::size_t i = 0; i < choice.size; ++i) {
      if (i != without) value += model.term(model.candidates[choice.members[i]], row);
    }
    return value;
  }

  /// What gets worse if this one change is left out.
  [[nodiscard]] std::vector<Reason> reasons_for(const Choice& choice, std::size_t member) const {
    std::vector<Reason> reasons;
    for (std::size_t row = 0; row < model.terms.size(); ++row) {
      const Row& term = model.terms[row];
      const double without = std::max(0.0, term_after(choice, row, member));
      const double with_it = std::max(0.0, term_after(choice, row, Choice::none));
      if (!term.judged || with_it >= without) continue;
      Reason reason;
      if (term.ratio == nullptr) reason.nutrient = term.nutrient;
      reason.ratio = term.ratio;
      reason.before = without;
      reason.after = with_it;
      reasons.push_back(reason);
    }
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const Reason& a, const Reason& b) { return a.before - a.after > b.before - b.after; });
    return reasons;
  }

  [[nodiscard]] Alternative alternative_of(const Answer& answer) const {
    Alternative alternative;
    alternative.kind = answer.kind;
    alternative.proven = answer.proven;
    alternative.baseline_cost = counted_cost({});
    alternative.cost = counted_cost(answer.choice);
    for (std::size_t i = 0; i < answer.choice.size; ++i) {
      alternative.changes.push_back(model.candidates[answer.choice.members[i]].change);
      alternative.because.push_back(reasons_for(answer.choice, i));
    }
    alternative.after = assess(tables, changed(plan, alternative.changes));
    return alternative;
  }

  /// Answers that a gate, or a ratio that is not judged with a condition, takes away.
  [[nodiscard]] bool may_be_shown(const Answer& answer) const {
    return is_allowed(tables, before.safety, model, answer.choice, *foods, plan) &&
           counted_cost(answer.choice) < counted_cost({});
  }

  [[nodiscard]] Suggestions result() const {
    Suggestions suggestions;
    suggestions.before = before;
    suggestions.candidates = model.candidates.size();
    suggestions.none_because = none_because;
    suggestions.questions = questions();
    if (!none_because.empty()) {
      suggestions.proven_optimal = true;
      return suggestions;
    }
    suggestions.baseline_cost = counted_cost({});
    suggestions.proven_optimal = done();
    std::vector<Answer> all = answers;
    if (solver) all.push_back({tasks[task].kind, solver->best(), false});
    bool found = false;
    for (const Answer& answer : all) {
      if (answer.choice.size == 0) continue;
      found = true;
      if (may_be_shown(answer)) suggestions.alternatives.push_back(alternative_of(answer));
    }
    if (suggestions.alternatives.empty()) suggestions.none_because = reason_for_none(found);
    return suggestions;
  }

  /// Food comes first: nothing is asked about before the best change of it is known.
  [[nodiscard]] std::vector<SupplementQuestion> questions() const {
    const bool all_food = options.kinds.add && options.kinds.swap && options.kinds.cut && !options.sample;
    if (!all_food || !reason_before_searching(plan, before).empty()) return {};
    if (!tasks.empty() && answers.empty()) return {};
    if (answers.empty()) return questions_of(tables, plan, before, before);
    const Choice& best = answers.front().choice;
    std::vector<Change> changes;
    for (std::size_t i = 0; i < best.size; ++i) changes.push_back(model.candidates[best.members[i]].change);
    return questions_of(tables, plan, before, assess(tables, changed(plan, changes)));
  }

  [[nodiscard]] Text reason_for_none(bool found) const {
    if (found) return "safety_gate";
    if (!done()) return "not_finished";
    return any_feasible ? Text("nothing_helps") : Text("no_feasible_change");
  }
};

SuggestRun::SuggestRun(const Tables& tables, std::shared_ptr<const FoodAmounts> foods, Plan plan,
                       SuggestOptions options)
    : state_(new State{tables, std::move(foods), std::move(plan), options, {}, {}, {}, {}, 0, nullptr, {}, false}) {
  state_->begin();
}

SuggestRun::~SuggestRun() = default;
SuggestRun::SuggestRun(SuggestRun&&) noexcept = default;
SuggestRun& SuggestRun::operator=(SuggestRun&&) noexcept = default;

bool SuggestRun::step(double work) { return state_->step(work); }

void SuggestRun::finish() { state_->step(std::numeric_limits<double>::infinity()); }

Suggestions SuggestRun::result() const { return state_->result(); }

double SuggestRun::best_cost() const {
  return state_->answers.empty() ? state_->model.baseline : cost_of(state_->model, state_->answers.front().choice);
}

const SuggestModel& SuggestRun::model() const { return state_->model; }

std::shared_ptr<const FoodAmounts> suggestable_amounts(const Tables& tables, std::span<const SuggestableFood> foods) {
  return std::make_shared<const FoodAmounts>(tables, foods);
}

Plan changed(const Plan& plan, const std::vector<Change>& changes) {
  Plan after = plan;
  std::vector<EntryPlace> gone;
  for (const Change& change : changes) {
    if (change.kind == ChangeKind::add) {
      Entry entry;
      entry.food = change.food_ref;
      entry.grams = change.grams;
      for (Day& day : after.days) {
        if (day.counts()) day.entries.push_back(entry);
      }
      continue;
    }
    if (change.kind == ChangeKind::remove) gone.push_back(*change.entry);
    Entry& entry = after.days[change.entry->day].entries[change.entry->entry];
    if (change.kind == ChangeKind::swap) entry.food = change.food_ref;
    if (change.kind != ChangeKind::remove) entry.grams = change.grams;
  }
  // From the last to the first, so that the places of the others stay true.
  std::sort(gone.begin(), gone.end(), [](EntryPlace a, EntryPlace b) { return a.entry > b.entry; });
  for (const EntryPlace place : gone) {
    auto& entries = after.days[place.day].entries;
    entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(place.entry));
  }
  return after;
}

}  // namespace nutrient_balance
