// Whether bytes from outside are text.
#pragma once

#include <string_view>

namespace nutrient_balance {

/// Well-formed UTF-8 (Unicode 15, table 3-7).
bool is_utf8(std::string_view bytes);

}  // namespace nutrient_balance
