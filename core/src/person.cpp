#include "nutrient_balance/person.hpp"

namespace nutrient_balance {

namespace {

bool covers(const LifeStage& row, const Person& person) {
  const bool age_fits = person.age_months >= row.min_months &&
                        (row.max_months_exclusive == 0 || person.age_months < row.max_months_exclusive);
  const bool sex_fits = row.sex == Sex::any || row.sex == person.sex;
  return age_fits && sex_fits && row.stage == person.stage;
}

}  // namespace

std::optional<std::size_t> find_life_stage(const Reference& reference, const Person& person) {
  for (std::size_t i = 0; i < reference.life_stages.size(); ++i) {
    if (covers(reference.life_stages[i], person)) return i;
  }
  return std::nullopt;
}

}  // namespace nutrient_balance
