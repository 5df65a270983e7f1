/** Packs what the probability of meeting a requirement is worked out from. Layout: data/README.md. */

/** @typedef {import('./types.js').Data} Data */
/** @typedef {import('./packed-writer.js').PackedWriter} PackedWriter */
/** @typedef {(id: string) => number} IndexOf */

const sexes = ['any', 'female', 'male'];

/**
 * @param {PackedWriter} out
 * @param {Data} data
 * @param {{ nutrient: IndexOf, source: IndexOf }} index
 */
export function packVariation(out, data, index) {
  out.list(data.variation.rows, (row) => {
    out.number(index.nutrient(row.nutrient));
    out.number(sexes.indexOf(row.sex));
    out.number(row.min_months);
    out.number(row.max_months_exclusive ?? 0);
    out.decimal(row.sd);
    out.decimal(row.requirement_cv);
    out.number(index.source(row.source));
  });
}
