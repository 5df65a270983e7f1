// The front door, and the shipped tables behind it: figures here are published ones, each with its source.
#include "nutrient_balance/engine.hpp"

#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

std::string bytes_of(const std::string& name) {
  std::ifstream file(std::string(NB_DATA_DIR) + "/" + name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

const Engine& shipped() {
  static const Engine engine = [] {
    const std::string everyday = bytes_of("foods-everyday.nbt");
    const std::string others = bytes_of("foods-sr.nbt");
    const std::array<std::string_view, 2> tables = {everyday, others};
    return std::move(Engine::load(bytes_of("reference.nbt"), tables).value());
  }();
  return engine;
}

nlohmann::json parsed(const Result<std::string>& result) { return nlohmann::json::parse(document_of(result)); }

double per_100_g(const std::string& food, const std::string& nutrient) {
  return parsed(shipped().food(food))["per_100_g"][nutrient]["amount"];
}

TEST(ShippedFoods, HoldThePublishedFigures) {
  // USDA SR28 (2015), mg per 100 g.
  EXPECT_EQ(per_100_g("sr:12061", "calcium"), 269);
  EXPECT_EQ(per_100_g("sr:12061", "magnesium"), 270);
  EXPECT_EQ(per_100_g("sr:11457", "calcium"), 99);
  EXPECT_EQ(per_100_g("sr:11457", "magnesium"), 79);
  EXPECT_EQ(per_100_g("sr:12014", "magnesium"), 592);
  EXPECT_EQ(per_100_g("sr:01077", "calcium"), 113);
}

TEST(ShippedFoods, AreAllOfSrLegacyThatSr28HasValuesFor) {
  std::size_t foods = 0;
  for (const FoodTable& table : shipped().tables().food_tables) foods += table.prefix == "sr" ? table.foods.size() : 0;
  EXPECT_EQ(foods, 7754U);
}

TEST(ShippedTargets, FollowTheTablesOverEveryEdge) {
  const auto target = [](const std::string& person, const std::string& nutrient, const std::string& figure) {
    const auto document = parsed(shipped().targets(
        R"({"format":"nutrient-balance/targets-request@1","reference":"nasem","person":)" + person + "}"));
    for (const auto& row : document["targets"]) {
      if (row["nutrient"] == nutrient) return row[figure];
    }
    return nlohmann::json();
  };
  // Calcium: IOM 2011. Men 51 to 70 keep 1000 mg while the limit falls to 2000 mg.
  EXPECT_EQ(target(R"({"age_years":50,"sex":"male"})", "calcium", "limit"), 2500);
  EXPECT_EQ(target(R"({"age_years":51,"sex":"male"})", "calcium", "limit"), 2000);
  EXPECT_EQ(target(R"({"age_years":51,"sex":"male"})", "calcium", "target"), 1000);
  EXPECT_EQ(target(R"({"age_years":51,"sex":"female"})", "calcium", "target"), 1200);
  // The EAR in teenage pregnancy is 1100 mg, not the misprinted 1000.
  EXPECT_EQ(target(R"({"age_years":16,"life_stage":"pregnant"})", "calcium", "ear"), 1100);
  // Magnesium: IOM 1997. Potassium and sodium: NASEM 2019.
  EXPECT_EQ(target(R"({"age_years":31,"sex":"female"})", "magnesium", "target"), 320);
  EXPECT_EQ(target(R"({"age_years":30,"sex":"female"})", "magnesium", "target"), 310);
  EXPECT_EQ(target(R"({"age_years":40,"sex":"male"})", "potassium", "target"), 3400);
  EXPECT_EQ(target(R"({"age_years":40,"sex":"male"})", "sodium", "cdrr"), 2300);
  EXPECT_TRUE(target(R"({"age_years":40,"sex":"male"})", "sodium", "limit").is_null());
  // Vitamin D in infants is an AI; no row for pregnancy over 50.
  EXPECT_EQ(target(R"({"age_months":3})", "vitamin_d", "kind"), "AI");
  EXPECT_TRUE(target(R"({"age_years":51,"life_stage":"pregnant"})", "calcium", "target").is_null());
}

TEST(Engine, AnswersMistakesWithAnErrorDocument) {
  const auto error = parsed(shipped().assess("{"))["error"];
  EXPECT_EQ(error["code"], "bad_json");
  EXPECT_EQ(error["detail"]["byte"], 2);
  EXPECT_EQ(parsed(shipped().food("sr:00000"))["error"]["code"], "unknown_food");
  EXPECT_EQ(parsed(shipped().search("milk", 0))["error"]["code"], "out_of_range");
  EXPECT_EQ(parsed(shipped().search("\xff", 5))["error"]["code"], "bad_value");
}

TEST(Engine, WritesNumbersThatReadBackTheSame) {
  const auto report = parsed(shipped().assess(toy::plan_text(R"({"food":"sr:12061","grams":28.35})")));
  EXPECT_EQ(report["intake"]["calcium"]["known"].get<double>(), 269 * 28.35 / 100);
}

TEST(Engine, RefusesTablesThatAreCutOffAnywhere) {
  const std::string reference = toy::reference_bytes();
  const std::string foods = toy::food_bytes();
  for (std::size_t size = 0; size < reference.size(); ++size) {
    EXPECT_FALSE(load_tables(std::string_view(reference).substr(0, size), {}).ok()) << size;
  }
  for (std::size_t size = 0; size < foods.size(); ++size) {
    const std::array<std::string_view, 1> cut = {std::string_view(foods).substr(0, size)};
    EXPECT_FALSE(load_tables(reference, cut).ok()) << size;
  }
}

}  // namespace
}  // namespace nutrient_balance
