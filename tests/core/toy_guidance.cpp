// The toy world's evidence and safety.
#include "toy_guidance.hpp"

namespace nutrient_balance::toy {

namespace {

constexpr std::uint32_t calcium = 0;
constexpr std::uint32_t magnesium = 1;
constexpr std::uint32_t iron = 2;

/// "hopeful" stands beside low magnesium and never without "sobering", which also stands beside ca_mg above its band;
/// "renal" stands beside kidney disease.
void pack_statements(Packer& out) {
  out.number(3);
  out.text("hopeful").text("D").text("cross_sectional").text("benefit").text("association").number(2695);
  out.number(1).number(0);
  out.number(1).number(2).text("below_target").text("below_ear").number(1 + magnesium).number(0).text("");
  out.number(1).number(1);
  out.text("sobering").text("B").text("randomised_trial").text("neutral").text("").number(148);
  out.number(1).number(0);
  out.number(1).number(1).text("ratio_above_band").number(0).number(1 + 0).text("");
  out.number(0);
  out.text("renal").text("G").text("review").text("harm").text("possible").number(0);
  out.number(1).number(0);
  out.number(1).number(1).text("condition_care").number(0).number(0).text("kidney_disease");
  out.number(0);
}

struct ToyGate {
  std::string_view id;
  std::uint32_t below_months, stages;
  std::string_view condition;
  std::uint32_t when, withholds;
  std::vector<std::uint32_t> foods;
};

void pack_gates(Packer& out) {
  const std::vector<ToyGate> gates = {{"infant", 12, 0, "", 0, 7, {}},
                                      {"under_19", 228, 0, "", 0, 1, {}},
                                      {"pregnant", 0, 1, "", 0, 1, {}},
                                      {"lactating", 0, 2, "", 0, 1, {}},
                                      {"kidney", 0, 0, "kidney_disease", 0, 1, {calcium, magnesium}},
                                      {"gout", 0, 0, "gout", 0, 4, {}},
                                      {"medicine", 0, 0, "", 1, 1, {}},
                                      {"safety_not_answered", 0, 0, "", 2, 1, {}},
                                      {"implausible_intake", 0, 0, "", 4, 7, {}}};
  out.number(static_cast<std::uint32_t>(gates.size()));
  for (const ToyGate& gate : gates) {
    out.text(gate.id).number(gate.below_months).number(gate.stages);
    out.number(gate.condition.empty() ? 0 : 1);
    if (!gate.condition.empty()) out.text(gate.condition);
    out.number(gate.when).number(gate.withholds).number(static_cast<std::uint32_t>(gate.foods.size()));
    for (const std::uint32_t nutrient : gate.foods) out.number(nutrient);
    out.number(1).number(0);
  }
}

/// levothyroxine keeps 4 hours from calcium and magnesium; digoxin asks, and withholds foods for iron.
void pack_medicines(Packer& out) {
  out.number(2);
  out.text("levothyroxine").number(0).number(2).number(calcium).number(magnesium);
  out.number(1).number(2).number(calcium).number(magnesium).text("4").text("");
  out.number(0).number(1).number(0);
  out.text("digoxin").number(1).number(1).number(magnesium).number(0).number(1).number(iron).number(1).number(0);
}

}  // namespace

void pack_guidance(Packer& out) {
  pack_statements(out);
  pack_gates(out);
  pack_medicines(out);
  out.number(1).text("too_much").number(1).number(calcium).number(1).text("kidney_disease").number(1).number(0);
  out.number(1).number(calcium).text("total").text("2000").number(228).number(1).number(0);
  out.number(1).number(calcium).text("25000");
}

}  // namespace nutrient_balance::toy
