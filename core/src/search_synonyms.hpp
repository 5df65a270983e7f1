// Names that people use and the tables do not: whoever types "courgette" finds what is called zucchini.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "nutrient_balance/names.hpp"
#include "search_index.hpp"
#include "search_lexicon.hpp"

namespace nutrient_balance {

/// For each word (a number of the lexicon) the names that have it.
struct PostingLists {
  std::vector<Posting> postings;
  std::vector<std::uint32_t> begins;

  [[nodiscard]] std::span<const Posting> of(std::uint32_t word) const {
    return std::span(postings).subspan(begins[word], begins[word + 1] - begins[word]);
  }
};

/// A name that a word finds although it is not in it.
struct SynonymPosting {
  std::uint32_t word;
  Posting posting;

  bool operator<(const SynonymPosting& other) const {
    return word != other.word ? word < other.word : posting < other.posting;
  }
};

/// The words of what is typed, and those of one name it stands for.
struct SynonymWords {
  std::vector<std::uint32_t> typed;
  std::vector<std::uint32_t> name;
  bool same;  // both name one food, rather than one of several that may be meant
};

/// All pairs of the table; adds the words to the lexicon.
std::vector<SynonymWords> prepare_synonyms(const FoodNames& names, SearchLexicon& lexicon);

/// What the words of the synonyms find, sorted by word and posting.
std::vector<SynonymPosting> synonym_postings(const std::vector<SynonymWords>& synonyms, const PostingLists& lists);

}  // namespace nutrient_balance
