/** Reads the weights of suggestions of a packed reference.nbt back: for tests, and for looking into a built file. */

/** @param {import('./decode.js').PackedReader} file */
export function suggestionRulesFrom(file) {
  return {
    target_weights: file.list(() => ({ nutrient: file.number(), weight: file.decimal() })),
    ratio_weights: file.list(() => ({ ratio: file.number(), weight: file.decimal() })),
    change_efforts: Array.from({ length: 5 }, () => file.decimal()),
    energy: { nutrient: file.number(), least: -(file.decimal() ?? NaN), most: file.decimal() },
    largest_added_g: file.decimal(),
    least_asked_share: file.decimal(),
    askable: file.list(() => ({ nutrient: file.number(), forms: file.list(() => file.number()), sources: file.list(() => file.number()) })),
  };
}
