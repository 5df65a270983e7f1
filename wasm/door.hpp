// What both doors share: the engine, and the promise that no exception leaves.
#pragma once

#include <exception>
#include <optional>
#include <string>

#include "nutrient_balance/engine.hpp"

namespace nutrient_balance::door {

// One engine per module instance; a page that wants a fresh one makes a new instance.
inline std::optional<Engine> engine;
// The search for suggestions under way, if any; it reads the engine's tables.
inline std::optional<SuggestRun> search_run;

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

}  // namespace nutrient_balance::door
