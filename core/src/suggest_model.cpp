#include "suggest_model.hpp"

#include <algorithm>

namespace nutrient_balance {

namespace {

constexpr std::array<double, 4> portions_added = {0.5, 1, 1.5, 2};
constexpr double least_portions_swapped = 0.5;
constexpr double most_portions_swapped = 2;

std::int32_t key_of(FoodRef food) {
  constexpr std::size_t rows = std::size_t{1} << 20U;  // more than any table has
  return static_cast<std::int32_t>(food.table * rows + food.row);
}

/// The family of a food of the list, or of one that is linked to it; any other food is a family of its own.
std::int32_t family_of(const Tables& tables, FoodRef food) {
  const Suggestable& list = tables.suggestable;
  const Text same_as = tables.food(food).same_as;
  const SuggestableFood* found = list.find(tables.food_id(food));
  if (found == nullptr && !same_as.empty()) found = list.find(same_as);
  if (found == nullptr) return static_cast<std::int32_t>(list.families.size()) + key_of(food);
  return static_cast<std::int32_t>(found->family);
}

/// Fills the table; clears the mark of things with a change that has no bound: nobody could say what they would do.
template <typename BringsOf>
RowTable table_of(const std::vector<Row>& rows, std::vector<bool>& bounded, bool comes, BringsOf brings_of) {
  RowTable table{bounded.size(), {}};
  table.values.reserve(rows.size() * table.things);
  for (const Row& row : rows) {
    for (std::size_t thing = 0; thing < table.things; ++thing) {
      const double change = row_change(row, brings_of(thing), comes);
      if (change - change != 0) bounded[thing] = false;
      table.values.push_back(change);
    }
  }
  return table;
}

struct EatenFood {
  EntryPlace place;
  const Entry* entry;
  const SuggestableFood* listed;  // null: in no group for swaps
  std::int32_t family;
};

class ModelBuilder {
 public:
  ModelBuilder(const Tables& tables, const FoodAmounts& foods, const Plan& plan, const Assessment& assessment,
               const SuggestOptions& options)
      : tables_(tables), foods_(foods), plan_(plan), assessment_(assessment), options_(options) {}

  SuggestModel build() {
    build_rows(model_, tables_, plan_, assessment_, foods_.scopes());
    add_foods();
    add_entries();
    if (options_.kinds.add) add_additions();
    if (options_.kinds.swap) add_swaps();
    if (options_.kinds.cut) add_cuts();
    if (options_.sample) take_sample(model_.candidates, *options_.sample, options_.seed);
    model_.baseline = cost_of(model_, {});
    return std::move(model_);
  }

 private:
  const Tables& tables_;
  const FoodAmounts& foods_;
  const Plan& plan_;
  const Assessment& assessment_;
  const SuggestOptions& options_;
  SuggestModel model_;
  std::vector<bool> usable_;   // per food of the list
  std::vector<bool> bounded_;  // per entry
  std::vector<EatenFood> eaten_;

  [[nodiscard]] double days() const { return static_cast<double>(assessment_.intake.days_counted); }

  void add_foods() {
    const auto& foods = foods_.foods();
    const auto brings_of = [&](std::size_t food) -> const Brings& { return foods[food].per_gram; };
    usable_.assign(foods.size(), true);
    model_.food_terms = table_of(model_.terms, usable_, true, brings_of);
    model_.food_hard = table_of(model_.hard, usable_, true, brings_of);
    for (std::size_t food = 0; food < foods.size(); ++food) {
      usable_[food] = usable_[food] && suits_person(*plan_.person, *foods[food].food, foods[food].ref);
    }
  }

  void add_entries() {
    std::vector<Brings> brings;
    for_each_counted_entry(plan_, [&](EntryPlace place, const Entry& entry) {
      if (!entry.food) return;
      brings.push_back(brings_of_entry(tables_, foods_.scopes(), entry));
      const SuggestableFood* listed = tables_.suggestable.find(tables_.food_id(*entry.food));
      eaten_.push_back({place, &entry, listed, family_of(tables_, *entry.food)});
    });
    const auto brings_of = [&](std::size_t entry) -> const Brings& { return brings[entry]; };
    bounded_.assign(eaten_.size(), true);
    model_.entry_terms = table_of(model_.terms, bounded_, false, brings_of);
    model_.entry_hard = table_of(model_.hard, bounded_, false, brings_of);
  }

  [[nodiscard]] Candidate with_food(ChangeKind kind, std::size_t food, double grams) const {
    const FoodAmounts::Listed& listed = foods_.foods()[food];
    Candidate candidate;
    candidate.change = {kind, listed.food, listed.ref, std::nullopt, grams};
    candidate.keys.food = static_cast<std::int32_t>(listed.food->family);
    candidate.food_row = static_cast<std::int32_t>(food);
    candidate.food_times = grams;
    candidate.effort = listed.food->effort;
    return candidate;
  }

  void add_additions() {
    const SuggestionRules& rules = tables_.suggestion_rules;
    for (std::size_t food = 0; food < usable_.size(); ++food) {
      if (!usable_[food]) continue;
      for (const double portions : portions_added) {
        const double grams = foods_.foods()[food].food->grams * portions;
        if (grams > rules.largest_added_g) continue;
        Candidate candidate = with_food(ChangeKind::add, food, grams);
        candidate.effort += rules.add_effort + rules.more_effort * std::max(0.0, portions - 1);
        model_.candidates.push_back(candidate);
      }
    }
  }

  void take_entry(Candidate& candidate, std::size_t entry, double share) const {
    candidate.change.entry = eaten_[entry].place;
    candidate.keys.entry = static_cast<std::int32_t>(entry);
    candidate.entry_row = static_cast<std::int32_t>(entry);
    candidate.entry_times = share / days();
  }

  void add_swaps() {
    const SuggestionRules& rules = tables_.suggestion_rules;
    for (std::size_t entry = 0; entry < eaten_.size(); ++entry) {
      const EatenFood& eaten = eaten_[entry];
      if (eaten.listed == nullptr || !bounded_[entry]) continue;
      for (std::size_t food = 0; food < usable_.size(); ++food) {
        const FoodAmounts::Listed& listed = foods_.foods()[food];
        if (!usable_[food] || listed.food->group != eaten.listed->group) continue;
        if (key_of(listed.ref) == key_of(*eaten.entry->food)) continue;
        const double usual = listed.food->grams;
        const double grams =
            std::min(rules.largest_added_g,
                     std::clamp(eaten.entry->grams, usual * least_portions_swapped, usual * most_portions_swapped));
        Candidate candidate = with_food(ChangeKind::swap, food, grams);
        take_entry(candidate, entry, 1);
        candidate.food_times = grams / days();
        candidate.keys.replaced = eaten.family;
        candidate.effort += rules.swap_effort;
        model_.candidates.push_back(candidate);
      }
    }
  }

  void add_cuts() {
    const SuggestionRules& rules = tables_.suggestion_rules;
    for (std::size_t entry = 0; entry < eaten_.size(); ++entry) {
      const EatenFood& eaten = eaten_[entry];
      if (!bounded_[entry]) continue;
      for (const ChangeKind kind : {ChangeKind::halve, ChangeKind::remove}) {
        // A day without entries would not count any more.
        if (kind == ChangeKind::remove && plan_.days[eaten.place.day].entries.size() <= options_.changes) continue;
        const double share = kind == ChangeKind::halve ? 0.5 : 1;
        Candidate candidate;
        candidate.change = {kind, nullptr, *eaten.entry->food, std::nullopt, eaten.entry->grams * (1 - share)};
        take_entry(candidate, entry, share);
        candidate.keys.food = eaten.family;
        candidate.effort = kind == ChangeKind::halve ? rules.halve_effort : rules.remove_effort;
        model_.candidates.push_back(candidate);
      }
    }
  }
};

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
std::uint64_t next_random(std::uint64_t& state) {
  std::uint64_t z = (state += 0x9E3779B97F4A7C15U);
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31U);
}

}  // namespace

bool suits_person(const Person& person, const SuggestableFood& food, FoodRef ref) {
  const Diet& diet = person.diet;
  const auto is_it = [&](FoodRef other) { return key_of(other) == key_of(ref); };
  return suits(food, diet.pattern, diet.without) &&
         std::none_of(diet.without_foods.begin(), diet.without_foods.end(), is_it);
}

FoodAmounts::FoodAmounts(const Tables& tables, std::span<const SuggestableFood> foods)
    : scopes_(counted_scopes(tables)) {
  for (const SuggestableFood& food : foods) {
    const auto ref = tables.find_food(food.food);
    if (ref) foods_.push_back({&food, *ref, brings_per_gram(tables, scopes_, *ref)});
  }
}

SuggestModel build_model(const Tables& tables, const FoodAmounts& foods, const Plan& plan, const Assessment& assessment,
                         const SuggestOptions& options) {
  return ModelBuilder(tables, foods, plan, assessment, options).build();
}

void take_sample(std::vector<Candidate>& candidates, std::size_t size, std::uint64_t seed) {
  if (size >= candidates.size()) return;
  std::vector<std::size_t> order(candidates.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  for (std::size_t i = 0; i < size; ++i) {
    std::swap(order[i], order[i + static_cast<std::size_t>(next_random(seed) % (order.size() - i))]);
  }
  order.resize(size);
  std::sort(order.begin(), order.end());
  std::vector<Candidate> chosen;
  chosen.reserve(size);
  for (const std::size_t index : order) chosen.push_back(candidates[index]);
  candidates = std::move(chosen);
}

double cost_of(const SuggestModel& model, const Choice& choice) {
  double cost = 0;
  for (std::size_t row = 0; row < model.terms.size(); ++row) {
    double value = model.terms[row].at;
    for (std::size_t i = 0; i < choice.size; ++i) value += model.term(model.candidates[choice.members[i]], row);
    cost += std::max(0.0, value);
  }
  for (std::size_t i = 0; i < choice.size; ++i) cost += model.candidates[choice.members[i]].effort;
  return cost;
}

bool is_within(double room, double used) {
  // Rounding must not decide whether a row that is exactly used up is kept.
  constexpr double tolerance = 1e-9;
  return used <= room + tolerance;
}

bool is_feasible(const SuggestModel& model, const Choice& choice) {
  for (std::size_t i = 0; i < choice.size; ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (model.candidates[choice.members[i]].keys.clash(model.candidates[choice.members[j]].keys)) return false;
    }
  }
  for (std::size_t row = 0; row < model.hard.size(); ++row) {
    double used = 0;
    for (std::size_t i = 0; i < choice.size; ++i) used += model.use(model.candidates[choice.members[i]], row);
    if (!is_within(model.hard[row].at, used)) return false;
  }
  return true;
}

}  // namespace nutrient_balance
