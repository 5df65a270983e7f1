#include "batch.hpp"

#include <istream>
#include <ostream>
#include <string>

#include "options.hpp"

namespace nutrient_balance::cli {

namespace {

constexpr std::size_t lines_between_words = 10'000;

/// Reads one line and keeps no more of it than a plan may be long and one byte, which is enough to refuse it.
bool read_line(std::istream& in, std::string& line) {
  line.clear();
  std::streambuf& bytes = *in.rdbuf();
  bool any = false;
  for (int next = bytes.sbumpc(); next != std::streambuf::traits_type::eof(); next = bytes.sbumpc()) {
    any = true;
    if (next == '\n') return true;
    if (line.size() <= PlanLimits::bytes) line.push_back(static_cast<char>(next));
  }
  return any;
}

bool is_blank(const std::string& line) { return line.find_first_not_of(" \t\r") == std::string::npos; }

std::string answer_line(const Engine& engine, const std::string& line, std::size_t number, bool& failed) {
  const Result<std::string> report = engine.assess(line);
  if (report.ok()) return report.value();
  failed = true;
  Problem problem = report.problem();
  problem.detail.push_back({"line", static_cast<double>(number)});
  return error_document(problem);
}

}  // namespace

int run_batch(const Engine& engine, std::istream& in, std::ostream& out, std::ostream* progress) {
  std::string line;
  std::size_t errors = 0;
  std::size_t number = 0;
  while (read_line(in, line)) {
    ++number;
    if (is_blank(line)) continue;
    bool failed = false;
    out << answer_line(engine, line, number, failed) << '\n';
    errors += failed ? 1 : 0;
    if (progress != nullptr && number % lines_between_words == 0) *progress << number << " lines …\n";
  }
  out.flush();
  if (progress != nullptr) *progress << number << " lines read, " << errors << " with an error.\n";
  return errors == 0 ? exit_ok : exit_bad_input;
}

}  // namespace nutrient_balance::cli
