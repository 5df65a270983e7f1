#include "suggest.hpp"

#include <chrono>
#include <fstream>
#include <sstream>

namespace nutrient_balance::cli {

namespace {

/// The options document that the options stand for, so that the same rules judge both.
std::string options_document(const Options& options) {
  std::ostringstream text;
  text << R"({"format":"nutrient-balance/suggest-options@1","changes":)" << options.changes << R"(,"alternatives":)"
       << options.alternatives << R"(,"each_kind":)" << (options.each_kind ? "true" : "false");
  if (!options.kinds.empty()) {
    text << R"(,"kinds":[)";
    for (std::size_t i = 0; i < options.kinds.size(); ++i) text << (i > 0 ? "," : "") << quoted_json(options.kinds[i]);
    text << ']';
  }
  if (options.candidates) text << R"(,"candidates":)" << *options.candidates;
  text << R"(,"seed":)" << options.seed << '}';
  return text.str();
}

}  // namespace

Result<SuggestRun> searched(const Engine& engine, const Options& options, const std::string& plan) {
  using Clock = std::chrono::steady_clock;
  constexpr double some_work = 500;  // a few milliseconds
  const auto started = Clock::now();
  auto run = engine.begin_suggest(plan, options_document(options));
  if (!run.ok()) return run;
  const auto budget = std::chrono::milliseconds(options.time_budget_ms.value_or(0));
  while (!run.value().step(some_work)) {
    if (options.time_budget_ms && Clock::now() - started >= budget) break;
  }
  return run;
}

Result<std::string> why_not_answer(const Engine& engine, const Options& options, const std::string& plan) {
  return engine.why_not(plan, options_document(options), options.why_not);
}

void print_why_not(std::ostream& out, const Engine& engine, const Options& options, const Plan& plan) {
  const Tables& tables = engine.tables();
  const auto asked = read_suggest_options(tables, options_document(options));
  const auto foods = suggestable_amounts(tables, tables.suggestable.foods);
  print_why_not(out, tables, why_not(tables, foods, plan, asked.value(), *tables.find_food(options.why_not)));
}

bool write_model(const SuggestRun& run, const Options& options) {
  std::ofstream file(options.write_model, std::ios::binary);
  file << model_text(run.model(), static_cast<std::size_t>(options.changes));
  file.close();
  return file.good();
}

}  // namespace nutrient_balance::cli
