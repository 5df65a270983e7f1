#include "guidance_document.hpp"

#include <algorithm>

namespace nutrient_balance {

namespace {

void write_side(JsonWriter& out, const Tables& tables, std::string_view name, const ConflictSide& side) {
  out.key(name);
  out.begin_object();
  out.member("nutrient", tables.nutrients[side.nutrient].id);
  out.member("target", side.target);
  out.member("limit", side.limit);
  out.end_object();
}

void write_way(JsonWriter& out, const Tables& tables, const ConflictWay& way) {
  out.key("way");
  out.begin_object();
  out.member("nutrient", tables.nutrients[way.nutrient].id);
  out.member("at_least", way.at_least);
  out.member("more", way.more);
  out.flag("passes_limit", way.passes_limit);
  out.member("more_today", way.more_today);
  out.end_object();
}

std::vector<std::size_t> statements_of(const std::vector<Finding>& findings) {
  std::vector<std::size_t> used;
  for (const Finding& finding : findings) used.insert(used.end(), finding.evidence.begin(), finding.evidence.end());
  std::sort(used.begin(), used.end());
  used.erase(std::unique(used.begin(), used.end()), used.end());
  return used;
}

void write_statement(JsonWriter& out, const Tables& tables, const Statement& statement) {
  out.key(statement.id);
  out.begin_object();
  out.member("grade", statement.grade);
  out.member("design", statement.design);
  out.member("direction", statement.direction);
  out.member_or_null("qualified_by", statement.qualified_by);
  out.member("people", statement.people == 0 ? std::nullopt : std::optional<double>(statement.people));
  write_source_ids(out, tables, statement.sources);
  out.end_object();
}

void write_gate(JsonWriter& out, const Tables& tables, const Gate& gate) {
  out.begin_object();
  out.member("id", gate.rule->id);
  write_list(out, "because", gate.because, [&](Text id) { out.text(id); });
  write_source_ids(out, tables, gate.rule->sources);
  out.end_object();
}

void write_withheld(JsonWriter& out, const Tables& tables, const Withheld& withheld) {
  out.begin_object();
  out.member("what", advice_text(withheld.what));
  out.key("nutrients");
  if (withheld.all) {
    out.null();
  } else {
    out.begin_list();
    for (const NutrientIndex nutrient : withheld.nutrients) out.text(tables.nutrients[nutrient].id);
    out.end_list();
  }
  out.member("gate", withheld.gate->id);
  out.end_object();
}

}  // namespace

void write_conflict(JsonWriter& out, const Tables& tables, const Conflict& conflict) {
  out.begin_object();
  out.member("ratio", conflict.ratio->id);
  out.member("band", conflict.band.band == nullptr ? Text("own") : conflict.band.band->id);
  out.member("basis", conflict.basis);
  out.member("low", conflict.band.low);
  out.member("high", conflict.band.high);
  out.member("implied", conflict.implied);
  out.member("side", conflict.is_above() ? Text("above") : Text("below"));
  write_side(out, tables, "numerator", conflict.numerator);
  write_side(out, tables, "denominator", conflict.denominator);
  out.key("reachable");
  out.begin_object();
  out.member("low", conflict.reachable_low);
  out.member("high", conflict.reachable_high);
  out.end_object();
  out.flag("possible", !conflict.way.passes_limit);
  write_way(out, tables, conflict.way);
  out.end_object();
}

void write_evidence(JsonWriter& out, const Tables& tables, const std::vector<Finding>& findings) {
  out.key("evidence");
  out.begin_object();
  for (const std::size_t index : statements_of(findings))
    write_statement(out, tables, tables.guidance.statements[index]);
  out.end_object();
}

void write_safety(JsonWriter& out, const Tables& tables, const Safety& safety) {
  out.key("safety");
  out.begin_object();
  write_list(out, "gates", safety.gates, [&](const Gate& gate) { write_gate(out, tables, gate); });
  write_list(out, "withheld", safety.withheld, [&](const Withheld& item) { write_withheld(out, tables, item); });
  out.end_object();
}

std::vector<std::size_t> guidance_sources(const Tables& tables, const Assessment& assessment) {
  std::vector<std::size_t> used;
  const auto take = [&](const std::vector<std::size_t>& sources) {
    used.insert(used.end(), sources.begin(), sources.end());
  };
  for (const Finding& finding : assessment.findings) take(finding.sources);
  for (const std::size_t index : statements_of(assessment.findings)) take(tables.guidance.statements[index].sources);
  for (const Gate& gate : assessment.safety.gates) take(gate.rule->sources);
  return used;
}

}  // namespace nutrient_balance
