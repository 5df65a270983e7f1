// The native command: reads a document, asks the library, prints JSON or a readable answer.
#include <array>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>
#include <string>

#include "batch.hpp"
#include "nutrient_balance/engine.hpp"
#include "options.hpp"
#include "print.hpp"
#include "suggest.hpp"
#include "survey_command.hpp"
#include "words.hpp"

extern "C" {
// NOLINTBEGIN(modernize-avoid-c-arrays): the bounds of bytes that the assembler put in
extern const char nb_reference_begin[];
extern const char nb_reference_end[];
extern const char nb_foods_everyday_begin[];
extern const char nb_foods_everyday_end[];
extern const char nb_foods_sr_begin[];
extern const char nb_foods_sr_end[];
extern const char nb_foods_fndds_begin[];
extern const char nb_foods_fndds_end[];
extern const char nb_foods_foundation_begin[];
extern const char nb_foods_foundation_end[];
extern const char nb_foods_ciqual_begin[];
extern const char nb_foods_ciqual_end[];
extern const char nb_words_begin[];
extern const char nb_words_end[];
// NOLINTEND(modernize-avoid-c-arrays)
}

namespace nutrient_balance::cli {

namespace {

std::string_view between(const char* begin, const char* end) { return {begin, static_cast<std::size_t>(end - begin)}; }

Result<Engine> embedded_engine() {
  const std::array foods = {
      between(nb_foods_everyday_begin, nb_foods_everyday_end), between(nb_foods_sr_begin, nb_foods_sr_end),
      between(nb_foods_fndds_begin, nb_foods_fndds_end), between(nb_foods_foundation_begin, nb_foods_foundation_end),
      between(nb_foods_ciqual_begin, nb_foods_ciqual_end)};
  return Engine::load(between(nb_reference_begin, nb_reference_end), foods);
}

Phrases embedded_phrases() { return Phrases(between(nb_words_begin, nb_words_end)); }

/// A whole file, or standard input for "-". Reads no further than a plan may be long: the rest would be refused anyway.
std::optional<std::string> read_input(const std::string& name) {
  std::ifstream file;
  if (name != "-") {
    file.open(name, std::ios::binary);
    if (!file || std::filesystem::is_directory(name)) return std::nullopt;
  }
  std::istream& in = name == "-" ? std::cin : file;
  std::string text(PlanLimits::bytes + 1, '\0');
  in.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(in.gcount()));
  return text;
}

int fail(const Options& options, const Problem& problem) {
  if (options.json) std::cout << error_document(problem) << '\n';
  std::cerr << sentence_for(problem) << '\n';
  return exit_bad_input;
}

/// Prints the document with --json, else what `print` writes.
template <typename Print>
int show(const Options& options, const Result<std::string>& document, Print print) {
  if (!document.ok()) return fail(options, document.problem());
  if (options.json) {
    std::cout << document.value() << '\n';
  } else {
    print();
  }
  return exit_ok;
}

int cannot_read(const std::string& name) {
  std::cerr << "Cannot read the file " << name << ".\n";
  return exit_bad_input;
}

int explain(const Engine& engine, const Options& options, const std::string& text) {
  return show(options, engine.explain(text, options.explain), [&] {
    const auto plan = read_plan(engine.tables(), text);
    const Assessment assessment = assess(engine.tables(), plan.value());
    const auto subject = receipt_subject(engine.tables(), assessment, options.explain);
    print_receipt(std::cout, engine.tables(), plan.value(), assessment, *subject);
  });
}

int run_on_plan(const Engine& engine, const Options& options) {
  const auto text = read_input(options.plan);
  if (!text) return cannot_read(options.plan);
  if (!options.explain.empty()) return explain(engine, options, *text);
  const bool report = options.verb == Verb::assess;
  return show(options, report ? engine.assess(*text) : engine.contributions(*text), [&] {
    const auto plan = read_plan(engine.tables(), *text);
    if (report) {
      print_report(std::cout, engine.tables(), plan.value(), assess(engine.tables(), plan.value()), embedded_phrases());
    } else {
      print_contributions(std::cout, engine.tables(), plan.value());
    }
  });
}

/// The request document that the options stand for, so that the same rules judge both.
std::string basis_member(const std::vector<std::string>& bases) {
  std::string members;
  for (const std::string& basis : bases) {
    const std::size_t equals = basis.find('=');
    const std::string chosen = equals == std::string::npos ? "" : basis.substr(equals + 1);
    members += (members.empty() ? "" : ",") + quoted_json(basis.substr(0, equals)) + ":" + quoted_json(chosen);
  }
  return members.empty() ? "" : R"(,"basis":{)" + members + "}";
}

std::string targets_request(const Options& options) {
  std::ostringstream request;
  request << R"({"format":"nutrient-balance/targets-request@1","reference":)" << quoted_json(options.reference);
  request << R"(,"person":{"life_stage":)" << quoted_json(options.life_stage);
  if (options.age_years) request << R"(,"age_years":)" << *options.age_years;
  if (options.age_months) request << R"(,"age_months":)" << *options.age_months;
  if (!options.sex.empty()) request << R"(,"sex":)" << quoted_json(options.sex);
  request << "}" << basis_member(options.bases) << "}";
  return request.str();
}

int run_targets(const Engine& engine, const Options& options) {
  const std::string request = targets_request(options);
  return show(options, engine.targets(request), [&] {
    const auto plan = read_targets_request(engine.tables(), request);
    print_targets(std::cout, engine.tables(), targets_of(engine.tables(), plan.value()));
  });
}

int run_elemental(const Engine& engine, const Options& options) {
  const double mg = options.mg * options.count;
  return show(options, engine.elemental(options.form, mg, options.is_formula), [&] {
    const auto asked = elemental_of(engine.tables(), options.form, mg, options.is_formula);
    print_elemental(std::cout, engine.tables(), asked.value());
  });
}

int run_dose_window(const Engine& engine, const Options& options) {
  const auto text = read_input(options.plan);
  if (!text) return cannot_read(options.plan);
  const Tables& tables = engine.tables();
  return show(options, engine.dose_window(*text, options.form, options.ratio), [&] {
    const auto plan = read_plan(tables, *text);
    const Ratio& ratio = options.ratio.empty() ? tables.ratios.front() : *tables.find_ratio(options.ratio);
    const SupplementForm& form = tables.forms[*tables.find_form(options.form)];
    print_dose_window(std::cout, tables, dose_window(tables, plan.value(), form, ratio), embedded_phrases());
  });
}

int run_foods(const Engine& engine, const Options& options) {
  const FoodsAsked asked = {options.nutrient, options.per, options.group, options.everyday, options.limit};
  return show(options, engine.foods(asked), [&] {
    const auto request = ranking_request(engine.tables(), asked);
    print_ranking(std::cout, engine.tables(), request.value(), rank_foods(engine.tables(), request.value()));
  });
}

int run_own_food(const Engine& engine, const Options& options) {
  const auto text = read_input(options.plan);
  if (!text) {
    std::cerr << "Cannot read the file " << options.plan << ".\n";
    return exit_bad_input;
  }
  return show(options, engine.own_food(*text, options.text), [&] {
    const auto plan = read_plan(engine.tables(), *text);
    print_own_food(std::cout, engine.tables(), *plan.value().find_own_food(options.text));
  });
}

int run_suggest(const Engine& engine, const Options& options) {
  const auto text = read_input(options.plan);
  if (!text) return cannot_read(options.plan);
  if (!options.why_not.empty()) {
    return show(options, why_not_answer(engine, options, *text),
                [&] { print_why_not(std::cout, engine, options, read_plan(engine.tables(), *text).value()); });
  }
  const auto run = searched(engine, options, *text);
  if (!run.ok()) return fail(options, run.problem());
  if (!options.write_model.empty() && !write_model(run.value(), options)) {
    std::cerr << "Cannot write the file " << options.write_model << ".\n";
    return exit_bad_input;
  }
  const Suggestions suggestions = run.value().result();
  return show(options, suggestions_document(engine.tables(), suggestions), [&] {
    print_suggestions(std::cout, engine.tables(), read_plan(engine.tables(), *text).value(), suggestions);
  });
}

int run_what_if(const Engine& engine, const Options& options) {
  const auto text = read_input(options.plan);
  if (!text) return cannot_read(options.plan);
  return show(options, engine.what_if(*text, options.entry, options.grams),
              [&] { print_what_if(std::cout, engine.tables(), options, read_plan(engine.tables(), *text).value()); });
}

int run_many(const Engine& engine, const Options& options) {
  std::ios::sync_with_stdio(false);
  if (options.csv) return run_survey(engine, options);
  const auto source = line_source(std::cin, options.first_line);
  return run_batch(engine, *source, std::cout, {options.jobs, options.quiet ? nullptr : &std::cerr});
}

int run(const Engine& engine, const Options& options) {
  switch (options.verb) {
    case Verb::assess:
    case Verb::contributions:
      return run_on_plan(engine, options);
    case Verb::targets:
      return run_targets(engine, options);
    case Verb::food:
      return show(options, engine.food(options.text),
                  [&] { print_food(std::cout, engine.tables(), *engine.tables().find_food(options.text)); });
    case Verb::foods:
      return run_foods(engine, options);
    case Verb::search:
      return show(options, engine.search(options.text, options.limit),
                  [&] { print_hits(std::cout, engine.tables(), engine.find(options.text, options.limit)); });
    case Verb::batch:
      return run_many(engine, options);
    case Verb::elemental:
      return run_elemental(engine, options);
    case Verb::dose_window:
      return run_dose_window(engine, options);
    case Verb::own_food:
      return run_own_food(engine, options);
    case Verb::suggest:
      return run_suggest(engine, options);
    case Verb::what_if:
      return run_what_if(engine, options);
    case Verb::none:
      break;
  }
  return exit_failure;
}

}  // namespace

}  // namespace nutrient_balance::cli

int main(int count, char** arguments) {
  using namespace nutrient_balance::cli;
  try {
    int exit_code = exit_ok;
    const auto options = read_options(count, arguments, exit_code);
    if (!options) return exit_code;
    const auto engine = embedded_engine();
    if (!engine.ok()) {
      std::cerr << "The program's own tables are damaged. Please build or install it again.\n";
      return exit_failure;
    }
    const int done = run(engine.value(), *options);
    if (std::cout.flush()) return done;
    std::cerr << "The answer could not be written in full. Is there room left where it goes?\n";
    return exit_failure;
  } catch (const std::exception& error) {
    std::cerr << "Unexpected problem: " << error.what() << '\n';
    return exit_failure;
  }
}
