#include "utf8.hpp"

#include <cstddef>

namespace nutrient_balance {

namespace {

/// How many continuation bytes follow this first byte, and which second byte is allowed (overlong forms and surrogates
/// are not).
struct Lead {
  int following = -1;
  unsigned char least = 0x80;
  unsigned char most = 0xBF;
};

Lead lead_of(unsigned char byte) {
  if (byte < 0x80) return {0};
  if (byte >= 0xC2 && byte <= 0xDF) return {1};
  if (byte == 0xE0) return {2, 0xA0, 0xBF};
  if (byte == 0xED) return {2, 0x80, 0x9F};
  if (byte >= 0xE1 && byte <= 0xEF) return {2};
  if (byte == 0xF0) return {3, 0x90, 0xBF};
  if (byte >= 0xF1 && byte <= 0xF3) return {3};
  if (byte == 0xF4) return {3, 0x80, 0x8F};
  return {};
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  for (std::size_t at = 0; at < bytes.size();) {
    Lead lead = lead_of(static_cast<unsigned char>(bytes[at++]));
    if (lead.following < 0) return false;
    for (; lead.following > 0; --lead.following, lead.least = 0x80, lead.most = 0xBF) {
      if (at >= bytes.size()) return false;
      const auto byte = static_cast<unsigned char>(bytes[at++]);
      if (byte < lead.least || byte > lead.most) return false;
    }
  }
  return true;
}

}  // namespace nutrient_balance
