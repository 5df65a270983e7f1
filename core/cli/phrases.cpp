#include "phrases.hpp"

namespace nutrient_balance::cli {

Phrases::Phrases(std::string_view lines) {
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    const std::size_t tab = line.find('\t');
    if (tab != std::string_view::npos) texts_.emplace(line.substr(0, tab), line.substr(tab + 1));
    lines.remove_prefix(line.size() < lines.size() ? line.size() + 1 : line.size());
  }
}

std::string_view Phrases::of(std::string_view kind, std::string_view id) const {
  const std::string key = id.empty() ? std::string(kind) : std::string(kind) + '.' + std::string(id);
  const auto found = texts_.find(key);
  return found == texts_.end() ? id : found->second;
}

}  // namespace nutrient_balance::cli
