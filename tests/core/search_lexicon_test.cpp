#include "search_lexicon.hpp"

#include <gtest/gtest.h>

#include <set>

#include "search_words.hpp"

namespace nutrient_balance {
namespace {

/// "waaab", "waabc" …: a word for every number, none of which has a plural.
std::string word_of(std::size_t number) {
  std::string word = "w";
  for (int letter = 0; letter < 5; ++letter, number /= 20) word += static_cast<char>('a' + number % 20);
  return word + "n";
}

TEST(SearchLexicon, KeepsEveryNumberWhenItGrows) {
  constexpr std::size_t words = 30000;  // more than twice what it begins with
  SearchLexicon lexicon;
  std::vector<SearchLexicon::Id> numbers;
  for (std::size_t i = 0; i < words; ++i) numbers.push_back(lexicon.stem_of_word(word_of(i)));
  EXPECT_EQ(std::set(numbers.begin(), numbers.end()).size(), words);
  for (std::size_t i = 0; i < words; ++i) {
    ASSERT_EQ(lexicon.text(numbers[i]), word_of(i));
    ASSERT_EQ(lexicon.stem_of_word(word_of(i)), numbers[i]);
  }
  EXPECT_EQ(lexicon.size(), words);
}

TEST(SearchLexicon, TellsWordsOfOneHashApart) {
  SearchLexicon lexicon;
  constexpr std::uint32_t same = 7;
  const auto milk = lexicon.stem_of_word("milk", same);
  const auto bread = lexicon.stem_of_word("bread", same);
  EXPECT_NE(milk, bread);
  EXPECT_EQ(lexicon.stem_of_word("milk", same), milk);
  EXPECT_EQ(lexicon.text(bread), "bread");
}

TEST(SearchLexicon, GivesAPluralTheNumberOfItsStem) {
  SearchLexicon lexicon;
  EXPECT_EQ(lexicon.stem_of_word("lentils"), lexicon.stem_of_word("lentil"));
  EXPECT_EQ(lexicon.stems_of_text("Lentils, red").front(), lexicon.stem_of_word("lentil"));
}

}  // namespace
}  // namespace nutrient_balance
