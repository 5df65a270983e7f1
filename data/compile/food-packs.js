/**
 * Which foods come in which file: those that people eat most first, in a pack of their own, so that search can answer soon; then a pack
 * for the rest of each table.
 */

/** @typedef {import('./types.js').Data} Data */
/** @typedef {import('./types.js').FoodTable} FoodTable */
/** @typedef {{ pack: string, whole: FoodTable, table: FoodTable }} FoodPart rows of a table that lie in one pack, and the whole table */
/** @typedef {{ id: string, title: string, parts: FoodPart[] }} FoodPack */

const everyday = { id: 'everyday', title: 'Everyday foods' };

/**
 * The ids of the foods that people eat most: those with a short name, those that may be suggested, and for each of them the food that
 * documents it better, which is shown in its place.
 * @param {Data} data
 * @returns {Set<string>}
 */
export function everydayFoods(data) {
  const chosen = [...data.foodNames.names.map(({ food }) => food), ...data.suggestable.foods.rows.map(([food]) => food)];
  const sameAs = new Map(data.links.rows.map(([food, same]) => [food, same]));
  return new Set(chosen.flatMap((food) => [food, sameAs.get(food) ?? food]));
}

/**
 * @param {FoodTable} whole
 * @param {string} pack
 * @param {(code: string) => boolean} isIn
 * @returns {FoodPart}
 */
function partOf(whole, pack, isIn) {
  const only = (/** @type {import('./types.js').Tsv} */ tsv) => ({ ...tsv, rows: tsv.rows.filter(([code]) => isIn(code)) });
  return { pack, whole, table: { ...whole, foods: only(whole.foods), portions: only(whole.portions) } };
}

/**
 * All packs in the order of loading; together they hold each food once.
 * @param {Data} data
 * @returns {FoodPack[]}
 */
export function foodPacks(data) {
  const chosen = everydayFoods(data);
  const inOrder = Object.values(data.foods).sort((a, b) => a.metadata.load_order - b.metadata.load_order);
  const isEveryday = (/** @type {FoodTable} */ { metadata }) => (/** @type {string} */ code) => chosen.has(`${metadata.prefix}:${code}`);
  const packs = [
    { ...everyday, parts: inOrder.map((table) => partOf(table, everyday.id, isEveryday(table))) },
    ...inOrder.map((table) => {
      const { prefix, title } = table.metadata;
      return { id: prefix, title, parts: [partOf(table, prefix, (code) => !isEveryday(table)(code))] };
    }),
  ];
  const withRows = packs.map((pack) => ({ ...pack, parts: pack.parts.filter(({ table }) => table.foods.rows.length > 0) }));
  return withRows.filter(({ parts }) => parts.length > 0);
}
