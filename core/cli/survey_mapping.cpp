#include "survey_mapping.hpp"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <set>

#include "survey_cells.hpp"

namespace nutrient_balance::cli {

namespace {

using Json = nlohmann::json;

constexpr std::string_view format = "nutrient-balance/survey-mapping@1";

/// Where a byte of the text is, for people.
Problem unreadable(std::string_view json, std::size_t byte) {
  const std::string_view before = json.substr(0, std::min(byte == 0 ? 0 : byte - 1, json.size()));
  const auto line = static_cast<double>(std::count(before.begin(), before.end(), '\n') + 1);
  const std::size_t begin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  return {"bad_json_at", "", {{"line", line}, {"character", static_cast<double>(before.size() - begin + 1)}}};
}

/// Notices keys that stand twice in an object, of which the tree would keep the last.
class DuplicateKeys {
 public:
  bool operator()(int /*depth*/, Json::parse_event_t event, Json& parsed) {
    if (event == Json::parse_event_t::object_start) keys_.emplace_back();
    if (event == Json::parse_event_t::object_end) keys_.pop_back();
    if (event == Json::parse_event_t::key && !keys_.back().insert(parsed.get<std::string>()).second)
      found = parsed.get<std::string>();
    return true;
  }
  std::string found;

 private:
  std::vector<std::set<std::string>> keys_;
};

/// Reads the members of the tree; the first thing that does not fit is kept and ends the reading.
class Reader {
 public:
  Reader(const Tables& tables, SurveyMapping& mapping) : tables_(tables), mapping_(mapping) {}

  std::optional<Problem> problem;

  void read(const Json& root) {
    if (!object(root, "",
                {"$schema", "format", "title", "source", "note", "rows", "delimiter", "missing", "person", "day",
                 "day_is", "about", "complete", "meal", "food", "from", "nutrients"},
                {"format", "title", "source", "rows", "person", "nutrients"}))
      return;
    if (root["format"] != format) return refuse("/format", "unknown_format", {{"expected", std::string(format)}});
    mapping_.days = choice(root, "rows", {"foods", "days"}) == "days";
    read_text(root);
    mapping_.person = names(root["person"], "/person");
    read_day(root);
    if (root.contains("about")) read_about(root["about"]);
    if (root.contains("complete")) read_complete(root["complete"]);
    if (root.contains("meal")) mapping_.meal = names(root["meal"], "/meal");
    if (root.contains("from")) mapping_.from = choice(root, "from", {"food", "supplement"});
    read_nutrients(root["nutrients"]);
    if (mapping_.days == root.contains("food")) {
      refuse(mapping_.days ? "/food" : "", mapping_.days ? "unknown_key" : "missing_key",
             {{"key", std::string("food")}, {"allowed", std::string("a food only where rows are foods")}});
    } else if (!mapping_.days) {
      read_food(root["food"]);
    }
  }

 private:
  const Tables& tables_;
  SurveyMapping& mapping_;

  void refuse(std::string path, std::string code, std::vector<Fact> detail) {
    if (!problem) problem = Problem{std::move(code), std::move(path), std::move(detail)};
  }
  void wrong_type(const std::string& path, const char* expected) {
    refuse(path, "wrong_type", {{"expected", std::string(expected)}});
  }
  bool object(const Json& value, const std::string& path, const std::vector<std::string>& known,
              const std::vector<std::string>& required) {
    if (!value.is_object()) wrong_type(path, "object");
    if (problem) return false;
    std::string allowed;
    for (const std::string& key : known) allowed += (allowed.empty() ? "" : ", ") + key;
    for (const auto& [key, ignored] : value.items()) {
      if (std::find(known.begin(), known.end(), key) == known.end())
        refuse(path, "unknown_key", {{"key", key}, {"allowed", allowed}});
    }
    for (const std::string& key : required) {
      if (!value.contains(key)) refuse(path, "missing_key", {{"key", key}});
    }
    return !problem;
  }
  std::string text(const Json& value, const std::string& path) {
    if (value.is_string() && !value.get_ref<const std::string&>().empty()) return value.get<std::string>();
    wrong_type(path, "text");
    return {};
  }
  std::string choice(const Json& parent, const std::string& key, const std::vector<std::string>& allowed) {
    std::string found = text(parent[key], "/" + key);
    std::string list;
    for (const std::string& one : allowed) list += (list.empty() ? "" : ", ") + one;
    if (std::find(allowed.begin(), allowed.end(), found) == allowed.end())
      refuse("/" + key, "bad_value", {{"expected", list}});
    return found;
  }
  ColumnNames names(const Json& value, const std::string& path) {
    if (value.is_string()) return {text(value, path)};
    ColumnNames found;
    if (value.is_array()) {
      for (const Json& one : value) found.push_back(text(one, path));
    }
    if (found.empty()) wrong_type(path, "the name of a column, or a list of names");
    return found;
  }
  /// A cell's meaning as text; null says nothing.
  std::optional<std::string> meaning(const Json& value, const std::string& path) {
    if (value.is_null()) return std::nullopt;
    if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
    return text(value, path);
  }
  CodedColumn coded(const Json& value, const std::string& path, const std::vector<std::string>& meanings) {
    CodedColumn column;
    const bool is_number = meanings.empty();
    if (!object(value, path,
                is_number ? std::vector<std::string>{"column"} : std::vector<std::string>{"column", "values"},
                {"column"}))
      return column;
    column.names = names(value["column"], path + "/column");
    if (!value.contains("values")) return column;
    if (!value["values"].is_object()) wrong_type(path + "/values", "object");
    if (problem) return column;
    for (const auto& [cell, stands_for] : value["values"].items()) {
      const auto known = meaning(stands_for, path + "/values");
      if (known && std::find(meanings.begin(), meanings.end(), *known) == meanings.end()) {
        const std::string what = path.substr(path.rfind('/') + 1);
        refuse(path + "/values", "bad_value", {{"expected", "one of what " + what + " can be, or null"}});
      }
      column.values[lower_ascii(cell)] = known;
    }
    return column;
  }

  void read_text(const Json& root) {
    text(root["title"], "/title");
    if (object(root["source"], "/source", {"cite", "url"}, {"cite"})) text(root["source"]["cite"], "/source/cite");
    if (root.contains("delimiter")) mapping_.delimiter = choice(root, "delimiter", {",", ";", "\t", "|"})[0];
    if (!root.contains("missing")) return;
    mapping_.missing.clear();
    if (!root["missing"].is_array()) return wrong_type("/missing", "list");
    for (const Json& cell : root["missing"]) mapping_.missing.push_back(text(cell, "/missing"));
  }
  void read_day(const Json& root) {
    if (root.contains("day_is")) mapping_.day_is = text(root["day_is"], "/day_is");
    if (!root.contains("day")) return;
    if (root.contains("day_is")) return refuse("/day_is", "contradiction", {{"with", std::string("day")}});
    if (!root["day"].is_array()) return wrong_type("/day", "list");
    for (const Json& column : root["day"]) mapping_.day.push_back(names(column, "/day"));
  }
  void read_about(const Json& about) {
    if (!object(about, "/about", {"age_years", "age_months", "sex", "life_stage"}, {})) return;
    if (about.contains("age_years")) mapping_.age_years = coded(about["age_years"], "/about/age_years", {});
    if (about.contains("age_months")) mapping_.age_months = coded(about["age_months"], "/about/age_months", {});
    if (about.contains("sex")) mapping_.sex = coded(about["sex"], "/about/sex", {"female", "male"});
    if (about.contains("life_stage"))
      mapping_.life_stage = coded(about["life_stage"], "/about/life_stage", {"none", "pregnant", "lactating"});
  }
  void read_complete(const Json& complete) {
    mapping_.complete = coded(complete, "/complete", {"true", "false"});
    if (!problem && mapping_.complete.values.empty())
      refuse("/complete", "missing_key", {{"key", std::string("values")}});
  }
  void read_food(const Json& food) {
    if (!object(food, "/food", {"column", "table", "grams", "name"}, {"column", "table", "grams"})) return;
    mapping_.food = names(food["column"], "/food/column");
    mapping_.grams = names(food["grams"], "/food/grams");
    if (food.contains("name")) mapping_.name = names(food["name"], "/food/name");
    mapping_.table = text(food["table"], "/food/table");
    const auto is_it = [&](const FoodTable& table) { return table.prefix == mapping_.table; };
    if (std::none_of(tables_.food_tables.begin(), tables_.food_tables.end(), is_it))
      refuse("/food/table", "unknown_id", {{"id", mapping_.table}});
  }
  void read_nutrients(const Json& nutrients) {
    if (!nutrients.is_object()) return wrong_type("/nutrients", "object");
    for (const auto& [id, column] : nutrients.items()) read_nutrient(id, column, "/nutrients/" + id);
  }
  void read_nutrient(const std::string& id, const Json& value, const std::string& path) {
    if (!object(value, path, {"column", "unit"}, {"column", "unit"})) return;
    const auto nutrient = tables_.find_nutrient(id);
    if (!nutrient) return refuse(path, "unknown_nutrient", {{"nutrient", id}});
    const auto unit = unit_from_text(text(value["unit"], path + "/unit"));
    const Unit own = tables_.nutrients[*nutrient].unit;
    const std::string units = is_mass(own) ? "g, mg or ug" : "kcal";
    if (!unit || is_mass(*unit) != is_mass(own)) return refuse(path + "/unit", "bad_value", {{"expected", units}});
    const int power = is_mass(own) ? power_of(*unit) - power_of(own) : 0;
    mapping_.nutrients.push_back({*nutrient, names(value["column"], path + "/column"), power});
  }
  static int power_of(Unit unit) {
    switch (unit) {
      case Unit::milligram:
        return -3;
      case Unit::microgram:
        return -6;
      case Unit::gram:
      case Unit::kilocalorie:
        break;
    }
    return 0;
  }
};

}  // namespace

Result<SurveyMapping> read_mapping(const Tables& tables, std::string_view json) {
  DuplicateKeys duplicates;
  Json root;
  try {
    root = Json::parse(json, std::ref(duplicates));
  } catch (const Json::parse_error& error) {
    return unreadable(json, error.byte);
  }
  if (!duplicates.found.empty()) return Problem{"duplicate_key", "", {{"key", duplicates.found}}};
  SurveyMapping mapping;
  Reader reader(tables, mapping);
  reader.read(root);
  if (reader.problem) return *reader.problem;
  return mapping;
}

}  // namespace nutrient_balance::cli
