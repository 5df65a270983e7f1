#include "nutrient_balance/amount.hpp"

#include <algorithm>
#include <utility>

namespace nutrient_balance {

namespace {

double magnitude(double value) { return value < 0 ? -value : value; }

}  // namespace

Amount scaled(const Amount& amount, double times, double per) {
  const auto by = [&](double value) { return value * times / per; };
  const auto maybe = [&](std::optional<double> value) { return value ? std::optional(by(*value)) : std::nullopt; };
  return {by(amount.known), by(amount.low), maybe(amount.middle), maybe(amount.high)};
}

void ExactSum::add(double value) {
  std::size_t kept = 0;
  for (double part : parts_) {
    if (magnitude(value) < magnitude(part)) std::swap(value, part);
    const double sum = value + part;
    const double rest = part - (sum - value);
    if (rest != 0) parts_[kept++] = rest;
    value = sum;
  }
  parts_.resize(kept);
  parts_.push_back(value);
}

double ExactSum::rounded() const {
  if (parts_.empty()) return 0;
  std::size_t next = parts_.size() - 1;
  double sum = parts_[next];
  double rest = 0;
  while (next > 0) {
    const double before = sum;
    const double part = parts_[--next];
    sum = before + part;
    rest = part - (sum - before);
    if (rest != 0) break;
  }
  // The sum lies half-way between two doubles: the next smaller part decides which way to round.
  const bool same_sign = next > 0 && ((rest < 0) == (parts_[next - 1] < 0)) && parts_[next - 1] != 0;
  if (same_sign) {
    const double twice = rest * 2;
    const double moved = sum + twice;
    if (twice == moved - sum) sum = moved;
  }
  return sum;
}

void AmountSum::add(const Amount& amount) {
  if (amount.is_certain() && amount.known == amount.low) {
    certain_.add(amount.known);
  } else {
    ranged_.push_back(amount);
  }
}

Amount AmountSum::mean(double count) const {
  const double certain = certain_.rounded();
  Amount total = Amount::exactly(certain / count);
  if (ranged_.empty()) return total;
  ExactSum known = certain_;
  ExactSum low = certain_;
  ExactSum middle = certain_;
  ExactSum high = certain_;
  bool has_middle = true;
  bool has_high = true;
  for (const Amount& part : ranged_) {
    known.add(part.known);
    low.add(part.low);
    middle.add(part.middle.value_or(0));
    high.add(part.high.value_or(0));
    has_middle = has_middle && part.middle.has_value();
    has_high = has_high && part.high.has_value();
  }
  total.known = known.rounded() / count;
  total.low = low.rounded() / count;
  total.middle = has_middle ? std::optional(middle.rounded() / count) : std::nullopt;
  total.high = has_high ? std::optional(high.rounded() / count) : std::nullopt;
  return total;
}

}  // namespace nutrient_balance
