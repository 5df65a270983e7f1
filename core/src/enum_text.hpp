// The words of an enumeration, in the order of its values.
#pragma once

#include <array>
#include <string_view>

namespace nutrient_balance {

template <typename Enum, std::size_t count>
std::string_view enum_text(const std::array<std::string_view, count>& words, Enum value) {
  return words[static_cast<std::size_t>(value)];
}

}  // namespace nutrient_balance
