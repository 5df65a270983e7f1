// What the plan's entries add up to, per nutrient and per day.
#pragma once

#include <cstddef>
#include <vector>

#include "nutrient_balance/plan.hpp"

namespace nutrient_balance {

/// One entry's share of the daily mean, in the nutrient's unit.
struct Contribution {
  EntryPlace place;
  double amount;
};

/// The known part of a total by where it comes from, per day.
struct KnownFrom {
  double food = 0;
  double supplement = 0;
  double water = 0;
};

struct NutrientIntake {
  Amount total;  // per day: the mean of the days that count
  KnownFrom known_from;
  std::vector<EntryPlace> missing;  // entries whose value is not known
  /// The fewest similar foods that any missing value was borrowed from; 0 = one could not be, empty = none is missing.
  std::optional<std::uint32_t> borrowed_from;
  std::vector<Contribution> top;  // the largest, largest first
};

struct Intake {
  std::size_t days_counted = 0;
  std::size_t days_excluded = 0;
  std::vector<NutrientIntake> nutrients;  // one per nutrient of the tables
};

/// What one entry brings of one nutrient. A typed-in entry knows only what was typed.
FoodValue entry_value(const Tables& tables, const Entry& entry, NutrientIndex nutrient);

/// What one entry brings of the part of a nutrient that counts against a limit of `scope` ("total" counts all of it).
Amount counted_amount(const Tables& tables, const Entry& entry, NutrientIndex nutrient, Text scope);

/// Calls `visit(place, entry)` for every entry of every day that counts.
template <typename Visit>
void for_each_counted_entry(const Plan& plan, Visit visit) {
  for (std::size_t day = 0; day < plan.days.size(); ++day) {
    if (!plan.days[day].counts()) continue;
    const auto& entries = plan.days[day].entries;
    for (std::size_t i = 0; i < entries.size(); ++i) visit(EntryPlace{day, i}, entries[i]);
  }
}

Intake intake_of(const Tables& tables, const Plan& plan);

}  // namespace nutrient_balance
