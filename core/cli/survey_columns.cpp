#include "survey_columns.hpp"

#include <algorithm>

#include "nutrient_balance/documents.hpp"
#include "survey_cells.hpp"

namespace nutrient_balance::cli {

CsvHeader::CsvHeader(const CsvRow& row) {
  for (const std::string& cell : row.cells) names_.push_back(plain_cell(cell));
}

Result<ColumnIndex> CsvHeader::find(const ColumnNames& names) const {
  for (const std::string& name : names) {
    const std::string wanted = lower_ascii(name);
    const auto is_it = [&](const std::string& one) { return lower_ascii(one) == wanted; };
    const auto found = std::find_if(names_.begin(), names_.end(), is_it);
    if (found == names_.end()) continue;
    if (std::find_if(found + 1, names_.end(), is_it) != names_.end())
      return Problem{"column_twice", "", {{"column", name}}};
    return ColumnIndex(found - names_.begin());
  }
  return ColumnIndex();
}

Result<ColumnIndex> CsvHeader::find_required(const ColumnNames& names) const {
  Result<ColumnIndex> found = find(names);
  if (!found.ok() || found.value()) return found;
  std::string list;
  for (const std::string& name : names) list += (list.empty() ? "" : " or ") + name;
  return Problem{"missing_column", "", {{"column", list}}};
}

std::string RowReader::text(ColumnIndex column) const {
  if (!column) return {};
  std::string cell = plain_cell(row_.cells[*column]);
  const bool says_nothing = std::find(mapping_.missing.begin(), mapping_.missing.end(), cell) != mapping_.missing.end();
  return says_nothing ? std::string() : cell;
}

void RowReader::refuse(std::string code, ColumnIndex column, const std::vector<Fact>& more) {
  std::vector<Fact> detail;
  detail.reserve(3 + more.size());
  detail.push_back({"line", static_cast<double>(row_.line)});
  if (column) {
    detail.push_back({"column", header_.name(*column)});
    detail.push_back({"cell", row_.cells[*column]});
  }
  for (const Fact& fact : more) detail.push_back(fact);
  problems_.push_back({std::move(code), "", std::move(detail)});
}

std::optional<double> RowReader::amount(ColumnIndex column, int power) {
  const std::string cell = text(column);
  if (cell.empty()) return std::nullopt;
  const auto number = number_in(cell, power);
  if (number && *number >= 0) return number;
  refuse("bad_number", column);
  return std::nullopt;
}

std::optional<std::string> RowReader::meaning(ColumnIndex column, const CodedColumn& coded) {
  std::string cell = text(column);
  if (cell.empty() || coded.values.empty()) return cell.empty() ? std::nullopt : std::optional(std::move(cell));
  const auto found = coded.values.find(lower_ascii(cell));
  if (found != coded.values.end()) return found->second;
  refuse("unknown_cell", column);
  return std::nullopt;
}

Result<PersonColumns> PersonColumns::of(const SurveyMapping& mapping, const CsvHeader& header) {
  PersonColumns columns;
  std::string lacking;
  const auto look = [&](const CodedColumn& coded, ColumnIndex& column) -> std::optional<Problem> {
    if (!coded) return std::nullopt;
    const auto found = header.find(coded.names);
    if (!found.ok()) return found.problem();
    column = found.value();
    if (!column && lacking.empty()) lacking = coded.names.front();
    return std::nullopt;
  };
  for (const auto& fault : {look(mapping.age_years, columns.age_years), look(mapping.sex, columns.sex)}) {
    if (fault) return *fault;
  }
  const bool half = columns.any() && !lacking.empty();
  // Months matter for infants only, and the stage of life is often in a file of its own.
  for (const auto& fault :
       {look(mapping.age_months, columns.age_months), look(mapping.life_stage, columns.life_stage)}) {
    if (fault) return *fault;
  }
  if (half) return Problem{"missing_column", "", {{"column", lacking}}};
  return columns;
}

std::string PersonColumns::json(const SurveyMapping& mapping, RowReader& row) const {
  constexpr double most_months = 36;
  const auto years = row.amount(age_years);
  auto months = row.amount(age_months);
  const auto sex_said = row.meaning(sex, mapping.sex);
  const auto stage = row.meaning(life_stage, mapping.life_stage);
  if (months && *months > most_months && years) months.reset();
  if (!years && !months) return {};
  std::string json = months ? "\"age_months\":" + number_json(*months) : "\"age_years\":" + number_json(*years);
  if (sex_said) json += ",\"sex\":" + quoted_json(*sex_said);
  if (stage) json += ",\"life_stage\":" + quoted_json(*stage);
  return '{' + json + '}';
}

}  // namespace nutrient_balance::cli
