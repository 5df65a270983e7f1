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

/// The folded letter of a code point beyond ASCII, or 0 where a word ends.
char folded(std::uint32_t point) {
  if (point < 0xC0 || point - 0xC0 >= latin_fold.size()) return 0;
  const char letter = latin_fold[point - 0xC0];
  return letter == '.' ? '\0' : letter;
}

/// Marks that stand inside a word without being a letter: apostrophes and combining accents.
bool is_silent(std::uint32_t point) { return point == '\'' || point == 0x2019 || (point >= 0x300 && point < 0x370); }

/// What an ASCII byte means: itself folded to lower case, 0 where a word ends, `special` if more has to be looked at.
constexpr char special = 1;
constexpr std::array<char, 256> byte_meanings() {
  std::array<char, 256> meanings{};
  for (std::size_t i = 'a'; i <= 'z'; ++i) meanings[i] = static_cast<char>(i);
  for (std::size_t i = 'A'; i <= 'Z'; ++i) meanings[i] = static_cast<char>(i - 'A' + 'a');
  for (std::size_t i = '0'; i <= '9'; ++i) meanings[i] = static_cast<char>(i);
  for (std::size_t i = 0x80; i < 256; ++i) meanings[i] = special;
  meanings['\''] = meanings['%'] = special;
  return meanings;
}
constexpr std::array<char, 256> meaning_of = byte_meanings();

constexpr std::uint32_t hash_start = 2166136261U;
constexpr std::uint32_t hash_with(std::uint32_t hash, char letter) {
  return (hash ^ static_cast<unsigned char>(letter)) * 16777619U;
}

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

bool ends_in_any(std::string_view word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return word.ends_with(ending); });
}

/// Of a word that is longer than the ending.
bool ends_in_consonant_and(std::string_view word, std::string_view ending) {
  constexpr std::string_view vowels = "aeiou";
  if (!word.ends_with(ending)) return false;
  return vowels.find(word[word.size() - ending.size() - 1]) == std::string_view::npos;
}

/// Plural endings that take more than the s with them.
std::string_view without_plural(std::string_view word) {
  if (word.size() < 4 || word.back() != 's' || ends_in_any(word, {"ss", "us", "is"})) return word;
  const bool two = ends_in_any(word, {"oes", "ches", "shes", "xes", "sses"}) && word != "shoes";
  return word.substr(0, word.size() - (two ? 2 : 1));
}

}  // namespace

std::string stem_of(std::string_view word) {
  if (ends_in_any(word, {"leaves", "loaves", "halves", "calves"})) {
    return std::string(word.substr(0, word.size() - 3)) + "f";
  }
  const std::string_view single = without_plural(word);
  if (single.size() < 4) return std::string(single);
  constexpr std::size_t shortest_misspelt = 7;  // "tomatoe", "potatoe"; but "aloe", "canoe"
  if (single.size() >= shortest_misspelt && single.ends_with("toe"))
    return std::string(single.substr(0, single.size() - 1));
  if (ends_in_consonant_and(single, "ie")) return std::string(single.substr(0, single.size() - 1));
  if (ends_in_consonant_and(single, "y")) return std::string(single.substr(0, single.size() - 1)) + "i";
  return std::string(single);
}

void WordScanner::take(char letter) {
  if (size_ == letters_.size()) return;
  letters_[size_++] = letter;
  hash_ = hash_with(hash_, letter);
}

bool WordScanner::take_special() {
  if (text_[at_] == '%') {
    if (size_ == 0 || !is_digit(letters_[size_ - 1])) return false;
    take('%');
    ++at_;
    return true;
  }
  std::size_t after = at_;
  const std::uint32_t point = next_code_point(text_, after);
  const char letter = folded(point);
  if (letter == 0 && !is_silent(point)) return false;
  if (letter != 0) take(letter);
  at_ = after;
  return true;
}

void WordScanner::take_plain_letters() {
  // In local variables: a letter that is stored might else be one of the members, for all the compiler knows.
  const std::string_view text = text_;
  std::size_t at = at_;
  std::size_t size = size_;
  std::size_t capitals = capitals_;
  std::uint32_t hash = hash_;
  for (; at < text.size(); ++at) {
    const char byte = text[at];
    const char meaning = meaning_of[static_cast<unsigned char>(byte)];
    if (meaning <= special) break;
    if (size == letters_.size()) continue;
    capitals += meaning != byte ? 1 : 0;
    letters_[size++] = meaning;
    hash = hash_with(hash, meaning);
  }
  at_ = at;
  size_ = size;
  capitals_ = capitals;
  hash_ = hash;
}

bool WordScanner::next() {
  size_ = 0;
  capitals_ = 0;
  hash_ = hash_start;
  while (at_ < text_.size()) {
    take_plain_letters();
    if (at_ == text_.size()) break;
    const char byte = text_[at_];
    const bool is_special = meaning_of[static_cast<unsigned char>(byte)] == special;
    if (is_special && take_special()) continue;
    if (size_ > 0) return true;
    if (is_special && byte != '%') {
      next_code_point(text_, at_);
    } else {
      ++at_;
    }
  }
  return size_ > 0;
}

std::uint32_t hash_of_word(std::string_view word) {
  std::uint32_t hash = hash_start;
  for (const char letter : word) hash = hash_with(hash, letter);
  return hash;
}

bool is_joint(std::string_view word) { return word == "and" || word == "of" || word == "or" || word == "with"; }

std::vector<SearchWord> words_of(std::string_view text, std::size_t most) {
  std::vector<SearchWord> words;
  WordScanner scanner(text);
  while (words.size() < most && scanner.next()) {
    words.push_back({std::string(scanner.word()), stem_of(scanner.word())});
  }
  return words;
}

std::uint32_t letters_in(std::string_view word) {
  std::uint32_t letters = 0;
  for (const char letter : word) {
    const bool is_letter = letter >= 'a' && letter <= 'z';
    letters |= 1U << (is_letter ? static_cast<unsigned>(letter - 'a') : 26U + static_cast<unsigned char>(letter) % 6U);
  }
  return letters;
}

int typos_between(std::string_view typed, std::string_view word, int most, bool whole) {
  constexpr int longest = 32;
  const int size = static_cast<int>(typed.size());
  if (size > longest) return most + 1;
  // A beginning of the word longer than typed.size() + most cannot be nearer than a shorter one.
  word = word.substr(0, std::min(word.size(), typed.size() + static_cast<std::size_t>(most) + (whole ? 1 : 0)));
  using Row = std::array<std::int16_t, longest + 2>;
  const auto far = static_cast<std::int16_t>(most + 1);
  Row before{};
  Row last{};
  Row now{};
  for (int i = 0; i <= size; ++i) last[i] = static_cast<std::int16_t>(std::min(i, most + 1));
  int best = last[size];
  for (int j = 1; j <= static_cast<int>(word.size()); ++j) {
    // Only cells so near to the diagonal can stay within `most`.
    const int from = std::max(1, j - most);
    const int to = std::min(size, j + most);
    now[from - 1] = from == 1 ? static_cast<std::int16_t>(std::min(j, most + 1)) : far;
    int least = now[from - 1];
    for (int i = from; i <= to; ++i) {
      const int same = typed[i - 1] == word[j - 1] ? 0 : 1;
      int cell = std::min({last[i] + 1, now[i - 1] + 1, last[i - 1] + same});
      const bool swapped = i > 1 && j > 1 && typed[i - 1] == word[j - 2] && typed[i - 2] == word[j - 1];
      if (swapped) cell = std::min(cell, before[i - 2] + 1);
      now[i] = static_cast<std::int16_t>(std::min(cell, most + 1));
      least = std::min<int>(least, now[i]);
    }
    if (to < size) now[to + 1] = far;
    const int reached = to == size ? now[size] : most + 1;
    best = whole ? reached : std::min(best, reached);
    if (least > most) return whole ? most + 1 : std::min(best, most + 1);
    before = last;
    last = now;
  }
  return std::min(best, most + 1);
}

}  // namespace nutrient_balance
