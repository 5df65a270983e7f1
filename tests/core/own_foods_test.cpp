// Foods and recipes that a plan describes itself.
#include <gtest/gtest.h>

#include <array>

#include "nutrient_balance/engine.hpp"
#include "nutrient_balance/intake.hpp"
#include "suggest_days.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

std::string plan_text(const std::string& entries, const std::string& described) {
  return R"({"format":"nutrient-balance/plan@1","days":[{"entries":[)" + entries + "]}]," + described + "}";
}

Plan plan_of(const std::string& entries, const std::string& described) {
  auto read = read_plan(toy::tables(), plan_text(entries, described));
  EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.problem().code + " at " + read.problem().path);
  return read.ok() ? std::move(read.value()) : Plan{};
}

Problem problem_of(const std::string& entries, const std::string& described) {
  const auto read = read_plan(toy::tables(), plan_text(entries, described));
  return read.ok() ? Problem{} : read.problem();
}

FoodValue brought(const Plan& plan, std::string_view nutrient, std::size_t entry = 0) {
  return entry_value(toy::tables(), plan.days.at(0).entries.at(entry), toy::nutrient(nutrient));
}

const std::string bar = R"("foods":{"bar":{"name":"Bar","per_grams":50,"portions":{"1 bar":25},
  "nutrients":{"calcium":200,"magnesium":{"amount":0.05,"unit":"g"},"copper":{"amount":1,"unit":"mg"},"folate_dfe":10}}})";

TEST(own_foods, a_label_is_read_in_its_own_units_and_by_weight_or_portion) {
  const Plan plan = plan_of(R"({"food":"own:bar","grams":25},{"food":"own:bar","portion":"1 bar","count":2})", bar);
  EXPECT_EQ(brought(plan, "calcium").amount.known, 100);
  EXPECT_EQ(brought(plan, "magnesium").amount.known, 25);
  EXPECT_EQ(brought(plan, "copper").amount.known, 500);
  EXPECT_DOUBLE_EQ(brought(plan, "folate").amount.known, 8.5);
  EXPECT_EQ(brought(plan, "calcium", 1).amount.known, 200);
  EXPECT_EQ(plan.days[0].entries[1].weight(), 50);
}

TEST(own_foods, what_a_label_does_not_state_is_not_known_rather_than_zero) {
  const FoodValue iron = brought(plan_of(R"({"food":"own:bar","grams":25})", bar), "iron");
  EXPECT_TRUE(iron.missing);
  EXPECT_FALSE(iron.amount.high);
}

TEST(own_foods, a_percentage_is_of_the_daily_value) {
  const Plan plan = plan_of(R"({"food":"own:x","grams":100})",
                            R"("foods":{"x":{"name":"","nutrients":{"magnesium":{"percent":25}}}})");
  EXPECT_EQ(brought(plan, "magnesium").amount.known, 100);
}

TEST(own_foods, a_portion_that_nobody_weighed_is_eaten_as_such) {
  const std::string tablet = R"("foods":{"x":{"name":"","per_portion":"1 bar","nutrients":{"calcium":10}}})";
  const Plan plan = plan_of(R"({"food":"own:x","portion":"1 bar","count":3})", tablet);
  EXPECT_EQ(brought(plan, "calcium").amount.known, 30);
  EXPECT_FALSE(plan.days[0].entries[0].weight());
  EXPECT_EQ(problem_of(R"({"food":"own:x","grams":30})", tablet).code, "weight_unknown");
}

TEST(own_foods, a_recipe_holds_what_goes_in_spread_over_the_finished_dish) {
  const Plan plan = plan_of(R"({"food":"recipe:stew","grams":40},{"food":"recipe:stew","portion":"1 serving"})",
                            R"("recipes":{"stew":{"name":"Stew","cooked_grams":80,"servings":4,
         "ingredients":[{"food":"toy:01","grams":100},{"food":"toy:10","portion":"1 cup"}]}})");
  // 100 g of food 01: 100 mg calcium, 10 mg magnesium. 50 g of food 10: 50 mg and 50 mg. Half of the dish is eaten.
  EXPECT_EQ(brought(plan, "calcium").amount.known, 75);
  EXPECT_EQ(brought(plan, "magnesium").amount.known, 30);
  EXPECT_EQ(brought(plan, "magnesium", 1).amount.known, 15);
  EXPECT_EQ(plan.days[0].entries[1].weight(), 20);
}

TEST(own_foods, a_value_that_an_ingredient_lacks_stays_a_range) {
  const Plan plan = plan_of(
      R"({"food":"recipe:stew","portion":"1 serving"})",
      R"("recipes":{"stew":{"name":"","servings":1,"ingredients":[{"food":"toy:01","grams":100},{"food":"toy:11","grams":100}]}})");
  const FoodValue magnesium = brought(plan, "magnesium");
  EXPECT_TRUE(magnesium.missing);
  EXPECT_EQ(magnesium.similar_foods, 10U);
  EXPECT_EQ(magnesium.amount.known, 10);
  EXPECT_EQ(magnesium.amount.low, 20);
  EXPECT_EQ(magnesium.amount.high, 110);
}

TEST(own_foods, recipes_stand_in_recipes_whatever_the_order_of_the_document) {
  const std::string recipes =
      R"("recipes":{"outer":{"name":"","ingredients":[{"food":"recipe:inner","grams":50},{"food":"own:bar","grams":50}]},
                    "inner":{"name":"","cooked_grams":50,"ingredients":[{"food":"toy:02","grams":100}]}},)";
  const Plan plan = plan_of(R"({"food":"recipe:outer","grams":100})", recipes + bar);
  EXPECT_EQ(brought(plan, "calcium").amount.known, 300);
  EXPECT_EQ(brought(plan, "magnesium").amount.known, 70);
}

TEST(own_foods, what_counts_against_a_limit_is_counted_ingredient_by_ingredient) {
  // Food 01 has 100 ug of folate and no column of folic acid; the bar says nothing of folic acid: up to 10/17 of 17 ug.
  const Plan plan = plan_of(
      R"({"food":"recipe:mix","portion":"1 serving"})",
      R"("recipes":{"mix":{"name":"","servings":2,"ingredients":[{"food":"toy:01","grams":100},{"food":"own:bar","grams":50}]}},)" +
          bar);
  const Entry& entry = plan.days[0].entries[0];
  const Entry& food = entry.own->ingredients[0];
  const Entry& label = entry.own->ingredients[1];
  const NutrientIndex folate = toy::nutrient("folate");
  const auto counted = [&](const Entry& of) { return counted_amount(toy::tables(), of, folate, "synthetic_only"); };
  EXPECT_EQ(counted(label).high, 10);
  EXPECT_EQ(counted(entry).low, 0);
  EXPECT_FALSE(counted(food).high);
  EXPECT_FALSE(counted(entry).high);
  const NutrientIndex magnesium = toy::nutrient("magnesium");
  EXPECT_EQ(counted_amount(toy::tables(), food, magnesium, "supplemental_only").high, 0);
  EXPECT_EQ(counted_amount(toy::tables(), label, magnesium, "supplemental_only").high, 0);  // a food's label
  EXPECT_EQ(counted_amount(toy::tables(), entry, magnesium, "supplemental_only").high, 0);
}

TEST(own_foods, a_recipe_of_one_food_is_that_food) {
  const Plan plan = plan_of(R"({"food":"recipe:same","grams":37},{"food":"toy:11","grams":37})",
                            R"("recipes":{"same":{"name":"","ingredients":[{"food":"toy:11","grams":100}]}})");
  for (const Nutrient& nutrient : toy::tables().nutrients) {
    const FoodValue recipe = brought(plan, nutrient.id, 0);
    const FoodValue food = brought(plan, nutrient.id, 1);
    EXPECT_EQ(recipe.missing, food.missing) << nutrient.id;
    EXPECT_EQ(recipe.similar_foods, food.similar_foods) << nutrient.id;
    EXPECT_DOUBLE_EQ(recipe.amount.low, food.amount.low) << nutrient.id;
    EXPECT_EQ(recipe.amount.high.has_value(), food.amount.high.has_value()) << nutrient.id;
  }
}

TEST(own_foods, a_recipe_that_holds_itself_is_refused_with_its_place) {
  const Problem found = problem_of("", R"("recipes":{"a":{"name":"","ingredients":[{"food":"recipe:b","grams":1}]},
                        "b":{"name":"","ingredients":[{"food":"toy:01","grams":1},{"food":"recipe:a","grams":1}]}})");
  EXPECT_EQ(found.code, "circular_recipe");
  EXPECT_EQ(found.path, "/recipes/b/ingredients/1/food");
}

TEST(own_foods, a_label_that_cannot_be_true_is_refused_with_its_place) {
  const auto refused = [](const std::string& keys) {
    const Problem found = problem_of("", R"("foods":{"bar":{"name":"Bar",)" + keys + "}}");
    return found.code + " " + found.path;
  };
  const std::string at = "/foods/bar/nutrients/";
  EXPECT_EQ(refused(R"("per_portion":"","nutrients":{"calcium":1})"), "bad_value /foods/bar/per_portion");
  EXPECT_EQ(refused(R"("nutrients":{"calcium":1000001})"), "out_of_range " + at + "calcium");
  EXPECT_EQ(refused(R"("nutrients":{"calcium":{"percent":10,"unit":"mg"}})"), "contradiction " + at + "calcium/unit");
  EXPECT_EQ(refused(R"("nutrients":{"calcium":{"percent":1e9}})"), "out_of_range " + at + "calcium/percent");
  EXPECT_EQ(refused(R"("nutrients":{"folate":100,"folic_acid":100})"), "contradiction " + at + "folic_acid");
  EXPECT_EQ(refused(R"("nutrients":{"folic_acid":{"amount":0.2,"unit":"mg"},"folate_dfe":100})"),
            "contradiction " + at + "folic_acid");
  EXPECT_EQ(refused(R"("nutrients":{"folate":100,"folic_acid":50})"), " ");
}

TEST(own_foods, a_percentage_needs_a_daily_value) {
  Tables world = toy::fresh_tables();
  world.daily_values.clear();
  const auto read =
      read_plan(world, plan_text("", R"("foods":{"x":{"name":"","nutrients":{"magnesium":{"percent":25}}}})"));
  ASSERT_FALSE(read.ok());
  EXPECT_EQ(read.problem().code, "no_daily_value");
  EXPECT_EQ(read.problem().path, "/foods/x/nutrients/magnesium/percent");
}

TEST(own_foods, energy_may_be_stated_with_its_unit) {
  const auto read = read_plan(
      days::tables(), plan_text(R"({"food":"own:x","grams":50})",
                                R"("foods":{"x":{"name":"","nutrients":{"energy":{"amount":200,"unit":"kcal"}}}})"));
  ASSERT_TRUE(read.ok()) << read.problem().code << read.problem().path;
  const NutrientIndex energy = *days::tables().find_nutrient("energy");
  EXPECT_EQ(entry_value(days::tables(), read.value().days[0].entries[0], energy).amount.known, 100);
}

TEST(own_foods, a_recipe_has_as_many_servings_and_recipes_are_as_many_as_the_limits_say) {
  const auto with_servings = [](const std::string& servings) {
    return problem_of(
        "", R"("recipes":{"a":{"name":"","ingredients":[{"food":"toy:01","grams":1}],"servings":)" + servings + "}}");
  };
  EXPECT_EQ(with_servings("1000000").path, "/recipes/a/servings");
  EXPECT_EQ(with_servings("0").code, "out_of_range");
  EXPECT_EQ(with_servings("4").code, "");
  std::string recipes;
  for (std::size_t i = 0; i <= PlanLimits::own_foods; ++i) {
    recipes +=
        (i == 0 ? "\"r" : ",\"r") + std::to_string(i) + R"(":{"name":"","ingredients":[{"food":"toy:01","grams":1}]})";
  }
  const Problem too_many = problem_of("", R"("recipes":{)" + recipes + "}");
  EXPECT_EQ(too_many.code, "too_many");
  EXPECT_EQ(too_many.path, "/recipes/r" + std::to_string(PlanLimits::own_foods));
}

TEST(own_foods, an_answer_names_the_food_and_a_receipt_opens_the_recipe) {
  const std::string foods = toy::food_bytes();
  const std::array<std::string_view, 1> tables = {foods};
  const auto engine = Engine::load(toy::reference_bytes(), tables);
  ASSERT_TRUE(engine.ok());
  const std::string text =
      plan_text(R"({"food":"recipe:stew","portion":"1 serving"})",
                R"("recipes":{"stew":{"name":"Stew","servings":2,"ingredients":[{"food":"toy:01","grams":100}]}})");
  const std::string receipt = engine.value().explain(text, "calcium").value();
  EXPECT_NE(receipt.find(R"("food":"recipe:stew","name":"Stew","origin":"recipe","grams":50)"), std::string::npos);
  EXPECT_NE(receipt.find(R"("entry":"/recipes/stew/ingredients/0","food":"toy:01")"), std::string::npos);
  const std::string document = engine.value().own_food(text, "recipe:stew").value();
  EXPECT_NE(document.find(R"("portions":[{"name":"1 serving","grams":50}])"), std::string::npos);
  EXPECT_EQ(engine.value().own_food(text, "recipe:soup").problem().code, "unknown_food");
}

}  // namespace
}  // namespace nutrient_balance
