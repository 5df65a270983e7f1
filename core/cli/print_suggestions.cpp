#include <algorithm>

#include "print.hpp"
#include "suggest.hpp"
#include "table.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

const char* const dash = "\xE2\x80\x93";

std::string_view kind_title(Text kind) {
  if (kind == "best") return "The best answer";
  if (kind == "add") return "Only adding";
  if (kind == "swap") return "Only swapping";
  return kind == "cut" ? "Only eating less" : "Another answer, with other foods";
}

std::string grams_text(double grams) { return number_text(grams) + " g"; }

std::string name_of(const Tables& tables, const Plan& plan, EntryPlace place) {
  const Entry& entry = plan.days[place.day].entries[place.entry];
  return std::string(tables.display_name(*entry.food)) + " (" + pointer_to(place) + ")";
}

std::string change_words(const Tables& tables, const Plan& plan, const Change& change) {
  const std::string food = change.food == nullptr ? "" : std::string(tables.display_name(change.food_ref));
  switch (change.kind) {
    case ChangeKind::add:
      return "Add " + grams_text(change.grams) + " of " + food + " (" +
             number_text(change.food->count * change.grams / change.food->grams) + " \xC3\x97 " +
             std::string(change.food->portion) + ')';
    case ChangeKind::swap:
      return "Take " + grams_text(change.grams) + " of " + food + " instead of " + name_of(tables, plan, *change.entry);
    case ChangeKind::halve:
      return "Eat half, " + grams_text(change.grams) + ", of " + name_of(tables, plan, *change.entry);
    case ChangeKind::remove:
      return "Leave out " + name_of(tables, plan, *change.entry);
  }
  return {};
}

/// The names of what a change improves, the most first.
std::string reason_words(const Tables& tables, const std::vector<Reason>& reasons) {
  constexpr std::size_t most = 4;
  std::string words;
  for (std::size_t i = 0; i < std::min(most, reasons.size()); ++i) {
    const Reason& reason = reasons[i];
    words += (i == 0 ? "" : ", ") +
             (reason.nutrient ? nutrient_words(tables, *reason.nutrient) : std::string(reason.ratio->name));
  }
  return words;
}

std::string percent_text(std::optional<double> share) {
  return share ? number_text(*share * 100) + " %" : std::string("not known");
}

using Rows = std::vector<std::vector<std::string>>;

void add_targets(Rows& rows, const Tables& tables, const Assessment& before, const Assessment& after) {
  constexpr double worth_showing = 0.005;
  for (std::size_t i = 0; i < before.adequacy.size(); ++i) {
    const Adequacy& was = before.adequacy[i];
    const Adequacy& is = after.adequacy[i];
    if (!was.share || !is.share) continue;
    const double moved = *is.share - *was.share;
    if (moved < worth_showing && moved > -worth_showing) continue;
    rows.push_back({std::string(tables.nutrients[was.nutrient].name), percent_text(was.share), percent_text(is.share)});
  }
}

void add_ratios(Rows& rows, const Assessment& before, const Assessment& after) {
  for (std::size_t i = 0; i < before.ratios.size(); ++i) {
    const RatioResult& was = before.ratios[i];
    const RatioResult& is = after.ratios[i];
    if (was.value.value == is.value.value) continue;
    rows.push_back({std::string(was.ratio->name), ratio_text(was.value.value), ratio_text(is.value.value)});
  }
}

void print_alternative(std::ostream& out, const Tables& tables, const Plan& plan, const Suggestions& suggestions,
                       const Alternative& alternative) {
  out << '\n'
      << kind_title(alternative.kind) << (alternative.proven ? "" : " so far") << ": what is missing goes from "
      << number_text(alternative.baseline_cost) << " to " << number_text(alternative.cost) << ".\n";
  for (std::size_t i = 0; i < alternative.changes.size(); ++i) {
    out << "  " << change_words(tables, plan, alternative.changes[i]) << "\n      for "
        << reason_words(tables, alternative.because[i]) << '\n';
  }
  print_table(out, moved_rows(tables, suggestions.before, alternative.after), {1, 2});
}

std::string_view none_words(Text reason) {
  struct Words {
    Text reason;
    std::string_view words;
  };
  static constexpr Words all[] = {
      {"no_day_counts", "Nothing is suggested: no day counts."},
      {"nobody_described", "Nothing is suggested: nobody is described, so there is nothing to aim for."},
      {"no_targets", "Nothing is suggested: no recommended amounts fit this person."},
      {"nothing_to_improve", "Nothing to improve: all targets are met and the ratios are in their ranges."},
      {"no_candidates", "Nothing is suggested: no food is left that fits."},
      {"no_feasible_change",
       "No single change is possible: each would pass a limit, lose a target that is met, or change the day's energy "
       "too much. Nor does any allowed set of changes help."},
      {"nothing_helps", "No allowed change brings enough to be worth the effort."},
      {"safety_gate", "Something was found, and it is held back for safety. Please ask your doctor or clinic."},
      {"not_finished", "The time ended before an answer was found."}};
  for (const Words& one : all) {
    if (one.reason == reason) return one.words;
  }
  return reason;
}

}  // namespace

Rows moved_rows(const Tables& tables, const Assessment& before, const Assessment& after) {
  Rows rows = {{"Share of what is recommended", "Now", "Then"}};
  add_targets(rows, tables, before, after);
  add_ratios(rows, before, after);
  return rows;
}

void print_suggestions(std::ostream& out, const Tables& tables, const Plan& plan, const Suggestions& suggestions) {
  if (suggestions.alternatives.empty()) out << none_words(suggestions.none_because) << '\n';
  for (const Alternative& one : suggestions.alternatives) print_alternative(out, tables, plan, suggestions, one);
  print_questions(out, tables, suggestions.questions);
  for (const Conflict& conflict : suggestions.before.conflicts) {
    if (!conflict.way.passes_limit) continue;
    out << "\nNo intake meets both targets of " << conflict.ratio->name << " and its range " << dash
        << " the limit comes first.\n";
  }
  for (const Gate& gate : suggestions.before.safety.gates) out << "Safety: " << gate_words(gate.rule->id) << ".\n";
  if (suggestions.candidates > 0) {
    out << '\n'
        << number_text(static_cast<double>(suggestions.candidates)) << " possible changes were looked at; "
        << (suggestions.proven_optimal ? "no better set of them exists." : "the search was not finished.") << '\n';
  }
  out << "General information, not advice for an illness.\n";
}

}  // namespace nutrient_balance::cli
