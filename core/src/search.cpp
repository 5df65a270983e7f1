#include "nutrient_balance/search.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

#include "search_names.hpp"
#include "search_vocabulary.hpp"
#include "search_words.hpp"

namespace nutrient_balance {

namespace {

constexpr std::size_t most_query_words = 8;
constexpr std::size_t most_query_bytes = 200;

using Found = std::vector<std::vector<WordMatch>>;

/// What a name has collected for one query. Of several answers to one typed word the best counts.
struct Candidate {
  float quality = 0;  // sum over the typed words
  float place = 0;    // the same, weighed by how near to the food's own name the word stands
  float head = 0;     // the same, of the words that name the food
  std::uint8_t matched = 0;
  std::uint8_t last_word = 0;  // the typed word counted last (from 1), and its share in the sums
  float last_quality = 0;
  float last_place = 0;
  float last_head = 0;

  void begin(std::uint8_t word) {
    last_word = word;
    last_quality = last_place = last_head = 0;
    ++matched;
  }
};

void raise(float& sum, float& last, float value) {
  if (value <= last) return;
  sum += value - last;
  last = value;
}

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// Words before the food, which no name needs; but the last word may still become another one: "a" of "apple".
std::vector<SearchWord> query_words(std::string_view text) {
  auto words = words_of(text.substr(0, most_query_bytes), most_query_words);
  if (words.empty()) return words;
  const auto is_article = [](const SearchWord& word) {
    return is_one_of(word.plain, {"a", "an", "my", "some", "the"});
  };
  words.erase(std::remove_if(words.begin(), words.end() - 1, is_article), words.end() - 1);
  return words;
}

/// Words between others: "macaroni and cheese" has it in its name, "glass of milk" is milk all the same.
bool is_joint(const SearchWord& word) { return is_one_of(word.plain, {"and", "of", "or", "with"}); }

}  // namespace

struct FoodIndex::Impl {
  const Tables* tables;
  SearchNames index;

  void collect(const std::vector<WordMatch>& found, std::uint8_t word, std::vector<Candidate>& candidates) const;
  [[nodiscard]] float score(const SearchName& name, const Candidate& candidate, std::size_t asked) const;
  [[nodiscard]] std::vector<Candidate> candidates_for(const Found& found) const;
  [[nodiscard]] std::vector<std::uint32_t> best(const std::vector<Candidate>& candidates, std::size_t asked,
                                                std::size_t limit) const;
  [[nodiscard]] std::vector<std::string> marked(const SearchName& name, const Found& found) const;
};

void FoodIndex::Impl::collect(const std::vector<WordMatch>& found, std::uint8_t word,
                              std::vector<Candidate>& candidates) const {
  constexpr std::array<float, 5> near = {1.0F, 0.75F, 0.55F, 0.4F, 0.3F};
  for (const WordMatch& match : found) {
    for (const Posting& posting : index.vocabulary[match.word].postings) {
      Candidate& candidate = candidates[posting.name];
      if (candidate.last_word != word) candidate.begin(word);
      const float weight = near[std::min<std::size_t>(posting.distance, near.size() - 1)];
      raise(candidate.quality, candidate.last_quality, match.quality);
      raise(candidate.place, candidate.last_place, match.quality * weight);
      if (posting.in_head) raise(candidate.head, candidate.last_head, match.quality);
    }
  }
}

std::vector<Candidate> FoodIndex::Impl::candidates_for(const Found& found) const {
  std::vector<Candidate> candidates(index.names.size());
  for (std::size_t i = 0; i < found.size(); ++i) collect(found[i], static_cast<std::uint8_t>(i + 1), candidates);
  return candidates;
}

float FoodIndex::Impl::score(const SearchName& name, const Candidate& candidate, std::size_t asked) const {
  const auto words = static_cast<float>(asked);
  const auto head = static_cast<float>(std::max<std::uint8_t>(name.head_words, 1));
  float score = 100 * candidate.quality / words + 30 * candidate.place / words;
  // The whole name of the food was asked for: "milk" means milk, not milk shakes.
  score += 30 * std::min(candidate.head / head, 1.0F);
  score -= 0.8F * static_cast<float>(name.words - std::min(name.words, candidate.matched));
  return score + name.plainness;
}

std::vector<std::uint32_t> FoodIndex::Impl::best(const std::vector<Candidate>& candidates, std::size_t asked,
                                                 std::size_t limit) const {
  // Names that meet every word; where there is none, those that meet the most.
  std::uint8_t most = 1;
  for (const Candidate& candidate : candidates) most = std::max(most, candidate.matched);
  std::vector<std::pair<float, std::uint32_t>> ranked;
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    if (candidates[i].matched == most) ranked.emplace_back(-score(index.names[i], candidates[i], asked), i);
  }
  const std::size_t kept = std::min(limit, ranked.size());
  std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(kept), ranked.end());
  std::vector<std::uint32_t> names;
  for (std::size_t i = 0; i < kept; ++i) names.push_back(ranked[i].second);
  return names;
}

std::vector<std::string> FoodIndex::Impl::marked(const SearchName& name, const Found& found) const {
  std::vector<std::string> marks;
  for (const SearchWord& word : words_of(tables->food(name.food).name, index.vocabulary.size())) {
    const std::size_t place = place_of_stem(index.vocabulary, word.stem);
    const auto met = [place](const std::vector<WordMatch>& matches) {
      return std::any_of(matches.begin(), matches.end(),
                         [place](const WordMatch& match) { return match.word == place; });
    };
    if (std::any_of(found.begin(), found.end(), met)) marks.push_back(word.plain);
  }
  std::sort(marks.begin(), marks.end());
  marks.erase(std::unique(marks.begin(), marks.end()), marks.end());
  return marks;
}

FoodIndex::FoodIndex(const Tables& tables) : impl_(std::make_unique<Impl>(Impl{&tables, read_names(tables)})) {}
FoodIndex::~FoodIndex() = default;
FoodIndex::FoodIndex(FoodIndex&&) noexcept = default;
FoodIndex& FoodIndex::operator=(FoodIndex&&) noexcept = default;

std::vector<SearchHit> FoodIndex::find(std::string_view text, std::size_t limit) const {
  auto words = query_words(text);
  auto found = match_words(impl_->index.vocabulary, words);
  auto candidates = impl_->candidates_for(found);
  const bool all_met = std::any_of(candidates.begin(), candidates.end(),
                                   [&](const Candidate& candidate) { return candidate.matched == found.size(); });
  if (!all_met && std::any_of(words.begin(), words.end(), is_joint)) {
    words.erase(std::remove_if(words.begin(), words.end(), is_joint), words.end());
    found = match_words(impl_->index.vocabulary, words);
    candidates = impl_->candidates_for(found);
  }
  std::vector<SearchHit> hits;
  for (const std::uint32_t name : impl_->best(candidates, found.size(), limit)) {
    hits.push_back({impl_->index.names[name].food, impl_->marked(impl_->index.names[name], found)});
  }
  return hits;
}

}  // namespace nutrient_balance
