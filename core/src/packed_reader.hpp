// Reads the packed tables byte by byte. Never reads past the end: a short or foreign file leaves `ok()` false.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace nutrient_balance {

class PackedReader {
 public:
  explicit PackedReader(std::string_view bytes) : rest_(bytes) {}

  /// True while everything asked for was there.
  [[nodiscard]] bool ok() const { return ok_; }
  [[nodiscard]] bool at_end() const { return rest_.empty(); }

  /// Whether the next bytes are this mark; skips them.
  bool mark(std::string_view expected);
  /// Unsigned LEB128, at most 32 bits.
  std::uint32_t number();
  /// A count of things that take at least one byte each, so a damaged count cannot ask for more memory than the file
  /// has bytes.
  std::uint32_t count();
  std::string_view text();
  /// A printed decimal; empty text = not set.
  std::optional<double> decimal();
  /// A printed decimal that must be there.
  double required_decimal();
  /// A sign (1 = below zero), then the digits, which must be there.
  double signed_decimal();
  /// A number below `end`; anything else spoils the reader.
  std::size_t index(std::size_t end);
  /// 0 = none, else 1 + index.
  std::optional<std::size_t> optional_index(std::size_t end);

  /// Whether so many bytes are still to come.
  [[nodiscard]] bool has(std::size_t bytes) const { return bytes <= rest_.size(); }

  void spoil() { ok_ = false; }

 private:
  std::string_view rest_;
  bool ok_ = true;
};

/// The value of a printed decimal such as "0.24" or "1300"; empty if it is not one. Digits up to 2^53 and a power of
/// ten up to 10^22 are both exact, so one division gives the nearest double on every platform.
std::optional<double> parse_decimal(std::string_view text);

}  // namespace nutrient_balance
