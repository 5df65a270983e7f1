// The entries of a readable receipt: rows of the food table, labels of supplements, and water.
#include <algorithm>

#include "print.hpp"
#include "receipt_text.hpp"
#include "table.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

constexpr const char* times = " \xC3\x97 ";

std::string mg_text(double value) { return plain_amount(value, Unit::milligram); }
std::string litres_text(const Water& water) { return plain_text(water.litres) + " l"; }

/// "2 × 500 mg"
std::string units_text(const Label& label) { return plain_text(label.count) + times + mg_text(label.amount_mg); }

std::string food_text(const Tables& tables, const Entry& entry) {
  const Food& food = tables.food(*entry.food);
  std::string text = std::string(food.name) + " (" + tables.food_id(*entry.food) + ')';
  if (!entry.helping) return text;
  const Portion& portion = food.portions[entry.helping->portion];
  return text + ", " + plain_text(entry.helping->count) + times + std::string(portion.name) + " of " +
         plain_amount(portion.grams, Unit::gram);
}

std::string supplement_text(const Tables& tables, const Label& label) {
  const std::string what = label.form ? std::string(tables.forms[*label.form].name) : label.written->text;
  return units_text(label) + ' ' + what;
}

std::string entry_text(const Tables& tables, const Entry& entry) {
  if (entry.food) return food_text(tables, entry);
  if (entry.own) return own_words(*entry.own) + " (" + entry.own->id + ')';
  const std::string name = entry.name.empty() ? "" : printable(entry.name) + ": ";
  if (entry.supplement) return name + supplement_text(tables, entry.supplement->label);
  if (entry.origin == Origin::water) return name + litres_text(entry.water) + " of water";
  return name + (entry.origin == Origin::supplement ? "typed in from a label" : "typed in");
}

std::string per_100_g_text(const Tables& tables, const Entry& entry, NutrientIndex nutrient) {
  const Unit unit = tables.nutrients[nutrient].unit;
  if (entry.own && entry.own->grams) {
    return range_text(scaled(entry.own->values[nutrient].amount, 100, *entry.own->grams), unit);
  }
  if (!entry.food) return {};
  const FoodValue value = food_value(tables, *entry.food, nutrient, 100);
  if (!value.missing) return amount_text(value.amount.known, unit);
  if (!value.amount.high) return "not stated; too few similar foods";
  if (value.below_limit) return "less than " + amount_text(*value.amount.high, unit);
  return range_text(value.amount, unit) + " in " + std::to_string(value.similar_foods) + " similar foods";
}

/// What the label's percentage has to say about the two readings.
std::string percent_text(ReceiptText& text, const Label& label) {
  std::string words = "the label's " + plain_text(label.percent.value_or(0)) + " % of the daily value";
  for (const PercentCheck& check : percent_checks(text.tables, label)) {
    const Unit unit = text.tables.nutrients[*label.nutrient].unit;
    words += " (" + plain_amount(check.daily_value, unit) + text.cite(check.of->source) + ") would be " +
             number_text(check.compound_percent) + " % for the compound and " + number_text(check.element_percent) +
             " % for the element";
  }
  return words;
}

std::string because_words(ReceiptText& text, const Supplement& supplement) {
  switch (supplement.because) {
    case ReadingBecause::only_one:
      return "counted as it is";
    case ReadingBecause::stated:
      return "the plan says that the label states it";
    case ReadingBecause::nothing_said:
      return "nothing says which of the two the label states";
    case ReadingBecause::percent_fits_one:
      return percent_text(text, supplement.label);
    case ReadingBecause::percent_fits_both:
      return percent_text(text, supplement.label) + ", which fits both";
    case ReadingBecause::percent_fits_neither:
      return percent_text(text, supplement.label) + ", which fits neither";
  }
  return {};
}

std::string used_words(ReadingUsed used) {
  if (used == ReadingUsed::both) return "anything between the two";
  return used == ReadingUsed::element ? "the element" : "the compound";
}

/// "24.305 / 203.30 g/mol", with the number of atoms where there are several.
std::string weights_text(const Tables& tables, const Composition& composition, const CompositionPart& part) {
  const std::string atoms = part.atoms == 1 ? "" : plain_text(part.atoms) + times;
  return atoms + plain_text(tables.elements[part.element].weight) + " / " + plain_text(composition.molar_mass) +
         " g/mol";
}

const CompositionPart* part_of(const Tables& tables, const Composition& composition, NutrientIndex nutrient) {
  const auto& parts = composition.parts;
  const auto found = std::find_if(parts.begin(), parts.end(), [&](const CompositionPart& part) {
    return tables.elements[part.element].nutrient == nutrient;
  });
  return found == parts.end() ? nullptr : &*found;
}

/// How one reading arrives at its amount.
std::string reading_text(const Tables& tables, const Label& label, const LabelReading& reading, NutrientIndex nutrient,
                         const CompositionPart* part) {
  const std::string brings = plain_amount(*reading.brings, tables.nutrients[nutrient].unit);
  const bool own = label.nutrient == nutrient;
  if (part == nullptr || (own && reading.states == ReadingUsed::element)) return units_text(label) + " = " + brings;
  const std::string share = times + plain_text(part->fraction * 100) + " % = " + brings;
  if (reading.states == ReadingUsed::compound) return units_text(label) + share;
  return units_text(label) + " of " + lower_first(nutrient_words(tables, *label.nutrient)) + " are in " +
         mg_text(reading.compound_mg) + share;
}

void print_label(ReceiptText& text, EntryPlace place, const Supplement& supplement, NutrientIndex nutrient) {
  const Tables& tables = text.tables;
  const Label& label = supplement.label;
  const Composition& composition = label.composition(tables);
  const CompositionPart* part = part_of(tables, composition, nutrient);
  text.out << "  " << pointer_to(place) << ": " << label.formula(tables);
  if (part != nullptr) {
    text.out << ", " << plain_text(part->fraction * 100) << " % " << lower_first(nutrient_words(tables, nutrient))
             << " (" << weights_text(tables, composition, *part) << text.cite(tables.weights_source) << ')';
  }
  text.out << '\n';
  for (const LabelReading& reading : readings_of(tables, supplement, nutrient)) {
    const bool only = supplement.because == ReadingBecause::only_one;
    text.out << "    " << (only ? "" : "as " + used_words(reading.states) + ": ")
             << reading_text(tables, label, reading, nutrient, part) << '\n';
  }
  text.out << "    read as " << used_words(supplement.used) << ": " << because_words(text, supplement) << '\n';
}

void print_water(ReceiptText& text, EntryPlace place, const Entry& entry, NutrientIndex nutrient) {
  const Tables& tables = text.tables;
  const WaterShare share = water_share(tables, entry.water, nutrient);
  std::ostream& out = text.out;
  out << "  " << pointer_to(place) << ": " << litres_text(entry.water);
  if (share.from == WaterShare::From::left_open) {
    out << "; how much a litre holds is not known\n";
    return;
  }
  if (share.from == WaterShare::From::label) out << times << mg_text(*share.per_litre) << " per litre";
  if (share.from == WaterShare::From::bulk) out << times << plain_amount(*share.per_litre, Unit::gram) << " per litre";
  if (share.from == WaterShare::From::hardness) {
    const Hardness& hardness = *entry.water.hardness;
    const HardnessUnit& unit = tables.water.hardness_units[hardness.unit];
    out << times << plain_text(hardness.degrees) << ' ' << unit.id << times << mg_text(unit.mg_per_litre) << ' '
        << unit.formula << " per litre / " << plain_text(unit.molar_mass) << " g/mol" << text.cite(unit.source) << times
        << plain_text(*share.per_litre) << " of the moles" << times
        << plain_text(tables.nutrients[nutrient].molar_mass.value_or(0)) << " g/mol"
        << text.cite(tables.weights_source);
  }
  out << " = " << plain_amount(entry_value(tables, entry, nutrient).amount.known, tables.nutrients[nutrient].unit)
      << '\n';
}

bool brings_by_label(const Entry& entry, const Tables& tables, NutrientIndex nutrient) {
  if (!entry.supplement) return false;
  const auto readings = readings_of(tables, *entry.supplement, nutrient);
  return readings.front().brings.value_or(0) > 0;
}

bool tells_by_water(const Entry& entry, const Tables& tables, NutrientIndex nutrient) {
  if (entry.origin != Origin::water) return false;
  const auto from = water_share(tables, entry.water, nutrient).from;
  return from != WaterShare::From::nothing && from != WaterShare::From::parts;
}

void print_workings(ReceiptText& text, NutrientIndex nutrient) {
  bool begun = false;
  for_each_counted_entry(text.plan, [&](EntryPlace place, const Entry& entry) {
    const bool by_label = brings_by_label(entry, text.tables, nutrient);
    if (!by_label && !tells_by_water(entry, text.tables, nutrient)) return;
    if (!begun) text.out << "\nSupplements and water\n";
    begun = true;
    if (by_label) {
      print_label(text, place, *entry.supplement, nutrient);
    } else {
      print_water(text, place, entry, nutrient);
    }
  });
}

using Rows = std::vector<std::vector<std::string>>;

/// One line about an entry or an ingredient; its table is cited.
void add_row(Rows& rows, ReceiptText& text, std::string place, const Entry& entry, NutrientIndex nutrient) {
  const Tables& tables = text.tables;
  const auto grams = entry.weight();
  rows.push_back({std::move(place), entry_text(tables, entry), grams ? amount_text(*grams, Unit::gram) : "",
                  per_100_g_text(tables, entry, nutrient),
                  range_text(entry_value(tables, entry, nutrient).amount, tables.nutrients[nutrient].unit)});
  if (!entry.food) return;
  if (const auto source = tables.find_source(tables.food_tables[entry.food->table].source)) text.cite(*source);
}

/// Recipes that were eaten, each once, and after them those that stand in them.
void add_recipes(std::vector<const OwnFood*>& recipes, const Entry& entry) {
  const OwnFood* own = entry.own.get();
  if (own == nullptr || !own->is_recipe() || std::find(recipes.begin(), recipes.end(), own) != recipes.end()) return;
  recipes.push_back(own);
  for (const Entry& ingredient : own->ingredients) add_recipes(recipes, ingredient);
}

void print_recipe(ReceiptText& text, const OwnFood& recipe, NutrientIndex nutrient) {
  text.out << '\n' << own_words(recipe) << " (" << recipe.id;
  if (recipe.grams) text.out << ", " << amount_text(*recipe.grams, Unit::gram) << " in all";
  text.out << "): what goes in; what cooking destroys is not taken off\n";
  Rows rows;
  for (std::size_t i = 0; i < recipe.ingredients.size(); ++i) {
    add_row(rows, text, "  " + std::to_string(i + 1), recipe.ingredients[i], nutrient);
  }
  print_table(text.out, rows, {2, 3, 4});
}

}  // namespace

void print_receipt_entries(ReceiptText& text, NutrientIndex nutrient) {
  Rows rows = {{"Entry", "Name", "Grams", "Per 100 g", "Brings"}};
  std::vector<const OwnFood*> recipes;
  for_each_counted_entry(text.plan, [&](EntryPlace place, const Entry& entry) {
    add_row(rows, text, pointer_to(place), entry, nutrient);
    add_recipes(recipes, entry);
  });
  print_table(text.out, rows, {2, 3, 4});
  for (const OwnFood* recipe : recipes) print_recipe(text, *recipe, nutrient);
  print_workings(text, nutrient);
}

}  // namespace nutrient_balance::cli
