#include "survey.hpp"

#include <algorithm>
#include <functional>
#include <istream>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

#include "nutrient_balance/documents.hpp"
#include "nutrient_balance/plan.hpp"
#include "survey_cells.hpp"

namespace nutrient_balance::cli {

namespace {

/// Which person-days were read, by 64 bits of each: two of a million are taken for one with a chance of one in 37
/// million.
class Seen {
 public:
  /// False: it was there already.
  bool add(const std::string& key) {
    if (2 * (count_ + 1) > slots_.size()) grow();
    const bool is_new = put(slots_, std::hash<std::string>{}(key) | 1U);
    count_ += is_new ? 1 : 0;
    return is_new;
  }

 private:
  std::vector<std::uint64_t> slots_ = std::vector<std::uint64_t>(1024);  // 0: free
  std::size_t count_ = 0;

  static bool put(std::vector<std::uint64_t>& slots, std::uint64_t mark) {
    std::size_t at = (mark >> 1U) & (slots.size() - 1);
    while (slots[at] != 0 && slots[at] != mark) at = (at + 1) & (slots.size() - 1);
    if (slots[at] == mark) return false;
    slots[at] = mark;
    return true;
  }
  void grow() {
    std::vector<std::uint64_t> larger(slots_.size() * 2);
    for (const std::uint64_t mark : slots_) {
      if (mark != 0) put(larger, mark);
    }
    slots_ = std::move(larger);
  }
};

struct SurveyColumns {
  ColumnIndex person, food, grams, name, meal, complete;
  std::vector<ColumnIndex> day;
  std::vector<std::pair<const NutrientColumn*, ColumnIndex>> nutrients;
  PersonColumns about;
};

/// Finds columns one by one and keeps the first problem.
class Finder {
 public:
  explicit Finder(const CsvHeader& header) : header_(header) {}
  std::optional<Problem> problem;

  ColumnIndex required(const ColumnNames& names) { return kept(header_.find_required(names)); }
  ColumnIndex optional(const ColumnNames& names) { return kept(header_.find(names)); }

 private:
  const CsvHeader& header_;
  ColumnIndex kept(const Result<ColumnIndex>& found) {
    if (found.ok()) return found.value();
    if (!problem) problem = found.problem();
    return std::nullopt;
  }
};

Result<SurveyColumns> columns_of(const SurveyMapping& mapping, const CsvHeader& header) {
  Finder finder(header);
  SurveyColumns columns;
  columns.person = finder.required(mapping.person);
  for (const ColumnNames& names : mapping.day) {
    const ColumnIndex column = finder.required(names);
    // Two names of the mapping may lead to one column, which then names the day alone.
    if (std::find(columns.day.begin(), columns.day.end(), column) == columns.day.end()) columns.day.push_back(column);
  }
  if (!mapping.days) {
    columns.food = finder.required(mapping.food);
    columns.grams = finder.required(mapping.grams);
    columns.name = finder.optional(mapping.name);
  }
  columns.meal = finder.optional(mapping.meal);
  columns.complete = finder.optional(mapping.complete.names);
  for (const NutrientColumn& nutrient : mapping.nutrients) {
    const ColumnIndex column = finder.optional(nutrient.names);
    if (column) columns.nutrients.emplace_back(&nutrient, column);
  }
  if (mapping.days && columns.nutrients.empty() && !mapping.nutrients.empty())
    finder.required(mapping.nutrients.front().names);
  if (finder.problem) return *finder.problem;
  const auto about = PersonColumns::of(mapping, header);
  if (!about.ok()) return about.problem();
  columns.about = about.value();
  return columns;
}

/// What has been read of the rows of one person and day.
struct PersonDay {
  std::string person;
  std::string day;
  std::size_t first_line = 0;
  std::size_t last_line = 0;
  std::size_t rows = 0;
  std::string about;
  bool complete = true;
  std::string entries;
  std::vector<std::size_t> entry_lines;
  std::vector<Problem> problems;
};

class Survey : public PlanSource {
 public:
  Survey(const Tables& tables, const SurveyMapping& mapping, std::unique_ptr<CsvReader> reader, CsvHeader header,
         SurveyColumns columns, const SurveyOptions& options)
      : tables_(tables),
        mapping_(mapping),
        reader_(std::move(reader)),
        header_(std::move(header)),
        columns_(std::move(columns)),
        options_(options) {}

  bool next(SourcePlan& plan) override;
  [[nodiscard]] std::size_t lines() const override { return reader_->lines(); }
  [[nodiscard]] std::string remarks() const override;

 private:
  const Tables& tables_;
  const SurveyMapping& mapping_;
  std::unique_ptr<CsvReader> reader_;
  CsvHeader header_;
  SurveyColumns columns_;
  SurveyOptions options_;
  Seen seen_;
  std::optional<CsvRow> waiting_;   // the first row of the next person-day
  std::size_t damaged_beside_ = 0;  // a line that could not be read and may belong to the next one; 0: none
  std::size_t by_file_ = 0;         // foods that the table lacks

  enum class Read { row, damaged, end };
  Read read_row(CsvRow& row, Problem& problem);
  [[nodiscard]] std::pair<std::string, std::string> key_of(const CsvRow& row) const;
  void begin(PersonDay& group, const CsvRow& row);
  void add(PersonDay& group, const CsvRow& row);
  void add_food(PersonDay& group, const CsvRow& row, RowReader& cells);
  void add_day(PersonDay& group, RowReader& cells, std::size_t line);
  void add_entry(PersonDay& group, std::string members, RowReader& cells, std::size_t line) const;
  void add_stated(PersonDay& group, const std::string& name, const std::string& amounts, RowReader& cells,
                  std::size_t line) const;
  [[nodiscard]] std::string stated(RowReader& cells) const;
  [[nodiscard]] std::string known_about(PersonDay& group, RowReader& cells) const;
  [[nodiscard]] SourcePlan plan_of(PersonDay group) const;
};

Problem at_line(std::string code, std::size_t line, const std::vector<Fact>& more = {}) {
  std::vector<Fact> detail = {{"line", static_cast<double>(line)}};
  for (const Fact& fact : more) detail.push_back(fact);
  return {std::move(code), "", std::move(detail)};
}

Survey::Read Survey::read_row(CsvRow& row, Problem& problem) {
  if (waiting_) {
    row = std::move(*waiting_);
    waiting_.reset();
    return Read::row;
  }
  const CsvReader::Got got = reader_->next();
  if (got == CsvReader::Got::end) return Read::end;
  row = reader_->row();
  if (got == CsvReader::Got::problem) {
    problem = reader_->problem();
    return Read::damaged;
  }
  if (row.cells.size() == header_.size()) return Read::row;
  problem =
      at_line("cell_count", row.line,
              {{"found", static_cast<double>(row.cells.size())}, {"expected", static_cast<double>(header_.size())}});
  return Read::damaged;
}

std::pair<std::string, std::string> Survey::key_of(const CsvRow& row) const {
  std::string day = mapping_.day_is;
  for (const ColumnIndex column : columns_.day) day += (day.empty() ? "" : " ") + plain_cell(row.cells[*column]);
  return {plain_cell(row.cells[*columns_.person]), day};
}

void Survey::begin(PersonDay& group, const CsvRow& row) {
  std::tie(group.person, group.day) = key_of(row);
  group.first_line = row.line;
  if (group.person.empty()) RowReader(mapping_, header_, row, group.problems).refuse("missing_cell", columns_.person);
  for (const ColumnIndex column : columns_.day) {
    if (plain_cell(row.cells[*column]).empty())
      RowReader(mapping_, header_, row, group.problems).refuse("missing_cell", column);
  }
  if (!seen_.add(group.person + '\x1F' + group.day)) group.problems.push_back(at_line("rows_apart", row.line));
  if (damaged_beside_ != 0) group.problems.push_back(at_line("damaged_beside", damaged_beside_));
  damaged_beside_ = 0;
}

std::string Survey::known_about(PersonDay& group, RowReader& cells) const {
  if (options_.persons == nullptr) return columns_.about.json(mapping_, cells);
  if (group.rows > 0 || group.person.empty()) return group.about;
  const SurveyPersons::Person* person = options_.persons->find(group.person);
  if (person == nullptr) {
    cells.refuse("person_missing", columns_.person);
    return {};
  }
  for (const Problem& problem : person->problems) group.problems.push_back(problem);
  return person->json;
}

std::string Survey::stated(RowReader& cells) const {
  std::string members;
  for (const auto& [nutrient, column] : columns_.nutrients) {
    const auto amount = cells.amount(column, nutrient->power);
    if (!amount) continue;
    members += (members.empty() ? "" : ",") + quoted_json(tables_.nutrients[nutrient->nutrient].id) + ':' +
               number_json(*amount);
  }
  return members;
}

void Survey::add_entry(PersonDay& group, std::string members, RowReader& cells, std::size_t line) const {
  const std::string meal = cells.text(columns_.meal);
  if (!meal.empty()) members += ",\"meal\":" + quoted_json(meal);
  group.entries += (group.entries.empty() ? "{" : ",{") + members + '}';
  group.entry_lines.push_back(line);
}

void Survey::add_stated(PersonDay& group, const std::string& name, const std::string& amounts, RowReader& cells,
                        std::size_t line) const {
  const std::string from = mapping_.from.empty() ? "" : ",\"from\":" + quoted_json(mapping_.from);
  add_entry(group, "\"name\":" + quoted_json(name) + ",\"nutrients\":{" + amounts + '}' + from, cells, line);
}

void Survey::add_food(PersonDay& group, const CsvRow& row, RowReader& cells) {
  const std::size_t faults = group.problems.size();
  const std::string code = cells.text(columns_.food);
  const std::string id = mapping_.table + ':' + code;
  const bool is_known = !code.empty() && tables_.find_food(id).has_value();
  const auto grams = cells.amount(columns_.grams);
  if (grams && *grams == 0) return;  // none of it was eaten
  if (options_.amounts == SurveyAmounts::table && is_known && grams)
    return add_entry(group, "\"food\":" + quoted_json(id) + ",\"grams\":" + number_json(*grams), cells, row.line);
  const std::string amounts = stated(cells);
  if (group.problems.size() > faults) return;  // a cell that cannot be read is no missing one
  if (amounts.empty()) {
    if (options_.amounts == SurveyAmounts::file) return cells.refuse("no_amounts", std::nullopt);
    if (code.empty()) return cells.refuse("missing_cell", columns_.food);
    return is_known ? cells.refuse("missing_cell", columns_.grams)
                    : cells.refuse("unknown_food_code", columns_.food, {{"food", id}});
  }
  by_file_ += options_.amounts == SurveyAmounts::table ? 1 : 0;
  const std::string name = cells.text(columns_.name);
  add_stated(group, name.empty() ? id : name, amounts, cells, row.line);
}

void Survey::add_day(PersonDay& group, RowReader& cells, std::size_t line) {
  const std::string amounts = stated(cells);
  if (amounts.empty()) return;  // a day of which nothing is known does not count
  add_stated(group, "total", amounts, cells, line);
}

void Survey::add(PersonDay& group, const CsvRow& row) {
  if (group.rows == PlanLimits::entries_a_day)
    group.problems.push_back(at_line("too_many", row.line, {{"limit", double{PlanLimits::entries_a_day}}}));
  if (group.rows >= PlanLimits::entries_a_day) {  // refused in any case: no more of it is kept
    ++group.rows;
    group.last_line = row.line;
    return;
  }
  RowReader cells(mapping_, header_, row, group.problems);
  const std::string about = known_about(group, cells);
  if (group.rows == 0) group.about = about;
  if (about != group.about) group.problems.push_back(at_line("rows_disagree", row.line));
  if (mapping_.days && group.rows > 0) group.problems.push_back(at_line("day_twice", row.line));
  if (cells.meaning(columns_.complete, mapping_.complete) == "false") group.complete = false;
  ++group.rows;
  group.last_line = row.line;
  if (mapping_.days) {
    add_day(group, cells, row.line);
  } else {
    add_food(group, row, cells);
  }
}

SourcePlan Survey::plan_of(PersonDay group) const {
  const auto text_or_null = [](const std::string& text) { return text.empty() ? "null" : quoted_json(text); };
  SourcePlan plan;
  plan.line = group.first_line;
  plan.problems = std::move(group.problems);
  plan.entry_lines = std::move(group.entry_lines);
  plan.before = R"("format":"nutrient-balance/survey-answer@1","person":)" + text_or_null(group.person) +
                ",\"day\":" + text_or_null(group.day) + ",\"lines\":[" + std::to_string(group.first_line) + ',' +
                std::to_string(group.last_line) + ']';
  if (!plan.problems.empty()) return plan;
  plan.plan = R"({"format":"nutrient-balance/plan@1")";
  if (!group.about.empty()) plan.plan += ",\"person\":" + group.about;
  if (!options_.reference.empty()) plan.plan += ",\"reference\":" + quoted_json(options_.reference);
  plan.plan += R"(,"days":[{)";
  if (!group.complete) plan.plan += "\"complete\":false,";
  plan.plan += "\"entries\":[" + group.entries + "]}]}";
  return plan;
}

bool Survey::next(SourcePlan& plan) {
  PersonDay group;
  CsvRow row;
  Problem problem;
  for (;;) {
    const Read read = read_row(row, problem);
    if (read == Read::end) break;
    if (read == Read::damaged) {
      group.problems.push_back(problem);
      if (group.first_line == 0) group.first_line = row.line;
      group.last_line = std::max(row.line, reader_->lines());
      damaged_beside_ = row.line;
      if (group.rows == 0) break;  // before the first row of the file
      continue;
    }
    if (group.rows > 0 && key_of(row) != std::pair(group.person, group.day)) {
      waiting_ = std::move(row);
      break;
    }
    if (group.rows == 0) begin(group, row);
    damaged_beside_ = 0;
    add(group, row);
  }
  if (group.first_line == 0) return false;
  plan = plan_of(std::move(group));
  return true;
}

std::string Survey::remarks() const {
  if (by_file_ == 0) return {};
  return std::to_string(by_file_) +
         " rows name a food that the table lacks, or no weight: the file's own amounts were counted.\n";
}

}  // namespace

Result<std::unique_ptr<PlanSource>> survey_source(const Tables& tables, const SurveyMapping& mapping, std::istream& in,
                                                  const SurveyOptions& options) {
  auto reader = std::make_unique<CsvReader>(in, mapping.delimiter);
  const CsvReader::Got got = reader->next();
  if (got == CsvReader::Got::problem) return reader->problem();
  if (got == CsvReader::Got::end) return Problem{"empty_file", "", {}};
  CsvHeader header(reader->row());
  auto columns = columns_of(mapping, header);
  if (!columns.ok()) return columns.problem();
  if (options.persons != nullptr) columns.value().about = {};
  std::unique_ptr<PlanSource> source = std::make_unique<Survey>(tables, mapping, std::move(reader), std::move(header),
                                                                std::move(columns.value()), options);
  return source;
}

}  // namespace nutrient_balance::cli
