// The plan document as a whole, and the targets request, which shares its person.
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

const Member plan_members[] = {
    {"format", &plan_format_shape, true}, {"person", &person_shape},       {"reference", &reference_shape},
    {"ratio_bands", &ratio_bands},        {"days", &day_list_shape, true},
};
const Shape plan_shape = {.members = plan_members};

const Member request_members[] = {
    {"format", &request_format_shape, true}, {"person", &person_shape}, {"reference", &reference_shape}};
const Shape request_shape = {.members = request_members};

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

std::string pointer_to(EntryPlace place) {
  return "/days/" + std::to_string(place.day) + "/entries/" + std::to_string(place.entry);
}

}  // namespace nutrient_balance
