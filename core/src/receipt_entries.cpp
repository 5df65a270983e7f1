// What each entry brought: the row of the food table, or the range that similar foods lent.
#include "receipt_parts.hpp"

namespace nutrient_balance {

namespace {

void write_range(JsonWriter& out, const Amount& amount) {
  out.member("low", amount.low);
  out.member("middle", amount.middle);
  out.member("high", amount.high);
}

void write_borrowed(JsonWriter& out, const Tables& tables, const Entry& entry, const FoodValue& per_100_g) {
  out.key("borrowed");
  if (!entry.food || !per_100_g.missing) {
    out.null();
    return;
  }
  out.begin_object();
  out.member("group", tables.groups[tables.food(*entry.food).group].id);
  out.member("similar_foods", static_cast<double>(per_100_g.similar_foods));
  write_range(out, per_100_g.amount);
  out.end_object();
}

void write_table(JsonWriter& out, ReceiptContext& context, const Entry& entry) {
  out.key("table");
  if (!entry.food) {
    out.null();
    return;
  }
  const FoodTable& table = context.tables.food_tables[entry.food->table];
  out.begin_object();
  out.member("id", table.prefix);
  out.member("edition", table.edition);
  out.member("source", table.source);
  out.end_object();
  if (const auto source = context.tables.find_source(table.source)) context.sources.push_back(*source);
}

Text origin_text(const Entry& entry) {
  switch (entry.origin) {
    case Origin::supplement:
      return "supplement";
    case Origin::water:
      return "water";
    case Origin::food:
      break;
  }
  return entry.food ? "food" : "typed_in";
}

/// Both readings of a supplement's label, and the one that counts.
void write_label(JsonWriter& out, ReceiptContext& context, const Entry& entry) {
  out.key("label");
  if (!entry.supplement) {
    out.null();
    return;
  }
  const Supplement& supplement = *entry.supplement;
  const SupplementForm* form = supplement.form ? &context.tables.forms[*supplement.form] : nullptr;
  out.begin_object();
  out.member_or_null("form", form == nullptr ? Text() : form->id);
  out.member_or_null("formula", form == nullptr ? Text() : form->formula);
  out.member("element_mg", supplement.element_mg);
  out.member("compound_mg", supplement.compound_mg);
  out.member("used", used_text(supplement.used));
  out.member("source", context.tables.sources[context.tables.weights_source].id);
  out.end_object();
  context.sources.push_back(context.tables.weights_source);
}

/// The part that counts against each limit of this nutrient.
void write_counted(JsonWriter& out, const ReceiptContext& context, const Entry& entry, NutrientIndex nutrient) {
  out.key("counts");
  out.begin_list();
  for (const Limit& limit : context.assessment.limits) {
    if (limit.nutrient != nutrient) continue;
    out.begin_object();
    out.member("kind", limit.kind);
    out.member("scope", limit.scope);
    write_amount_members(out, counted_amount(context.tables, entry, nutrient, limit.scope));
    out.end_object();
  }
  out.end_list();
}

void write_entry(JsonWriter& out, ReceiptContext& context, EntryPlace place, const Entry& entry,
                 NutrientIndex nutrient) {
  const Tables& tables = context.tables;
  const FoodValue value = entry_value(tables, entry, nutrient);
  const FoodValue per_100_g = entry.food ? food_value(tables, *entry.food, nutrient, 100) : FoodValue{};
  out.begin_object();
  out.member("entry", pointer_to(place));
  out.member_or_null("food", entry.food ? tables.food_id(*entry.food) : std::string());
  out.member("name", entry.food ? tables.food(*entry.food).name : Text(entry.name));
  out.member("origin", origin_text(entry));
  out.member("grams", entry.food ? std::optional(entry.grams) : std::nullopt);
  write_label(out, context, entry);
  write_table(out, context, entry);
  out.member("per_100_g", entry.food && !per_100_g.missing ? std::optional(per_100_g.amount.known) : std::nullopt);
  write_borrowed(out, tables, entry, per_100_g);
  out.flag("missing", value.missing);
  write_amount(out, "amount", value.amount);
  write_counted(out, context, entry, nutrient);
  out.end_object();
}

}  // namespace

void write_amount(JsonWriter& out, std::string_view name, const Amount& amount) {
  out.key(name);
  out.begin_object();
  write_amount_members(out, amount);
  out.end_object();
}

void write_receipt_entries(JsonWriter& out, ReceiptContext& context, NutrientIndex nutrient) {
  out.key("entries");
  out.begin_list();
  for_each_counted_entry(
      context.plan, [&](EntryPlace place, const Entry& entry) { write_entry(out, context, place, entry, nutrient); });
  out.end_list();
}

}  // namespace nutrient_balance
