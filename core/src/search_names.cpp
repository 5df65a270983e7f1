#include "search_names.hpp"

#include <algorithm>
#include <map>

#include "search_words.hpp"

namespace nutrient_balance {

namespace {

constexpr std::size_t most_words = 60;

using WordList = std::initializer_list<std::string_view>;

bool is_one_of(std::string_view word, WordList list) { return std::find(list.begin(), list.end(), word) != list.end(); }

/// Words that open a name of the US tables to say what kind of food follows.
bool opens_a_kind(std::string_view stem) {
  return is_one_of(stem, {"nut", "seed", "spice", "beverage", "fish", "cheese", "snack", "candy", "crustacean",
                          "mollusk", "oil", "cereal", "cookie", "game", "sweetener", "dessert", "alcoholic"});
}

/// How a word of a name speaks for or against the food being what a person means who types little.
float plainness_of(std::string_view stem) {
  if (is_one_of(stem, {"raw", "plain", "fresh", "milkfat"})) return 8;
  if (is_one_of(stem, {"whole", "regular", "cooked", "boiled", "roasted", "baked", "common", "brewed", "fluid", "ripe",
                       "meat", "only", "commercially", "table"})) {
    return 2;
  }
  if (is_one_of(stem, {"babyfood", "infant", "formula", "human", "alaska", "native", "navajo", "hopi", "apache",
                       "shoshone"})) {
    return -60;
  }
  if (is_one_of(stem, {"imitation",   "substitute", "dehydrated",  "freeze",    "powder",     "powdered",   "dry",
                       "mix",         "mixe",       "concentrate", "flour",     "sheep",      "goat",       "buffalo",
                       "wild",        "usda",       "restaurant",  "fast",      "school",     "dietary",    "filled",
                       "flavor",      "flavored",   "unprepared",  "byproduct", "skin",       "extract",    "snack",
                       "chip",        "cracker",    "cake",        "stick",     "buttermilk", "evaporated", "condensed",
                       "producer",    "sodium",     "instant",     "chicory",   "deli",       "roll",       "luncheon",
                       "prepackaged", "vinegar",    "bar",         "oil",       "sprouted",   "podded",     "paste"})) {
    return -9;
  }
  if (is_one_of(stem, {"canned", "frozen",    "dried",      "sweetened", "low",   "reduced", "free",
                       "nonfat", "fortified", "unenriched", "immature",  "leave", "leaf",    "peel",
                       "juice",  "sauce",     "drink",      "butter",    "pita",  "grass",   "sliced"})) {
    return -3;
  }
  return 0;
}

/// Brand names stand in capitals.
int capital_words(Text name) {
  int words = 0;
  int letters = 0;
  for (const char letter : std::string(name) + ' ') {
    if (letter >= 'A' && letter <= 'Z') {
      ++letters;
    } else {
      const bool ends = letter == ' ' || letter == ',' || letter == '\'';
      if (ends && letters >= 3) ++words;
      letters = 0;
    }
  }
  return words;
}

std::vector<std::string_view> segments_of(std::string_view name) {
  std::vector<std::string_view> segments;
  for (std::size_t comma = name.find(','); comma != std::string_view::npos; comma = name.find(',')) {
    segments.push_back(name.substr(0, comma));
    name.remove_prefix(comma + 1);
  }
  segments.push_back(name);
  return segments;
}

class NameReader {
 public:
  void read(const Tables& tables, FoodRef ref) {
    const Food& food = tables.food(ref);
    SearchName name;
    name.food = ref;
    // A food with many household portions is one that many people eat; brands and oddities have one or none.
    name.plainness = 1.5F * static_cast<float>(std::min<std::size_t>(food.portions.size(), 6)) -
                     14.0F * static_cast<float>(std::min(capital_words(food.name), 2));
    const auto segments = segments_of(food.name);
    for (std::size_t i = 0; i < segments.size() && i < 250; ++i) read_segment(segments[i], i, name);
    names_.names.push_back(name);
  }

  SearchNames take() {
    for (auto& [stem, word] : words_) {
      word.stem = stem;
      names_.vocabulary.push_back(std::move(word));
    }
    return std::move(names_);
  }

 private:
  SearchNames names_;
  std::map<std::string, VocabularyWord> words_;

  void read_segment(std::string_view segment, std::size_t index, SearchName& name) {
    const auto words = words_of(segment, most_words - name.words);
    const bool is_kind = index == 0 && words.size() == 1 && opens_a_kind(words[0].stem);
    if (is_kind) name.head_segment = 1;
    if (index == name.head_segment) name.head_words = static_cast<std::uint8_t>(words.size());
    for (const SearchWord& word : words) {
      VocabularyWord& entry = words_[word.stem];
      if (std::find(entry.spellings.begin(), entry.spellings.end(), word.plain) == entry.spellings.end()) {
        entry.spellings.push_back(word.plain);
      }
      entry.postings.push_back(
          {static_cast<std::uint32_t>(names_.names.size()), name.words, static_cast<std::uint8_t>(index)});
      name.plainness += plainness_of(word.stem);
      ++name.words;
    }
  }
};

}  // namespace

SearchNames read_names(const Tables& tables) {
  NameReader reader;
  for (std::size_t table = 0; table < tables.food_tables.size(); ++table) {
    for (std::size_t row = 0; row < tables.food_tables[table].foods.size(); ++row) reader.read(tables, {table, row});
  }
  return reader.take();
}

}  // namespace nutrient_balance
