#include "search_synonyms.hpp"

#include <algorithm>
#include <optional>

namespace nutrient_balance {

namespace {

/// The posting of a name in a list, if it is there.
std::optional<Posting> find_name(std::span<const Posting> list, std::uint32_t name) {
  const auto at = std::lower_bound(list.begin(), list.end(), Posting(name, 0, true));
  return at == list.end() || at->name() != name ? std::nullopt : std::optional(*at);
}

/// The names that have all the words, where the farthest of these stands. Begins with the rarest word.
std::vector<Posting> names_with_all(std::vector<std::uint32_t> words, const PostingLists& lists) {
  std::vector<Posting> found;
  if (words.empty()) return found;
  std::sort(words.begin(), words.end(), [&](auto a, auto b) { return lists.of(a).size() < lists.of(b).size(); });
  for (Posting posting : lists.of(words.front())) {
    bool all = true;
    for (std::size_t i = 1; i < words.size() && all; ++i) {
      const auto other = find_name(lists.of(words[i]), posting.name());
      all = other.has_value();
      if (all) {
        const std::uint32_t distance = std::max(posting.distance(), other->distance());
        posting = Posting(posting.name(), distance, posting.in_head() && other->in_head());
      }
    }
    if (all) found.push_back(posting);
  }
  return found;
}

/// Where a synonym finds a name. One word of several says little by itself: "butter beans" are lima beans, but butter
/// is butter; and "chips" may be French fries, but potato chips are chips.
Posting placed(Posting found, std::size_t words, bool same) {
  if (words > 1) return {found.name(), Posting::farthest, false};
  return {found.name(), found.distance(), found.in_head() && same};
}

}  // namespace

std::vector<SynonymWords> prepare_synonyms(const FoodNames& names, SearchLexicon& lexicon) {
  std::vector<SynonymWords> all;
  for (const auto& set : names.same) {
    std::vector<std::vector<std::uint32_t>> words;
    words.reserve(set.size());
    for (const std::string_view name : set) words.push_back(lexicon.stems_of_text(name));
    for (std::size_t typed = 0; typed < words.size(); ++typed) {
      for (std::size_t name = 0; name < words.size(); ++name) {
        if (typed != name) all.push_back({words[typed], words[name], true});
      }
    }
  }
  for (const Synonym& synonym : names.means) {
    const auto typed = lexicon.stems_of_text(synonym.typed);
    for (const std::string_view name : synonym.names) all.push_back({typed, lexicon.stems_of_text(name), false});
  }
  return all;
}

std::vector<SynonymPosting> synonym_postings(const std::vector<SynonymWords>& synonyms, const PostingLists& lists) {
  std::vector<SynonymPosting> all;
  for (const auto& [typed, name, same] : synonyms) {
    const std::vector<Posting> found = names_with_all(name, lists);
    for (const std::uint32_t word : typed) {
      // A word of the name itself finds it anyway.
      if (std::find(name.begin(), name.end(), word) != name.end()) continue;
      for (const Posting& posting : found) all.push_back({word, placed(posting, typed.size(), same)});
    }
  }
  std::sort(all.begin(), all.end());
  return all;
}

}  // namespace nutrient_balance
