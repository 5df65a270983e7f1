#include "batch.hpp"

#include <charconv>
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

class Lines : public PlanSource {
 public:
  Lines(std::istream& in, std::size_t first_line) : in_(in), before_(first_line - 1) {}

  bool next(SourcePlan& plan) override {
    do {
      if (!read_line(in_, plan.plan)) return false;
      ++number_;
    } while (is_blank(plan.plan));
    plan.line = before_ + number_;
    return true;
  }
  [[nodiscard]] std::size_t lines() const override { return number_; }

 private:
  std::istream& in_;
  std::size_t before_;
  std::size_t number_ = 0;
};

/// Plans that are answered together: enough that handing them to a processor costs nothing beside answering them.
struct Block {
  std::vector<SourcePlan> plans;

  [[nodiscard]] bool is_full() const { return plans.size() == plans_in_block || bytes >= PlanLimits::bytes; }
  void add(SourcePlan plan) {
    bytes += plan.bytes();
    plans.push_back(std::move(plan));
  }

 private:
  static constexpr std::size_t plans_in_block = 256;
  std::size_t bytes = 0;
};

struct Answers {
  std::string text;
  std::size_t errors = 0;
};

/// The line of the file that the place of a problem came from: that of its entry, else where the plan begins.
std::size_t line_of(const SourcePlan& plan, const Problem& problem) {
  constexpr std::string_view entries = "/days/0/entries/";
  std::size_t entry = plan.entry_lines.size();
  if (problem.path.compare(0, entries.size(), entries) == 0)
    std::from_chars(problem.path.data() + entries.size(), problem.path.data() + problem.path.size(), entry);
  return entry < plan.entry_lines.size() ? plan.entry_lines[entry] : plan.line;
}

/// The error itself, without the document around it.
std::string bare_error(const Problem& problem) {
  constexpr std::string_view opening = R"({"error":)";
  const std::string document = error_document(problem);
  return document.substr(opening.size(), document.size() - opening.size() - 1);
}

/// What a plan comes to, or the plan itself; or the problem that keeps it from being answered.
Result<std::string> outcome(const Engine& engine, const SourcePlan& plan, bool plans) {
  if (plans) {
    const auto read = read_plan(engine.tables(), plan.plan);
    return read.ok() ? Result<std::string>(plan.plan) : read.problem();
  }
  return engine.assess(plan.plan);
}

/// True: it was answered.
bool answer_one(const Engine& engine, SourcePlan& plan, bool plans, std::string& text) {
  if (plan.problems.empty()) {
    const Result<std::string> found = outcome(engine, plan, plans);
    if (found.ok()) {
      const bool bare = plans || plan.before.empty();
      text += bare ? found.value() : '{' + plan.before + ",\"report\":" + found.value() + '}';
      return true;
    }
    Problem problem = found.problem();
    problem.detail.push_back({"line", static_cast<double>(line_of(plan, problem))});
    plan.problems.push_back(std::move(problem));
  }
  if (plan.before.empty()) {
    text += error_document(plan.problems.front());
    return false;
  }
  std::string list;
  for (const Problem& problem : plan.problems) list += (list.empty() ? "" : ",") + bare_error(problem);
  text += '{' + plan.before + ",\"errors\":[" + list + "]}";
  return false;
}

Answers answer(const Engine& engine, Block block, bool plans) {
  Answers answers;
  for (SourcePlan& plan : block.plans) {
    if (!answer_one(engine, plan, plans, answers.text)) ++answers.errors;
    answers.text += '\n';
  }
  return answers;
}

class Batch {
 public:
  Batch(const Engine& engine, PlanSource& source, std::ostream& out, const BatchOptions& options)
      : engine_(engine), source_(source), out_(out), options_(options) {}

  int run() {
    for (Block block = next_block(); !block.plans.empty() && out_; block = next_block()) {
      const auto how = options_.jobs > 1 ? std::launch::async : std::launch::deferred;
      waiting_.push_back(std::async(how, answer, std::cref(engine_), std::move(block), options_.plans));
      if (waiting_.size() >= options_.jobs) write_oldest();
    }
    while (!waiting_.empty()) write_oldest();
    if (!out_.flush()) return exit_failure;  // whoever owns the stream says so
    if (options_.progress != nullptr)
      *options_.progress << source_.remarks() << source_.lines() << " lines read, " << errors_ << " with an error.\n";
    return errors_ == 0 ? exit_ok : exit_bad_input;
  }

 private:
  const Engine& engine_;
  PlanSource& source_;
  std::ostream& out_;
  const BatchOptions& options_;
  std::deque<std::future<Answers>> waiting_;  // in the order of the plans; never more than jobs
  std::size_t told_ = 0;
  std::size_t errors_ = 0;

  Block next_block() {
    Block block;
    for (SourcePlan plan; !block.is_full() && source_.next(plan); plan = {}) {
      block.add(std::move(plan));
      tell();
    }
    return block;
  }

  void tell() {
    if (options_.progress == nullptr || source_.lines() < told_ + lines_between_words) return;
    told_ = source_.lines();
    *options_.progress << told_ << " lines …\n";
  }

  void write_oldest() {
    const Answers answers = waiting_.front().get();
    waiting_.pop_front();
    out_ << answers.text;
    errors_ += answers.errors;
  }
};

}  // namespace

std::unique_ptr<PlanSource> line_source(std::istream& in, std::size_t first_line) {
  return std::make_unique<Lines>(in, first_line);
}

int run_batch(const Engine& engine, PlanSource& source, std::ostream& out, const BatchOptions& options) {
  return Batch(engine, source, out, options).run();
}

}  // namespace nutrient_balance::cli
