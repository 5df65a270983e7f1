// Columns of text for a terminal.
#pragma once

#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include "nutrient_balance/amount.hpp"
#include "nutrient_balance/units.hpp"

namespace nutrient_balance::cli {

/// Rows of equal length; the columns named in `right` (counted from 0) are set flush right.
void print_table(std::ostream& out, const std::vector<std::vector<std::string>>& rows,
                 const std::vector<std::size_t>& right);

/// A number with about three significant digits, thousands separated: "1,113", "14.9", "0.53".
std::string number_text(double value);

/// A number as it was stated or nearly so, for workings that people check by hand: at most three decimals, six below
/// one, none of them trailing zeros.
std::string plain_text(double value);

/// The same with its unit.
std::string plain_amount(double value, Unit unit);

/// A number with so many decimals, thousands separated.
std::string fixed_text(double value, int decimals);

/// A unit as people write it: "µg" for ug.
std::string_view unit_words(Unit unit);

/// With its unit: "1,113 mg", "640 µg".
std::string amount_text(double value, Unit unit);

/// "812 mg", "289–316 mg", or "at least 60 mg" where there is no upper bound.
std::string range_text(const Amount& amount, Unit unit);

/// A ratio with two decimals, or "not known".
std::string ratio_text(std::optional<double> value);

}  // namespace nutrient_balance::cli
