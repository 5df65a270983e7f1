// Quick necessary conditions for thousands of candidates: whole numbers, eight side by side, every rounding in favour
// of the candidate. Whatever the screen lets through is worked out again in double precision.
#pragma once

#include <cstdint>
#include <vector>

namespace nutrient_balance {

/// For each candidate and row what it does for the row (takes away from a cost term, leaves of the room of a hard row),
/// and a bonus for what does not depend on the rest of the set (effort, the price of energy).
class Screen {
 public:
  static constexpr std::size_t lanes = 8;
  /// No value lies beyond these, so that every sum stays within 16 bits: values; what is open of all terms together;
  /// harm to all terms together; bonus and effort.
  static constexpr int most_value = 20'000;
  static constexpr int most_open = 16'000;
  static constexpr int most_harm = 8'000;
  static constexpr int most_bonus = 8'000;

  /// The first `terms` of the rows are cost terms.
  Screen(std::size_t candidates, std::size_t terms, std::size_t rows);

  void set(std::size_t candidate, std::size_t row, int value) { at(candidate, row) = static_cast<std::int16_t>(value); }
  void set_bonus(std::size_t candidate, int value) { set(candidate, rows_, value); }
  void set_effort(std::size_t candidate, int value) { set(candidate, rows_ + 1, value); }
  [[nodiscard]] std::int16_t value(std::size_t candidate, std::size_t row) const {
    return values_[place(candidate, row)];
  }

  /// Σ over terms of min(left of the term, what the candidate takes away) + bonus, for every candidate of the blocks of
  /// eight from first to before last. `left` holds one number per term; `out` begins at the first block.
  void sums(const std::vector<std::int16_t>& left, std::size_t first_block, std::size_t last_block,
            std::int16_t* out) const;
  /// The same for one candidate.
  [[nodiscard]] int sum(const std::vector<std::int16_t>& left, std::size_t candidate) const;

  /// A row in which a candidate has to reach a value.
  struct Test {
    std::uint32_t row;
    std::int16_t least;
  };
  /// Appends the candidates of [from, to) that pass every test, ascending.
  void pass(const std::vector<Test>& tests, std::size_t from, std::size_t to, std::vector<std::uint32_t>& out) const;
  /// The same, one candidate after the other: what the fast one is held against.
  void pass_one_by_one(const std::vector<Test>& tests, std::size_t from, std::size_t to,
                       std::vector<std::uint32_t>& out) const;

  /// What the terms may cost once the candidate is taken: Σ max(0, at − what it does) + its effort, at most `most`.
  struct CostTest {
    const std::vector<std::int16_t>& at;  // per term
    std::int16_t most;
  };
  /// Appends those that pass the tests and the cost test as well.
  void pass(const std::vector<Test>& tests, const CostTest& cost, std::size_t from, std::size_t to,
            std::vector<std::uint32_t>& out) const;
  [[nodiscard]] int cost(const std::vector<std::int16_t>& at, std::size_t candidate) const;

  /// Makes this the screen of some candidates of another one, in the given order.
  void copy_from(const Screen& other, const std::vector<std::uint32_t>& candidates);

  [[nodiscard]] std::size_t blocks() const { return blocks_; }

 private:
  std::size_t terms_;
  std::size_t rows_;
  std::size_t blocks_;
  std::vector<std::int16_t> values_;  // block by block: eight values for each row, eight bonuses, eight efforts

  [[nodiscard]] std::size_t stride() const { return rows_ + 2; }
  [[nodiscard]] std::size_t place(std::size_t candidate, std::size_t row) const {
    return (candidate / lanes * stride() + row) * lanes + candidate % lanes;
  }
  std::int16_t& at(std::size_t candidate, std::size_t row) { return values_[place(candidate, row)]; }
};

}  // namespace nutrient_balance
