// The plan while it is being read: hooks of the document's shape write here.
#pragma once

#include "document_reader.hpp"
#include "nutrient_balance/plan.hpp"

namespace nutrient_balance {

/// The keys of an entry object, kept until its end because their order is free.
struct EntryDraft {
  std::optional<FoodRef> food;
  std::optional<double> grams;
  std::optional<std::string> portion;
  std::optional<double> count;
  bool has_nutrients = false;
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
};

/// A complaint about the value (or, with a path, a member of it) that a hook was given.
inline Complaint complain(std::string code, std::vector<Fact> detail = {}, std::string path = {}) {
  return Problem{std::move(code), std::move(path), std::move(detail)};
}

/// Shapes shared by the documents (person_shape.cpp, entry_shape.cpp).
extern const Shape person_shape;
extern const Shape reference_shape;
extern const Shape day_list_shape;

/// The beginning of a text that came from outside, whole code points only: a report quotes it, it need not repeat a
/// megabyte.
std::string excerpt(std::string_view text);

/// A complaint unless the text has at most PlanLimits::name_code_points code points.
Complaint check_name(std::string_view text);

}  // namespace nutrient_balance
