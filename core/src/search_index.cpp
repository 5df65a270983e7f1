#include "search_index.hpp"

#include <algorithm>
#include <numeric>

#include "search_names.hpp"
#include "search_synonyms.hpp"
#include "search_words.hpp"

namespace nutrient_balance {

void SearchVocabulary::reserve(std::size_t words, std::size_t postings) {
  constexpr std::size_t letters_a_word = 8;
  letters_.reserve(words * letters_a_word);
  stems_.reserve(words + 1);
  letters_in_.reserve(words);
  postings_.reserve(postings);
  begins_.reserve(words + 1);
}

void SearchVocabulary::add(std::string_view stem, std::span<const Posting> postings) {
  letters_ += stem;
  stems_.push_back(static_cast<std::uint32_t>(letters_.size()));
  letters_in_.push_back(letters_in(stem));
  postings_.insert(postings_.end(), postings.begin(), postings.end());
  begins_.push_back(static_cast<std::uint32_t>(postings_.size()));
}

void SearchVocabulary::finish() {
  letters_.shrink_to_fit();
  stems_.shrink_to_fit();
  letters_in_.shrink_to_fit();
  postings_.shrink_to_fit();
  begins_.shrink_to_fit();
}

std::size_t SearchVocabulary::first_from(std::string_view text) const {
  std::size_t from = 0;
  std::size_t count = size();
  while (count > 0) {
    const std::size_t half = count / 2;
    if (stem(from + half) < text) {
      from += half + 1;
      count -= half + 1;
    } else {
      count = half;
    }
  }
  return from;
}

std::size_t SearchVocabulary::place_of(std::string_view wanted) const {
  const std::size_t at = first_from(wanted);
  return at < size() && stem(at) == wanted ? at : size();
}

namespace {

/// Where each name will stand: the likeliest first, of equals the earlier one.
[[gnu::noinline]] std::vector<std::uint32_t> names_in_order(const std::vector<SearchName>& names) {
  std::vector<std::uint32_t> order(names.size());
  std::iota(order.begin(), order.end(), 0U);
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return names[a].prior != names[b].prior ? names[a].prior > names[b].prior : a < b;
  });
  return order;
}

/// The words of all names turned round: for each word the names that have it. Its hot loop and those of its neighbours
/// stay functions of their own, as `fill` does in food_columns.cpp.
[[gnu::noinline]] PostingLists turned_round(const NamesRead& read, const std::vector<std::uint32_t>& order,
                                            std::size_t words) {
  PostingLists lists;
  lists.begins.assign(words + 1, 0);
  for (const NameWord& word : read.words) ++lists.begins[word.word + 1];
  std::partial_sum(lists.begins.begin(), lists.begins.end(), lists.begins.begin());
  lists.postings.resize(read.words.size());
  std::vector<std::uint32_t> next(lists.begins.begin(), lists.begins.end() - 1);
  for (std::uint32_t name = 0; name < order.size(); ++name) {
    for (std::uint32_t i = read.first_word[order[name]]; i < read.first_word[order[name] + 1]; ++i) {
      const NameWord& word = read.words[i];
      lists.postings[next[word.word]++] = Posting(name, word.distance, word.in_head);
    }
  }
  return lists;
}

/// The beginning of a word as a number that sorts like the text.
std::uint64_t sort_key(std::string_view text) {
  std::uint64_t key = 0;
  for (std::size_t i = 0; i < 8; ++i) {
    key = key << 8U | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0U);
  }
  return key;
}

/// The words that any name or synonym has, sorted.
[[gnu::noinline]] std::vector<std::uint32_t> words_in_order(const SearchLexicon& lexicon, const PostingLists& lists,
                                                            const std::vector<SynonymPosting>& synonyms) {
  std::vector<bool> used(lexicon.size());
  for (std::size_t i = 0; i < lexicon.size(); ++i) used[i] = lists.begins[i] < lists.begins[i + 1];
  for (const SynonymPosting& synonym : synonyms) used[synonym.word] = true;
  std::vector<std::pair<std::uint64_t, std::uint32_t>> words;
  for (std::uint32_t i = 0; i < lexicon.size(); ++i) {
    if (used[i]) words.emplace_back(sort_key(lexicon.text(i)), i);
  }
  std::sort(words.begin(), words.end(), [&](const auto& a, const auto& b) {
    return a.first != b.first ? a.first < b.first : lexicon.text(a.second) < lexicon.text(b.second);
  });
  std::vector<std::uint32_t> order;
  order.reserve(words.size());
  for (const auto& word : words) order.push_back(word.second);
  return order;
}

/// Two sorted lists in one, each name once: of one name the nearest place comes first.
void merge_lists(std::span<const Posting> own, std::span<const SynonymPosting> more, std::vector<Posting>& merged) {
  merged.clear();
  const auto add = [&merged](Posting posting) {
    if (merged.empty() || merged.back().name() != posting.name()) merged.push_back(posting);
  };
  std::size_t i = 0;
  for (const SynonymPosting& synonym : more) {
    while (i < own.size() && !(synonym.posting < own[i])) add(own[i++]);
    add(synonym.posting);
  }
  while (i < own.size()) add(own[i++]);
}

[[gnu::noinline]] SearchVocabulary vocabulary_of(const SearchLexicon& lexicon, const PostingLists& lists,
                                                 const std::vector<SynonymPosting>& synonyms) {
  SearchVocabulary vocabulary;
  vocabulary.reserve(lexicon.size(), lists.postings.size() + synonyms.size());
  std::vector<Posting> merged;
  const auto by_word = [](const SynonymPosting& a, std::uint32_t word) { return a.word < word; };
  for (const std::uint32_t word : words_in_order(lexicon, lists, synonyms)) {
    const auto first = std::lower_bound(synonyms.begin(), synonyms.end(), word, by_word);
    auto last = first;
    while (last != synonyms.end() && last->word == word) ++last;
    if (first == last) {
      vocabulary.add(lexicon.text(word), lists.of(word));
      continue;
    }
    const auto at = static_cast<std::size_t>(first - synonyms.begin());
    merge_lists(lists.of(word), std::span(synonyms).subspan(at, static_cast<std::size_t>(last - first)), merged);
    vocabulary.add(lexicon.text(word), merged);
  }
  vocabulary.finish();
  return vocabulary;
}

}  // namespace

void link_names(const Tables& tables, std::vector<SearchName>& names) {
  std::vector<std::size_t> first_food;  // of each table among all foods
  std::size_t foods = 0;
  for (const FoodTable& table : tables.food_tables) {
    first_food.push_back(foods);
    foods += table.foods.size();
  }
  constexpr std::uint32_t nowhere = UINT32_MAX;
  std::vector<std::uint32_t> places(foods, nowhere);
  const auto place_of = [&](FoodRef food) -> std::uint32_t& { return places[first_food[food.table] + food.row]; };
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    std::uint32_t& place = place_of(names[i].food());
    if (place == nowhere) place = i;  // of a food with several names the first
  }
  for (SearchName& name : names) {
    const Text same_as = tables.food(name.food()).same_as;
    const auto better = same_as.empty() ? std::nullopt : tables.find_food(same_as);
    const std::uint32_t place = better ? place_of(*better) : nowhere;
    name.shown = place == nowhere ? place_of(name.food()) : place;
  }
}

SearchIndex build_search_index(const Tables& tables, std::size_t first_table) {
  SearchLexicon lexicon;
  const NamesRead read = read_food_names(tables, first_table, lexicon);
  const std::vector<std::uint32_t> order = names_in_order(read.names);
  const auto typed = prepare_synonyms(tables.names, lexicon);
  const PostingLists lists = turned_round(read, order, lexicon.size());
  SearchIndex index;
  index.names.reserve(order.size());
  for (const std::uint32_t name : order) index.names.push_back(read.names[name]);
  link_names(tables, index.names);
  index.vocabulary = vocabulary_of(lexicon, lists, synonym_postings(typed, lists));
  return index;
}

}  // namespace nutrient_balance
