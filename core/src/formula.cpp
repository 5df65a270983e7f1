#include "nutrient_balance/formula.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "nutrient_balance/amount.hpp"

namespace nutrient_balance {

namespace {

using Atoms = std::vector<double>;  // one count per element of the table; whole numbers, so exact

constexpr std::array<std::string_view, 6> separators = {".",           "*", "\xC2\xB7", "\xE2\x80\xA2", "\xE2\x8B\x85",
                                                        "\xE2\x88\x99"};
constexpr std::string_view subscript_lead = "\xE2\x82";  // U+2080 … U+2089 end in 0x80 … 0x89

/// A recursive-descent reader; the first problem ends the reading.
class FormulaReader {
 public:
  FormulaReader(std::span<const Element> elements, std::string_view text) : elements_(elements), text_(text) {}

  Result<Atoms> read() {
    Atoms sum(elements_.size());
    if (text_.size() > FormulaLimits::bytes) return too_large(double{FormulaLimits::bytes});
    do {
      const double times = multiplier();
      add(sum, sequence(0), times);
    } while (!problem_ && skip_separator());
    if (!problem_ && !at_end()) refuse("an element, a bracket or the end");
    if (problem_) return *problem_;
    return sum;
  }

 private:
  std::span<const Element> elements_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::optional<Problem> problem_;

  [[nodiscard]] bool at_end() const { return at_ >= text_.size(); }
  [[nodiscard]] char now() const { return at_end() ? '\0' : text_[at_]; }

  /// The place in characters as people count them, from 1.
  [[nodiscard]] double position() const {
    const auto before = text_.substr(0, at_);
    return 1 + static_cast<double>(std::count_if(before.begin(), before.end(), [](char byte) {
             return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
           }));
  }

  static Problem too_large(double limit) { return {"formula_too_large", "", {{"limit", limit}}}; }
  void refuse(std::string expected) {
    if (!problem_) problem_ = Problem{"bad_formula", "", {{"position", position()}, {"expected", std::move(expected)}}};
  }

  void skip_spaces() {
    while (now() == ' ') ++at_;
  }

  bool skip_separator() {
    skip_spaces();
    for (const std::string_view separator : separators) {
      if (!text_.substr(at_).starts_with(separator)) continue;
      at_ += separator.size();
      skip_spaces();
      return true;
    }
    return false;
  }

  std::optional<int> digit() {
    const char letter = now();
    if (letter >= '0' && letter <= '9') {
      ++at_;
      return letter - '0';
    }
    const std::string_view rest = text_.substr(at_);
    if (!rest.starts_with(subscript_lead) || rest.size() < 3) return std::nullopt;
    const unsigned value = static_cast<unsigned char>(rest[2]) - 0x80U;
    if (value > 9) return std::nullopt;
    at_ += 3;
    return static_cast<int>(value);
  }

  /// A number that stands here, or 1. Zero, or a leading zero, is a slip of the pen.
  double multiplier() {
    const std::size_t start = at_;
    auto next = digit();
    if (!next) return 1;
    if (*next == 0) {
      at_ = start;
      refuse("a number from 1");
      return 1;
    }
    double value = 0;
    for (; next; next = digit()) {
      value = value * 10 + *next;
      if (value > FormulaLimits::atoms) {
        if (!problem_) problem_ = too_large(FormulaLimits::atoms);
        return 1;
      }
    }
    return value;
  }

  void add(Atoms& sum, const Atoms& part, double times) {
    double all = 0;
    for (std::size_t i = 0; i < sum.size(); ++i) {
      sum[i] += part[i] * times;
      all += sum[i];
    }
    if (all > FormulaLimits::atoms && !problem_) problem_ = too_large(FormulaLimits::atoms);
  }

  Atoms symbol() {
    const std::size_t start = at_++;
    if (now() >= 'a' && now() <= 'z') ++at_;
    const std::string_view found = text_.substr(start, at_ - start);
    Atoms atoms(elements_.size());
    for (std::size_t i = 0; i < elements_.size(); ++i) {
      if (elements_[i].symbol != found) continue;
      atoms[i] = 1;
      return atoms;
    }
    at_ = start;
    problem_ = Problem{"unknown_element", "", {{"position", position()}, {"symbol", std::string(found)}}};
    return atoms;
  }

  Atoms group(std::size_t depth, char closing) {
    ++at_;
    if (depth >= FormulaLimits::nesting) {
      problem_ = Problem{"too_deep", "", {{"limit", double{FormulaLimits::nesting}}}};
      return Atoms(elements_.size());
    }
    Atoms atoms = sequence(depth + 1);
    if (problem_) return atoms;
    if (now() != closing) refuse(std::string("\"") + closing + '"');
    ++at_;
    return atoms;
  }

  static char closing_of(char opening) {
    constexpr std::string_view pairs = "()[]{}";
    const std::size_t found = pairs.find(opening);
    return found != std::string_view::npos && found % 2 == 0 ? pairs[found + 1] : '\0';
  }

  /// Elements and groups one after the other, at least one.
  Atoms sequence(std::size_t depth) {
    Atoms sum(elements_.size());
    bool any = false;
    while (!problem_) {
      skip_spaces();
      const char letter = now();
      const char closing = closing_of(letter);
      if (closing == '\0' && !(letter >= 'A' && letter <= 'Z')) break;
      const Atoms part = closing == '\0' ? symbol() : group(depth, closing);
      if (problem_) break;
      add(sum, part, multiplier());
      any = true;
    }
    if (!any) refuse("an element or a bracket");
    return sum;
  }
};

}  // namespace

Result<Composition> parse_formula(std::span<const Element> elements, std::string_view text) {
  const Result<Atoms> atoms = FormulaReader(elements, text).read();
  if (!atoms.ok()) return atoms.problem();
  ExactSum mass;
  for (std::size_t i = 0; i < elements.size(); ++i) mass.add(atoms.value()[i] * elements[i].weight);
  Composition composition{mass.rounded(), {}};
  for (std::size_t i = 0; i < elements.size(); ++i) {
    const double count = atoms.value()[i];
    if (count > 0) composition.parts.push_back({i, count, count * elements[i].weight / composition.molar_mass});
  }
  return composition;
}

}  // namespace nutrient_balance
