// Searching for suggestions on the command line, with a clock if there is a time budget.
#pragma once

#include <ostream>

#include "nutrient_balance/engine.hpp"
#include "options.hpp"

namespace nutrient_balance::cli {

/// The search that the options ask for, as far as its time budget lets it come.
Result<SuggestRun> searched(const Engine& engine, const Options& options, const std::string& plan);

/// Writes the search's model; false if the file cannot be written.
bool write_model(const SuggestRun& run, const Options& options);

/// Why a food is not in the best answer, as a document; also for people.
Result<std::string> why_not_answer(const Engine& engine, const Options& options, const std::string& plan);
void print_why_not(std::ostream& out, const Tables& tables, const WhyNot& answer);
void print_why_not(std::ostream& out, const Engine& engine, const Options& options, const Plan& plan);
void print_what_if(std::ostream& out, const Tables& tables, const Options& options, const Plan& plan);

/// What moves between two days: shares of what is recommended, and ratios; the first row is the heading.
std::vector<std::vector<std::string>> moved_rows(const Tables& tables, const Assessment& before,
                                                 const Assessment& after);

void print_questions(std::ostream& out, const Tables& tables, const std::vector<SupplementQuestion>& questions);
void print_suggestions(std::ostream& out, const Tables& tables, const Plan& plan, const Suggestions& suggestions);

}  // namespace nutrient_balance::cli
