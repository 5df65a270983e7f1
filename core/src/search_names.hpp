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
  std::uint8_t position;  // word position in the name
  std::uint8_t segment;   // position of its comma-separated part
};

struct SearchName {
  FoodRef food;
  std::uint8_t words = 0;
  std::uint8_t head_segment = 0;  // the part that names the food: "Nuts, almonds" is about almonds
  std::uint8_t head_words = 0;    // words in that part
  float plainness = 0;            // what people eat as it is comes before what it went into
};

struct VocabularyWord {
  std::string stem;
  std::vector<std::string> spellings;  // as written in names, folded: for marking
  std::vector<Posting> postings;
};

struct SearchNames {
  std::vector<SearchName> names;
  std::vector<VocabularyWord> vocabulary;  // sorted by stem
};

SearchNames read_names(const Tables& tables);

}  // namespace nutrient_balance
