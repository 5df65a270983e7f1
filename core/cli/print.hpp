// Readable answers.
#pragma once

#include <ostream>

#include "nutrient_balance/documents.hpp"
#include "nutrient_balance/search.hpp"
#include "phrases.hpp"

namespace nutrient_balance::cli {

void print_report(std::ostream& out, const Tables& tables, const Plan& plan, const Assessment& assessment,
                  const Phrases& phrases);
// Parts of the report.
void print_amounts(std::ostream& out, const Tables& tables, const Assessment& assessment);
/// Which entries lack a value, and of what.
void print_missing(std::ostream& out, const Tables& tables, const Plan& plan, const Assessment& assessment);
void print_findings(std::ostream& out, const Tables& tables, const Assessment& assessment, const Phrases& phrases);
void print_safety(std::ostream& out, const Tables& tables, const Assessment& assessment, const Phrases& phrases);
void print_evidence(std::ostream& out, const Tables& tables, const Assessment& assessment, const Phrases& phrases);
std::string band_range(const BandResult& band);
std::string verdict_words(BandVerdict verdict);
void print_index(std::ostream& out, const IndexResult& result);
void print_receipt(std::ostream& out, const Tables& tables, const Plan& plan, const Assessment& assessment,
                   const ReceiptSubject& subject);
void print_contributions(std::ostream& out, const Tables& tables, const Plan& plan);
void print_targets(std::ostream& out, const Tables& tables, const Targets& targets);
/// Which reading of each label is counted; nothing where no supplement is taken.
void print_supplements(std::ostream& out, const Tables& tables, const Assessment& assessment);
void print_elemental(std::ostream& out, const Tables& tables, const Elemental& asked);
void print_dose_window(std::ostream& out, const Tables& tables, const DoseWindow& window, const Phrases& phrases);
void print_food(std::ostream& out, const Tables& tables, FoodRef food);
/// A food or a recipe that a plan describes.
void print_own_food(std::ostream& out, const Tables& tables, const OwnFood& food);
void print_hits(std::ostream& out, const Tables& tables, const std::vector<SearchHit>& hits);
void print_ranking(std::ostream& out, const Tables& tables, const FoodRankingRequest& request,
                   const FoodRanking& ranking);

}  // namespace nutrient_balance::cli
