// The plan while it is being read: hooks of the document's shape write here.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "document_reader.hpp"
#include "nutrient_balance/plan.hpp"

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
};

/// A complaint about the value (or, with a path, a member of it) that a hook was given.
inline Complaint complain(std::string code, std::vector<Fact> detail = {}, std::string path = {}) {
  return Problem{std::move(code), std::move(path), std::move(detail)};
}

/// Shapes shared by the documents (person_shape.cpp, entry_shape.cpp).
extern const Shape person_shape;
extern const Shape reference_shape;
extern const Shape day_list_shape;

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

/// A complaint unless the text has at most PlanLimits::name_code_points code points.
Complaint check_name(std::string_view text);

}  // namespace nutrient_balance
