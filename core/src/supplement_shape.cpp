// How a plan describes a supplement: a form of the tables or a formula, and what its label prints.
#include <algorithm>

#include "plan_builder.hpp"

namespace nutrient_balance {

namespace {

/// The forms that begin with the same word (all of magnesium, say), or simply all.
std::string known_forms(const Tables& tables, std::string_view asked) {
  const std::string_view word = asked.substr(0, asked.find('_'));
  std::string known;
  std::string alike;
  for (const SupplementForm& form : tables.forms) {
    known += (known.empty() ? "" : ", ") + std::string(form.id);
    if (form.id.substr(0, form.id.find('_')) != word) continue;
    alike += (alike.empty() ? "" : ", ") + std::string(form.id);
  }
  return alike.empty() ? known : alike;
}

/// The counted elements of a composition, in its order.
std::vector<NutrientIndex> counted_elements(const Tables& tables, const Composition& composition) {
  std::vector<NutrientIndex> counted;
  for (const CompositionPart& part : composition.parts) {
    if (const auto nutrient = tables.elements[part.element].nutrient) counted.push_back(*nutrient);
  }
  return counted;
}

/// Which element the label of a formula speaks about: the stated one, or the only one that is counted.
Complaint choose_element(const Tables& tables, SupplementDraft& draft) {
  const auto counted = counted_elements(tables, draft.formula->composition);
  if (draft.element) {
    if (std::find(counted.begin(), counted.end(), *draft.element) != counted.end()) return std::nullopt;
    return complain("contradiction", {{"with", "formula"}}, "/element");
  }
  if (counted.empty()) return complain("no_counted_element", {}, "/formula");
  if (counted.size() > 1) {
    std::string known;
    for (const NutrientIndex nutrient : counted) {
      known += (known.empty() ? "" : ", ") + std::string(tables.nutrients[nutrient].id);
    }
    return complain("missing_key", {{"key", "element"}, {"known", known}}, "/element");
  }
  draft.element = counted.front();
  return std::nullopt;
}

Complaint refuse_beside_form(const SupplementDraft& draft) {
  if (draft.formula) return complain("contradiction", {{"with", "supplement"}}, "/formula");
  if (draft.element) return complain("contradiction", {{"with", "supplement"}}, "/element");
  return std::nullopt;
}

Complaint weigh_supplement(const EntryDraft& draft) {
  if (!draft.supplement.amount_mg) return complain("missing_key", {{"key", "amount_mg"}}, "/amount_mg");
  const double most = PlanLimits::supplement_mg / *draft.supplement.amount_mg;
  if (draft.count.value_or(1) <= most) return std::nullopt;
  return complain("out_of_range", {{"maximum", most}}, "/count");
}

}  // namespace

Complaint unknown_form(const Tables& tables, std::string_view id) {
  return complain("unknown_supplement", {{"supplement", excerpt(id)}, {"known", known_forms(tables, id)}});
}

Complaint take_supplement(PlanBuilder& builder) {
  EntryDraft& entry = builder.entry;
  SupplementDraft& draft = entry.supplement;
  if (Complaint wrong = draft.form ? refuse_beside_form(draft) : choose_element(builder.tables, draft)) return wrong;
  if (Complaint wrong = weigh_supplement(entry)) return wrong;
  Label label{draft.form,
              std::move(draft.formula),
              draft.form ? builder.tables.forms[*draft.form].nutrient : draft.element,
              *draft.amount_mg,
              entry.count.value_or(1),
              draft.states.value_or(LabelStates::unknown),
              draft.percent};
  entry.entry.origin = Origin::supplement;
  entry.entry.supplement = read_label(builder.tables, std::move(label));
  return std::nullopt;
}

const Shape supplement_form_shape = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  builder.entry.supplement.form = builder.tables.find_form(text);
  return builder.entry.supplement.form ? std::nullopt : unknown_form(builder.tables, text);
}};

const Shape formula_shape = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  const auto composition = parse_formula(builder.tables.elements, text);
  if (!composition.ok()) return composition.problem();
  builder.entry.supplement.formula = WrittenFormula{std::string(text), composition.value()};
  return std::nullopt;
}};

const Shape formula_element_shape = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  builder.entry.supplement.element = builder.tables.find_nutrient(text);
  if (!builder.entry.supplement.element) return complain("unknown_nutrient", {{"nutrient", excerpt(text)}});
  return std::nullopt;
}};

const Shape amount_mg_shape = {.number = [](PlanBuilder& builder, double value) {
  return take_amount(builder.entry.supplement.amount_mg, value, PlanLimits::supplement_mg);
}};

const Shape label_states_shape = {.text = [](PlanBuilder& builder, std::string_view text) -> Complaint {
  for (const auto& [word, states] : {std::pair<std::string_view, LabelStates>("unknown", LabelStates::unknown),
                                     std::pair<std::string_view, LabelStates>("element", LabelStates::element),
                                     std::pair<std::string_view, LabelStates>("compound", LabelStates::compound)}) {
    if (text != word) continue;
    builder.entry.supplement.states = states;
    return std::nullopt;
  }
  return complain("bad_value", {{"expected", "element, compound or unknown"}});
}};

const Shape label_percent_shape = {
    .number = [](PlanBuilder& builder, double value) -> Complaint {
      builder.entry.supplement.has_percent = true;
      return take_amount(builder.entry.supplement.percent, value, PlanLimits::label_percent);
    },
    .null = [](PlanBuilder& builder) -> Complaint {
      builder.entry.supplement.has_percent = true;
      return std::nullopt;
    },
};

}  // namespace nutrient_balance
