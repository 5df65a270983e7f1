// Many plans, one line each: JSON lines in, JSON lines out, a few at a time, so memory does not grow with the input.
#pragma once

#include <cstddef>
#include <iosfwd>

#include "nutrient_balance/engine.hpp"

namespace nutrient_balance::cli {

struct BatchOptions {
  std::size_t jobs = 1;              // how many processors work at once, at least 1
  std::ostream* progress = nullptr;  // is told now and then how far the run is, if not null
};

/// Answers every line of `in` (a plan document) with one line on `out`, in order: its report, or an error document
/// whose detail names the line, counted from 1. Blank lines are passed over. The bytes are the same for any number of
/// jobs. Returns an exit code: bad input as soon as one line had an error.
int run_batch(const Engine& engine, std::istream& in, std::ostream& out, const BatchOptions& options);

}  // namespace nutrient_balance::cli
