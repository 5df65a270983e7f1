// Choosing what to branch on, and filling the screen for it.
#include <array>
#include <numeric>

#include "suggest_rounding.hpp"
#include "suggest_solver.hpp"

namespace nutrient_balance {

/// Leaves in `pool_` only candidates that can be in a set of this size: those that do enough for every row even when
/// all the others do their utmost for it.
void SuggestSolver::fill_pool(std::size_t size) {
  constexpr int rounds = 4;
  pool_.resize(active_.size());
  std::iota(pool_.begin(), pool_.end(), 0U);
  const Rest rest = rest_after({});
  for (int round = 0; round < rounds; ++round) {
    const std::size_t before = pool_.size();
    measure_lines();
    least_effort_ = 1;
    for (const std::uint32_t i : pool_) least_effort_ = std::min<double>(least_effort_, efforts_[i]);
    for (const Line& line : lines_) {
      const double others = static_cast<double>(size - 1) * line.most;
      const double least = need_of_line(line, rest, size) - others - float_slack;
      if (least <= line.least) continue;
      const std::vector<float>& column = columns_[line.row];
      pool_.erase(std::remove_if(pool_.begin(), pool_.end(), [&](std::uint32_t i) { return column[i] < least; }),
                  pool_.end());
    }
    if (pool_.size() == before) break;
  }
  measure_lines();
}

/// The rows of the screen with what the pool does for them; hard rows that no set can violate are left out.
void SuggestSolver::measure_lines() {
  lines_.clear();
  const std::size_t terms = model_.terms.size();
  for (std::size_t row = 0; row < columns_.size(); ++row) {
    Line line{row, unit_};
    for (const std::uint32_t i : pool_) {
      const double done = columns_[row][i];
      line.most = std::max(line.most, done);
      line.least = std::min(line.least, done);
    }
    // Floats may have been rounded downwards.
    line.most += float_slack;
    line.least -= float_slack;
    if (row >= terms) {
      if (-line.least * static_cast<double>(changes_) <= model_.hard[row - terms].at) continue;
      line.unit = std::min(hard_units, Screen::most_value / line.most);
    }
    lines_.push_back(line);
  }
}

double SuggestSolver::worth(std::uint32_t i) const { return saves_[i] + price_ * columns_[energy_column()][i]; }

/// The price of energy at which the fewest candidates could bring their share of what must be saved; how many could.
std::size_t SuggestSolver::choose_price(std::size_t size) {
  constexpr std::array<double, 9> shares = {0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.6};
  std::size_t fewest = pool_.size() + 1;
  double best = 0;
  for (const double share : shares) {
    price_ = share * model_.baseline;
    const double least = need(size) / static_cast<double>(size);
    const auto count = static_cast<std::size_t>(
        std::count_if(pool_.begin(), pool_.end(), [&](std::uint32_t i) { return worth(i) >= least; }));
    if (count >= fewest) continue;
    fewest = count;
    best = price_;
  }
  price_ = best;
  return fewest;
}

/// Chooses what to branch on: the sum of all terms, or the one term that the fewest candidates can serve.
void SuggestSolver::choose_requirement(std::size_t size) {
  branch_term_ = Row::none;
  std::size_t fewest = choose_price(size);
  const double slack = cutoff() - static_cast<double>(size) * least_effort_;
  std::size_t chosen = Row::none;
  for (std::size_t term = 0; term < model_.terms.size(); ++term) {
    const double share = (model_.terms[term].at - slack) / static_cast<double>(size) - float_slack;
    if (share <= 0) continue;
    const std::vector<float>& column = columns_[term];
    const auto count = static_cast<std::size_t>(
        std::count_if(pool_.begin(), pool_.end(), [&](std::uint32_t i) { return column[i] >= share; }));
    if (count >= fewest) continue;
    fewest = count;
    chosen = term;
  }
  branch_term_ = chosen;
  sort_pool();
}

void SuggestSolver::sort_pool() {
  const auto serves = [&](std::uint32_t i) -> double {
    if (branch_term_ == Row::none) return worth(i);
    return std::min<double>(model_.terms[branch_term_].at, positive(columns_[branch_term_][i])) + float_slack;
  };
  std::vector<std::pair<double, std::uint32_t>> sorted;
  sorted.reserve(pool_.size());
  for (const std::uint32_t i : pool_) sorted.emplace_back(-serves(i), i);
  std::sort(sorted.begin(), sorted.end());
  order_.clear();
  serves_.clear();
  for (std::size_t place = 0; place < sorted.size(); ++place) {
    pool_[place] = sorted[place].second;
    order_.push_back(active_[sorted[place].second]);
    serves_.push_back(-sorted[place].first);
  }
  next_ = 0;
}

/// What must come together of the requirement that is branched on.
double SuggestSolver::need(std::size_t size) const {
  if (branch_term_ != Row::none) {
    return model_.terms[branch_term_].at - (cutoff() - static_cast<double>(size) * least_effort_);
  }
  return model_.baseline - cutoff() - price_ * (model_.hard[energy_row_].at + rounding_slack * 10);
}

void SuggestSolver::prepare(std::size_t size) {
  fill_pool(size);
  choose_requirement(size);
  fill_screen();
  work_ += static_cast<double>(active_.size()) / 100;
}

void SuggestSolver::fill_screen() {
  double largest = 1e-9;
  const auto bonus = [&](std::uint32_t i) { return -efforts_[i] + price_ * columns_[energy_column()][i]; };
  for (const std::uint32_t i : pool_) largest = std::max(largest, std::max(bonus(i), -bonus(i)));
  unit_ = std::min(term_units / std::max(model_.baseline, 1e-9), (zero_bonus - 2) / largest);
  screen_ = Screen(pool_.size(), model_.terms.size(), lines_.size());
  for (std::size_t line = 0; line < lines_.size(); ++line) {
    const bool is_term = lines_[line].row < model_.terms.size();
    if (is_term) lines_[line].unit = unit_;
    // Harm may be counted for less than it is, never for more.
    const int least = is_term ? -Screen::most_harm / static_cast<int>(model_.terms.size()) : -Screen::most_value;
    const std::vector<float>& column = columns_[lines_[line].row];
    const double unit = lines_[line].unit;
    for (std::size_t place = 0; place < pool_.size(); ++place) {
      screen_.set(place, line, std::max(least, ceiling_of(column[pool_[place]] * unit + float_units)));
    }
  }
  for (std::size_t place = 0; place < pool_.size(); ++place) {
    screen_.set_bonus(place, zero_bonus + ceiling_of(bonus(pool_[place]) * unit_ + float_units));
    screen_.set_effort(place, floor_of(std::min<double>(efforts_[pool_[place]] * unit_, zero_bonus) - float_units));
  }
  sums_.resize(screen_.blocks() * Screen::lanes);
  fill_other_prices();
}

/// Half the price of energy and twice as much let other candidates through: only who passes at every price is left.
void SuggestSolver::fill_other_prices() {
  other_prices_.clear();
  for (const double times : {0.5, 2.0}) {
    OtherPrice other{price_ * times, {}};
    other.difference.reserve(pool_.size());
    for (const std::uint32_t i : pool_) {
      const double change = (other.price - price_) * columns_[energy_column()][i] * unit_;
      other.difference.push_back(-floor_of(-change - 1));
    }
    other_prices_.push_back(std::move(other));
  }
}

}  // namespace nutrient_balance
