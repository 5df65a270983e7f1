// What is absorbed, by equations for healthy adults. Shown beside intakes and never mixed into them: recommended
// intakes include normal absorption already.
#include <algorithm>
#include <cmath>

#include "elementary.hpp"
#include "nutrient_balance/indices.hpp"

namespace nutrient_balance {

namespace {

/// The least and the most of the measured classes, which bound a food that nobody measured.
struct FactorRange {
  double low;
  double high;
};

FactorRange factor_range(const LoadEquation& equation) {
  FactorRange range{1, 1};
  for (const AbsorptionClass& of : equation.classes) {
    const double factor = class_factor(equation, of);
    range.low = std::min(range.low, factor);
    range.high = std::max(range.high, factor);
  }
  return range;
}

struct Part {
  const Entry* entry;
  Amount amount;
};

struct Meal {
  std::size_t day;
  Text name;
  std::vector<Part> parts;
  AmountSum sum;
};

bool brings_nothing(const Amount& amount) { return amount.high && *amount.high == 0; }

/// The equations were made for meals and diets; what a supplement adds is taken up in its own way.
bool supplement_brings(const Tables& tables, const Plan& plan, NutrientIndex nutrient) {
  bool any = false;
  for_each_counted_entry(plan, [&](EntryPlace, const Entry& entry) {
    any = any || (entry.origin == Origin::supplement && !brings_nothing(entry_value(tables, entry, nutrient).amount));
  });
  return any;
}

/// Why an equation is not even tried.
Text reason_before(const Tables& tables, const Plan& plan, const Intake& intake, const EquationNote& note,
                   NutrientIndex nutrient) {
  if (intake.days_counted == 0) return "no_day_counts";
  const Text reason = not_made_for(note.not_made_for, plan.person);
  if (!reason.empty()) return reason;
  return supplement_brings(tables, plan, nutrient) ? Text("supplement_taken") : Text();
}

/// The parts of one meal. The fraction falls as the load grows, so the low reading takes the highest load.
Estimate absorbed_from(const Tables& tables, const LoadEquation& equation, const Meal& meal, const Amount& load) {
  const FactorRange range = factor_range(equation);
  ExactSum value;
  ExactSum low;
  ExactSum high;
  bool measured = true;
  for (const auto& [entry, amount] : meal.parts) {
    const AbsorptionClass* of = absorption_class(tables, equation, *entry);
    const double factor = of == nullptr ? 1 : class_factor(equation, *of);
    measured = measured && of != nullptr;
    value.add(*amount.middle * factor * fraction_absorbed(equation, *load.middle));
    low.add(amount.low * (of == nullptr ? range.low : factor) * fraction_absorbed(equation, *load.high));
    high.add(*amount.high * (of == nullptr ? range.high : factor) * fraction_absorbed(equation, load.low));
  }
  return {measured ? std::optional(value.rounded()) : std::nullopt, low.rounded(), high.rounded()};
}

MealEstimate estimate_of(const Tables& tables, const LoadEquation& equation, const Meal& meal) {
  MealEstimate result{meal.day, meal.name, meal.sum.mean(1), {}, {}};
  const Amount& load = result.load;
  if (!load.middle) {
    result.refused_because = "value_unknown";
  } else if (*load.high > equation.largest_load) {
    result.refused_because = "load_out_of_range";
  } else if (load.low < equation.least_load) {
    result.estimate = {std::nullopt, 0, load.high};  // too little for the equation: somewhere from none to all of it
  } else {
    result.estimate = absorbed_from(tables, equation, meal, load);
  }
  return result;
}

Meal& meal_of(std::vector<Meal>& meals, std::size_t day, Text name) {
  const auto found =
      std::find_if(meals.begin(), meals.end(), [&](const Meal& meal) { return meal.day == day && meal.name == name; });
  if (found != meals.end()) return *found;
  return meals.emplace_back(Meal{day, name, {}, {}});
}

/// The meals by day and name; entries without any of the nutrient need no meal. Empty: an entry does not say its meal.
std::optional<std::vector<Meal>> meals_of(const Tables& tables, const Plan& plan, NutrientIndex nutrient) {
  std::vector<Meal> meals;
  bool all_named = true;
  for_each_counted_entry(plan, [&](EntryPlace place, const Entry& entry) {
    const Amount amount = entry_value(tables, entry, nutrient).amount;
    if (brings_nothing(amount)) return;
    if (entry.meal.empty()) all_named = false;
    Meal& meal = meal_of(meals, place.day, entry.meal);
    meal.parts.push_back({&entry, amount});
    meal.sum.add(amount);
  });
  if (!all_named) return std::nullopt;
  std::stable_sort(meals.begin(), meals.end(),
                   [](const Meal& a, const Meal& b) { return a.day != b.day ? a.day < b.day : a.name < b.name; });
  return meals;
}

Estimate mean_of(const std::vector<MealEstimate>& meals, double days) {
  ExactSum value;
  ExactSum low;
  ExactSum high;
  bool measured = true;
  for (const MealEstimate& meal : meals) {
    measured = measured && meal.estimate.value.has_value();
    value.add(meal.estimate.value.value_or(0));
    low.add(*meal.estimate.low);
    high.add(*meal.estimate.high);
  }
  return {measured ? std::optional(value.rounded() / days) : std::nullopt, low.rounded() / days, high.rounded() / days};
}

/// One meal without an answer leaves the day without one. What is not known comes before what is out of range, whatever
/// the order of the meals.
Text reason_in_meals(const std::vector<MealEstimate>& meals) {
  Text found;
  for (const MealEstimate& meal : meals) {
    if (meal.refused_because.empty() || found == "value_unknown") continue;
    found = meal.refused_because;
  }
  return found;
}

void add_meals(IndexResult& result, const Tables& tables, const Plan& plan, const Intake& intake,
               const LoadEquation& equation) {
  const auto meals = meals_of(tables, plan, equation.nutrient);
  if (!meals) {
    result.refused_because = "meal_unknown";
    return;
  }
  for (const Meal& meal : *meals) result.meals.push_back(estimate_of(tables, equation, meal));
  result.refused_because = reason_in_meals(result.meals);
  if (result.refused_because.empty()) result.estimate = mean_of(result.meals, static_cast<double>(intake.days_counted));
}

Text reason_in_amounts(const SaturationEquation& equation, const Amount& amount, const Amount& inhibitor,
                       std::optional<double> molar_mass) {
  if (!inhibitor.middle) return "inhibitor_unknown";
  if (!amount.middle || !molar_mass) return "value_unknown";
  const bool in_range = amount.low >= equation.least_intake && *amount.high <= equation.largest_intake &&
                        *inhibitor.high <= equation.largest_inhibitor;
  return in_range ? Text() : Text("intake_out_of_range");
}

}  // namespace

double fraction_absorbed(const LoadEquation& equation, double load) {
  return equation.intercept - equation.slope * natural_logarithm(load);
}

double class_factor(const LoadEquation& equation, const AbsorptionClass& of) {
  return of.fraction / fraction_absorbed(equation, of.load);
}

const AbsorptionClass* absorption_class(const Tables& tables, const LoadEquation& equation, const Entry& entry) {
  if (!entry.food) return nullptr;
  const std::string id = tables.food_id(*entry.food);
  const auto found =
      std::lower_bound(equation.foods.begin(), equation.foods.end(), std::string_view(id),
                       [](const ClassifiedFood& food, std::string_view wanted) { return food.food < wanted; });
  return found == equation.foods.end() || found->food != id ? nullptr : &equation.classes[found->of_class];
}

/// The root of a quadratic in the form that loses no digits: 2·A·Z / (B + √(B² − 4·A·Z)). Miller, Krebs and Hambidge,
/// J Nutr 2007;137:135-141.
double amount_absorbed(const SaturationEquation& equation, double molar_mass, double intake, double inhibitor) {
  const double amount = intake / molar_mass;
  const double hindered = equation.affinity * (1 + inhibitor / equation.inhibitor_molar_mass / equation.inhibition);
  const double sum = equation.largest_uptake + amount + hindered;
  const double product = equation.largest_uptake * amount;
  return 2 * product / (sum + std::sqrt(sum * sum - 4 * product)) * molar_mass;
}

IndexResult result_of(const Tables& tables, const Plan& plan, const Intake& intake, const LoadEquation& equation) {
  IndexResult result{&equation.note, "fraction_by_load_per_meal", {}, {}, {}, {equation.nutrient}};
  result.refused_because = reason_before(tables, plan, intake, equation.note, equation.nutrient);
  if (result.refused_because.empty()) add_meals(result, tables, plan, intake, equation);
  return result;
}

IndexResult result_of(const Tables& tables, const Plan& plan, const Intake& intake,
                      const SaturationEquation& equation) {
  IndexResult result{&equation.note, "saturable_uptake", {}, {}, {}, {equation.nutrient, equation.inhibitor}};
  const Amount& amount = intake.nutrients[equation.nutrient].total;
  const Amount& inhibitor = intake.nutrients[equation.inhibitor].total;
  const auto molar_mass = tables.nutrients[equation.nutrient].molar_mass;
  result.refused_because = reason_before(tables, plan, intake, equation.note, equation.nutrient);
  if (result.refused_because.empty())
    result.refused_because = reason_in_amounts(equation, amount, inhibitor, molar_mass);
  if (!result.refused_because.empty()) return result;
  const auto absorbed = [&](double intake_mg, double inhibitor_mg) {
    return amount_absorbed(equation, *molar_mass, intake_mg, inhibitor_mg);
  };
  result.estimate = {absorbed(*amount.middle, *inhibitor.middle), absorbed(amount.low, *inhibitor.high),
                     absorbed(*amount.high, inhibitor.low)};
  return result;
}

}  // namespace nutrient_balance
