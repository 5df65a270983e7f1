// The plan document as a whole, and the targets request, which shares its person.
#include <algorithm>

#include "plan_builder.hpp"

namespace nutrient_balance {

namespace {

template <const std::string_view& expected>
Complaint check_format(PlanBuilder&, std::string_view text) {
  if (text == expected) return std::nullopt;
  return complain("unknown_format", {{"expected", std::string(expected)}});
}

constexpr std::string_view plan_format = "nutrient-balance/plan@1";
constexpr std::string_view request_format = "nutrient-balance/targets-request@1";
const Shape plan_format_shape = {.text = check_format<plan_format>};
const Shape request_format_shape = {.text = check_format<request_format>};

std::size_t ratio_of(const PlanBuilder& builder, const Ratio* ratio) {
  return static_cast<std::size_t>(ratio - builder.tables.ratios.data());
}

Complaint choose_registered_band(PlanBuilder& builder, std::string_view id) {
  const auto& bands = builder.tables.ratios[builder.band.ratio].bands;
  std::string known;
  for (std::size_t i = 0; i < bands.size(); ++i) {
    if (bands[i].id == id) {
      builder.band.band = i;
      builder.plan.bands.push_back(builder.band);
      return std::nullopt;
    }
    known += (known.empty() ? "" : ", ") + std::string(bands[i].id);
  }
  return complain("unknown_band", {{"band", excerpt(id)}, {"known", known}});
}

constexpr double most_ratio = 1000;

Complaint take_bound(std::optional<double>& bound, double value) {
  if (!(value >= 0) || value > most_ratio) return complain("out_of_range", {{"minimum", 0.0}, {"maximum", most_ratio}});
  bound = value == 0 ? 0 : value;
  return std::nullopt;
}

Complaint choose_own_band(PlanBuilder& builder) {
  if (*builder.band.low >= *builder.band.high) return complain("contradiction", {{"with", "high"}}, "/low");
  builder.plan.bands.push_back(builder.band);
  return std::nullopt;
}

const Shape low = {.number = [](PlanBuilder& builder, double value) { return take_bound(builder.band.low, value); }};
const Shape high = {.number = [](PlanBuilder& builder, double value) { return take_bound(builder.band.high, value); }};
const Member own_band_members[] = {{"low", &low, true}, {"high", &high, true}};
const Shape band = {.text = choose_registered_band, .members = own_band_members, .close = choose_own_band};

const Shape ratio_bands = {
    .key = [](PlanBuilder& builder, std::string_view id) -> Complaint {
      const Ratio* ratio = builder.tables.find_ratio(id);
      if (ratio == nullptr) return complain("unknown_id", {{"id", excerpt(id)}});
      builder.band = {};
      builder.band.ratio = ratio_of(builder, ratio);
      return std::nullopt;
    },
    .element = &band,
};

const Shape basis_id = {.text = [](PlanBuilder& builder, std::string_view id) -> Complaint {
  builder.bases.back().second = excerpt(id);
  return std::nullopt;
}};

const Shape basis = {
    .key = [](PlanBuilder& builder, std::string_view id) -> Complaint {
      const auto nutrient = builder.tables.find_nutrient(id);
      if (!nutrient) return complain("unknown_nutrient", {{"nutrient", excerpt(id)}});
      builder.bases.emplace_back(*nutrient, std::string());
      return std::nullopt;
    },
    .element = &basis_id,
};

/// The answers that the chosen reference knows for a nutrient; null where its figures depend on nothing.
const std::vector<ReferenceBasis>* bases_of(const Reference& reference, NutrientIndex nutrient) {
  const auto found = std::find_if(reference.nutrients.begin(), reference.nutrients.end(),
                                  [&](const ReferenceNutrient& of) { return of.nutrient == nutrient; });
  return found == reference.nutrients.end() || found->bases.empty() ? nullptr : &found->bases;
}

Complaint take_basis(PlanBuilder& builder, NutrientIndex nutrient, const std::string& id) {
  const std::string place = "/basis/" + std::string(builder.tables.nutrients[nutrient].id);
  const auto* bases = bases_of(builder.tables.references[builder.plan.reference], nutrient);
  if (bases == nullptr) return complain("contradiction", {{"with", "reference"}}, place);
  const auto chosen =
      std::find_if(bases->begin(), bases->end(), [&](const ReferenceBasis& one) { return one.id == id; });
  if (chosen == bases->end()) return complain("unknown_id", {{"id", id}}, place);
  builder.plan.bases.push_back({nutrient, static_cast<std::size_t>(chosen - bases->begin())});
  return std::nullopt;
}

/// Keys come in any order, so what a basis means is judged when the whole document has been read.
Complaint take_bases(PlanBuilder& builder) {
  for (const auto& [nutrient, id] : builder.bases) {
    if (Complaint complaint = take_basis(builder, nutrient, id)) return complaint;
  }
  return std::nullopt;
}

Complaint finish_plan(PlanBuilder& builder) {
  if (Complaint wrong = take_bases(builder)) return wrong;
  return resolve_own_foods(builder);
}

const Member plan_members[] = {
    {"format", &plan_format_shape, true}, {"person", &person_shape},   {"reference", &reference_shape},
    {"ratio_bands", &ratio_bands},        {"basis", &basis},           {"days", &day_list_shape, true},
    {"foods", &own_foods_shape},          {"recipes", &recipes_shape},
};
const Shape plan_shape = {.members = plan_members, .close = finish_plan};

const Member request_members[] = {{"format", &request_format_shape, true},
                                  {"person", &person_shape},
                                  {"reference", &reference_shape},
                                  {"basis", &basis}};
const Shape request_shape = {.members = request_members, .close = take_bases};

Result<Plan> read(const Tables& tables, std::string_view json, const Shape& shape) {
  PlanBuilder builder{tables, {}, {}, {}, {}, 0};
  if (Complaint complaint = read_document(json, shape, builder)) return std::move(*complaint);
  return std::move(builder.plan);
}

}  // namespace

Result<Plan> read_plan(const Tables& tables, std::string_view json) { return read(tables, json, plan_shape); }

Result<Plan> read_targets_request(const Tables& tables, std::string_view json) {
  return read(tables, json, request_shape);
}

const OwnFood* Plan::find_own_food(std::string_view id) const {
  const auto found = std::find_if(own_foods.begin(), own_foods.end(), [&](const auto& one) { return one->id == id; });
  return found == own_foods.end() ? nullptr : found->get();
}

Text entry_name(const Tables& tables, const Entry& entry) {
  if (entry.food) return tables.food(*entry.food).name;
  return entry.own ? Text(entry.own->name) : Text(entry.name);
}

std::string entry_food_id(const Tables& tables, const Entry& entry) {
  if (entry.food) return tables.food_id(*entry.food);
  return entry.own ? entry.own->id : std::string();
}

std::string pointer_to_ingredient(const OwnFood& recipe, std::size_t ingredient) {
  return "/recipes/" + recipe.id.substr(recipe.id.find(':') + 1) + "/ingredients/" + std::to_string(ingredient);
}

std::string pointer_to(EntryPlace place) {
  return "/days/" + std::to_string(place.day) + "/entries/" + std::to_string(place.entry);
}

}  // namespace nutrient_balance
