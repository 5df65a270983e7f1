#include <set>

#include "print.hpp"
#include "table.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

std::string mg_text(double value) { return amount_text(value, Unit::milligram); }

std::string percent_text(double fraction) { return number_text(fraction * 100) + " %"; }

std::string nutrient_name(const Tables& tables, NutrientIndex nutrient) {
  return lower_first(tables.nutrients[nutrient].name);
}

std::string reading_words(const Supplement& supplement) {
  if (supplement.is_substance) return mg_text(supplement.compound_mg);
  const std::string element = mg_text(supplement.element_mg);
  const std::string compound = mg_text(supplement.compound_mg);
  if (supplement.used == ReadingUsed::element) return element + ", as the label states the element";
  if (supplement.used == ReadingUsed::compound) return compound + ", as the label states the compound";
  return "either " + element + " (if the label states the element) or " + compound + " (if the compound)";
}

void print_form(std::ostream& out, const SupplementForm& form) {
  out << "Absorption beside other forms: " << form.absorption << " (evidence: " << form.strength
      << "); a dose is never multiplied by it.\n";
  if (!form.not_suggested_because.empty()) {
    out << "This form is never suggested: " << not_suggested_words(form.not_suggested_because) << ".\n";
  }
}

std::string doses_text(const DoseRange& range, double fraction) {
  const std::string from = number_text(range.from * fraction);
  if (!range.to) return "from " + mg_text(range.from * fraction);
  const std::string to = mg_text(*range.to * fraction);
  return from + " to " + to;
}

std::string interval_text(const Tables& tables, NutrientIndex nutrient, const Amount& amount) {
  return nutrient_name(tables, nutrient) + ' ' + range_text(amount, tables.nutrients[nutrient].unit);
}

void print_no_dose(std::ostream& out, const DoseWindow& window, double fraction) {
  out << no_dose_words(window.none_because);
  if (window.none_because == "form_not_suggested") {
    out << " (" << not_suggested_words(window.form->not_suggested_because) << ')';
  } else if (window.none_because == "safety_gate") {
    for (const Gate& gate : window.gates)
      out << (&gate == &window.gates.front() ? ": " : "; ") << gate_words(gate.rule->id);
  } else if (window.none_because == "ratio_not_judged") {
    out << " (" << reason_words(window.not_judged_because) << ')';
  } else if (window.in_band) {
    out << " (the range begins at " << mg_text(window.in_band->from * fraction) << " of the element)";
  }
  out << ".\n";
}

}  // namespace

void print_supplements(std::ostream& out, const Tables& tables, const Assessment& assessment) {
  if (assessment.supplements.empty()) return;
  out << "\nSupplements\n";
  for (const SupplementUse& use : assessment.supplements) {
    const Supplement& supplement = use.supplement;
    const auto form = supplement.label.form;
    const auto nutrient = supplement.label.nutrient;
    const std::string name =
        form ? std::string(tables.forms[*form].name) : std::string(supplement.label.formula(tables));
    out << "  " << pointer_to(use.place) << "  " << name << ": ";
    if (nutrient) {
      out << nutrient_name(tables, *nutrient) << ' ' << reading_words(supplement) << '\n';
    } else {
      out << "holds nothing that is counted\n";
    }
  }
}

void print_elemental(std::ostream& out, const Tables& tables, const Elemental& asked) {
  const auto nutrient = nutrient_of(tables, asked);
  out << (asked.form == nullptr ? "" : std::string(asked.form->name) + ", ") << asked.formula << " ("
      << number_text(asked.composition.molar_mass) << " g/mol)\n";
  if (nutrient) {
    const double fraction = nutrient_fraction(tables, asked.composition, nutrient);
    const std::string name = nutrient_name(tables, *nutrient);
    out << mg_text(asked.mg) << " of the compound hold " << mg_text(asked.mg * fraction) << " of " << name << " ("
        << percent_text(fraction) << ").\n"
        << "A label that states " << mg_text(asked.mg) << " of " << name << " means " << mg_text(asked.mg / fraction)
        << " of the compound.\n";
  }
  std::vector<std::vector<std::string>> rows = {{"Element", "Share", "Amount"}};
  for (const CompositionPart& part : asked.composition.parts) {
    rows.push_back({std::string(tables.elements[part.element].symbol), percent_text(part.fraction),
                    mg_text(asked.mg * part.fraction)});
  }
  print_table(out, rows, {1, 2});
  if (asked.form != nullptr) print_form(out, *asked.form);
}

void print_dose_window(std::ostream& out, const Tables& tables, const DoseWindow& window, const Phrases& phrases) {
  const SupplementForm& form = *window.form;
  const double fraction = nutrient_fraction(tables, form.composition, form.nutrient);
  if (window.window) {
    out << form.name << ": " << doses_text(*window.window, fraction) << " a day of the element ("
        << doses_text(*window.window, 1) << " of the compound) bring" << (window.window->from == 0 ? " or keep " : " ")
        << window.ratio->name << " into its range"
        << (window.ends_at_limit ? "; more would pass the limit" : "; more would leave it") << ".\n";
  } else {
    print_no_dose(out, window, fraction);
  }
  out << "Intake counted with its whole range: " << interval_text(tables, window.ratio->numerator, window.numerator)
      << ", " << interval_text(tables, window.ratio->denominator, window.denominator) << ".\n";
  for (const Limit& limit : window.limits) {
    const Unit unit = tables.nutrients[limit.nutrient].unit;
    out << "Limit of " << nutrient_name(tables, limit.nutrient) << ": " << amount_text(limit.limit, unit) << ' '
        << scope_words(limit.scope) << "; counted already: " << range_text(limit.counted, unit) << ".\n";
  }
  std::set<Text> told;  // a medicine with several hours has one text
  for (const Finding& finding : window.spacing) {
    if (!told.insert(finding.medicine).second) continue;
    out << phrases.of("medicine_label", finding.medicine) << ": " << phrases.of("medicine", finding.medicine) << '\n';
  }
  out << "This is arithmetic on the plan, not advice. Ask a doctor or pharmacist before taking a supplement.\n";
}

}  // namespace nutrient_balance::cli
