#include "search_rules.hpp"

#include <algorithm>

namespace nutrient_balance {

SearchRules::Word& SearchRules::at(SearchLexicon::Id word) {
  if (word >= words_.size()) words_.resize(word + 1);
  return words_[word];
}

SearchRules::SearchRules(const Tables& tables, SearchLexicon& lexicon)
    : rules_(&tables.names.rules),
      group_points_(tables.groups.size()),
      cooked_points_(tables.groups.size()),
      cooked_(lexicon.stem_of_word("cooked")) {
  for (const auto& [text, points] : rules_->words) {
    for (const auto word : lexicon.stems_of_text(text)) at(word).points = static_cast<float>(points);
  }
  for (const auto& [text, points] : rules_->phrases) {
    const auto words = lexicon.stems_of_text(text);
    if (words.size() != 2) continue;
    pairs_.push_back({words[0], words[1], static_cast<float>(points)});
    at(words[0]).begins_pair = true;
  }
  for (const std::string_view kind : rules_->kinds) {
    kinds_.push_back(lexicon.stems_of_text(kind));
    if (!kinds_.back().empty()) at(kinds_.back().front()).begins_kind = true;
  }
  for (const std::string_view word : rules_->trade_words) at(lexicon.stem_of_word(word)).trade_word = true;
  for (const std::string_view word : rules_->cooked_except) at(lexicon.stem_of_word(word)).eaten_raw = true;
  for (const std::string_view word : {"or", "with", "without", "made", "from", "in", "prepared"}) {
    at(lexicon.stem_of_word(word)).ends_head = true;
  }
  for (const std::string_view word : {"from", "with"}) at(lexicon.stem_of_word(word)).leads_to_another = true;
  for (const auto& [group, points] : rules_->groups) group_points_[group] = static_cast<float>(points);
  for (const std::size_t group : rules_->cooked_groups) {
    cooked_points_[group] = static_cast<float>(rules_->cooked_points);
  }
}

float SearchRules::points_of_pair(SearchLexicon::Id first, SearchLexicon::Id second) const {
  if (!of(first).begins_pair) return 0;
  const auto found = std::find_if(pairs_.begin(), pairs_.end(),
                                  [&](const Pair& pair) { return pair.first == first && pair.second == second; });
  return found == pairs_.end() ? 0 : found->points;
}

float SearchRules::points_of_table(std::string_view prefix) const {
  const auto found = std::find_if(rules_->tables.begin(), rules_->tables.end(),
                                  [&](const PointedText& table) { return table.text == prefix; });
  return found == rules_->tables.end() ? 0 : static_cast<float>(found->points);
}

bool SearchRules::is_kind(const std::vector<SearchLexicon::Id>& part) const {
  return !part.empty() && of(part.front()).begins_kind && std::find(kinds_.begin(), kinds_.end(), part) != kinds_.end();
}

}  // namespace nutrient_balance
