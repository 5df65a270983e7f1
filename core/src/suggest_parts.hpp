// Parts that the documents about suggestions share.
#pragma once

#include "json_writer.hpp"
#include "nutrient_balance/suggestions.hpp"

namespace nutrient_balance {

/// "add", "swap", "reduce" or "remove".
Text action_text(ChangeKind kind);

/// The members of a change, inside of an object that is being written.
void write_change_members(JsonWriter& out, const Tables& tables, const Change& change);

/// "effect": by how much the middle of every nutrient moves; nothing is said where it is not known.
void write_effect(JsonWriter& out, const Tables& tables, const Intake& before, const Intake& after);

}  // namespace nutrient_balance
