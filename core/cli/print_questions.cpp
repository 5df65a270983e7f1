// What to ask a pharmacist or doctor about: questions, never advice to take something.
#include "suggest.hpp"
#include "table.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

/// "magnesium citrate, anhydrous or magnesium oxide".
std::string form_words(const Tables& tables, const std::vector<std::size_t>& forms) {
  std::string words;
  for (const std::size_t form : forms) words += (words.empty() ? "" : " or ") + lower_first(tables.forms[form].name);
  return words;
}

std::string hours_words(const QuestionSpacing& hours) {
  std::string words;
  if (hours.hours_before) words += number_text(*hours.hours_before) + " hours before";
  if (hours.hours_before && hours.hours_after) words += " or ";
  if (hours.hours_after) words += number_text(*hours.hours_after) + " hours after";
  return words;
}

void print_question(std::ostream& out, const Tables& tables, const SupplementQuestion& question) {
  const Unit unit = tables.nutrients[question.nutrient].unit;
  const std::string nutrient = lower_first(nutrient_words(tables, question.nutrient));
  out << "  With the best change of food I get " << range_text(question.after_food, unit) << " of " << nutrient
      << " a day, of " << amount_text(question.target, unit) << " recommended (today "
      << range_text(question.today, unit) << ").\n  Would a supplement of up to " << amount_text(question.amount, unit)
      << " of " << nutrient << " a day be right for me, and in which form (" << form_words(tables, question.forms)
      << ")?\n  The strictest limit is " << amount_text(question.limit, unit) << ' '
      << scope_words(question.limit_scope) << ", and " << range_text(question.limit_counted, unit)
      << " of that is there already.\n";
  for (const QuestionSpacing& hours : question.spacing) {
    out << "  I take " << hours.medicine->id << ", which belongs " << hours_words(hours) << " it.\n";
  }
}

}  // namespace

void print_questions(std::ostream& out, const Tables& tables, const std::vector<SupplementQuestion>& questions) {
  if (questions.empty()) return;
  out << "\nFood alone does not bring enough. A question for a pharmacist or doctor, before you take anything:\n";
  for (const SupplementQuestion& question : questions) print_question(out, tables, question);
}

}  // namespace nutrient_balance::cli
