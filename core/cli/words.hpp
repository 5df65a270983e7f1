// English for the command line: the core's codes as sentences.
#pragma once

#include <string>
#include <string_view>

#include "nutrient_balance/problem.hpp"

namespace nutrient_balance::cli {

/// One sentence that says what is wrong and where.
std::string sentence_for(const Problem& problem);

/// Why a ratio is not judged, for people.
std::string_view reason_words(std::string_view reason);

/// What a limit counts: "from supplements only" …
std::string_view scope_words(std::string_view scope);

/// The kind of a figure: RDA, PRI, "safe and adequate", "at least" …
std::string_view kind_words(std::string_view kind);

}  // namespace nutrient_balance::cli
