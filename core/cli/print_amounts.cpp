// The amounts of a report: each nutrient beside its recommendation, each limit beside what it counts, where the amounts
// come from, and what is not known of them.
#include <algorithm>
#include <cmath>
#include <map>

#include "print.hpp"
#include "table.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

using Rows = std::vector<std::vector<std::string>>;

/// The status in the words of the page: a shortfall is small while it stays above the average requirement.
std::string status_words(const Adequacy& adequacy) {
  switch (adequacy.status) {
    case AdequacyStatus::met:
      return "enough";
    case AdequacyStatus::below:
      if (!is_firm(adequacy.kind)) return "below it; no firm need is known";
      return adequacy.ear && adequacy.counted.low >= *adequacy.ear ? "a little short" : "short";
    case AdequacyStatus::unknown:
      return "cannot tell";
    case AdequacyStatus::no_reference:
      return "no figure set";
  }
  return {};
}

std::string recommended_text(const Adequacy& adequacy, Unit unit) {
  if (!adequacy.target) return "\xE2\x80\x93";
  const std::string form = adequacy.form.empty() ? "" : ' ' + std::string(adequacy.form);
  return std::string(kind_words(adequacy.kind)) + ' ' + amount_text(*adequacy.target, unit) + form;
}

/// No probability is certain: the ends are "under 1 %" and "over 99 %".
std::string percent(double probability) {
  if (probability < 0.01) return "under 1 %";
  if (probability > 0.99) return "over 99 %";
  return number_text(std::round(probability * 100)) + " %";
}

std::string confidence_text(const Adequacy& adequacy) {
  if (!adequacy.confidence) return {};
  const std::string middle = percent(adequacy.confidence->probability);
  const std::string low = percent(adequacy.confidence_low.value_or(0));
  const std::string high = adequacy.confidence_high ? percent(*adequacy.confidence_high) : "over 99 %";
  return low == high ? middle : middle + " (" + low + " to " + high + ')';
}

void print_nutrients(std::ostream& out, const Tables& tables, const Assessment& assessment) {
  const bool any = std::any_of(assessment.adequacy.begin(), assessment.adequacy.end(),
                               [](const Adequacy& adequacy) { return adequacy.confidence.has_value(); });
  Rows rows = {
      {"Nutrient", "Intake per day", "Recommended", "In words", any ? "Chance that your own need is met" : ""}};
  for (const Adequacy& adequacy : assessment.adequacy) {
    const Nutrient& nutrient = tables.nutrients[adequacy.nutrient];
    const Amount& total = assessment.intake.nutrients[adequacy.nutrient].total;
    rows.push_back({std::string(nutrient.name), range_text(total, nutrient.unit),
                    recommended_text(adequacy, nutrient.unit), status_words(adequacy), confidence_text(adequacy)});
  }
  print_table(out, rows, {1, 2});
}

void print_limits(std::ostream& out, const Tables& tables, const Assessment& assessment) {
  Rows rows = {{"Limits", "Limit per day", "Counts", "Counted", "In words"}};
  for (const Limit& limit : assessment.limits) {
    const Nutrient& nutrient = tables.nutrients[limit.nutrient];
    const std::string words = limit.status == LimitStatus::over     ? "over"
                              : limit.status == LimitStatus::within ? "within"
                                                                    : "cannot tell";
    rows.push_back({std::string(nutrient.name),
                    std::string(kind_words(limit.kind)) + ' ' + amount_text(limit.limit, nutrient.unit),
                    std::string(scope_words(limit.scope)), range_text(limit.counted, nutrient.unit), words});
  }
  if (rows.size() > 1) print_table(out, rows, {1, 3});
}

/// Only where something else than food brings an amount.
void print_origins(std::ostream& out, const Tables& tables, const Assessment& assessment) {
  Rows rows = {{"Known amounts", "From food", "From supplements", "From water"}};
  for (const Target& target : assessment.targets.nutrients) {
    const Nutrient& nutrient = tables.nutrients[target.of->nutrient];
    const KnownFrom& from = assessment.intake.nutrients[target.of->nutrient].known_from;
    if (from.supplement == 0 && from.water == 0) continue;
    rows.push_back({std::string(nutrient.name), amount_text(from.food, nutrient.unit),
                    amount_text(from.supplement, nutrient.unit), amount_text(from.water, nutrient.unit)});
  }
  if (rows.size() == 1) return;
  out << '\n';
  print_table(out, rows, {1, 2, 3});
}

std::string lower(std::string_view name) {
  return name.substr(0, 1) == "V" ? std::string(name) : lower_first(name);  // vitamin letters look odd beside "vitamin"
}

}  // namespace

void print_amounts(std::ostream& out, const Tables& tables, const Assessment& assessment) {
  print_nutrients(out, tables, assessment);
  out << '\n';
  print_limits(out, tables, assessment);
  print_origins(out, tables, assessment);
}

void print_missing(std::ostream& out, const Tables& tables, const Plan& plan, const Assessment& assessment) {
  constexpr std::size_t shown = 10;
  std::map<std::pair<std::size_t, std::size_t>, std::string> lacking;
  for (const Target& target : assessment.targets.nutrients) {
    for (const EntryPlace place : assessment.intake.nutrients[target.of->nutrient].missing) {
      std::string& names = lacking[{place.day, place.entry}];
      names += (names.empty() ? "" : ", ") + lower(tables.nutrients[target.of->nutrient].name);
    }
  }
  if (lacking.empty()) return;
  out << "\nNot known (similar foods lend a range where they can, never zero)\n";
  std::size_t told = 0;
  for (const auto& [place, names] : lacking) {
    if (++told > shown) break;
    const EntryPlace at{place.first, place.second};
    out << "  " << pointer_to(at) << "  " << entry_words(tables, plan.days[at.day].entries[at.entry]) << ": " << names
        << '\n';
  }
  if (lacking.size() > shown) out << "  and " << lacking.size() - shown << " more entries\n";
}

}  // namespace nutrient_balance::cli
