// Turns text into the words that search compares: lower case, no diacritics, singular.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nutrient_balance {

/// A word as it is compared (`stem`) and as it was written, folded (`plain`).
struct SearchWord {
  std::string plain;
  std::string stem;
};

/// The words of a text, at most `most`. Letters outside Latin end a word; a percent sign stays with its number ("2%").
std::vector<SearchWord> words_of(std::string_view text, std::size_t most);

/// How many typing mistakes (insert, drop, replace, swap neighbours) lie between `typed` and the best beginning of
/// `word` (the whole word if `whole`); anything above `most` is reported as most + 1.
int typos_between(std::string_view typed, std::string_view word, int most, bool whole);

}  // namespace nutrient_balance
