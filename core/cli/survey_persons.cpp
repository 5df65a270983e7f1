#include <istream>

#include "survey.hpp"

namespace nutrient_balance::cli {

Result<SurveyPersons> SurveyPersons::read(const SurveyMapping& mapping, std::istream& in) {
  CsvReader reader(in, mapping.delimiter);
  CsvReader::Got got = reader.next();
  if (got == CsvReader::Got::problem) return reader.problem();
  if (got == CsvReader::Got::end) return Problem{"empty_file", "", {}};
  const CsvHeader header(reader.row());
  const auto id = header.find_required(mapping.person);
  if (!id.ok()) return id.problem();
  const auto columns = PersonColumns::of(mapping, header);
  if (!columns.ok()) return columns.problem();
  if (!columns.value().any()) {
    const std::string age = mapping.age_years.names.empty() ? "age" : mapping.age_years.names.front();
    return Problem{"missing_column", "", {{"column", age}}};
  }
  SurveyPersons persons;
  while ((got = reader.next()) != CsvReader::Got::end) {
    if (got == CsvReader::Got::problem) return reader.problem();
    const CsvRow& row = reader.row();
    if (row.cells.size() != header.size()) {
      return Problem{"cell_count",
                     "",
                     {{"line", static_cast<double>(row.line)},
                      {"found", static_cast<double>(row.cells.size())},
                      {"expected", static_cast<double>(header.size())}}};
    }
    Person person;
    RowReader cells(mapping, header, row, person.problems);
    person.json = columns.value().json(mapping, cells);
    const std::string name = cells.text(id.value());
    const auto [place, is_new] = persons.by_id_.try_emplace(name, person);
    if (!is_new && place->second.json != person.json) cells.refuse("person_twice", id.value());
    if (!is_new)
      place->second.problems.insert(place->second.problems.end(), person.problems.begin(), person.problems.end());
  }
  return persons;
}

const SurveyPersons::Person* SurveyPersons::find(const std::string& id) const {
  const auto found = by_id_.find(id);
  return found == by_id_.end() ? nullptr : &found->second;
}

}  // namespace nutrient_balance::cli
