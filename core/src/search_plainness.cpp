#include "search_plainness.hpp"

#include <algorithm>
#include <initializer_list>

namespace nutrient_balance {

namespace {

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> list) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// Brand names stand in capitals.
int capital_words(Text name) {
  int words = 0;
  int letters = 0;
  for (std::size_t i = 0; i <= name.size(); ++i) {
    const char letter = i < name.size() ? name[i] : ' ';
    if (letter >= 'A' && letter <= 'Z') {
      ++letters;
      continue;
    }
    if (letters >= 3) ++words;
    letters = 0;
  }
  return words;
}

float points_of_group(std::string_view group) {
  if (group == "baby_foods") return -60;
  if (group == "native_american_foods") return -20;
  if (is_one_of(group, {"fast_foods", "restaurant_foods"})) return -14;
  if (is_one_of(group, {"snacks", "mixed_dishes", "sweets", "lamb_veal_and_game"})) return -6;
  return 0;
}

float points_of_phrases(Text name) {
  const auto has = [name](std::string_view phrase) { return name.find(phrase) != Text::npos; };
  float points = 0;
  if (has("variety meats")) points -= 9;
  if (has("with salt")) points -= 3;
  if (has("dry roasted") || has("dry-roasted") || has("dry heat")) points += 9;  // nothing dried
  return points;
}

}  // namespace

float plainness_of_word(std::string_view stem) {
  if (is_one_of(stem, {"raw", "plain", "milkfat"})) return 8;
  if (is_one_of(stem, {"fresh", "whole", "regular", "commercialli", "commercial", "table", "brewed", "common", "ripe",
                       "granulated", "vanilla", "tap", "skinless", "all", "ground", "breast"})) {
    return 3;
  }
  if (is_one_of(stem, {"cooked", "boiled", "baked", "meat", "only", "without", "white"})) return 2;
  if (is_one_of(stem, {"imitation", "substitute", "human", "meatless", "industrial", "sheep", "goat"})) return -20;
  if (is_one_of(stem,
                {"dehydrated", "freeze",    "powder",   "powdered", "dry",     "mix",      "concentrate", "flour",
                 "buffalo",    "wild",      "drink",    "dietari",  "filled",  "flavor",   "flavored",    "unprepared",
                 "product",    "extract",   "chip",     "cracker",  "cake",    "stick",    "producer",    "instant",
                 "evaporated", "condensed", "chicori",  "deli",     "roll",    "luncheon", "mock",        "prepackaged",
                 "vinegar",    "bar",       "sprouted", "podded",   "paste",   "candied",  "breaded",     "batter",
                 "formula",    "imported",  "strip",    "split",    "backfat", "minced",   "chocolate",   "glazed",
                 "separable",  "moose",     "bear",     "infant"})) {
    return -9;
  }
  if (is_one_of(stem, {"canned",       "buttermilk",    "frozen", "dried",     "sweetened",  "low",        "lowfat",
                       "reduced",      "free",          "nonfat", "fortified", "unenriched", "immature",   "leaf",
                       "peel",         "juice",         "sauce",  "babi",      "butter",     "pita",       "grass",
                       "sliced",       "decaffeinated", "fat",    "oil",       "skin",       "bone",       "toasted",
                       "refrigerated", "cured",         "corned", "light",     "stewed",     "microwaved", "sodium",
                       "giblet",       "neck",          "back",   "sour"})) {
    return -3;
  }
  return 0;
}

float plainness_of_food(const Food& food, std::string_view group) {
  // A food with many household portions is one that many people eat; brands and oddities have one or none.
  const auto portions = static_cast<float>(std::min<std::size_t>(food.portions.size(), 6));
  const auto brands = static_cast<float>(std::min(capital_words(food.name), 2));
  return points_of_group(group) + points_of_phrases(food.name) + 1.5F * portions - 14.0F * brands;
}

bool is_eaten_cooked(Text name, std::string_view group) {
  if (name.substr(0, 6) == "Peanut") return false;
  return is_one_of(
      group, {"poultry", "pork", "beef", "fish_and_shellfish", "legumes", "grains_and_pasta", "lamb_veal_and_game"});
}

bool names_a_kind(std::string_view first_stem, std::size_t words) {
  if (first_stem == "cereal") return words == 1 || words == 4;  // "Cereals ready-to-eat"
  if (words == 2) return is_one_of(first_stem, {"alcoholic", "game", "salad", "fast", "leavening"});
  if (words != 1) return false;
  return is_one_of(first_stem, {"nut", "seed", "spice", "beverage", "fish", "cheese", "crustacean", "mollusk",
                                "sweetener", "snack", "candi"});
}

bool is_trade_word(std::string_view first_stem) {
  return is_one_of(first_stem,
                   {"broiler", "fresh", "cured", "mature", "retail", "varieti", "separable", "summer", "winter"});
}

}  // namespace nutrient_balance
