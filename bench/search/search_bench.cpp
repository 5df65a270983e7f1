// Search alone, to be measured: how long its index takes, how much memory it keeps, and how fast it answers. As
// WebAssembly a module that JavaScript asks; natively a program that prints the numbers as one JSON line.
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <new>
#include <optional>
#include <string>
#include <vector>

#include "nutrient_balance/engine.hpp"

#ifdef __EMSCRIPTEN__
#include <emscripten/bind.h>
#endif

namespace {

std::size_t bytes_live = 0;

// Every block carries its size before it, so that what is kept can be counted.
constexpr std::size_t header = alignof(std::max_align_t);

}  // namespace

void* operator new(std::size_t size) {
  auto* block = static_cast<char*>(std::malloc(size + header));  // NOLINT: the allocator itself
  if (block == nullptr) std::abort();
  *reinterpret_cast<std::size_t*>(block) = size;  // NOLINT
  bytes_live += size + header;
  return block + header;
}

void operator delete(void* pointer) noexcept {
  if (pointer == nullptr) return;
  char* block = static_cast<char*>(pointer) - header;
  bytes_live -= *reinterpret_cast<std::size_t*>(block) + header;  // NOLINT
  std::free(block);                                               // NOLINT
}

void operator delete(void* pointer, std::size_t /*size*/) noexcept { operator delete(pointer); }

namespace {

using nutrient_balance::Engine;
using nutrient_balance::FoodIndex;

std::vector<std::string> files;
std::optional<Engine> engine;
std::optional<FoodIndex> index_alone;

/// A file of packed tables, the reference first.
void add_file(const std::string& bytes) { files.push_back(bytes); }

bool load() {
  const std::vector<std::string_view> foods(files.begin() + 1, files.end());
  auto loaded = Engine::load(files.front(), foods);
  if (!loaded.ok()) return false;
  engine.emplace(std::move(loaded.value()));
  return true;
}

/// Builds the index anew and says how many bytes it keeps.
double build() {
  index_alone.reset();
  const std::size_t before = bytes_live;
  index_alone.emplace(engine->tables());
  return static_cast<double>(bytes_live - before);
}

/// The whole answer, as a face gets it.
std::string search(const std::string& text, unsigned limit) { return document_of(engine->search(text, limit)); }

}  // namespace

#ifdef __EMSCRIPTEN__

EMSCRIPTEN_BINDINGS(search_bench) {
  emscripten::function("addFile", &add_file);
  emscripten::function("load", &load);
  emscripten::function("build", &build);
  emscripten::function("search", &search);
}

#else

namespace {

double milliseconds_of(const auto& work) {
  const auto begin = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

}  // namespace

/// Arguments: the packed files, the reference first. Standard input: one query a line.
int main(int count, char** arguments) {
  constexpr int builds = 15;
  for (int i = 1; i < count; ++i) {
    std::ifstream file(arguments[i], std::ios::binary);
    add_file(std::string(std::istreambuf_iterator<char>(file), {}));
  }
  if (files.empty() || !load()) return 1;
  double bytes = 0;
  std::cout << R"({"build_ms":[)";
  for (int i = 0; i < builds; ++i) std::cout << (i == 0 ? "" : ",") << milliseconds_of([&] { bytes = build(); });
  std::cout << R"(],"bytes":)" << bytes << R"(,"query_ms":[)";
  std::string query;
  for (bool first = true; std::getline(std::cin, query); first = false) {
    std::cout << (first ? "" : ",") << milliseconds_of([&] { search(query, 10); });
  }
  std::cout << "]}\n";
}

#endif
