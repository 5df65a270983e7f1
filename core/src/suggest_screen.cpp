#include "suggest_screen.hpp"

#include <algorithm>
#include <cstring>

namespace nutrient_balance {

namespace {

// A vector type of the compilers (GCC and Clang): SSE2 here, 128-bit SIMD in WebAssembly, plain code elsewhere.
using Eight [[gnu::vector_size(16)]] = std::int16_t;

Eight load(const std::int16_t* from) {
  Eight eight;
  std::memcpy(&eight, from, sizeof eight);
  return eight;
}

Eight between(Eight value, Eight most) {
  const Eight positive = value > 0 ? value : Eight{};
  return positive < most ? positive : most;
}

/// Whether any lane is set.
bool any(Eight mask) {
  using Two [[gnu::vector_size(16)]] = std::int64_t;
  Two halves;
  std::memcpy(&halves, &mask, sizeof halves);
  return (halves[0] | halves[1]) != 0;
}

}  // namespace

Screen::Screen(std::size_t candidates, std::size_t terms, std::size_t rows)
    : terms_(terms), rows_(rows), blocks_((candidates + lanes - 1) / lanes), values_(blocks_ * (rows + 2) * lanes, 0) {}

void Screen::sums(const std::vector<std::int16_t>& left, std::size_t first_block, std::size_t last_block,
                  std::int16_t* out) const {
  const std::int16_t* row = values_.data() + first_block * stride() * lanes;
  for (std::size_t block = first_block; block < last_block; ++block, out += lanes, row += stride() * lanes) {
    Eight sum = load(row + rows_ * lanes);
    for (std::size_t term = 0; term < terms_; ++term) sum += between(load(row + term * lanes), Eight{} + left[term]);
    std::memcpy(out, &sum, sizeof sum);
  }
}

int Screen::sum(const std::vector<std::int16_t>& left, std::size_t candidate) const {
  const std::int16_t* row = values_.data() + place(candidate, 0);
  int sum = row[rows_ * lanes];
  for (std::size_t term = 0; term < terms_; ++term)
    sum += std::min<int>(std::max<int>(0, row[term * lanes]), left[term]);
  return sum;
}

namespace {

/// The lanes that pass every test; stops at the first test that none passes.
Eight passed(const std::int16_t* rows, const std::vector<Screen::Test>& tests) {
  Eight passed = ~Eight{};
  for (const Screen::Test& test : tests) {
    passed &= load(rows + test.row * Screen::lanes) >= test.least;
    if (!any(passed)) break;
  }
  return passed;
}

void append(Eight passed, std::size_t block, std::size_t from, std::size_t to, std::vector<std::uint32_t>& out) {
  if (!any(passed)) return;
  for (std::size_t lane = 0; lane < Screen::lanes; ++lane) {
    const std::size_t candidate = block * Screen::lanes + lane;
    if (passed[lane] != 0 && candidate >= from && candidate < to) out.push_back(static_cast<std::uint32_t>(candidate));
  }
}

}  // namespace

void Screen::pass(const std::vector<Test>& tests, std::size_t from, std::size_t to,
                  std::vector<std::uint32_t>& out) const {
  const std::size_t last = (to + lanes - 1) / lanes;
  for (std::size_t block = from / lanes; block < last; ++block) {
    append(passed(values_.data() + block * stride() * lanes, tests), block, from, to, out);
  }
}

void Screen::pass(const std::vector<Test>& tests, const CostTest& cost, std::size_t from, std::size_t to,
                  std::vector<std::uint32_t>& out) const {
  const std::size_t last = (to + lanes - 1) / lanes;
  for (std::size_t block = from / lanes; block < last; ++block) {
    const std::int16_t* rows = values_.data() + block * stride() * lanes;
    const Eight in_rows = passed(rows, tests);
    if (!any(in_rows)) continue;
    Eight sum = load(rows + (rows_ + 1) * lanes);
    for (std::size_t term = 0; term < terms_; ++term) {
      const Eight open = cost.at[term] - load(rows + term * lanes);
      sum += open > 0 ? open : Eight{};
    }
    append(in_rows & (sum <= cost.most), block, from, to, out);
  }
}

int Screen::cost(const std::vector<std::int16_t>& at, std::size_t candidate) const {
  int sum = value(candidate, rows_ + 1);
  for (std::size_t term = 0; term < terms_; ++term) sum += std::max(0, at[term] - value(candidate, term));
  return sum;
}

void Screen::pass_one_by_one(const std::vector<Test>& tests, std::size_t from, std::size_t to,
                             std::vector<std::uint32_t>& out) const {
  for (std::size_t candidate = from; candidate < to; ++candidate) {
    const bool passed = std::all_of(tests.begin(), tests.end(),
                                    [&](const Test& test) { return value(candidate, test.row) >= test.least; });
    if (passed) out.push_back(static_cast<std::uint32_t>(candidate));
  }
}

void Screen::copy_from(const Screen& other, const std::vector<std::uint32_t>& candidates) {
  terms_ = other.terms_;
  rows_ = other.rows_;
  blocks_ = (candidates.size() + lanes - 1) / lanes;
  values_.resize(blocks_ * stride() * lanes);
  for (std::size_t i = 0; i < candidates.size(); ++i) {
    const std::int16_t* from = other.values_.data() + place(candidates[i], 0);
    std::int16_t* to = values_.data() + place(i, 0);
    for (std::size_t row = 0; row < stride(); ++row) to[row * lanes] = from[row * lanes];
  }
}

}  // namespace nutrient_balance
