#include "survey_cells.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace nutrient_balance::cli {

namespace {

constexpr double smallest = 1e-70;

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// The exponent that is written after the digits, and takes it off.
std::optional<int> exponent_of(std::string_view& digits) {
  const std::size_t at = digits.find_first_of("eE");
  if (at == std::string_view::npos) return 0;
  std::string_view written = digits.substr(at + 1);
  digits = digits.substr(0, at);
  if (!written.empty() && written.front() == '+') written.remove_prefix(1);
  int exponent = 0;
  const auto [end, fault] = std::from_chars(written.data(), written.data() + written.size(), exponent);
  if (fault != std::errc() || end != written.data() + written.size() || std::abs(exponent) > 400) return std::nullopt;
  return exponent;
}

}  // namespace

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& letter : lower) {
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  }
  return lower;
}

std::string plain_cell(std::string_view cell) {
  std::string_view text = trimmed(cell);
  const std::size_t point = text.find('.');
  if (point == std::string_view::npos || point == 0) return std::string(text);
  const std::string_view whole = text.substr(0, point);
  const std::string_view rest = text.substr(point + 1);
  const bool is_whole =
      std::all_of(whole.begin(), whole.end(), is_digit) && rest.find_first_not_of('0') == std::string_view::npos;
  return std::string(is_whole ? whole : text);
}

std::optional<double> number_in(std::string_view cell, int power) {
  std::string_view digits = trimmed(cell);
  if (digits.size() > 1 && digits[0] == '+' && digits[1] != '-') digits.remove_prefix(1);
  const auto exponent = exponent_of(digits);
  const auto fits = [](char letter) { return is_digit(letter) || letter == '.' || letter == '-'; };
  if (!exponent || !std::all_of(digits.begin(), digits.end(), fits)) return std::nullopt;
  const std::string text = std::string(digits) + 'e' + std::to_string(*exponent + power);
  double number = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool too_small = fault == std::errc::result_out_of_range && *exponent < 0;
  if (too_small) return 0;
  if (fault != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) return std::nullopt;
  return std::abs(number) < smallest ? 0 : number;
}

std::string number_json(double number) {
  std::array<char, 32> text{};
  const auto [end, fault] = std::to_chars(text.data(), text.data() + text.size(), number);
  return {text.data(), end};
}

}  // namespace nutrient_balance::cli
