// The model in the CPLEX LP format, so that any solver of mixed-integer programs can check the answer.
#include <array>
#include <cstdio>
#include <map>

#include "suggest_model.hpp"
#include "suggest_parts.hpp"

namespace nutrient_balance {

namespace {

/// 17 significant digits: a double reads back as the same double.
std::string number(double value) {
  std::array<char, 40> digits{};
  const int length = std::snprintf(digits.data(), digits.size(), "%.17g", value == 0 ? 0.0 : value);
  return {digits.data(), static_cast<std::size_t>(length)};
}

class LpWriter {
 public:
  LpWriter(const SuggestModel& model, std::size_t changes) : model_(model), changes_(changes) {}

  std::string write() {
    text_ = "\\ Changes of a day: x are the changes, s what is left of the terms of the cost.\n";
    write_changes();
    text_ += "Minimize\n cost:";
    for (std::size_t row = 0; row < model_.terms.size(); ++row) term(1, 's', row);
    for (std::size_t i = 0; i < model_.candidates.size(); ++i) term(model_.candidates[i].effort, 'x', i);
    text_ += "\nSubject To\n";
    write_terms();
    write_hard_rows();
    write_keys();
    text_ += " most:";
    for (std::size_t i = 0; i < model_.candidates.size(); ++i) term(1, 'x', i);
    text_ += " <= " + std::to_string(changes_) + "\nBinary\n";
    for (std::size_t i = 0; i < model_.candidates.size(); ++i) text_ += " x" + std::to_string(i) + "\n";
    text_ += "End\n";
    return std::move(text_);
  }

 private:
  const SuggestModel& model_;
  std::size_t changes_;
  std::string text_;

  void term(double factor, char name, std::size_t index) {
    if (factor == 0) return;
    text_ += factor < 0 ? " - " : " + ";
    text_ += number(factor < 0 ? -factor : factor) + ' ' + name + std::to_string(index);
    // Some readers take no longer lines than 255 characters.
    if (++on_line_ % 6 == 0) text_ += "\n  ";
  }

  /// What each x stands for, so that an answer can be read, and held against the suggestions document.
  void write_changes() {
    for (std::size_t i = 0; i < model_.candidates.size(); ++i) {
      const Change& change = model_.candidates[i].change;
      text_ += "\\ x" + std::to_string(i) + " " + std::string(action_text(change.kind));
      if (change.entry) text_ += " " + pointer_to(*change.entry);
      if (change.food != nullptr) text_ += " " + std::string(change.food->food);
      if (change.kind != ChangeKind::remove) text_ += " " + number(change.grams);
      text_ += "\n";
    }
  }

  /// What is left is at least the value of the term: s ≥ at + Σ change.
  void write_terms() {
    for (std::size_t row = 0; row < model_.terms.size(); ++row) {
      text_ += " term" + std::to_string(row) + ":";
      term(1, 's', row);
      for (std::size_t i = 0; i < model_.candidates.size(); ++i) term(-model_.term(model_.candidates[i], row), 'x', i);
      text_ += " >= " + number(model_.terms[row].at) + "\n";
    }
  }

  void write_hard_rows() {
    for (std::size_t row = 0; row < model_.hard.size(); ++row) {
      bool any = false;
      for (const Candidate& candidate : model_.candidates) any = any || model_.use(candidate, row) != 0;
      if (!any) continue;
      text_ += " hard" + std::to_string(row) + ":";
      for (std::size_t i = 0; i < model_.candidates.size(); ++i) term(model_.use(model_.candidates[i], row), 'x', i);
      text_ += " <= " + number(model_.hard[row].at) + "\n";
    }
  }

  /// At most one change for each entry and each family of foods.
  void write_keys() {
    std::map<std::pair<char, std::int32_t>, std::vector<std::size_t>> by_key;
    for (std::size_t i = 0; i < model_.candidates.size(); ++i) {
      const Keys& keys = model_.candidates[i].keys;
      if (keys.entry >= 0) by_key[{'e', keys.entry}].push_back(i);
      if (keys.food >= 0) by_key[{'f', keys.food}].push_back(i);
      if (keys.replaced >= 0 && keys.replaced != keys.food) by_key[{'f', keys.replaced}].push_back(i);
    }
    for (const auto& [key, members] : by_key) {
      if (members.size() < 2) continue;
      text_ += std::string(" one_") + key.first + std::to_string(key.second) + ":";
      for (const std::size_t i : members) term(1, 'x', i);
      text_ += " <= 1\n";
    }
  }

  std::size_t on_line_ = 0;
};

}  // namespace

std::string model_text(const SuggestModel& model, std::size_t changes) { return LpWriter(model, changes).write(); }

}  // namespace nutrient_balance
