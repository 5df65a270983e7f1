#include "survey_command.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "batch.hpp"
#include "survey.hpp"
#include "words.hpp"

namespace nutrient_balance::cli {

namespace {

constexpr std::size_t most_bytes_of_mapping = std::size_t{1} << 20U;

int say(const std::string& file, const Problem& problem) {
  std::cerr << printable(file) << ": " << sentence_for(problem) << '\n';
  return exit_bad_input;
}

bool open_file(const std::string& name, std::ifstream& file) {
  file.open(name, std::ios::binary);
  if (file && !std::filesystem::is_directory(name)) return true;
  std::cerr << "Cannot read the file " << printable(name) << ".\n";
  return false;
}

std::string shipped_names() {
  std::string names;
  for (const ShippedMapping& one : shipped_mappings()) names += (names.empty() ? "" : ", ") + std::string(one.name);
  return names;
}

/// One that comes with the program by its name, else a file.
std::optional<std::string> mapping_text(const std::string& name) {
  const auto& shipped = shipped_mappings();
  const auto found =
      std::find_if(shipped.begin(), shipped.end(), [&](const ShippedMapping& one) { return one.name == name; });
  if (found != shipped.end()) return std::string(found->json);
  std::ifstream file;
  if (!open_file(name, file)) {
    std::cerr << "Mappings that come with the program: " << shipped_names() << ".\n";
    return std::nullopt;
  }
  std::string text(most_bytes_of_mapping, '\0');
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(file.gcount()));
  return text;
}

}  // namespace

int run_survey(const Engine& engine, const Options& options) {
  const auto text = mapping_text(options.mapping);
  if (!text) return exit_bad_input;
  const auto mapping = read_mapping(engine.tables(), *text);
  if (!mapping.ok()) return say(options.mapping, mapping.problem());
  SurveyOptions survey;
  survey.amounts = options.amounts == "file" ? SurveyAmounts::file : SurveyAmounts::table;
  survey.reference = options.batch_reference;
  SurveyPersons persons;
  if (!options.persons.empty()) {
    std::ifstream file;
    if (!open_file(options.persons, file)) return exit_bad_input;
    auto read = SurveyPersons::read(mapping.value(), file);
    if (!read.ok()) return say(options.persons, read.problem());
    persons = std::move(read.value());
    survey.persons = &persons;
  }
  const auto source = survey_source(engine.tables(), mapping.value(), std::cin, survey);
  if (!source.ok()) return say("Standard input", source.problem());
  return run_batch(engine, *source.value(), std::cout,
                   {options.jobs, options.quiet ? nullptr : &std::cerr, options.plans});
}

}  // namespace nutrient_balance::cli
