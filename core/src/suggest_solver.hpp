// The exact search for the best set of changes.
//
// Why it is exact. Only sets that cost less than the best one known are looked for. In such a set every cost term must
// be served: what is left of it is at most the cutoff less the effort of the set. So its members' contributions add up
// to a known need, and one of them brings at least an equal share of it. The same holds for the sum of all terms, where
// a set saves at most what its members could save alone, and a price per kilocalorie takes the room for energy into
// account (a Lagrange multiplier). Of all these "requirements" the search branches on the one that the fewest
// candidates can serve, and asks the same again for what is left, until one last member has to serve every row by
// itself.
#pragma once

#include <cstdint>
#include <vector>

#include "suggest_model.hpp"
#include "suggest_screen.hpp"

namespace nutrient_balance {

/// Costs that agree to a billionth are equal; then fewer changes win, then the order of the candidates.
bool is_better(double cost, const Choice& choice, double than_cost, const Choice& than);

/// The best set by trying every one: the measure that the search is held against.
Choice best_by_trying_all(const SuggestModel& model, const std::vector<std::uint32_t>& active, std::size_t changes);

/// The set with one more member, in ascending order.
Choice with(const Choice& choice, std::uint32_t member);

class SuggestSolver {
 public:
  /// Searches the candidates of `active` (positions, ascending) for at most `changes` of them.
  SuggestSolver(const SuggestModel& model, std::vector<std::uint32_t> active, std::size_t changes);

  /// Goes on for about `work` units (a unit is about a thousand candidates looked at, some microseconds); true when the
  /// search is over and the best set is proven.
  bool step(double work);
  [[nodiscard]] bool is_done() const { return phase_ == Phase::done; }

  /// The best set so far; of size 0 where nothing beats changing nothing.
  [[nodiscard]] const Choice& best() const { return best_; }
  [[nodiscard]] double best_cost() const { return best_cost_; }
  /// Whether any single change keeps all hard rows.
  [[nodiscard]] bool any_feasible() const { return any_feasible_; }
  /// What the search has cost so far.
  [[nodiscard]] double work_done() const { return work_; }

 private:
  enum class Phase : std::uint8_t { singles, pairs, seeds, triples, done };

  /// What is left once some members are taken.
  struct Rest {
    std::vector<double> at;    // per term
    std::vector<double> room;  // per hard row
    double open = 0;           // Σ max(0, at)
    double spent = 0;          // effort
  };
  /// What another price of energy adds to each candidate's sum on the screen.
  struct OtherPrice {
    double price;
    std::vector<int> difference;
  };
  /// A row of the screen: a cost term, or a hard row that can be violated at all.
  struct Line {
    std::size_t row;
    double unit;
    double most = 0;  // any candidate does for it, and the least
    double least = 0;
  };

  const SuggestModel& model_;
  std::size_t changes_;
  Phase phase_ = Phase::singles;
  std::vector<std::uint32_t> active_;
  std::size_t energy_row_;
  double least_effort_ = 0;
  // Per active candidate: what it does for every row (takes away from a term, leaves of a room), its effort, and what
  // it can save at most, alone.
  std::vector<std::vector<float>> columns_;
  std::vector<float> efforts_;
  std::vector<double> saves_;
  Choice best_;
  double best_cost_;
  bool any_feasible_ = false;
  double work_ = 0;

  // The phase under way: its requirement, and the candidates that can be in a set, in falling order of what they do for
  // it; `pool_` are positions among the active ones, `order_` the candidates themselves.
  std::vector<std::uint32_t> pool_;
  double price_ = 0;
  std::size_t branch_term_ = Row::none;  // none: the sum of all terms
  double unit_ = 1;                      // of the screen, per unit of cost
  std::vector<std::uint32_t> order_;
  std::vector<double> serves_;
  Screen screen_{0, 0, 0};
  Screen part_{0, 0, 0};
  std::vector<Line> lines_;  // terms first
  std::size_t next_ = 0;
  std::vector<std::int16_t> sums_;
  std::vector<std::int16_t> left_;
  std::vector<std::int16_t> open_;
  std::vector<OtherPrice> other_prices_;
  std::vector<std::uint32_t> counts_;
  std::vector<std::uint32_t> spare_;
  std::vector<Screen::Test> tests_;
  std::vector<std::uint32_t> found_;
  std::vector<std::uint32_t> last_;

  void try_each_alone();
  void try_singles();
  bool consider(const Choice& choice);

  void prepare(std::size_t size);
  std::size_t choose_price(std::size_t size);
  void choose_requirement(std::size_t size);
  void fill_pool(std::size_t size);
  void sort_pool();
  void measure_lines();
  void fill_screen();
  void fill_other_prices();
  void count_into_order(std::size_t from);

  bool next_first(std::size_t size);
  [[nodiscard]] std::size_t partners_end(std::size_t size) const;
  void search_last(const Choice& first, const Rest& rest, std::size_t from, std::size_t to);
  void find_last(const Screen& screen, const Rest& rest, std::size_t from, std::size_t to);
  std::size_t reach(std::size_t from, std::size_t to, int least);
  void sort_found(std::size_t servers);
  void search_two(const Choice& first, const Rest& rest, std::size_t from, std::size_t to);
  void keep_worthy(const Rest& rest, std::size_t from, std::size_t to);
  template <typename SumOf>
  void keep_sums(int pair_sum, SumOf sum_of);
  std::size_t put_servers_first(const Rest& rest);
  bool plant_seeds();
  void grow(const Choice& choice);
  void improve(Choice choice);

  [[nodiscard]] Rest rest_after(const Choice& choice) const;
  [[nodiscard]] double cutoff() const;
  [[nodiscard]] double need(std::size_t size) const;
  [[nodiscard]] double worth(std::uint32_t i) const;
  [[nodiscard]] std::size_t energy_column() const { return model_.terms.size() + energy_row_; }
  [[nodiscard]] double need_of_line(const Line& line, const Rest& rest, std::size_t members) const;
  bool set_tests(const Rest& rest, std::size_t members);
  [[nodiscard]] int threshold(const Rest& rest, std::size_t members, double price) const;
  bool set_left(const Rest& rest);
};

}  // namespace nutrient_balance
