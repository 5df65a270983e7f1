// Parts of the report that other documents repeat for a changed day.
#pragma once

#include "json_writer.hpp"
#include "nutrient_balance/assessment.hpp"

namespace nutrient_balance {

void write_adequacy(JsonWriter& out, const Tables& tables, const Adequacy& adequacy, const Target& target);
void write_limit(JsonWriter& out, const Tables& tables, const Limit& limit);
void write_ratio(JsonWriter& out, const Tables& tables, const RatioResult& result);

/// "adequacy", "limits" and "ratios", as members of the object being written.
void write_standing(JsonWriter& out, const Tables& tables, const Assessment& assessment);

}  // namespace nutrient_balance
