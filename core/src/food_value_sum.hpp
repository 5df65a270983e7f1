// The value of something that is made of parts: a food's components, a recipe's ingredients.
#pragma once

#include <algorithm>

#include "nutrient_balance/tables.hpp"

namespace nutrient_balance {

class FoodValueSum {
 public:
  /// Takes a part in with the amount that it brings, which need not be the amount of its value.
  void add(const FoodValue& value, const Amount& amount) {
    amounts_.add(amount);
    if (!value.missing) return;
    sum_.missing = true;
    if (value.below_limit) return;
    // The scarcest support is the honest one to report.
    sum_.similar_foods = borrowed_ ? std::min(sum_.similar_foods, value.similar_foods) : value.similar_foods;
    borrowed_ = true;
  }

  [[nodiscard]] FoodValue total() const {
    FoodValue total = sum_;
    total.below_limit = total.missing && !borrowed_;
    total.amount = amounts_.mean(1);
    return total;
  }

 private:
  AmountSum amounts_;
  FoodValue sum_;
  bool borrowed_ = false;
};

}  // namespace nutrient_balance
