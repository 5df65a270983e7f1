#include "search_words.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace nutrient_balance {

namespace {

/// ASCII letters for U+00C0 … U+017F (Latin-1 and Latin Extended-A); a dot stands for "no letter".
constexpr std::string_view latin_fold =
    "aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
    "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

/// The next code point; a byte that is not UTF-8 counts as one of its own. Malformed sequences need no care: whatever
/// they give is no letter, or a wrong one.
std::uint32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto first = static_cast<unsigned char>(text[at++]);
  if (first < 0xC0) return first;
  const std::size_t more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
  std::uint32_t point = first & (0x3FU >> more);
  for (std::size_t i = 0; i < more && at < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if ((byte & 0xC0U) != 0x80U) break;
    point = point << 6U | (byte & 0x3FU);
    ++at;
  }
  return point;
}

/// The folded letter or digit, or 0 where a word ends.
char folded(std::uint32_t point) {
  if (point >= 'a' && point <= 'z') return static_cast<char>(point);
  if (point >= 'A' && point <= 'Z') return static_cast<char>(point - 'A' + 'a');
  if (point >= '0' && point <= '9') return static_cast<char>(point);
  if (point < 0xC0 || point - 0xC0 >= latin_fold.size()) return 0;
  const char letter = latin_fold[point - 0xC0];
  return letter == '.' ? '\0' : letter;
}

/// Marks that stand inside a word without being a letter: apostrophes and combining accents.
bool is_silent(std::uint32_t point) { return point == '\'' || point == 0x2019 || (point >= 0x300 && point < 0x370); }

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool ends_in_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

bool ends_in_consonant_and(std::string_view word, std::string_view ending) {
  constexpr std::string_view vowels = "aeiou";
  if (!word.ends_with(ending) || word.size() < ending.size() + 2) return false;
  return vowels.find(word[word.size() - ending.size() - 1]) == std::string_view::npos;
}

/// Plural endings that take more than the s with them.
std::string_view without_plural(std::string_view word) {
  if (word.size() < 4 || word.back() != 's' || ends_in_any(word, {"ss", "us", "is"})) return word;
  const bool two = ends_in_any(word, {"oes", "ches", "shes", "xes", "sses"}) && word != "shoes";
  return word.substr(0, word.size() - (two ? 2 : 1));
}

/// English plurals, as far as food names need them: berry, berrie(s) and berri… become one. Query and names go through
/// the same rule, so it need not be right, only even, and the beginning of a word must give the beginning of its stem.
std::string stem_of(std::string_view word) {
  if (ends_in_any(word, {"leaves", "loaves", "halves", "calves"})) {
    return std::string(word.substr(0, word.size() - 3)) + "f";
  }
  const std::string_view single = without_plural(word);
  if (single.size() < 4) return std::string(single);
  if (ends_in_consonant_and(single, "ie")) return std::string(single.substr(0, single.size() - 1));
  if (ends_in_consonant_and(single, "y")) return std::string(single.substr(0, single.size() - 1)) + "i";
  return std::string(single);
}

}  // namespace

std::vector<SearchWord> words_of(std::string_view text, std::size_t most) {
  std::vector<SearchWord> words;
  std::string word;
  const auto finish = [&] {
    if (!word.empty() && words.size() < most) words.push_back({word, stem_of(word)});
    word.clear();
  };
  for (std::size_t at = 0; at < text.size() && words.size() < most;) {
    const std::uint32_t point = next_code_point(text, at);
    const bool percent = point == '%' && !word.empty() && is_digit(word.back());
    if (const char letter = percent ? '%' : folded(point)) {
      word += letter;
    } else if (!is_silent(point)) {
      finish();
    }
  }
  finish();
  return words;
}

int typos_between(std::string_view typed, std::string_view word, int most, bool whole) {
  constexpr std::size_t longest = 32;
  if (typed.size() > longest) return most + 1;
  // A beginning of the word longer than typed.size() + most cannot be nearer than a shorter one.
  word = word.substr(0, std::min(word.size(), whole ? longest : typed.size() + static_cast<std::size_t>(most)));
  using Row = std::array<int, longest + 1>;
  Row before{};
  Row last{};
  Row now{};
  for (std::size_t i = 0; i <= typed.size(); ++i) last[i] = static_cast<int>(i);
  int best = last[typed.size()];
  for (std::size_t j = 1; j <= word.size(); ++j) {
    now[0] = static_cast<int>(j);
    int least = now[0];
    for (std::size_t i = 1; i <= typed.size(); ++i) {
      const int same = typed[i - 1] == word[j - 1] ? 0 : 1;
      now[i] = std::min({last[i] + 1, now[i - 1] + 1, last[i - 1] + same});
      const bool swapped = i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1];
      if (swapped) now[i] = std::min(now[i], before[i - 2] + 1);
      least = std::min(least, now[i]);
    }
    best = whole ? now[typed.size()] : std::min(best, now[typed.size()]);
    if (least > most) return whole ? most + 1 : std::min(best, most + 1);
    before = last;
    last = now;
  }
  return std::min(best, most + 1);
}

}  // namespace nutrient_balance
