// A receipt to read: what a figure was worked out from, line by line.
#include <algorithm>

#include "print.hpp"
#include "receipt_text.hpp"
#include "table.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

void print_basis(ReceiptText& text, const Target& target) {
  if (!target.basis_matters) return;
  text.out << "  For " << target.basis->label;
  if (target.basis_chosen) {
    text.out << ", as the plan says.\n";
  } else {
    text.out << ", because the plan does not say. " << target.of->basis_why << '\n';
  }
}

/// Where the figures count another form than the food table.
void print_form(ReceiptText& text, const Adequacy& adequacy, const ReferenceForm& form) {
  if (adequacy.form.empty()) return;
  const auto factor = [](double times, double per) { return number_text(times) + " / " + number_text(per); };
  text.out << "  Counted as " << form.name << ": " << factor(form.least_times, form.least_per) << " to "
           << factor(form.most_times, form.most_per) << " of the amount, so "
           << range_text(adequacy.counted, text.tables.nutrients[adequacy.nutrient].unit) << ". " << form.why << '\n';
}

void print_target(ReceiptText& text, const Adequacy& adequacy) {
  const Unit unit = text.tables.nutrients[adequacy.nutrient].unit;
  const Targets& targets = text.assessment.targets;
  if (targets.life_stage == nullptr || !adequacy.target) return;
  const Target& target = *targets.find(adequacy.nutrient);
  text.out << "Recommended: " << kind_words(adequacy.kind) << ' ' << amount_text(*adequacy.target, unit);
  if (adequacy.ear) text.out << ", average requirement " << amount_text(*adequacy.ear, unit);
  text.out << "  (" << targets.life_stage->label << ", " << targets.reference->name << ", "
           << targets.reference->edition << (target.of->where.empty() ? "" : "; " + std::string(target.of->where))
           << text.cite(target.of->source) << ")\n";
  print_basis(text, target);
  print_form(text, adequacy, target.of->form);
  for (const Text note : notes_beside(targets, *target.of)) text.out << "  " << note << '\n';
  if (adequacy.share) {
    text.out << "Share: " << range_text(Amount::exactly(*adequacy.counted.middle), unit) << " / "
             << amount_text(*adequacy.target, unit) << " = " << number_text(*adequacy.share * 100) << " %\n";
  }
}

void print_confidence(ReceiptText& text, const Adequacy& adequacy) {
  if (!adequacy.confidence) return;
  const Confidence& confidence = *adequacy.confidence;
  const Unit unit = text.tables.nutrients[adequacy.nutrient].unit;
  text.out << "Need met with a probability of " << number_text(confidence.probability * 100)
           << " %: z = (mean - average requirement) / " << amount_text(confidence.sd_difference, unit) << " = "
           << number_text(confidence.z) << "; single days vary by " << amount_text(confidence.variation->sd, unit)
           << ", needs by " << amount_text(confidence.sd_requirement, unit) << " ("
           << number_text(confidence.variation->requirement_cv * 100)
           << " %), days counted: " << text.assessment.intake.days_counted << text.cite(confidence.variation->source)
           << '\n';
  if (adequacy.confidence_low == adequacy.confidence_high) return;
  text.out << "  From the low to the high end of the intake: " << number_text(adequacy.confidence_low.value_or(0) * 100)
           << " to " << (adequacy.confidence_high ? number_text(*adequacy.confidence_high * 100) : "100") << " %\n";
}

std::string status_words(LimitStatus status) {
  return status == LimitStatus::unknown ? "cannot tell" : std::string(status_text(status));
}

void print_limits(ReceiptText& text, NutrientIndex nutrient) {
  const Unit unit = text.tables.nutrients[nutrient].unit;
  for (const Limit& limit : text.assessment.limits) {
    if (limit.nutrient != nutrient) continue;
    text.out << kind_words(limit.kind) << ' ' << amount_text(limit.limit, unit) << ", counts "
             << scope_words(limit.scope) << ": " << range_text(limit.counted, unit) << ": "
             << status_words(limit.status) << text.cite(limit.source) << '\n';
  }
  for (const StricterCheck& check : text.assessment.stricter_limits) {
    if (check.limit->nutrient != nutrient) continue;
    text.out << "Stricter limit of another authority " << amount_text(check.limit->limit, unit) << ", counts "
             << scope_words(check.limit->scope) << ": " << range_text(check.counted, unit) << ": "
             << status_words(check.status) << text.cite(check.limit->sources) << '\n';
  }
}

void print_nutrient(ReceiptText& text, NutrientIndex nutrient) {
  const Nutrient& of = text.tables.nutrients[nutrient];
  const Intake& intake = text.assessment.intake;
  text.out << of.name << "\n\n";
  print_receipt_entries(text, nutrient);
  text.out << "\nPer day (sum of the entries divided by " << intake.days_counted
           << (intake.days_counted == 1 ? " day): " : " days): ")
           << range_text(intake.nutrients[nutrient].total, of.unit) << '\n';
  for (const Component& part : of.made_of) {
    text.out << "  made of " << text.tables.nutrients[part.nutrient].name << " times " << number_text(part.times)
             << " / " << number_text(part.per) << '\n';
  }
  for (const Adequacy& adequacy : text.assessment.adequacy) {
    if (adequacy.nutrient != nutrient) continue;
    print_target(text, adequacy);
    print_confidence(text, adequacy);
  }
  print_limits(text, nutrient);
  text.out << '\n';
}

void print_sources(ReceiptText& text) {
  std::sort(text.sources.begin(), text.sources.end());
  text.sources.erase(std::unique(text.sources.begin(), text.sources.end()), text.sources.end());
  text.out << "\nSources\n";
  for (const std::size_t index : text.sources) {
    const Source& source = text.tables.sources[index];
    text.out << "  [" << source.id << "] " << source.cite << (source.url.empty() ? "" : "  " + std::string(source.url))
             << '\n';
  }
}

}  // namespace

std::string ReceiptText::cite(std::size_t source) {
  sources.push_back(source);
  return " [" + std::string(tables.sources[source].id) + ']';
}

std::string ReceiptText::cite(const std::vector<std::size_t>& several) {
  std::string marks;
  for (const std::size_t source : several) {
    if (const std::string mark = cite(source); marks.find(mark) == std::string::npos) marks += mark;
  }
  return marks;
}

void print_receipt(std::ostream& out, const Tables& tables, const Plan& plan, const Assessment& assessment,
                   const ReceiptSubject& subject) {
  ReceiptText text{out, tables, plan, assessment, {}};
  for (const NutrientIndex nutrient : subject.nutrients) print_nutrient(text, nutrient);
  const bool used = !subject.ratios.empty() || !subject.indices.empty();
  if (used) out << "Used in\n";
  for (const RatioResult* ratio : subject.ratios) {
    print_receipt_ratio(text, *ratio);
    for (const Conflict* conflict : subject.conflicts) {
      if (conflict->ratio == ratio->ratio) print_receipt_conflict(text, *conflict);
    }
  }
  for (const IndexResult* index : subject.indices) print_receipt_index(text, *index);
  print_sources(text);
}

}  // namespace nutrient_balance::cli
