#include "search_ranking.hpp"

#include <algorithm>
#include <array>

namespace nutrient_balance {

namespace {

// The points of a name: how well the words are met, how near to the food's own name they stand, whether the whole name
// of the food was asked for ("milk" means milk, not milk shakes), and what the name says for itself.
constexpr float points_of_words = 100;
constexpr float points_of_places = 30;
constexpr float points_of_head = 30;
constexpr float points_of_rest = 0.8F;  // off for every word of the name that was not asked for
// Whoever types a long name to its last word means that food.
constexpr float points_of_whole_name = 25;
constexpr std::size_t words_of_long_name = 3;

float nearness(std::uint32_t distance) {
  constexpr std::array<float, 5> near = {1.0F, 0.75F, 0.55F, 0.4F, 0.3F};
  return near[std::min<std::size_t>(distance, near.size() - 1)];
}

/// What a name has collected for a query. Of several answers to one typed word the best counts.
struct Candidate {
  std::uint32_t name = 0;
  float quality = 0;  // sums over the typed words
  float place = 0;
  float head = 0;
  std::uint8_t matched = 0;
  std::uint8_t last_word = 0;  // the typed word counted last (from 1), and its share in the sums
  float last_quality = 0;
  float last_place = 0;
  float last_head = 0;
};

void raise(float& sum, float& last, float value) {
  if (value <= last) return;
  sum += value - last;
  last = value;
}

float score(const SearchName& name, const Candidate& candidate, std::size_t asked) {
  const auto words = static_cast<float>(asked);
  const auto rest = static_cast<float>(name.words - std::min(name.words, candidate.matched));
  const bool whole = asked >= words_of_long_name && candidate.matched >= name.words && candidate.quality > words - 0.5F;
  return (whole ? points_of_whole_name : 0) +
         (points_of_words * candidate.quality + points_of_places * candidate.place) / words +
         points_of_head * std::min(candidate.head / static_cast<float>(name.head_words), 1.0F) - points_of_rest * rest +
         name.prior;
}

/// Better first; of equals the likelier name.
bool comes_before(const RankedName& a, const RankedName& b) {
  return a.score != b.score ? a.score > b.score : a.name < b.name;
}

/// The best names so far, the worst of them on top.
class Best {
 public:
  explicit Best(std::size_t limit) : limit_(limit) { names_.reserve(limit); }

  [[nodiscard]] bool has_room_for(float score) const {
    return names_.size() < limit_ || (limit_ > 0 && score >= names_.front().score);
  }

  /// A name may come several times; its best score counts.
  void offer(RankedName offered) {
    if (!has_room_for(offered.score)) return;
    const auto same = [&](const RankedName& kept) { return kept.name == offered.name; };
    const auto known = std::find_if(names_.begin(), names_.end(), same);
    if (known != names_.end()) {
      if (known->score >= offered.score) return;
      known->score = offered.score;
      std::make_heap(names_.begin(), names_.end(), comes_before);
      return;
    }
    if (names_.size() == limit_) {
      if (!comes_before(offered, names_.front())) return;
      std::pop_heap(names_.begin(), names_.end(), comes_before);
      names_.back() = offered;
    } else {
      names_.push_back(offered);
    }
    std::push_heap(names_.begin(), names_.end(), comes_before);
  }

  std::vector<RankedName> take() {
    std::sort_heap(names_.begin(), names_.end(), comes_before);
    return std::move(names_);
  }

 private:
  std::size_t limit_;
  std::vector<RankedName> names_;  // a heap
};

/// One typed word: names stand in the order of what they say for themselves, so the rest of a word's names can be left
/// alone as soon as not even a perfect place would bring one among the best.
std::vector<RankedName> rank_by_one_word(const SearchIndex& index, WordMatches found, std::size_t limit) {
  Best best(limit);
  std::sort(found.begin(), found.end(), [](const WordMatch& a, const WordMatch& b) {
    return a.quality != b.quality ? a.quality > b.quality : a.word < b.word;
  });
  for (const WordMatch& match : found) {
    for (const Posting posting : index.vocabulary.postings(match.word)) {
      const SearchName& name = index.names[posting.name()];
      const float most = points_of_words * match.quality + points_of_places + points_of_head + name.prior;
      if (!best.has_room_for(most)) break;
      Candidate candidate;
      candidate.quality = match.quality;
      candidate.place = nearness(posting.distance());
      candidate.head = posting.in_head() ? 1.0F : 0.0F;
      candidate.matched = 1;
      best.offer({score(name, candidate, 1), name.shown});
    }
  }
  return best.take();
}

std::size_t names_met(const SearchIndex& index, const WordMatches& found) {
  std::size_t names = 0;
  for (const WordMatch& match : found) names += index.vocabulary.postings(match.word).size();
  return names;
}

/// Collects for several typed words.
class Collector {
 public:
  explicit Collector(const SearchIndex& index) : index_(index), places_(index.names.size()) {}

  /// Counts the answers to one typed word (from 1); without `all`, only for names that have answered before.
  void collect(const WordMatches& found, std::uint8_t word, bool all) {
    for (const WordMatch& match : found) {
      for (const Posting posting : index_.vocabulary.postings(match.word)) {
        std::uint32_t& place = places_[posting.name()];
        if (place == 0) {
          if (!all) continue;
          candidates_.emplace_back().name = posting.name();
          place = static_cast<std::uint32_t>(candidates_.size());
        }
        count(candidates_[place - 1], posting, match.quality, word);
      }
    }
  }

  [[nodiscard]] const std::vector<Candidate>& candidates() const { return candidates_; }

 private:
  const SearchIndex& index_;
  std::vector<std::uint32_t> places_;  // of each name: 1 + its candidate, 0 = none
  std::vector<Candidate> candidates_;

  static void count(Candidate& candidate, Posting posting, float quality, std::uint8_t word) {
    if (candidate.last_word != word) {
      candidate.last_word = word;
      candidate.last_quality = candidate.last_place = candidate.last_head = 0;
      ++candidate.matched;
    }
    raise(candidate.quality, candidate.last_quality, quality);
    raise(candidate.place, candidate.last_place, nearness(posting.distance()));
    raise(candidate.head, candidate.last_head, posting.in_head() ? 1.0F : 0.0F);
  }
};

std::vector<RankedName> best_of(const SearchIndex& index, const std::vector<Candidate>& candidates, std::size_t matched,
                                std::size_t asked, std::size_t limit) {
  Best best(limit);
  for (const Candidate& candidate : candidates) {
    if (candidate.matched != matched) continue;
    const SearchName& name = index.names[candidate.name];
    best.offer({score(name, candidate, asked), name.shown});
  }
  return best.take();
}

/// Names that meet every word: begins with the word that the fewest names answer.
std::vector<RankedName> rank_by_all_words(const SearchIndex& index, const std::vector<WordMatches>& found,
                                          std::size_t limit) {
  std::vector<std::pair<std::size_t, std::size_t>> order;
  for (std::size_t i = 0; i < found.size(); ++i) order.emplace_back(names_met(index, found[i]), i);
  std::sort(order.begin(), order.end());
  if (order.front().first == 0) return {};
  Collector collector(index);
  for (std::size_t i = 0; i < order.size(); ++i) {
    collector.collect(found[order[i].second], static_cast<std::uint8_t>(i + 1), i == 0);
  }
  return best_of(index, collector.candidates(), found.size(), found.size(), limit);
}

std::vector<RankedName> rank_by_most_words(const SearchIndex& index, const std::vector<WordMatches>& found,
                                           std::size_t limit) {
  Collector collector(index);
  for (std::size_t i = 0; i < found.size(); ++i) collector.collect(found[i], static_cast<std::uint8_t>(i + 1), true);
  std::uint8_t most = 1;
  for (const Candidate& candidate : collector.candidates()) most = std::max(most, candidate.matched);
  return best_of(index, collector.candidates(), most, found.size(), limit);
}

}  // namespace

Ranking rank_names(const SearchIndex& index, const std::vector<WordMatches>& found, std::size_t limit) {
  if (found.empty() || limit == 0) return {{}, false};
  if (found.size() == 1) {
    auto names = rank_by_one_word(index, found.front(), limit);
    const bool any = !names.empty();
    return {std::move(names), any};
  }
  auto names = rank_by_all_words(index, found, limit);
  if (!names.empty()) return {std::move(names), true};
  return {rank_by_most_words(index, found, limit), false};
}

}  // namespace nutrient_balance
