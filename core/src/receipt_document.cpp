#include <algorithm>

#include "guidance_document.hpp"
#include "nutrient_balance/documents.hpp"
#include "receipt_parts.hpp"

namespace nutrient_balance {

namespace {

void write_confidence(JsonWriter& out, ReceiptContext& context, const Adequacy& adequacy) {
  out.key("confidence");
  if (!adequacy.confidence) {
    out.null();
    return;
  }
  const Confidence& confidence = *adequacy.confidence;
  const Intake& intake = context.assessment.intake;
  out.begin_object();
  out.member("formula", "normal_distribution_of_z");
  out.member("mean", intake.nutrients[adequacy.nutrient].total.middle);
  out.member("ear", adequacy.ear);
  out.member("days", static_cast<double>(intake.days_counted));
  out.member("sd_within", confidence.variation->sd);
  out.member("requirement_cv", confidence.variation->requirement_cv);
  out.member("sd_requirement", confidence.sd_requirement);
  out.member("sd_difference", confidence.sd_difference);
  out.member("z", confidence.z);
  out.member("probability", confidence.probability);
  out.member("probability_low", adequacy.confidence_low);
  out.member("probability_high", adequacy.confidence_high);
  out.member("source", context.tables.sources[confidence.variation->source].id);
  out.end_object();
  context.sources.push_back(confidence.variation->source);
}

void write_adequacy(JsonWriter& out, ReceiptContext& context, NutrientIndex nutrient) {
  const auto& all = context.assessment.adequacy;
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Adequacy& one) { return one.nutrient == nutrient; });
  out.key("adequacy");
  if (found == all.end()) {
    out.null();
    return;
  }
  out.begin_object();
  out.member("formula", "middle_by_target");
  write_amount(out, "counted", found->counted);
  out.member("status", status_text(found->status));
  out.member("share", found->share);
  write_confidence(out, context, *found);
  out.end_object();
}

void write_nutrient(JsonWriter& out, ReceiptContext& context, NutrientIndex index) {
  const Nutrient& nutrient = context.tables.nutrients[index];
  out.begin_object();
  out.member("id", nutrient.id);
  out.member("name", nutrient.name);
  out.member("unit", unit_text(nutrient.unit));
  write_list(out, "made_of", nutrient.made_of, [&](const Component& part) {
    out.begin_object();
    out.member("nutrient", context.tables.nutrients[part.nutrient].id);
    out.member("times", part.times);
    out.member("per", part.per);
    out.end_object();
  });
  out.key("intake");
  out.begin_object();
  out.member("formula", "mean_of_counted_days");
  out.member("days", static_cast<double>(context.assessment.intake.days_counted));
  write_amount_members(out, context.assessment.intake.nutrients[index].total);
  write_receipt_entries(out, context, index);
  out.end_object();
  write_receipt_target(out, context, context.assessment.targets.find(index));
  write_adequacy(out, context, index);
  write_receipt_limits(out, context, index);
  out.end_object();
}

void write_header(JsonWriter& out, const ReceiptContext& context, std::string_view about) {
  out.member("format", "nutrient-balance/receipt@1");
  out.member("about", about);
  out.key("engine");
  out.begin_object();
  out.member("version", engine_version);
  out.member("data", context.tables.data_version);
  out.end_object();
  write_person(out, context.assessment.targets);
  out.key("days");
  out.begin_object();
  out.member("counted", static_cast<double>(context.assessment.intake.days_counted));
  out.member("excluded", static_cast<double>(context.assessment.intake.days_excluded));
  out.end_object();
}

}  // namespace

std::string receipt_document(const Tables& tables, const Plan& plan, const Assessment& assessment,
                             const ReceiptSubject& subject, std::string_view about) {
  ReceiptContext context{tables, plan, assessment, {}};
  JsonWriter out;
  out.begin_object();
  write_header(out, context, about);
  write_list(out, "nutrients", subject.nutrients, [&](NutrientIndex one) { write_nutrient(out, context, one); });
  write_list(out, "ratios", subject.ratios, [&](const RatioResult* one) { write_receipt_ratio(out, context, *one); });
  write_list(out, "indices", subject.indices, [&](const IndexResult* one) { write_receipt_index(out, context, *one); });
  write_list(out, "conflicts", subject.conflicts, [&](const Conflict* one) { write_conflict(out, tables, *one); });
  write_sources(out, tables, context.sources);
  out.end_object();
  return out.take();
}

}  // namespace nutrient_balance
