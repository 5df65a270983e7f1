// The smallest program that asks the library something: how much calcium and magnesium 30 g of raw spinach hold.
#include <nutrient_balance/engine.hpp>

#include <array>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

std::string bytes_of(const char* name) {
  std::ifstream file(name, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

}  // namespace

int main() {
  using namespace nutrient_balance;
  std::vector<std::string> foods;
  for (const char* name : std::array{FOODS}) foods.push_back(bytes_of(name));
  const std::vector<std::string_view> packs(foods.begin(), foods.end());
  const Result<Engine> engine = Engine::load(bytes_of(REFERENCE), packs);
  if (!engine.ok()) {
    std::cerr << error_document(engine.problem()) << '\n';
    return 1;
  }
  const Result<std::string> report =
      engine.value().assess(R"({"format":"nutrient-balance/plan@1","person":{"age_years":45,"sex":"female"},)"
                            R"("days":[{"entries":[{"food":"sr:11457","grams":30}]}]})");
  std::cout << document_of(report) << '\n';
  return report.ok() ? 0 : 1;
}
