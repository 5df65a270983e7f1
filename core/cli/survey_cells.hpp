// What single cells of a survey's file say.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nutrient_balance::cli {

std::string lower_ascii(std::string_view text);

/// Without the spaces around it; and a whole number as statistics programs write it ("93704.0") without its noughts, so
/// that codes and numbers of persons are the same in every file.
std::string plain_cell(std::string_view cell);

/// A decimal number times a power of ten, worked out from its digits; empty if the cell is none. What is smaller than
/// 1e-70 is the nought of SAS transport files, which other programs read as 5.4e-79.
std::optional<double> number_in(std::string_view cell, int power = 0);

/// A number as a document writes it.
std::string number_json(double number);

}  // namespace nutrient_balance::cli
