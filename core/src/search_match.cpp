#include "search_match.hpp"

#include <algorithm>
#include <bit>
#include <utility>

namespace nutrient_balance {

namespace {

using Vocabulary = SearchVocabulary;

/// How many mistakes are forgiven in a word of this length.
int forgiven(std::size_t letters) {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/// The shorter the rest, the likelier it is meant; of two or three letters nobody can tell.
float quality_of_beginning(std::size_t typed, std::size_t whole, bool still_typing) {
  const float share = static_cast<float>(typed) / static_cast<float>(whole);
  return (still_typing ? 0.6F : 0.5F) + (typed < 4 ? 0.1F : 0.25F) * share;
}

/// "sp" is an abbreviation in one name, and the beginning of spinach; "to" stands in "ready-to-eat", and begins a
/// tomato.
bool is_no_word_yet(std::string_view stem) { return stem.size() < 3 || is_joint(stem); }

void add_beginnings(const Vocabulary& vocabulary, std::string_view typed, bool still_typing, WordMatches& found) {
  for (std::size_t i = vocabulary.first_from(typed); i < vocabulary.size(); ++i) {
    const std::string_view stem = vocabulary.stem(i);
    if (!stem.starts_with(typed)) break;
    const bool same = stem.size() == typed.size() && !(still_typing && is_no_word_yet(stem));
    const float quality = same ? 1.0F : quality_of_beginning(typed.size(), stem.size(), still_typing);
    found.push_back({static_cast<std::uint32_t>(i), quality});
  }
}

/// Words with the fewest mistakes. A wrong first letter is rare, and looking past it makes short words meet everything.
void add_with_typos(const Vocabulary& vocabulary, std::string_view typed, WordMatches& found) {
  int least = forgiven(typed.size());
  if (least == 0) return;
  const std::size_t kept = found.size();
  const bool any_first_letter = typed.size() >= 8;
  const auto next_letter = static_cast<char>(typed.front() + 1);
  const std::uint32_t letters = letters_in(typed);
  const std::size_t end = any_first_letter ? vocabulary.size() : vocabulary.first_from({&next_letter, 1});
  for (std::size_t i = any_first_letter ? 0 : vocabulary.first_from(typed.substr(0, 1)); i < end; ++i) {
    if (std::popcount(letters & ~vocabulary.letters(i)) > least) continue;
    const std::string_view stem = vocabulary.stem(i);
    if (stem.size() + static_cast<std::size_t>(least) < typed.size()) continue;
    const int typos = typos_between(typed, stem, least, false);
    if (typos == 0 || typos > least) continue;
    if (typos < least) found.resize(kept);
    least = typos;
    const bool whole = typos_between(typed, stem, typos, true) == typos;
    found.push_back({static_cast<std::uint32_t>(i), (whole ? 0.7F : 0.5F) - 0.1F * static_cast<float>(typos)});
  }
}

/// A beginning that only a few names know ("carot" of "carotene") may just as well be a mistake.
bool is_rare(const Vocabulary& vocabulary, const WordMatches& found) {
  constexpr std::size_t few = 4;
  std::size_t names = 0;
  for (const WordMatch& match : found) {
    if (match.quality >= 1) return false;
    names += vocabulary.postings(match.word).size();
  }
  return names < few;
}

WordMatches match_word(const Vocabulary& vocabulary, const SearchWord& typed, bool still_typing) {
  WordMatches found;
  add_beginnings(vocabulary, typed.stem, still_typing, found);
  if (found.empty() && typed.plain != typed.stem) add_beginnings(vocabulary, typed.plain, still_typing, found);
  if (is_rare(vocabulary, found)) {
    for (WordMatch& match : found) match.quality = std::min(match.quality, 0.6F);
    add_with_typos(vocabulary, typed.stem, found);
    if (found.empty() && typed.plain != typed.stem) add_with_typos(vocabulary, typed.plain, found);
  }
  return found;
}

bool has_beginning(const Vocabulary& vocabulary, std::string_view text) {
  const std::size_t at = vocabulary.first_from(text);
  return at < vocabulary.size() && vocabulary.stem(at).starts_with(text);
}

/// "cornflakes" as "corn" and "flakes", where both are words and the whole is not.
std::pair<std::size_t, std::size_t> halves_of(const Vocabulary& vocabulary, const SearchWord& typed) {
  constexpr std::size_t shortest = 3;
  const std::pair none{vocabulary.size(), vocabulary.size()};
  const std::string_view stem = typed.stem;
  if (stem.size() < 2 * shortest || has_beginning(vocabulary, stem)) return none;
  for (std::size_t cut = shortest; cut + shortest <= stem.size(); ++cut) {
    const std::size_t first = vocabulary.place_of(stem.substr(0, cut));
    if (first == vocabulary.size()) continue;
    const std::size_t second = vocabulary.place_of(stem.substr(cut));
    if (second < vocabulary.size()) return {first, second};
  }
  return none;
}

/// "brazil nuts" also as "brazilnuts": both words have met it then.
void add_joined(const Vocabulary& vocabulary, const SearchWord& first, const SearchWord& second,
                WordMatches& found_first, WordMatches& found_second) {
  const std::size_t joined = vocabulary.place_of(first.plain + second.stem);
  if (joined == vocabulary.size()) return;
  found_first.push_back({static_cast<std::uint32_t>(joined), 0.95F});
  found_second.push_back({static_cast<std::uint32_t>(joined), 0.95F});
}

}  // namespace

std::vector<WordMatches> match_words(const SearchVocabulary& vocabulary, const std::vector<SearchWord>& typed) {
  std::vector<WordMatches> found;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    const auto [first, second] = halves_of(vocabulary, typed[i]);
    if (first < vocabulary.size()) {
      found.push_back({{static_cast<std::uint32_t>(first), 1.0F}});
      found.push_back({{static_cast<std::uint32_t>(second), 1.0F}});
      continue;
    }
    found.push_back(match_word(vocabulary, typed[i], i + 1 == typed.size()));
    if (i > 0 && found.size() > 1) {
      add_joined(vocabulary, typed[i - 1], typed[i], found[found.size() - 2], found.back());
    }
  }
  return found;
}

}  // namespace nutrient_balance
