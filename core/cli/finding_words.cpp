// Sentences per finding, and words for designs and gates.
#include <array>
#include <string>
#include <utility>

#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

using Entry = std::pair<std::string_view, std::string_view>;

/// {name} stands for the fact of that name.
constexpr std::array<Entry, 14> findings = {{
    {"implausible_intake", "{nutrient}: {at_least} a day is far more than anybody eats. Please check the entry."},
    {"limit_over", "{nutrient} is above its upper limit: at least {at_least}, the limit is {limit}."},
    {"cdrr_over", "{nutrient} is above the level to stay below: at least {at_least}, the level is {limit}."},
    {"stricter_limit_over", "{nutrient}: at least {at_least}. {stricter_limit}"},
    {"safety_not_established", "{form}: its safety could not be established."},
    {"may_hold_lead", "{form}: products of it may hold lead."},
    {"below_ear", "{nutrient} is low: at most {at_most}, half of all people need more than {ear}."},
    {"below_target", "{nutrient} is below the recommended amount: at most {at_most}, recommended is {target}."},
    {"below_goal",
     "{nutrient}: at most {at_most}; the adequate intake is {target}. No firm need is known, so less may do."},
    {"band_conflict",
     "{ratio}: the recommended amounts together give {implied}, which is outside the range. Within it, {nutrient} "
     "would have to be at least {at_least}: {more} more than recommended."},
    {"condition_care", "{condition}: see the safety notes."},
    {"medicine_spacing", "{medicine}: {medicine_text}"},
    {"medicine_ask", "{medicine}: {medicine_text}"},
    {"red_flags", "{red_flag}"},
}};

constexpr std::array<Entry, 15> designs = {{
    {"randomised_trial", "randomised trial"},
    {"open_label_trial", "trial in which everybody knew the treatment"},
    {"single_arm", "one group, nothing to compare with"},
    {"meta_analysis_of_trials", "trials taken together"},
    {"meta_analysis_of_cohorts", "long studies of groups taken together"},
    {"systematic_review", "review of studies"},
    {"umbrella_review", "review of reviews"},
    {"review", "review by experts"},
    {"cohort", "long study of a group"},
    {"cross_sectional", "measured at one time"},
    {"case_series", "reports of patients"},
    {"survey", "survey"},
    {"animal", "animals"},
    {"authority_opinion", "opinion of an authority"},
    {"none_found", "searched for, not found"},
}};

template <std::size_t size>
std::string_view look_up(const std::array<Entry, size>& entries, std::string_view key, std::string_view otherwise) {
  for (const auto& [name, words] : entries) {
    if (name == key) return words;
  }
  return otherwise;
}

}  // namespace

std::string_view finding_words(std::string_view code) { return look_up(findings, code, {}); }

std::string_view design_words(std::string_view design) { return look_up(designs, design, design); }

std::string gate_words(std::string_view gate) {
  std::string words(gate);
  for (char& letter : words) {
    if (letter == '_') letter = ' ';
  }
  return words;
}

std::string nutrient_words(const Tables& tables, NutrientIndex nutrient) {
  return std::string(tables.nutrients[nutrient].name);
}

}  // namespace nutrient_balance::cli
