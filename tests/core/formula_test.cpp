#include "nutrient_balance/formula.hpp"

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <string>
#include <variant>

namespace nutrient_balance {
namespace {

// IUPAC abridged standard atomic weights 2021.
constexpr std::array<Element, 11> elements = {{{"H", 1.008, {}},
                                               {"C", 12.011, {}},
                                               {"N", 14.007, {}},
                                               {"O", 15.999, {}},
                                               {"Mg", 24.305, {}},
                                               {"P", 30.974, {}},
                                               {"Cl", 35.45, {}},
                                               {"S", 32.06, {}},
                                               {"Ca", 40.078, {}},
                                               {"Co", 58.933, {}},
                                               {"Zn", 65.38, {}}}};

Composition read(std::string_view formula) {
  const auto result = parse_formula(elements, formula);
  EXPECT_TRUE(result.ok()) << formula << ": " << (result.ok() ? "" : result.problem().code);
  return result.ok() ? result.value() : Composition{};
}

std::map<std::string, double> atoms_of(std::string_view formula) {
  std::map<std::string, double> atoms;
  for (const CompositionPart& part : read(formula).parts) {
    atoms[std::string(elements[part.element].symbol)] = part.atoms;
  }
  return atoms;
}

double percent_of(std::string_view formula, std::string_view symbol) {
  for (const CompositionPart& part : read(formula).parts) {
    if (elements[part.element].symbol == symbol) return part.fraction * 100;
  }
  return 0;
}

Problem problem_of(std::string_view formula) {
  const auto result = parse_formula(elements, formula);
  return result.ok() ? Problem{"none", "", {}} : result.problem();
}

double position_of(std::string_view formula) {
  for (const Fact& fact : problem_of(formula).detail) {
    if (fact.name == "position") return std::get<double>(fact.value);
  }
  return 0;
}

TEST(Formula, CountsAtomsOfGroupsMultipliersAndHydrates) {
  using Atoms = std::map<std::string, double>;
  EXPECT_EQ(atoms_of("MgO"), (Atoms{{"Mg", 1}, {"O", 1}}));
  EXPECT_EQ(atoms_of("Mg3(C6H5O7)2"), (Atoms{{"Mg", 3}, {"C", 12}, {"H", 10}, {"O", 14}}));
  EXPECT_EQ(atoms_of("Ca5(PO4)3OH"), (Atoms{{"Ca", 5}, {"P", 3}, {"O", 13}, {"H", 1}}));
  EXPECT_EQ(atoms_of("4MgCO3\u00B7Mg(OH)2\u00B75H2O"), (Atoms{{"Mg", 5}, {"C", 4}, {"O", 19}, {"H", 12}}));
  EXPECT_EQ(atoms_of("Ca[Mg{C(OH)2}3]2"), (Atoms{{"Ca", 1}, {"Mg", 2}, {"C", 6}, {"O", 12}, {"H", 12}}));
  EXPECT_EQ(atoms_of("CO"), (Atoms{{"C", 1}, {"O", 1}}));
  EXPECT_EQ(atoms_of("Co"), (Atoms{{"Co", 1}}));
}

TEST(Formula, ReadsTheSameHydrateHoweverItIsWritten) {
  const auto expected = atoms_of("MgCl2.6H2O");
  EXPECT_EQ(expected.at("H"), 12);
  for (const std::string_view spelling :
       {"MgCl2*6H2O", "MgCl2\u00B76H2O", "MgCl2 \u00B7 6 H2O", "MgCl2\u22C56H2O", "MgCl2\u20226H2O", "MgCl2\u22196H2O",
        "MgCl\u2082\u00B76H\u2082O", "[Mg(OH2)6]Cl2"}) {
    EXPECT_EQ(atoms_of(spelling), expected) << spelling;
  }
}

// Printed in PMC8122334 and PMC7397051 (magnesium salts), in the Medscape monograph of calcium citrate, and as "40 %"
// and "60 %" on labels of calcium carbonate and magnesium oxide; rounded there to the digits that are compared here.
TEST(Formula, AgreesWithPrintedMolarMassesAndPercentages) {
  EXPECT_NEAR(percent_of("MgO", "Mg"), 60.3, 0.05);
  EXPECT_NEAR(percent_of("Mg3(C6H5O7)2", "Mg"), 16.2, 0.05);
  EXPECT_NEAR(percent_of("Mg3(C6H5O7)2.9H2O", "Mg"), 11.9, 0.05);
  EXPECT_NEAR(percent_of("MgC6H6O7", "Mg"), 11.3, 0.05);
  EXPECT_NEAR(percent_of("Mg(C2H4NO2)2", "Mg"), 14.1, 0.05);
  EXPECT_NEAR(percent_of("MgCl2.6H2O", "Mg"), 11.95, 0.01);
  EXPECT_NEAR(percent_of("MgSO4.7H2O", "Mg"), 9.86, 0.005);
  EXPECT_NEAR(percent_of("CaCO3", "Ca"), 40.04, 0.005);
  EXPECT_NEAR(percent_of("Ca3(C6H5O7)2.4H2O", "Ca"), 21.07, 0.01);
  EXPECT_NEAR(read("Mg3(C6H5O7)2").molar_mass, 451.11, 0.05);
  EXPECT_NEAR(read("MgCl2.6H2O").molar_mass, 203.30, 0.05);
  EXPECT_NEAR(read("Ca3(C6H5O7)2.4H2O").molar_mass, 570.5, 0.05);
}

TEST(Formula, TheFractionsOfACompoundAddUpToOne) {
  for (const std::string_view formula : {"MgO", "4MgCO3.Mg(OH)2.5H2O", "Ca6(C6H5O7)2(C4H4O5)3", "Mg(C2H6NO3S)2"}) {
    double sum = 0;
    for (const CompositionPart& part : read(formula).parts) sum += part.fraction;
    EXPECT_NEAR(sum, 1, 1e-14) << formula;
  }
}

TEST(Formula, NamesThePositionOfEveryMistake) {
  const std::pair<std::string_view, double> mistakes[] = {{"", 1},
                                                          {"mgO", 1},
                                                          {"MgO)", 4},
                                                          {"Mg(OH", 6},
                                                          {"Mg(OH]2", 6},
                                                          {"Mg()2", 4},
                                                          {"MgCl0", 5},
                                                          {"MgCl02", 5},
                                                          {"MgCl2..6H2O", 7},
                                                          {"MgCl2.", 7},
                                                          {"MgCl2\u00B76", 8},
                                                          {"2", 2},
                                                          {"MgSO4\u00B7x", 7},
                                                          {"Mg+2", 3},
                                                          {"Mg\u2082\u00E9", 4},
                                                          {"Mg-O", 3},
                                                          {".MgO", 1},
                                                          {"(MgO", 5}};
  for (const auto& [formula, position] : mistakes) {
    EXPECT_EQ(problem_of(formula).code, "bad_formula") << formula;
    EXPECT_EQ(position_of(formula), position) << formula;
  }
  EXPECT_EQ(problem_of("MgXx2").code, "unknown_element");
  EXPECT_EQ(position_of("Mg\u2082Xx2"), 4);
}

TEST(Formula, IsBoundedInLengthDepthAndSize) {
  EXPECT_EQ(problem_of(std::string(201, 'C')).code, "formula_too_large");
  EXPECT_EQ(problem_of(std::string(9, '(') + "C" + std::string(9, ')')).code, "too_deep");
  EXPECT_TRUE(parse_formula(elements, std::string(8, '(') + "C" + std::string(8, ')')).ok());
  EXPECT_EQ(problem_of("C1000001").code, "formula_too_large");
  EXPECT_EQ(problem_of("C99999999999999999999999").code, "formula_too_large");
  EXPECT_EQ(problem_of("(((C1000)1000)1000)1000").code, "formula_too_large");
  EXPECT_TRUE(parse_formula(elements, "C1000000").ok());
}

// A small linear congruential generator: the same texts on every platform.
TEST(Formula, AnswersAnyTextWithACompositionOrAProblemOfItsOwn) {
  constexpr std::string_view letters[] = {"Mg",     "C",    "O",    "H",    "Xx",     "(", ")",     "[",
                                          "]",      "0",    "2",    "37",   "\u00B7", ".", " ",     "*",
                                          "\u2082", "\xE2", "\xFF", "\x82", "é",      "m", "999999"};
  std::uint32_t state = 20261125;
  const auto next = [&](std::uint32_t below) {
    state = state * 1664525U + 1013904223U;
    return (state >> 16U) % below;
  };
  int understood = 0;
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    for (std::uint32_t n = next(9); n > 0; --n) text += letters[next(std::size(letters))];
    const auto result = parse_formula(elements, text);
    if (!result.ok()) {
      EXPECT_FALSE(result.problem().code.empty());
      continue;
    }
    ++understood;
    EXPECT_GT(result.value().molar_mass, 1) << text;
    EXPECT_FALSE(result.value().parts.empty()) << text;
  }
  EXPECT_GT(understood, 500);
}

}  // namespace
}  // namespace nutrient_balance
