#include "suggest_solver.hpp"

#include <numeric>

#include "suggest_rounding.hpp"

namespace nutrient_balance {

bool is_better(double cost, const Choice& choice, double than_cost, const Choice& than) {
  const std::int64_t left = rounded(cost);
  const std::int64_t right = rounded(than_cost);
  if (left != right) return left < right;
  if (choice.size != than.size) return choice.size < than.size;
  return choice.members < than.members;
}

Choice with(const Choice& choice, std::uint32_t member) {
  Choice more = choice;
  more.members[more.size++] = member;
  for (std::size_t i = more.size - 1; i > 0 && more.members[i] < more.members[i - 1]; --i) {
    std::swap(more.members[i], more.members[i - 1]);
  }
  return more;
}

Choice best_by_trying_all(const SuggestModel& model, const std::vector<std::uint32_t>& active, std::size_t changes) {
  Choice best;
  double best_cost = model.baseline;
  const auto visit = [&](const auto& self, const Choice& choice, std::size_t from) -> void {
    for (std::size_t i = from; i < active.size(); ++i) {
      const Choice more = with(choice, active[i]);
      const double cost = cost_of(model, more);
      if (is_better(cost, more, best_cost, best) && is_feasible(model, more)) {
        best = more;
        best_cost = cost;
      }
      if (more.size < changes) self(self, more, i + 1);
    }
  };
  visit(visit, {}, 0);
  return best;
}

SuggestSolver::SuggestSolver(const SuggestModel& model, std::vector<std::uint32_t> active, std::size_t changes)
    : model_(model), changes_(changes), active_(std::move(active)), best_cost_(model.baseline) {
  const auto up =
      std::find_if(model.hard.begin(), model.hard.end(), [](const Row& row) { return row.kind == RowKind::energy_up; });
  energy_row_ = static_cast<std::size_t>(up - model.hard.begin());
}

bool SuggestSolver::step(double work) {
  const double until = work_ + work;
  while (phase_ != Phase::done && work_ < until) {
    switch (phase_) {
      case Phase::singles:
        if (changes_ == 1) {
          try_each_alone();
          phase_ = Phase::done;
          break;
        }
        try_singles();
        prepare(2);
        phase_ = Phase::pairs;
        break;
      case Phase::pairs:
        if (next_first(2)) break;
        phase_ = changes_ > 2 ? Phase::seeds : Phase::done;
        break;
      case Phase::seeds:
        prepare(3);
        // A lower cost to beat leaves fewer candidates.
        if (plant_seeds()) prepare(3);
        phase_ = Phase::triples;
        break;
      case Phase::triples:
        if (!next_first(3)) phase_ = Phase::done;
        break;
      case Phase::done:
        break;
    }
  }
  return is_done();
}

double SuggestSolver::cutoff() const { return best_cost_ + tie_slack + rounding_slack; }

bool SuggestSolver::consider(const Choice& choice) {
  const double cost = cost_of(model_, choice);
  if (!is_better(cost, choice, best_cost_, best_) || !is_feasible(model_, choice)) return false;
  best_ = choice;
  best_cost_ = cost;
  return true;
}

/// Where one change is all that is asked for, nothing is worked out that only sets of them need.
void SuggestSolver::try_each_alone() {
  for (const std::uint32_t candidate : active_) {
    const Choice alone = with({}, candidate);
    any_feasible_ = any_feasible_ || is_feasible(model_, alone);
    consider(alone);
  }
  work_ += static_cast<double>(active_.size()) / 100;
}

/// What every candidate does for every row, worked out once; with it all single changes are tried.
void SuggestSolver::try_singles() {
  const std::size_t terms = model_.terms.size();
  std::vector<double> costs(active_.size(), 0);
  std::vector<bool> allowed(active_.size(), true);
  saves_.assign(active_.size(), 0);
  columns_.assign(terms + model_.hard.size(), {});
  for (std::size_t row = 0; row < columns_.size(); ++row) {
    std::vector<float>& column = columns_[row];
    column.reserve(active_.size());
    const bool is_term = row < terms;
    const double at = is_term ? model_.terms[row].at : model_.hard[row - terms].at;
    for (std::size_t i = 0; i < active_.size(); ++i) {
      const Candidate& candidate = model_.candidates[active_[i]];
      const double change = is_term ? model_.term(candidate, row) : model_.use(candidate, row - terms);
      column.push_back(static_cast<float>(-change));
      if (is_term) {
        costs[i] += positive(at + change);
        saves_[i] += std::min(positive(at), positive(-change));
      } else if (change > at) {
        allowed[i] = allowed[i] && is_within(at, change);
      }
    }
  }
  for (std::size_t i = 0; i < active_.size(); ++i) {
    const double effort = model_.candidates[active_[i]].effort;
    efforts_.push_back(static_cast<float>(effort));
    saves_[i] -= effort;
    if (!allowed[i]) continue;
    any_feasible_ = true;
    if (costs[i] + effort <= cutoff()) consider(with({}, active_[i]));
  }
  work_ += static_cast<double>(active_.size()) / 100;
}

/// Beyond this place no candidate can be in a set with the next first member.
std::size_t SuggestSolver::partners_end(std::size_t size) const {
  double least = need(size) - serves_[next_] - rounding_slack;
  if (size > 2) least -= serves_[next_ + 1];
  const auto end = std::partition_point(serves_.begin() + static_cast<std::ptrdiff_t>(next_), serves_.end(),
                                        [&](double serves) { return serves >= least; });
  return static_cast<std::size_t>(end - serves_.begin());
}

/// Searches all sets whose member that serves the requirement best is the next one; false when there can be none.
bool SuggestSolver::next_first(std::size_t size) {
  if (next_ + size > order_.size() || cutoff() < static_cast<double>(size) * least_effort_) return false;
  double best = rounding_slack;
  for (std::size_t i = 0; i < size; ++i) best += serves_[next_ + i];
  if (best < need(size)) return false;
  const std::size_t from = next_ + 1;
  const std::size_t to = std::max(from, partners_end(size));
  const Choice first = with({}, order_[next_]);
  ++next_;
  work_ += 0.2 + static_cast<double>(to - from) / 1000;
  if (size == 2) {
    search_last(first, rest_after(first), from, to);
  } else {
    search_two(first, rest_after(first), from, to);
  }
  return true;
}

/// Adds the best one more member; a guess, for a good cost to beat.
void SuggestSolver::grow(const Choice& choice) {
  constexpr std::size_t most_tried = 100;
  const Rest rest = rest_after(choice);
  work_ += static_cast<double>(order_.size()) / 500;
  if (!set_left(rest)) return;
  screen_.sums(left_, 0, screen_.blocks(), sums_.data());
  const int least = threshold(rest, 1, price_);
  found_.clear();
  for (std::uint32_t place = 0; place < order_.size(); ++place) {
    if (sums_[place] >= least) found_.push_back(place);
  }
  const auto end = found_.begin() + static_cast<std::ptrdiff_t>(std::min(most_tried, found_.size()));
  std::partial_sort(found_.begin(), end, found_.end(), [&](std::uint32_t a, std::uint32_t b) {
    return sums_[a] != sums_[b] ? sums_[a] > sums_[b] : a < b;
  });
  for (auto place = found_.begin(); place != end; ++place) consider(with(choice, order_[*place]));
}

/// Looks for a good set in a few likely places; whether it found a better one.
bool SuggestSolver::plant_seeds() {
  const double before = best_cost_;
  constexpr std::size_t firsts = 6;
  constexpr std::size_t seconds = 4;
  if (best_.size > 0) grow(best_.size == 2 ? best_ : with({}, best_.members[0]));
  std::vector<std::uint32_t> places(active_.size());
  std::iota(places.begin(), places.end(), 0U);
  const auto end = places.begin() + static_cast<std::ptrdiff_t>(std::min(firsts, places.size()));
  std::partial_sort(places.begin(), end, places.end(), [&](std::uint32_t a, std::uint32_t b) {
    return worth(a) != worth(b) ? worth(a) > worth(b) : a < b;
  });
  for (auto place = places.begin(); place != end; ++place) {
    const Choice first = with({}, active_[*place]);
    if (!set_left(rest_after(first))) continue;
    screen_.sums(left_, 0, screen_.blocks(), sums_.data());
    std::vector<std::uint32_t> next(order_.size());
    std::iota(next.begin(), next.end(), 0U);
    const auto last = next.begin() + static_cast<std::ptrdiff_t>(std::min(seconds, next.size()));
    std::partial_sort(next.begin(), last, next.end(), [&](std::uint32_t a, std::uint32_t b) {
      return sums_[a] != sums_[b] ? sums_[a] > sums_[b] : a < b;
    });
    next.erase(last, next.end());
    for (const std::uint32_t second : next) {
      if (order_[second] != first.members[0]) grow(with(first, order_[second]));
    }
  }
  improve(best_);
  return best_cost_ < before;
}

/// Exchanges one member at a time for a better one until nothing gets better.
void SuggestSolver::improve(Choice choice) {
  for (bool better = choice.size == 3; better;) {
    better = false;
    for (std::size_t out = 0; out < 3 && !better; ++out) {
      Choice two;
      for (std::size_t i = 0; i < 3; ++i) {
        if (i != out) two = with(two, choice.members[i]);
      }
      const double before = best_cost_;
      grow(two);
      better = best_cost_ < before && best_.size == 3;
      if (better) choice = best_;
    }
  }
}

}  // namespace nutrient_balance
