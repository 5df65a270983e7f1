#include "table.hpp"

#include <algorithm>
#include <array>
#include <cstdio>

namespace nutrient_balance::cli {

namespace {

/// Columns a text takes on the screen: its code points (the texts hold no wide or combining characters).
std::size_t width_of(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

std::string fixed(double value, int decimals) {
  std::array<char, 400> buffer{};
  std::snprintf(buffer.data(), buffer.size(), "%.*f", decimals, value);
  return buffer.data();
}

/// Without the zeros that end its decimals.
std::string trimmed(std::string text) {
  if (text.find('.') == std::string::npos) return text;
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text.pop_back();
  return text;
}

std::string separated(std::string digits) {
  const std::size_t end = std::min(digits.find('.'), digits.size());
  const std::size_t begin = digits.front() == '-' ? 1 : 0;
  for (std::size_t at = end; at > begin + 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

}  // namespace

std::string_view unit_words(Unit unit) { return unit == Unit::microgram ? "\xC2\xB5g" : unit_text(unit); }

void print_table(std::ostream& out, const std::vector<std::vector<std::string>>& rows,
                 const std::vector<std::size_t>& right) {
  std::vector<std::size_t> widths(rows.empty() ? 0 : rows.front().size());
  for (const auto& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], width_of(row[i]));
  }
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
      const std::string pad(widths[i] - width_of(row[i]), ' ');
      const bool flush_right = std::find(right.begin(), right.end(), i) != right.end();
      line += (i == 0 ? "" : "  ") + (flush_right ? pad + row[i] : row[i] + pad);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out << line << '\n';
  }
}

std::string number_text(double value) {
  int decimals = 0;
  if (value < 100) decimals = value < 10 ? 2 : 1;
  return separated(trimmed(fixed(value, decimals)));
}

std::string plain_text(double value) {
  const bool small = value > -1 && value < 1;
  return separated(trimmed(fixed(value, small ? 6 : 3)));
}

std::string plain_amount(double value, Unit unit) { return plain_text(value) + ' ' + std::string(unit_words(unit)); }

std::string fixed_text(double value, int decimals) { return separated(fixed(value, decimals)); }

std::string amount_text(double value, Unit unit) { return number_text(value) + ' ' + std::string(unit_words(unit)); }

std::string range_text(const Amount& amount, Unit unit) {
  if (!amount.high) return "at least " + amount_text(amount.low, unit);
  const std::string low = number_text(amount.low);
  const std::string high = amount_text(*amount.high, unit);
  return low == number_text(*amount.high) ? high : low + "\xE2\x80\x93" + high;
}

std::string ratio_text(std::optional<double> value) { return value ? fixed(*value, 2) : "not known"; }

}  // namespace nutrient_balance::cli
