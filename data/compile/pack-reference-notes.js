/** Packs what stands beside the figures of a reference in words: where they are printed, and what was done where the print leaves a choice. Layout: data/README.md. */

/** @typedef {import('./packed-writer.js').PackedWriter} PackedWriter */

/**
 * @param {PackedWriter} out
 * @param {import('./types.js').Reference} reference
 */
export function packReferenceNotes(out, { rows, life_stages }) {
  for (const row of rows) {
    for (const words of [row.where, row.note, row.depends_on?.why, row.form?.why]) out.text(words ?? '');
    const noted = life_stages.flatMap(({ id }, stage) => {
      const { note } = row.values[id];
      return note === undefined ? [] : [{ stage, note }];
    });
    out.list(noted, ({ stage, note }) => {
      out.number(stage);
      out.text(note);
    });
  }
}
