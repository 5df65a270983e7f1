#include "search_names.hpp"

#include <algorithm>

#include "search_rules.hpp"
#include "search_words.hpp"

namespace nutrient_balance {

namespace {

using Id = SearchLexicon::Id;

constexpr std::size_t most_words = 60;
constexpr std::uint8_t far_away = Posting::farthest;

/// A part of a name: between commas, or in brackets, which explain the part before them.
struct NamePart {
  std::string_view text;
  bool in_brackets;
};

/// Cuts a name into its parts.
class PartCutter {
 public:
  explicit PartCutter(std::string_view name) : name_(name) {}

  bool next(NamePart& part) {
    while (at_ <= name_.size()) {
      const std::size_t begin = at_;
      const bool in_brackets = in_brackets_;
      while (at_ < name_.size() && !ends_part(name_[at_])) ++at_;
      const char end = at_ < name_.size() ? name_[at_] : ',';
      in_brackets_ = end == '(' || (in_brackets && end != ')');
      const std::size_t size = at_ - begin;
      ++at_;
      if (size == 0) continue;
      part = {name_.substr(begin, size), in_brackets};
      return true;
    }
    return false;
  }

 private:
  std::string_view name_;
  std::size_t at_ = 0;
  bool in_brackets_ = false;

  [[nodiscard]] bool ends_part(char letter) const {
    return ((letter == ',' || letter == ';') && !in_brackets_) || letter == '(' || letter == ')';
  }
};

/// The short names of one table by row.
std::vector<const DisplayName*> display_names(const Tables& tables, std::size_t table) {
  std::vector<const DisplayName*> names(tables.food_tables[table].foods.size());
  for (const DisplayName& name : tables.names.display) {
    if (!name.food.starts_with(tables.food_tables[table].prefix)) continue;
    const auto ref = tables.find_food(name.food);
    if (ref && ref->table == table) names[ref->row] = &name;
  }
  return names;
}

/// Reads names one after the other. What runs for every word stays a function of its own, as `fill` in
/// food_columns.cpp.
class NameReader {
 public:
  NameReader(const Tables& tables, SearchLexicon& lexicon)
      : tables_(tables), lexicon_(lexicon), rules_(tables, lexicon) {}

  void read_table(std::size_t table) {
    const auto& foods = tables_.food_tables[table].foods;
    table_points_ = rules_.points_of_table(tables_.food_tables[table].prefix);
    const auto short_names = display_names(tables_, table);
    for (std::size_t row = 0; row < foods.size(); ++row) {
      begin_name(table, row, foods[row]);
      read_official(foods[row], short_names[row]);
      name_.head_words = std::max<std::uint8_t>(name_.head_words, 1);
      result_.names.push_back(name_);
      if (short_names[row] == nullptr) continue;
      for (const std::string_view other : short_names[row]->also) add_other_name(other);
    }
  }

  NamesRead take() {
    result_.first_word.push_back(static_cast<std::uint32_t>(result_.words.size()));
    return std::move(result_);
  }

 private:
  const Tables& tables_;
  SearchLexicon& lexicon_;
  SearchRules rules_;
  NamesRead result_;
  float table_points_ = 0;

  SearchName name_{};
  float cooked_points_ = 0;
  std::uint8_t distance_ = 0;
  std::uint32_t brands_ = 0;
  Id head_ = 0;  // the last word that names the food
  std::vector<Id> part_;

  void begin_name(std::size_t table, std::size_t row, const Food& food) {
    result_.first_word.push_back(static_cast<std::uint32_t>(result_.words.size()));
    const NameRules& rules = tables_.names.rules;
    const auto portions = std::min<std::size_t>(food.portions.size(), rules.portions.at_most);
    const float prior = table_points_ + rules_.points_of_group(food.group) +
                        static_cast<float>(rules.portions.points) * static_cast<float>(portions);
    name_ = {static_cast<std::uint32_t>(row), static_cast<std::uint8_t>(table), 0, 0, prior, 0};
    cooked_points_ = rules_.points_of_cooked(food.group);
    distance_ = 0;
    brands_ = 0;
  }

  /// The short name is the one that counts; the words of the official one find the food as well.
  void read_official(const Food& food, const DisplayName* short_name) {
    if (short_name != nullptr) {
      name_.prior += static_cast<float>(tables_.names.rules.eaten[short_name->eaten]);
      read_name(short_name->name);
      read_rest(food.name);
    } else {
      read_name(food.name);
      const CountedPoints& brand = tables_.names.rules.brand_words;
      name_.prior += static_cast<float>(brand.points) * static_cast<float>(std::min(brands_, brand.at_most));
    }
  }

  /// What else the food is called finds it as a name of its own, as likely as the food is; every word of it is the
  /// food.
  void add_other_name(std::string_view other) {
    result_.first_word.push_back(static_cast<std::uint32_t>(result_.words.size()));
    scan(other, most_words);
    for (const Id word : part_) add({word, 0, true});
    const auto words = static_cast<std::uint8_t>(std::max<std::size_t>(part_.size(), 1));
    name_.words = name_.head_words = words;
    result_.names.push_back(name_);
  }

  void read_name(std::string_view name) {
    PartCutter cutter(name);
    NamePart part{};
    const std::string_view remark = tables_.names.rules.remark;
    while (cutter.next(part)) {
      if (part.in_brackets && !remark.empty() && remark.substr(1) == part.text.substr(0, remark.size() - 1)) {
        name_.prior += static_cast<float>(tables_.names.rules.remark_points);
        read_rest(part.text);
      } else {
        read_part(part);
      }
    }
  }

  [[gnu::noinline]] void read_part(const NamePart& part) {
    scan(part.text, most_words - name_.words);
    if (part_.empty()) return;
    const bool names_food = name_.head_words == 0 && !part.in_brackets;
    const bool first = name_.words == 0;
    if (first && rules_.is_eaten_raw(part_.front())) cooked_points_ = 0;
    if (names_food && !(first && rules_.is_kind(part_))) take_head();
    const bool in_head = names_food || is_other_name(part.in_brackets);
    if (!in_head && !part.in_brackets && !rules_.is_trade_word(part_.front()) && distance_ < far_away) ++distance_;
    add_part(in_head);
    // What stands in brackets explains the name and makes it no longer.
    if (!part.in_brackets) name_.words = static_cast<std::uint8_t>(name_.words + part_.size());
  }

  [[gnu::noinline]] void scan(std::string_view text, std::size_t most) {
    constexpr std::size_t shortest_brand = 3;
    part_.clear();
    WordScanner scanner(text);
    while (part_.size() < most && scanner.next()) {
      const Id word = lexicon_.stem_of_word(scanner.word(), scanner.hash());
      if (scanner.capitals() >= shortest_brand && !rules_.is_known(word)) ++brands_;
      part_.push_back(word);
    }
  }

  /// In "hazelnuts or filberts" either word is the whole name; "Soy sauce made from soy" is soy sauce.
  void take_head() {
    std::size_t words = 1;
    while (words < part_.size() && !rules_.ends_head(part_[words])) ++words;
    name_.head_words = static_cast<std::uint8_t>(words);
    head_ = part_[words - 1];
  }

  /// "Plums, dried (prunes)" are prunes, and "Milk, buttermilk" is buttermilk.
  [[nodiscard]] bool is_other_name(bool in_brackets) const {
    if (part_.size() != 1) return false;
    if (in_brackets) return distance_ < 2;
    return distance_ == 0 && name_.head_words > 0 && lexicon_.text(part_[0]).ends_with(lexicon_.text(head_));
  }

  [[gnu::noinline]] void add_part(bool in_head) {
    bool of_another = false;  // "Sesame butter, from raw kernels" is not raw
    for (std::size_t i = 0; i < part_.size(); ++i) {
      const Id word = part_[i];
      of_another = of_another || rules_.leads_to_another(word);
      add({word, distance_, in_head && (!of_another || i == 0)});
      float points = rules_.points(word) + (rules_.is_cooked(word) ? cooked_points_ : 0);
      if (of_another) points = std::min(points, 0.0F);
      name_.prior += points + (i > 0 ? rules_.points_of_pair(part_[i - 1], word) : 0);
    }
  }

  /// A word that the name has already stays where it is nearest.
  [[gnu::noinline]] void add(const NameWord& word) {
    for (std::size_t i = result_.first_word.back(); i < result_.words.size(); ++i) {
      NameWord& known = result_.words[i];
      if (known.word != word.word) continue;
      known.distance = std::min(known.distance, word.distance);
      known.in_head = known.in_head || word.in_head;
      return;
    }
    result_.words.push_back(word);
  }

  /// Found by these words, but no longer and no less plain for them.
  void read_rest(std::string_view text) {
    scan(text, most_words);
    for (const Id word : part_) add({word, far_away, false});
  }
};

}  // namespace

NamesRead read_food_names(const Tables& tables, std::size_t first_table, SearchLexicon& lexicon) {
  NameReader reader(tables, lexicon);
  for (std::size_t table = first_table; table < tables.food_tables.size(); ++table) reader.read_table(table);
  return reader.take();
}

}  // namespace nutrient_balance
