#include "json_writer.hpp"

#include <gtest/gtest.h>

#include <limits>

namespace nutrient_balance {
namespace {

std::string written(double value) {
  JsonWriter out;
  out.number(value);
  return out.take();
}

TEST(JsonWriter, WritesWhatIsNoNumberAsNull) {
  const std::string null = written(std::numeric_limits<double>::quiet_NaN());
  EXPECT_EQ(null.substr(0, 4), "null");
  EXPECT_EQ(written(std::numeric_limits<double>::infinity()), null);
  EXPECT_EQ(written(-std::numeric_limits<double>::infinity()), null);
}

TEST(JsonWriter, WritesNumbersAsShortAsTheyReadBack) {
  EXPECT_EQ(written(-0.0), written(0));
  EXPECT_EQ(written(0.1).substr(0, 3), "0.1");
  EXPECT_EQ(written(3).substr(0, 1), "3");
  EXPECT_EQ(written(3).find('.'), std::string::npos);
}

}  // namespace
}  // namespace nutrient_balance
