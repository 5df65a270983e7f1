#include "nutrient_balance/engine.hpp"

#include "plan_builder.hpp"
#include "utf8.hpp"

namespace nutrient_balance {

namespace {

Problem not_text() { return {"bad_value", "", {{"expected", "UTF-8 text"}}}; }

}  // namespace

Result<Engine> Engine::load(std::string_view reference_bytes, std::span<const std::string_view> food_packs) {
  auto loaded = load_tables(reference_bytes, food_packs);
  if (!loaded.ok()) return loaded.problem();
  auto tables = std::make_unique<Tables>(std::move(loaded.value()));
  FoodIndex index(*tables);
  return Engine(std::move(tables), std::move(index));
}

std::optional<Problem> Engine::add_foods(std::string_view food_pack) {
  auto problem = add_food_pack(*tables_, food_pack);
  if (problem) return problem;
  index_.add_new_tables();
  suggestable_.reset();  // there may be more of the foods that may be suggested now
  return problem;
}

Result<std::string> Engine::assess(std::string_view plan) const {
  const auto read = read_plan(*tables_, plan);
  if (!read.ok()) return read.problem();
  return report_document(*tables_, nutrient_balance::assess(*tables_, read.value()));
}

Result<std::string> Engine::explain(std::string_view plan, std::string_view id) const {
  if (!is_utf8(id)) return not_text();
  const auto read = read_plan(*tables_, plan);
  if (!read.ok()) return read.problem();
  const Assessment assessment = nutrient_balance::assess(*tables_, read.value());
  const auto subject = receipt_subject(*tables_, assessment, id);
  if (!subject) return Problem{"unknown_id", "", {{"id", excerpt(id)}, {"known", receipt_ids(*tables_)}}};
  return receipt_document(*tables_, read.value(), assessment, *subject, id);
}

Result<std::string> Engine::contributions(std::string_view plan) const {
  const auto read = read_plan(*tables_, plan);
  if (!read.ok()) return read.problem();
  return contributions_document(*tables_, read.value());
}

Result<std::string> Engine::targets(std::string_view request) const {
  const auto read = read_targets_request(*tables_, request);
  if (!read.ok()) return read.problem();
  return targets_document(*tables_, targets_of(*tables_, read.value()));
}

Result<std::string> Engine::elemental(std::string_view form, double mg, bool is_formula) const {
  if (!is_utf8(form)) return not_text();
  const auto asked = elemental_of(*tables_, form, mg, is_formula);
  if (!asked.ok()) return asked.problem();
  return elemental_document(*tables_, asked.value());
}

Result<std::string> Engine::dose_window(std::string_view plan, std::string_view form, std::string_view ratio) const {
  if (!is_utf8(form) || !is_utf8(ratio)) return not_text();
  const auto read = read_plan(*tables_, plan);
  if (!read.ok()) return read.problem();
  const auto found = tables_->find_form(form);
  if (!found) return *unknown_form(*tables_, form);
  const Ratio* of = ratio.empty() ? tables_->ratios.data() : tables_->find_ratio(ratio);
  if (of == nullptr) return Problem{"unknown_id", "", {{"id", excerpt(ratio)}}};
  return dose_window_document(*tables_,
                              nutrient_balance::dose_window(*tables_, read.value(), tables_->forms[*found], *of));
}

Result<SuggestRun> Engine::begin_suggest(std::string_view plan, std::string_view options) const {
  auto read = read_plan(*tables_, plan);
  if (!read.ok()) return read.problem();
  const auto asked = read_suggest_options(*tables_, options);
  if (!asked.ok()) return asked.problem();
  if (!suggestable_) suggestable_ = suggestable_amounts(*tables_, tables_->suggestable.foods);
  return SuggestRun(*tables_, suggestable_, std::move(read.value()), asked.value());
}

Result<std::string> Engine::suggest(std::string_view plan, std::string_view options) const {
  auto run = begin_suggest(plan, options);
  if (!run.ok()) return run.problem();
  run.value().finish();
  return suggestions_document(*tables_, run.value().result());
}

Result<std::string> Engine::why_not(std::string_view plan, std::string_view options, std::string_view food) const {
  if (!is_utf8(food)) return not_text();
  const auto read = read_plan(*tables_, plan);
  if (!read.ok()) return read.problem();
  const auto asked = read_suggest_options(*tables_, options);
  if (!asked.ok()) return asked.problem();
  const auto found = tables_->find_food(food);
  if (!found) return Problem{"unknown_food", "", {{"food", excerpt(food)}}};
  if (!suggestable_) suggestable_ = suggestable_amounts(*tables_, tables_->suggestable.foods);
  return why_not_document(*tables_,
                          nutrient_balance::why_not(*tables_, suggestable_, read.value(), asked.value(), *found));
}

Result<std::string> Engine::what_if(std::string_view plan, std::string_view entry, double grams) const {
  if (!is_utf8(entry)) return not_text();
  const auto read = read_plan(*tables_, plan);
  if (!read.ok()) return read.problem();
  if (!(grams >= 0) || grams > PlanLimits::grams) {
    return Problem{"out_of_range", "/grams", {{"minimum", 0.0}, {"maximum", PlanLimits::grams}}};
  }
  const auto place = food_entry_at(read.value(), entry);
  if (!place) return Problem{"unknown_id", "/entry", {{"id", excerpt(entry)}}};
  Change change{grams > 0 ? ChangeKind::halve : ChangeKind::remove, nullptr, {}, place, grams};
  const Assessment before = nutrient_balance::assess(*tables_, read.value());
  const Assessment after = nutrient_balance::assess(*tables_, changed(read.value(), {change}));
  return what_if_document(*tables_, before, after, levers_of(*tables_, read.value(), before.intake));
}

Result<std::string> Engine::food(std::string_view id) const {
  if (!is_utf8(id)) return not_text();
  const auto found = tables_->find_food(id);
  if (!found) return Problem{"unknown_food", "", {{"food", excerpt(id)}}};
  return food_document(*tables_, *found);
}

Result<std::string> Engine::foods(const FoodsAsked& asked) const {
  if (!is_utf8(asked.nutrient) || !is_utf8(asked.per) || !is_utf8(asked.group)) return not_text();
  const auto request = ranking_request(*tables_, asked);
  if (!request.ok()) return request.problem();
  return food_ranking_document(*tables_, request.value(), rank_foods(*tables_, request.value()));
}

Result<std::string> Engine::own_food(std::string_view plan, std::string_view id) const {
  if (!is_utf8(id)) return not_text();
  const auto read = read_plan(*tables_, plan);
  if (!read.ok()) return read.problem();
  const OwnFood* food = read.value().find_own_food(id);
  if (food == nullptr) return Problem{"unknown_food", "", {{"food", excerpt(id)}}};
  return own_food_document(*tables_, *food);
}

Result<std::string> Engine::search(std::string_view text, std::size_t limit) const {
  if (!is_utf8(text)) return not_text();
  constexpr std::size_t most_results = 100;
  if (limit < 1 || limit > most_results) {
    return Problem{"out_of_range", "/limit", {{"minimum", 1.0}, {"maximum", double{most_results}}}};
  }
  return search_document(*tables_, excerpt(text), find(text, limit));
}

std::string document_of(const Result<std::string>& result) {
  return result.ok() ? result.value() : error_document(result.problem());
}

}  // namespace nutrient_balance
