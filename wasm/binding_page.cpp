// More of the door, for the page and the packages: receipts, doses, suggestions, what-if, foods ranked, own foods.
#include <emscripten/bind.h>

#include <string>

#include "door.hpp"

namespace nutrient_balance::door {
namespace {

std::string explain(const std::string& plan, const std::string& id) {
  return answer([&](const Engine& loaded) { return loaded.explain(plan, id); });
}

std::string dose_window(const std::string& plan, const std::string& form, const std::string& ratio) {
  return answer([&](const Engine& loaded) { return loaded.dose_window(plan, form, ratio); });
}

/// Begins a search (an earlier one is forgotten); an empty answer means that it began.
std::string suggest_begin(const std::string& plan, const std::string& options) {
  std::string problem = answer([&](const Engine& loaded) -> Result<std::string> {
    auto run = loaded.begin_suggest(plan, options);
    if (!run.ok()) return run.problem();
    search_run.emplace(std::move(run.value()));
    return std::string();
  });
  if (!problem.empty()) search_run.reset();
  return problem;
}

/// Goes on with it for about so many thousand candidates; true when it has come to its end.
bool suggest_step(double work) { return !search_run || search_run->step(work); }

/// The best answers so far.
std::string suggest_answer() {
  return answer([&](const Engine& loaded) -> Result<std::string> {
    if (!search_run) return Problem{"internal", "", {{"reason", std::string("no search")}}};
    return suggestions_document(loaded.tables(), search_run->result());
  });
}

std::string why_not(const std::string& plan, const std::string& options, const std::string& food_id) {
  return answer([&](const Engine& loaded) { return loaded.why_not(plan, options, food_id); });
}

std::string what_if(const std::string& plan, const std::string& entry, double grams) {
  return answer([&](const Engine& loaded) { return loaded.what_if(plan, entry, grams); });
}

std::string foods(const std::string& nutrient, const std::string& per, const std::string& group, bool everyday,
                  unsigned limit) {
  return answer([&](const Engine& loaded) { return loaded.foods({nutrient, per, group, everyday, limit}); });
}

std::string own_food(const std::string& plan, const std::string& id) {
  return answer([&](const Engine& loaded) { return loaded.own_food(plan, id); });
}

}  // namespace

EMSCRIPTEN_BINDINGS(nutrient_balance_page) {
  emscripten::function("explain", &explain);
  emscripten::function("doseWindow", &dose_window);
  emscripten::function("suggestBegin", &suggest_begin);
  emscripten::function("suggestStep", &suggest_step);
  emscripten::function("suggestAnswer", &suggest_answer);
  emscripten::function("whyNot", &why_not);
  emscripten::function("whatIf", &what_if);
  emscripten::function("foods", &foods);
  emscripten::function("ownFood", &own_food);
}

}  // namespace nutrient_balance::door
