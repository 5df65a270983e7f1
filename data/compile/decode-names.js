/** Reads the names and the rules of search back from a packed reference.nbt: for tests, and for looking into a built file. */

/** @typedef {import('./decode.js').PackedReader} PackedReader */

/** @param {PackedReader} file */
function pointsFrom(file) {
  const sign = file.number() === 1 ? -1 : 1;
  return sign * (file.decimal() ?? NaN);
}

/** @param {PackedReader} file */
const pointedFrom = (file) => file.list(() => ({ text: file.text(), points: pointsFrom(file) }));

/** @param {PackedReader} file */
export function namesFrom(file) {
  const rules = {
    words: pointedFrom(file),
    phrases: pointedFrom(file),
    groups: file.list(() => ({ group: file.number(), points: pointsFrom(file) })),
    cooked: { points: pointsFrom(file), groups: file.list(() => file.number()), except: file.list(() => file.text()) },
    tables: pointedFrom(file),
    kinds: file.list(() => file.text()),
    trade_words: file.list(() => file.text()),
    remark: { begins: file.text(), points: pointsFrom(file) },
    brand_words: { points: pointsFrom(file), at_most: file.number() },
    portions: { points: pointsFrom(file), at_most: file.number() },
    eaten: file.list(() => pointsFrom(file)),
  };
  return {
    search: rules,
    same: file.list(() => file.list(() => file.text())),
    means: file.list(() => ({ typed: file.text(), names: file.list(() => file.text()) })),
    food_names: file.list(() => {
      const named = { food: file.text(), name: file.text(), eaten: file.number(), also: file.list(() => file.text()) };
      const portion = file.text();
      return { ...named, usual: portion === '' ? undefined : { portion, count: file.decimal(), grams: file.decimal() } };
    }),
  };
}
