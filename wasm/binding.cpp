// The door: strings in, strings out. No arithmetic on nutrients, and no exception leaves this file.
#include <emscripten/bind.h>

#include <exception>
#include <optional>
#include <string>

#include "nutrient_balance/engine.hpp"

namespace {

using nutrient_balance::Engine;
using nutrient_balance::Problem;
using nutrient_balance::Result;

// One engine per module instance; a page that wants a fresh one makes a new instance.
std::optional<Engine> engine;
// The search for suggestions under way, if any; it reads the engine's tables.
std::optional<nutrient_balance::SuggestRun> search_run;

/// Runs a call on the loaded engine; whatever happens, the answer is a document.
template <typename Call>
std::string answer(Call call) {
  try {
    if (!engine) return error_document(Problem{"not_loaded", "", {}});
    return document_of(call(*engine));
  } catch (const std::exception& error) {
    return error_document(Problem{"internal", "", {{"what", std::string(error.what())}}});
  } catch (...) {
    return error_document(Problem{"internal", "", {}});
  }
}

/// Takes the packed reference tables (bytes); an empty answer means that it worked. Foods are added one table at a
/// time.
std::string load(const std::string& reference) {
  try {
    auto loaded = Engine::load(reference, {});
    if (!loaded.ok()) return error_document(loaded.problem());
    search_run.reset();
    engine.emplace(std::move(loaded.value()));
    return {};
  } catch (...) {
    return error_document(Problem{"internal", "", {}});
  }
}

/// One more packed food table (bytes); an empty answer means that it worked.
std::string add_foods(const std::string& food_table) {
  try {
    if (!engine) return error_document(Problem{"not_loaded", "", {}});
    const auto problem = engine->add_foods(food_table);
    return problem ? error_document(*problem) : std::string();
  } catch (...) {
    return error_document(Problem{"internal", "", {}});
  }
}

std::string assess(const std::string& plan) {
  return answer([&](const Engine& loaded) { return loaded.assess(plan); });
}

std::string explain(const std::string& plan, const std::string& id) {
  return answer([&](const Engine& loaded) { return loaded.explain(plan, id); });
}

std::string contributions(const std::string& plan) {
  return answer([&](const Engine& loaded) { return loaded.contributions(plan); });
}

std::string targets(const std::string& request) {
  return answer([&](const Engine& loaded) { return loaded.targets(request); });
}

std::string elemental(const std::string& form, double mg, bool is_formula) {
  return answer([&](const Engine& loaded) { return loaded.elemental(form, mg, is_formula); });
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

std::string food(const std::string& id) {
  return answer([&](const Engine& loaded) { return loaded.food(id); });
}

std::string foods(const std::string& nutrient, const std::string& per, const std::string& group, bool everyday,
                  unsigned limit) {
  return answer([&](const Engine& loaded) { return loaded.foods({nutrient, per, group, everyday, limit}); });
}

std::string own_food(const std::string& plan, const std::string& id) {
  return answer([&](const Engine& loaded) { return loaded.own_food(plan, id); });
}

std::string search(const std::string& text, unsigned limit) {
  return answer([&](const Engine& loaded) { return loaded.search(text, limit); });
}

std::string version() { return std::string(nutrient_balance::engine_version); }

}  // namespace

EMSCRIPTEN_BINDINGS(nutrient_balance) {
  emscripten::function("load", &load);
  emscripten::function("addFoods", &add_foods);
  emscripten::function("assess", &assess);
  emscripten::function("explain", &explain);
  emscripten::function("contributions", &contributions);
  emscripten::function("targets", &targets);
  emscripten::function("elemental", &elemental);
  emscripten::function("doseWindow", &dose_window);
  emscripten::function("suggestBegin", &suggest_begin);
  emscripten::function("suggestStep", &suggest_step);
  emscripten::function("suggestAnswer", &suggest_answer);
  emscripten::function("whyNot", &why_not);
  emscripten::function("whatIf", &what_if);
  emscripten::function("food", &food);
  emscripten::function("foods", &foods);
  emscripten::function("ownFood", &own_food);
  emscripten::function("search", &search);
  emscripten::function("version", &version);
}
