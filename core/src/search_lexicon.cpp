#include "search_lexicon.hpp"

#include "search_words.hpp"

namespace nutrient_balance {

SearchLexicon::SearchLexicon() : slots_(1U << 14U) {}

SearchLexicon::Id SearchLexicon::find_or_add(std::string_view word, std::uint32_t hash) {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
    if (slots_[slot] == 0) {
      entries_.push_back(
          {static_cast<std::uint32_t>(letters_.size()), static_cast<std::uint32_t>(word.size()), hash, 0});
      letters_ += word;
      slots_[slot] = static_cast<std::uint32_t>(entries_.size());
      if (entries_.size() * 2 > slots_.size()) grow();
      return static_cast<Id>(entries_.size() - 1);
    }
    const Id id = slots_[slot] - 1;
    if (entries_[id].hash == hash && text(id) == word) return id;
  }
}

void SearchLexicon::grow() {
  slots_.assign(slots_.size() * 2, 0);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t id = 0; id < entries_.size(); ++id) {
    std::size_t slot = entries_[id].hash & mask;
    while (slots_[slot] != 0) slot = (slot + 1) & mask;
    slots_[slot] = static_cast<std::uint32_t>(id + 1);
  }
}

SearchLexicon::Id SearchLexicon::stem_of_word(std::string_view word, std::uint32_t hash) {
  const Id id = find_or_add(word, hash);
  if (entries_[id].stem == 0) {
    const std::string stem = stem_of(word);
    const Id of = find_or_add(stem, hash_of_word(stem));
    entries_[id].stem = of + 1;
  }
  return entries_[id].stem - 1;
}

SearchLexicon::Id SearchLexicon::stem_of_word(std::string_view word) { return stem_of_word(word, hash_of_word(word)); }

std::vector<SearchLexicon::Id> SearchLexicon::stems_of_text(std::string_view text) {
  std::vector<Id> stems;
  WordScanner scanner(text);
  while (scanner.next()) stems.push_back(stem_of_word(scanner.word(), scanner.hash()));
  return stems;
}

}  // namespace nutrient_balance
