#include "load_names.hpp"

#include <algorithm>

#include "packed_list.hpp"

namespace nutrient_balance {

namespace {

std::vector<PointedText> pointed_texts(PackedReader& in) {
  return list_of<PointedText>(in, [&] {
    const std::string_view text = in.text();
    return PointedText{text, in.signed_decimal()};
  });
}

CountedPoints counted_points(PackedReader& in) {
  const double points = in.signed_decimal();
  return {points, in.number()};
}

NameRules read_rules(PackedReader& in, std::size_t groups) {
  NameRules rules;
  rules.words = pointed_texts(in);
  rules.phrases = pointed_texts(in);
  rules.groups = list_of<PointedGroup>(in, [&] {
    const std::size_t group = in.index(groups);
    return PointedGroup{group, in.signed_decimal()};
  });
  rules.cooked_points = in.signed_decimal();
  rules.cooked_groups = indexes(in, groups);
  rules.cooked_except = texts(in);
  rules.tables = pointed_texts(in);
  rules.kinds = texts(in);
  rules.trade_words = texts(in);
  rules.remark = in.text();
  rules.remark_points = in.signed_decimal();
  rules.brand_words = counted_points(in);
  rules.portions = counted_points(in);
  rules.eaten = list_of<double>(in, [&] { return in.signed_decimal(); });
  return rules;
}

}  // namespace

void read_names(PackedReader& in, Tables& tables) {
  FoodNames& names = tables.names;
  names.rules = read_rules(in, tables.groups.size());
  names.same = list_of<std::vector<std::string_view>>(in, [&] { return texts(in); });
  names.means = list_of<Synonym>(in, [&] {
    const std::string_view typed = in.text();
    return Synonym{typed, texts(in)};
  });
  names.display = list_of<DisplayName>(in, [&] {
    const std::string_view food = in.text();
    const std::string_view name = in.text();
    const std::size_t eaten = in.index(names.rules.eaten.size());
    DisplayName named{food, name, eaten, texts(in), in.text(), 0, 0};
    if (named.portion.empty()) return named;
    named.count = in.required_decimal();
    named.grams = in.required_decimal();
    return named;
  });
  const auto by_food = [](const DisplayName& a, const DisplayName& b) { return a.food < b.food; };
  if (!std::is_sorted(names.display.begin(), names.display.end(), by_food)) in.spoil();
}

}  // namespace nutrient_balance
