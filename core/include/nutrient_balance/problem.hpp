// What goes wrong, as a value: a stable code, the place (JSON Pointer) and facts that help to mend it.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace nutrient_balance {

/// One fact about a problem, for instance {"limit", 500.0} or {"suggestion", "calcium"}.
struct Fact {
  std::string name;
  std::variant<double, std::string> value;
};

/// A problem never carries a sentence: words live in the faces' message catalogues.
struct Problem {
  std::string code;
  std::string path;
  std::vector<Fact> detail;
};

/// Either a value or the problem that kept it from being made.
template <typename Value>
class Result {
 public:
  Result(Value value) : content_(std::move(value)) {}  // NOLINT(google-explicit-constructor): reads as a return value
  Result(Problem problem) : content_(std::move(problem)) {}  // NOLINT(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return std::holds_alternative<Value>(content_); }
  [[nodiscard]] const Value& value() const { return std::get<Value>(content_); }
  [[nodiscard]] Value& value() { return std::get<Value>(content_); }
  [[nodiscard]] const Problem& problem() const { return std::get<Problem>(content_); }

 private:
  std::variant<Value, Problem> content_;
};

}  // namespace nutrient_balance
