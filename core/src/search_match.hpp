// Which words of the vocabulary a typed word may mean.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "search_index.hpp"
#include "search_words.hpp"

namespace nutrient_balance {

/// How well a word of the vocabulary answers a typed word: 1 = the same, less for a beginning, less for a typing
/// mistake.
struct WordMatch {
  std::uint32_t word;
  float quality;
};

using WordMatches = std::vector<WordMatch>;

/// The words of the vocabulary for every typed word, in the order typed. "corn flakes" meets "cornflakes" and the other
/// way round: words may be more than were typed.
std::vector<WordMatches> match_words(const SearchVocabulary& vocabulary, const std::vector<SearchWord>& typed);

}  // namespace nutrient_balance
