// Foods that stand in several tables: shown once, as the table that documents them best.
#pragma once

#include <vector>

#include "nutrient_balance/search.hpp"

namespace nutrient_balance {

/// The first `limit` hits in which every food stands once: of hits that are the same food the best documented one, in
/// the place of the best hit.
std::vector<SearchHit> one_of_each_food(const Tables& tables, std::vector<SearchHit> hits, std::size_t limit);

}  // namespace nutrient_balance
