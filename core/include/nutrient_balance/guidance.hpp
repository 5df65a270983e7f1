// What studies say and what safety holds back, as ids and figures; the words live in the faces. Part of the tables.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace nutrient_balance {

/// Which findings a statement belongs beside: one of these codes, and about this nutrient, ratio or condition if one is
/// named.
struct Attachment {
  std::vector<std::string_view> codes;
  std::optional<std::size_t> nutrient;
  std::optional<std::size_t> ratio;
  std::string_view condition;  // empty = any
};

/// What studies say about groups of people, never about the reader.
struct Statement {
  std::string_view id;
  std::string_view grade;  // A … G, X
  std::string_view design;
  std::string_view direction;
  std::string_view qualified_by;  // what weakens the direction; empty = nothing
  std::uint32_t people;           // 0 = not told
  std::vector<std::size_t> sources;
  std::vector<Attachment> attached_to;
  std::vector<std::size_t> beside;  // statements that are always shown with this one
};

/// What a gate holds back: everything of a kind, or foods suggested for the sake of some nutrients.
struct Withholding {
  bool supplements = false;
  bool all_foods = false;
  bool reductions = false;  // suggestions to eat less of something
  std::vector<std::size_t> foods_for;
};

/// When advice is held back. Any one of the reasons is enough.
struct GateRule {
  std::string_view id;
  std::uint32_t below_months;  // 0 = no such age
  bool when_pregnant;
  bool when_lactating;
  std::vector<std::string_view> conditions;
  bool when_medicine_asks;
  bool when_unanswered;
  bool when_implausible;
  Withholding withholds;
  std::vector<std::size_t> sources;
};

/// How long a medicine keeps away from some nutrients.
struct Spacing {
  std::vector<std::size_t> nutrients;
  std::optional<double> hours_before;  // the medicine so long before the nutrient
  std::optional<double> hours_after;   // the medicine so long after it
};

struct MedicineRule {
  std::string_view id;
  bool asks;  // more than the time between matters: no supplement is suggested
  std::vector<std::size_t> nutrients;
  std::vector<Spacing> spacing;
  std::vector<std::size_t> foods_withheld_for;
  std::vector<std::size_t> sources;
};

/// Signs that want help at once, told where a limit of these nutrients is passed or with these conditions.
struct RedFlag {
  std::string_view id;
  std::vector<std::size_t> nutrients;
  std::vector<std::string_view> conditions;
  std::vector<std::size_t> sources;
};

/// The lower limit where authorities differ.
struct StricterLimit {
  std::size_t nutrient;
  std::string_view scope;
  double limit;
  std::uint32_t from_months;
  std::vector<std::size_t> sources;
};

/// More than this a day is taken for a slip of the pen.
struct Implausible {
  std::size_t nutrient;
  double more_than;
};

struct Guidance {
  std::vector<Statement> statements;
  std::vector<GateRule> gates;
  std::vector<MedicineRule> medicines;
  std::vector<RedFlag> red_flags;
  std::vector<StricterLimit> stricter_limits;
  std::vector<Implausible> implausible;
};

}  // namespace nutrient_balance
