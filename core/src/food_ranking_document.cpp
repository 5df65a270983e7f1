// The document of foods ordered by a nutrient.
#include "document_parts.hpp"
#include "nutrient_balance/documents.hpp"
#include "plan_builder.hpp"

namespace nutrient_balance {

namespace {

std::optional<std::size_t> find_group(const Tables& tables, std::string_view id) {
  for (std::size_t i = 0; i < tables.groups.size(); ++i) {
    if (tables.groups[i].id == id) return i;
  }
  return std::nullopt;
}

void write_ranked(JsonWriter& out, const Tables& tables, const FoodRankingRequest& request, const RankedFood& ranked) {
  const Food& food = tables.food(ranked.food);
  out.begin_object();
  out.member("food", tables.food_id(ranked.food));
  out.member("name", food.name);
  out.member("display", tables.display_name(ranked.food));
  out.member("group", tables.groups[food.group].id);
  out.member("source", tables.food_tables[ranked.food.table].source);
  const auto portion = request.per == Per::portion ? usual_portion(tables, ranked.food) : std::nullopt;
  write_portion_members(out, portion, ranked.grams);
  out.member("amount", ranked.amount);
  out.end_object();
}

}  // namespace

Result<FoodRankingRequest> ranking_request(const Tables& tables, const FoodsAsked& asked) {
  constexpr std::size_t most = 100;
  const auto nutrient = tables.find_nutrient(asked.nutrient);
  if (!nutrient) return Problem{"unknown_id", "/nutrient", {{"id", excerpt(asked.nutrient)}}};
  const auto per = per_from_text(asked.per);
  if (!per) return Problem{"bad_value", "/per", {{"expected", std::string("100g, portion or 100kcal")}}};
  const auto group = find_group(tables, asked.group);
  if (!group && !asked.group.empty()) return Problem{"unknown_id", "/group", {{"id", excerpt(asked.group)}}};
  if (asked.limit < 1 || asked.limit > most) {
    return Problem{"out_of_range", "/limit", {{"minimum", 1.0}, {"maximum", double{most}}}};
  }
  return FoodRankingRequest{*nutrient, *per, group, asked.everyday, asked.limit};
}

std::string food_ranking_document(const Tables& tables, const FoodRankingRequest& request, const FoodRanking& ranking) {
  JsonWriter out;
  out.begin_object();
  out.member("format", "nutrient-balance/foods@1");
  out.member("nutrient", tables.nutrients[request.nutrient].id);
  out.member("unit", unit_text(tables.nutrients[request.nutrient].unit));
  out.member("per", per_text(request.per));
  out.member_or_null("group", request.group ? tables.groups[*request.group].id : Text());
  out.flag("everyday", request.everyday);
  out.member("ranked", static_cast<double>(ranking.ranked));
  out.key("left_out");
  out.begin_object();
  out.member("missing", static_cast<double>(ranking.missing));
  out.member("no_portion", static_cast<double>(ranking.no_portion));
  out.member("little_energy", static_cast<double>(ranking.little_energy));
  out.end_object();
  write_list(out, "results", ranking.foods,
             [&](const RankedFood& ranked) { write_ranked(out, tables, request, ranked); });
  out.end_object();
  return out.take();
}

}  // namespace nutrient_balance
