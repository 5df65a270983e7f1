// The library's front door: documents in, documents out. Both faces (command line and WebAssembly) call exactly this,
// so they give the same bytes. Nothing here throws for bad input, reads files or keeps state between calls, but for the
// food tables that were added.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "nutrient_balance/documents.hpp"

namespace nutrient_balance {

class Engine {
 public:
  /// From the bytes of reference.nbt and of any number of packs of foods.
  static Result<Engine> load(std::string_view reference_bytes, std::span<const std::string_view> food_packs);
  /// One more pack of foods; ids and answers about the others stay as they are. A problem leaves everything as it was.
  std::optional<Problem> add_foods(std::string_view food_pack);

  /// Plan document → report document, or an error document.
  [[nodiscard]] Result<std::string> assess(std::string_view plan) const;
  /// Plan document and the id of a nutrient, a ratio or an index → receipt document: what its figures came from.
  [[nodiscard]] Result<std::string> explain(std::string_view plan, std::string_view id) const;
  /// Plan document → what each entry brings.
  [[nodiscard]] Result<std::string> contributions(std::string_view plan) const;
  /// Targets request document → targets document.
  [[nodiscard]] Result<std::string> targets(std::string_view request) const;
  /// So much of a supplement form ("magnesium_oxide") or, if `is_formula`, of a chemical formula → what it holds.
  [[nodiscard]] Result<std::string> elemental(std::string_view form, double mg, bool is_formula = false) const;
  /// Plan document, form and ratio ("" = the first of the tables) → the doses that bring the ratio into its band.
  [[nodiscard]] Result<std::string> dose_window(std::string_view plan, std::string_view form,
                                                std::string_view ratio) const;
  /// Plan document and options document ("" = as usual) → a search for suggestions, to be continued step by step.
  [[nodiscard]] Result<SuggestRun> begin_suggest(std::string_view plan, std::string_view options) const;
  /// The same, to its end → suggestions document.
  [[nodiscard]] Result<std::string> suggest(std::string_view plan, std::string_view options) const;
  /// Why a food is not in the best answer → why-not document.
  [[nodiscard]] Result<std::string> why_not(std::string_view plan, std::string_view options,
                                            std::string_view food) const;
  /// The day with other grams (0 = gone) of the food entry that the pointer names ("/days/0/entries/1") → what-if
  /// document.
  [[nodiscard]] Result<std::string> what_if(std::string_view plan, std::string_view entry, double grams) const;
  /// Food id such as "sr:11457" → food document.
  [[nodiscard]] Result<std::string> food(std::string_view id) const;
  /// A nutrient → the foods richest in it.
  [[nodiscard]] Result<std::string> foods(const FoodsAsked& asked) const;
  /// Plan document and the id of one of its own foods or recipes ("recipe:soup") → own-food document.
  [[nodiscard]] Result<std::string> own_food(std::string_view plan, std::string_view id) const;
  /// What people type → search document with at most `limit` results (1 to 100).
  [[nodiscard]] Result<std::string> search(std::string_view text, std::size_t limit) const;

  /// The foods themselves, for a face that prints them its own way.
  [[nodiscard]] std::vector<SearchHit> find(std::string_view text, std::size_t limit) const {
    return index_.find(text, limit);
  }
  [[nodiscard]] const Tables& tables() const { return *tables_; }

 private:
  Engine(std::unique_ptr<Tables> tables, FoodIndex index) : tables_(std::move(tables)), index_(std::move(index)) {}

  std::unique_ptr<Tables> tables_;  // on the heap: the index points into it
  FoodIndex index_;
  // Worked out with the first suggestion that is asked for; an engine serves one thread.
  mutable std::shared_ptr<const FoodAmounts> suggestable_;
};

/// The answer of a call as one document: the result, or the error document.
std::string document_of(const Result<std::string>& result);

}  // namespace nutrient_balance
