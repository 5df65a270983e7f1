#include "words.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "table.hpp"

namespace nutrient_balance::cli {

namespace {

using Words = std::pair<std::string_view, std::string_view>;

std::string_view look_up(const Words* begin, const Words* end, std::string_view key, std::string_view otherwise) {
  for (const Words* entry = begin; entry != end; ++entry) {
    if (entry->first == key) return entry->second;
  }
  return otherwise;
}

/// Sentences per code; {name} stands for the fact of that name.
constexpr Words sentences[] = {
    {"bad_json", "This is not valid JSON (byte {byte})."},
    {"nul_byte", "The document holds a NUL byte (byte {byte}), which JSON does not allow."},
    {"too_large", "The document is larger than {limit} bytes."},
    {"too_deep", "This is nested more than {limit} levels deep."},
    {"duplicate_key", "The key \"{key}\" stands here twice."},
    {"unknown_key", "The key \"{key}\" is not known here. Known: {allowed}."},
    {"missing_key", "\"{key}\" is missing."},
    {"wrong_type", "This value has the wrong type; expected: {expected}."},
    {"bad_value", "This value is not allowed; expected: {expected}."},
    {"unknown_format", "The format is not known; expected \"{expected}\"."},
    {"unknown_food", "No food has the id \"{food}\". Try: nutrient-balance search."},
    {"unknown_portion", "This food has no portion \"{portion}\". Known: {known}."},
    {"weight_unknown", "This food was never weighed: use its portion \"{portion}\"."},
    {"no_daily_value", "No daily value of this nutrient is known here: give its amount."},
    {"circular_recipe", "The recipe holds itself, by way of \"{food}\"."},
    {"recipe_too_deep", "Recipes stand in recipes more than {limit} levels deep."},
    {"unknown_supplement", "No supplement form has the id \"{supplement}\". Known: {known}."},
    {"bad_formula", "The formula cannot be read at character {position}; expected: {expected}."},
    {"unknown_element", "At character {position} of the formula: \"{symbol}\" is no element with a known weight."},
    {"formula_too_large", "The formula is too large; the limit is {limit}."},
    {"no_counted_element", "The formula holds no element that is counted here."},
    {"unknown_nutrient", "No nutrient has the id \"{nutrient}\"."},
    {"unknown_reference", "No reference table has the id \"{reference}\". Known: nasem, efsa, who, uk."},
    {"unknown_band", "The ratio has no band \"{band}\". Known: {known}."},
    {"unknown_id", "The id \"{id}\" is not known here.{known_ones}"},
    {"contradiction", "This contradicts \"{with}\"."},
    {"too_many", "The list is longer than {limit}."},
    {"empty_plan", "The plan has no days."},
    {"bad_json_at", "Line {line}, character {character}: from here on this is not valid JSON."},
    {"bad_csv", "Line {line}, character {character}: this is not CSV (RFC 4180); expected: {expected}."},
    {"not_text", "Line {line} is not UTF-8 text."},
    {"cell_count", "Line {line} has {found} cells; the header has {expected}."},
    {"empty_file", "The file is empty; expected: a header that names the columns."},
    {"missing_column", "The header has no column \"{column}\"."},
    {"column_twice", "The header has the column \"{column}\" twice."},
    {"internal", "Something went wrong inside the program. Nothing was computed."},
};

constexpr Words reasons[] = {
    {"nobody_described", "not judged: age and sex are not given"},
    {"no_life_stage", "not judged: no recommended amounts fit these answers (age, sex, pregnancy)"},
    {"under_19", "not judged: the proposed ranges are for adults from 19 years"},
    {"pregnant_or_lactating", "not judged in pregnancy and while breastfeeding"},
    {"condition", "not judged with this condition"},
    {"denominator_zero", "no ratio: the second amount is zero"},
    {"both_below_ear", "not judged: both amounts are low, look at these first"},
    {"value_unknown", "not known: a value is missing"},
    {"band_not_judged", "not judged by the range you chose: the evidence for it is too weak"},
    {"no_band", "no proposed range is fit to judge this by; shown without judgement"},
};

constexpr Words not_suggested[] = {
    {"safety_not_established", "its safety could not be established"},
    {"laxative", "it is a laxative"},
    {"antacid", "it is an antacid"},
    {"not_compared", "it has not been compared well with other forms in people"},
    {"no_reference_intake", "no intake of it is recommended"},
    {"may_hold_lead", "products of it may hold lead"},
};

constexpr Words no_dose[] = {
    {"form_not_suggested", "No dose is named, because this form is never suggested"},
    {"safety_gate", "No dose is named here"},
    {"ratio_not_judged", "No dose is named, because the ratio is not judged here"},
    {"no_band", "No dose is named, because nobody has proposed a range for this ratio"},
    {"form_not_in_ratio", "This form changes neither of the two amounts"},
    {"unknown_intake", "No dose can be named, because an amount has no upper bound"},
    {"wrong_direction", "No dose does it: this form moves the ratio away from the range"},
    {"intake_too_uncertain", "No dose does it for certain: the intake is known too roughly for this range"},
    {"limit_not_set", "No dose is named, because this reference sets no limit to hold it against"},
    {"limit_unknown", "No dose can be named, because what counts against the limit is not known"},
    {"limit_passed", "No dose does it: the limit may already be passed"},
    {"limit_too_low", "No dose does it: the limit is reached first"},
};

constexpr Words refusals[] = {
    {"no_day_counts", "not given: no day counts"},
    {"nobody_described", "not given: it was made for adults, and age and sex are not given"},
    {"too_young", "not given: it was made for adults"},
    {"pregnant_or_lactating", "not given in pregnancy and while breastfeeding"},
    {"condition", "not given with this condition"},
    {"denominator_zero", "not given: the day holds none of what it is divided by"},
    {"value_unknown", "not known: a value is missing"},
    {"meal_unknown", "not given: it is about single meals, and an entry does not say its meal"},
    {"supplement_taken", "not given: it is about food, and a supplement brings some too"},
    {"load_out_of_range", "not given: a meal holds more than it was made for"},
    {"inhibitor_unknown", "not known: nobody has measured what hinders the uptake"},
    {"intake_out_of_range", "not given: the day holds less or more than it was made for"},
};

constexpr Words scopes[] = {
    {"total", "from everything"},
    {"supplemental_only", "from supplements only"},
    {"synthetic_only", "added or from supplements only"},
    {"preformed_only", "as retinol only"},
};

constexpr Words kinds[] = {
    {"safe_and_adequate", "safe and adequate"},
    {"lower_target", "at least"},
    {"max_target", "at most"},
};

std::string text_of(const Fact& fact) {
  if (const auto* text = std::get_if<std::string>(&fact.value)) return *text;
  return number_text(std::get<double>(fact.value));
}

/// A fact of the problem by its name; "known_ones" is the sentence about what is known, where the problem lists that.
std::string fact_of(const Problem& problem, std::string_view name) {
  if (name == "known_ones") {
    const std::string known = fact_of(problem, "known");
    return known.empty() ? "" : " Known: " + known + '.';
  }
  for (const Fact& fact : problem.detail) {
    if (fact.name == name) return text_of(fact);
  }
  return {};
}

/// Control characters of the input must not steer the terminal.
std::string printable(std::string text) {
  for (char& byte : text) {
    const auto code = static_cast<unsigned char>(byte);
    if (code < 0x20 || code == 0x7F) byte = '?';
  }
  return text;
}

/// The range a number has to lie in, from whichever bounds the problem names.
std::string range_sentence(const Problem& problem) {
  const std::string above = fact_of(problem, "above");
  const std::string minimum = fact_of(problem, "minimum");
  const std::string maximum = fact_of(problem, "maximum");
  const bool length = !fact_of(problem, "counts").empty();
  std::string text = length ? "This text is too long" : "This number is out of range";
  if (!above.empty()) text += "; it must be above " + above + (maximum.empty() ? "" : " and at most " + maximum);
  if (above.empty() && !minimum.empty()) text += "; allowed: " + minimum + " to " + maximum;
  if (above.empty() && minimum.empty() && !maximum.empty())
    text += "; at most " + maximum + (length ? " characters" : "");
  return text + '.';
}

}  // namespace

std::string sentence_for(const Problem& problem) {
  const std::string where = problem.path.empty() ? "" : "At " + problem.path + ": ";
  if (problem.code == "out_of_range") return printable(where + range_sentence(problem));
  const auto pattern = look_up(std::begin(sentences), std::end(sentences), problem.code, "The input is not right.");
  return printable(where + filled(pattern, [&](std::string_view name) { return fact_of(problem, name); }));
}

std::string_view reason_words(std::string_view reason) {
  return look_up(std::begin(reasons), std::end(reasons), reason, reason);
}

std::string_view kind_words(std::string_view kind) { return look_up(std::begin(kinds), std::end(kinds), kind, kind); }

std::string_view not_suggested_words(std::string_view reason) {
  return look_up(std::begin(not_suggested), std::end(not_suggested), reason, reason);
}

std::string_view no_dose_words(std::string_view reason) {
  return look_up(std::begin(no_dose), std::end(no_dose), reason, reason);
}

std::string_view refusal_words(std::string_view reason) {
  return look_up(std::begin(refusals), std::end(refusals), reason, reason);
}

std::string_view scope_words(std::string_view scope) {
  return look_up(std::begin(scopes), std::end(scopes), scope, scope);
}

bool is_firm(std::string_view kind) { return kind == "RDA" || kind == "PRI" || kind == "RNI"; }

std::string lower_first(std::string_view text) {
  std::string lower(text);
  const bool is_acronym = text.size() > 1 && text[1] >= 'A' && text[1] <= 'Z';  // DHA stays as it is
  if (!is_acronym && !lower.empty() && lower[0] >= 'A' && lower[0] <= 'Z')
    lower[0] = static_cast<char>(lower[0] - 'A' + 'a');
  return lower;
}

std::string printable(std::string_view text) {
  std::string safe(text);
  for (std::size_t i = 0; i < safe.size(); ++i) {
    const auto byte = static_cast<unsigned char>(safe[i]);
    const bool is_c1 = byte == 0xC2 && i + 1 < safe.size() && static_cast<unsigned char>(safe[i + 1]) < 0xA0;
    if (byte < 0x20 || byte == 0x7F) safe[i] = '?';
    if (is_c1) safe.replace(i, 2, "?");
  }
  return safe;
}

std::string own_words(const OwnFood& food) { return printable(food.name.empty() ? food.id : food.name); }

std::string entry_words(const Tables& tables, const Entry& entry) {
  if (entry.food) return std::string(tables.food(*entry.food).name);
  if (entry.own) return own_words(*entry.own);
  if (!entry.name.empty()) return printable(entry.name);
  if (entry.supplement && entry.supplement->label.form)
    return std::string(tables.forms[*entry.supplement->label.form].name);
  switch (entry.origin) {
    case Origin::supplement:
      return "Supplement";
    case Origin::water:
      return "Water";
    case Origin::food:
      return "Typed in";
  }
  return {};
}

}  // namespace nutrient_balance::cli
