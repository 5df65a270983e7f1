// What the tables say about the words of names, looked up by the numbers of the lexicon.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "nutrient_balance/tables.hpp"
#include "search_lexicon.hpp"

namespace nutrient_balance {

class SearchRules {
 public:
  /// Takes the words of the rules into the lexicon, which must still be empty.
  SearchRules(const Tables& tables, SearchLexicon& lexicon);

  /// How a word of a name speaks for or against its food, in points of the ranking.
  [[nodiscard]] float points(SearchLexicon::Id word) const { return of(word).points; }
  /// The same of two words that follow each other.
  [[nodiscard]] float points_of_pair(SearchLexicon::Id first, SearchLexicon::Id second) const;
  [[nodiscard]] float points_of_table(std::string_view prefix) const;
  [[nodiscard]] float points_of_group(std::size_t group) const { return group_points_[group]; }
  /// What "cooked" is worth in this group.
  [[nodiscard]] float points_of_cooked(std::size_t group) const { return cooked_points_[group]; }
  [[nodiscard]] bool is_cooked(SearchLexicon::Id word) const { return word == cooked_; }
  /// Foods whose name begins so are eaten raw although their group is not.
  [[nodiscard]] bool is_eaten_raw(SearchLexicon::Id first) const { return of(first).eaten_raw; }
  /// "or", "with", "from" …: what follows is no part of what names the food.
  [[nodiscard]] bool ends_head(SearchLexicon::Id word) const { return of(word).ends_head; }
  /// "with", "from": what follows is another food.
  [[nodiscard]] bool leads_to_another(SearchLexicon::Id word) const { return of(word).leads_to_another; }
  [[nodiscard]] bool is_trade_word(SearchLexicon::Id word) const { return of(word).trade_word; }
  /// The words of a part say what kind of food follows, and nobody types them: "Nuts, almonds".
  [[nodiscard]] bool is_kind(const std::vector<SearchLexicon::Id>& part) const;
  /// A word of the rules, which is never a brand: "NFS".
  [[nodiscard]] bool is_known(SearchLexicon::Id word) const { return word < words_.size(); }

 private:
  struct Word {
    float points = 0;
    bool begins_pair = false;
    bool eaten_raw = false;
    bool ends_head = false;
    bool leads_to_another = false;
    bool trade_word = false;
    bool begins_kind = false;
  };
  struct Pair {
    SearchLexicon::Id first;
    SearchLexicon::Id second;
    float points;
  };

  const NameRules* rules_;
  std::vector<Word> words_;  // of the lowest numbers
  std::vector<Pair> pairs_;
  std::vector<std::vector<SearchLexicon::Id>> kinds_;
  std::vector<float> group_points_;
  std::vector<float> cooked_points_;
  SearchLexicon::Id cooked_;

  [[nodiscard]] const Word& of(SearchLexicon::Id word) const {
    static constexpr Word nothing = {};
    return word < words_.size() ? words_[word] : nothing;
  }
  Word& at(SearchLexicon::Id word);
};

}  // namespace nutrient_balance
