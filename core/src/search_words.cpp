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

/// The next code point; a byte that is not UTF-8 counts as one of its own.
std::uint32_t next_code_point(std::string_view text, std::size_t& at) {
  const auto byte = static_cast<unsigned char>(text[at++]);
  if (byte < 0xC0) return byte;
  const bool two_bytes = byte < 0xE0;
  std::uint32_t point = two_bytes ? byte & 0x1FU : 0;
  while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) {
    point = point << 6U | (static_cast<unsigned char>(text[at++]) & 0x3FU);
  }
  return two_bytes ? point : UINT32_MAX;
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

bool ends_in_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

/// English plurals, as far as food names need them. Query and names go through the same rule, so it need not be right,
/// only even.
std::string singular(const std::string& word) {
  const std::size_t size = word.size();
  if (word == "leaves" || word == "loaves" || word == "halves" || word == "calves")
    return word.substr(0, size - 3) + "f";
  if (size < 4 || word.back() != 's' || ends_in_any(word, {"ss", "us", "is"})) return word;
  if (word.ends_with("ies") && size > 4) return word.substr(0, size - 3) + "y";
  if (ends_in_any(word, {"oes", "ches", "shes", "xes", "sses"})) return word.substr(0, size - 2);
  return word.substr(0, size - 1);
}

}  // namespace

std::vector<SearchWord> words_of(std::string_view text, std::size_t most) {
  std::vector<SearchWord> words;
  std::string word;
  const auto finish = [&] {
    if (!word.empty() && words.size() < most) words.push_back({word, singular(word)});
    word.clear();
  };
  for (std::size_t at = 0; at < text.size() && words.size() < most;) {
    const std::uint32_t point = next_code_point(text, at);
    const bool percent = point == '%' && !word.empty() && word.back() >= '0' && word.back() <= '9';
    if (const char letter = percent ? '%' : folded(point)) {
      word += letter;
    } else if (point != '\'') {
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
