// The words of all names while an index is built: each stem gets a number.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nutrient_balance {

class SearchLexicon {
 public:
  using Id = std::uint32_t;

  SearchLexicon();

  /// The number of a folded word's stem. The same word is looked up again and again, so its stem is worked out once.
  Id stem_of_word(std::string_view word, std::uint32_t hash);
  Id stem_of_word(std::string_view word);
  /// The numbers of the words of a text.
  std::vector<Id> stems_of_text(std::string_view text);

  [[nodiscard]] std::string_view text(Id id) const { return {letters_.data() + entries_[id].at, entries_[id].size}; }
  /// Numbers are below this; not every number is a stem.
  [[nodiscard]] std::size_t size() const { return entries_.size(); }

 private:
  struct Entry {
    std::uint32_t at;
    std::uint32_t size;
    std::uint32_t hash;
    std::uint32_t stem;  // 1 + number, 0 = not worked out
  };

  std::string letters_;
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> slots_;  // open addressing: 1 + number, 0 = free

  Id find_or_add(std::string_view word, std::uint32_t hash);
  void grow();
};

}  // namespace nutrient_balance
