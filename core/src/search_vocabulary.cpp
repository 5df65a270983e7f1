#include "search_vocabulary.hpp"

#include <algorithm>
#include <utility>

namespace nutrient_balance {

namespace {

using Vocabulary = std::vector<VocabularyWord>;

/// How many mistakes are forgiven in a word of this length.
int forgiven(std::size_t letters) {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

std::size_t first_from(const Vocabulary& vocabulary, std::string_view text) {
  const auto before = [](const VocabularyWord& word, std::string_view wanted) { return word.stem < wanted; };
  const auto at = std::lower_bound(vocabulary.begin(), vocabulary.end(), text, before);
  return static_cast<std::size_t>(at - vocabulary.begin());
}

/// The shorter the rest, the likelier it is meant; of two or three letters nobody can tell.
float quality_of_beginning(std::size_t typed, std::size_t whole, bool still_typing) {
  const float share = static_cast<float>(typed) / static_cast<float>(whole);
  return (still_typing ? 0.6F : 0.5F) + (typed < 4 ? 0.1F : 0.25F) * share;
}

/// "sp" is an abbreviation in one name, and the beginning of spinach.
bool is_abbreviation(const VocabularyWord& word) { return word.stem.size() < 3 && word.postings.size() < 8; }

void add_beginnings(const Vocabulary& vocabulary, std::string_view typed, bool still_typing,
                    std::vector<WordMatch>& found) {
  for (std::size_t i = first_from(vocabulary, typed); i < vocabulary.size(); ++i) {
    const std::string& stem = vocabulary[i].stem;
    if (!stem.starts_with(typed)) break;
    const bool same = stem.size() == typed.size() && !(still_typing && is_abbreviation(vocabulary[i]));
    found.push_back({i, same ? 1.0F : quality_of_beginning(typed.size(), stem.size(), still_typing)});
  }
}

void add_with_typos(const Vocabulary& vocabulary, std::string_view typed, std::vector<WordMatch>& found) {
  int least = forgiven(typed.size());
  if (least == 0) return;
  const std::size_t kept = found.size();
  for (std::size_t i = 0; i < vocabulary.size(); ++i) {
    const std::string& stem = vocabulary[i].stem;
    if (stem.size() + 2 < typed.size()) continue;
    // A wrong first letter is rare, and looking past it makes short words meet everything.
    if (typed.size() < 8 && stem.front() != typed.front()) continue;
    const int typos = typos_between(typed, stem, least, false);
    if (typos == 0 || typos > least) continue;
    if (typos < least) found.resize(kept);
    least = typos;
    const bool whole = typos_between(typed, stem, typos, true) == typos;
    found.push_back({i, (whole ? 0.7F : 0.5F) - 0.1F * static_cast<float>(typos)});
  }
}

/// A beginning that only a few names know ("carot" of "carotene") may just as well be a mistake.
bool is_rare(const Vocabulary& vocabulary, const std::vector<WordMatch>& found) {
  constexpr std::size_t few = 4;
  std::size_t names = 0;
  for (const WordMatch& match : found) {
    if (match.quality >= 1) return false;
    names += vocabulary[match.word].postings.size();
  }
  return names < few;
}

std::vector<WordMatch> match_word(const Vocabulary& vocabulary, const SearchWord& typed, bool still_typing) {
  std::vector<WordMatch> found;
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
  const std::size_t at = first_from(vocabulary, text);
  return at < vocabulary.size() && vocabulary[at].stem.starts_with(text);
}

/// "cornflakes" as "corn" and "flakes", where both are words and the whole is not.
std::pair<std::size_t, std::size_t> halves_of(const Vocabulary& vocabulary, const SearchWord& typed) {
  constexpr std::size_t shortest = 3;
  const std::pair none{vocabulary.size(), vocabulary.size()};
  if (has_beginning(vocabulary, typed.stem)) return none;
  for (std::size_t cut = shortest; cut + shortest <= typed.stem.size(); ++cut) {
    const std::size_t first = place_of_stem(vocabulary, typed.stem.substr(0, cut));
    const std::size_t second = place_of_stem(vocabulary, typed.stem.substr(cut));
    if (first < vocabulary.size() && second < vocabulary.size()) return {first, second};
  }
  return none;
}

/// "brazil nuts" also as "brazilnuts": both words have met it then.
void add_joined(const Vocabulary& vocabulary, const SearchWord& first, const SearchWord& second,
                std::vector<WordMatch>& found_first, std::vector<WordMatch>& found_second) {
  const std::size_t joined = place_of_stem(vocabulary, first.plain + second.stem);
  if (joined == vocabulary.size()) return;
  found_first.push_back({joined, 0.95F});
  found_second.push_back({joined, 0.95F});
}

}  // namespace

std::size_t place_of_stem(const std::vector<VocabularyWord>& vocabulary, std::string_view stem) {
  const std::size_t at = first_from(vocabulary, stem);
  return at < vocabulary.size() && vocabulary[at].stem == stem ? at : vocabulary.size();
}

std::vector<std::vector<WordMatch>> match_words(const std::vector<VocabularyWord>& vocabulary,
                                                const std::vector<SearchWord>& typed) {
  std::vector<std::vector<WordMatch>> found;
  for (std::size_t i = 0; i < typed.size(); ++i) {
    const auto [first, second] = halves_of(vocabulary, typed[i]);
    if (first < vocabulary.size()) {
      found.push_back({{first, 1.0F}});
      found.push_back({{second, 1.0F}});
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
