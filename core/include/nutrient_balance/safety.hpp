// The last word: which advice is held back, and why. Gates only ever take away; one more reason never gives advice
// back.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutrient_balance/intake.hpp"
#include "nutrient_balance/person.hpp"

namespace nutrient_balance {

enum class Advice { supplements, foods, reductions };

/// A gate that closed, and the conditions or medicines that closed it.
struct Gate {
  const GateRule* rule;
  std::vector<Text> because;
};

/// Advice that a gate holds back: all of its kind, or the part that is about some nutrients.
struct Withheld {
  Advice what;
  bool all;
  std::vector<NutrientIndex> nutrients;  // where not all
  const GateRule* gate;
};

struct Safety {
  std::vector<Gate> gates;
  std::vector<Withheld> withheld;

  /// Whether this kind of advice may be given for the sake of this nutrient.
  [[nodiscard]] bool allows(Advice what, NutrientIndex nutrient) const;
};

/// How documents spell it: "supplement_suggestions" …
std::string_view advice_text(Advice what);

/// Nutrients whose intake is certainly more than anybody eats.
std::vector<NutrientIndex> implausible_nutrients(const Tables& tables, const Intake& intake);

/// Nobody described counts as nothing answered.
Safety safety_of(const Tables& tables, const std::optional<Person>& person, const Intake& intake);

}  // namespace nutrient_balance
