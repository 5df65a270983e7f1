// Unpacking of foods alone, to be measured: the figures by themselves, and whole tables with their names and portions.
// As WebAssembly a module that JavaScript asks; natively a program that prints its times as one JSON line.
#include <chrono>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

#include "food_columns.hpp"
#include "nutrient_balance/tables.hpp"

#ifdef __EMSCRIPTEN__
#include <emscripten/bind.h>
#endif

namespace {

using nutrient_balance::BaseTables;
using nutrient_balance::FoodTable;
using nutrient_balance::load_tables;
using nutrient_balance::PackedReader;
using nutrient_balance::Tables;

std::vector<std::string> files;
std::optional<Tables> tables;

/// A file of packed tables: the reference first, then foods in the order of loading.
void add_file(const std::string& bytes) { files.push_back(bytes); }

/// Reads everything once, so that figures can be unpacked beside the tables they refer to.
bool load() {
  const std::vector<std::string_view> foods(files.begin() + 1, files.end());
  auto loaded = load_tables(files.front(), foods);
  if (!loaded.ok()) return false;
  tables.emplace(std::move(loaded.value()));
  return true;
}

/// The tables whose rows the figures of one refer to, as its texts name them.
BaseTables bases_of(std::string_view texts) {
  PackedReader in(texts);
  for (int skipped = 0; skipped < 4; ++skipped) in.text();
  BaseTables bases;
  for (std::uint32_t rest = in.count(); rest > 0; --rest) {
    const std::string_view pack = in.text();
    const std::string_view prefix = in.text();
    for (const FoodTable& table : tables->food_tables) {
      if (table.pack == pack && table.prefix == prefix) bases.push_back(&table);
    }
  }
  return bases;
}

/// Unpacks the figures of the first `count` packs of foods; the answer depends on all of them.
double unpack_figures(unsigned count) {
  double sum = 0;
  std::size_t table = 0;
  for (std::size_t i = 0; i < count; ++i) {
    PackedReader in(files[i + 1]);
    in.mark("NBF4");
    in.text();
    in.text();
    for (std::uint32_t rest = in.count(); rest > 0; --rest) {
      const std::string_view texts = in.text();
      const auto columns = read_food_columns(in, *tables, bases_of(texts), tables->food_tables[table++].foods.size());
      if (!in.ok()) return -1;
      for (const auto& column : columns) sum += column.values.back();
    }
  }
  return sum;
}

/// Unpacks whole packs: figures, names and portions. The number of foods.
double unpack_tables(unsigned count) {
  const std::vector<std::string_view> foods(files.begin() + 1, files.begin() + 1 + count);
  const auto loaded = load_tables(files.front(), foods);
  if (!loaded.ok()) return -1;
  double sum = 0;
  for (const FoodTable& table : loaded.value().food_tables) sum += static_cast<double>(table.foods.size());
  return sum;
}

}  // namespace

#ifdef __EMSCRIPTEN__

EMSCRIPTEN_BINDINGS(foods_bench) {
  emscripten::function("addFile", &add_file);
  emscripten::function("load", &load);
  emscripten::function("unpackFigures", &unpack_figures);
  emscripten::function("unpackTables", &unpack_tables);
}

#else

namespace {

void print_times(const char* name, const auto& work) {
  constexpr int runs = 31;
  std::cout << '"' << name << "\":[";
  for (int i = 0; i < runs; ++i) {
    const auto begin = std::chrono::steady_clock::now();
    if (work() < 0) std::exit(1);
    const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - begin;
    std::cout << (i == 0 ? "" : ",") << taken.count();
  }
  std::cout << ']';
}

}  // namespace

/// Arguments: how many packs of foods to unpack, then the packed files, the reference first.
int main(int count, char** arguments) {
  if (count < 4) return 1;
  const auto unpacked = static_cast<unsigned>(std::stoul(arguments[1]));
  for (int i = 2; i < count; ++i) {
    std::ifstream file(arguments[i], std::ios::binary);
    add_file(std::string(std::istreambuf_iterator<char>(file), {}));
  }
  if (!load()) return 1;
  std::cout << '{';
  print_times("figures_ms", [&] { return unpack_figures(unpacked); });
  std::cout << ',';
  print_times("tables_ms", [&] { return unpack_tables(unpacked); });
  std::cout << "}\n";
}

#endif
