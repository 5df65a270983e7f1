// The choice of changes as a mathematical model: what every change does to every row, and what it costs.
//
// Choose a set S of at most K changes, at most one for each entry and each family of foods, that minimises
//   Σ over terms of max(0, at + Σ change) + Σ effort        (terms: shortfalls and ratios, in units of the cost)
// subject to Σ change ≤ room for every hard row (limits, targets to keep, energy).
// Missing values count against the change, each row on the reading that is its worst.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "nutrient_balance/suggestions.hpp"
#include "suggest_amounts.hpp"

namespace nutrient_balance {

enum class RowKind : std::uint8_t { shortfall, ratio_above, ratio_below, keep, limit, energy_up, energy_down };

/// A linear function of what a day brings, as a cost term or a hard row. For a term `at` is its value today (below
/// zero: so far from costing anything); for a hard row it is the room that is left (never below zero).
struct Row {
  RowKind kind;
  double at = 0;
  double scale = 1;            // turns amounts in the nutrient's unit into the row's unit
  NutrientIndex nutrient = 0;  // of a target, limit or energy
  std::size_t counted = none;  // the counted part that a limit watches; none = all of the nutrient
  ReferenceForm form = {};     // in which a target counts
  bool certain = false;        // a target met for certain: kept on its lower bound
  const Ratio* ratio = nullptr;
  double factor = 1;    // turns numerator per denominator into the band's basis
  double band_end = 0;  // the end of the band that this row watches
  bool judged = true;   // false: a condition of the person leaves the ratio unjudged, so it is no reason for anything
  static constexpr std::size_t none = static_cast<std::size_t>(-1);
};

/// What a change may not share with another one of the same set: an entry, and a family of foods. Nobody is told to eat
/// spinach twice, once boiled and once from the tin. Alternatives share no family either.
struct Keys {
  std::int32_t entry = -1;
  std::int32_t food = -1;      // family of the food that is added or cut
  std::int32_t replaced = -1;  // family of the food that makes way in a swap

  [[nodiscard]] bool clash(const Keys& other) const {
    if (entry >= 0 && entry == other.entry) return true;
    return shares(food, other) || shares(replaced, other);
  }
  [[nodiscard]] static bool shares(std::int32_t one, const Keys& other) {
    return one >= 0 && (one == other.food || one == other.replaced);
  }
};

struct Candidate {
  Change change;
  Keys keys;
  double effort = 0;
  std::int32_t food_row = -1;   // position among SuggestModel::foods
  double food_times = 0;        // grams that come into the mean day
  std::int32_t entry_row = -1;  // position among SuggestModel::entries
  double entry_times = 0;       // share of the entry's part of the mean day that goes
};

/// Numbers for some rows and some things (foods, entries), row by row.
struct RowTable {
  std::size_t things = 0;
  std::vector<double> values;

  [[nodiscard]] double at(std::size_t row, std::int32_t thing) const {
    return values[row * things + static_cast<std::size_t>(thing)];
  }
};

/// Everything the solver needs. Candidates stand in the order that breaks ties.
struct SuggestModel {
  std::vector<Row> terms;
  std::vector<Row> hard;
  std::vector<Candidate> candidates;
  RowTable food_terms, food_hard;    // what a gram changes
  RowTable entry_terms, entry_hard;  // what changes when all of an entry goes
  double baseline = 0;               // cost of changing nothing

  /// What a candidate adds to a term.
  [[nodiscard]] double term(const Candidate& of, std::size_t row) const {
    return change(of, food_terms, entry_terms, row);
  }
  /// What it takes of the room of a hard row.
  [[nodiscard]] double use(const Candidate& of, std::size_t row) const {
    return change(of, food_hard, entry_hard, row);
  }

 private:
  [[nodiscard]] static double change(const Candidate& of, const RowTable& foods, const RowTable& entries,
                                     std::size_t row) {
    double sum = 0;
    if (of.food_row >= 0) sum += foods.at(row, of.food_row) * of.food_times;
    if (of.entry_row >= 0) sum += entries.at(row, of.entry_row) * of.entry_times;
    // What a swap leaves of two equal amounts is rounding, and would spoil the scaling of other solvers.
    constexpr double nothing = 1e-13;
    return sum < nothing && sum > -nothing ? 0 : sum;
  }
};

/// What one gram of each food of the list brings; a food whose table is not loaded brings nothing and is left out.
class FoodAmounts {
 public:
  FoodAmounts(const Tables& tables, std::span<const SuggestableFood> foods);

  struct Listed {
    const SuggestableFood* food;
    FoodRef ref;
    Brings per_gram;
  };
  [[nodiscard]] const std::vector<Listed>& foods() const { return foods_; }
  [[nodiscard]] const std::vector<CountedScope>& scopes() const { return scopes_; }

 private:
  std::vector<CountedScope> scopes_;
  std::vector<Listed> foods_;
};

/// Whether the plan's person eats the food: of their pattern, with nothing that they leave out.
bool suits_person(const Person& person, const SuggestableFood& food, FoodRef ref);

/// The rows of a plan whose person is described: its cost terms and its hard rows.
void build_rows(SuggestModel& model, const Tables& tables, const Plan& plan, const Assessment& assessment,
                const std::vector<CountedScope>& scopes);

/// What the amounts change in a row when they come, or when they go; infinite where nothing bounds it.
double row_change(const Row& row, const Brings& brings, bool comes);

SuggestModel build_model(const Tables& tables, const FoodAmounts& foods, const Plan& plan, const Assessment& assessment,
                         const SuggestOptions& options);

/// Some of the candidates, the same ones for the same seed.
void take_sample(std::vector<Candidate>& candidates, std::size_t size, std::uint64_t seed);

/// A set of candidates by position, ascending; unused places hold `none`.
struct Choice {
  static constexpr std::uint32_t none = 0xFFFFFFFF;
  std::array<std::uint32_t, SuggestOptions::most_changes> members = {none, none, none};
  std::size_t size = 0;
};

/// Cost of the set, its members in ascending order so that the sum is always the same.
double cost_of(const SuggestModel& model, const Choice& choice);
/// Whether so much of the room of a hard row may be used.
bool is_within(double room, double used);
/// Whether the set keeps every hard row and no two members clash.
bool is_feasible(const SuggestModel& model, const Choice& choice);

}  // namespace nutrient_balance
