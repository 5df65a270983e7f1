// What a reference says about a nutrient, as a receipt shows it: the row, what was done to it, and its limits.
#include <algorithm>

#include "receipt_parts.hpp"

namespace nutrient_balance {

namespace {

void write_factor(JsonWriter& out, std::string_view name, double times, double per) {
  out.key(name);
  out.begin_object();
  out.member("times", times);
  out.member("per", per);
  out.end_object();
}

/// How an amount of the food tables is turned into what the figures count.
void write_form(JsonWriter& out, const ReferenceForm& form) {
  out.key("form");
  if (form.name.empty()) return out.null();
  out.begin_object();
  out.member("name", form.name);
  write_factor(out, "least", form.least_times, form.least_per);
  write_factor(out, "most", form.most_times, form.most_per);
  out.member_or_null("why", form.why);
  out.end_object();
}

void write_stricter_limit(JsonWriter& out, ReceiptContext& context, const StricterCheck& check) {
  const auto& findings = context.assessment.findings;
  const bool told = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
    return finding.code == "stricter_limit_over" && finding.nutrient == check.limit->nutrient;
  });
  out.begin_object();
  out.member("limit", check.limit->limit);
  out.member("scope", check.limit->scope);
  out.member("from_months", static_cast<double>(check.limit->from_months));
  write_amount(out, "counted", check.counted);
  out.member("status", status_text(check.status));
  out.flag("told", told);
  write_source_ids(out, context.tables, check.limit->sources);
  out.end_object();
  context.cite(check.limit->sources);
}

}  // namespace

std::vector<Text> notes_beside(const Targets& targets, const ReferenceNutrient& of) {
  std::vector<Text> notes;
  if (!of.note.empty()) notes.push_back(of.note);
  for (const FigureNote& figure : of.figure_notes) {
    if (targets.life_stage == &targets.reference->life_stages[figure.life_stage]) notes.push_back(figure.note);
  }
  return notes;
}

void write_receipt_target(JsonWriter& out, ReceiptContext& context, const Target* target) {
  const Targets& targets = context.assessment.targets;
  out.key("target");
  if (target == nullptr || target->figures == nullptr) return out.null();
  const ReferenceNutrient& of = *target->of;
  out.begin_object();
  out.member("reference", targets.reference->id);
  out.member("reference_name", targets.reference->name);
  out.member("edition", targets.reference->edition);
  out.member("life_stage", targets.life_stage->id);
  out.member("life_stage_name", targets.life_stage->label);
  out.member_or_null("kind", target->figures->kind);
  out.member("recommended", target->figures->recommended);
  out.member("ear", target->figures->ear);
  write_basis_used(out, *target);
  out.member_or_null("basis_why", target->basis_matters && !target->basis_chosen ? of.basis_why : Text());
  write_form(out, of.form);
  out.member_or_null("where", of.where);
  write_list(out, "notes", notes_beside(targets, of), [&](Text note) { out.text(note); });
  out.member("source", context.tables.sources[of.source].id);
  out.end_object();
  context.cite({of.source});
}

void write_receipt_limits(JsonWriter& out, ReceiptContext& context, NutrientIndex nutrient) {
  out.key("limits");
  out.begin_list();
  for (const Limit& limit : context.assessment.limits) {
    if (limit.nutrient != nutrient) continue;
    out.begin_object();
    out.member("kind", limit.kind);
    out.member("limit", limit.limit);
    out.member("scope", limit.scope);
    write_amount(out, "counted", limit.counted);
    out.member("status", status_text(limit.status));
    out.member("source", context.tables.sources[limit.source].id);
    out.end_object();
    context.cite({limit.source});
  }
  out.end_list();
  out.key("stricter_limits");
  out.begin_list();
  for (const StricterCheck& check : context.assessment.stricter_limits) {
    if (check.limit->nutrient == nutrient) write_stricter_limit(out, context, check);
  }
  out.end_list();
}

}  // namespace nutrient_balance
