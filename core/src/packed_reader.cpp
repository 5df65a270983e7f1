#include "packed_reader.hpp"

namespace nutrient_balance {

bool PackedReader::mark(std::string_view expected) {
  if (!rest_.starts_with(expected)) {
    spoil();
    return false;
  }
  rest_.remove_prefix(expected.size());
  return true;
}

std::uint32_t PackedReader::number() {
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 35 && !rest_.empty(); shift += 7) {
    const auto byte = static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
    value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
    if ((byte & 0x80U) == 0 && value <= UINT32_MAX) return static_cast<std::uint32_t>(value);
  }
  spoil();
  return 0;
}

std::uint32_t PackedReader::count() {
  const std::uint32_t value = number();
  if (value <= rest_.size()) return value;
  spoil();
  return 0;
}

std::string_view PackedReader::text() {
  const std::uint32_t size = count();
  const std::string_view value = rest_.substr(0, size);
  rest_.remove_prefix(size);
  return value;
}

std::optional<double> PackedReader::decimal() {
  const std::string_view printed = text();
  if (printed.empty()) return std::nullopt;
  const auto value = parse_decimal(printed);
  if (!value) spoil();
  return value;
}

double PackedReader::signed_decimal() {
  const bool negative = index(2) == 1;
  const double value = required_decimal();
  return negative ? -value : value;
}

double PackedReader::required_decimal() {
  const auto value = decimal();
  if (!value) spoil();
  return value.value_or(0);
}

std::size_t PackedReader::index(std::size_t end) {
  const std::size_t value = number();
  if (value < end) return value;
  spoil();
  return 0;
}

std::optional<std::size_t> PackedReader::optional_index(std::size_t end) {
  const std::size_t value = index(end + 1);
  return value == 0 ? std::nullopt : std::optional(value - 1);
}

std::optional<double> parse_decimal(std::string_view text) {
  constexpr double exact_digits = 9007199254740992.0;  // 2^53
  double mantissa = 0;
  double power = 1;
  bool after_point = false;
  bool any_digit = false;
  for (const char letter : text) {
    if (letter == '.' && !after_point) {
      after_point = true;
      continue;
    }
    if (letter < '0' || letter > '9') return std::nullopt;
    mantissa = mantissa * 10 + (letter - '0');
    if (after_point) power *= 10;
    if (mantissa >= exact_digits) return std::nullopt;
    any_digit = true;
  }
  return any_digit ? std::optional(mantissa / power) : std::nullopt;
}

}  // namespace nutrient_balance
