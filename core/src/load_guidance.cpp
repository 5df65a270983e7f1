#include "load_guidance.hpp"

#include "packed_list.hpp"

namespace nutrient_balance {

namespace {

/// How many of each thing an index may point at.
struct Ends {
  std::size_t nutrients;
  std::size_t ratios;
  std::size_t sources;
};

Attachment read_attachment(PackedReader& in, const Ends& ends) {
  Attachment attachment;
  attachment.codes = texts(in);
  attachment.nutrient = in.optional_index(ends.nutrients);
  attachment.ratio = in.optional_index(ends.ratios);
  attachment.condition = in.text();
  return attachment;
}

Statement read_statement(PackedReader& in, const Ends& ends, std::size_t statements) {
  Statement statement{};
  statement.id = in.text();
  statement.grade = in.text();
  statement.design = in.text();
  statement.direction = in.text();
  statement.qualified_by = in.text();
  statement.people = in.number();
  statement.sources = indexes(in, ends.sources);
  statement.attached_to = list_of<Attachment>(in, [&] { return read_attachment(in, ends); });
  statement.beside = indexes(in, statements);
  return statement;
}

std::vector<Statement> read_statements(PackedReader& in, const Ends& ends) {
  std::vector<Statement> statements;
  const std::uint32_t count = in.count();
  for (std::uint32_t i = 0; i < count && in.ok(); ++i) statements.push_back(read_statement(in, ends, count));
  return statements;
}

GateRule read_gate(PackedReader& in, const Ends& ends) {
  GateRule gate{};
  gate.id = in.text();
  gate.below_months = in.number();
  const std::size_t stages = in.index(4);
  gate.when_pregnant = (stages & 1U) != 0;
  gate.when_lactating = (stages & 2U) != 0;
  gate.conditions = texts(in);
  const std::size_t when = in.index(8);
  gate.when_medicine_asks = (when & 1U) != 0;
  gate.when_unanswered = (when & 2U) != 0;
  gate.when_implausible = (when & 4U) != 0;
  const std::size_t withholds = in.index(8);
  gate.withholds.supplements = (withholds & 1U) != 0;
  gate.withholds.all_foods = (withholds & 2U) != 0;
  gate.withholds.reductions = (withholds & 4U) != 0;
  gate.withholds.foods_for = indexes(in, ends.nutrients);
  gate.sources = indexes(in, ends.sources);
  return gate;
}

MedicineRule read_medicine(PackedReader& in, const Ends& ends) {
  MedicineRule medicine{};
  medicine.id = in.text();
  medicine.asks = in.index(2) == 1;
  medicine.nutrients = indexes(in, ends.nutrients);
  medicine.spacing = list_of<Spacing>(in, [&] {
    Spacing spacing;
    spacing.nutrients = indexes(in, ends.nutrients);
    spacing.hours_before = in.decimal();
    spacing.hours_after = in.decimal();
    return spacing;
  });
  medicine.foods_withheld_for = indexes(in, ends.nutrients);
  medicine.sources = indexes(in, ends.sources);
  return medicine;
}

RedFlag read_red_flag(PackedReader& in, const Ends& ends) {
  RedFlag flag;
  flag.id = in.text();
  flag.nutrients = indexes(in, ends.nutrients);
  flag.conditions = texts(in);
  flag.sources = indexes(in, ends.sources);
  return flag;
}

StricterLimit read_stricter_limit(PackedReader& in, const Ends& ends) {
  StricterLimit limit{};
  limit.nutrient = in.index(ends.nutrients);
  limit.scope = in.text();
  limit.limit = in.required_decimal();
  limit.from_months = in.number();
  limit.sources = indexes(in, ends.sources);
  return limit;
}

}  // namespace

void read_guidance(PackedReader& in, Tables& tables) {
  const Ends ends{tables.nutrients.size(), tables.ratios.size(), tables.sources.size()};
  Guidance& guidance = tables.guidance;
  guidance.statements = read_statements(in, ends);
  guidance.gates = list_of<GateRule>(in, [&] { return read_gate(in, ends); });
  guidance.medicines = list_of<MedicineRule>(in, [&] { return read_medicine(in, ends); });
  guidance.red_flags = list_of<RedFlag>(in, [&] { return read_red_flag(in, ends); });
  guidance.stricter_limits = list_of<StricterLimit>(in, [&] { return read_stricter_limit(in, ends); });
  guidance.implausible = list_of<Implausible>(in, [&] {
    const std::size_t nutrient = in.index(ends.nutrients);
    return Implausible{nutrient, in.required_decimal()};
  });
}

}  // namespace nutrient_balance
