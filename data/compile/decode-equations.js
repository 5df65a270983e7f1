/** Reads the equations of a packed reference.nbt back: for tests, and for looking into a built file. */

/** @typedef {import('./decode.js').PackedReader} PackedReader */

/** @param {PackedReader} file */
function signedFrom(file) {
  const sign = file.number() === 1 ? -1 : 1;
  return sign * (file.decimal() ?? NaN);
}

/** @param {PackedReader} file */
function noteFrom(file) {
  return {
    id: file.text(),
    name: file.text(),
    unit: file.text(),
    strength: file.text(),
    below_years: file.number(),
    stages: file.number(),
    conditions: file.list(() => file.text()),
    sources: file.list(() => file.number()),
  };
}

/** @param {PackedReader} file */
export function equationsFrom(file) {
  return {
    indices: file.list(() => ({
      ...noteFrom(file),
      terms: file.list(() => ({ nutrient: file.number(), coefficient: signedFrom(file) })),
      divided_by: file.number() - 1,
      charge: file.decimal(),
      constant: signedFrom(file),
    })),
    by_load: file.list(() => ({
      ...noteFrom(file),
      nutrient: file.number(),
      figures: [file.decimal(), file.decimal(), file.decimal(), file.decimal()],
      classes: file.list(() => ({ id: file.text(), name: file.text(), load: file.decimal(), fraction: file.decimal() })),
      foods: file.list(() => ({ food: file.text(), of_class: file.number() })),
    })),
    by_saturation: file.list(() => ({
      ...noteFrom(file),
      nutrient: file.number(),
      inhibitor: file.number(),
      figures: Array.from({ length: 7 }, () => file.decimal()),
    })),
  };
}
