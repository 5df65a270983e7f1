// What search knows of every food name: its words, which of them name the food itself, and how plain the food is.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "nutrient_balance/tables.hpp"

namespace nutrient_balance {

/// Where a word of the vocabulary stands in a name.
struct Posting {
  std::uint32_t name;
  std::uint8_t distance;  // parts of the name between the word and the part that names the food
  bool in_head;           // the word is one of those that name the food: "almonds" in "Nuts, almonds, blanched"
};

struct SearchName {
  FoodRef food;
  std::uint8_t words = 0;
  std::uint8_t head_words = 0;  // how many words name the food
  float plainness = 0;
};

struct VocabularyWord {
  std::string stem;
  std::vector<Posting> postings;
};

struct SearchNames {
  std::vector<SearchName> names;
  std::vector<VocabularyWord> vocabulary;  // sorted by stem
};

SearchNames read_names(const Tables& tables);

}  // namespace nutrient_balance
