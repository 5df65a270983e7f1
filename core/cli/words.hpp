// English for the command line: the core's codes as sentences.
#pragma once

#include <string>
#include <string_view>

#include "nutrient_balance/plan.hpp"
#include "nutrient_balance/problem.hpp"
#include "nutrient_balance/tables.hpp"

namespace nutrient_balance::cli {

/// One sentence that says what is wrong and where.
std::string sentence_for(const Problem& problem);

/// The pattern with every {name} replaced by what `text_of(name)` says.
template <typename TextOf>
std::string filled(std::string_view pattern, TextOf text_of) {
  std::string text;
  while (!pattern.empty()) {
    const std::size_t open = pattern.find('{');
    text += pattern.substr(0, open);
    if (open == std::string_view::npos) break;
    const std::size_t close = pattern.find('}', open);
    text += text_of(pattern.substr(open + 1, close - open - 1));
    pattern.remove_prefix(close + 1);
  }
  return text;
}

/// Why a ratio is not judged, for people.
std::string_view reason_words(std::string_view reason);

/// Why an estimate is not given.
std::string_view refusal_words(std::string_view reason);

/// What a limit counts: "from supplements only" …
std::string_view scope_words(std::string_view scope);

/// The kind of a figure: RDA, PRI, "safe and adequate", "at least" …
std::string_view kind_words(std::string_view kind);

/// Recommendations that cover nearly everybody's need; below the other kinds nothing can be said.
bool is_firm(std::string_view kind);

/// The text with a small first letter, for the middle of a sentence.
std::string lower_first(std::string_view text);

/// A text that came from outside, without what a terminal would obey: control characters become a question mark.
std::string printable(std::string_view text);

/// What an entry is: the food's name, or the name it was given.
std::string entry_words(const Tables& tables, const Entry& entry);
/// The name of a food of one's own, or its id.
std::string own_words(const OwnFood& food);

/// The sentence of a finding with {facts}; empty for findings that are told elsewhere.
std::string_view finding_words(std::string_view code);

/// The design of a study.
std::string_view design_words(std::string_view design);

/// A gate as a few words.
std::string gate_words(std::string_view gate);

std::string nutrient_words(const Tables& tables, NutrientIndex nutrient);

/// Why a form is never suggested, as the end of "never suggested: …".
std::string_view not_suggested_words(std::string_view reason);

/// Why no dose brings a ratio into its range, as a sentence.
std::string_view no_dose_words(std::string_view reason);

}  // namespace nutrient_balance::cli
