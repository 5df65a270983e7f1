// Pieces that several documents share.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "json_writer.hpp"
#include "nutrient_balance/food_ranking.hpp"
#include "nutrient_balance/targets.hpp"

namespace nutrient_balance {

/// known, low, middle and high of an amount, as members of the object being written.
void write_amount_members(JsonWriter& out, const Amount& amount);

/// "person": life stage and reference.
void write_person(JsonWriter& out, const Targets& targets);

/// "basis": which answer the figures go by where they depend on one and this person's do; else null.
void write_basis_used(JsonWriter& out, const Target& target);

/// "sources": a list of ids.
void write_source_ids(JsonWriter& out, const Tables& tables, const std::vector<std::size_t>& sources);

/// "sources": what each id stands for, once each, in the order of the tables.
void write_sources(JsonWriter& out, const Tables& tables, std::vector<std::size_t> used);

/// "portion", "count", "grams": a usual portion, or so many grams that are in none.
void write_portion_members(JsonWriter& out, const std::optional<UsualPortion>& portion, double grams_else);

template <typename Items, typename WriteOne>
void write_list(JsonWriter& out, std::string_view name, const Items& items, WriteOne write_one) {
  out.key(name);
  out.begin_list();
  for (const auto& item : items) write_one(item);
  out.end_list();
}

}  // namespace nutrient_balance
