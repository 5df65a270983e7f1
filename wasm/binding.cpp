// The door: strings in, strings out. No arithmetic on nutrients, and no exception leaves it. Here is what a widget
// needs; binding_page.cpp has what the page and the packages need besides, so that the reader of an article downloads
// less.
#include <emscripten/bind.h>

#include <string>

#include "door.hpp"

namespace nutrient_balance::door {
namespace {

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

std::string contributions(const std::string& plan) {
  return answer([&](const Engine& loaded) { return loaded.contributions(plan); });
}

std::string targets(const std::string& request) {
  return answer([&](const Engine& loaded) { return loaded.targets(request); });
}

std::string elemental(const std::string& form, double mg, bool is_formula) {
  return answer([&](const Engine& loaded) { return loaded.elemental(form, mg, is_formula); });
}

std::string food(const std::string& id) {
  return answer([&](const Engine& loaded) { return loaded.food(id); });
}

std::string search(const std::string& text, unsigned limit) {
  return answer([&](const Engine& loaded) { return loaded.search(text, limit); });
}

std::string version() { return std::string(engine_version); }

}  // namespace

EMSCRIPTEN_BINDINGS(nutrient_balance) {
  emscripten::function("load", &load);
  emscripten::function("addFoods", &add_foods);
  emscripten::function("assess", &assess);
  emscripten::function("contributions", &contributions);
  emscripten::function("targets", &targets);
  emscripten::function("elemental", &elemental);
  emscripten::function("food", &food);
  emscripten::function("search", &search);
  emscripten::function("version", &version);
}

}  // namespace nutrient_balance::door
