// Which words of the vocabulary a typed word may mean.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "search_names.hpp"
#include "search_words.hpp"

namespace nutrient_balance {

/// How well a word of the vocabulary answers a typed word: 1 = the same, less for a beginning, less for a typing
/// mistake.
struct WordMatch {
  std::size_t word;
  float quality;
};

/// The words of the vocabulary for every typed word, in the order typed. "corn flakes" meets "cornflakes" and the other
/// way round: words may be more than were typed.
std::vector<std::vector<WordMatch>> match_words(const std::vector<VocabularyWord>& vocabulary,
                                                const std::vector<SearchWord>& typed);

/// The place of a stem in the vocabulary, or its size.
std::size_t place_of_stem(const std::vector<VocabularyWord>& vocabulary, std::string_view stem);

}  // namespace nutrient_balance
