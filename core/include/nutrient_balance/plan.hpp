// What goes in: who, and what they ate on which days. Built only by read_plan, so a Plan is always valid.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "nutrient_balance/person.hpp"
#include "nutrient_balance/problem.hpp"
#include "nutrient_balance/supplement.hpp"
#include "nutrient_balance/tables.hpp"

namespace nutrient_balance {

/// An amount a person typed in, in the nutrient's unit.
struct TypedAmount {
  NutrientIndex nutrient;
  double amount;
};

/// Where the amounts of an entry are counted in the split of a total. Typed-in amounts count as food, unless they are
/// said to be from a supplement.
enum class Origin : std::uint8_t { food, supplement, water };

/// Milligrams in a litre of water, as its label prints them; empty = said to be not known.
struct StatedMineral {
  std::size_t mineral;  // of DrinkingWater::minerals
  std::optional<double> mg_per_litre;
};

/// A hardness, and the share of one of its two minerals by moles (DrinkingWater::share_of; the other has the rest).
struct Hardness {
  double degrees;
  std::size_t unit;
  double share;

  /// The part of the moles that is this nutrient's; empty = hardness does not count it.
  [[nodiscard]] std::optional<double> part_of(const DrinkingWater& water, NutrientIndex nutrient) const;
};

/// Drinking water as it was described.
struct Water {
  double litres = 0;
  std::vector<StatedMineral> stated;
  std::optional<Hardness> hardness;
};

/// How much of a nutrient a litre of the described water holds, and where that was read.
struct WaterShare {
  enum class From : std::uint8_t { nothing, bulk, label, hardness, left_open, parts };
  From from;
  /// Grams, milligrams, or the part of a hardness's moles; empty where there is no such figure.
  std::optional<double> per_litre;
};

/// Water brings nothing of what it does not name; of a sum it brings the parts.
WaterShare water_share(const Tables& tables, const Water& water, NutrientIndex nutrient);

/// So many portions of a food.
struct Helping {
  std::size_t portion;  // of Food::portions
  double count;
};

struct OwnFood;

/// One thing eaten: grams of a food, something of one's own foods and recipes, typed-in amounts, a supplement, or
/// water. A typed-in entry says nothing of the nutrients it does not name; a supplement (by its compound or by the
/// amounts of its label) and water bring nothing of those they do not name.
struct Entry {
  Origin origin = Origin::food;
  std::optional<FoodRef> food;
  double grams = 0;  // of a food, or of a food of one's own as far as it was weighed
  std::shared_ptr<const OwnFood> own;
  double times = 0;  // of what `own` holds in all, times/per
  double per = 1;
  std::optional<Helping> helping;  // what a food's grams were worked out from, where they were not stated
  std::string name;
  std::string meal;  // empty = not said
  std::vector<TypedAmount> typed;
  bool typed_is_food = false;  // said: nothing of it is from a supplement
  std::optional<Supplement> supplement;
  Water water;                 // only where it is water
  std::vector<Brought> named;  // by water, or by the label of a supplement

  /// How much was eaten in g; empty: not said, or no food.
  [[nodiscard]] std::optional<double> weight() const { return grams > 0 ? std::optional(grams) : std::nullopt; }
  /// What a supplement or water brings.
  [[nodiscard]] const std::vector<Brought>& brought() const { return supplement ? supplement->brought : named; }
};

/// A portion of a food of one's own: times/per of what its amounts are of.
struct OwnPortion {
  std::string name;
  double times;
  double per;
  std::optional<double> grams;
};

/// A food that the plan itself describes, by its label or by a recipe, ready to be counted. What cooking destroys is
/// not taken off: a recipe holds what its ingredients hold, in the weight of the finished dish.
struct OwnFood {
  std::string id;  // "own:bar", "recipe:soup"
  std::string name;
  std::optional<double> grams;  // what the values are of; empty: a portion that nobody weighed
  std::optional<double> servings;
  std::vector<OwnPortion> portions;
  std::vector<Entry> ingredients;  // none: by its label
  std::vector<FoodValue> values;   // by nutrient, in all of it
  /// By nutrient and its parts: what counts against a limit of that part's scope.
  std::vector<std::vector<Amount>> counted;
  std::set<std::size_t> food_tables;  // that its ingredients come from

  [[nodiscard]] bool is_recipe() const { return !ingredients.empty(); }
};

/// What an answer calls the entry, and the id of its food ("" = it has none).
Text entry_name(const Tables& tables, const Entry& entry);
std::string entry_food_id(const Tables& tables, const Entry& entry);

struct Day {
  bool complete = true;
  std::vector<Entry> entries;

  /// Not logged is not nothing: a day without entries, or one marked incomplete, stays out of the mean.
  [[nodiscard]] bool counts() const { return complete && !entries.empty(); }
};

/// The band a person wants a ratio held against: one of the registry, or their own two numbers.
struct BandChoice {
  std::size_t ratio = 0;
  std::optional<std::size_t> band;
  std::optional<double> low;
  std::optional<double> high;
};

/// Which of a reference's answers holds for a nutrient whose figures depend on something.
struct BasisChoice {
  NutrientIndex nutrient;
  std::size_t basis;
};

struct Plan {
  std::optional<Person> person;
  std::size_t reference = 0;
  std::vector<BasisChoice> bases;
  std::vector<BandChoice> bands;
  std::vector<std::shared_ptr<const OwnFood>> own_foods;  // by label first, then recipes
  std::vector<Day> days;

  /// The food of one's own with this id ("own:bar", "recipe:soup"), or null.
  [[nodiscard]] const OwnFood* find_own_food(std::string_view id) const;
};

/// Where an entry stands in the document.
struct EntryPlace {
  std::size_t day;
  std::size_t entry;
};

std::string pointer_to(EntryPlace place);
std::string pointer_to_ingredient(const OwnFood& recipe, std::size_t ingredient);

/// Limits of a plan document (design: documents).
struct PlanLimits {
  static constexpr std::size_t bytes = std::size_t{1} << 20U;
  static constexpr std::size_t days = 366;
  static constexpr std::size_t entries_a_day = 500;
  static constexpr std::size_t name_code_points = 200;
  static constexpr std::size_t nesting = 8;
  static constexpr double grams = 10'000;
  static constexpr double typed_amount = 1'000'000;
  static constexpr std::uint32_t age_years = 120;
  static constexpr double supplement_mg = 1'000'000;  // a whole entry
  static constexpr double label_percent = 1'000'000;
  static constexpr double litres = 10;
  static constexpr double mg_per_litre = 100'000;
  static constexpr double hardness = 10'000;
  static constexpr std::size_t own_foods = 500;  // and as many recipes
  static constexpr std::size_t own_id_bytes = 60;
  static constexpr std::size_t own_portions = 50;
  static constexpr std::size_t ingredients = 100;
  static constexpr std::size_t recipes_in_recipes = 8;  // levels
  static constexpr double least_grams = 0.1;            // that amounts are stated for
  static constexpr double cooked_grams = 1'000'000;
  static constexpr double servings = 1'000;
};

/// Reads a plan document strictly: unknown or duplicate keys, wrong types, values out of range and contradictions are
/// problems that name the place. No partial result.
Result<Plan> read_plan(const Tables& tables, std::string_view json);

/// Reads a targets request: a person and a reference, under the same rules.
Result<Plan> read_targets_request(const Tables& tables, std::string_view json);

}  // namespace nutrient_balance
