// Random plans over the toy world, the same for the same seed on every machine.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>

#include "toy_tables.hpp"

namespace nutrient_balance::toy {

/// SplitMix64: small, and with the same numbers natively and as WebAssembly.
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next();
  /// A whole number from 0 to below `end`.
  std::size_t below(std::size_t end) { return static_cast<std::size_t>(next() % end); }
  bool chance(double share) { return unit() < share; }
  /// From 0 to below 1.
  double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
  double between(double low, double high) { return low + (high - low) * unit(); }
  template <typename Item>
  Item pick(std::initializer_list<Item> items) {
    return *(items.begin() + below(items.size()));
  }
  template <typename List>
  void shuffle(List& list) {
    for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[below(i)]);
  }

 private:
  std::uint64_t state_;
};

/// What a person may add to their answers so that less may be advised.
void add_safety_flag(Random& random, Person& person);

Entry random_entry(Random& random);
Person random_person(Random& random);
/// A valid plan: foods with and without missing values, typed-in amounts, up to seven days, with or without a person.
Plan random_plan(Random& random);

/// For messages: what is in the plan.
std::string described(const Plan& plan);

}  // namespace nutrient_balance::toy
