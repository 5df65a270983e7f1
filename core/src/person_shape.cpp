// How a plan describes a person: keys, types and what contradicts what.
#include <algorithm>

#include "plan_builder.hpp"

namespace nutrient_balance {

namespace {

/// Younger than this, pregnant or breastfeeding is a contradiction; from 9 to 13 years the tables simply have no row.
constexpr std::uint32_t youngest_pregnancy_years = 9;
constexpr std::uint32_t most_infant_months = 36;

std::optional<std::size_t> place_of(const std::vector<Text>& vocabulary, std::string_view id) {
  const auto found = std::find(vocabulary.begin(), vocabulary.end(), id);
  return found == vocabulary.end() ? std::nullopt : std::optional<std::size_t>(found - vocabulary.begin());
}

std::optional<Text> known_id(const std::vector<Text>& vocabulary, std::string_view id) {
  const auto place = place_of(vocabulary, id);
  return place ? std::optional(vocabulary[*place]) : std::nullopt;
}

Complaint unknown_id(std::string_view id) { return complain("unknown_id", {{"id", excerpt(id)}}); }

Complaint take_age(std::optional<double>& age, double value, double least, double most) {
  if (value < least || value > most) return complain("out_of_range", {{"minimum", least}, {"maximum", most}});
  if (value != static_cast<double>(static_cast<std::uint32_t>(value))) {
    return complain("bad_value", {{"expected", "completed years or months, a whole number"}});
  }
  age = value;
  return std::nullopt;
}

const Shape age_years = {.number = [](PlanBuilder& builder, double value) {
  // At 0 completed years the tables have two rows: infants are described by age_months.
  return take_age(builder.person.age_years, value, 1, PlanLimits::age_years);
}};

const Shape age_months = {.number = [](PlanBuilder& builder, double value) {
  return take_age(builder.person.age_months, value, 0, most_infant_months);
}};

const Shape sex = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  if (text == "female") {
    builder.person.person.sex = Sex::female;
  } else if (text == "male") {
    builder.person.person.sex = Sex::male;
  } else {
    return complain("bad_value", {{"expected", "female or male"}});
  }
  return std::nullopt;
}};

const Shape life_stage = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  if (text == "pregnant") {
    builder.person.person.stage = Stage::pregnant;
  } else if (text == "lactating") {
    builder.person.person.stage = Stage::lactating;
  } else if (text != "none") {
    return complain("bad_value", {{"expected", "none, pregnant or lactating"}});
  }
  return std::nullopt;
}};

const Shape condition = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  const auto id = known_id(builder.tables.vocabulary.conditions, text);
  if (!id) return unknown_id(text);
  builder.person.person.conditions.push_back(*id);
  return std::nullopt;
}};

const Shape medicine = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  const auto id = known_id(builder.tables.vocabulary.medicines, text);
  if (!id) return unknown_id(text);
  builder.person.person.medicines.push_back(*id);
  return std::nullopt;
}};

const Shape diet_pattern = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  builder.person.person.diet.pattern = place_of(builder.tables.vocabulary.diet_patterns, text);
  return builder.person.person.diet.pattern ? std::nullopt : unknown_id(text);
}};

const Shape left_out = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  const auto place = place_of(builder.tables.suggestable.excludable, text);
  if (!place) return unknown_id(text);
  builder.person.person.diet.without |= 1U << *place;
  return std::nullopt;
}};

const Shape food_left_out = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  const auto food = builder.tables.find_food(text);
  if (!food) return complain("unknown_food", {{"food", excerpt(text)}});
  builder.person.person.diet.without_foods.push_back(*food);
  return std::nullopt;
}};

const Shape safety_answered = {.boolean = [](PlanBuilder& builder, bool answered) -> Complaint {
  builder.person.person.safety_answered = answered;
  return std::nullopt;
}};

constexpr std::size_t most_ids = 100;
const Shape conditions = {.is_list = true, .most_items = most_ids, .element = &condition};
const Shape medicines = {.is_list = true, .most_items = most_ids, .element = &medicine};
const Shape all_left_out = {.is_list = true, .most_items = most_ids, .element = &left_out};
const Shape foods_left_out = {.is_list = true, .most_items = most_ids, .element = &food_left_out};

const Member diet_members[] = {
    {"pattern", &diet_pattern}, {"without", &all_left_out}, {"without_foods", &foods_left_out}};
const Shape diet = {.members = diet_members};

Complaint take_person(PlanBuilder& builder) {
  const PersonDraft& draft = builder.person;
  Person person = draft.person;
  if (draft.age_years && draft.age_months) {
    return complain("contradiction", {{"with", "age_years"}}, "/age_months");
  }
  if (!draft.age_years && !draft.age_months) return complain("missing_key", {{"key", "age_years"}}, "/age_years");
  person.age_months = static_cast<std::uint32_t>(draft.age_years ? *draft.age_years * 12 : *draft.age_months);
  if (person.stage != Stage::none) {
    if (person.sex == Sex::male) return complain("contradiction", {{"with", "sex"}}, "/life_stage");
    if (person.age_years() < youngest_pregnancy_years)
      return complain("contradiction", {{"with", "age"}}, "/life_stage");
    person.sex = Sex::female;  // the rows for pregnancy and breastfeeding are women's rows
  }
  builder.plan.person = person;
  return std::nullopt;
}

const Member person_members[] = {
    {"age_years", &age_years},   {"age_months", &age_months}, {"sex", &sex},   {"life_stage", &life_stage},
    {"conditions", &conditions}, {"medicines", &medicines},   {"diet", &diet}, {"safety_answered", &safety_answered},
};

}  // namespace

const Shape person_shape = {.members = person_members, .close = take_person};

const Shape reference_shape = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  const Reference* reference = builder.tables.find_reference(text);
  if (reference == nullptr) return complain("unknown_reference", {{"reference", excerpt(text)}});
  builder.plan.reference = static_cast<std::size_t>(reference - builder.tables.references.data());
  return std::nullopt;
}};

}  // namespace nutrient_balance
