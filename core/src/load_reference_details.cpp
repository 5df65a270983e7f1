#include "load_reference_details.hpp"

#include "packed_list.hpp"

namespace nutrient_balance {

namespace {

ReferenceRow read_row(PackedReader& in) {
  ReferenceRow row;
  row.kind = in.text();
  row.recommended = in.decimal();
  row.ear = in.decimal();
  row.upper_limit = in.decimal();
  row.cdrr = in.decimal();
  row.lrni = in.decimal();
  return row;
}

ReferenceBasis read_basis(PackedReader& in, std::size_t life_stages) {
  ReferenceBasis basis;
  basis.id = in.text();
  basis.label = in.text();
  for (std::size_t i = 0; i < life_stages && in.ok(); ++i) basis.rows.push_back(read_row(in));
  return basis;
}

ReferenceForm read_form(PackedReader& in) {
  ReferenceForm form;
  form.name = in.text();
  form.least_times = in.required_decimal();
  form.least_per = in.required_decimal();
  form.most_times = in.required_decimal();
  form.most_per = in.required_decimal();
  return form;
}

void read_details(PackedReader& in, ReferenceNutrient& of, std::size_t life_stages, std::size_t sources) {
  of.limit_kind = in.text();
  of.limit_source = in.index(sources);
  of.form = read_form(in);
  for (std::size_t i = 0; i < life_stages && in.ok(); ++i) of.rows[i].lrni = in.decimal();
  of.depends_on = in.text();
  of.bases = list_of<ReferenceBasis>(in, [&] { return read_basis(in, life_stages); });
  of.default_basis = in.optional_index(of.bases.size()).value_or(0);
}

void read_notes(PackedReader& in, ReferenceNutrient& of, std::size_t life_stages) {
  of.where = in.text();
  of.note = in.text();
  of.basis_why = in.text();
  of.form.why = in.text();
  of.figure_notes = list_of<FigureNote>(in, [&] {
    const std::size_t life_stage = in.index(life_stages);
    return FigureNote{life_stage, in.text()};
  });
}

}  // namespace

void read_reference_notes(PackedReader& in, Tables& tables) {
  for (Reference& reference : tables.references) {
    for (ReferenceNutrient& of : reference.nutrients) {
      if (!in.ok()) return;
      read_notes(in, of, reference.life_stages.size());
    }
  }
}

void read_reference_details(PackedReader& in, Tables& tables) {
  for (Reference& reference : tables.references) {
    for (ReferenceNutrient& of : reference.nutrients) {
      if (!in.ok()) return;
      read_details(in, of, reference.life_stages.size(), tables.sources.size());
    }
  }
}

}  // namespace nutrient_balance
