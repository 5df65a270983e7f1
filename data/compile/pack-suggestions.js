/** Packs what a suggestion is worth and what it costs. Layout: data/README.md. */

/** @typedef {import('./types.js').Data} Data */
/** @typedef {import('./packed-writer.js').PackedWriter} PackedWriter */

const efforts = ['add', 'swap', 'halve', 'remove', 'more'];

/**
 * @param {PackedWriter} out
 * @param {Data} data
 * @param {{ nutrient: (id: string) => number, ratio: (id: string) => number, form: (id: string) => number, source: (id: string) => number }} index
 */
export function packSuggestions(out, { suggestions }, index) {
  out.list(suggestions.targets, ({ nutrient, weight }) => {
    out.number(index.nutrient(nutrient));
    out.decimal(weight);
  });
  out.list(suggestions.ratios, ({ ratio, weight }) => {
    out.number(index.ratio(ratio));
    out.decimal(weight);
  });
  for (const id of efforts) out.decimal(suggestions.efforts.find((one) => one.id === id)?.cost);
  out.number(index.nutrient(suggestions.energy.nutrient));
  out.decimal(-suggestions.energy.least);
  out.decimal(suggestions.energy.most);
  out.decimal(suggestions.largest_added_g.grams);
  out.decimal(suggestions.questions.least_share.share);
  out.list(suggestions.questions.about, ({ nutrient, forms, sources }) => {
    out.number(index.nutrient(nutrient));
    out.list(forms, (form) => out.number(index.form(form)));
    out.list(sources, (source) => out.number(index.source(source)));
  });
}
