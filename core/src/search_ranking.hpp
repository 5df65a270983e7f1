// Puts the names that answer a query in order.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "search_index.hpp"
#include "search_match.hpp"

namespace nutrient_balance {

struct RankedName {
  float score;
  std::uint32_t name;
};

/// The best names, best first, at most `limit`: those that meet every typed word or, where there is none, those that
/// meet the most. `met_all` says which.
struct Ranking {
  std::vector<RankedName> names;
  bool met_all;
};

Ranking rank_names(const SearchIndex& index, const std::vector<WordMatches>& found, std::size_t limit);

}  // namespace nutrient_balance
