// Numbers and roundings that the parts of the search share.
#pragma once

#include <algorithm>
#include <cstdint>

#include "suggest_screen.hpp"

namespace nutrient_balance {

inline constexpr double billion = 1e9;
/// Costs up to this much above the best one may still round to the same.
inline constexpr double tie_slack = 2 / billion;
/// Far more than what adding up in another order can change.
inline constexpr double rounding_slack = 1e-9;
inline constexpr int zero_bonus = Screen::most_bonus / 2;
/// Far more than what storing a change in a float can change, in units of cost and of the screen.
inline constexpr double float_slack = 1e-6;
inline constexpr double float_units = 0.01;
inline constexpr double term_units = 5000;  // of the screen, for the cost of changing nothing
inline constexpr double hard_units = 4000;  // for the whole of a limit, a target or the room for energy

/// In billionths, rounded to the nearest; a cost is never below zero.
inline std::int64_t rounded(double cost) {
  const double half_more = cost * billion + 0.5;
  return static_cast<std::int64_t>(half_more);
}

inline int floor_of(double value) {
  const int whole = static_cast<int>(value);
  return value < whole ? whole - 1 : whole;
}

/// Rounded up, and held within what the screen can store.
inline int ceiling_of(double value) {
  constexpr double most = Screen::most_value;
  return -floor_of(-std::clamp(value, -most, most));
}

inline double positive(double value) { return value > 0 ? value : 0; }

}  // namespace nutrient_balance
