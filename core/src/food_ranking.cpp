#include "nutrient_balance/food_ranking.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace nutrient_balance {

namespace {

constexpr std::array<std::pair<Per, std::string_view>, 3> names_of_per = {
    {{Per::hundred_grams, "100g"}, {Per::portion, "portion"}, {Per::hundred_kcal, "100kcal"}}};

constexpr double hundred = 100;
constexpr double least_kcal = 10;  // in 100 g: less is water with a taste, and 100 kcal of it a bucket

class Ranker {
 public:
  Ranker(const Tables& tables, const FoodRankingRequest& request)
      : tables_(tables), request_(request), energy_(tables.find_nutrient("energy")) {}

  FoodRanking rank() {
    for (std::size_t table = 0; table < tables_.food_tables.size(); ++table) {
      for (std::size_t row = 0; row < tables_.food_tables[table].foods.size(); ++row) {
        if (is_asked_for({table, row})) take({table, row});
      }
    }
    ranking_.ranked = ranking_.foods.size();
    const std::size_t kept = std::min(request_.limit, ranking_.foods.size());
    std::partial_sort(ranking_.foods.begin(), ranking_.foods.begin() + static_cast<std::ptrdiff_t>(kept),
                      ranking_.foods.end(), comes_before);
    ranking_.foods.resize(kept);
    return std::move(ranking_);
  }

 private:
  const Tables& tables_;
  const FoodRankingRequest& request_;
  std::optional<NutrientIndex> energy_;
  FoodRanking ranking_;

  static bool comes_before(const RankedFood& a, const RankedFood& b) {
    if (a.amount != b.amount) return a.amount > b.amount;
    return std::pair(a.food.table, a.food.row) < std::pair(b.food.table, b.food.row);
  }

  [[nodiscard]] bool is_asked_for(FoodRef ref) const {
    // A food of several tables is compared once, as the table that documents it best.
    const Text same_as = tables_.food(ref).same_as;
    if (!same_as.empty() && tables_.find_food(same_as)) return false;
    if (request_.group && tables_.food(ref).group != *request_.group) return false;
    return !request_.everyday || tables_.find_display_name(ref) != nullptr;
  }

  void take(FoodRef ref) {
    if (food_value(tables_, ref, request_.nutrient, hundred).missing) {
      ++ranking_.missing;
    } else if (const auto grams = grams_compared(ref)) {
      ranking_.foods.push_back({ref, *grams, food_value(tables_, ref, request_.nutrient, *grams).amount.known});
    }
  }

  std::optional<double> grams_compared(FoodRef ref) {
    if (request_.per == Per::hundred_grams) return hundred;
    if (request_.per == Per::portion) {
      const auto portion = usual_portion(tables_, ref);
      if (!portion) {
        ++ranking_.no_portion;
        return std::nullopt;
      }
      return portion->grams;
    }
    const FoodValue energy = energy_ ? food_value(tables_, ref, *energy_, hundred) : FoodValue{{}, true, 0};
    if (energy.missing || energy.amount.known < least_kcal) {
      ++ranking_.little_energy;
      return std::nullopt;
    }
    return hundred * hundred / energy.amount.known;
  }
};

}  // namespace

std::optional<Per> per_from_text(std::string_view text) {
  for (const auto& [per, name] : names_of_per) {
    if (name == text) return per;
  }
  return std::nullopt;
}

std::string_view per_text(Per per) { return names_of_per[static_cast<std::size_t>(per)].second; }

std::optional<UsualPortion> usual_portion(const Tables& tables, FoodRef ref) {
  if (const SuggestableFood* listed = tables.suggestable.find(tables.food_id(ref))) {
    return UsualPortion{listed->portion, listed->count, listed->grams};
  }
  if (const DisplayName* named = tables.find_display_name(ref); named != nullptr && !named->portion.empty()) {
    return UsualPortion{named->portion, named->count, named->grams};
  }
  const auto& portions = tables.food(ref).portions;
  if (portions.empty()) return std::nullopt;
  return UsualPortion{portions.front().name, 1, portions.front().grams};
}

FoodRanking rank_foods(const Tables& tables, const FoodRankingRequest& request) {
  return Ranker(tables, request).rank();
}

}  // namespace nutrient_balance
