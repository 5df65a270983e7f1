// The last two members of a set, once the first one is taken.
#include "suggest_rounding.hpp"
#include "suggest_solver.hpp"

namespace nutrient_balance {

SuggestSolver::Rest SuggestSolver::rest_after(const Choice& choice) const {
  Rest rest;
  rest.at.reserve(model_.terms.size());
  rest.room.reserve(model_.hard.size());
  for (const Row& term : model_.terms) rest.at.push_back(term.at);
  for (const Row& row : model_.hard) rest.room.push_back(row.at);
  for (std::size_t i = 0; i < choice.size; ++i) {
    const Candidate& candidate = model_.candidates[choice.members[i]];
    for (std::size_t term = 0; term < rest.at.size(); ++term) rest.at[term] += model_.term(candidate, term);
    for (std::size_t row = 0; row < rest.room.size(); ++row) rest.room[row] -= model_.use(candidate, row);
    rest.spent += candidate.effort;
  }
  for (const double at : rest.at) rest.open += positive(at);
  return rest;
}

/// False where so much is left that the screen cannot add it up.
bool SuggestSolver::set_left(const Rest& rest) {
  left_.resize(rest.at.size());
  int sum = 0;
  for (std::size_t term = 0; term < rest.at.size(); ++term) {
    left_[term] = static_cast<std::int16_t>(ceiling_of(positive(rest.at[term]) * unit_));
    sum += left_[term];
  }
  return sum <= Screen::most_open;
}

/// The sum that so many more members have to reach together on the screen.
int SuggestSolver::threshold(const Rest& rest, std::size_t members, double price) const {
  const double room = rest.room[energy_row_] + rounding_slack * 10;
  const double needed = rest.open + rest.spent - cutoff() - price * room;
  return floor_of(std::max(-20'000.0, needed * unit_)) - 1 + static_cast<int>(members) * zero_bonus;
}

/// What so many more members have to do for a row of the screen together.
double SuggestSolver::need_of_line(const Line& line, const Rest& rest, std::size_t members) const {
  const std::size_t terms = rest.at.size();
  if (line.row >= terms) return -(rest.room[line.row - terms] + rounding_slack * 10);
  return rest.at[line.row] - (cutoff() - rest.spent - static_cast<double>(members) * least_effort_);
}

/// Sets what a candidate has to do for each row when the others do their utmost; false where nobody can.
bool SuggestSolver::set_tests(const Rest& rest, std::size_t members) {
  tests_.clear();
  if (cutoff() - rest.spent - static_cast<double>(members) * least_effort_ < 0) return false;
  std::vector<std::pair<double, Screen::Test>> sorted;
  for (std::uint32_t position = 0; position < lines_.size(); ++position) {
    const Line& line = lines_[position];
    const double least = need_of_line(line, rest, members) - static_cast<double>(members - 1) * line.most;
    if (least > line.most + rounding_slack) return false;
    const int units = floor_of(least * line.unit) - 1;
    if (least <= line.least || units <= -Screen::most_value) continue;
    const double tightness = (least - line.least) / (line.most - line.least);
    sorted.push_back({tightness, {position, static_cast<std::int16_t>(std::min(units, Screen::most_value))}});
  }
  std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
    return a.first != b.first ? a.first > b.first : a.second.row < b.second.row;
  });
  for (const auto& [tightness, test] : sorted) tests_.push_back(test);
  return true;
}

/// Appends to `last_` the places of [from, to) on the screen that could make the set the best one.
void SuggestSolver::find_last(const Screen& screen, const Rest& rest, std::size_t from, std::size_t to) {
  if (!set_left(rest)) {
    screen.pass(tests_, from, to, last_);
    return;
  }
  open_.resize(rest.at.size());
  for (std::size_t term = 0; term < rest.at.size(); ++term) {
    constexpr double least = -Screen::most_bonus;  // so far below zero no harm brings it above
    open_[term] = static_cast<std::int16_t>(floor_of(std::max(rest.at[term] * unit_, least)));
  }
  constexpr double most = 32'000;
  const auto most_cost = static_cast<std::int16_t>(floor_of(std::min((cutoff() - rest.spent) * unit_, most)) + 1);
  screen.pass(tests_, {open_, most_cost}, from, to, last_);
}

/// Tries every candidate of [from, to) beside the first one.
void SuggestSolver::search_last(const Choice& first, const Rest& rest, std::size_t from, std::size_t to) {
  if (!set_tests(rest, 1)) return;
  last_.clear();
  find_last(screen_, rest, from, to);
  for (const std::uint32_t place : last_) consider(with(first, order_[place]));
}

/// Tries every two candidates of [from, to) beside the first one.
void SuggestSolver::search_two(const Choice& first, const Rest& rest, std::size_t from, std::size_t to) {
  if (!set_tests(rest, 2)) return;
  found_.clear();
  screen_.pass(tests_, from, to, found_);
  keep_worthy(rest, from, to);
  const std::size_t servers = put_servers_first(rest);
  if (servers == 0) return;
  sort_found(servers);
  part_.copy_from(screen_, found_);
  work_ += static_cast<double>(found_.size()) / 500;
  const int pair_sum = threshold(rest, 2, price_);
  for (std::size_t second = 0; second < servers; ++second) {
    const Choice two = with(first, order_[found_[second]]);
    const Rest rest_of_two = rest_after(two);
    work_ += 0.1;
    if (!set_tests(rest_of_two, 1)) continue;
    last_.clear();
    // Both groups are sorted: further on the two together cannot save enough.
    const int least = pair_sum - sums_[found_[second]];
    find_last(part_, rest_of_two, second + 1, reach(second + 1, servers, least));
    find_last(part_, rest_of_two, servers, reach(servers, found_.size(), least));
    for (const std::uint32_t place : last_) consider(with(two, order_[found_[place]]));
    work_ += static_cast<double>(last_.size()) / 10;
  }
}

/// The first place of the sorted range of found ones that saves less than `least`.
std::size_t SuggestSolver::reach(std::size_t from, std::size_t to, int least) {
  const auto begin = found_.begin();
  const auto end =
      std::partition_point(begin + static_cast<std::ptrdiff_t>(from), begin + static_cast<std::ptrdiff_t>(to),
                           [&](std::uint32_t place) { return sums_[place] >= least; });
  work_ += static_cast<double>(end - begin - static_cast<std::ptrdiff_t>(from)) / 1000;
  return static_cast<std::size_t>(end - begin);
}

/// The same order for many, by counting how many have each sum.
void SuggestSolver::count_into_order(std::size_t from) {
  spare_.assign(found_.begin() + static_cast<std::ptrdiff_t>(from), found_.end());
  int most = sums_[spare_.front()];
  int least = most;
  for (const std::uint32_t place : spare_) {
    most = std::max<int>(most, sums_[place]);
    least = std::min<int>(least, sums_[place]);
  }
  counts_.assign(static_cast<std::size_t>(most - least) + 2, 0);
  const auto below_most = [&](std::uint32_t place) { return static_cast<std::size_t>(most - sums_[place]); };
  for (const std::uint32_t place : spare_) ++counts_[below_most(place) + 1];
  for (std::size_t i = 1; i < counts_.size(); ++i) counts_[i] += counts_[i - 1];
  for (const std::uint32_t place : spare_) found_[from + counts_[below_most(place)]++] = place;
}

/// Sorts the servers and the others by what they save, the most first.
void SuggestSolver::sort_found(std::size_t servers) {
  const auto saves_more = [&](std::uint32_t a, std::uint32_t b) {
    return sums_[a] != sums_[b] ? sums_[a] > sums_[b] : a < b;
  };
  const auto middle = found_.begin() + static_cast<std::ptrdiff_t>(servers);
  std::sort(found_.begin(), middle, saves_more);
  constexpr std::ptrdiff_t few = 200;
  if (found_.end() - middle <= few) {
    std::sort(middle, found_.end(), saves_more);
  } else {
    count_into_order(servers);
  }
}

template <typename SumOf>
void SuggestSolver::keep_sums(int pair_sum, SumOf sum_of) {
  int most = -2 * Screen::most_value;
  for (const std::uint32_t place : found_) most = std::max(most, sum_of(place));
  const int least = pair_sum - most;
  found_.erase(std::remove_if(found_.begin(), found_.end(), [&](std::uint32_t place) { return sum_of(place) < least; }),
               found_.end());
}

/// Keeps of the found ones those that save enough with the best of the others, at every price of energy; leaves their
/// sums in `sums_`.
void SuggestSolver::keep_worthy(const Rest& rest, std::size_t from, std::size_t to) {
  if (!set_left(rest)) {
    for (const std::uint32_t place : found_) sums_[place] = Screen::most_value;
    return;
  }
  if (found_.size() > (to - from) / 8) {
    const std::size_t first = from / Screen::lanes;
    screen_.sums(left_, first, (to + Screen::lanes - 1) / Screen::lanes, sums_.data() + first * Screen::lanes);
  } else {
    for (const std::uint32_t place : found_) sums_[place] = static_cast<std::int16_t>(screen_.sum(left_, place));
  }
  keep_sums(threshold(rest, 2, price_), [&](std::uint32_t place) -> int { return sums_[place]; });
  for (const OtherPrice& other : other_prices_) {
    keep_sums(threshold(rest, 2, other.price),
              [&](std::uint32_t place) { return sums_[place] + other.difference[place]; });
  }
}

/// One of two members does at least half of every requirement: puts those that do for the requirement that the fewest
/// serve to the front, and returns how many they are.
std::size_t SuggestSolver::put_servers_first(const Rest& rest) {
  const int half_sum = floor_of(threshold(rest, 2, price_) / 2.0);
  auto serves = static_cast<std::size_t>(
      std::count_if(found_.begin(), found_.end(), [&](std::uint32_t place) { return sums_[place] >= half_sum; }));
  std::size_t line_of_fewest = Row::none;
  int half = half_sum;
  for (std::size_t line = 0; line < rest.at.size() && serves > 0; ++line) {
    const double needed = need_of_line(lines_[line], rest, 2);
    if (needed <= 0) continue;
    const int half_of_line = floor_of(needed * unit_ / 2) - 1;
    const auto count = static_cast<std::size_t>(std::count_if(
        found_.begin(), found_.end(), [&](std::uint32_t place) { return screen_.value(place, line) >= half_of_line; }));
    if (count >= serves) continue;
    serves = count;
    line_of_fewest = line;
    half = half_of_line;
  }
  std::stable_partition(found_.begin(), found_.end(), [&](std::uint32_t place) {
    return (line_of_fewest == Row::none ? sums_[place] : screen_.value(place, line_of_fewest)) >= half;
  });
  return serves;
}

}  // namespace nutrient_balance
