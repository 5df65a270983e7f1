// Many plans, one line each: JSON lines in, JSON lines out, one at a time, so memory does not grow with the input.
#pragma once

#include <iosfwd>

#include "nutrient_balance/engine.hpp"

namespace nutrient_balance::cli {

/// Answers every line of `in` (a plan document) with one line on `out`, in order: its report, or an error document
/// whose detail names the line, counted from 1. Blank lines are passed over. Tells `progress` now and then how far it
/// is, if not null. Returns an exit code: bad input as soon as one line had an error.
int run_batch(const Engine& engine, std::istream& in, std::ostream& out, std::ostream* progress);

}  // namespace nutrient_balance::cli
