#include <algorithm>

#include "search_index.hpp"

namespace nutrient_balance {

namespace {

/// Where the names of an index stand after the merge; they keep their order.
using Places = std::vector<std::uint32_t>;

/// The likeliest first, of equals those of the first index, as if all had been sorted at once.
std::vector<SearchName> merged_names(const std::vector<SearchName>& first, const std::vector<SearchName>& second,
                                     Places& first_places, Places& second_places) {
  std::vector<SearchName> names;
  names.reserve(first.size() + second.size());
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < first.size() || j < second.size()) {
    const auto place = static_cast<std::uint32_t>(names.size());
    if (j == second.size() || (i < first.size() && first[i].prior >= second[j].prior)) {
      first_places.push_back(place);
      names.push_back(first[i++]);
    } else {
      second_places.push_back(place);
      names.push_back(second[j++]);
    }
  }
  return names;
}

void append(std::span<const Posting> postings, const Places& places, std::vector<Posting>& to) {
  for (const Posting& posting : postings) to.push_back(posting.of_name(places[posting.name()]));
}

}  // namespace

SearchIndex merged_search_index(const Tables& tables, const SearchIndex& first, const SearchIndex& second) {
  SearchIndex index;
  Places first_places;
  Places second_places;
  first_places.reserve(first.names.size());
  second_places.reserve(second.names.size());
  index.names = merged_names(first.names, second.names, first_places, second_places);
  link_names(tables, index.names);

  const SearchVocabulary& a = first.vocabulary;
  const SearchVocabulary& b = second.vocabulary;
  index.vocabulary.reserve(a.size() + b.size(), a.posting_count() + b.posting_count());
  std::vector<Posting> postings;
  for (std::size_t i = 0, j = 0; i < a.size() || j < b.size();) {
    const int order = i == a.size() ? 1 : j == b.size() ? -1 : a.stem(i).compare(b.stem(j));
    const std::string_view stem = order <= 0 ? a.stem(i) : b.stem(j);
    postings.clear();
    if (order <= 0) append(a.postings(i++), first_places, postings);
    const auto middle = static_cast<std::ptrdiff_t>(postings.size());
    if (order >= 0) append(b.postings(j++), second_places, postings);
    std::inplace_merge(postings.begin(), postings.begin() + middle, postings.end());
    index.vocabulary.add(stem, postings);
  }
  index.vocabulary.finish();
  return index;
}

}  // namespace nutrient_balance
