// A mapping laid on the header of one file: which cell of a row is what.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "csv.hpp"
#include "survey_mapping.hpp"

namespace nutrient_balance::cli {

using ColumnIndex = std::optional<std::size_t>;

/// The header of a file, by names without regard to capitals.
class CsvHeader {
 public:
  explicit CsvHeader(const CsvRow& row);

  /// The first of the names that the file has; a column that stands twice is a problem as soon as somebody asks for it.
  [[nodiscard]] Result<ColumnIndex> find(const ColumnNames& names) const;
  [[nodiscard]] Result<ColumnIndex> find_required(const ColumnNames& names) const;
  [[nodiscard]] const std::string& name(std::size_t column) const { return names_[column]; }
  [[nodiscard]] std::size_t size() const { return names_.size(); }

 private:
  std::vector<std::string> names_;
};

/// Where cells of a row are read and what is wrong with them is written down.
class RowReader {
 public:
  RowReader(const SurveyMapping& mapping, const CsvHeader& header, const CsvRow& row, std::vector<Problem>& problems)
      : mapping_(mapping), header_(header), row_(row), problems_(problems) {}

  /// The cell without spaces around it; empty if it says nothing.
  [[nodiscard]] std::string text(ColumnIndex column) const;
  /// Empty if the cell says nothing, or is no number from zero on (then a problem is added).
  [[nodiscard]] std::optional<double> amount(ColumnIndex column, int power = 0);
  /// What the cell stands for; empty if nothing, or if nobody knows (then a problem is added).
  [[nodiscard]] std::optional<std::string> meaning(ColumnIndex column, const CodedColumn& coded);
  void refuse(std::string code, ColumnIndex column, const std::vector<Fact>& more = {});

 private:
  const SurveyMapping& mapping_;
  const CsvHeader& header_;
  const CsvRow& row_;
  std::vector<Problem>& problems_;
};

/// Who a row is about, as the member "person" of a plan; empty where nothing of it is known.
struct PersonColumns {
  ColumnIndex age_years, age_months, sex, life_stage;

  /// All that the mapping names must be there, or none of them: half a person would get wrong answers silently.
  static Result<PersonColumns> of(const SurveyMapping& mapping, const CsvHeader& header);
  [[nodiscard]] bool any() const { return age_years || age_months || sex || life_stage; }
  [[nodiscard]] std::string json(const SurveyMapping& mapping, RowReader& row) const;
};

}  // namespace nutrient_balance::cli
