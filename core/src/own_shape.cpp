// How a plan describes foods of one's own by what their labels print.
#include <algorithm>

#include "own_foods.hpp"
#include "plan_builder.hpp"

namespace nutrient_balance {

namespace {

bool fits_an_id(char letter) {
  return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
         letter == '_';
}

const Shape name = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  builder.own.name = std::string(text);
  return check_name(text);
}};

Complaint take_weight(std::optional<double>& grams, double value) {
  if (value >= PlanLimits::least_grams && value <= PlanLimits::grams) {
    grams = value;
    return std::nullopt;
  }
  return complain("out_of_range", {{"minimum", PlanLimits::least_grams}, {"maximum", PlanLimits::grams}});
}

const Shape per_grams = {
    .number = [](PlanBuilder& builder, double value) { return take_weight(builder.own.per_grams, value); }};

const Shape per_portion = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  if (text.empty()) return complain("bad_value", {{"expected", "the name of a portion"}});
  builder.own.per_portion = std::string(text);
  return check_name(text);
}};

const Shape portion_grams = {.number = [](PlanBuilder& builder, double value) -> Complaint {
  std::optional<double> grams;
  if (Complaint wrong = take_weight(grams, value)) return wrong;
  builder.own.portion_grams.push_back(*grams);
  return std::nullopt;
}};

const Shape portions = {
    .key = [](PlanBuilder& builder, std::string_view text) -> Complaint {
      if (text.empty()) return complain("bad_value", {{"expected", "the name of a portion"}});
      if (builder.own.portion_names.size() == PlanLimits::own_portions) {
        return complain("too_many", {{"limit", double{PlanLimits::own_portions}}});
      }
      builder.own.portion_names.emplace_back(text);
      return check_name(text);
    },
    .element = &portion_grams,
};

Complaint take_stated(PlanBuilder& builder, double amount) {
  StatedAmount& stated = builder.own.stated.back();
  const double counted = amount * stated.times / stated.per;
  if (amount >= 0 && counted <= PlanLimits::typed_amount) {
    stated.amount.amount = counted == 0 ? 0 : counted;  // −0 is 0
    return std::nullopt;
  }
  return complain("out_of_range", {{"minimum", 0.0}, {"maximum", PlanLimits::typed_amount}});
}

const Shape amount = {.number = [](PlanBuilder& builder, double value) -> Complaint {
  builder.own.amount = value;
  return std::nullopt;
}};

const Shape unit = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  const Unit own = builder.tables.nutrients[builder.own.stated.back().amount.nutrient].unit;
  builder.own.unit = unit_from_text(text);
  if (builder.own.unit && is_mass(*builder.own.unit) == is_mass(own)) return std::nullopt;
  return complain("bad_value", {{"expected", std::string(is_mass(own) ? "g, mg or ug" : "kcal")}});
}};

const Shape percent = {.number = [](PlanBuilder& builder, double value) -> Complaint {
  builder.own.percent = value;
  return std::nullopt;
}};

/// What a label's percentages of this nutrient are of; null: there is no daily value of it.
const DailyValue* daily_value(const Tables& tables, NutrientIndex nutrient) {
  if (tables.daily_values.empty()) return nullptr;
  const auto& values = tables.daily_values.front().values;
  const auto found =
      std::find_if(values.begin(), values.end(), [&](const DailyValue& one) { return one.nutrient == nutrient; });
  return found == values.end() ? nullptr : &*found;
}

Complaint take_percent(PlanBuilder& builder) {
  OwnFoodDraft& draft = builder.own;
  if (draft.amount) return complain("contradiction", {{"with", "percent"}}, "/amount");
  if (draft.unit) return complain("contradiction", {{"with", "percent"}}, "/unit");
  const DailyValue* of = daily_value(builder.tables, draft.stated.back().amount.nutrient);
  if (of == nullptr) return complain("no_daily_value", {}, "/percent");
  if (*draft.percent < 0 || *draft.percent > PlanLimits::label_percent) {
    return complain("out_of_range", {{"minimum", 0.0}, {"maximum", PlanLimits::label_percent}}, "/percent");
  }
  draft.stated.back().times = of->amount;
  draft.stated.back().per = 100;
  draft.stated.back().is_percentage = true;
  return take_stated(builder, *draft.percent);
}

/// An amount in another unit than the nutrient's own, or a percentage of the daily value.
Complaint take_stated_object(PlanBuilder& builder) {
  OwnFoodDraft& draft = builder.own;
  if (draft.percent) return take_percent(builder);
  if (!draft.amount) return complain("missing_key", {{"key", "amount"}}, "/amount");
  if (!draft.unit) return complain("missing_key", {{"key", "unit"}}, "/unit");
  StatedAmount& stated = draft.stated.back();
  const Unit own = builder.tables.nutrients[stated.amount.nutrient].unit;
  if (is_mass(own)) {
    // Of the two factors one is whole, which keeps what was printed exact.
    stated.times = std::max(1.0, mass_factor(*draft.unit, own));
    stated.per = std::max(1.0, mass_factor(own, *draft.unit));
  }
  return take_stated(builder, *draft.amount);
}

const Member stated_members[] = {{"amount", &amount}, {"unit", &unit}, {"percent", &percent}};

const Shape stated = {
    .number = take_stated,
    .members = stated_members,
    .open = [](PlanBuilder& builder) -> Complaint {
      if (builder.own.is_label_name) return complain("wrong_type", {{"expected", "number"}});
      builder.own.amount = builder.own.percent = std::nullopt;
      builder.own.unit = std::nullopt;
      return std::nullopt;
    },
    .close = take_stated_object,
};

/// A nutrient by its id, or what labels print under another name (salt).
Complaint begin_stated(PlanBuilder& builder, std::string_view id) {
  OwnFoodDraft& draft = builder.own;
  const LabelName* label = builder.tables.find_label_name(id);
  const auto nutrient = label == nullptr ? builder.tables.find_nutrient(id) : std::optional(label->nutrient);
  if (!nutrient) return complain("unknown_nutrient", {{"nutrient", excerpt(id)}});
  for (const StatedAmount& other : draft.stated) {
    if (other.amount.nutrient == *nutrient) return complain("contradiction", {{"with", other.key}});
  }
  draft.is_label_name = label != nullptr;
  const double times = label == nullptr ? 1 : label->times;
  draft.stated.push_back({{*nutrient, 0}, std::string(id), times, label == nullptr ? 1 : label->per});
  return std::nullopt;
}

const Shape nutrients = {
    .key = begin_stated,
    .element = &stated,
    .close = [](PlanBuilder& builder) -> Complaint {
      if (builder.own.stated.empty()) return complain("missing_key", {{"key", "a nutrient"}});
      return std::nullopt;
    },
};

/// What the amounts are of, and the portions; a food whose only portion nobody weighed has just that one.
Complaint weigh(const OwnFoodDraft& draft, OwnFood& food) {
  food.grams = draft.per_portion ? std::nullopt : std::optional(draft.per_grams.value_or(100));
  const std::size_t portions = draft.portion_names.size();
  for (std::size_t i = 0; i < portions; ++i) {
    if (draft.per_portion == draft.portion_names[i]) food.grams = draft.portion_grams[i];
  }
  if (!food.grams) {
    if (portions > 0) return complain("weight_unknown", {{"portion", *draft.per_portion}}, "/portions");
    food.portions.push_back({*draft.per_portion, 1, 1, std::nullopt});
  }
  for (std::size_t i = 0; i < portions; ++i) {
    const double grams = draft.portion_grams[i];
    food.portions.push_back({draft.portion_names[i], grams, *food.grams, grams});
  }
  return std::nullopt;
}

/// Nothing holds more of a nutrient than it weighs.
Complaint check_masses(const Tables& tables, const OwnFoodDraft& draft, const OwnFood& food) {
  for (const StatedAmount& stated : draft.stated) {
    const Unit unit = tables.nutrients[stated.amount.nutrient].unit;
    if (!food.grams || !is_mass(unit)) continue;
    const double most = *food.grams * mass_factor(Unit::gram, unit);
    if (stated.amount.amount > most) {
      const double printed = most * stated.per / stated.times;
      return complain("out_of_range", {{"minimum", 0.0}, {"maximum", printed}}, "/nutrients/" + stated.key);
    }
  }
  return std::nullopt;
}

/// No part is larger than its whole, as far as both are printed as amounts.
Complaint check_parts(const Tables& tables, const OwnFoodDraft& draft) {
  std::vector<TypedAmount> printed;
  for (const StatedAmount& stated : draft.stated) {
    if (!stated.is_percentage) printed.push_back(stated.amount);
  }
  const auto wrong = find_too_large_part(tables, printed);
  if (!wrong) return std::nullopt;
  const auto key_of = [&](NutrientIndex nutrient) {
    return std::find_if(draft.stated.begin(), draft.stated.end(),
                        [&](const StatedAmount& stated) { return stated.amount.nutrient == nutrient; })
        ->key;
  };
  return complain("contradiction", {{"with", key_of(wrong->whole)}}, "/nutrients/" + key_of(wrong->part));
}

Complaint take_own_food(PlanBuilder& builder) {
  OwnFoodDraft& draft = builder.own;
  if (draft.per_grams && draft.per_portion) return complain("contradiction", {{"with", "per_grams"}}, "/per_portion");
  OwnFood food;
  food.id = "own:" + draft.id;
  food.name = draft.name;
  if (Complaint wrong = weigh(draft, food)) return wrong;
  if (Complaint wrong = check_masses(builder.tables, draft, food)) return wrong;
  if (Complaint wrong = check_parts(builder.tables, draft)) return wrong;
  std::vector<TypedAmount> amounts;
  for (const StatedAmount& stated : draft.stated) amounts.push_back(stated.amount);
  count_label(builder.tables, food, std::move(amounts));
  auto made = std::make_shared<const OwnFood>(std::move(food));
  builder.own_by_id.emplace(made->id, made);
  builder.plan.own_foods.push_back(std::move(made));
  return std::nullopt;
}

const Member own_food_members[] = {
    {"name", &name, true},           {"per_grams", &per_grams}, {"per_portion", &per_portion},
    {"nutrients", &nutrients, true}, {"portions", &portions},
};
const Shape own_food = {.members = own_food_members, .close = take_own_food};

}  // namespace

Complaint check_own_id(std::string_view id) {
  const bool fits =
      !id.empty() && id.size() <= PlanLimits::own_id_bytes && std::all_of(id.begin(), id.end(), fits_an_id);
  return fits ? std::nullopt : complain("bad_value", {{"expected", "letters, digits and underscores, at most 60"}});
}

const Shape own_foods_shape = {
    .key = [](PlanBuilder& builder, std::string_view id) -> Complaint {
      if (builder.own_by_id.size() == PlanLimits::own_foods) {
        return complain("too_many", {{"limit", double{PlanLimits::own_foods}}});
      }
      builder.own = {};
      builder.own.id = std::string(id);
      return check_own_id(id);
    },
    .element = &own_food,
};

}  // namespace nutrient_balance
