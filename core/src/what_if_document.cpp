// The documents of the questions beside the best answer.
#include "document_parts.hpp"
#include "nutrient_balance/documents.hpp"
#include "report_parts.hpp"
#include "suggest_parts.hpp"

namespace nutrient_balance {

namespace {

void write_lever(JsonWriter& out, const Lever& lever) {
  out.begin_object();
  out.member("ratio", lever.ratio->id);
  out.member("entry", pointer_to(lever.entry));
  out.member("per_100_kcal", lever.per_100_kcal);
  out.end_object();
}

void write_state(JsonWriter& out, const Tables& tables, Text name, const Assessment& assessment) {
  out.key(name);
  out.begin_object();
  write_standing(out, tables, assessment);
  out.end_object();
}

}  // namespace

std::string why_not_document(const Tables& tables, const WhyNot& answer) {
  JsonWriter out;
  out.begin_object();
  out.member("format", "nutrient-balance/why-not@1");
  out.member("food", tables.food_id(answer.food));
  out.member("name", tables.food(answer.food).name);
  out.member("because", answer.because);
  out.member_or_null("nutrient", answer.nutrient ? tables.nutrients[*answer.nutrient].id : Text());
  out.member("by", answer.by);
  out.member("baseline_cost", answer.baseline_cost);
  out.member("best_cost", answer.best_cost);
  out.member("cost_with", answer.cost_with);
  write_list(out, "with", answer.with, [&](const Change& change) {
    out.begin_object();
    write_change_members(out, tables, change);
    out.end_object();
  });
  out.end_object();
  return out.take();
}

std::string what_if_document(const Tables& tables, const Assessment& before, const Assessment& after,
                             const std::vector<Lever>& levers) {
  JsonWriter out;
  out.begin_object();
  out.member("format", "nutrient-balance/what-if@1");
  write_person(out, before.targets);
  write_effect(out, tables, before.intake, after.intake);
  write_state(out, tables, "before", before);
  write_state(out, tables, "after", after);
  write_list(out, "levers", levers, [&](const Lever& lever) { write_lever(out, lever); });
  out.end_object();
  return out.take();
}

}  // namespace nutrient_balance
