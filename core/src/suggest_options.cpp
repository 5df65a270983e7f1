// The options document of suggestions.
#include "plan_builder.hpp"

namespace nutrient_balance {

namespace {

constexpr std::string_view options_format = "nutrient-balance/suggest-options@1";
constexpr double most_candidates = 1'000'000;
constexpr double most_seed = 9'007'199'254'740'991;  // every whole number up to here is a double

/// The range comes first: a double that no whole number can hold must not become one.
template <typename Whole>
Complaint take_whole(Whole& taken, double value, double least, double most) {
  if (value < least || value > most) return complain("out_of_range", {{"minimum", least}, {"maximum", most}});
  taken = static_cast<Whole>(value);
  if (value == static_cast<double>(taken)) return std::nullopt;
  return complain("bad_value", {{"expected", std::string("a whole number")}});
}

const Shape format = {.text = [](PlanBuilder&, std::string_view text) -> Complaint {
  if (text == options_format) return std::nullopt;
  return complain("unknown_format", {{"expected", std::string(options_format)}});
}};

const Shape changes = {.number = [](PlanBuilder& builder, double value) {
  return take_whole(builder.suggest.changes, value, 1, SuggestOptions::most_changes);
}};

const Shape alternatives = {.number = [](PlanBuilder& builder, double value) {
  return take_whole(builder.suggest.alternatives, value, 1, SuggestOptions::most_alternatives);
}};

const Shape candidates = {.number = [](PlanBuilder& builder, double value) {
  return take_whole(builder.suggest.sample.emplace(), value, 1, most_candidates);
}};

const Shape seed = {
    .number = [](PlanBuilder& builder, double value) { return take_whole(builder.suggest.seed, value, 0, most_seed); }};

const Shape each_kind = {.boolean = [](PlanBuilder& builder, bool value) -> Complaint {
  builder.suggest.each_kind = value;
  return std::nullopt;
}};

const Shape kind = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  ChangeKinds& kinds = builder.suggest.kinds;
  if (text == "add") {
    kinds.add = true;
  } else if (text == "swap") {
    kinds.swap = true;
  } else if (text == "cut") {
    kinds.cut = true;
  } else {
    return complain("bad_value", {{"expected", std::string("add, swap or cut")}});
  }
  return std::nullopt;
}};

const Shape kinds = {
    .is_list = true,
    .most_items = 3,
    .element = &kind,
    .open = [](PlanBuilder& builder) -> Complaint {
      builder.suggest.kinds = {false, false, false};
      return std::nullopt;
    },
    .close = [](PlanBuilder& builder) -> Complaint {
      const ChangeKinds& asked = builder.suggest.kinds;
      if (asked.add || asked.swap || asked.cut) return std::nullopt;
      return complain("missing_key", {{"key", std::string("a kind")}});
    },
};

const Member members[] = {{"format", &format, true},
                          {"changes", &changes},
                          {"alternatives", &alternatives},
                          {"kinds", &kinds},
                          {"each_kind", &each_kind},
                          {"candidates", &candidates},
                          {"seed", &seed}};
const Shape options_shape = {.members = members};

}  // namespace

Result<SuggestOptions> read_suggest_options(const Tables& tables, std::string_view json) {
  if (json.empty()) return SuggestOptions{};
  PlanBuilder builder{tables, {}, {}, {}, {}, 0};
  if (Complaint complaint = read_document(json, options_shape, builder)) {
    complaint->path = "/options" + complaint->path;
    return std::move(*complaint);
  }
  return builder.suggest;
}

}  // namespace nutrient_balance
