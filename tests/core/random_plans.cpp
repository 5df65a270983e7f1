#include "random_plans.hpp"

#include <algorithm>
#include <sstream>

namespace nutrient_balance::toy {

namespace {

Entry random_food(Random& random) {
  Entry entry;
  entry.food = FoodRef{0, random.below(tables().food_tables[0].foods.size())};
  entry.grams = random.pick({random.between(0.001, 500), 100.0, 12.5, 1e-7, 10'000.0, random.between(1, 60)});
  return entry;
}

Entry random_typed(Random& random) {
  Entry entry;
  for (NutrientIndex nutrient = 0; nutrient < tables().nutrients.size(); ++nutrient) {
    if (!random.chance(0.5)) continue;
    const double amount = random.pick({0.0, random.between(0, 50), random.between(0, 3000), 1e6, 350.0, 0.1});
    entry.typed.push_back({nutrient, amount});
  }
  if (entry.typed.empty()) entry.typed.push_back({nutrient("calcium"), 300});
  return entry;
}

/// A supplement or a glass of water: amounts that are known, lie between two readings of a label, or are not known.
Entry random_taken(Random& random) {
  Entry entry;
  entry.origin = random.pick({Origin::supplement, Origin::supplement, Origin::water});
  for (NutrientIndex nutrient = 0; nutrient < tables().nutrients.size(); ++nutrient) {
    if (!tables().nutrients[nutrient].made_of.empty() || !random.chance(0.3)) continue;
    const double low = random.pick({0.0, random.between(0, 50), random.between(0, 900)});
    const double high = low + random.between(0, 400);
    const Amount either{low, low, (low + high) / 2, high};
    const bool unknown = random.chance(0.1);
    entry.named.push_back(
        {nutrient, unknown ? Amount::unknown() : random.pick({Amount::exactly(low), either}), unknown});
  }
  if (entry.named.empty()) entry.named.push_back({nutrient("calcium"), Amount::exactly(100)});
  return entry;
}

Day random_day(Random& random) {
  Day day;
  day.complete = !random.chance(0.1);
  const std::size_t entries = random.below(6);
  for (std::size_t i = 0; i < entries; ++i) day.entries.push_back(random_entry(random));
  return day;
}

void add_own_band(Random& random, Plan& plan) {
  BandChoice choice;
  choice.low = random.between(0, 8);
  choice.high = *choice.low + random.between(0.01, 6);
  plan.bands.push_back(choice);
}

Text pick_text(Random& random, const std::vector<Text>& list) { return list[random.below(list.size())]; }

}  // namespace

std::uint64_t Random::next() {
  std::uint64_t z = (state_ += 0x9E3779B97F4A7C15U);
  z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
  z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
  return z ^ (z >> 31U);
}

void add_safety_flag(Random& random, Person& person) {
  const Vocabulary& words = tables().vocabulary;
  const bool may_be_pregnant = person.age_years() >= 9 && person.sex != Sex::male && person.stage == Stage::none;
  switch (random.below(may_be_pregnant ? 4 : 3)) {
    case 0:
      person.conditions.push_back(pick_text(random, words.conditions));
      break;
    case 1:
      person.medicines.push_back(pick_text(random, words.medicines));
      break;
    case 2:
      person.safety_answered = false;
      break;
    default:
      person.stage = random.pick({Stage::pregnant, Stage::lactating});
      person.sex = Sex::female;
      break;
  }
}

Entry random_entry(Random& random) {
  if (random.chance(0.1)) return random_taken(random);
  return random.chance(0.6) ? random_food(random) : random_typed(random);
}

Person random_person(Random& random) {
  Person person;
  person.age_months = static_cast<std::uint32_t>(
      random.pick({random.below(240), random.below(1440), std::size_t{227}, std::size_t{228}, std::size_t{480}}));
  person.sex = random.pick({Sex::any, Sex::female, Sex::female, Sex::male});
  person.safety_answered = random.chance(0.7);
  while (random.chance(0.3)) add_safety_flag(random, person);
  return person;
}

Plan random_plan(Random& random) {
  Plan plan;
  if (random.chance(0.9)) plan.person = random_person(random);
  if (random.chance(0.3)) add_own_band(random, plan);
  const std::size_t days = random.pick({1, 1, 1, 2, 7});
  for (std::size_t i = 0; i < days; ++i) plan.days.push_back(random_day(random));
  return plan;
}

std::string described(const Plan& plan) {
  std::ostringstream text;
  text.precision(17);
  if (plan.person) text << "age in months " << plan.person->age_months << "; ";
  for (const Day& day : plan.days) {
    text << (day.complete ? "day:" : "incomplete day:");
    for (const Entry& entry : day.entries) {
      if (entry.food) text << " food " << entry.food->row << ' ' << entry.grams << " g;";
      for (const TypedAmount& typed : entry.typed)
        text << ' ' << tables().nutrients[typed.nutrient].id << ' ' << typed.amount << ';';
      for (const Brought& brought : entry.named)
        text << ' ' << tables().nutrients[brought.nutrient].id << " taken " << brought.amount.low << ';';
    }
  }
  return text.str();
}

}  // namespace nutrient_balance::toy
