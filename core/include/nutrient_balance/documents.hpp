// Values as JSON documents (design: documents; JSON Schemas in data/schema).
#pragma once

#include <string>
#include <string_view>

#include "nutrient_balance/dose_window.hpp"
#include "nutrient_balance/food_ranking.hpp"
#include "nutrient_balance/receipt.hpp"
#include "nutrient_balance/search.hpp"
#include "nutrient_balance/suggestions.hpp"
#include "nutrient_balance/what_if.hpp"

namespace nutrient_balance {

inline constexpr std::string_view engine_version = "0.1.0";

std::string report_document(const Tables& tables, const Assessment& assessment);
/// One figure of the report opened to everything that it was worked out from.
std::string receipt_document(const Tables& tables, const Plan& plan, const Assessment& assessment,
                             const ReceiptSubject& subject, std::string_view about);
/// Every entry with what it brings of every nutrient: what a list or a picture of the day shows.
std::string contributions_document(const Tables& tables, const Plan& plan);
std::string targets_document(const Tables& tables, const Targets& targets);
/// So much of a form, or of a formula of one's own (then `form` is null).
struct Elemental {
  const SupplementForm* form;
  std::string formula;
  Composition composition;  // of either
  double mg;
};
/// A form by its id, or a formula as it is written; mg above zero and at most a kilogram.
Result<Elemental> elemental_of(const Tables& tables, std::string_view form, double mg, bool is_formula);
/// The nutrient that it is taken for: the form's, or the only one that a formula holds.
std::optional<NutrientIndex> nutrient_of(const Tables& tables, const Elemental& asked);
std::string elemental_document(const Tables& tables, const Elemental& asked);
std::string dose_window_document(const Tables& tables, const DoseWindow& window);
std::string why_not_document(const Tables& tables, const WhyNot& answer);
/// A day before and after one amount was changed, and the day's levers.
std::string what_if_document(const Tables& tables, const Assessment& before, const Assessment& after,
                             const std::vector<Lever>& levers);
std::string suggestions_document(const Tables& tables, const Suggestions& suggestions);
std::string food_document(const Tables& tables, FoodRef food);
/// What foods are asked for: `per` is "100g", "portion" or "100kcal", `group` the id of a food group or empty for all.
struct FoodsAsked {
  std::string_view nutrient;
  std::string_view per;
  std::string_view group;
  bool everyday = false;
  std::size_t limit = 20;  // 1 to 100
};
Result<FoodRankingRequest> ranking_request(const Tables& tables, const FoodsAsked& asked);
std::string food_ranking_document(const Tables& tables, const FoodRankingRequest& request, const FoodRanking& ranking);
/// A food that a plan describes, by its label or as a recipe: in all, per 100 g, and by portion.
std::string own_food_document(const Tables& tables, const OwnFood& food);
std::string search_document(const Tables& tables, std::string_view query, const std::vector<SearchHit>& hits);
std::string error_document(const Problem& problem);
/// A text as a JSON string, quotes included.
std::string quoted_json(std::string_view text);

}  // namespace nutrient_balance
