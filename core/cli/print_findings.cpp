// What stands out, what studies say about it, and the safety notes, in words.
#include <algorithm>
#include <set>

#include "print.hpp"
#include "table.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

std::optional<double> number_of(const Finding& finding, std::string_view name) {
  for (const auto& [key, value] : finding.numbers) {
    if (key == name) return value;
  }
  return std::nullopt;
}

std::string names_of(const Tables& tables, const std::vector<NutrientIndex>& nutrients) {
  std::string text;
  for (std::size_t i = 0; i < nutrients.size(); ++i) {
    if (i > 0) text += i + 1 == nutrients.size() ? " and " : ", ";
    text += nutrient_words(tables, nutrients[i]);
  }
  return text;
}

std::string form_name(const Tables& tables, Text id) {
  const auto& forms = tables.forms;
  const auto found =
      std::find_if(forms.begin(), forms.end(), [&](const SupplementForm& form) { return form.id == id; });
  return std::string(found == forms.end() ? id : found->name);
}

/// {at_least} and the like are amounts of the finding's nutrient; in ratios they are plain numbers.
std::string value_text(const Tables& tables, const Finding& finding, std::string_view name) {
  const auto value = number_of(finding, name);
  if (!value) return {};
  const bool amount = finding.nutrient && (finding.ratio == nullptr || name == "at_least" || name == "more");
  return amount ? amount_text(*value, tables.nutrients[*finding.nutrient].unit) : number_text(*value);
}

/// Of an AI nobody knows whether less is too little.
std::string_view pattern_of(const Assessment& assessment, const Finding& finding) {
  const auto is_its = [&](const Adequacy& adequacy) { return adequacy.nutrient == finding.nutrient; };
  const auto found = std::find_if(assessment.adequacy.begin(), assessment.adequacy.end(), is_its);
  const bool firm = found == assessment.adequacy.end() || is_firm(found->kind);
  return finding_words(finding.code == "below_target" && !firm ? "below_goal" : finding.code);
}

std::string fact_text(const Tables& tables, const Phrases& phrases, const Finding& finding, std::string_view name) {
  if (name == "nutrient") return finding.nutrient ? nutrient_words(tables, *finding.nutrient) : std::string();
  if (name == "nutrients") return names_of(tables, finding.nutrients);
  if (name == "ratio") return std::string(finding.ratio->name);
  if (name == "medicine") return std::string(phrases.of("medicine_label", finding.medicine));
  if (name == "medicine_text") return std::string(phrases.of("medicine", finding.medicine));
  if (name == "condition") return std::string(phrases.of("condition_label", finding.condition));
  if (name == "red_flag") return std::string(phrases.of("red_flag", finding.red_flag));
  if (name == "form") return form_name(tables, finding.form);
  if (name == "stricter_limit" && finding.nutrient)
    return std::string(phrases.of("stricter_limit", tables.nutrients[*finding.nutrient].id));
  return value_text(tables, finding, name);
}

bool is_safety_note(const Finding& finding) {
  return finding.code == "medicine_spacing" || finding.code == "medicine_ask" || finding.code == "red_flags" ||
         finding.code == "implausible_intake";
}

void print_sentence(std::ostream& out, const Tables& tables, const Assessment& assessment, const Phrases& phrases,
                    const Finding& finding) {
  const auto pattern = pattern_of(assessment, finding);
  if (pattern.empty()) return;  // told elsewhere: ratios in their own list, missing values in the table
  // A name that begins the sentence keeps its capital letter.
  bool first = true;
  out << "  " << filled(pattern, [&](std::string_view name) {
    std::string text = fact_text(tables, phrases, finding, name);
    if (!first && name == "nutrient") text = lower_first(text);
    first = false;
    return text;
  }) << '\n';
}

void print_note(std::ostream& out, const Statement& statement, const Phrases& phrases) {
  out << "  [" << statement.grade << "] " << phrases.of("evidence", statement.id) << " ("
      << design_words(statement.design);
  if (statement.people > 0) out << ", " << number_text(statement.people) << " people";
  out << ")\n";
}

bool withholds_foods(const Safety& safety) {
  return std::any_of(safety.withheld.begin(), safety.withheld.end(),
                     [](const Withheld& item) { return item.what == Advice::foods; });
}

}  // namespace

void print_findings(std::ostream& out, const Tables& tables, const Assessment& assessment, const Phrases& phrases) {
  const auto told = [](const Finding& finding) {
    return !is_safety_note(finding) && !finding_words(finding.code).empty();
  };
  if (std::none_of(assessment.findings.begin(), assessment.findings.end(), told)) return;
  out << "\nWhat stands out\n";
  for (const Finding& finding : assessment.findings) {
    if (told(finding)) print_sentence(out, tables, assessment, phrases, finding);
  }
}

void print_safety(std::ostream& out, const Tables& tables, const Assessment& assessment, const Phrases& phrases) {
  out << "\nSafety\n";
  std::set<Text> spaced;  // a medicine with several hours has one text
  for (const Finding& finding : assessment.findings) {
    if (!is_safety_note(finding)) continue;
    if (finding.code == "medicine_spacing" && !spaced.insert(finding.medicine).second) continue;
    print_sentence(out, tables, assessment, phrases, finding);
  }
  for (const Gate& gate : assessment.safety.gates) out << "  " << phrases.of("gate", gate.rule->id) << '\n';
  if (withholds_foods(assessment.safety)) {
    for (const Withheld& item : assessment.safety.withheld) {
      if (item.what != Advice::foods) continue;
      out << "  No food is suggested" << (item.all ? "" : " for more " + names_of(tables, item.nutrients)) << " ("
          << gate_words(item.gate->id) << ").\n";
    }
  }
  out << "  " << phrases.disclaimer() << '\n';
}

void print_evidence(std::ostream& out, const Tables& tables, const Assessment& assessment, const Phrases& phrases) {
  std::set<std::size_t> used;
  for (const Finding& finding : assessment.findings) used.insert(finding.evidence.begin(), finding.evidence.end());
  if (used.empty()) return;
  out << "\nWhat studies say (about groups of people, not about you; A is the strongest grade)\n";
  for (const std::size_t index : used) print_note(out, tables.guidance.statements[index], phrases);
}

}  // namespace nutrient_balance::cli
