// Findings that come from the safety rules and from conflicts, and the statements that belong beside findings.
#pragma once

#include "nutrient_balance/assessment.hpp"

namespace nutrient_balance {

void find_implausible(const Tables& tables, const Assessment& assessment, std::vector<Finding>& findings);
void find_stricter_limits(const Assessment& assessment, std::vector<Finding>& findings);
/// Forms somebody takes that may do harm by themselves, whatever the dose; each once.
void find_unsafe_forms(const Tables& tables, const Assessment& assessment, std::vector<Finding>& findings);
/// Only where the band that leads the list is in conflict: the others stand in the report's conflicts.
void find_conflicts(const Assessment& assessment, std::vector<Finding>& findings);
void find_red_flags(const Tables& tables, const std::optional<Person>& person, std::vector<Finding>& findings);
void find_medicines(const Tables& tables, const std::optional<Person>& person, std::vector<Finding>& findings);
void find_conditions(const Tables& tables, const std::optional<Person>& person, std::vector<Finding>& findings);

/// Gives every finding the statements that belong beside it, and what always stands with those.
void attach_evidence(const Tables& tables, std::vector<Finding>& findings);

}  // namespace nutrient_balance
