#include "json_writer.hpp"

#include <array>
#include <nlohmann/json.hpp>
#include <utility>

namespace nutrient_balance {

void JsonWriter::separate() {
  if (needs_comma_) text_ += ',';
  needs_comma_ = true;
}

void JsonWriter::begin(char bracket) {
  separate();
  text_ += bracket;
  needs_comma_ = false;
}

void JsonWriter::end(char bracket) {
  text_ += bracket;
  needs_comma_ = true;
}

void JsonWriter::key(std::string_view name) {
  separate();
  quoted(name);
  text_ += ':';
  needs_comma_ = false;
}

void JsonWriter::text(std::string_view value) {
  separate();
  quoted(value);
}

void JsonWriter::number(double value) {
  if (value != value || value - value != 0) {  // not a number, or infinite
    null();
    return;
  }
  separate();
  std::array<char, 64> digits{};
  // std::to_chars for double is missing in Emscripten 3.1.6; nlohmann/json carries Grisu2, which round-trips on every
  // platform.
  char* end = nlohmann::detail::to_chars(digits.data(), digits.data() + digits.size(), value == 0 ? 0.0 : value);
  std::string_view printed(digits.data(), static_cast<std::size_t>(end - digits.data()));
  if (printed.ends_with(".0")) printed.remove_suffix(2);
  text_ += printed;
}

void JsonWriter::boolean(bool value) {
  separate();
  text_ += value ? "true" : "false";
}

void JsonWriter::null() {
  separate();
  text_ += "null";
}

void JsonWriter::member(std::string_view name, std::optional<double> value) {
  key(name);
  value ? number(*value) : null();
}

void JsonWriter::member_or_null(std::string_view name, std::string_view value) {
  key(name);
  value.empty() ? null() : text(value);
}

void JsonWriter::quoted(std::string_view value) {
  constexpr std::string_view hex = "0123456789abcdef";
  text_ += '"';
  std::size_t written = 0;  // what needs no escape is copied in one piece
  for (std::size_t i = 0; i < value.size(); ++i) {
    const auto byte = static_cast<unsigned char>(value[i]);
    if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
    text_.append(value, written, i - written);
    written = i + 1;
    if (byte < 0x20) {
      text_ += "\\u00";
      text_ += hex[byte >> 4U];
      text_ += hex[byte & 0xFU];
    } else {
      text_ += '\\';
      text_ += value[i];
    }
  }
  text_.append(value, written);
  text_ += '"';
}

}  // namespace nutrient_balance
