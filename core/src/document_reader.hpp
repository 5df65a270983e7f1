// Reads a JSON document against a described shape, event by event: no tree is built, and the first thing that does not
// fit ends the reading with a problem that names the place. Unknown, duplicate and missing keys, wrong types, list
// lengths and nesting are judged here once for every document; what a value means is left to the shape's hooks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "nutrient_balance/problem.hpp"

namespace nutrient_balance {

struct PlanBuilder;
struct Shape;

/// Nothing wrong, or what is; `path` is relative to the value (or object) the hook was given.
using Complaint = std::optional<Problem>;

struct Member {
  std::string_view key;
  const Shape* shape;
  bool required = false;
};

/// What may stand at one place of a document. A hook that is null means that this kind of value does not fit there.
struct Shape {
  // scalars
  Complaint (*text)(PlanBuilder&, std::string_view) = nullptr;
  Complaint (*number)(PlanBuilder&, double) = nullptr;
  Complaint (*boolean)(PlanBuilder&, bool) = nullptr;
  // object with named members, or map with free keys (`key` judges each that is no member, `element` is the shape of
  // its values)
  std::span<const Member> members = {};
  Complaint (*key)(PlanBuilder&, std::string_view) = nullptr;
  // list
  bool is_list = false;
  std::size_t most_items = SIZE_MAX;
  const Shape* element = nullptr;
  // called when an object or list begins and ends
  Complaint (*open)(PlanBuilder&) = nullptr;
  Complaint (*close)(PlanBuilder&) = nullptr;
  // a null, where leaving something open has to be said
  Complaint (*null)(PlanBuilder&) = nullptr;

  [[nodiscard]] bool is_object() const { return !members.empty() || key != nullptr; }
};

/// Reads the document into the builder; the problem that ended the reading, if any.
Complaint read_document(std::string_view json, const Shape& root, PlanBuilder& builder);

}  // namespace nutrient_balance
