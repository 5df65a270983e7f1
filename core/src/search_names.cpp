#include "search_names.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "search_plainness.hpp"
#include "search_words.hpp"

namespace nutrient_balance {

namespace {

constexpr std::size_t most_words = 60;
/// A remark of the US tables on foods of public kitchens: the food is a common one, its words say nothing of it.
constexpr std::string_view public_kitchens = "(Includes foods for USDA";
constexpr float common_food = 3;

/// A part of a name: between commas, or in brackets, which explain the part before them.
struct NamePart {
  std::string_view text;
  bool in_brackets;
};

std::vector<NamePart> parts_of(std::string_view name) {
  std::vector<NamePart> parts;
  std::size_t begin = 0;
  bool in_brackets = false;
  for (std::size_t i = 0; i <= name.size(); ++i) {
    const char letter = i < name.size() ? name[i] : ',';
    const bool ends =
        ((letter == ',' || letter == ';') && !in_brackets) || letter == '(' || letter == ')' || i == name.size();
    if (!ends) continue;
    if (i > begin) parts.push_back({name.substr(begin, i - begin), in_brackets});
    in_brackets = letter == '(' || (in_brackets && letter != ')');
    begin = i + 1;
  }
  return parts;
}

/// In "hazelnuts or filberts" either word is the whole name; "Soy sauce made from soy" is soy sauce.
std::uint8_t words_to_name(const std::vector<SearchWord>& words) {
  constexpr std::array<std::string_view, 7> ends = {"or", "with", "without", "made", "from", "in", "prepared"};
  const auto end = std::find_if(words.begin() + 1, words.end(), [&](const SearchWord& word) {
    return std::find(ends.begin(), ends.end(), word.plain) != ends.end();
  });
  return static_cast<std::uint8_t>(end - words.begin());
}

class NameReader {
 public:
  explicit NameReader(const Tables& tables) : tables_(tables) {}

  void read(FoodRef ref) {
    const Food& food = tables_.food(ref);
    const Text group = food.group < tables_.groups.size() ? tables_.groups[food.group].id : Text();
    const std::size_t remark = std::min(food.name.find(public_kitchens), food.name.size());
    name_ = {ref, 0, 0, plainness_of_food({food.code, food.name.substr(0, remark), food.group, food.portions}, group)};
    eaten_cooked_ = is_eaten_cooked(food.name, group);
    distance_ = 0;
    for (const NamePart& part : parts_of(food.name.substr(0, remark))) read_part(part);
    if (remark < food.name.size()) read_remark(food.name.substr(remark));
    result_.names.push_back(name_);
  }

  SearchNames take() {
    auto& vocabulary = result_.vocabulary;
    std::sort(vocabulary.begin(), vocabulary.end(), [](const auto& a, const auto& b) { return a.stem < b.stem; });
    return std::move(result_);
  }

 private:
  const Tables& tables_;
  SearchNames result_;
  std::unordered_map<std::string, std::size_t> places_;  // of a stem in the vocabulary
  std::vector<float> plainness_;                         // of each word of the vocabulary
  SearchName name_;
  bool eaten_cooked_ = false;
  std::uint8_t distance_ = 0;
  std::string head_;  // the last word that names the food

  void read_part(const NamePart& part) {
    const auto words = words_of(part.text, most_words - name_.words);
    if (words.empty()) return;
    const bool names_food = name_.head_words == 0 && !part.in_brackets;
    const bool is_kind = names_food && leads_on(words);
    const bool is_cut = is_kind && (words[0].stem == "pork" || words[0].stem == "cured");
    if (names_food && !is_kind) take_head(words);
    const bool in_head = (names_food && !is_cut) || is_other_name(part, words);
    if (!in_head && !is_cut && !part.in_brackets && !is_trade_word(words[0].stem)) ++distance_;
    add_all(words, in_head);
    // What stands in brackets explains the name and makes it no longer.
    if (part.in_brackets) name_.words = static_cast<std::uint8_t>(name_.words - words.size());
  }

  void take_head(const std::vector<SearchWord>& words) {
    name_.head_words = words_to_name(words);
    head_ = words[name_.head_words - 1U].stem;
  }

  /// "Plums, dried (prunes)" are prunes, and "Milk, buttermilk" is buttermilk.
  [[nodiscard]] bool is_other_name(const NamePart& part, const std::vector<SearchWord>& words) const {
    if (words.size() != 1) return false;
    if (part.in_brackets) return distance_ < 2;
    return distance_ == 0 && words[0].stem.ends_with(head_);
  }

  /// Kinds ("Nuts, almonds") and cured pork ("Pork, cured, bacon"), which nobody calls pork.
  [[nodiscard]] bool leads_on(const std::vector<SearchWord>& words) const {
    if (distance_ == 0 && name_.words == 0) {
      const bool pork = words.size() == 1 && words[0].stem == "pork";
      return names_a_kind(words[0].stem, words.size()) || (pork && is_cured());
    }
    return words[0].stem == "cured";
  }

  [[nodiscard]] bool is_cured() const { return tables_.food(name_.food).name.find(", cured,") != Text::npos; }

  void add_all(const std::vector<SearchWord>& words, bool in_head) {
    bool of_another = false;  // "Sesame butter, from raw kernels" is not raw
    for (const SearchWord& word : words) {
      of_another = of_another || word.plain == "from" || word.plain == "with";
      add(word, in_head, of_another);
    }
  }

  void add(const SearchWord& word, bool in_head, bool of_another) {
    const std::size_t place = place_of(word.stem);
    post(place, distance_, in_head);
    const float bonus = eaten_cooked_ && word.stem == "cooked" ? 8.0F : 0.0F;
    const float points = plainness_[place] + bonus;
    if (!of_another || points < 0) name_.plainness += points;
    ++name_.words;
  }

  void post(std::size_t place, std::uint8_t distance, bool in_head) {
    const auto name = static_cast<std::uint32_t>(result_.names.size());
    result_.vocabulary[place].postings.push_back({name, distance, in_head});
  }

  /// Found by its words, but no longer and no less plain for them.
  void read_remark(std::string_view remark) {
    constexpr std::uint8_t far_away = 9;
    name_.plainness += common_food;
    for (const SearchWord& word : words_of(remark, most_words)) post(place_of(word.stem), far_away, false);
  }

  std::size_t place_of(const std::string& stem) {
    const auto [entry, is_new] = places_.try_emplace(stem, result_.vocabulary.size());
    if (is_new) {
      result_.vocabulary.push_back({stem, {}});
      plainness_.push_back(plainness_of_word(stem));
    }
    return entry->second;
  }
};

}  // namespace

SearchNames read_names(const Tables& tables) {
  NameReader reader(tables);
  for (std::size_t table = 0; table < tables.food_tables.size(); ++table) {
    for (std::size_t row = 0; row < tables.food_tables[table].foods.size(); ++row) reader.read({table, row});
  }
  return reader.take();
}

}  // namespace nutrient_balance
