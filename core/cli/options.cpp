#include "options.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <thread>

#include "nutrient_balance/documents.hpp"

namespace nutrient_balance::cli {

namespace {

CLI::App* add_verb(CLI::App& app, Options& options, Verb verb, const std::string& name, const std::string& about) {
  CLI::App* sub = app.add_subcommand(name, about);
  sub->add_flag("--json", options.json, "Print the JSON document instead of a table");
  sub->callback([&options, verb] { options.verb = verb; });
  return sub;
}

void add_batch(CLI::App& app, Options& options) {
  CLI::App* batch = app.add_subcommand(
      "batch", "Assess many plans: one per line on standard input, one report or error per line on standard output");
  CLI::Option* csv =
      batch->add_flag("--csv", options.csv, "Read the CSV of a nutrition survey instead; answers name person and day");
  batch
      ->add_option("--mapping", options.mapping,
                   "What its columns mean: asa24-items, asa24-totals, nhanes-day1-foods, nhanes-day1-totals, "
                   "nhanes-day2-foods, nhanes-day2-totals, or a JSON file of one's own")
      ->needs(csv);
  batch->add_option("--persons", options.persons, "CSV file with the age and sex of each person")->needs(csv);
  batch
      ->add_option("--amounts", options.amounts,
                   "Of foods that our tables know: table (our figures) or file (those that the survey's file states)")
      ->needs(csv)
      ->check(CLI::IsMember({"table", "file"}))
      ->capture_default_str();
  batch->add_option("--reference", options.batch_reference, "Whose recommendations: nasem, efsa, who or uk")
      ->needs(csv)
      ->check(CLI::IsMember({"nasem", "efsa", "who", "uk"}));
  batch->add_option("--first-line", options.first_line, "Number of the first line, of a part of a longer file")
      ->check(CLI::Range(std::size_t{1}, std::size_t{1} << 53U))
      ->excludes(csv);
  batch->add_flag("--plans", options.plans, "Write the plans themselves instead of their reports")->needs(csv);
  batch->add_flag("--quiet", options.quiet, "Say nothing of the progress");
  options.jobs = std::max(1U, std::thread::hardware_concurrency());
  batch->add_option("--jobs,-j", options.jobs, "How many processors work at once (default: all there are)")
      ->check(CLI::Range(1, 1024));
  batch->callback([&options] {
    if (options.csv && options.mapping.empty()) throw CLI::RequiredError("--mapping");
    options.verb = Verb::batch;
  });
}

void add_supplements(CLI::App& app, Options& options) {
  CLI::App* elemental =
      add_verb(app, options, Verb::elemental, "elemental", "How much of an element some milligrams of a compound hold");
  elemental->add_option("form", options.form, "Supplement form, for instance magnesium_oxide")->required();
  elemental->add_option("mg", options.mg, "Milligrams of one unit")->required();
  elemental->add_option("--count", options.count, "How many units")->capture_default_str();
  elemental->add_flag("--formula", options.is_formula, "FORM is a chemical formula, for instance \"MgCl2*6H2O\"");

  CLI::App* window = add_verb(app, options, Verb::dose_window, "dose-window",
                              "Which daily doses bring a plan's ratio into its range without passing a limit");
  window->add_option("plan", options.plan, "Plan document (JSON file, - = standard input)")->required();
  window->add_option("--form", options.form, "Supplement form, for instance magnesium_citrate")->required();
  window->add_option("--ratio", options.ratio, "Id of the ratio (default: the first, ca_mg)");
}

void add_foods(CLI::App& app, Options& options) {
  CLI::App* foods = add_verb(app, options, Verb::foods, "foods", "The foods richest in a nutrient");
  foods->add_option("--rank", options.nutrient, "Id of the nutrient, for instance calcium")->required();
  foods->add_option("--per", options.per, "100g, portion or 100kcal")->capture_default_str();
  foods->add_option("--group", options.group, "Only this food group, for instance vegetables");
  foods->add_flag("--everyday", options.everyday, "Only foods that people eat most");
  foods->add_option("--limit", options.limit, "At most this many results, 1 to 100")->capture_default_str();
}

void add_suggest(CLI::App& app, Options& options) {
  CLI::App* suggest = add_verb(app, options, Verb::suggest, "suggest",
                               "The smallest change of a plan's day that helps most: what to add, swap or cut");
  suggest->add_option("plan", options.plan, "Plan document (JSON file, - = standard input)")->required();
  suggest->add_option("--changes,--max-changes", options.changes, "At most this many changes, 1 to 3")
      ->capture_default_str();
  suggest->add_option("--alternatives", options.alternatives, "So many answers without a common food, 1 to 5")
      ->capture_default_str();
  suggest->add_option("--kinds", options.kinds, "Only these kinds of changes: add, swap, cut (comma between)")
      ->delimiter(',');
  suggest->add_flag("--each-kind", options.each_kind, "Also the best answer of each kind alone");
  suggest->add_option("--time-budget", options.time_budget_ms,
                      "Stop after so many milliseconds with the best answer so far");
  suggest->add_option("--candidates", options.candidates, "Look at a random sample of so many possible changes only");
  suggest->add_option("--seed", options.seed, "Which sample")->capture_default_str();
  suggest->add_option("--why-not", options.why_not,
                      "Say why this food is not in the best answer (id such as sr:12061)");
  suggest->add_option("--write-model", options.write_model,
                      "Also write the mathematical model to this file (CPLEX LP, for other solvers)");
}

void add_what_if(CLI::App& app, Options& options) {
  CLI::App* what_if = add_verb(app, options, Verb::what_if, "what-if",
                               "What another amount of one entry would do, and which entries move the ratios most");
  what_if->add_option("plan", options.plan, "Plan document (JSON file, - = standard input)")->required();
  what_if->add_option("--entry", options.entry, "Which one, for instance /days/0/entries/1")->required();
  what_if->add_option("--grams", options.grams, "How much of it instead (0 = none)")->required();
}

void describe(CLI::App& app, Options& options) {
  app.require_subcommand(1);
  app.set_version_flag("--version", std::string(engine_version));
  app.footer(
      "Exit codes: 0 answered, 2 the input is not right (one sentence says where), 1 anything else.\n"
      "General information about what people eat. It cannot find, rule out or treat an illness.");

  CLI::App* assess =
      add_verb(app, options, Verb::assess, "assess", "How a plan's calcium, magnesium and the rest stand");
  assess->add_option("plan", options.plan, "Plan document (JSON file, - = standard input)")->required();
  assess->add_option(
      "--explain", options.explain,
      "Open one figure to all it was worked out from: a nutrient, ratio or index, for instance magnesium");

  CLI::App* entries = add_verb(app, options, Verb::contributions, "contributions", "What each entry of a plan brings");
  entries->add_option("plan", options.plan, "Plan document (JSON file, - = standard input)")->required();

  CLI::App* search = add_verb(app, options, Verb::search, "search", "Find foods by name");
  search->add_option("text", options.text, "What to look for, for instance \"spinach raw\"")->required();
  search->add_option("--limit", options.limit, "At most this many results, 1 to 100")->capture_default_str();

  CLI::App* food = add_verb(app, options, Verb::food, "food", "Everything the table knows about one food");
  food->add_option("id", options.text, "Food id, for instance sr:11457")->required();

  CLI::App* own = add_verb(app, options, Verb::own_food, "own-food", "What a food or a recipe of the plan's own holds");
  own->add_option("plan", options.plan, "Plan document (JSON file, - = standard input)")->required();
  own->add_option("id", options.text, "Its id, for instance own:bar or recipe:soup")->required();

  CLI::App* targets = add_verb(app, options, Verb::targets, "targets", "Recommended amounts and limits for a person");
  targets->add_option("--age-years", options.age_years, "Completed years, 1 to 120");
  targets->add_option("--age-months", options.age_months, "Completed months, 0 to 36 (infants)");
  targets->add_option("--sex", options.sex, "female or male");
  targets->add_option("--life-stage", options.life_stage, "none, pregnant or lactating")->capture_default_str();
  targets->add_option("--reference", options.reference, "Whose recommendations: nasem (US and Canada), efsa, who or uk")
      ->capture_default_str();
  targets->add_option("--basis", options.bases,
                      "What figures depend on, for instance zinc=phytate_900 (targets without it lists the choices)");

  add_foods(app, options);
  add_batch(app, options);
  add_supplements(app, options);
  add_suggest(app, options);
  add_what_if(app, options);
}

}  // namespace

std::optional<Options> read_options(int count, char** arguments, int& exit_code) {
  Options options;
  CLI::App app("Nutrient Balance: how calcium and magnesium, and the other nutrients, stand in what you eat.",
               "nutrient-balance");
  describe(app, options);
  try {
    app.parse(count, arguments);
  } catch (const CLI::ParseError& stop) {
    // CLI11 prints help to standard output and mistakes, with the way to --help, to standard error.
    exit_code = app.exit(stop) == 0 ? exit_ok : exit_bad_input;
    return std::nullopt;
  }
  return options;
}

}  // namespace nutrient_balance::cli
