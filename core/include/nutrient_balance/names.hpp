// What people call foods, and what a name says about how likely the food is meant by somebody who types little. Data:
// data/search.json, data/synonyms.json, data/food_names.json.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace nutrient_balance {

/// A short name for a food, the level of how often it is eaten (an index into NameRules::eaten), and what is taken of
/// it at once.
struct DisplayName {
  std::string_view food;  // document id such as "sr:12061"
  std::string_view name;
  std::size_t eaten;
  std::vector<std::string_view> also;  // what else people call it
  std::string_view portion;            // of the food's table; empty: the first one
  double count;                        // of that portion
  double grams;                        // of all of them
};

/// Whoever types the one also finds foods that are called one of the others.
struct Synonym {
  std::string_view typed;
  std::vector<std::string_view> names;
};

/// A text and the points of the ranking it is worth.
struct PointedText {
  std::string_view text;
  double points;
};

struct PointedGroup {
  std::size_t group;
  double points;
};

/// So many points for each, of at most so many.
struct CountedPoints {
  double points = 0;
  std::uint32_t at_most = 0;
};

/// What search reads from the words of a name. Points: a word met whole is worth about 100.
struct NameRules {
  std::vector<PointedText> words;
  std::vector<PointedText> phrases;  // of two words
  std::vector<PointedGroup> groups;
  double cooked_points = 0;                     // for the word "cooked" …
  std::vector<std::size_t> cooked_groups;       // … in these groups …
  std::vector<std::string_view> cooked_except;  // … unless the name begins with one of these words
  std::vector<PointedText> tables;              // by prefix
  std::vector<std::string_view> kinds;          // first parts that say what kind of food follows: "nuts"
  std::vector<std::string_view> trade_words;    // parts between the food and what matters of it: "broilers"
  std::string_view remark;                      // how a remark begins that says nothing of the food
  double remark_points = 0;
  CountedPoints brand_words;       // words in capitals
  CountedPoints portions;          // household portions
  std::vector<double> eaten = {};  // by level
};

struct FoodNames {
  NameRules rules;
  std::vector<std::vector<std::string_view>> same;  // each set names one food
  std::vector<Synonym> means;
  std::vector<DisplayName> display;  // sorted by food
};

}  // namespace nutrient_balance
