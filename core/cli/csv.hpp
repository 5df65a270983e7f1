// A strict reader of CSV (RFC 4180), one row at a time: quotes, doubled quotes, line ends within quotes, CRLF and LF, a
// byte order mark. What breaks the rules is a problem that names line and character, never a guess.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>
#include <vector>

#include "nutrient_balance/problem.hpp"

namespace nutrient_balance::cli {

struct CsvRow {
  std::size_t line = 0;  // where it begins, counted from 1
  std::vector<std::string> cells;

  [[nodiscard]] bool is_blank() const { return cells.size() == 1 && cells[0].empty(); }
};

class CsvReader {
 public:
  CsvReader(std::istream& in, char delimiter);

  enum class Got { row, problem, end };
  /// The next row that is not blank. After a problem reading goes on with the next line, but for a quote that is never
  /// closed and a row of more than `most_bytes`, after which nothing can be trusted: the end follows.
  Got next();

  [[nodiscard]] CsvRow& row() { return row_; }
  [[nodiscard]] const Problem& problem() const { return problem_; }
  [[nodiscard]] std::size_t lines() const { return line_; }

  static constexpr std::size_t most_bytes = std::size_t{1} << 20U;

 private:
  std::streambuf& bytes_;
  char delimiter_;
  CsvRow row_;
  Problem problem_;
  std::size_t line_ = 0;       // that is being read
  std::size_t character_ = 0;  // bytes of it that were read
  std::size_t size_ = 0;       // of the row
  bool ended_ = false;

  int take();
  [[nodiscard]] int peek() const;
  void skip_mark();
  Got read_row();
  /// Reads a cell with what ends it: the delimiter, a line feed or the end, which is given back; or `refused`.
  int read_cell(std::string& cell);
  int read_quoted(std::string& cell);
  int end_of_line(int next);
  int refuse(const char* expected, std::size_t line, std::size_t character);
  void skip_line();
};

}  // namespace nutrient_balance::cli
