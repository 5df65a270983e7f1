// The one place where packed bytes become tables; `data/README.md` documents the layout.
#include <algorithm>

#include "food_columns.hpp"
#include "load_equations.hpp"
#include "load_guidance.hpp"
#include "load_names.hpp"
#include "load_reference_details.hpp"
#include "load_suggestable.hpp"
#include "load_suggestion_rules.hpp"
#include "nutrient_balance/tables.hpp"
#include "packed_list.hpp"
#include "supplement_tables.hpp"

namespace nutrient_balance {

namespace {

Nutrient read_nutrient(PackedReader& in, std::size_t nutrients) {
  Nutrient nutrient;
  nutrient.id = in.text();
  nutrient.name = in.text();
  const auto unit = unit_from_text(in.text());
  if (!unit) in.spoil();
  nutrient.unit = unit.value_or(Unit::milligram);
  nutrient.form = in.text();
  nutrient.molar_mass = in.decimal();
  nutrient.made_of = list_of<Component>(in, [&] {
    const NutrientIndex component = in.index(nutrients);
    const double times = in.required_decimal();
    return Component{component, times, in.required_decimal()};
  });
  nutrient.parts = list_of<CountedPart>(in, [&] {
    CountedPart part{};
    part.scope = in.text();
    part.counts = in.optional_index(nutrients);
    part.times = in.required_decimal();
    part.per = in.required_decimal();
    part.bounded_by = in.optional_index(nutrients);
    return part;
  });
  return nutrient;
}

std::vector<Nutrient> read_nutrients(PackedReader& in) {
  std::vector<Nutrient> nutrients;
  const std::uint32_t count = in.count();
  for (std::uint32_t i = 0; i < count && in.ok(); ++i) nutrients.push_back(read_nutrient(in, count));
  return nutrients;
}

LifeStage read_life_stage(PackedReader& in) {
  LifeStage stage{};
  stage.id = in.text();
  stage.label = in.text();
  stage.sex = static_cast<Sex>(in.index(3));
  stage.stage = static_cast<Stage>(in.index(3));
  stage.min_months = in.number();
  stage.max_months_exclusive = in.number();
  return stage;
}

Reference read_reference(PackedReader& in, const Tables& tables) {
  Reference reference;
  reference.id = in.text();
  reference.name = in.text();
  reference.edition = in.text();
  reference.average_kind = in.text();
  reference.reduce_kind = in.text();
  reference.life_stages = list_of<LifeStage>(in, [&] { return read_life_stage(in); });
  reference.nutrients = list_of<ReferenceNutrient>(in, [&] {
    ReferenceNutrient of{};
    of.nutrient = in.index(tables.nutrients.size());
    of.limit_scope = in.text();
    of.source = in.index(tables.sources.size());
    for (std::size_t i = 0; i < reference.life_stages.size() && in.ok(); ++i) {
      ReferenceRow row;
      row.kind = in.text();
      row.recommended = in.decimal();
      row.ear = in.decimal();
      row.upper_limit = in.decimal();
      row.cdrr = in.decimal();
      of.rows.push_back(row);
    }
    return of;
  });
  return reference;
}

RatioBand read_band(PackedReader& in, const Tables& tables) {
  RatioBand band{};
  band.id = in.text();
  band.label = in.text();
  band.low = in.decimal();
  band.high = in.decimal();
  band.basis = in.text();
  band.strength = in.text();
  band.judged = in.index(2) == 1;
  band.sources = list_of<std::size_t>(in, [&] { return in.index(tables.sources.size()); });
  return band;
}

Ratio read_ratio(PackedReader& in, const Tables& tables) {
  Ratio ratio{};
  ratio.id = in.text();
  ratio.name = in.text();
  ratio.numerator = in.index(tables.nutrients.size());
  ratio.denominator = in.index(tables.nutrients.size());
  ratio.basis = in.text();
  ratio.not_judged_below_years = in.number();
  const std::size_t stages = in.index(4);
  ratio.not_judged_when_pregnant = (stages & 1U) != 0;
  ratio.not_judged_when_lactating = (stages & 2U) != 0;
  ratio.not_judged_conditions = texts(in);
  ratio.bands = list_of<RatioBand>(in, [&] { return read_band(in, tables); });
  ratio.difference_shown = in.index(2) == 1;
  return ratio;
}

IntakeVariation read_variation(PackedReader& in, const Tables& tables) {
  IntakeVariation row{};
  row.nutrient = in.index(tables.nutrients.size());
  row.sex = static_cast<Sex>(in.index(3));
  row.min_months = in.number();
  row.max_months_exclusive = in.number();
  row.sd = in.required_decimal();
  row.requirement_cv = in.required_decimal();
  row.source = in.index(tables.sources.size());
  return row;
}

/// What the foods of a table are called and how they are eaten; each kind of thing stands together.
void read_food_texts(PackedReader& in, const Tables& tables, std::vector<Food>& foods) {
  foods = list_of<Food>(in, [&] { return Food{in.text(), {}, 0, {}, {}}; });
  const auto each = [&](auto read) {
    for (std::size_t i = 0; i < foods.size() && in.ok(); ++i) read(foods[i]);
  };
  each([&](Food& food) { food.name = in.text(); });
  each([&](Food& food) { food.group = in.index(tables.groups.size()); });
  each([&](Food& food) { food.same_as = in.text(); });
  const auto portion_names = texts(in);
  std::size_t portions = 0;
  each([&](Food& food) {
    const std::uint32_t own = in.count();
    portions += own;
    if (!in.has(portions)) return in.spoil();  // a damaged count must not ask for more memory than the file has bytes
    food.portions.resize(own);
  });
  each([&](Food& food) {
    for (Portion& portion : food.portions) {
      const std::size_t name = in.index(portion_names.size());
      if (in.ok()) portion.name = portion_names[name];
    }
  });
  each([&](Food& food) {
    for (Portion& portion : food.portions) portion.grams = in.required_decimal();
  });
}

GroupBounds read_bounds(PackedReader& in) {
  constexpr std::uint32_t enough = 8;
  GroupBounds bounds;
  bounds.foods_with_value = in.number();
  if (bounds.foods_with_value < enough) return bounds;
  bounds.p5 = in.required_decimal();
  bounds.p50 = in.required_decimal();
  bounds.p95 = in.required_decimal();
  return bounds;
}

bool is_loaded(const Tables& tables, Text pack) {
  return std::any_of(tables.food_tables.begin(), tables.food_tables.end(),
                     [&](const FoodTable& table) { return table.pack == pack; });
}

/// Rows of other tables that the figures of one refer to: which table of which pack.
struct BaseName {
  Text pack;
  Text prefix;

  bool operator==(const BaseName&) const = default;
};

/// The texts of a food table, and what its figures refer to.
FoodTable read_food_table_texts(PackedReader& in, const Tables& tables, std::vector<BaseName>& bases) {
  FoodTable table;
  table.prefix = in.text();
  table.title = in.text();
  table.source = in.text();
  table.edition = in.text();
  bases = list_of<BaseName>(in, [&] {
    const Text pack = in.text();
    return BaseName{pack, in.text()};
  });
  read_food_texts(in, tables, table.foods);
  if (!in.at_end()) in.spoil();
  const auto by_code = [](const Food& a, const Food& b) { return a.code < b.code; };
  if (!std::is_sorted(table.foods.begin(), table.foods.end(), by_code)) in.spoil();
  return table;
}

/// A pack while it is read: nothing of it counts before all of it is there.
struct FoodPack {
  std::vector<FoodTable> tables;
  std::vector<std::shared_ptr<const std::string>> bytes;
  std::optional<BaseName> missing;
};

BaseTables find_bases(const Tables& tables, FoodPack& pack, const std::vector<BaseName>& names) {
  BaseTables bases;
  for (const BaseName& name : names) {
    const auto is_named = [&](const FoodTable& table) { return BaseName{table.pack, table.prefix} == name; };
    const FoodTable* found = nullptr;
    for (const auto* list : {&tables.food_tables, &std::as_const(pack.tables)}) {
      const auto at = std::find_if(list->begin(), list->end(), is_named);
      if (at != list->end()) found = &*at;
    }
    if (found == nullptr) {
      pack.missing = name;
      return {};
    }
    bases.push_back(found);
  }
  return bases;
}

/// One table of a pack; false if there is nothing more to read.
bool read_food_table(PackedReader& in, const Tables& tables, Text id, FoodPack& pack) {
  // Only the texts are kept: figures are unpacked into columns.
  pack.bytes.push_back(std::make_shared<const std::string>(in.text()));
  PackedReader texts_in(*pack.bytes.back());
  std::vector<BaseName> names;
  FoodTable table = read_food_table_texts(texts_in, tables, names);
  if (!texts_in.ok()) in.spoil();
  if (!in.ok()) return false;
  const BaseTables bases = find_bases(tables, pack, names);
  if (pack.missing) return false;
  table.pack = id;
  table.columns = read_food_columns(in, tables, bases, table.foods.size());
  table.column_of.resize(tables.nutrients.size());
  for (std::size_t i = 0; i < table.columns.size(); ++i) table.column_of[table.columns[i].nutrient] = i;
  pack.tables.push_back(std::move(table));
  return in.ok();
}

void read_reference_tables(PackedReader& in, Tables& tables) {
  in.mark("NBR1");
  tables.data_version = std::string(in.text());
  tables.sources = list_of<Source>(in, [&] {
    const Text id = in.text();
    const Text cite = in.text();
    return Source{id, cite, in.text()};
  });
  tables.nutrients = read_nutrients(in);
  tables.vocabulary.conditions = texts(in);
  tables.vocabulary.medicines = texts(in);
  tables.vocabulary.diet_patterns = texts(in);
  tables.vocabulary.allergens = texts(in);
  tables.references = list_of<Reference>(in, [&] { return read_reference(in, tables); });
  tables.ratios = list_of<Ratio>(in, [&] { return read_ratio(in, tables); });
  tables.groups = list_of<FoodGroup>(in, [&] {
    const Text id = in.text();
    return FoodGroup{id, in.text()};
  });
  read_guidance(in, tables);
  tables.variations = list_of<IntakeVariation>(in, [&] { return read_variation(in, tables); });
  read_supplement_tables(in, tables);
  read_reference_details(in, tables);
  read_equations(in, tables);
  read_suggestable(in, tables);
  read_names(in, tables);
  for (std::size_t i = 0; i < tables.nutrients.size() && in.ok(); ++i) {
    auto& of_nutrient = tables.similar.emplace_back();
    for (std::size_t j = 0; j < tables.groups.size(); ++j) of_nutrient.push_back(read_bounds(in));
  }
  read_reference_notes(in, tables);
  tables.label_names = list_of<LabelName>(in, [&] {
    const Text id = in.text();
    const NutrientIndex nutrient = in.index(tables.nutrients.size());
    const double times = in.required_decimal();
    const double per = in.required_decimal();
    return LabelName{id, nutrient, times, per, in.index(tables.sources.size())};
  });
  read_suggestion_rules(in, tables);
}

}  // namespace

std::optional<Problem> add_food_pack(Tables& tables, std::string_view bytes) {
  const Problem damaged{"bad_tables", "", {{"file", std::string("foods")}}};
  PackedReader in(bytes);
  in.mark("NBF4");
  if (in.text() != tables.data_version) in.spoil();  // of another build: its indices may mean something else
  FoodPack pack;
  pack.bytes.push_back(std::make_shared<const std::string>(in.text()));
  const Text id = *pack.bytes.back();
  if (!in.ok()) return damaged;
  if (is_loaded(tables, id)) return Problem{"table_loaded", "", {{"table", std::string(id)}}};
  for (std::uint32_t rest = in.count(); rest > 0 && read_food_table(in, tables, id, pack);) --rest;
  if (pack.missing) return Problem{"table_missing", "", {{"table", std::string(pack.missing->pack)}}};
  if (!in.ok() || !in.at_end() || pack.tables.empty()) return damaged;
  std::move(pack.tables.begin(), pack.tables.end(), std::back_inserter(tables.food_tables));
  std::move(pack.bytes.begin(), pack.bytes.end(), std::back_inserter(tables.bytes));
  return std::nullopt;
}

Result<Tables> load_tables(std::string_view reference_bytes, std::span<const std::string_view> food_packs) {
  Tables tables;
  tables.bytes.push_back(std::make_shared<const std::string>(reference_bytes));
  PackedReader reference(*tables.bytes.back());
  read_reference_tables(reference, tables);
  if (!reference.ok() || !reference.at_end()) return Problem{"bad_tables", "", {{"file", std::string("reference")}}};
  for (const std::string_view bytes : food_packs) {
    if (auto problem = add_food_pack(tables, bytes)) return *problem;
  }
  return tables;
}

}  // namespace nutrient_balance
