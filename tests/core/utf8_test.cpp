// Which bytes are UTF-8, by RFC 3629 (table 3-7 of the Unicode standard): overlong forms, surrogates and what lies
// beyond U+10FFFF are not.
#include "utf8.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace nutrient_balance {

namespace {

TEST(Utf8, TheFirstAndTheLastSequenceOfEveryLengthAreGood) {
  for (const std::string_view good :
       {"", "a", "\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xE1\x80\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
        "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF1\x80\x80\x80", "\xF3\xBF\xBF\xBF", "\xF4\x8F\xBF\xBF",
        "caf\xC3\xA9 \xE6\x97\xA5\xE6\x9C\xAC"}) {
    EXPECT_TRUE(is_utf8(good)) << good;
  }
}

TEST(Utf8, OverlongFormsAreRefused) {
  for (const std::string_view bad :
       {"\xC0\x80", "\xC1\xBF", "\xE0\x80\x80", "\xE0\x9F\xBF", "\xF0\x80\x80\x80", "\xF0\x8F\xBF\xBF"}) {
    EXPECT_FALSE(is_utf8(bad));
  }
}

TEST(Utf8, SurrogatesAndWhatLiesBeyondUnicodeAreRefused) {
  for (const std::string_view bad :
       {"\xED\xA0\x80", "\xED\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFE", "\xFF"}) {
    EXPECT_FALSE(is_utf8(bad));
  }
}

TEST(Utf8, ASequenceThatIsCutShortOrInterruptedIsRefused) {
  for (const std::string_view bad : {"\x80", "\xBF", "\xC2", "\xE1\x80", "\xF1\x80\x80", "\xC2 ", "\xE1\x80 ",
                                     "\xE1 \x80", "\xF1\x80\x80 ", "ok\xC2"}) {
    EXPECT_FALSE(is_utf8(bad));
  }
}

}  // namespace

}  // namespace nutrient_balance
