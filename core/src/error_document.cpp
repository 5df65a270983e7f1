#include "json_writer.hpp"
#include "nutrient_balance/documents.hpp"

namespace nutrient_balance {

std::string error_document(const Problem& problem) {
  JsonWriter out;
  out.begin_object();
  out.key("error");
  out.begin_object();
  out.member("code", problem.code);
  out.member("path", problem.path);
  out.key("detail");
  out.begin_object();
  for (const Fact& fact : problem.detail) {
    out.key(fact.name);
    if (const auto* number = std::get_if<double>(&fact.value)) {
      out.number(*number);
    } else {
      out.text(std::get<std::string>(fact.value));
    }
  }
  out.end_object();
  out.end_object();
  out.end_object();
  return out.take();
}

std::string quoted_json(std::string_view text) {
  JsonWriter out;
  out.text(text);
  return out.take();
}

}  // namespace nutrient_balance
