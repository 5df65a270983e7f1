// How long suggestions take: random days of real foods, every food of the table a candidate in up to four amounts.
// Prints one JSON object a day and number of changes. Built natively and as WebAssembly; script/bench runs it.
//
//   suggest_bench DAYS SEED SAMPLE BRUTE [MODELS]
//     SAMPLE  0: all candidates, else a random sample of so many
//     BRUTE   so many changes are also tried by brute force (0 to 2)
//     MODELS  a folder that takes each model as DAY-CHANGES.lp
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <numeric>

#include "suggest_days.hpp"
#include "suggest_solver.hpp"

namespace nutrient_balance {
namespace {

using Clock = std::chrono::steady_clock;

double milliseconds_since(Clock::time_point start) {
  return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

struct Settings {
  std::size_t days;
  std::uint64_t seed;
  std::size_t sample;
  std::size_t brute;
  std::string models;
};

struct Timed {
  double ms;
  double cost;
};

Timed solve(const SuggestModel& model, const std::vector<std::uint32_t>& active, std::size_t changes) {
  const auto start = Clock::now();
  SuggestSolver solver(model, active, changes);
  while (!solver.step(1e6)) {
  }
  return {milliseconds_since(start), solver.best_cost()};
}

Timed try_all(const SuggestModel& model, const std::vector<std::uint32_t>& active, std::size_t changes) {
  const auto start = Clock::now();
  const double cost = cost_of(model, best_by_trying_all(model, active, changes));
  return {milliseconds_since(start), cost};
}

void run_day(const Settings& settings, std::size_t day, const FoodAmounts& foods, const Plan& plan) {
  const Tables& tables = days::tables();
  const Assessment assessment = assess(tables, plan);
  SuggestOptions options;
  if (settings.sample > 0) options.sample = settings.sample;
  options.seed = day + 1;
  const auto start = Clock::now();
  const SuggestModel model = build_model(tables, foods, plan, assessment, options);
  const double build_ms = milliseconds_since(start);
  std::vector<std::uint32_t> active(model.candidates.size());
  std::iota(active.begin(), active.end(), 0U);
  for (std::size_t changes = 1; changes <= 3; ++changes) {
    const Timed ours = solve(model, active, changes);
    std::cout << "{\"day\":" << day << ",\"changes\":" << changes << ",\"candidates\":" << active.size()
              << ",\"build_ms\":" << build_ms << ",\"ms\":" << ours.ms << ",\"cost\":" << ours.cost;
    if (changes <= settings.brute) {
      const Timed all = try_all(model, active, changes);
      std::cout << ",\"brute_ms\":" << all.ms << ",\"brute_cost\":" << all.cost;
    }
    std::cout << "}" << std::endl;
    if (settings.models.empty()) continue;
    std::ofstream file(settings.models + "/" + std::to_string(day) + "-" + std::to_string(changes) + ".lp");
    file << model_text(model, changes);
  }
}

void run(const Settings& settings) {
  const FoodAmounts foods(days::tables(), days::broad_list().foods);
  toy::Random random(settings.seed);
  std::cout.precision(17);
  for (std::size_t day = 0; day < settings.days; ++day) run_day(settings, day, foods, days::random_day(random));
}

}  // namespace
}  // namespace nutrient_balance

int main(int count, char** arguments) {
  if (count < 5) {
    std::cerr << "suggest_bench DAYS SEED SAMPLE BRUTE [MODELS]\n";
    return 2;
  }
  // In WebAssembly a size has 32 bits.
  const auto number = [&](int i) { return static_cast<std::size_t>(std::strtoull(arguments[i], nullptr, 10)); };
  nutrient_balance::run({number(1), number(2), number(3), number(4), count > 5 ? arguments[5] : ""});
  return 0;
}
