/** Packs the foods that may be suggested. Layout: data/README.md. */

/** @typedef {import('./types.js').Data} Data */
/** @typedef {import('./packed-writer.js').PackedWriter} PackedWriter */

/**
 * One food of data/suggestable.tsv by the names of its columns.
 * @typedef {{ food: string, name: string, portion: string, count: string, grams: string, group: string, family: string, pattern: string,
 *   contains: string[], effort: string }} SuggestableFood
 */

/**
 * The lines of the list, in the order of the file.
 * @param {Data} data
 * @returns {SuggestableFood[]}
 */
export function suggestableFoods({ suggestable: { foods } }) {
  return foods.rows.map((cells) => {
    const { contains, ...row } = /** @type {any} */ (Object.fromEntries(foods.header.map((column, i) => [column, cells[i] ?? ''])));
    return { ...row, contains: contains === '' ? [] : contains.split(',') };
  });
}

/**
 * What a food may contain and a plan may leave out, in the order of its bits: allergens, then the other things.
 * @param {Data} data
 */
export function excludable({ person }) {
  return [...person.allergens, ...person.exclusions].map(({ id }) => id);
}

/**
 * Those of `ids` that are in `chosen`, as a number with the bit of each.
 * @param {string[]} ids
 * @param {string[]} chosen
 */
function bits(ids, chosen) {
  return chosen.reduce((mask, id) => mask + 2 ** ids.indexOf(id), 0);
}

/**
 * @param {PackedWriter} out
 * @param {Data} data
 */
export function packSuggestable(out, data) {
  const { groups, efforts } = data.suggestable.about;
  const patterns = data.person.diet_patterns.map(({ id }) => id);
  const costs = new Map(efforts.map(({ id, cost }) => [id, cost]));
  const groupIds = groups.map(({ id }) => id);
  const foods = suggestableFoods(data).sort((a, b) => (a.food < b.food ? -1 : 1));
  const families = [...new Set(foods.map(({ family }) => family))].sort();
  out.list(data.person.exclusions, ({ id }) => out.text(id));
  out.list(groups, ({ id, name }) => {
    out.text(id);
    out.text(name);
  });
  out.list(families, (family) => out.text(family));
  out.list(foods, (food) => {
    out.text(food.food);
    out.text(food.portion);
    out.decimal(food.count);
    out.decimal(food.grams);
    out.number(groupIds.indexOf(food.group));
    out.number(families.indexOf(food.family));
    out.number(bits(patterns, patterns.slice(0, 1 + patterns.indexOf(food.pattern))));
    out.number(bits(excludable(data), food.contains));
    out.decimal(costs.get(food.effort));
  });
}
