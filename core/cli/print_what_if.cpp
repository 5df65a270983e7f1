#include "print.hpp"
#include "suggest.hpp"
#include "table.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

struct Words {
  Text code;
  std::string_view words;
};

constexpr Words reasons[] = {
    {"not_listed", "it is not on the list of foods that are suggested"},
    {"does_not_suit", "it does not suit what the plan says about the diet"},
    {"no_candidate", "a value is missing, or no usual amount fits"},
    {"passes_limit", "it would pass the limit of {nutrient}, by {by}"},
    {"loses_target", "too little {nutrient} would be left, by {by}"},
    {"too_much_energy", "it brings too much energy for a small change, by {by}"},
    {"too_little_energy", "it takes away too much energy, by {by}"},
    {"does_not_help", "it does not bring enough to be worth the effort"},
    {"others_help_more", "other foods help more: with it {with} is left of what is missing, without it {best}"},
    {"safety_gate", "it is held back for safety"},
    {"as_good", "it is in the best answer, or as good as it"},
    {"nothing_to_improve", "there is nothing to improve"},
    {"nobody_described", "nobody is described, so there is nothing to aim for"},
    {"no_targets", "no recommended amounts fit this person"},
    {"no_day_counts", "no day counts"}};

std::string_view words_for(Text code) {
  for (const Words& one : reasons) {
    if (one.code == code) return one.words;
  }
  return code;
}

void print_levers(std::ostream& out, const Tables& tables, const Plan& plan, const std::vector<Lever>& levers) {
  const Ratio* told = nullptr;
  for (const Lever& lever : levers) {
    if (lever.ratio == told) continue;  // the strongest of each ratio
    told = lever.ratio;
    const Entry& entry = plan.days[lever.entry.day].entries[lever.entry.entry];
    const std::string food = entry.food ? std::string(tables.food(*entry.food).name) : entry.name;
    out << "  " << lever.ratio->name << ": " << food << " (" << pointer_to(lever.entry) << "), "
        << (lever.per_100_kcal < 0 ? "-" : "+")
        << number_text(lever.per_100_kcal < 0 ? -lever.per_100_kcal : lever.per_100_kcal) << '\n';
  }
}

}  // namespace

void print_why_not(std::ostream& out, const Tables& tables, const WhyNot& answer) {
  const Unit unit = answer.nutrient ? tables.nutrients[*answer.nutrient].unit : Unit::gram;
  out << tables.food(answer.food).name << ": " << filled(words_for(answer.because), [&](std::string_view name) {
    if (name == "nutrient") return nutrient_words(tables, *answer.nutrient);
    if (name == "by") return amount_text(answer.by.value_or(0), unit);
    return number_text(name == "with" ? answer.cost_with.value_or(0) : answer.best_cost);
  }) << ".\n";
}

void print_what_if(std::ostream& out, const Tables& tables, const Options& options, const Plan& plan) {
  const auto place = food_entry_at(plan, options.entry);
  const Change change{options.grams > 0 ? ChangeKind::halve : ChangeKind::remove, nullptr, {}, place, options.grams};
  const Assessment before = assess(tables, plan);
  const Assessment after = assess(tables, changed(plan, {change}));
  print_table(out, moved_rows(tables, before, after), {1, 2});
  out << "\nWhich entry moves a ratio most, for 100 kcal more of it\n";
  print_levers(out, tables, plan, levers_of(tables, plan, before.intake));
}

}  // namespace nutrient_balance::cli
