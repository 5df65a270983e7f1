#include "search_synonyms.hpp"

#include <algorithm>

namespace nutrient_balance {

namespace {

/// The names that have all the words, where the farthest of these stands.
std::vector<Posting> names_with_all(const std::vector<std::uint32_t>& words, const PostingLists& lists) {
  std::vector<Posting> found;
  if (words.empty()) return found;
  const auto first = lists.of(words.front());
  found.assign(first.begin(), first.end());
  for (std::size_t i = 1; i < words.size() && !found.empty(); ++i) {
    const auto list = lists.of(words[i]);
    auto at = list.begin();
    std::vector<Posting> both;
    for (const Posting& one : found) {
      while (at != list.end() && at->name() < one.name()) ++at;
      if (at == list.end()) break;
      if (at->name() != one.name()) continue;
      both.emplace_back(one.name(), std::max(one.distance(), at->distance()), one.in_head() && at->in_head());
    }
    found = std::move(both);
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
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.word < b.word; });
  return all;
}

}  // namespace nutrient_balance
