// Finds foods by what people type. Pure: an index built once from the tables, queries answered from it.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "nutrient_balance/tables.hpp"

namespace nutrient_balance {

struct SearchHit {
  FoodRef food;
  std::vector<std::string> matched;  // lower-case words of the display name that the query met, for marking them
};

/// Holds string_views into the tables: the tables must outlive it.
class FoodIndex {
 public:
  explicit FoodIndex(const Tables& tables);
  ~FoodIndex();
  FoodIndex(FoodIndex&&) noexcept;
  FoodIndex& operator=(FoodIndex&&) noexcept;

  /// Takes in the tables that have been added since; afterwards it answers as one that was built from all of them.
  void add_new_tables();

  /// The best foods for the text, best first, at most `limit`. Any text is safe: it is read as UTF-8 as far as it is,
  /// and beyond a sensible length it is cut. A food of several tables is found by all its names, and shown once, as the
  /// table that documents it best; of several foods of one name the best answer is shown.
  [[nodiscard]] std::vector<SearchHit> find(std::string_view text, std::size_t limit) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace nutrient_balance
