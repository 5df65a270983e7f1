#include "batch.hpp"

#include <deque>
#include <functional>
#include <future>
#include <istream>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

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

/// Lines that are answered together: enough that handing them to a processor costs nothing beside answering them.
struct Block {
  std::vector<std::string> lines;
  std::vector<std::size_t> numbers;  // of each line, counted from 1

  [[nodiscard]] bool is_full() const { return lines.size() == lines_in_block || bytes >= PlanLimits::bytes; }
  void add(std::string line, std::size_t number) {
    bytes += line.size();
    lines.push_back(std::move(line));
    numbers.push_back(number);
  }

 private:
  static constexpr std::size_t lines_in_block = 256;
  std::size_t bytes = 0;
};

struct Answers {
  std::string text;
  std::size_t errors = 0;
};

Answers answer(const Engine& engine, const Block& block) {
  Answers answers;
  for (std::size_t i = 0; i < block.lines.size(); ++i) {
    const Result<std::string> report = engine.assess(block.lines[i]);
    if (report.ok()) {
      answers.text += report.value();
    } else {
      Problem problem = report.problem();
      problem.detail.push_back({"line", static_cast<double>(block.numbers[i])});
      answers.text += error_document(problem);
      ++answers.errors;
    }
    answers.text += '\n';
  }
  return answers;
}

class Batch {
 public:
  Batch(const Engine& engine, std::istream& in, std::ostream& out, const BatchOptions& options)
      : engine_(engine), in_(in), out_(out), options_(options) {}

  int run() {
    for (Block block = next_block(); !block.lines.empty(); block = next_block()) {
      const auto how = options_.jobs > 1 ? std::launch::async : std::launch::deferred;
      waiting_.push_back(std::async(how, answer, std::cref(engine_), std::move(block)));
      if (waiting_.size() >= options_.jobs) write_oldest();
    }
    while (!waiting_.empty()) write_oldest();
    out_.flush();
    if (options_.progress != nullptr)
      *options_.progress << number_ << " lines read, " << errors_ << " with an error.\n";
    return errors_ == 0 ? exit_ok : exit_bad_input;
  }

 private:
  const Engine& engine_;
  std::istream& in_;
  std::ostream& out_;
  const BatchOptions& options_;
  std::deque<std::future<Answers>> waiting_;  // in the order of the lines; never more than jobs
  std::size_t number_ = 0;
  std::size_t errors_ = 0;

  Block next_block() {
    Block block;
    std::string line;
    while (!block.is_full() && read_line(in_, line)) {
      ++number_;
      if (options_.progress != nullptr && number_ % lines_between_words == 0)
        *options_.progress << number_ << " lines …\n";
      if (!is_blank(line)) block.add(std::move(line), number_);
    }
    return block;
  }

  void write_oldest() {
    const Answers answers = waiting_.front().get();
    waiting_.pop_front();
    out_ << answers.text;
    errors_ += answers.errors;
  }
};

}  // namespace

int run_batch(const Engine& engine, std::istream& in, std::ostream& out, const BatchOptions& options) {
  return Batch(engine, in, out, options).run();
}

}  // namespace nutrient_balance::cli
