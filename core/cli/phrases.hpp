// The English words that stand in the data: statements of evidence, safety texts, labels.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace nutrient_balance::cli {

class Phrases {
 public:
  /// Lines of a key, a tab and a text. The text must outlive this.
  explicit Phrases(std::string_view lines);

  /// The text of a key such as "gate" and "infant"; the id itself where there is none.
  [[nodiscard]] std::string_view of(std::string_view kind, std::string_view id) const;
  [[nodiscard]] std::string_view disclaimer() const { return of("disclaimer", {}); }

 private:
  std::map<std::string_view, std::string_view> texts_;
};

}  // namespace nutrient_balance::cli
