// Writes JSON text directly. Numbers are printed with the fewest digits that read back as the same double, and never as
// NaN, Infinity or −0: a value that is not known is null.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace nutrient_balance {

class JsonWriter {
 public:
  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_list() { begin('['); }
  void end_list() { end(']'); }
  void key(std::string_view name);

  void text(std::string_view value);
  void number(double value);
  void boolean(bool value);
  void null();

  // A member of an object in one call.
  void member(std::string_view name, std::string_view value) { key(name), text(value); }
  void member(std::string_view name, double value) { key(name), number(value); }
  void member(std::string_view name, std::optional<double> value);
  /// Text, or null where it is empty.
  void member_or_null(std::string_view name, std::string_view value);
  void flag(std::string_view name, bool value) { key(name), boolean(value); }

  [[nodiscard]] std::string take() { return std::move(text_); }

 private:
  std::string text_;
  bool needs_comma_ = false;

  void begin(char bracket);
  void end(char bracket);
  void separate();
  void quoted(std::string_view value);
};

}  // namespace nutrient_balance
