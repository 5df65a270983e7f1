#include "nutrient_balance/intake.hpp"
#include "print.hpp"
#include "table.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;

std::string value_text(const FoodValue& value, Unit unit) {
  if (!value.missing) return amount_text(value.amount.known, unit);
  if (value.below_limit) return "less than " + amount_text(*value.amount.high, unit);
  return "not stated";
}

FoodValue value_of(const Tables& tables, FoodRef food, std::string_view nutrient, double grams) {
  const auto index = tables.find_nutrient(nutrient);
  return index ? food_value(tables, food, *index, grams) : FoodValue{Amount::unknown(), true, 0};
}

std::string borrowed_text(const FoodValue& value, Unit unit) {
  if (!value.missing || value.below_limit) return {};
  if (!value.amount.high) return "too few similar foods to borrow a range from";
  return std::to_string(value.similar_foods) + " similar foods: " + range_text(value.amount, unit);
}

std::string grams_text(std::optional<double> grams) { return grams ? amount_text(*grams, Unit::gram) : ""; }

}  // namespace

void print_own_food(std::ostream& out, const Tables& tables, const OwnFood& food) {
  out << own_words(food) << "  (" << food.id << ")\n";
  if (food.is_recipe()) {
    out << "\nWhat goes in\n";
    Rows parts;
    for (const Entry& one : food.ingredients) {
      parts.push_back({"  " + entry_words(tables, one), grams_text(one.weight())});
    }
    print_table(out, parts, {1});
    if (food.grams) out << "Finished: " << amount_text(*food.grams, Unit::gram) << '\n';
    out << "What cooking destroys is not taken off.\n";
  }
  std::vector<std::string> head = {"Nutrient"};
  if (food.grams) head.emplace_back("Per 100 g");
  for (const OwnPortion& portion : food.portions) head.push_back(printable(portion.name));
  Rows rows = {head};
  for (NutrientIndex i = 0; i < tables.nutrients.size(); ++i) {
    const Unit unit = tables.nutrients[i].unit;
    const Amount& whole = food.values[i].amount;
    const bool silent = food.values[i].missing && !whole.high && whole.known == 0;
    const auto cell = [&](double times, double per) {
      return silent ? std::string("not stated") : range_text(scaled(whole, times, per), unit);
    };
    std::vector<std::string> row = {std::string(tables.nutrients[i].name)};
    if (food.grams) row.push_back(cell(100, *food.grams));
    for (const OwnPortion& portion : food.portions) {
      row.push_back(cell(portion.times, portion.per));
    }
    rows.push_back(std::move(row));
  }
  std::vector<std::size_t> right;
  for (std::size_t i = 1; i < head.size(); ++i) right.push_back(i);
  out << '\n';
  print_table(out, rows, right);
}

/// "2 × 1 slice (50 g)"; without a portion the grams alone.
std::string measure_text(const std::optional<UsualPortion>& portion, double grams) {
  std::string weight = amount_text(grams, Unit::gram);
  if (!portion) return weight;
  const std::string often = portion->count == 1 ? "" : number_text(portion->count) + " \xC3\x97 ";
  return often + std::string(portion->name) + " (" + weight + ')';
}

void print_hits(std::ostream& out, const Tables& tables, const std::vector<SearchHit>& hits) {
  if (hits.empty()) {
    out << "No food found. Check the spelling, or try fewer words.\n";
    return;
  }
  Rows rows = {{"Food", "Name", "Portion", "Calcium", "Magnesium"}};
  for (const SearchHit& hit : hits) {
    const auto portion = usual_portion(tables, hit.food);
    const double grams = portion ? portion->grams : 100;
    rows.push_back({tables.food_id(hit.food), std::string(tables.display_name(hit.food)), measure_text(portion, grams),
                    value_text(value_of(tables, hit.food, "calcium", grams), Unit::milligram),
                    value_text(value_of(tables, hit.food, "magnesium", grams), Unit::milligram)});
  }
  print_table(out, rows, {3, 4});
}

void print_food(std::ostream& out, const Tables& tables, FoodRef ref) {
  const Food& food = tables.food(ref);
  const FoodTable& table = tables.food_tables[ref.table];
  const Text display = tables.display_name(ref);
  out << display << "  (" << tables.food_id(ref) << ")\n";
  if (display != food.name) out << "In the table: " << food.name << '\n';
  out << tables.groups[food.group].name << " \xC2\xB7 " << table.title << "\n\n";
  Rows rows = {{"Per 100 g", "Amount", ""}};
  for (NutrientIndex i = 0; i < tables.nutrients.size(); ++i) {
    const Nutrient& nutrient = tables.nutrients[i];
    const FoodValue value = food_value(tables, ref, i, 100);
    rows.push_back({std::string(nutrient.name), value_text(value, nutrient.unit), borrowed_text(value, nutrient.unit)});
  }
  print_table(out, rows, {1});
  out << "\nPortions\n";
  for (const Portion& portion : food.portions)
    out << "  " << portion.name << ": " << amount_text(portion.grams, Unit::gram) << '\n';
  if (food.portions.empty()) out << "  none in the table; use grams\n";
}

void print_ranking(std::ostream& out, const Tables& tables, const FoodRankingRequest& request,
                   const FoodRanking& ranking) {
  const Nutrient& nutrient = tables.nutrients[request.nutrient];
  Rows rows = {{"Food", "Name", "In", std::string(nutrient.name)}};
  for (const RankedFood& ranked : ranking.foods) {
    const auto portion = request.per == Per::portion ? usual_portion(tables, ranked.food) : std::nullopt;
    rows.push_back({tables.food_id(ranked.food), std::string(tables.display_name(ranked.food)),
                    measure_text(portion, ranked.grams), amount_text(ranked.amount, nutrient.unit)});
  }
  print_table(out, rows, {3});
  out << '\n' << ranking.ranked << " foods compared. Left out: " << ranking.missing << " without a stated amount";
  if (request.per == Per::portion) out << ", " << ranking.no_portion << " without a household portion";
  if (request.per == Per::hundred_kcal) out << ", " << ranking.little_energy << " with hardly any energy";
  out << ".\n";
}

void print_contributions(std::ostream& out, const Tables& tables, const Plan& plan) {
  Rows rows = {{"Entry", "Name", "Grams", "Calcium", "Magnesium"}};
  for (std::size_t day = 0; day < plan.days.size(); ++day) {
    for (std::size_t i = 0; i < plan.days[day].entries.size(); ++i) {
      const Entry& entry = plan.days[day].entries[i];
      std::vector<std::string> row = {pointer_to(EntryPlace{day, i}), entry_words(tables, entry),
                                      grams_text(entry.weight())};
      for (const std::string_view id : {"calcium", "magnesium"}) {
        const auto nutrient = tables.find_nutrient(id);
        const FoodValue value =
            nutrient ? entry_value(tables, entry, *nutrient) : FoodValue{Amount::unknown(), true, 0};
        row.push_back(range_text(value.amount, Unit::milligram) + (value.missing ? " ?" : ""));
      }
      rows.push_back(std::move(row));
    }
  }
  print_table(out, rows, {2, 3, 4});
}

}  // namespace nutrient_balance::cli
