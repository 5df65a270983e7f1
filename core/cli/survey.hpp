// The CSV of a nutrition survey as plans: rows of one person and day, which must stand together, become one plan.
#pragma once

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <string>
#include <unordered_map>

#include "nutrient_balance/tables.hpp"
#include "plan_source.hpp"
#include "survey_columns.hpp"

namespace nutrient_balance::cli {

/// Which amounts count where a row names a food and states amounts as well.
enum class SurveyAmounts : std::uint8_t { table, file };

/// Who the persons are, from a file of their own.
class SurveyPersons {
 public:
  struct Person {
    std::string json;  // empty: nothing is known
    std::vector<Problem> problems;
  };
  /// Reads all of it; what is wrong with one person is kept with them, what is wrong with the file is a problem.
  static Result<SurveyPersons> read(const SurveyMapping& mapping, std::istream& in);
  [[nodiscard]] const Person* find(const std::string& id) const;

 private:
  std::unordered_map<std::string, Person> by_id_;
};

struct SurveyOptions {
  SurveyAmounts amounts = SurveyAmounts::table;
  std::string reference;                   // empty: as plans without one
  const SurveyPersons* persons = nullptr;  // null: their columns are in the survey's own file, or nowhere
};

/// Reads the header at once: what it lacks is a problem. `mapping` and `options.persons` must outlive the source.
/// Memory: one person-day, and 16 to 32 bytes for each that was read, so that rows which stand apart are noticed.
Result<std::unique_ptr<PlanSource>> survey_source(const Tables& tables, const SurveyMapping& mapping, std::istream& in,
                                                  const SurveyOptions& options);

}  // namespace nutrient_balance::cli
