// How a plan describes recipes: what goes in, and what the finished dish weighs.
#include "plan_builder.hpp"

namespace nutrient_balance {

namespace {

const Shape name = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  builder.recipes.back().food.name = std::string(text);
  return check_name(text);
}};

Complaint take_between(std::optional<double>& taken, double value, double most) {
  if (value >= PlanLimits::least_grams && value <= most) {
    taken = value;
    return std::nullopt;
  }
  return complain("out_of_range", {{"minimum", PlanLimits::least_grams}, {"maximum", most}});
}

const Shape cooked_grams = {.number = [](PlanBuilder& builder, double value) {
  return take_between(builder.recipes.back().cooked_grams, value, PlanLimits::cooked_grams);
}};

const Shape servings = {.number = [](PlanBuilder& builder, double value) {
  return take_between(builder.recipes.back().food.servings, value, PlanLimits::servings);
}};

Complaint take_ingredient(PlanBuilder& builder) {
  EntryDraft& draft = builder.entry;
  if (!draft.food && !draft.own) return complain("missing_key", {{"key", "food"}}, "/food");
  std::optional<OwnUse> later;
  if (Complaint wrong = take_food(builder, later)) return wrong;
  RecipeDraft& recipe = builder.recipes.back();
  if (later) recipe.uses.emplace(recipe.food.ingredients.size(), std::move(*later));
  recipe.food.ingredients.push_back(std::move(draft.entry));
  return std::nullopt;
}

const Member ingredient_members[] = {{"food", &food_shape},
                                     {"grams", &grams_shape},
                                     {"portion", &portion_shape},
                                     {"count", &count_shape},
                                     {"name", &name_shape}};
const Shape ingredient = {
    .members = ingredient_members,
    .open = [](PlanBuilder& builder) -> Complaint {
      builder.entry = {};
      return std::nullopt;
    },
    .close = take_ingredient,
};

const Shape ingredients = {
    .is_list = true,
    .most_items = PlanLimits::ingredients,
    .element = &ingredient,
    .close = [](PlanBuilder& builder) -> Complaint {
      if (!builder.recipes.back().food.ingredients.empty()) return std::nullopt;
      return complain("missing_key", {{"key", "an ingredient"}});
    },
};

const Member recipe_members[] = {{"name", &name, true},
                                 {"ingredients", &ingredients, true},
                                 {"cooked_grams", &cooked_grams},
                                 {"servings", &servings}};
const Shape recipe = {.members = recipe_members};

}  // namespace

const Shape recipes_shape = {
    .key = [](PlanBuilder& builder, std::string_view id) -> Complaint {
      if (builder.recipes.size() == PlanLimits::own_foods) {
        return complain("too_many", {{"limit", double{PlanLimits::own_foods}}});
      }
      builder.recipes.emplace_back();
      builder.recipes.back().food.id = "recipe:" + std::string(id);
      return check_own_id(id);
    },
    .element = &recipe,
};

}  // namespace nutrient_balance
