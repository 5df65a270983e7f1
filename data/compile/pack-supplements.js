/** Packs what supplements and drinking water are worked out from: atomic weights, forms, daily values, hardness. Layout: data/README.md. */

/** @typedef {import('./pack-reference.js').IndexOf} IndexOf */
/** @typedef {import('./packed-writer.js').PackedWriter} PackedWriter */

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').Form} form
 * @param {{ nutrient: IndexOf, source: IndexOf }} index
 */
function packForm(out, form, index) {
  out.text(form.id);
  out.text(form.name);
  out.text(form.formula);
  out.number(form.nutrient === null ? 0 : 1 + index.nutrient(form.nutrient));
  out.text(form.absorption);
  out.text(form.strength);
  out.text(form.not_suggested_because ?? '');
  out.list(form.sources, (source) => out.number(index.source(source)));
}

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').Water} water
 * @param {{ nutrient: IndexOf, source: IndexOf }} index
 */
function packWater(out, { bulk, minerals, hardness }, index) {
  out.number(index.nutrient(bulk.nutrient));
  out.decimal(bulk.grams_per_litre);
  out.list(minerals, ({ nutrient, always_asked }) => {
    out.number(index.nutrient(nutrient));
    out.number(always_asked ? 1 : 0);
  });
  out.number(index.nutrient(hardness.share_of));
  out.number(index.nutrient(hardness.rest));
  out.list(hardness.units, (unit) => {
    out.text(unit.id);
    out.text(unit.formula);
    out.decimal(unit.mg_per_litre);
    out.number(index.source(unit.source));
  });
}

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').Data} data
 * @param {{ nutrient: IndexOf, source: IndexOf }} index
 */
export function packSupplements(out, data, index) {
  const { nutrients } = data.nutrients;
  out.list(data.elements.elements, ({ symbol, atomic_weight }) => {
    out.text(symbol);
    out.decimal(atomic_weight);
    out.number(1 + nutrients.findIndex(({ element }) => element === symbol));
  });
  out.number(index.source(data.elements.source));
  out.list(data.supplements.forms, (form) => packForm(out, form, index));
  out.list(data.dailyValues.daily_values, ({ id, source, values }) => {
    out.text(id);
    out.number(index.source(source));
    out.list(values, ({ nutrient, amount }) => {
      out.number(index.nutrient(nutrient));
      out.decimal(amount);
    });
  });
  packWater(out, data.water, index);
}
