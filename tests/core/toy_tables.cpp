#include "toy_tables.hpp"

#include <array>
#include <stdexcept>

#include "toy_guidance.hpp"

namespace nutrient_balance::toy {

namespace {

struct ToyNutrient {
  std::string_view id, unit, molar_mass;
};

constexpr std::array<ToyNutrient, 10> nutrients = {{{"calcium", "mg", "40"},
                                                    {"magnesium", "mg", "25"},
                                                    {"iron", "mg", "50"},
                                                    {"copper", "ug", ""},
                                                    {"folate", "ug", ""},
                                                    {"folic_acid", "ug", ""},
                                                    {"niacin", "mg", ""},
                                                    {"niacin_preformed", "mg", ""},
                                                    {"tryptophan", "g", ""},
                                                    {"water", "g", ""}}};

void pack_nutrients(Packer& out) {
  out.number(nutrients.size());
  for (std::size_t i = 0; i < nutrients.size(); ++i) {
    const ToyNutrient& nutrient = nutrients[i];
    out.text(nutrient.id).text(nutrient.id).text(nutrient.unit).text("").text(nutrient.molar_mass);
    const bool is_niacin = nutrient.id == "niacin";
    out.number(is_niacin ? 2 : 0);
    if (is_niacin) out.number(7).text("1").text("1").number(8).text("50").text("3");
    if (nutrient.id == "magnesium") {
      out.number(1).text("supplemental_only").number(0).text("1").text("1").number(0);
    } else if (nutrient.id == "folate") {
      out.number(1).text("synthetic_only").number(1 + 5).text("10").text("17").number(0);
    } else if (is_niacin) {
      out.number(1).text("synthetic_only").number(0).text("1").text("1").number(1 + 7);
    } else {
      out.number(0);
    }
  }
}

/// Three stages: children (any sex), women from 19, pregnant women 19 to 50; men have no row.
void pack_reference(Packer& out) {
  out.number(2).text("nasem").text("Toy reference").text("1").text("EAR").text("CDRR");
  out.number(3);
  out.text("child").text("Children").number(0).number(0).number(12).number(228);
  out.text("woman").text("Women").number(1).number(0).number(228).number(0);
  out.text("expecting").text("Pregnancy 19-50 y").number(1).number(1).number(228).number(612);
  const auto row = [&](std::string_view kind, std::string_view rec, std::string_view ear, std::string_view ul,
                       std::string_view cdrr) { out.text(kind).text(rec).text(ear).text(ul).text(cdrr); };
  out.number(4);
  out.number(0).text("total").number(0);
  row("RDA", "700", "500", "2500", ""), row("RDA", "1000", "800", "2500", ""), row("RDA", "1000", "800", "2500", "");
  out.number(1).text("supplemental_only").number(0);
  row("RDA", "80", "65", "65", ""), row("RDA", "320", "265", "350", ""), row("RDA", "360", "300", "350", "");
  out.number(4).text("synthetic_only").number(0);
  row("RDA", "150", "120", "300", ""), row("RDA", "400", "320", "1000", ""), row("RDA", "600", "520", "1000", "");
  out.number(6).text("synthetic_only").number(0);
  row("AI", "6", "", "10", ""), row("AI", "14", "", "35", "30"), row("", "", "", "", "");
  // Another authority, with one life stage for everybody.
  out.text("other").text("Other reference").text("1").text("AR").text("");
  out.number(1).text("anybody").text("Anybody").number(0).number(0).number(0).number(0);
  out.number(2);
  out.number(2).text("total").number(0), row("PRI", "10", "8", "40", "");
  out.number(3).text("none").number(0), row("PRI", "800", "600", "", "");
}

/// The first reference has nothing more to say. The other counts iron in a form of which a table's amount holds half to
/// all, and its copper depends on phytate.
void pack_reference_details(Packer& out) {
  const auto plain = [&](std::string_view kind, std::size_t life_stages) {
    out.text(kind).number(0).text("").text("1").text("1").text("1").text("1");
    for (std::size_t i = 0; i < life_stages; ++i) out.text("");
  };
  const auto independent = [&] { out.text("").number(0).number(0); };
  for (int row = 0; row < 4; ++row) plain("UL", 3), independent();
  out.text("SUL").number(0).text("halves").text("1").text("2").text("1").text("1").text("5"), independent();
  plain("UL", 1);
  out.text("phytate").number(2);
  const auto basis = [&](std::string_view id, std::string_view rec, std::string_view ear) {
    out.text(id).text(id).text("PRI").text(rec).text(ear).text("").text("").text("");
  };
  basis("little", "800", "600"), basis("much", "1200", "900");
  out.number(1);
}

/// Where the rows of the first reference are printed; a note about magnesium, with another one about women; why little
/// phytate is assumed.
void pack_reference_notes(Packer& out) {
  const auto row = [&](std::string_view where, std::string_view note, std::string_view basis, std::string_view form) {
    out.text(where).text(note).text(basis).text(form);
  };
  row("Table 1", "", "", ""), out.number(0);
  row("Table 1", "Supplements only.", "", ""), out.number(1).number(1).text("Reprints differ.");
  for (int i = 0; i < 2; ++i) row("", "", "", ""), out.number(0);
  row("", "", "", "Half to all of it."), out.number(0);
  row("", "Pregnancy adds 200.", "Most people eat little.", ""), out.number(0);
}

void pack_ratios(Packer& out) {
  out.number(2);
  out.text("ca_mg").text("Calcium : magnesium").number(0).number(1).text("mass").number(19).number(3);
  out.number(1).text("kidney_disease");
  out.number(2);
  out.text("narrow").text("Narrow band").text("1.7").text("2.6").text("mass").text("low").number(1).number(1).number(0);
  out.text("tradition").text("Tradition").text("1").text("2").text("mass").text("very_low").number(0).number(0);
  out.number(0);
  out.text("fe_cu").text("Iron : copper").number(2).number(3).text("mass").number(0).number(0).number(0).number(0);
  out.number(1);  // the difference is shown
}

/// Women of 19 to 50: magnesium varies by 86 mg from day to day, calcium by 300 mg.
void pack_variation(Packer& out) {
  out.number(2);
  out.number(1).number(1).number(228).number(612).text("86").text("0.1").number(0);
  out.number(0).number(1).number(228).number(612).text("300").text("0.1").number(0);
}

/// Oxygen weighs as much as magnesium here, so that half of the oxide is magnesium.
void pack_supplements(Packer& out) {
  out.number(4).text("H").text("1").number(0).text("O").text("25").number(0);
  out.text("Mg").text("25").number(1 + 1).text("Ca").text("40").number(1 + 0);
  out.number(0);
  const auto form = [&](std::string_view id, std::string_view formula, std::uint32_t nutrient, std::string_view never) {
    out.text(id).text(id).text(formula).number(nutrient).text("moderate").text("low").text(never);
    out.number(1).number(0);
  };
  out.number(6);
  form("magnesium_oxide", "MgO", 1 + 1, "");
  form("dolomite", "CaMg\xC2\xB7O", 1 + 1, "");
  form("magnesium_hydride", "MgH", 1 + 1, "safety_not_established");
  form("calcium_oxide", "CaO", 1 + 0, "");
  form("folic_acid", "H2O", 1 + 5, "");
  form("uncounted", "H2O", 0, "");
  out.number(1).text("toy_values").number(0).number(2).number(0).text("1000").number(1).text("400");
  out.number(9).text("1000");
  out.number(3).number(0).number(1).number(1).number(1).number(3).number(0);
  out.number(1).number(0);
  out.number(1).text("dH").text("CaO").text("6.5").number(0);
}

void pack_equation_note(Packer& out, std::string_view id, std::string_view unit, std::uint32_t below_years) {
  out.text(id).text(id).text(unit).text("low").number(below_years).number(below_years > 0 ? 3 : 0);
  if (below_years > 0) {
    out.number(1).text("kidney_disease");
  } else {
    out.number(0);
  }
  out.number(1).number(0);
}

/// acid = 0.5 calcium - 0.1 magnesium; share = 2 calcium per mEq of magnesium - 3; Heaney's equation with the milk (01)
/// and the spinach (02) of Weaver's table; iron absorbed with copper in its way.
void pack_equations(Packer& out) {
  out.number(2);
  pack_equation_note(out, "acid", "mEq", 0);
  out.number(2).number(0).number(0).text("0.5").number(1).number(1).text("0.1").number(0).text("1").number(0).text("0");
  pack_equation_note(out, "share", "mEq", 19);
  out.number(1).number(0).number(0).text("2").number(1 + 1).text("1").number(1).text("3");
  out.number(1);
  pack_equation_note(out, "calcium_absorbed", "mg", 19);
  out.number(0).text("0.889").text("0.0964").text("15").text("500");
  out.number(2).text("milk").text("Milk").text("290").text("0.321");
  out.text("spinach").text("Spinach").text("115").text("0.051");
  out.number(2).text("toy:01").number(0).text("toy:02").number(1);
  out.number(1);
  pack_equation_note(out, "iron_absorbed", "mg", 19);
  out.number(2).number(3).text("1000").text("0.091").text("0.68").text("0.033").text("0.1").text("20").text("2500");
}

/// Food 01 is milk in a cup, 03 for vegans in two slices; toy:99 and other:1 are in no table that is loaded.
void pack_suggestable(Packer& out) {
  out.number(1).text("pork");
  out.number(2).text("milk").text("Milk").text("bread").text("Bread");
  const auto food = [&](std::string_view id, std::string_view portion, std::string_view count, std::string_view grams) {
    out.text(id).text(portion).text(count).text(grams);
  };
  out.number(3).text("milk").text("bread").text("cake");
  out.number(4);
  food("other:1", "1 cup", "1", "50"), out.number(0).number(0).number(0).number(2).text("0.01");
  food("toy:01", "1 cup", "1", "50"), out.number(0).number(0).number(0).number(1).text("0.01");
  food("toy:03", "1 slice", "2", "25"), out.number(1).number(1).number(1).number(0).text("0.03");
  food("toy:99", "1 cup", "0.5", "25"), out.number(1).number(2).number(1).number(0).text("0.02");
}

/// Food 05 is called "Fifth food" or "high five", eaten often, a quarter cup at once; whoever types numeral means
/// number, whoever types dozen number 12.
void pack_names(Packer& out) {
  out.number(0).number(0).number(0);                                // words, phrases, groups
  out.number(0).text("0").number(0).number(0);                      // eaten cooked
  out.number(0).number(0).number(0);                                // tables, kinds, trade words
  out.text("").number(0).text("0");                                 // remark
  out.number(0).text("0").number(0).number(0).text("0").number(0);  // brands, portions
  out.number(1).number(0).text("10");                               // levels of how often it is eaten
  out.number(1).number(2).text("number").text("numeral");
  out.number(1).text("dozen").number(1).text("number 12");
  out.number(1)
      .text("toy:05")
      .text("Fifth food")
      .number(0)
      .number(1)
      .text("high five")
      .text("1 cup")
      .text("0.25")
      .text("12.5");
}

/// Calcium counts twice, everything else once; iron stands in for energy, which the toy foods do not have.
void pack_suggestion_rules(Packer& out) {
  out.number(4).number(0).text("2").number(1).text("1").number(4).text("1").number(6).text("1");
  out.number(1).number(0).text("1");
  for (const std::string_view effort : {"0.01", "0.015", "0.02", "0.03", "0.01"}) out.text(effort);
  out.number(2).text("200").text("250").text("400").text("0.05");
  out.number(0);
}

/// Foods 01 … 10 hold 100 mg calcium and 10, 20 … 100 mg magnesium; 11 (plenty) and 12 (scarce) lack magnesium.
constexpr std::uint32_t foods = 12;

using Cells = std::vector<std::optional<std::uint32_t>>;

struct ToyColumn {
  std::string_view nutrient;
  std::uint32_t decimals;
  Cells cells;
};

/// Every figure is written in one byte and no row is like another: the simplest thing the format can hold.
void pack_columns(Packer& out, const std::vector<ToyColumn>& columns) {
  out.number(static_cast<std::uint32_t>(columns.size()));
  for (const ToyColumn& column : columns) out.text(column.nutrient).number(column.decimals).number(0).number(0);
  std::string changed;
  std::string figures;
  for (std::uint32_t i = 0; i < foods; ++i) out.number(0);
  for (const ToyColumn& column : columns) {
    std::string bits((foods + 7) / 8, '\0');
    for (std::size_t i = 0; i < column.cells.size(); ++i) {
      if (!column.cells[i]) continue;
      bits[i / 8] = static_cast<char>(bits[i / 8] | 1 << i % 8);
      figures += static_cast<char>(1 + *column.cells[i]);
    }
    changed += bits;
  }
  out.text(changed).text(figures + '\0');
}

/// What the group "plenty" lends; the group "scarce" has one food with a value, too few to lend a range.
void pack_bounds(Packer& out) {
  const auto lends = [&](std::uint32_t foods, const std::vector<std::string_view>& bounds) {
    out.number(foods);
    for (const std::string_view bound : bounds) out.text(bound);
    out.number(1);
  };
  const auto nothing = [&] { out.number(0).number(0); };
  lends(11, {"100", "100", "100"});    // calcium
  lends(10, {"10", "50", "100"});      // magnesium
  lends(11, {"0.5", "0.5", "0.5"});    // iron
  lends(11, {"100", "100", "100"});    // copper
  lends(11, {"100", "100", "100"});    // folate
  nothing();                           // folic acid
  nothing();                           // niacin
  lends(11, {"0.5", "0.5", "0.5"});    // preformed niacin
  lends(8, {"0.006", "0.06", "0.6"});  // tryptophan
  nothing();                           // water
}

}  // namespace

Packer& Packer::number(std::uint32_t value) {
  for (; value >= 0x80; value >>= 7U) bytes += static_cast<char>((value & 0x7FU) | 0x80U);
  bytes += static_cast<char>(value);
  return *this;
}

Packer& Packer::text(std::string_view text) {
  number(static_cast<std::uint32_t>(text.size()));
  bytes += text;
  return *this;
}

std::string reference_bytes() {
  Packer out;
  out.mark("NBR1").text("toy");
  out.number(1).text("toy_source").text("Toy, 2026").text("");
  pack_nutrients(out);
  out.number(2).text("kidney_disease").text("gout");
  out.number(2).text("levothyroxine").text("digoxin");
  out.number(1).text("vegan");
  out.number(1).text("milk");
  pack_reference(out);
  pack_ratios(out);
  out.number(2).text("plenty").text("Plenty").text("scarce").text("Scarce");
  pack_guidance(out);
  pack_variation(out);
  pack_supplements(out);
  pack_reference_details(out);
  pack_equations(out);
  pack_suggestable(out);
  pack_names(out);
  pack_bounds(out);
  pack_reference_notes(out);
  out.number(1).text("folate_dfe").number(4).text("17").text("10").number(0);
  pack_suggestion_rules(out);
  return out.bytes;
}

std::string food_bytes() {
  Packer texts;
  texts.text("toy").text("Toy foods").text("toy_source").text("1").number(0);
  texts.number(foods);
  const auto each = [](auto write) {
    for (std::uint32_t i = 1; i <= foods; ++i) write(i);
  };
  each([&](std::uint32_t i) { texts.text((i < 10 ? "0" : "") + std::to_string(i)); });
  each([&](std::uint32_t i) { texts.text("Food, number " + std::to_string(i)); });
  each([&](std::uint32_t i) { texts.number(i == foods ? 1 : 0); });
  each([&](std::uint32_t) { texts.text(""); });
  texts.number(2).text("1 cup").text("1 slice");
  each([&](std::uint32_t) { texts.number(2); });
  each([&](std::uint32_t) { texts.number(0).number(1); });
  each([&](std::uint32_t) { texts.text("50").text("12.5"); });

  Cells magnesium;
  each([&](std::uint32_t i) { magnesium.push_back(i <= 10 ? std::optional(i * 10) : std::nullopt); });
  const Cells hundred(foods, 100);
  const Cells half(foods, 5);
  Packer out;
  out.mark("NBF4").text("toy").text("toy").number(1).text(texts.bytes);
  pack_columns(out, {{"calcium", 0, hundred},
                     {"magnesium", 0, magnesium},
                     {"copper", 0, hundred},
                     {"iron", 1, half},
                     {"folate", 0, hundred},
                     {"niacin_preformed", 1, half},
                     {"tryptophan", 3, Cells(foods)}});
  return out.bytes;
}

Tables fresh_tables() {
  const std::string foods_packed = food_bytes();
  const std::array<std::string_view, 1> food_tables = {foods_packed};
  auto result = load_tables(reference_bytes(), food_tables);
  if (!result.ok()) throw std::runtime_error("the toy tables do not load: " + result.problem().path);
  return std::move(result.value());
}

const Tables& tables() {
  static const Tables loaded = fresh_tables();
  return loaded;
}

std::string plan_text(std::string_view entries, std::string_view person) {
  std::string text = R"({"format":"nutrient-balance/plan@1",)";
  if (!person.empty()) text += R"("person":)" + std::string(person) + ",";
  return text + R"("days":[{"entries":[)" + std::string(entries) + "]}]}";
}

Plan plan(std::string_view entries, std::string_view person) {
  auto result = read_plan(tables(), plan_text(entries, person));
  if (!result.ok()) throw std::runtime_error(result.problem().code + " at " + result.problem().path);
  return std::move(result.value());
}

NutrientIndex nutrient(std::string_view id) { return tables().find_nutrient(id).value(); }

}  // namespace nutrient_balance::toy
