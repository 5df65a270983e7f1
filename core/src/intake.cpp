#include "nutrient_balance/intake.hpp"

#include <algorithm>
#include <array>

namespace nutrient_balance {

namespace {

constexpr std::size_t top_contributions = 5;
constexpr Text supplemental_scope = "supplemental_only";

const TypedAmount* find_typed(const Entry& entry, NutrientIndex nutrient) {
  const auto found = std::find_if(entry.typed.begin(), entry.typed.end(),
                                  [&](const TypedAmount& typed) { return typed.nutrient == nutrient; });
  return found == entry.typed.end() ? nullptr : &*found;
}

/// A supplement and water bring what they name, and of anything else nothing; a sum is made of its parts.
FoodValue brought_value(const Tables& tables, const Entry& entry, NutrientIndex nutrient) {
  AmountSum sum;
  bool missing = false;
  bool named = false;
  for (const Brought& brought : entry.brought()) {
    if (brought.nutrient != nutrient) continue;
    named = true;
    sum.add(brought.amount);
    missing = missing || brought.missing;
  }
  if (named) return {sum.mean(1), missing, 0};  // its parts are in it already
  for (const Component& part : tables.nutrients[nutrient].made_of) {
    const FoodValue value = brought_value(tables, entry, part.nutrient);
    sum.add(scaled(value.amount, part.times, part.per));
    missing = missing || value.missing;
  }
  return {sum.mean(1), missing, 0};
}

FoodValue typed_value(const Tables& tables, const Entry& entry, NutrientIndex nutrient) {
  if (const TypedAmount* typed = find_typed(entry, nutrient)) return {Amount::exactly(typed->amount), false, 0};
  const auto& made_of = tables.nutrients[nutrient].made_of;
  if (made_of.empty()) return {Amount::unknown(), true, 0};
  AmountSum components;
  bool missing = false;
  for (const Component& part : made_of) {
    const FoodValue value = typed_value(tables, entry, part.nutrient);
    components.add(scaled(value.amount, part.times, part.per));
    missing = missing || value.missing;
  }
  return {components.mean(1), missing, 0};
}

const CountedPart* find_part(const Nutrient& nutrient, Text scope) {
  const auto found = std::find_if(nutrient.parts.begin(), nutrient.parts.end(),
                                  [&](const CountedPart& part) { return part.scope == scope; });
  return found == nutrient.parts.end() ? nullptr : &*found;
}

FoodValue own_value(const Entry& entry, NutrientIndex nutrient) {
  FoodValue value = entry.own->values[nutrient];
  value.amount = scaled(value.amount, entry.times, entry.per);
  return value;
}

/// Somewhere from nothing to `high`; where nothing is the most there can be, that is certain.
Amount up_to(std::optional<double> high) {
  if (high && *high == 0) return Amount::exactly(0);
  return {0, 0, std::nullopt, high};
}

/// Typed-in amounts rarely say which part counts: anything from none of the amount to all that could.
Amount counted_of_typed(const Tables& tables, const Entry& entry, NutrientIndex nutrient, const CountedPart& part) {
  if (entry.typed_is_food && part.scope == supplemental_scope) return Amount::exactly(0);
  if (part.counts && find_typed(entry, *part.counts) != nullptr) return typed_value(tables, entry, *part.counts).amount;
  if (part.bounded_by && find_typed(entry, *part.bounded_by) != nullptr) {
    return up_to(typed_value(tables, entry, *part.bounded_by).amount.high);
  }
  return up_to(scaled(typed_value(tables, entry, nutrient).amount, part.times, part.per).high);
}

Amount counted_of_food(const Tables& tables, const Entry& entry, const CountedPart& part) {
  if (part.counts) return entry_value(tables, entry, *part.counts).amount;
  if (!part.bounded_by) return Amount::exactly(0);
  return up_to(entry_value(tables, entry, *part.bounded_by).amount.high);
}

/// All of a supplement is supplemental and added; of another kind of part, what the supplement names of it.
Amount counted_of_supplement(const Tables& tables, const Entry& entry, NutrientIndex nutrient,
                             const CountedPart& part) {
  const Amount whole = entry_value(tables, entry, nutrient).amount;
  if (part.scope == supplemental_scope) return whole;
  if (part.counts) {
    const Amount named = entry_value(tables, entry, *part.counts).amount;
    if (!named.high || *named.high > 0) return named;
  }
  return up_to(scaled(whole, part.times, part.per).high);
}

void keep_largest(std::vector<Contribution>& top) {
  // Equal amounts keep the order of the document, so the list never depends on chance.
  std::stable_sort(top.begin(), top.end(),
                   [](const Contribution& a, const Contribution& b) { return a.amount > b.amount; });
  if (top.size() > top_contributions) top.resize(top_contributions);
}

NutrientIntake intake_of_nutrient(const Tables& tables, const Plan& plan, NutrientIndex nutrient, double days) {
  NutrientIntake intake;
  AmountSum sum;
  std::array<ExactSum, 3> known_from;  // by origin
  for_each_counted_entry(plan, [&](EntryPlace place, const Entry& entry) {
    const FoodValue value = entry_value(tables, entry, nutrient);
    sum.add(value.amount);
    known_from[static_cast<std::size_t>(entry.origin)].add(value.amount.known);
    if (value.missing) {
      intake.missing.push_back(place);
      if (!value.below_limit) {
        intake.borrowed_from = std::min(intake.borrowed_from.value_or(value.similar_foods), value.similar_foods);
      }
    }
    const double share = value.amount.middle.value_or(value.amount.known) / days;
    if (share > 0) intake.top.push_back({place, share});
    if (intake.top.size() > 8 * top_contributions) keep_largest(intake.top);
  });
  keep_largest(intake.top);
  intake.total = days > 0 ? sum.mean(days) : Amount::unknown();
  const auto per_day = [&](Origin origin) {
    return days > 0 ? known_from[static_cast<std::size_t>(origin)].rounded() / days : 0;
  };
  intake.known_from = {per_day(Origin::food), per_day(Origin::supplement), per_day(Origin::water)};
  return intake;
}

}  // namespace

FoodValue entry_value(const Tables& tables, const Entry& entry, NutrientIndex nutrient) {
  if (entry.own) return own_value(entry, nutrient);
  if (entry.origin != Origin::food) return brought_value(tables, entry, nutrient);
  if (!entry.food) return typed_value(tables, entry, nutrient);
  return food_value(tables, *entry.food, nutrient, entry.grams);
}

Amount counted_amount(const Tables& tables, const Entry& entry, NutrientIndex nutrient, Text scope) {
  const CountedPart* part = find_part(tables.nutrients[nutrient], scope);
  if (part == nullptr) return entry_value(tables, entry, nutrient).amount;
  if (entry.own) {
    const auto place = static_cast<std::size_t>(part - tables.nutrients[nutrient].parts.data());
    return scaled(entry.own->counted[nutrient][place], entry.times, entry.per);
  }
  if (entry.origin == Origin::supplement) return counted_of_supplement(tables, entry, nutrient, *part);
  if (entry.origin == Origin::water) return counted_of_food(tables, entry, *part);
  return entry.food ? counted_of_food(tables, entry, *part) : counted_of_typed(tables, entry, nutrient, *part);
}

Intake intake_of(const Tables& tables, const Plan& plan) {
  Intake intake;
  for (const Day& day : plan.days) ++(day.counts() ? intake.days_counted : intake.days_excluded);
  for (NutrientIndex nutrient = 0; nutrient < tables.nutrients.size(); ++nutrient) {
    intake.nutrients.push_back(intake_of_nutrient(tables, plan, nutrient, static_cast<double>(intake.days_counted)));
  }
  return intake;
}

}  // namespace nutrient_balance
