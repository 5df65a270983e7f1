#include "nutrient_balance/search.hpp"

#include <algorithm>

#include "search_names.hpp"
#include "search_words.hpp"

namespace nutrient_balance {

namespace {

constexpr std::size_t most_query_words = 8;
constexpr std::size_t most_query_bytes = 200;

/// How well a word of the vocabulary answers a typed word: 1 = the same, less for a beginning, less for a typing
/// mistake.
struct WordMatch {
  std::size_t word;
  float quality;
};

/// How many mistakes are forgiven in a word of this length.
int forgiven(std::size_t letters) {
  if (letters < 4) return 0;
  return letters < 8 ? 1 : 2;
}

/// What a name has collected for one query.
struct Candidate {
  float quality = 0;             // sum over the query's words of the best match
  std::uint8_t matched = 0;      // how many of the query's words
  std::uint8_t in_head = 0;      // of these, in the part that names the food
  std::uint8_t first = 255;      // position of the first matched word
  std::uint8_t last_word = 255;  // the query word that was counted last
  float last_quality = 0;
  bool last_in_head = false;
};

}  // namespace

struct FoodIndex::Impl {
  SearchNames index;

  [[nodiscard]] std::vector<WordMatch> matches(const SearchWord& typed) const;
  [[nodiscard]] std::vector<WordMatch> matches_with_typos(const SearchWord& typed) const;
  void collect(const std::vector<WordMatch>& found, std::uint8_t query_word, std::vector<Candidate>& candidates) const;
  [[nodiscard]] float score(const SearchName& name, const Candidate& candidate, std::size_t query_words) const;
  [[nodiscard]] std::vector<std::string> marked(std::uint32_t name,
                                                const std::vector<std::vector<WordMatch>>& found) const;
};

std::vector<WordMatch> FoodIndex::Impl::matches(const SearchWord& typed) const {
  std::vector<WordMatch> found;
  const auto from = [&](const std::string& beginning) {
    const auto before = [](const VocabularyWord& word, const std::string& text) { return word.stem < text; };
    auto at = std::lower_bound(index.vocabulary.begin(), index.vocabulary.end(), beginning, before);
    for (; at != index.vocabulary.end() && at->stem.starts_with(beginning); ++at) {
      const bool same = at->stem == typed.stem;
      const float share = static_cast<float>(beginning.size()) / static_cast<float>(at->stem.size());
      found.push_back({static_cast<std::size_t>(at - index.vocabulary.begin()), same ? 1.0F : 0.6F + 0.25F * share});
    }
  };
  from(typed.stem);
  // "blueberries" being typed: "blueberrie" is no beginning of "blueberry", but its stem is; the plain form may still
  // be one.
  if (found.empty() && typed.plain != typed.stem) from(typed.plain);
  return found.empty() ? matches_with_typos(typed) : found;
}

std::vector<WordMatch> FoodIndex::Impl::matches_with_typos(const SearchWord& typed) const {
  std::vector<WordMatch> found;
  int least = forgiven(typed.stem.size());
  if (least == 0) return found;
  for (std::size_t i = 0; i < index.vocabulary.size(); ++i) {
    const std::string& stem = index.vocabulary[i].stem;
    if (stem.size() + 2 < typed.stem.size()) continue;
    // A wrong first letter is rare, and looking past it makes short words meet everything.
    if (typed.stem.size() < 8 && stem.front() != typed.stem.front()) continue;
    const int typos = typos_between(typed.stem, stem, least, false);
    if (typos > least) continue;
    if (typos < least) found.clear();
    least = typos;
    const int whole = typos_between(typed.stem, stem, typos, true);
    found.push_back({i, (whole == typos ? 0.7F : 0.5F) - 0.1F * static_cast<float>(typos)});
  }
  return found;
}

void FoodIndex::Impl::collect(const std::vector<WordMatch>& found, std::uint8_t query_word,
                              std::vector<Candidate>& candidates) const {
  for (const WordMatch& match : found) {
    for (const Posting& posting : index.vocabulary[match.word].postings) {
      Candidate& candidate = candidates[posting.name];
      const bool in_head = posting.segment <= index.names[posting.name].head_segment;
      if (candidate.last_word != query_word) {
        candidate.last_word = query_word;
        candidate.last_quality = 0;
        candidate.last_in_head = false;
        ++candidate.matched;
      }
      if (match.quality > candidate.last_quality) {
        candidate.quality += match.quality - candidate.last_quality;
        candidate.last_quality = match.quality;
        candidate.first = std::min(candidate.first, posting.position);
      }
      if (in_head && !candidate.last_in_head) {
        candidate.last_in_head = true;
        ++candidate.in_head;
      }
    }
  }
}

float FoodIndex::Impl::score(const SearchName& name, const Candidate& candidate, std::size_t query_words) const {
  const auto asked = static_cast<float>(query_words);
  float score = 100 * candidate.quality / asked;
  score += 30 * static_cast<float>(candidate.in_head) / asked;
  // The whole head was asked for: "milk" means milk, not milk shakes.
  if (candidate.in_head > 0 && name.head_words <= candidate.in_head) score += 25;
  score -= 3 * static_cast<float>(candidate.first > name.head_segment ? candidate.first - name.head_segment : 0);
  score -= 0.8F * static_cast<float>(name.words - candidate.matched);
  return score + name.plainness;
}

std::vector<std::string> FoodIndex::Impl::marked(std::uint32_t name,
                                                 const std::vector<std::vector<WordMatch>>& found) const {
  std::vector<std::string> words;
  for (const auto& matches : found) {
    for (const WordMatch& match : matches) {
      const VocabularyWord& word = index.vocabulary[match.word];
      const bool here = std::any_of(word.postings.begin(), word.postings.end(),
                                    [&](const Posting& posting) { return posting.name == name; });
      if (here) words.insert(words.end(), word.spellings.begin(), word.spellings.end());
    }
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

FoodIndex::FoodIndex(const Tables& tables) : impl_(std::make_unique<Impl>(Impl{read_names(tables)})) {}
FoodIndex::~FoodIndex() = default;
FoodIndex::FoodIndex(FoodIndex&&) noexcept = default;
FoodIndex& FoodIndex::operator=(FoodIndex&&) noexcept = default;

std::vector<SearchHit> FoodIndex::find(std::string_view text, std::size_t limit) const {
  const auto query = words_of(text.substr(0, most_query_bytes), most_query_words);
  std::vector<std::vector<WordMatch>> found;
  std::vector<Candidate> candidates(impl_->index.names.size());
  for (const SearchWord& word : query) {
    found.push_back(impl_->matches(word));
    impl_->collect(found.back(), static_cast<std::uint8_t>(found.size()), candidates);
  }
  // Names that meet every word; where there is none, those that meet the most.
  std::uint8_t most = 0;
  for (const Candidate& candidate : candidates) most = std::max(most, candidate.matched);
  std::vector<std::pair<float, std::uint32_t>> ranked;
  for (std::uint32_t i = 0; most > 0 && i < candidates.size(); ++i) {
    if (candidates[i].matched < most) continue;
    ranked.emplace_back(-impl_->score(impl_->index.names[i], candidates[i], query.size()), i);
  }
  const std::size_t kept = std::min(limit, ranked.size());
  std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(kept), ranked.end());
  std::vector<SearchHit> hits;
  for (std::size_t i = 0; i < kept; ++i) {
    hits.push_back({impl_->index.names[ranked[i].second].food, impl_->marked(ranked[i].second, found)});
  }
  return hits;
}

}  // namespace nutrient_balance
