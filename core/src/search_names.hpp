// Reads the names of foods: their words, which of them name the food itself, and how plain the food is.
#pragma once

#include <cstdint>
#include <vector>

#include "nutrient_balance/tables.hpp"
#include "search_index.hpp"
#include "search_lexicon.hpp"

namespace nutrient_balance {

/// A word where it stands in a name.
struct NameWord {
  SearchLexicon::Id word;
  std::uint8_t distance;
  bool in_head;
};

struct NamesRead {
  std::vector<SearchName> names;
  std::vector<NameWord> words;            // of all names, one after another
  std::vector<std::uint32_t> first_word;  // of each name, and the end of the last
};

/// The names of the tables from `first_table` on.
NamesRead read_food_names(const Tables& tables, std::size_t first_table, SearchLexicon& lexicon);

}  // namespace nutrient_balance
