// Amounts that may be partly unknown, and sums of them that do not depend on the order of their parts.
#pragma once

#include <optional>
#include <vector>

namespace nutrient_balance {

/// How much of a nutrient, in that nutrient's unit. `known` is what the table or the person states ("at least");
/// a missing value is borrowed as a range from similar foods: `low` … `middle` … `high` count it. Where nothing can be
/// borrowed `middle` and `high` are empty: unknown, never zero. Where there is a `middle` there is a `high`; a `high`
/// without it says only how much there can be at most.
struct Amount {
  double known = 0;
  double low = 0;
  std::optional<double> middle = 0;
  std::optional<double> high = 0;

  static Amount exactly(double value) { return {value, value, value, value}; }
  /// Somewhere between zero and no upper bound.
  static Amount unknown() { return {0, 0, std::nullopt, std::nullopt}; }

  [[nodiscard]] bool is_certain() const { return high.has_value() && *high == low; }
};

/// This amount times a factor ≥ 0 given as a fraction times/per (a fraction keeps published figures such as 1/60
/// exact).
Amount scaled(const Amount& amount, double times, double per);

/// Adds doubles without losing anything and rounds once at the end, so the order of the parts cannot matter.
/// Method: Shewchuk, "Adaptive precision floating-point arithmetic", Discrete Comput Geom 1997;18:305-363.
class ExactSum {
 public:
  void add(double value);
  [[nodiscard]] double rounded() const;

 private:
  std::vector<double> parts_;  // non-overlapping, increasing magnitude
};

/// Sum of amounts; a part that has no upper bound leaves the sum without one.
class AmountSum {
 public:
  void add(const Amount& amount);
  /// The sum divided by `count` (a mean over days; 1 for a plain sum).
  [[nodiscard]] Amount mean(double count) const;

 private:
  ExactSum certain_;  // the parts that read the same in every way
  std::vector<Amount> ranged_;
};

}  // namespace nutrient_balance
