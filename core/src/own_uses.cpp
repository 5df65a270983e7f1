// Looks up what entries and recipes name of the foods that the plan itself describes, once all of them have been read.
#include <algorithm>

#include "own_foods.hpp"
#include "plan_builder.hpp"

namespace nutrient_balance {

namespace {

/// Some grams of it, which needs that it was weighed.
Complaint use_grams(const OwnFood& food, const OwnUse& use, Entry& entry) {
  if (!food.grams) return complain("weight_unknown", {{"portion", food.portions.front().name}}, "/grams");
  entry.grams = *use.grams;
  entry.times = *use.grams;
  entry.per = *food.grams;
  return std::nullopt;
}

Complaint use_portion(const OwnFood& food, const OwnUse& use, Entry& entry) {
  std::string names;
  for (const OwnPortion& known : food.portions) {
    if (known.name == *use.portion) {
      entry.times = known.times * use.count;
      entry.per = known.per;
      entry.grams = known.grams.value_or(0) * use.count;
      if (entry.grams <= PlanLimits::grams) return std::nullopt;
      return complain("out_of_range", {{"maximum", PlanLimits::grams / *known.grams}}, "/count");
    }
    names += (names.empty() ? "" : "; ") + known.name;
  }
  return complain("unknown_portion", {{"portion", excerpt(*use.portion)}, {"known", names}}, "/portion");
}

Complaint use_food(const PlanBuilder& builder, const OwnUse& use, Entry& entry) {
  const auto found = builder.own_by_id.find(use.id);
  if (found == builder.own_by_id.end()) return complain("unknown_food", {{"food", use.id}}, "/food");
  entry.own = found->second;
  return use.grams ? use_grams(*entry.own, use, entry) : use_portion(*entry.own, use, entry);
}

Complaint at(Complaint complaint, const std::string& place) {
  if (complaint) complaint->path = place + complaint->path;
  return complaint;
}

std::string place_of(const RecipeDraft& recipe) {
  return "/recipes/" + recipe.food.id.substr(recipe.food.id.find(':') + 1);
}

/// What the dish weighs: as stated, else what goes in.
Complaint weigh(RecipeDraft& recipe) {
  OwnFood& food = recipe.food;
  const bool weighed =
      std::all_of(food.ingredients.begin(), food.ingredients.end(), [](const Entry& part) { return part.weight(); });
  ExactSum raw;
  for (const Entry& part : food.ingredients) raw.add(part.grams);
  food.grams = recipe.cooked_grams;
  if (weighed) {
    // Drying takes off at most 99 %, and nothing takes up more than nine times its weight of water that is not listed.
    constexpr double least_share = 0.01;
    constexpr double most_share = 10;
    const double in = raw.rounded();
    if (!food.grams) food.grams = in;
    if (*food.grams < in * least_share || *food.grams > in * most_share) {
      return complain("out_of_range", {{"minimum", in * least_share}, {"maximum", in * most_share}}, "/cooked_grams");
    }
  }
  if (food.grams && *food.grams < PlanLimits::least_grams) {
    return complain("out_of_range", {{"minimum", PlanLimits::least_grams}, {"maximum", PlanLimits::cooked_grams}},
                    "/cooked_grams");
  }
  if (!food.grams && !food.servings) return complain("missing_key", {{"key", "cooked_grams"}}, "/cooked_grams");
  if (food.servings) {
    const auto grams = food.grams ? std::optional(*food.grams / *food.servings) : std::nullopt;
    food.portions.push_back({"1 serving", 1, *food.servings, grams});
  }
  return std::nullopt;
}

class Recipes {
 public:
  explicit Recipes(PlanBuilder& builder) : builder_(builder) {}

  /// Makes the recipe, and before it the recipes that it uses.
  Complaint make(RecipeDraft& recipe, std::size_t level) {
    recipe.state = RecipeDraft::State::open;
    recipe.levels = 1;
    for (const auto& [ingredient, use] : recipe.uses) {
      const std::string place = pointer_to_ingredient(recipe.food, ingredient);
      if (Complaint wrong = make_used(recipe, use.id, level, place)) return wrong;
      if (Complaint wrong = at(use_food(builder_, use, recipe.food.ingredients[ingredient]), place)) return wrong;
    }
    if (Complaint wrong = at(weigh(recipe), place_of(recipe))) return wrong;
    count_ingredients(builder_.tables, recipe.food);
    builder_.own_by_id.emplace(recipe.food.id, std::make_shared<const OwnFood>(recipe.food));
    recipe.state = RecipeDraft::State::done;
    return std::nullopt;
  }

 private:
  PlanBuilder& builder_;

  Complaint make_used(RecipeDraft& user, const std::string& id, std::size_t level, const std::string& place) {
    const auto used = std::find_if(builder_.recipes.begin(), builder_.recipes.end(),
                                   [&](const RecipeDraft& one) { return one.food.id == id; });
    if (used == builder_.recipes.end()) return std::nullopt;
    if (used->state == RecipeDraft::State::open) return complain("circular_recipe", {{"food", id}}, place + "/food");
    Complaint too_deep =
        complain("recipe_too_deep", {{"limit", double{PlanLimits::recipes_in_recipes}}}, place + "/food");
    if (used->state == RecipeDraft::State::read) {
      if (level == PlanLimits::recipes_in_recipes) return too_deep;
      if (Complaint wrong = make(*used, level + 1)) return wrong;
    }
    user.levels = std::max(user.levels, used->levels + 1);
    return user.levels > PlanLimits::recipes_in_recipes ? too_deep : std::nullopt;
  }
};

}  // namespace

Complaint resolve_own_foods(PlanBuilder& builder) {
  Recipes recipes(builder);
  for (RecipeDraft& recipe : builder.recipes) {
    if (recipe.state == RecipeDraft::State::done) continue;
    if (Complaint wrong = recipes.make(recipe, 1)) return wrong;
  }
  for (const RecipeDraft& recipe : builder.recipes) {
    builder.plan.own_foods.push_back(builder.own_by_id.find(recipe.food.id)->second);
  }
  for (const auto& [place, use] : builder.uses) {
    Entry& entry = builder.plan.days[place.day].entries[place.entry];
    if (Complaint wrong = at(use_food(builder, use, entry), pointer_to(place))) return wrong;
  }
  return std::nullopt;
}

}  // namespace nutrient_balance
