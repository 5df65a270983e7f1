/** Reads the foods that may be suggested back from a packed reference.nbt: for tests, and for looking into a built file. */

/** @param {import('./decode.js').PackedReader} file */
export function suggestableFrom(file) {
  return {
    exclusions: file.list(() => file.text()),
    swap_groups: file.list(() => ({ id: file.text(), name: file.text() })),
    food_families: file.list(() => file.text()),
    suggestable: file.list(() => ({
      food: file.text(),
      portion: file.text(),
      count: file.decimal(),
      grams: file.decimal(),
      group: file.number(),
      family: file.number(),
      patterns: file.number(),
      contains: file.number(),
      effort: file.decimal(),
    })),
  };
}
