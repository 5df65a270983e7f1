// What search knows of all food names: a sorted vocabulary, for each word the names that have it, and for each name how
// likely its food is meant by somebody who types little.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nutrient_balance/tables.hpp"

namespace nutrient_balance {

/// A word of the vocabulary in a name, in one number, so that those of one word stand in the order of the names, and
/// twice the same name with the better place first.
class Posting {
 public:
  static constexpr std::uint32_t farthest = 7;

  Posting() = default;
  Posting(std::uint32_t name, std::uint32_t distance, bool in_head)
      : bits_(name << 4U | (distance < farthest ? distance : farthest) << 1U | (in_head ? 0U : 1U)) {}

  [[nodiscard]] std::uint32_t name() const { return bits_ >> 4U; }
  /// Parts of the name between the word and the part that names the food.
  [[nodiscard]] std::uint32_t distance() const { return bits_ >> 1U & farthest; }
  /// The word is one of those that name the food: "almonds" in "Nuts, almonds, blanched".
  [[nodiscard]] bool in_head() const { return (bits_ & 1U) == 0; }

  /// The same place in a name that has another number now.
  [[nodiscard]] Posting of_name(std::uint32_t name) const {
    Posting moved;
    moved.bits_ = name << 4U | (bits_ & 15U);
    return moved;
  }

  bool operator<(const Posting& other) const { return bits_ < other.bits_; }

 private:
  std::uint32_t bits_ = 0;
};

struct SearchName {
  std::uint32_t row;
  std::uint8_t table;
  std::uint8_t words;       // of the name that is shown
  std::uint8_t head_words;  // how many of them name the food; at least 1
  float prior;              // points of the ranking that do not depend on what is typed
  std::uint32_t
      shown;  // the name that is shown for it: the first of its food, or of the same food where it is documented best

  [[nodiscard]] FoodRef food() const { return {table, row}; }
};

/// Words by their stems, sorted; a word is known by its place.
class SearchVocabulary {
 public:
  void reserve(std::size_t words, std::size_t postings);
  void add(std::string_view stem, std::span<const Posting> postings);
  void finish();

  [[nodiscard]] std::size_t size() const { return letters_in_.size(); }
  [[nodiscard]] std::string_view stem(std::size_t place) const {
    return std::string_view(letters_).substr(stems_[place], stems_[place + 1] - stems_[place]);
  }
  [[nodiscard]] std::span<const Posting> postings(std::size_t place) const {
    return std::span(postings_).subspan(begins_[place], begins_[place + 1] - begins_[place]);
  }
  [[nodiscard]] std::size_t posting_count() const { return postings_.size(); }
  [[nodiscard]] std::uint32_t letters(std::size_t place) const { return letters_in_[place]; }
  /// The first place whose stem is not before the text.
  [[nodiscard]] std::size_t first_from(std::string_view text) const;
  /// The place of a stem, or size().
  [[nodiscard]] std::size_t place_of(std::string_view stem) const;

 private:
  std::string letters_;
  std::vector<std::uint32_t> stems_{0};  // where each stem begins in letters_, and where the last ends
  std::vector<std::uint32_t> letters_in_;
  std::vector<Posting> postings_;
  std::vector<std::uint32_t> begins_{0};
};

struct SearchIndex {
  std::vector<SearchName> names;  // the likeliest first
  SearchVocabulary vocabulary;
};

/// The foods of the tables from `first_table` on.
SearchIndex build_search_index(const Tables& tables, std::size_t first_table);

/// One index of two: the first knows the tables before those of the second. It is the same as one that is built from
/// all tables at once, and made in a fraction of the time.
SearchIndex merged_search_index(const Tables& tables, const SearchIndex& first, const SearchIndex& second);

/// Lets a food that another table documents better be shown as that one, if it is among the names.
void link_names(const Tables& tables, std::vector<SearchName>& names);

}  // namespace nutrient_balance
