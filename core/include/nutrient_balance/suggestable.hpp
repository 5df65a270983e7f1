// Foods that a suggestion may name, as the tables list them: in which portion, in place of what, for whom, at what
// effort.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace nutrient_balance {

/// Foods that can stand in for each other in a meal.
struct SwapGroup {
  std::string_view id;
  std::string_view name;
};

struct SuggestableFood {
  std::string_view food;     // document id such as "sr:12061"; its table need not be loaded: ask Tables::find_food
  std::string_view portion;  // a portion name of the food
  double count;              // how many of it are the usual portion
  double grams;              // of the usual portion
  std::size_t group;         // position in Suggestable::groups
  std::size_t family;        // position in Suggestable::families: what it is, in whatever form
  std::uint32_t patterns;    // bit i: people of Vocabulary::diet_patterns[i] eat it
  std::uint32_t contains;    // bit i: it contains Suggestable::excludable[i]
  double effort;             // what taking it costs, in the units of the objective (missing a target costs its weight)
};

struct Suggestable {
  /// What a plan may leave out: the vocabulary's allergens, then the other things.
  std::vector<std::string_view> excludable;
  std::vector<SwapGroup> groups;
  std::vector<std::string_view> families;
  std::vector<SuggestableFood> foods;  // sorted by id, each once

  /// The listed food of this document id, or null.
  [[nodiscard]] const SuggestableFood* find(std::string_view food) const;
};

/// Whether somebody of this diet pattern (none: everything) who leaves these things out (bits of
/// Suggestable::excludable) eats the food.
bool suits(const SuggestableFood& food, std::optional<std::size_t> pattern, std::uint32_t without);

}  // namespace nutrient_balance
