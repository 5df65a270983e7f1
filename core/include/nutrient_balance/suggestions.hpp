// The smallest change of a day that helps most, proven: which foods to add, swap or cut so that targets and ratios come
// nearer, no limit is passed and nothing that was enough is lost.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "nutrient_balance/assessment.hpp"

namespace nutrient_balance {

enum class ChangeKind : std::uint8_t { add, swap, halve, remove };

/// One change. A change of an entry concerns the day of the entry; a food that is added is added on every day.
struct Change {
  ChangeKind kind;
  const SuggestableFood* food = nullptr;  // added, or taken instead
  FoodRef food_ref = {};
  std::optional<EntryPlace> entry;  // swapped, halved or removed
  double grams = 0;                 // of the food, or what stays of the entry
};

/// Which kinds of changes are wanted.
struct ChangeKinds {
  bool add = true;
  bool swap = true;
  bool cut = true;  // halve or remove
};

struct SuggestOptions {
  static constexpr std::size_t most_changes = 3;
  static constexpr std::size_t most_alternatives = 5;

  std::size_t changes = most_changes;  // at most so many, 1 to 3
  std::size_t alternatives = 3;        // each shares no food, in whatever form, with those before it
  ChangeKinds kinds;
  bool each_kind = false;             // also the best of foods added only, swaps only and cuts only
  std::optional<std::size_t> sample;  // so many of the candidates, chosen at random by `seed`
  std::uint64_t seed = 1;
};

/// What one row of the cost was and becomes; both in units of cost.
struct Reason {
  std::optional<NutrientIndex> nutrient;  // a target that was missed …
  const Ratio* ratio = nullptr;           // … or a ratio outside of its band
  double before = 0;
  double after = 0;
};

/// One answer: what to change, what it costs and why each change is in it.
struct Alternative {
  Text kind;  // "best", "another", or the best of one kind only: "add", "swap", "cut"
  bool proven = false;
  double baseline_cost = 0;  // of changing nothing; ratios that a condition leaves unjudged do not count here
  double cost = 0;
  std::vector<Change> changes;
  std::vector<std::vector<Reason>> because;  // one list per change: what its being there improves, the most first
  Assessment after;                          // of the plan with the changes made
};

/// Hours to keep between a medicine and the nutrient.
struct QuestionSpacing {
  const MedicineRule* medicine;
  std::optional<double> hours_before;
  std::optional<double> hours_after;
};

/// What to ask a pharmacist or doctor about, where a target is certainly missed even after the best change of food. It
/// is never advice to take something: `amount` is the most that the question names.
struct SupplementQuestion {
  NutrientIndex nutrient;
  double target;
  Amount today;
  Amount after_food;  // with the best change of food; the same where there is none
  double missing;     // at least so much is missing then
  double amount;      // the smaller of what is missing and what the limits leave
  // The limit that leaves the least room: its figure, what it counts, how much of that there is, and who says so.
  double limit;
  Text limit_scope;
  Amount limit_counted;
  std::size_t limit_source;
  std::vector<std::size_t> forms;  // of Tables::forms
  std::vector<QuestionSpacing> spacing;
  const AskableSupplement* rule;
};

struct Suggestions {
  Assessment before;
  std::size_t candidates = 0;  // that were looked at
  double baseline_cost = 0;
  bool proven_optimal = false;  // every search came to its end
  std::vector<Alternative> alternatives;
  std::vector<SupplementQuestion> questions;  // only once the best change of food is proven
  Text
      none_because;  // "no_day_counts", "nobody_described", "no_targets", "nothing_to_improve", "no_candidates",
                     // "no_feasible_change", "nothing_helps", "safety_gate", "not_finished"; empty where there are some
};

/// Reads an options document under the same strict rules as a plan; the empty text asks for nothing special.
Result<SuggestOptions> read_suggest_options(const Tables& tables, std::string_view json);

struct SuggestModel;
class FoodAmounts;

/// The foods that may be suggested, with what a gram of each brings. Worked out once; the tables must outlive it.
std::shared_ptr<const FoodAmounts> suggestable_amounts(const Tables& tables, std::span<const SuggestableFood> foods);

/// A search that goes on as long as it is allowed to, and has its best answer so far at any time.
class SuggestRun {
 public:
  SuggestRun(const Tables& tables, std::shared_ptr<const FoodAmounts> foods, Plan plan, SuggestOptions options);
  ~SuggestRun();
  SuggestRun(SuggestRun&&) noexcept;
  SuggestRun& operator=(SuggestRun&&) noexcept;

  /// Goes on for about `work` units (a unit is a thousand candidates looked at); true when everything is proven.
  bool step(double work);
  /// Goes on to the end.
  void finish();
  /// What is known by now. Safety has the last word here, and only takes away.
  [[nodiscard]] Suggestions result() const;
  [[nodiscard]] const SuggestModel& model() const;
  /// Of the best set that was found, before safety takes anything away.
  [[nodiscard]] double best_cost() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// The search's model in CPLEX LP format, with 17 digits: any solver of mixed-integer programs can check the answer.
std::string model_text(const SuggestModel& model, std::size_t changes);

/// The plan with the changes made.
Plan changed(const Plan& plan, const std::vector<Change>& changes);

}  // namespace nutrient_balance
