#include "document_parts.hpp"

#include <algorithm>

namespace nutrient_balance {

void write_amount_members(JsonWriter& out, const Amount& amount) {
  out.member("known", amount.known);
  out.member("low", amount.low);
  out.member("middle", amount.middle);
  out.member("high", amount.high);
}

void write_person(JsonWriter& out, const Targets& targets) {
  out.key("person");
  out.begin_object();
  out.member_or_null("life_stage", targets.life_stage == nullptr ? Text() : targets.life_stage->id);
  out.member("reference", targets.reference->id);
  out.end_object();
}

void write_basis_used(JsonWriter& out, const Target& target) {
  out.key("basis");
  if (!target.basis_matters) return out.null();
  out.begin_object();
  out.member("depends_on", target.of->depends_on);
  out.member("id", target.basis->id);
  out.member("label", target.basis->label);
  out.flag("by_default", !target.basis_chosen);
  out.end_object();
}

void write_source_ids(JsonWriter& out, const Tables& tables, const std::vector<std::size_t>& sources) {
  write_list(out, "sources", sources, [&](std::size_t source) { out.text(tables.sources[source].id); });
}

void write_sources(JsonWriter& out, const Tables& tables, std::vector<std::size_t> used) {
  std::sort(used.begin(), used.end());
  used.erase(std::unique(used.begin(), used.end()), used.end());
  out.key("sources");
  out.begin_object();
  for (const std::size_t index : used) {
    const Source& source = tables.sources[index];
    out.key(source.id);
    out.begin_object();
    out.member("cite", source.cite);
    out.member_or_null("url", source.url);
    out.end_object();
  }
  out.end_object();
}

void write_portion_members(JsonWriter& out, const std::optional<UsualPortion>& portion, double grams_else) {
  out.member_or_null("portion", portion ? portion->name : Text());
  out.member("count", portion ? std::optional(portion->count) : std::nullopt);
  out.member("grams", portion ? portion->grams : grams_else);
}

}  // namespace nutrient_balance
