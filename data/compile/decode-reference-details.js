/** Reads back what pack-reference-details.js and pack-reference-notes.js wrote. */

/** @typedef {import('./decode.js').PackedReader} PackedReader */

/** @param {PackedReader} file @param {number} stages */
function detailsFrom(file, stages) {
  const each = (/** @type {() => unknown} */ readOne) => Array.from({ length: stages }, readOne);
  return {
    limit_kind: file.text(),
    limit_source: file.number(),
    form: file.text(),
    least: { times: file.decimal(), per: file.decimal() },
    most: { times: file.decimal(), per: file.decimal() },
    lrni: each(() => file.decimal()),
    depends_on: file.text(),
    bases: file.list(() => ({
      id: file.text(),
      label: file.text(),
      values: each(() => ({ kind: file.text(), rec: file.decimal(), ear: file.decimal(), ul: file.decimal(), cdrr: file.decimal(), lrni: file.decimal() })),
    })),
    default_basis: file.number() - 1,
  };
}

/**
 * @param {PackedReader} file
 * @param {{ life_stages: unknown[], rows: unknown[] }[]} references
 */
export function referenceDetailsFrom(file, references) {
  return references.map(({ life_stages, rows }) => rows.map(() => detailsFrom(file, life_stages.length)));
}

/**
 * @param {PackedReader} file
 * @param {{ rows: unknown[] }[]} references
 */
export function referenceNotesFrom(file, references) {
  return references.map(({ rows }) =>
    rows.map(() => ({
      where: file.text(),
      note: file.text(),
      basis_why: file.text(),
      form_why: file.text(),
      figures: file.list(() => ({ life_stage: file.number(), note: file.text() })),
    })),
  );
}
