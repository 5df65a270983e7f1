#include "csv.hpp"

#include <istream>

#include "../src/utf8.hpp"

namespace nutrient_balance::cli {

namespace {

constexpr int end_of_file = std::streambuf::traits_type::eof();
constexpr int refused = end_of_file - 1;

}  // namespace

CsvReader::CsvReader(std::istream& in, char delimiter) : bytes_(*in.rdbuf()), delimiter_(delimiter) { skip_mark(); }

int CsvReader::take() {
  ++character_;
  ++size_;
  return bytes_.sbumpc();
}

int CsvReader::peek() const { return bytes_.sgetc(); }

/// The byte order mark that spreadsheets put before UTF-8. A file that begins with a part of it is not UTF-8.
void CsvReader::skip_mark() {
  if (peek() != 0xEF) return;
  bytes_.sbumpc();
  if (peek() == 0xBB) bytes_.sbumpc();
  if (peek() == 0xBF) bytes_.sbumpc();
}

int CsvReader::refuse(const char* expected, std::size_t line, std::size_t character) {
  problem_ = {"bad_csv",
              "",
              {{"line", static_cast<double>(line)},
               {"character", static_cast<double>(character)},
               {"expected", std::string(expected)}}};
  return refused;
}

void CsvReader::skip_line() {
  for (int next = take(); next != '\n' && next != end_of_file;) next = take();
}

/// What may stand after a cell, with the LF of a CRLF.
int CsvReader::end_of_line(int next) {
  if (next != '\r') return next;
  if (peek() == '\n') return take();
  if (peek() == end_of_file) return end_of_file;
  return refuse("a line feed after the carriage return", line_, character_);
}

int CsvReader::read_quoted(std::string& cell) {
  const std::size_t line = line_;
  const std::size_t character = character_;
  for (int next = take();; next = take()) {
    if (next == end_of_file || size_ > most_bytes) {
      ended_ = true;
      return refuse("a second quote that ends this cell", line, character);
    }
    if (next == '"') {
      if (peek() != '"') break;
      take();
    }
    if (next == '\n') {
      ++line_;
      character_ = 0;
    }
    cell.push_back(static_cast<char>(next));
  }
  const int next = end_of_line(take());
  if (next == delimiter_ || next == '\n' || next == end_of_file || next == refused) return next;
  return refuse("the end of the cell after its second quote", line_, character_);
}

int CsvReader::read_cell(std::string& cell) {
  if (peek() == '"') {
    take();
    return read_quoted(cell);
  }
  for (int next = take();; next = take()) {
    if (next == delimiter_ || next == '\n' || next == end_of_file) return next;
    if (next == '\r') return end_of_line(next);
    if (next == '"') return refuse("quotes around the whole cell, and doubled within it", line_, character_);
    cell.push_back(static_cast<char>(next));
    if (size_ > most_bytes) {
      ended_ = true;
      return refuse("a shorter line", line_, character_);
    }
  }
}

CsvReader::Got CsvReader::read_row() {
  const int delimiter = static_cast<unsigned char>(delimiter_);
  row_.cells.clear();
  ++line_;
  character_ = 0;
  size_ = 0;
  row_.line = line_;
  for (int ended_by = delimiter; ended_by == delimiter;) {
    ended_by = read_cell(row_.cells.emplace_back());
    if (ended_by == refused) {
      if (!ended_) skip_line();
      return Got::problem;
    }
  }
  for (const std::string& cell : row_.cells) {
    if (is_utf8(cell) && cell.find('\0') == std::string::npos) continue;
    problem_ = {"not_text", "", {{"line", static_cast<double>(row_.line)}}};
    return Got::problem;
  }
  return Got::row;
}

CsvReader::Got CsvReader::next() {
  while (!ended_ && peek() != end_of_file) {
    const Got got = read_row();
    if (got != Got::row || !row_.is_blank()) return got;
  }
  return Got::end;
}

}  // namespace nutrient_balance::cli
