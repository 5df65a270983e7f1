// The engine with the foods and recipes of people's own: they are found first, and asked about like any other food.
import { neededBy } from '../model/own.js';

/** @typedef {import('../engine/client.js').EngineClient} EngineClient */
/** @typedef {import('../engine/documents.js').SearchResult} SearchResult */
/** @typedef {import('../engine/documents.js').FoodAnswer} FoodAnswer */
/** @typedef {import('../engine/documents.js').OwnFoodAnswer} OwnFoodAnswer */
/** @typedef {Pick<import('../model/state.js').State, 'foods' | 'recipes' | 'gone'>} Own */

/** How many of them a search shows. */
const most = 4;

/** @param {string} food the id of a food */
export const isOwn = (food) => /^(?:own|recipe):/.test(food);

/** @param {string} text */
const words = (text) => /** @type {string[]} */ (text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** All that can be found, by id. @param {Own} own @returns {{food: string, name: string}[]} */
export const offered = ({ foods, recipes, gone }) =>
  [
    ...Object.entries(foods).map(([id, { name }]) => ({ food: `own:${id}`, name })),
    ...Object.entries(recipes).map(([id, { name }]) => ({ food: `recipe:${id}`, name })),
  ].filter(({ food }) => !gone.includes(food));

/**
 * Those whose name has a word that begins so, for every word that was typed; at a beginning first.
 * @param {Own} own
 * @param {string} text
 */
export function searchOwn(own, text) {
  const typed = words(text.slice(0, 200));
  if (typed.length === 0) return [];
  const hits = offered(own).filter(({ name }) => typed.every((start) => words(name).some((word) => word.startsWith(start))));
  const rank = (/** @type {{name: string}} */ { name }) => (words(name)[0]?.startsWith(typed[0]) ? 0 : 1);
  return hits.sort((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name)).slice(0, most);
}

/**
 * The smallest plan in which this food is described.
 * @param {Pick<Own, 'foods' | 'recipes'>} own
 * @param {string} food
 * @returns {import('../engine/documents.js').Plan}
 */
export const planAround = (own, food) => ({ format: 'nutrient-balance/plan@1', ...neededBy(own, [food]), days: [{ entries: [] }] });

/**
 * @param {OwnFoodAnswer} answer
 * @param {string[]} matched
 * @returns {SearchResult}
 */
function asResult({ food, name, portions, nutrients }, matched) {
  const amount = (/** @type {string} */ nutrient) => {
    const { missing, by_portion: by, per_100_g: per } = nutrients[nutrient];
    return missing ? null : (by[0] ?? per)?.known ?? null;
  };
  const usual = portions[0] ? { portion: portions[0].name, count: 1, grams: portions[0].grams } : { portion: null, count: null, grams: 100 };
  return { food, name, display: name, group: '', source: 'own', ...usual, calcium: amount('calcium'), magnesium: amount('magnesium'), matched };
}

/**
 * @param {EngineClient} engine
 * @param {() => Own} own what there is just now
 * @returns {EngineClient}
 */
export function withOwn(engine, own) {
  const describe = (/** @type {string} */ food) => engine.ownFood(planAround(own(), food), food);
  /** @param {string} text @returns {Promise<SearchResult[]>} */
  const mine = async (text) => {
    const found = await Promise.all(searchOwn(own(), text).map(({ food }) => describe(food).catch(() => null)));
    return found.flatMap((answer) => (answer ? [asResult(answer, words(text))] : []));
  };
  return {
    ...engine,
    search: async (text, options = {}) => {
      const [first, answer] = await Promise.all([mine(text), engine.search(text, options)]);
      return { ...answer, results: [...first, ...answer.results].slice(0, options.limit ?? 8) };
    },
    food: async (id) => {
      if (!isOwn(id)) return engine.food(id);
      const { food, name, portions } = await describe(id);
      // What else a food of a table has, an own one has not; nothing that takes own foods asks for it.
      return /** @type {FoodAnswer} */ (/** @type {unknown} */ ({ food, name, display: name, group: '', source: 'own', portions }));
    },
  };
}
