// What the command line asks for.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace nutrient_balance::cli {

enum class Verb {
  none,
  assess,
  contributions,
  search,
  food,
  foods,
  targets,
  batch,
  elemental,
  dose_window,
  suggest,
  what_if,
  own_food
};

struct Options {
  Verb verb = Verb::none;
  bool json = false;
  bool quiet = false;
  std::size_t jobs = 1;
  std::size_t first_line = 1;
  bool csv = false;
  bool plans = false;
  std::string mapping;
  std::string persons;
  std::string amounts = "table";
  std::string batch_reference;
  std::string plan;  // file name, "-" = standard input
  std::string text;  // search text or food id
  std::string form;  // supplement form, or a formula with --formula
  bool is_formula = false;
  double mg = 0;
  double count = 1;
  std::string ratio;
  std::string explain;  // nutrient, ratio or index of a receipt
  std::size_t limit = 10;
  std::string nutrient;  // what foods are ranked by …
  std::string per = "portion";
  std::string group;  // … in this food group, or empty
  bool everyday = false;
  std::optional<int> age_years;
  std::optional<int> age_months;
  std::string sex;
  std::string life_stage = "none";
  std::string reference = "nasem";
  int changes = 3;
  int alternatives = 3;
  std::vector<std::string> kinds;  // add, swap, cut
  bool each_kind = false;
  std::optional<long> candidates;
  long seed = 1;
  std::optional<long> time_budget_ms;
  std::string write_model;
  std::string why_not;  // food id
  std::string entry;    // JSON Pointer
  double grams = 0;
  std::vector<std::string> bases;  // "zinc=phytate_900"
};

inline constexpr int exit_ok = 0;
inline constexpr int exit_bad_input = 2;
inline constexpr int exit_failure = 1;

/// Reads the arguments. Empty when there is nothing more to do (help or a mistake was printed); then `exit_code` says
/// how to end.
std::optional<Options> read_options(int count, char** arguments, int& exit_code);

}  // namespace nutrient_balance::cli
