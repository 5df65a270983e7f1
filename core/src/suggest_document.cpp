// The suggestions document: what to change, what it does to every target, limit and ratio, and why.
#include "document_parts.hpp"
#include "guidance_document.hpp"
#include "nutrient_balance/documents.hpp"
#include "report_parts.hpp"
#include "suggest_parts.hpp"

namespace nutrient_balance {

namespace {

void write_reason(JsonWriter& out, const Tables& tables, const Reason& reason) {
  out.begin_object();
  if (reason.nutrient) out.member("nutrient", tables.nutrients[*reason.nutrient].id);
  if (reason.ratio != nullptr) out.member("ratio", reason.ratio->id);
  out.member("without", reason.before);
  out.member("with", reason.after);
  out.end_object();
}

void write_change(JsonWriter& out, const Tables& tables, const Change& change, const std::vector<Reason>& because) {
  out.begin_object();
  write_change_members(out, tables, change);
  write_list(out, "because", because, [&](const Reason& reason) { write_reason(out, tables, reason); });
  out.end_object();
}

void write_alternative(JsonWriter& out, const Tables& tables, const Suggestions& suggestions,
                       const Alternative& alternative) {
  out.begin_object();
  out.member("kind", alternative.kind);
  out.member("cost", alternative.cost);
  out.flag("proven", alternative.proven);
  out.key("changes");
  out.begin_list();
  for (std::size_t i = 0; i < alternative.changes.size(); ++i) {
    write_change(out, tables, alternative.changes[i], alternative.because[i]);
  }
  out.end_list();
  write_effect(out, tables, suggestions.before.intake, alternative.after.intake);
  out.key("after");
  out.begin_object();
  write_standing(out, tables, alternative.after);
  out.end_object();
  out.end_object();
}

void write_amount(JsonWriter& out, std::string_view name, const Amount& amount) {
  out.key(name);
  out.begin_object();
  write_amount_members(out, amount);
  out.end_object();
}

/// A form with the milligrams of the whole compound that hold the amount: labels may mean either.
void write_form(JsonWriter& out, const Tables& tables, const SupplementQuestion& question, const SupplementForm& form) {
  double per_mg = 0;
  for (const Brought& brought : brought_by(tables, form.composition, form.nutrient, 1)) {
    if (brought.nutrient == question.nutrient) per_mg = brought.amount.known;
  }
  out.begin_object();
  out.member("form", form.id);
  out.member("compound_mg", question.amount / per_mg);
  out.member("absorption", form.absorption);
  out.member("strength", form.strength);
  out.end_object();
}

void write_question(JsonWriter& out, const Tables& tables, const SupplementQuestion& question) {
  out.begin_object();
  out.member("ask", "pharmacist_or_doctor");
  out.member("nutrient", tables.nutrients[question.nutrient].id);
  out.member("target", question.target);
  write_amount(out, "today", question.today);
  write_amount(out, "after_food", question.after_food);
  out.member("missing", question.missing);
  out.member("amount", question.amount);
  Amount with_it = question.after_food;
  for (double* end : {&with_it.known, &with_it.low}) *end += question.amount;
  for (auto* end : {&with_it.middle, &with_it.high}) {
    if (*end) **end += question.amount;
  }
  write_amount(out, "with_it", with_it);
  out.key("limit");
  out.begin_object();
  out.member("limit", question.limit);
  out.member("scope", question.limit_scope);
  write_amount(out, "counted", question.limit_counted);
  out.member("source", tables.sources[question.limit_source].id);
  out.end_object();
  out.member("bounded_by", question.amount < question.missing ? "limit" : "gap");
  write_list(out, "forms", question.forms,
             [&](std::size_t form) { write_form(out, tables, question, tables.forms[form]); });
  write_list(out, "spacing", question.spacing, [&](const QuestionSpacing& hours) {
    out.begin_object();
    out.member("medicine", hours.medicine->id);
    out.member("hours_before", hours.hours_before);
    out.member("hours_after", hours.hours_after);
    out.end_object();
  });
  write_source_ids(out, tables, question.rule->sources);
  out.end_object();
}

void add_sources(std::vector<std::size_t>& used, const Tables& tables, const SupplementQuestion& question) {
  const auto add = [&](const std::vector<std::size_t>& sources) {
    used.insert(used.end(), sources.begin(), sources.end());
  };
  used.push_back(question.limit_source);
  add(question.rule->sources);
  for (const std::size_t form : question.forms) add(tables.forms[form].sources);
  for (const QuestionSpacing& hours : question.spacing) add(hours.medicine->sources);
}

std::vector<std::size_t> sources_of(const Tables& tables, const Suggestions& suggestions) {
  std::vector<std::size_t> used;
  for (const Target& target : suggestions.before.targets.nutrients) {
    used.insert(used.end(), {target.of->source, target.of->limit_source});
  }
  for (const RatioResult& ratio : suggestions.before.ratios) {
    for (const RatioBand& band : ratio.ratio->bands) used.insert(used.end(), band.sources.begin(), band.sources.end());
  }
  for (const Gate& gate : suggestions.before.safety.gates) {
    used.insert(used.end(), gate.rule->sources.begin(), gate.rule->sources.end());
  }
  for (const SupplementQuestion& question : suggestions.questions) add_sources(used, tables, question);
  return used;
}

}  // namespace

Text action_text(ChangeKind kind) {
  switch (kind) {
    case ChangeKind::add:
      return "add";
    case ChangeKind::swap:
      return "swap";
    case ChangeKind::halve:
      return "reduce";
    case ChangeKind::remove:
      return "remove";
  }
  return "";
}

void write_change_members(JsonWriter& out, const Tables& tables, const Change& change) {
  out.member("action", action_text(change.kind));
  if (change.entry) out.member("entry", pointer_to(*change.entry));
  if (change.food != nullptr) {
    out.member("food", change.food->food);
    out.member("name", tables.food(change.food_ref).name);
  }
  if (change.kind != ChangeKind::remove) out.member("grams", change.grams);
  if (change.food != nullptr) {
    out.member("portion", change.food->portion);
    out.member("count", change.food->count * change.grams / change.food->grams);
  }
}

void write_effect(JsonWriter& out, const Tables& tables, const Intake& before, const Intake& after) {
  out.key("effect");
  out.begin_object();
  for (NutrientIndex i = 0; i < tables.nutrients.size(); ++i) {
    const auto& from = before.nutrients[i].total.middle;
    const auto& to = after.nutrients[i].total.middle;
    if (from && to && *from != *to) out.member(tables.nutrients[i].id, *to - *from);
  }
  out.end_object();
}

std::string suggestions_document(const Tables& tables, const Suggestions& suggestions) {
  const Assessment& before = suggestions.before;
  JsonWriter out;
  out.begin_object();
  out.member("format", "nutrient-balance/suggestions@1");
  write_person(out, before.targets);
  out.member("candidates", static_cast<double>(suggestions.candidates));
  out.member("baseline_cost", suggestions.baseline_cost);
  out.flag("proven_optimal", suggestions.proven_optimal);
  write_list(out, "alternatives", suggestions.alternatives,
             [&](const Alternative& one) { write_alternative(out, tables, suggestions, one); });
  out.member_or_null("none_because", suggestions.none_because);
  write_list(out, "questions", suggestions.questions,
             [&](const SupplementQuestion& question) { write_question(out, tables, question); });
  out.key("before");
  out.begin_object();
  write_standing(out, tables, before);
  out.end_object();
  write_list(out, "conflicts", before.conflicts, [&](const Conflict& item) { write_conflict(out, tables, item); });
  write_safety(out, tables, before.safety);
  write_sources(out, tables, sources_of(tables, suggestions));
  out.end_object();
  return out.take();
}

}  // namespace nutrient_balance
