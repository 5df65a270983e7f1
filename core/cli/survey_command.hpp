// batch --csv: the mapping, the persons and the survey together.
#pragma once

#include "nutrient_balance/engine.hpp"
#include "options.hpp"

namespace nutrient_balance::cli {

/// Answers the CSV on standard input. What is wrong with the mapping, the header or the file of persons is said on
/// standard error.
int run_survey(const Engine& engine, const Options& options);

}  // namespace nutrient_balance::cli
