// Many plans, one answer each: JSON lines or the CSV of a survey in, JSON lines out, a few at a time, so memory does
// not grow with the input.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <memory>

#include "nutrient_balance/engine.hpp"
#include "plan_source.hpp"

namespace nutrient_balance::cli {

struct BatchOptions {
  std::size_t jobs = 1;              // how many processors work at once, at least 1
  std::ostream* progress = nullptr;  // is told now and then how far the run is, if not null
  bool plans = false;                // write the plans themselves instead of what they come to
};

/// One plan document a line; blank lines are passed over. The answers are reports and error documents, which name the
/// line; the first has the number `first_line`.
std::unique_ptr<PlanSource> line_source(std::istream& in, std::size_t first_line);

/// Answers every plan with one line on `out`, in order. The bytes are the same for any number of jobs. Returns an exit
/// code: bad input as soon as one plan had an error.
int run_batch(const Engine& engine, PlanSource& source, std::ostream& out, const BatchOptions& options);

}  // namespace nutrient_balance::cli
