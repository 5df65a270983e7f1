// The plan while it is being read: hooks of the document's shape write here.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "document_reader.hpp"
#include "nutrient_balance/plan.hpp"
#include "nutrient_balance/suggestions.hpp"

namespace nutrient_balance {

/// The keys of a water object.
struct WaterDraft {
  std::optional<double> litres;
  std::vector<StatedMineral> stated;
  std::optional<double> hardness;
  std::optional<std::size_t> hardness_unit;
  std::optional<double> share;
  std::optional<std::size_t> mineral;  // whose value comes next; empty: the share of a hardness
};

/// The keys of a supplement, beside its form or formula.
struct SupplementDraft {
  std::optional<std::size_t> form;
  std::optional<WrittenFormula> formula;
  std::optional<NutrientIndex> element;
  std::optional<double> amount_mg;
  std::optional<LabelStates> states;
  std::optional<double> percent;
  bool has_percent = false;  // said, even if as null
};

/// The keys of an entry object, kept until its end because their order is free.
struct EntryDraft {
  std::optional<FoodRef> food;
  std::optional<std::string> own;  // id of a food of one's own, known when the whole document has been read
  std::optional<double> grams;
  std::optional<std::string> portion;
  std::optional<double> count;
  bool has_nutrients = false;
  std::optional<std::string> from;  // where typed-in amounts come from
  bool has_water = false;
  SupplementDraft supplement;
  WaterDraft water;
  Entry entry;
};

/// How much of a food of one's own, kept until all of them have been read.
struct OwnUse {
  std::string id;
  std::optional<double> grams;
  std::optional<std::string> portion;
  double count = 1;
};

/// An amount of a label: times/per of the printed figure is the nutrient.
struct StatedAmount {
  TypedAmount amount;
  std::string key;
  double times;
  double per;
  bool is_percentage = false;  // of the daily value, which labels round more coarsely than amounts
};

/// The keys of a food of one's own.
struct OwnFoodDraft {
  std::string id;
  std::string name;
  std::optional<double> per_grams;
  std::optional<std::string> per_portion;
  std::vector<std::string> portion_names;
  std::vector<double> portion_grams;  // of each
  std::vector<StatedAmount> stated;   // the last one's value comes next
  bool is_label_name = false;
  std::optional<double> amount, percent;
  std::optional<Unit> unit;
};

/// A recipe, and what its ingredients still have to be looked up for.
struct RecipeDraft {
  OwnFood food;
  std::optional<double> cooked_grams;
  std::map<std::size_t, OwnUse> uses;  // by ingredient
  enum class State { read, open, done } state = State::read;
  std::size_t levels = 0;
};

struct PersonDraft {
  std::optional<double> age_years;
  std::optional<double> age_months;
  Person person;
};

struct PlanBuilder {
  const Tables& tables;
  Plan plan;
  PersonDraft person;
  EntryDraft entry;
  BandChoice band;
  NutrientIndex nutrient = 0;
  std::vector<std::pair<NutrientIndex, std::string>> bases = {};  // judged when the reference is known
  OwnFoodDraft own = {};
  std::vector<RecipeDraft> recipes = {};
  std::vector<std::pair<EntryPlace, OwnUse>> uses = {};
  std::map<std::string, std::shared_ptr<const OwnFood>, std::less<>> own_by_id = {};
  SuggestOptions suggest = {};
  std::map<std::string, std::size_t, std::less<>> dates = {};  // of the days that name one, by position
};

/// A complaint about the value (or, with a path, a member of it) that a hook was given.
inline Complaint complain(std::string code, std::vector<Fact> detail = {}, std::string path = {}) {
  return Problem{std::move(code), std::move(path), std::move(detail)};
}

/// Shapes shared by the documents (person_shape.cpp, entry_shape.cpp).
extern const Shape person_shape;
extern const Shape reference_shape;
extern const Shape day_list_shape;

/// Shapes of foods of one's own and of recipes (own_shape.cpp, recipe_shape.cpp), and the keys that an ingredient
/// shares with an entry (entry_shape.cpp).
extern const Shape own_foods_shape;
extern const Shape recipes_shape;
extern const Shape food_shape;
extern const Shape grams_shape;
extern const Shape portion_shape;
extern const Shape count_shape;
extern const Shape name_shape;

/// Makes the entry's food and weight of what its keys said, or keeps what has to be looked up later.
Complaint take_food(PlanBuilder& builder, std::optional<OwnUse>& later);

/// Begins a food of one's own or a recipe: its id is letters, digits and underscores.
Complaint check_own_id(std::string_view id);

/// Looks up what entries and recipes name of the foods that the plan describes (own_uses.cpp).
Complaint resolve_own_foods(PlanBuilder& builder);

/// Shapes of the keys that describe a supplement, and of water (supplement_shape.cpp, water_shape.cpp).
extern const Shape supplement_form_shape;
extern const Shape formula_shape;
extern const Shape formula_element_shape;
extern const Shape amount_mg_shape;
extern const Shape label_states_shape;
extern const Shape label_percent_shape;
extern const Shape water_shape;

/// Makes the entry's supplement of what its keys said.
Complaint take_supplement(PlanBuilder& builder);

/// The complaint about a form that the tables do not have, with the ones they have.
Complaint unknown_form(const Tables& tables, std::string_view id);

/// An amount above zero and at most `most`.
Complaint take_amount(std::optional<double>& amount, double value, double most);

/// The beginning of a text that came from outside, whole code points only: a report quotes it, it need not repeat a
/// megabyte.
std::string excerpt(std::string_view text);

/// A part that is larger than the whole it is stated beside (folic acid and folate, retinol and vitamin A).
struct TooLargePart {
  NutrientIndex part;
  NutrientIndex whole;
};

/// The first of the stated amounts that is more than can be in another one, if there is one (stated_parts.cpp).
std::optional<TooLargePart> find_too_large_part(const Tables& tables, const std::vector<TypedAmount>& stated);

/// A complaint unless the text has at most PlanLimits::name_code_points code points.
Complaint check_name(std::string_view text);

}  // namespace nutrient_balance
