// What the core says about the plans of a file, and what it is asked about foods on the way.
import { NutrientBalanceError } from '../engine/problem.js';
import { shownName } from '../model/food-names.js';
import { planFormat } from './diary-document.js';

/** @typedef {import('../engine/client.js').EngineClient} EngineClient */
/** @typedef {Pick<EngineClient, 'assess' | 'food' | 'ownFood' | 'search'>} Asked */
/** @typedef {import('../engine/documents.js').Plan} Plan */
/** @typedef {import('./diary-document.js').Cut} Cut */
/** @typedef {import('./diary-parts.js').Judged} Judged */
/** @typedef {import('./csv-in.js').Known} Known */
/** @typedef {Pick<Plan, 'foods' | 'recipes'>} Own */

/**
 * The plan in a part of a file, if the core takes it; otherwise the core's own error, with its place in the whole file.
 * @param {Asked} engine
 * @param {Cut} cut
 * @returns {Promise<Judged>}
 */
export async function judged(engine, { name, continued, text, at, lineOf }) {
  try {
    await engine.assess(text);
  } catch (thrown) {
    const { code, path, detail } = /** @type {NutrientBalanceError} */ (thrown);
    throw new NutrientBalanceError(code, at + path, { ...detail, line: lineOf(path ?? '') });
  }
  const plan = /** @type {Plan} */ (JSON.parse(text));
  for (const part of /** @type {const} */ (['foods', 'recipes'])) {
    // The core has nothing against such an id; here it would name what every object has.
    const inherited = Object.keys(plan[part] ?? {}).find((id) => id in Object.prototype);
    if (inherited) throw new NutrientBalanceError('bad_value', `${at}/${part}/${inherited}`, { line: lineOf(`/${part}/${inherited}`) });
  }
  return { name, continued, plan };
}

/**
 * A plan that was made of a foreign file.
 * @param {Asked} engine
 * @param {Plan} plan
 */
export const judgedPlan = (engine, plan) => judged(engine, { name: '', continued: false, text: JSON.stringify(plan), at: '', lineOf: () => 1 });

/**
 * The unit that the core counts each nutrient in.
 * @param {Asked} engine
 * @returns {Promise<import('./brought.js').Units>}
 */
export async function unitsOf(engine) {
  const { intake } = await engine.assess({ format: planFormat, days: [{ entries: [] }] });
  return Object.fromEntries(Object.entries(intake).map(([nutrient, { unit }]) => [nutrient, unit]));
}

/** Asks about every food once. @param {Asked} engine @param {Own} own */
export function foodFinder(engine, { foods, recipes }) {
  const plan = /** @type {Plan} */ ({ format: planFormat, ...(foods ? { foods } : {}), ...(recipes ? { recipes } : {}), days: [{ entries: [] }] });
  /** @param {string} food */
  const ask = async (food) => {
    if (!/^(own|recipe):/.test(food)) {
      const { display, portions } = await engine.food(food);
      return { name: shownName(display), portions };
    }
    const { name, portions } = await engine.ownFood(plan, food);
    // A portion that was never weighed says no grams.
    return { name, portions: portions.flatMap((portion) => (portion.grams === null ? [] : [{ name: portion.name, grams: portion.grams }])) };
  };
  /** @type {Map<string, ReturnType<typeof ask>>} */
  const asked = new Map();
  return (/** @type {string} */ food) => {
    const found = asked.get(food) ?? ask(food);
    asked.set(food, found);
    return found;
  };
}

/** @param {string} name */
const compared = (name) => name.toLowerCase().replace(/\s+/g, ' ').trim();

/**
 * Finds the foods of a table by id, or by the whole name.
 * @param {Asked} engine
 * @param {Own} own
 * @returns {import('./csv-in.js').Finder}
 */
export function tableFinder(engine, own) {
  const find = foodFinder(engine, own);
  const ownNames = [
    ...Object.entries(own.foods ?? {}).map(([id, { name }]) => ({ food: `own:${id}`, name })),
    ...Object.entries(own.recipes ?? {}).map(([id, { name }]) => ({ food: `recipe:${id}`, name })),
  ];
  /** @param {string} food @returns {Promise<Known | null>} */
  const byId = async (food) => {
    try {
      return { food, ...(await find(food)) };
    } catch (thrown) {
      const { code } = /** @type {NutrientBalanceError} */ (thrown);
      if (['unknown_food', 'bad_value', 'out_of_range', 'wrong_type'].includes(code)) return null;
      throw thrown;
    }
  };
  /** @param {string} name */
  const byName = async (name) => {
    const wanted = compared(name);
    const mine = ownNames.find((each) => compared(each.name) === wanted);
    if (mine) return { found: await byId(mine.food), near: '' };
    const { results } = await engine.search(name, { limit: 8 });
    const result = results.find(({ name: plain, display }) => [plain, display, shownName(display)].some((each) => compared(each) === wanted));
    return { found: result ? await byId(result.food) : null, near: results[0] ? shownName(results[0].display) : '' };
  };
  return { byId, byName };
}
