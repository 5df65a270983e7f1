// Conflicts, evidence and safety as parts of the report.
#pragma once

#include "document_parts.hpp"
#include "nutrient_balance/assessment.hpp"

namespace nutrient_balance {

void write_conflict(JsonWriter& out, const Tables& tables, const Conflict& conflict);
/// "evidence": the statements that findings name, by id.
void write_evidence(JsonWriter& out, const Tables& tables, const std::vector<Finding>& findings);
/// "safety": gates and what they withhold.
void write_safety(JsonWriter& out, const Tables& tables, const Safety& safety);
/// The sources of all three.
std::vector<std::size_t> guidance_sources(const Tables& tables, const Assessment& assessment);

}  // namespace nutrient_balance
