#include "suggest_days.hpp"

#include <array>
#include <fstream>
#include <iterator>
#include <set>
#include <stdexcept>

namespace nutrient_balance::days {

namespace {

std::string bytes_of(const std::string& name) {
  std::ifstream file(std::string(NB_DATA_DIR) + "/" + name, std::ios::binary);
  if (!file) throw std::runtime_error("build/data is not there: " + name);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Not foods that nobody eats by the portion, and those that would win every time.
bool is_eaten_as_it_is(Text group) {
  static const std::set<Text> others = {"spices_and_herbs", "baby_foods", "fats_and_oils"};
  return !others.contains(group);
}

Person random_eater(toy::Random& random) {
  Person person;
  person.age_months = static_cast<std::uint32_t>(12 * (4 + random.below(80)));
  person.sex = random.pick({Sex::female, Sex::male});
  person.safety_answered = true;
  if (random.chance(0.1) && person.age_years() >= 19 && person.age_years() < 45) {
    person.sex = Sex::female;
    person.stage = random.pick({Stage::pregnant, Stage::lactating});
  }
  if (random.chance(0.4)) person.diet.pattern = random.below(tables().vocabulary.diet_patterns.size());
  while (random.chance(0.25)) person.diet.without |= 1U << random.below(tables().suggestable.excludable.size());
  return person;
}

Entry random_portion(toy::Random& random, double appetite) {
  const auto& listed = tables().suggestable.foods;
  for (;;) {
    const SuggestableFood& food = listed[random.below(listed.size())];
    const auto ref = tables().find_food(food.food);
    if (!ref) continue;
    Entry entry;
    entry.food = ref;
    entry.grams = food.grams * random.pick({0.5, 1.0, 1.0, 1.5, 2.0}) * appetite;
    return entry;
  }
}

void add_broadly(BroadList& list, std::size_t table) {
  const auto& foods = tables().food_tables[table].foods;
  for (std::size_t row = 0; row < foods.size(); ++row) {
    const Food& food = foods[row];
    constexpr double least_g = 5;
    constexpr double most_g = 400;
    if (food.portions.empty() || !is_eaten_as_it_is(tables().groups[food.group].id)) continue;
    const Portion& usual = food.portions.front();
    if (usual.grams < least_g || usual.grams > most_g) continue;
    list.ids.push_back(tables().food_id({table, row}));
    // A food of the short list stays in its group there, the others can only be added.
    const SuggestableFood* listed = tables().suggestable.find(list.ids.back());
    const std::size_t group = listed == nullptr ? tables().suggestable.groups.size() + food.group : listed->group;
    const std::size_t family = listed == nullptr ? tables().suggestable.families.size() + row : listed->family;
    list.foods.push_back({list.ids.back(), usual.name, 1, usual.grams, group, family, 0xFFFFFFFF, 0, 0.015});
  }
}

}  // namespace

const Tables& tables() {
  static const Tables loaded = [] {
    const std::string everyday = bytes_of("foods-everyday.nbt");
    const std::string others = bytes_of("foods-sr.nbt");
    const std::array<std::string_view, 2> packs = {everyday, others};
    auto result = load_tables(bytes_of("reference.nbt"), packs);
    if (!result.ok()) throw std::runtime_error("the shipped tables do not load");
    return std::move(result.value());
  }();
  return loaded;
}

const BroadList& broad_list() {
  static const BroadList made = [] {
    BroadList list;
    const auto& packed = tables().food_tables;
    std::size_t foods = 0;
    for (const FoodTable& table : packed) foods += table.foods.size();
    list.ids.reserve(foods);  // the list's texts point into them
    for (std::size_t table = 0; table < packed.size(); ++table) {
      if (packed[table].prefix == "sr") add_broadly(list, table);
    }
    return list;
  }();
  return made;
}

Plan random_day(toy::Random& random) {
  Plan plan;
  plan.person = random_eater(random);
  plan.reference = random.below(tables().references.size());
  Day day;
  // Low, balanced and high days.
  const double appetite = random.pick({0.6, 1.0, 1.0, 1.0, 1.4});
  const std::size_t entries = 3 + random.below(12);
  for (std::size_t i = 0; i < entries; ++i) day.entries.push_back(random_portion(random, appetite));
  plan.days.push_back(std::move(day));
  return plan;
}

}  // namespace nutrient_balance::days
