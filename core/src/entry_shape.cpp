// How a plan describes days and what was eaten on them.
#include <algorithm>

#include "plan_builder.hpp"

namespace nutrient_balance {

namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// Whether the text looks like the pattern, in which 0 stands for any digit.
bool matches(std::string_view text, std::string_view pattern) {
  return std::equal(text.begin(), text.end(), pattern.begin(), pattern.end(),
                    [](char letter, char wanted) { return wanted == '0' ? is_digit(letter) : letter == wanted; });
}

int two_digits(std::string_view text, std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); }

bool is_date(std::string_view text) {
  if (!matches(text, "0000-00-00")) return false;
  const int year = two_digits(text, 0) * 100 + two_digits(text, 2);
  const int month = two_digits(text, 5);
  const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
  constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (month < 1 || month > 12) return false;
  const int length = lengths[month - 1] + (month == 2 && leap ? 1 : 0);
  return two_digits(text, 8) >= 1 && two_digits(text, 8) <= length;
}

bool is_time(std::string_view text) {
  return matches(text, "00:00") && two_digits(text, 0) < 24 && two_digits(text, 3) < 60;
}

bool is_own(std::string_view id) { return id.starts_with("own:") || id.starts_with("recipe:"); }

}  // namespace

const Shape food_shape = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  if (is_own(text)) {
    builder.entry.own = excerpt(text);
    return std::nullopt;
  }
  builder.entry.food = builder.tables.find_food(text);
  if (!builder.entry.food) return complain("unknown_food", {{"food", excerpt(text)}});
  return std::nullopt;
}};

const Shape grams_shape = {.number = [](PlanBuilder& builder, double value) {
  return take_amount(builder.entry.grams, value, PlanLimits::grams);
}};

const Shape portion_shape = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  builder.entry.portion = std::string(text);
  return std::nullopt;
}};

const Shape count_shape = {.number = [](PlanBuilder& builder, double value) {
  return take_amount(builder.entry.count, value, PlanLimits::grams);
}};

const Shape name_shape = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  builder.entry.entry.name = std::string(text);
  return check_name(text);
}};

namespace {

/// Entries of one day with the same meal were eaten together.
const Shape meal = {.text = [](PlanBuilder& builder, std::string_view text) {
  builder.entry.entry.meal = std::string(text);
  return check_name(text);
}};

/// The id is the page's own bookkeeping: held to the length of a name, not used.
const Shape bookkeeping = {.text = [](PlanBuilder&, std::string_view text) { return check_name(text); }};

const Shape time_of_day = {.text = [](PlanBuilder&, std::string_view text) -> Complaint {
  if (!is_time(text)) return complain("bad_value", {{"expected", "HH:MM"}});
  return std::nullopt;
}};

const Shape typed_amount = {.number = [](PlanBuilder& builder, double value) -> Complaint {
  if (!(value >= 0) || value > PlanLimits::typed_amount) {
    return complain("out_of_range", {{"minimum", 0.0}, {"maximum", PlanLimits::typed_amount}});
  }
  builder.entry.entry.typed.push_back({builder.nutrient, value == 0 ? 0 : value});  // −0 is 0
  return std::nullopt;
}};

const Shape from = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  if (text != "food" && text != "supplement") return complain("bad_value", {{"expected", "food, supplement"}});
  builder.entry.from = std::string(text);
  return std::nullopt;
}};

const Shape nutrients = {
    .key = [](PlanBuilder& builder, std::string_view id) -> Complaint {
      const auto nutrient = builder.tables.find_nutrient(id);
      if (!nutrient) return complain("unknown_nutrient", {{"nutrient", excerpt(id)}});
      builder.nutrient = *nutrient;
      return std::nullopt;
    },
    .element = &typed_amount,
    .open = [](PlanBuilder& builder) -> Complaint {
      builder.entry.has_nutrients = true;
      return std::nullopt;
    },
    .close = [](PlanBuilder& builder) -> Complaint {
      const std::vector<TypedAmount>& typed = builder.entry.entry.typed;
      if (typed.empty()) return complain("missing_key", {{"key", "a nutrient"}});
      const auto wrong = find_too_large_part(builder.tables, typed);
      if (!wrong) return std::nullopt;
      const auto id_of = [&](NutrientIndex nutrient) { return std::string(builder.tables.nutrients[nutrient].id); };
      return complain("contradiction", {{"with", id_of(wrong->whole)}}, "/" + id_of(wrong->part));
    },
};

/// Grams of `count` portions, by the name the food's table gives the portion.
Complaint weigh_portion(const Tables& tables, EntryDraft& draft) {
  std::string names;
  const auto& portions = tables.food(*draft.food).portions;
  for (std::size_t i = 0; i < portions.size(); ++i) {
    const Portion& known = portions[i];
    if (known.name == *draft.portion) {
      draft.entry.helping = Helping{i, draft.count.value_or(1)};
      draft.grams = known.grams * draft.count.value_or(1);
      if (*draft.grams <= PlanLimits::grams) return std::nullopt;
      return complain("out_of_range", {{"maximum", PlanLimits::grams / known.grams}}, "/count");
    }
    names += (names.empty() ? "" : "; ") + std::string(known.name);
  }
  return complain("unknown_portion", {{"portion", excerpt(*draft.portion)}, {"known", names}}, "/portion");
}

}  // namespace

Complaint take_food(PlanBuilder& builder, std::optional<OwnUse>& later) {
  EntryDraft& draft = builder.entry;
  if (draft.portion && draft.grams) return complain("contradiction", {{"with", "grams"}}, "/portion");
  if (draft.count && !draft.portion) return complain("missing_key", {{"key", "portion"}}, "/portion");
  if (!draft.portion && !draft.grams) return complain("missing_key", {{"key", "grams"}}, "/grams");
  if (draft.own) {
    later = OwnUse{*draft.own, draft.grams, draft.portion, draft.count.value_or(1)};
    return std::nullopt;
  }
  if (draft.portion) {
    if (Complaint wrong = weigh_portion(builder.tables, draft)) return wrong;
  }
  draft.entry.food = draft.food;
  draft.entry.grams = *draft.grams;
  return std::nullopt;
}

namespace {

/// Typed-in amounts are of unknown origin unless they say it. The label of a supplement names all that it brings.
void take_typed(EntryDraft& draft) {
  draft.entry.typed_is_food = draft.from == "food";
  if (draft.from != "supplement") return;
  draft.entry.origin = Origin::supplement;
  for (const TypedAmount& typed : draft.entry.typed)
    draft.entry.named.push_back({typed.nutrient, Amount::exactly(typed.amount), false});
  draft.entry.typed.clear();
}

/// The key that says what kind of entry it is; empty if none does.
std::string_view kind_of(const EntryDraft& draft) {
  if (draft.food || draft.own) return "food";
  if (draft.supplement.form) return "supplement";
  if (draft.supplement.formula) return "formula";
  if (draft.has_water) return "water";
  return draft.has_nutrients ? "nutrients" : "";
}

/// Keys that belong to another kind of entry than the one it is.
Complaint refuse_strangers(const EntryDraft& draft, std::string_view kind) {
  const bool is_food = kind == "food";
  const bool is_supplement = kind == "supplement" || kind == "formula";
  const SupplementDraft& label = draft.supplement;
  const struct {
    bool stands;
    bool fits;
    const char* path;
  } keys[] = {
      {draft.has_nutrients, kind == "nutrients", "/nutrients"},
      {draft.has_water, kind == "water", "/water"},
      {label.form.has_value(), is_supplement, "/supplement"},
      {label.formula.has_value(), is_supplement, "/formula"},
      {draft.from.has_value(), kind == "nutrients", "/from"},
      {draft.grams.has_value(), is_food, "/grams"},
      {draft.portion.has_value(), is_food, "/portion"},
      {draft.count.has_value(), is_food || is_supplement, "/count"},
      {label.element.has_value(), is_supplement, "/element"},
      {label.amount_mg.has_value(), is_supplement, "/amount_mg"},
      {label.states.has_value(), is_supplement, "/label_states"},
      {label.has_percent, is_supplement, "/label_percent"},
  };
  for (const auto& key : keys) {
    if (key.stands && !key.fits) return complain("contradiction", {{"with", std::string(kind)}}, key.path);
  }
  return std::nullopt;
}

Complaint take_entry(PlanBuilder& builder) {
  EntryDraft& draft = builder.entry;
  const std::string_view kind = kind_of(draft);
  if (kind.empty()) return complain("missing_key", {{"key", "food, nutrients, supplement, formula or water"}}, "/food");
  if (Complaint wrong = refuse_strangers(draft, kind)) return wrong;
  std::optional<OwnUse> later;
  if (kind == "food") {
    if (Complaint wrong = take_food(builder, later)) return wrong;
  }
  if (draft.supplement.form || draft.supplement.formula) {
    if (Complaint wrong = take_supplement(builder)) return wrong;
  }
  take_typed(draft);
  std::vector<Entry>& entries = builder.plan.days.back().entries;
  if (later) builder.uses.emplace_back(EntryPlace{builder.plan.days.size() - 1, entries.size()}, std::move(*later));
  entries.push_back(std::move(draft.entry));
  return std::nullopt;
}

const Member entry_members[] = {
    {"food", &food_shape},
    {"grams", &grams_shape},
    {"portion", &portion_shape},
    {"count", &count_shape},
    {"nutrients", &nutrients},
    {"from", &from},
    {"name", &name_shape},
    {"meal", &meal},
    {"id", &bookkeeping},
    {"time", &time_of_day},
    {"supplement", &supplement_form_shape},
    {"formula", &formula_shape},
    {"element", &formula_element_shape},
    {"amount_mg", &amount_mg_shape},
    {"label_states", &label_states_shape},
    {"label_percent", &label_percent_shape},
    {"water", &water_shape},
};
const Shape entry = {
    .members = entry_members,
    .open = [](PlanBuilder& builder) -> Complaint {
      builder.entry = {};
      return std::nullopt;
    },
    .close = take_entry,
};

/// A date that stands twice is one day counted twice, or a slip of the pen: neither may be guessed.
const Shape date = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  if (!is_date(text)) return complain("bad_value", {{"expected", "YYYY-MM-DD"}});
  const auto [first, is_new] = builder.dates.emplace(text, builder.plan.days.size() - 1);
  if (is_new) return std::nullopt;
  return complain("contradiction", {{"with", "/days/" + std::to_string(first->second) + "/date"}});
}};

const Shape complete = {.boolean = [](PlanBuilder& builder, bool value) -> Complaint {
  builder.plan.days.back().complete = value;
  return std::nullopt;
}};

const Shape entries = {.is_list = true, .most_items = PlanLimits::entries_a_day, .element = &entry};

const Member day_members[] = {{"date", &date}, {"complete", &complete}, {"entries", &entries, true}};
const Shape day = {
    .members = day_members,
    .open = [](PlanBuilder& builder) -> Complaint {
      builder.plan.days.emplace_back();
      return std::nullopt;
    },
};

}  // namespace

Complaint take_amount(std::optional<double>& amount, double value, double most) {
  if (!(value > 0) || value > most) return complain("out_of_range", {{"above", 0.0}, {"maximum", most}});
  amount = value;
  return std::nullopt;
}

const Shape day_list_shape = {
    .is_list = true,
    .most_items = PlanLimits::days,
    .element = &day,
    .close = [](PlanBuilder& builder) -> Complaint {
      if (builder.plan.days.empty()) return complain("empty_plan");
      return std::nullopt;
    },
};

namespace {

bool starts_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

}  // namespace

std::string excerpt(std::string_view text) {
  constexpr std::size_t most_bytes = 100;
  if (text.size() <= most_bytes) return std::string(text);
  std::size_t end = most_bytes;
  while (end > 0 && !starts_code_point(text[end])) --end;
  return std::string(text.substr(0, end)) + "\xE2\x80\xA6";
}

Complaint check_name(std::string_view text) {
  const auto length = std::count_if(text.begin(), text.end(), starts_code_point);
  if (length <= static_cast<std::ptrdiff_t>(PlanLimits::name_code_points)) return std::nullopt;
  return complain("out_of_range",
                  {{"maximum", double{PlanLimits::name_code_points}}, {"counts", std::string("characters")}});
}

}  // namespace nutrient_balance
