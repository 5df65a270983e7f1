#include "nutrient_balance/units.hpp"

#include <gtest/gtest.h>

#include "packed_reader.hpp"

namespace nutrient_balance {
namespace {

TEST(Units, TakeEverySpellingOfTheMicrogramAsOne) {
  for (const char* spelling : {"ug", "mcg", "\xC2\xB5g", "\xCE\xBCg"})
    EXPECT_EQ(unit_from_text(spelling), Unit::microgram);
}

TEST(Units, NeverGuessThatCapitalMgIsMilligrams) {
  EXPECT_EQ(unit_from_text("Mg"), std::nullopt);
  EXPECT_EQ(unit_from_text("MG"), std::nullopt);
  EXPECT_EQ(unit_from_text("IU"), std::nullopt);
  EXPECT_EQ(unit_from_text(""), std::nullopt);
}

TEST(Units, AreSpelledForDocumentsAsTheyAreRead) {
  for (const Unit unit : {Unit::kilocalorie, Unit::gram, Unit::milligram, Unit::microgram}) {
    EXPECT_EQ(unit_from_text(unit_text(unit)), unit);
  }
}

TEST(Units, ConvertMassesByExactPowersOfTen) {
  EXPECT_EQ(mass_factor(Unit::milligram, Unit::microgram), 1000);
  EXPECT_EQ(mass_factor(Unit::microgram, Unit::milligram), 0.001);
  EXPECT_EQ(mass_factor(Unit::gram, Unit::microgram), 1e6);
  EXPECT_FALSE(is_mass(Unit::kilocalorie));
}

TEST(PrintedDecimals, ReadToTheNearestDouble) {
  EXPECT_EQ(parse_decimal("0.24"), 0.24);
  EXPECT_EQ(parse_decimal("1300"), 1300);
  EXPECT_EQ(parse_decimal("22.98976928"), 22.98976928);
  EXPECT_EQ(parse_decimal("0"), 0);
}

TEST(PrintedDecimals, AreRefusedWhenTheyAreSomethingElse) {
  for (const char* text : {"", ".", "1e3", "-1", "1,5", "1.2.3", "NaN", "99999999999999999999"}) {
    EXPECT_EQ(parse_decimal(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace nutrient_balance
