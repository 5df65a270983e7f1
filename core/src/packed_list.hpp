// Counted lists of the packed tables.
#pragma once

#include <vector>

#include "packed_reader.hpp"

namespace nutrient_balance {

/// Reads a counted list; `read_one` is called once per item in order.
template <typename Item, typename ReadOne>
std::vector<Item> list_of(PackedReader& in, ReadOne read_one) {
  std::vector<Item> items;
  const std::uint32_t count = in.count();
  items.reserve(count);
  for (std::uint32_t i = 0; i < count && in.ok(); ++i) items.push_back(read_one());
  return items;
}

inline std::vector<std::string_view> texts(PackedReader& in) {
  return list_of<std::string_view>(in, [&] { return in.text(); });
}

inline std::vector<std::size_t> indexes(PackedReader& in, std::size_t end) {
  return list_of<std::size_t>(in, [&] { return in.index(end); });
}

}  // namespace nutrient_balance
