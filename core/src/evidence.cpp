// Which statements belong beside which finding.
#include <algorithm>

#include "guidance_findings.hpp"

namespace nutrient_balance {

namespace {

bool belongs(const Tables& tables, const Attachment& attachment, const Finding& finding) {
  const auto& codes = attachment.codes;
  if (std::find(codes.begin(), codes.end(), finding.code) == codes.end()) return false;
  if (attachment.nutrient && attachment.nutrient != finding.nutrient) return false;
  if (attachment.ratio && &tables.ratios[*attachment.ratio] != finding.ratio) return false;
  return attachment.condition.empty() || attachment.condition == finding.condition;
}

void add(const Tables& tables, std::size_t index, std::vector<std::size_t>& statements) {
  if (std::find(statements.begin(), statements.end(), index) != statements.end()) return;
  statements.push_back(index);
  for (const std::size_t other : tables.guidance.statements[index].beside) add(tables, other, statements);
}

}  // namespace

void attach_evidence(const Tables& tables, std::vector<Finding>& findings) {
  const auto& statements = tables.guidance.statements;
  for (Finding& finding : findings) {
    for (std::size_t i = 0; i < statements.size(); ++i) {
      const auto& places = statements[i].attached_to;
      const bool fits = std::any_of(places.begin(), places.end(),
                                    [&](const Attachment& attachment) { return belongs(tables, attachment, finding); });
      if (fits) add(tables, i, finding.evidence);
    }
    std::sort(finding.evidence.begin(), finding.evidence.end());
  }
}

}  // namespace nutrient_balance
