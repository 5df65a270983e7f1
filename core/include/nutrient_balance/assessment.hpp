// Everything the report says, as values: the one place where intake, targets, limits and ratios meet.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "nutrient_balance/adequacy.hpp"
#include "nutrient_balance/conflicts.hpp"
#include "nutrient_balance/indices.hpp"
#include "nutrient_balance/limits.hpp"
#include "nutrient_balance/safety.hpp"

namespace nutrient_balance {

/// Something worth saying, as a code and numbers; the words live in the faces.
struct Finding {
  Text code;
  std::optional<NutrientIndex> nutrient;
  const Ratio* ratio = nullptr;
  std::vector<std::pair<Text, double>> numbers;
  std::vector<std::size_t> sources;
  Text medicine = {};  // empty = not about one
  Text condition = {};
  Text red_flag = {};
  Text form = {};
  std::vector<NutrientIndex> nutrients = {};  // where it is about several
  std::vector<std::size_t> evidence = {};     // statements of the tables that belong beside it
};

/// A supplement of a counted day.
struct SupplementUse {
  EntryPlace place;
  Supplement supplement;
};

struct Assessment {
  Intake intake;
  Targets targets;
  std::vector<Adequacy> adequacy;
  std::vector<Limit> limits;
  std::vector<StricterCheck> stricter_limits;
  std::vector<RatioResult> ratios;
  std::vector<IndexResult> indices;
  std::vector<Conflict> conflicts;
  std::vector<SupplementUse> supplements;
  std::vector<std::size_t> food_tables;  // whose foods were eaten, each once, in ascending order
  std::vector<Finding> findings;
  Safety safety;
};

Assessment assess(const Tables& tables, const Plan& plan);

}  // namespace nutrient_balance
