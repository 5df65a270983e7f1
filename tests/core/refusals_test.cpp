// Every call of the front door says what is wrong with what it was given, and where, instead of answering.
#include <gtest/gtest.h>

#include <array>

#include "nutrient_balance/engine.hpp"
#include "toy_tables.hpp"

namespace nutrient_balance {
namespace {

Engine toy_engine() {
  const std::string foods = toy::food_bytes();
  const std::array<std::string_view, 1> tables = {foods};
  return std::move(Engine::load(toy::reference_bytes(), tables).value());
}

const Engine& engine() {
  static const Engine loaded = toy_engine();
  return loaded;
}

constexpr std::string_view not_text = "\xFF";
constexpr std::string_view no_json = "{";
const std::string plan = toy::plan_text(R"({"food":"toy:03","grams":1000},{"nutrients":{"calcium":1}})");

/// "code place", or "fine".
template <typename Answer>
std::string refusal(const Result<Answer>& answer) {
  if (answer.ok()) return "fine";
  return answer.problem().code + " " + answer.problem().path;
}

TEST(Refusals, OfTablesThatAreNone) {
  EXPECT_EQ(refusal(Engine::load("junk", {})), "bad_tables ");
  const std::array<std::string_view, 1> junk = {"junk"};
  EXPECT_EQ(refusal(Engine::load(toy::reference_bytes(), junk)).substr(0, 10), "bad_tables");
}

TEST(Refusals, OfAPlanThatCannotBeRead) {
  EXPECT_EQ(refusal(engine().assess(no_json)), "bad_json ");
  EXPECT_EQ(refusal(engine().explain(no_json, "calcium")), "bad_json ");
  EXPECT_EQ(refusal(engine().contributions(no_json)), "bad_json ");
  EXPECT_EQ(refusal(engine().targets(no_json)), "bad_json ");
  EXPECT_EQ(refusal(engine().suggest(no_json, "")), "bad_json ");
  EXPECT_EQ(refusal(engine().why_not(no_json, "", "toy:03")), "bad_json ");
  EXPECT_EQ(refusal(engine().what_if(no_json, "/days/0/entries/0", 1)), "bad_json ");
  EXPECT_EQ(refusal(engine().own_food(no_json, "own:bar")), "bad_json ");
}

TEST(Refusals, OfATextThatIsNotUtf8) {
  EXPECT_EQ(refusal(engine().explain(plan, not_text)), "bad_value ");
  EXPECT_EQ(refusal(engine().dose_window(plan, "magnesium_oxide", not_text)), "bad_value ");
  EXPECT_EQ(refusal(engine().why_not(plan, "", not_text)), "bad_value ");
  EXPECT_EQ(refusal(engine().what_if(plan, not_text, 1)), "bad_value ");
  EXPECT_EQ(refusal(engine().food(not_text)), "bad_value ");
  EXPECT_EQ(refusal(engine().own_food(plan, not_text)), "bad_value ");
  EXPECT_EQ(refusal(engine().foods({not_text, "100g", "", false, 20})), "bad_value ");
  EXPECT_EQ(refusal(engine().foods({"calcium", not_text, "", false, 20})), "bad_value ");
  EXPECT_EQ(refusal(engine().foods({"calcium", "100g", not_text, false, 20})), "bad_value ");
}

TEST(Refusals, OfWhatNoTableKnows) {
  EXPECT_EQ(refusal(engine().explain(plan, "gold")), "unknown_id ");
  EXPECT_EQ(refusal(engine().why_not(plan, "", "toy:99")), "unknown_food ");
  EXPECT_EQ(refusal(engine().food("toy:99")), "unknown_food ");
  EXPECT_EQ(refusal(engine().own_food(plan, "own:bar")), "unknown_food ");
  EXPECT_EQ(refusal(engine().foods({"gold", "100g", "", false, 20})), "unknown_id /nutrient");
}

TEST(Refusals, OfAnotherAmountNameItsPlace) {
  constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();
  for (const double grams : {-1.0, 10000.5, not_a_number}) {
    EXPECT_EQ(refusal(engine().what_if(plan, "/days/0/entries/0", grams)), "out_of_range /grams") << grams;
  }
  EXPECT_EQ(refusal(engine().what_if(plan, "/days/0/entries/0", 10000)), "fine");
  EXPECT_EQ(refusal(engine().what_if(plan, "/days/0/entries/0", 0)), "fine");
  EXPECT_EQ(refusal(engine().what_if(plan, "/days/0/entries/1", 1)), "unknown_id /entry") << "typed in, so no food";
  EXPECT_EQ(refusal(engine().what_if(plan, "/days/0/entries/2", 1)), "unknown_id /entry");
}

TEST(Refusals, OfOptionsNameTheirPlaceWhateverAsks) {
  const std::string options = R"({"format":"nutrient-balance/suggest-options@1","changes":4})";
  EXPECT_EQ(refusal(engine().suggest(plan, options)), "out_of_range /options/changes");
  EXPECT_EQ(refusal(engine().begin_suggest(plan, options)), "out_of_range /options/changes");
  EXPECT_EQ(refusal(engine().why_not(plan, options, "toy:03")), "out_of_range /options/changes");
}

TEST(Refusals, AsADocumentHoldCodePlaceAndDetail) {
  const std::string document = document_of(engine().what_if(plan, "/days/0/entries/0", -1));
  EXPECT_EQ(document, R"({"error":{"code":"out_of_range","path":"/grams","detail":{"minimum":0,"maximum":10000}}})");
}

TEST(Answers, OfOneEngineAreTheSameWhateverWasAskedBefore) {
  const Engine fresh = toy_engine();
  const std::string first = fresh.suggest(plan, "").value();
  EXPECT_EQ(fresh.suggest(plan, "").value(), first);
  const std::string why = fresh.why_not(plan, "", "toy:03").value();
  EXPECT_EQ(toy_engine().why_not(plan, "", "toy:03").value(), why);
}

}  // namespace
}  // namespace nutrient_balance
