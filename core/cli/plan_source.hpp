// Where the plans of a batch come from, one at a time.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "nutrient_balance/problem.hpp"

namespace nutrient_balance::cli {

struct SourcePlan {
  std::string plan;               // document
  std::vector<Problem> problems;  // why there is none
  std::string before;             // members of the answer before the report; empty: the answer is the report itself
  std::size_t line = 0;           // where it begins
  std::vector<std::size_t> entry_lines;  // of each entry of its day, if they have their own

  [[nodiscard]] std::size_t bytes() const { return plan.size() + before.size(); }
};

class PlanSource {
 public:
  PlanSource() = default;
  PlanSource(const PlanSource&) = delete;
  PlanSource& operator=(const PlanSource&) = delete;
  PlanSource(PlanSource&&) = delete;
  PlanSource& operator=(PlanSource&&) = delete;
  virtual ~PlanSource() = default;

  /// False: there is no more.
  virtual bool next(SourcePlan& plan) = 0;
  [[nodiscard]] virtual std::size_t lines() const = 0;
  /// What was noticed on the way, as sentences for people.
  [[nodiscard]] virtual std::string remarks() const { return {}; }
};

}  // namespace nutrient_balance::cli
