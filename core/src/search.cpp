#include "nutrient_balance/search.hpp"

#include <algorithm>
#include <initializer_list>

#include "search_index.hpp"
#include "search_match.hpp"
#include "search_ranking.hpp"
#include "search_words.hpp"

namespace nutrient_balance {

namespace {

constexpr std::size_t most_query_words = 8;
constexpr std::size_t most_query_bytes = 200;
constexpr std::size_t most_name_words = 60;
constexpr std::size_t most_of_one_name =
    8;  // so many more are ranked than are asked for, as some may be called the same

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

bool is_count(const SearchWord& word) {
  constexpr std::size_t most_digits = 3;
  return word.plain.size() <= most_digits &&
         std::all_of(word.plain.begin(), word.plain.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

bool is_measure(const SearchWord& word) {
  return is_one_of(
      word.stem, {"bag", "bottle", "bowl", "can", "cup", "glass", "gram", "handful", "pack", "packet", "piece", "plate",
                  "portion", "serving", "slice", "spoon", "tablespoon", "teaspoon", "tin"});
}

/// How many words before the food say how much of it: "2 eggs", "a cup of coffee", "2 slices of toast".
std::size_t words_of_amount(const std::vector<SearchWord>& words) {
  std::size_t amount = words.size() > 1 && is_count(words[0]) ? 1 : 0;
  if (words.size() > amount + 2 && is_measure(words[amount]) && words[amount + 1].plain == "of") amount += 2;
  return amount;
}

/// Words before the food, which no name needs; but the last word may still become another one: "a" of "apple".
std::vector<SearchWord> query_words(std::string_view text) {
  auto words = words_of(text.substr(0, most_query_bytes), most_query_words);
  if (words.empty()) return words;
  const auto is_article = [](const SearchWord& word) {
    return is_one_of(word.plain, {"a", "an", "my", "some", "the"});
  };
  words.erase(std::remove_if(words.begin(), words.end() - 1, is_article), words.end() - 1);
  words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(words_of_amount(words)));
  return words;
}

bool is_joint_word(const SearchWord& word) { return is_joint(word.plain); }

/// The words of the vocabulary that answer any typed word.
std::vector<bool> words_met(const SearchVocabulary& vocabulary, const std::vector<WordMatches>& found) {
  std::vector<bool> met(vocabulary.size());
  for (const WordMatches& matches : found) {
    for (const WordMatch& match : matches) met[match.word] = true;
  }
  return met;
}

/// The words of a name that the query met.
std::vector<std::string> marked(std::string_view name, const SearchVocabulary& vocabulary,
                                const std::vector<bool>& met) {
  std::vector<std::string> marks;
  WordScanner scanner(name);
  for (std::size_t words = 0; words < most_name_words && scanner.next(); ++words) {
    const std::size_t place = vocabulary.place_of(stem_of(scanner.word()));
    if (place < vocabulary.size() && met[place]) marks.emplace_back(scanner.word());
  }
  std::sort(marks.begin(), marks.end());
  marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
  return marks;
}

/// Two tables may call two foods the same; nobody could tell one line from the other.
bool has_hit_called(const Tables& tables, const std::vector<SearchHit>& hits, Text name) {
  return std::any_of(hits.begin(), hits.end(),
                     [&](const SearchHit& hit) { return tables.display_name(hit.food) == name; });
}

}  // namespace

struct FoodIndex::Impl {
  const Tables* tables;
  SearchIndex index;
  std::size_t known_tables;
};

FoodIndex::FoodIndex(const Tables& tables)
    : impl_(std::make_unique<Impl>(Impl{&tables, build_search_index(tables, 0), tables.food_tables.size()})) {}
FoodIndex::~FoodIndex() = default;
FoodIndex::FoodIndex(FoodIndex&&) noexcept = default;
FoodIndex& FoodIndex::operator=(FoodIndex&&) noexcept = default;

void FoodIndex::add_new_tables() {
  const SearchIndex more = build_search_index(*impl_->tables, impl_->known_tables);
  impl_->index = merged_search_index(*impl_->tables, impl_->index, more);
  impl_->known_tables = impl_->tables->food_tables.size();
}

std::vector<SearchHit> FoodIndex::find(std::string_view text, std::size_t limit) const {
  const SearchIndex& index = impl_->index;
  auto words = query_words(text);
  auto found = match_words(index.vocabulary, words);
  const std::size_t ranked_names = limit == 0 ? 0 : limit + most_of_one_name;
  Ranking ranking = rank_names(index, found, ranked_names);
  if (!ranking.met_all && std::any_of(words.begin(), words.end(), is_joint_word)) {
    words.erase(std::remove_if(words.begin(), words.end(), is_joint_word), words.end());
    found = match_words(index.vocabulary, words);
    ranking = rank_names(index, found, ranked_names);
  }
  const std::vector<bool> met = words_met(index.vocabulary, found);
  std::vector<SearchHit> hits;
  hits.reserve(std::min(limit, ranking.names.size()));
  for (const RankedName& ranked : ranking.names) {
    if (hits.size() == limit) break;
    const FoodRef food = index.names[ranked.name].food();
    const Text name = impl_->tables->display_name(food);
    if (has_hit_called(*impl_->tables, hits, name)) continue;
    hits.push_back({food, marked(name, index.vocabulary, met)});
  }
  return hits;
}

}  // namespace nutrient_balance
