// The data the core works with, unpacked once from the bytes that `data/compile` writes. Plain values, read-only after
// loading.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nutrient_balance/amount.hpp"
#include "nutrient_balance/equations.hpp"
#include "nutrient_balance/formula.hpp"
#include "nutrient_balance/guidance.hpp"
#include "nutrient_balance/names.hpp"
#include "nutrient_balance/problem.hpp"
#include "nutrient_balance/suggestable.hpp"
#include "nutrient_balance/suggestion_rules.hpp"
#include "nutrient_balance/units.hpp"

namespace nutrient_balance {

using NutrientIndex = std::size_t;
using Text = std::string_view;  // points into Tables::bytes

/// A publication every figure goes back to.
struct Source {
  Text id;
  Text cite;
  Text url;  // empty if none
};

/// `times`/`per` of another nutrient, used where one nutrient is a sum of others (niacin equivalents, omega-3).
struct Component {
  NutrientIndex nutrient;
  double times;
  double per;
};

/// What counts against a limit of one scope ("preformed_only" …).
struct CountedPart {
  Text scope;
  std::optional<NutrientIndex> counts;  // the nutrient that is the counted part (retinol), if the tables hold it
  double times;  // an unspecified amount of the whole holds at most times/per of the counted part
  double per;
  std::optional<NutrientIndex> bounded_by;  // without such a nutrient: food brings at most this much, or nothing
};

struct Nutrient {
  Text id;
  Text name;
  Unit unit;
  Text form;                         // RAE, DFE, NE, alpha_tocopherol or empty
  std::optional<double> molar_mass;  // g/mol, elements only
  std::vector<Component> made_of;
  std::vector<CountedPart> parts;
};

enum class Sex : std::uint8_t { any, female, male };
enum class Stage : std::uint8_t { none, pregnant, lactating };

/// A row group of a reference table: completed months from min to below max.
struct LifeStage {
  Text id;
  Text label;
  Sex sex;
  Stage stage;
  std::uint32_t min_months;
  std::uint32_t max_months_exclusive;  // 0 = open
};

/// Reference figures of one nutrient for one life stage; an empty figure is not set, which never means zero.
struct ReferenceRow {
  Text kind;  // RDA, AI, PRI, RNI …: the authority's own name; or empty
  std::optional<double> recommended;
  std::optional<double> ear;
  std::optional<double> upper_limit;
  std::optional<double> cdrr;
  std::optional<double> lrni = {};  // enough for only the few who need least

  bool operator==(const ReferenceRow&) const = default;
};

/// The figures under one answer to what they depend on (phytate, bioavailability, menopause).
struct ReferenceBasis {
  Text id;
  Text label;
  std::vector<ReferenceRow> rows;  // one per life stage
};

/// The figures count another form of the nutrient than the food tables: an amount of theirs is between `least` and
/// `most` times as much of it (retinol equivalents and activity equivalents).
struct ReferenceForm {
  Text name;  // empty: the same form
  double least_times = 1;
  double least_per = 1;
  double most_times = 1;
  double most_per = 1;
  Text why = {};
};

/// What is printed beside the figures of one life stage.
struct FigureNote {
  std::size_t life_stage;
  Text note;
};

struct ReferenceNutrient {
  NutrientIndex nutrient;
  Text limit_scope;
  std::size_t source;
  std::vector<ReferenceRow> rows;  // one per life stage, under the default basis
  Text limit_kind = {};            // UL, SUL, GL: the authority's own name
  std::size_t limit_source = 0;
  ReferenceForm form = {};
  Text depends_on = {};  // empty: on nothing that could be said
  std::vector<ReferenceBasis> bases = {};
  std::size_t default_basis = 0;
  Text basis_why = {};  // why this basis where nothing is said
  Text where = {};      // table or page of the source
  Text note = {};       // what was done where the print leaves a choice
  std::vector<FigureNote> figure_notes = {};
};

struct Reference {
  Text id;
  Text name;
  Text edition;
  Text average_kind;  // what the authority calls the average requirement: EAR, AR or empty
  Text reduce_kind;   // what it calls an intake to stay under that is no limit of safety: CDRR, max_target or empty
  std::vector<LifeStage> life_stages;
  std::vector<ReferenceNutrient> nutrients;
};

struct RatioBand {
  Text id;
  Text label;
  std::optional<double> low;
  std::optional<double> high;
  Text basis;
  Text strength;
  bool judged;  // false: shown to explain, never used for a verdict
  std::vector<std::size_t> sources;
};

struct Ratio {
  Text id;
  Text name;
  NutrientIndex numerator;
  NutrientIndex denominator;
  Text basis;  // "mass" or "molar": how the value is shown
  std::uint32_t not_judged_below_years;
  bool not_judged_when_pregnant;
  bool not_judged_when_lactating;
  std::vector<Text> not_judged_conditions;
  std::vector<RatioBand> bands;  // the preferred one first
  bool difference_shown;         // numerator less denominator beside the ratio
};

struct FoodGroup {
  Text id;
  Text name;
};

struct Portion {
  Text name;
  double grams;
};

struct Food {
  Text code;
  Text name;
  std::size_t group;
  std::vector<Portion> portions;  // the usual one first
  Text same_as = {};              // id of the same food in a table that documents it better; empty if there is none
};

/// What similar foods hold, for a missing value: nearest-rank percentiles of the food group over all tables, per 100 g.
struct GroupBounds {
  std::uint32_t foods_with_value = 0;
  std::optional<double> p5, p50, p95;  // in the nutrient's unit; empty below 8 foods
};

struct FoodColumn {
  NutrientIndex nutrient;
  double scale;                       // 10^decimals
  std::vector<std::uint32_t> values;  // 0 = missing, else 1 + 2 * mantissa, and 1 more if the food holds less than that
};

/// Rows of a food table that came in one pack. A table may come in several: its everyday foods, and the others.
struct FoodTable {
  Text pack;    // id of the pack, "everyday"
  Text prefix;  // "sr"
  Text title;
  Text source;
  Text edition;
  std::vector<Food> foods;  // sorted by code
  std::vector<FoodColumn> columns;
  std::vector<std::optional<std::size_t>> column_of;  // per nutrient
};

/// Which food: a row of a table.
struct FoodRef {
  std::size_t table = 0;
  std::size_t row = 0;
};

/// How much one person's intake varies from day to day, and requirements from person to person.
struct IntakeVariation {
  NutrientIndex nutrient;
  Sex sex;
  std::uint32_t min_months;
  std::uint32_t max_months_exclusive;  // 0 = open
  double sd;                           // of single days, in the nutrient's unit
  double requirement_cv;               // SD of requirements as a fraction of the EAR
  std::size_t source;
};

/// A compound that supplements are made of.
struct SupplementForm {
  Text id;
  Text name;
  Text formula;
  std::optional<NutrientIndex> nutrient;  // what it is taken for; empty: nothing that the tables count
  Text absorption;                        // beside other forms of the nutrient: unknown, low, moderate, high
  Text strength;                          // of the evidence about that
  Text not_suggested_because;             // empty: may be suggested
  std::vector<std::size_t> sources;
  Composition composition;
};

struct DailyValue {
  NutrientIndex nutrient;
  double amount;  // in the nutrient's unit
};

/// What the percentages on labels are percentages of. Never a target.
struct DailyValues {
  Text id;
  std::size_t source;
  std::vector<DailyValue> values;
};

/// What labels print under another name than a nutrient's: times/per of the printed figure is the nutrient, in its
/// unit.
struct LabelName {
  Text id;  // salt, energy_kj
  NutrientIndex nutrient;
  double times;
  double per;
  std::size_t source;
};

/// A mineral that a plan may state in mg per litre of water.
struct WaterMineral {
  NutrientIndex nutrient;
  bool always_asked;  // left open it is not known, rather than none
};

struct HardnessUnit {
  Text id;
  Text formula;  // of the salt that a degree is printed as
  double mg_per_litre;
  double molar_mass;
  std::size_t source;

  /// Of both minerals together, per degree.
  [[nodiscard]] double mmol_per_litre() const { return mg_per_litre / molar_mass; }
};

struct DrinkingWater {
  NutrientIndex bulk = 0;  // the nutrient that water itself is
  double grams_per_litre = 0;
  std::vector<WaterMineral> minerals;
  NutrientIndex share_of = 0;  // of a hardness, the mineral whose share by moles is stated, and the other one
  NutrientIndex rest = 0;
  std::vector<HardnessUnit> hardness_units;
};

struct Vocabulary {
  std::vector<Text> conditions, medicines, diet_patterns, allergens;
};

struct Tables {
  std::string data_version;
  std::vector<Source> sources;
  std::vector<Nutrient> nutrients;
  Vocabulary vocabulary;
  std::vector<Reference> references;
  std::vector<Ratio> ratios;
  std::vector<FoodGroup> groups;
  std::vector<std::vector<GroupBounds>> similar;  // per nutrient and food group
  std::vector<FoodTable> food_tables;
  Guidance guidance;
  std::vector<IntakeVariation> variations;
  std::vector<Element> elements;
  std::size_t weights_source = 0;
  std::vector<SupplementForm> forms;
  std::vector<DailyValues> daily_values;
  std::vector<LabelName> label_names;
  DrinkingWater water;
  Equations equations;
  Suggestable suggestable;
  FoodNames names;
  SuggestionRules suggestion_rules;
  std::vector<std::shared_ptr<const std::string>> bytes;  // what every Text points into

  [[nodiscard]] std::optional<NutrientIndex> find_nutrient(std::string_view id) const;
  [[nodiscard]] std::optional<std::size_t> find_source(std::string_view id) const;
  [[nodiscard]] const Reference* find_reference(std::string_view id) const;
  [[nodiscard]] const LabelName* find_label_name(std::string_view id) const;
  [[nodiscard]] const Ratio* find_ratio(std::string_view id) const;
  [[nodiscard]] std::optional<std::size_t> find_form(std::string_view id) const;
  /// A food by its document id such as "sr:11457".
  [[nodiscard]] std::optional<FoodRef> find_food(std::string_view id) const;
  [[nodiscard]] const Food& food(FoodRef ref) const { return food_tables[ref.table].foods[ref.row]; }
  [[nodiscard]] std::string food_id(FoodRef ref) const;
  /// The short name and how often the food is eaten, if somebody wrote them down.
  [[nodiscard]] const DisplayName* find_display_name(FoodRef ref) const;
  /// The short name, else the table's own.
  [[nodiscard]] Text display_name(FoodRef ref) const;
};

/// What the table knows of one nutrient in some grams of a food.
struct FoodValue {
  Amount amount;
  bool missing = false;             // no figure: unknown, a range of similar foods, or only "less than"
  std::uint32_t similar_foods = 0;  // how many foods of the group had a value to borrow from
  bool below_limit = false;         // the table itself says "less than": a range that nothing was borrowed for
};

/// The amount of a nutrient in `grams` of a food (sums such as niacin equivalents component by component).
FoodValue food_value(const Tables& tables, FoodRef food, NutrientIndex nutrient, double grams);

/// Reads the reference tables and any number of packs of foods; a damaged or foreign file is a problem "bad_tables".
Result<Tables> load_tables(std::string_view reference_bytes, std::span<const std::string_view> food_packs);

/// Adds one more pack of foods. What was loaded before keeps its places; after a problem "bad_tables" (damaged,
/// foreign, or from another build than the reference tables), "table_loaded" (it is there already) or "table_missing"
/// (its figures refer to a pack that is not there) nothing has changed.
std::optional<Problem> add_food_pack(Tables& tables, std::string_view bytes);

}  // namespace nutrient_balance
