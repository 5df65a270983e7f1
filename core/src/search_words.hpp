// Turns text into the words that search compares: lower case, no diacritics, singular.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nutrient_balance {

/// Reads a text word by word, folded to lower case without diacritics, without memory of its own. Letters outside Latin
/// end a word; a percent sign stays with its number ("2%"); of a very long word only the beginning is read.
class WordScanner {
 public:
  explicit WordScanner(std::string_view text) : text_(text) {}

  /// Goes to the next word; false after the last.
  bool next();
  [[nodiscard]] std::string_view word() const { return {letters_.data(), size_}; }
  [[nodiscard]] std::uint32_t hash() const { return hash_; }
  /// How many of its letters were written as capitals.
  [[nodiscard]] std::size_t capitals() const { return capitals_; }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
  std::array<char, 48> letters_{};
  std::size_t size_ = 0;
  std::size_t capitals_ = 0;
  std::uint32_t hash_ = 0;

  void take(char letter);
  /// Goes over ASCII letters and digits.
  void take_plain_letters();
  /// What stands at `at_` beyond plain letters and digits; false where a word ends.
  bool take_special();
};

/// The hash of a folded word, as WordScanner gives it.
std::uint32_t hash_of_word(std::string_view word);

/// English plurals, as far as food names need them: berry, berrie(s) and berri… become one. Query and names go through
/// the same rule, so it need not be right, only even, and the beginning of a word must give the beginning of its stem.
std::string stem_of(std::string_view word);

/// A word as it is compared (`stem`) and as it was written, folded (`plain`).
struct SearchWord {
  std::string plain;
  std::string stem;
};

/// Words between others: "macaroni and cheese" has it in its name, "glass of milk" is milk all the same.
bool is_joint(std::string_view word);

/// The words of a text, at most `most`.
std::vector<SearchWord> words_of(std::string_view text, std::size_t most);

/// Which letters a word has, one bit each (digits share a few): a word that lacks more letters of another than mistakes
/// are forgiven need not be compared.
std::uint32_t letters_in(std::string_view word);

/// How many typing mistakes (insert, drop, replace, swap neighbours) lie between `typed` and the best beginning of
/// `word` (the whole word if `whole`); anything above `most` is reported as most + 1.
int typos_between(std::string_view typed, std::string_view word, int most, bool whole);

}  // namespace nutrient_balance
