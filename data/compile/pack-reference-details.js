/** Packs what more is known about the figures of a reference: names and sources of limits, forms, and what figures depend on. Layout: data/README.md. */

/** @typedef {import('./packed-writer.js').PackedWriter} PackedWriter */
/** @typedef {import('./types.js').Row} Row */
/** @typedef {import('./types.js').LifeStage} LifeStage */

const same = { times: 1, per: 1 };

/** @param {PackedWriter} out @param {Row} row @param {LifeStage[]} stages */
function packBases(out, { depends_on, bases = {} }, stages) {
  const options = depends_on?.options ?? [];
  out.text(depends_on?.what ?? '');
  out.list(options, ({ id, label }) => {
    out.text(id);
    out.text(label);
    for (const stage of stages) {
      const { kind, rec, ear, ul, cdrr, lrni = null } = bases[id][stage.id];
      out.text(kind ?? '');
      for (const figure of [rec, ear, ul, cdrr, lrni]) out.decimal(figure);
    }
  });
  out.number(1 + options.findIndex(({ id }) => id === depends_on?.default));
}

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').Reference} reference
 * @param {(id: string) => number} sourceIndex
 */
export function packReferenceDetails(out, { rows, life_stages }, sourceIndex) {
  for (const row of rows) {
    out.text(row.limit_kind ?? 'UL');
    out.number(sourceIndex(row.limit_source ?? row.source));
    out.text(row.form?.name ?? '');
    for (const { times, per } of [row.form?.least ?? same, row.form?.most ?? same]) {
      out.decimal(times);
      out.decimal(per);
    }
    for (const stage of life_stages) out.decimal(row.values[stage.id].lrni ?? null);
    packBases(out, row, life_stages);
  }
}
