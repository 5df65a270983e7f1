// createEngine() of the package, for every surrounding; how a file of the package is read is given.
// @ts-ignore: built before (script/build wasm)
import core from '../build/wasm/nutrient-balance.js';
import { Engine } from '../web/engine/engine.js';
import { onThisThread } from '../web/engine/in-thread.js';

// Each address is written out beside import.meta.url: that is what bundlers look for when they take the files along.
const program = new URL('./nutrient-balance.wasm', import.meta.url);
const reference = new URL('./data/reference.nbt', import.meta.url);
const tables = {
  everyday: new URL('./data/foods-everyday.nbt', import.meta.url),
  sr: new URL('./data/foods-sr.nbt', import.meta.url),
  fndds: new URL('./data/foods-fndds.nbt', import.meta.url),
  foundation: new URL('./data/foods-foundation.nbt', import.meta.url),
  ciqual: new URL('./data/foods-ciqual.nbt', import.meta.url),
};

/** @typedef {keyof typeof tables} FoodTable */

/** The ids of all food tables. A food is named after its table: `sr:11457`. The most eaten foods of all tables are in `everyday`. */
export const foodTables = /** @type {FoodTable[]} */ (Object.keys(tables));

/** @typedef {(file: URL) => Promise<Uint8Array | ArrayBuffer>} Read gives the bytes of a file of this package */

/**
 * @typedef {object} Options
 * @property {'all' | FoodTable[]} [foods] the tables to load at once besides the everyday foods, which are always there. The table of a food
 *   that a question names is loaded when it is asked for; only search, ranking and suggestions look at loaded tables alone.
 * @property {Read} [read] another way to read the files of this package, where its own does not reach
 */

/**
 * @typedef {object} Loading
 * @property {(foods: 'all' | FoodTable[]) => Promise<void>} loadFoods loads more food tables
 */

/** @typedef {Omit<import('../web/engine/client.js').EngineClient, 'retryFoods'> & Loading} NutrientBalanceEngine */

/** @param {unknown} foods @returns {FoodTable[]} */
function chosen(foods) {
  if (foods === 'all') return foodTables;
  const unknown = Array.isArray(foods) ? foods.find((id) => !foodTables.includes(id)) : foods;
  if (!Array.isArray(foods) || unknown !== undefined) {
    throw new TypeError(`There is no food table ${JSON.stringify(unknown)}. There are: ${foodTables.join(', ')}; or "all".`);
  }
  return foods;
}

/**
 * @param {Read} ownRead
 * @param {Options} options
 * @returns {Promise<NutrientBalanceEngine>}
 */
export async function createEngineWith(ownRead, { foods = [], read = ownRead }) {
  const first = chosen(foods);
  const bytes = async (/** @type {URL} */ file) => new Uint8Array(await read(file));
  const [compiled, packed] = await Promise.all([bytes(program).then((code) => WebAssembly.compile(code)), bytes(reference)]);
  const engine = new Engine({ factory: core, compiled, reference: packed });

  /** Each table is loaded once, whoever asks; one that could not be had is tried again. @type {Map<FoodTable, Promise<void>>} */
  const loading = new Map();
  /** @type {Set<FoodTable>} */
  const loaded = new Set();
  const load = (/** @type {FoodTable} */ id) => {
    const under = loading.get(id) ?? bytes(tables[id]).then(async (table) => {
      await engine.ready();
      engine.addFoods(table);
      loaded.add(id);
    });
    loading.set(id, under);
    under.catch(() => loading.delete(id));
    return under;
  };
  const loadFoods = async (/** @type {'all' | FoodTable[]} */ wanted) => {
    // One after the other: the first table that has a food names it in search.
    for (const id of foodTables.filter((one) => chosen(wanted).includes(one))) await load(id);
  };
  const moreFoods = async (/** @type {string} */ food) => {
    const id = /** @type {FoodTable} */ (food.replace(/:.*/s, ''));
    if (!foodTables.includes(id) || loaded.has(id)) return false;
    await load(id);
    return true;
  };

  // The other tables build on the first one.
  await load('everyday');
  await loadFoods(first);
  return { ...onThisThread(engine, moreFoods), loadFoods };
}
