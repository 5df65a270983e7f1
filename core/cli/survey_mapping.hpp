// What the columns of a survey's CSV mean (data/schema/survey-mapping.schema.json), read strictly.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nutrient_balance/tables.hpp"

namespace nutrient_balance::cli {

/// Names that one column has in different releases of a survey: the first that the file has is meant. Empty: no such
/// column.
using ColumnNames = std::vector<std::string>;

/// A column whose cells stand for something. Without `values` a cell stands for itself.
struct CodedColumn {
  ColumnNames names;
  std::map<std::string, std::optional<std::string>> values;  // small letters; empty: not said

  [[nodiscard]] explicit operator bool() const { return !names.empty(); }
};

struct NutrientColumn {
  NutrientIndex nutrient;
  ColumnNames names;
  int power;  // of ten, that brings an amount to the nutrient's own unit
};

struct SurveyMapping {
  bool days = false;  // a row is the sums of a day, not a food
  char delimiter = ',';
  std::vector<std::string> missing = {"."};  // cells that say nothing, besides empty ones
  ColumnNames person;
  std::vector<ColumnNames> day;
  std::string day_is;  // of a file that has one day of each person
  CodedColumn age_years, age_months, sex, life_stage;
  CodedColumn complete;  // "true" or "false"
  ColumnNames food, grams, name, meal;
  std::string table;  // prefix of the food's id
  std::string from;   // "", "food" or "supplement"
  std::vector<NutrientColumn> nutrients;
};

/// A mapping that comes with the program.
struct ShippedMapping {
  std::string_view name;
  std::string_view json;
};
const std::vector<ShippedMapping>& shipped_mappings();

Result<SurveyMapping> read_mapping(const Tables& tables, std::string_view json);

}  // namespace nutrient_balance::cli
