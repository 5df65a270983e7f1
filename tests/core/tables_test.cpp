// Packed tables that are not whole: a download that broke off must never be taken for data.
#include "nutrient_balance/tables.hpp"

#include <gtest/gtest.h>

#include <array>

#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

std::string problem_of(std::string_view reference, std::string_view foods) {
  const std::array<std::string_view, 1> tables = {foods};
  const auto loaded = load_tables(reference, tables);
  if (loaded.ok()) return "none";
  const Problem& problem = loaded.problem();
  EXPECT_EQ(problem.detail.front().name, "file");
  return problem.code + ' ' + std::get<std::string>(problem.detail.front().value);
}

TEST(PackedTables, AreRefusedWhereverTheyBreakOff) {
  const std::string reference = toy::reference_bytes();
  const std::string foods = toy::food_bytes();
  ASSERT_EQ(problem_of(reference, foods), "none");
  for (std::size_t size = 0; size < reference.size(); ++size)
    ASSERT_EQ(problem_of(reference.substr(0, size), foods), "bad_tables reference") << "after byte " << size;
  for (std::size_t size = 0; size < foods.size(); ++size)
    ASSERT_EQ(problem_of(reference, foods.substr(0, size)), "bad_tables foods") << "after byte " << size;
}

TEST(PackedTables, AreRefusedWithSomethingBehindTheirEnd) {
  EXPECT_EQ(problem_of(toy::reference_bytes() + '\0', toy::food_bytes()), "bad_tables reference");
  EXPECT_EQ(problem_of(toy::reference_bytes(), toy::food_bytes() + '\0'), "bad_tables foods");
}

TEST(PackedTables, SurviveAnyByteThatWasChanged) {
  const std::string reference = toy::reference_bytes();
  const std::string foods = toy::food_bytes();
  for (std::size_t at = 0; at < reference.size(); ++at) {
    std::string changed = reference;
    changed[at] = static_cast<char>(changed[at] ^ 0x55);
    problem_of(changed,
               foods);  // refused or not: a changed digit is still a digit, and the hash of the file is checked
  }
}

TEST(PackedTables, OfFoodsSurviveAnyByteThatWasChanged) {
  const std::string reference = toy::reference_bytes();
  const std::string foods = toy::food_bytes();
  std::size_t refused = 0;
  for (const int mask : {0x01, 0x55, 0x80, 0xFF}) {
    for (std::size_t at = 0; at < foods.size(); ++at) {
      std::string changed = foods;
      changed[at] = static_cast<char>(changed[at] ^ mask);
      if (problem_of(reference, changed) != "none") ++refused;
    }
  }
  EXPECT_GT(refused, foods.size()) << "names and figures may change unnoticed, sizes and places may not";
}

}  // namespace
}  // namespace nutrient_balance
