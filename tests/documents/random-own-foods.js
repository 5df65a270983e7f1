// Random foods and recipes of a plan's own, edges included.
import { leaveOutParts } from './fitting-parts.js';
import { nutrients } from './oracle/nutrients.js';
import { ownsOf } from './oracle/own.js';
import { json } from './oracle/tables.js';
import { chance, pick, whole } from './random.js';

/**
 * @typedef {import('./random.js').Random} Random
 * @typedef {import('./oracle/nutrients.js').Entry} Entry
 * @typedef {import('./oracle/own.js').OwnFood} OwnFood
 * @typedef {import('./oracle/own.js').Recipe} Recipe
 * @typedef {import('./oracle/own.js').Ingredient} Ingredient
 */

const [{ values: dailyValues }] = json('daily_values.json').daily_values;
const PORTIONS = ['1 bar', '1 bowl', '½ cup', '"one"', '__proto__x'];

/** What a label could state, never more than the food weighs. @param {Random} random @param {string} id @param {string} unit @returns {import('./oracle/own.js').Stated} */
function stated(random, id, unit) {
  const most = { kcal: 900, g: 8, mg: 800, ug: 5000 }[unit] ?? 1;
  const amount = pick(random, [0, whole(random, 1, most), random() * most, whole(random, 1, 9) / 10]);
  if (chance(random, 0.7) || unit === 'kcal') return amount;
  const percent = dailyValues.some((/** @type {{nutrient: string}} */ { nutrient }) => nutrient === id);
  if (percent && chance(random, 0.5)) return { percent: whole(random, 0, 30) };
  return pick(random, [{ amount: amount / 1000, unit: { g: 'g', mg: 'g', ug: 'mg' }[unit] ?? unit }, { amount, unit: unit === 'ug' ? 'mcg' : unit }]);
}

/** @param {Random} random @returns {OwnFood} */
function ownFood(random) {
  /** @type {OwnFood['nutrients']} */
  const label = {};
  for (const { id, unit } of nutrients) if (chance(random, 0.3)) label[id] = stated(random, id, unit);
  leaveOutParts(label);
  if (chance(random, 0.2) && label.sodium === undefined) label.salt = whole(random, 0, 30) / 10;
  if (chance(random, 0.2) && label.energy === undefined) label.energy_kj = whole(random, 0, 2000);
  if (Object.keys(label).length === 0) label.calcium = 120;
  const portions = Object.fromEntries(PORTIONS.filter(() => chance(random, 0.3)).map((name) => [name, pick(random, [25, 33.3, whole(random, 20, 300)])]));
  const food = { name: pick(random, ['Bar', 'Müsli 🍞', '']), nutrients: label };
  switch (whole(random, 0, 3)) {
    case 0:
      return { ...food, per_portion: pick(random, PORTIONS) };
    case 1:
      return Object.keys(portions).length > 0 ? { ...food, per_portion: pick(random, Object.keys(portions)), portions } : food;
    case 2:
      return { ...food, per_grams: pick(random, [20, 28.35, 30, 100, whole(random, 20, 400)]), portions };
    default:
      return chance(random, 0.5) ? food : { ...food, portions };
  }
}

/** How a food of one's own is eaten: by weight if it was weighed, or by one of its portions. @param {Random} random @param {string} id @param {boolean} weighed @param {string[]} portions @returns {Ingredient} */
function some(random, id, weighed, portions) {
  if (weighed && (portions.length === 0 || chance(random, 0.5))) return { food: id, grams: pick(random, [whole(random, 1, 400), random() * 200 + 0.01]) };
  return { food: id, portion: pick(random, portions), ...(chance(random, 0.6) && { count: pick(random, [0.5, 1, 2, random() + 0.01]) }) };
}

const NO_DAYS = { format: 'nutrient-balance/plan@1', days: [] };

/** @typedef {{id: string, weighed: boolean, portions: string[]}} Known */

/** @param {string} id @param {OwnFood} food @returns {Known} */
function knownFood(id, { per_portion, portions = {} }) {
  const weighed = per_portion === undefined || Object.hasOwn(portions, per_portion);
  return { id, weighed, portions: weighed ? Object.keys(portions) : [per_portion] };
}

/** What an entry may weigh at most, halved because portions are taken up to twice. */
const MOST_GRAMS = 5000;

/** @param {import('./oracle/own.js').Own} own @returns {Known} */
function knownRecipe({ id, grams, portions }) {
  const fitting = portions.filter((portion) => portion.grams === null || portion.grams.toNumber() <= MOST_GRAMS);
  return { id, weighed: grams !== null, portions: fitting.map(({ name }) => name) };
}

/** @param {Random} random @param {() => Entry} eaten @param {Known[]} known @returns {Recipe} */
function recipe(random, eaten, known) {
  /** @type {Ingredient[]} */
  const ingredients = [{ food: 'sr:11457', grams: whole(random, 10, 400) }];
  for (let more = whole(random, 0, 4); more > 0; more--) {
    const one = known.length > 0 && chance(random, 0.4) ? pick(random, known) : null;
    ingredients.push(one ? some(random, one.id, one.weighed, one.portions) : /** @type {Ingredient} */ (eaten()));
  }
  const unweighed = ingredients.some(({ food, grams }) => grams === undefined && known.some((one) => one.id === food && !one.weighed));
  const byWeight = ingredients.every(({ grams }) => grams !== undefined);
  const raw = ingredients.reduce((sum, { grams = 0 }) => sum + grams, 0);
  const cooked = byWeight && chance(random, 0.6) ? Number((raw * pick(random, [0.5, 0.8, 1, 1.3, 9])).toFixed(2)) : undefined;
  const servings = chance(random, 0.5) || unweighed ? pick(random, [1, 4, 6.5, 0.5]) : undefined;
  return { name: pick(random, ['Soup', 'Auflauf', '']), ingredients, ...(cooked && { cooked_grams: cooked }), ...(servings && { servings }) };
}

/**
 * Foods and recipes for a plan, and entries that use them.
 * @param {Random} random @param {() => Entry} eaten a random entry of a table's food
 * @returns {{described: {foods: Record<string, OwnFood>, recipes: Record<string, Recipe>}, entry: () => Entry}}
 */
export function randomOwnFoods(random, eaten) {
  /** @type {Record<string, OwnFood>} */
  const foods = {};
  /** @type {Record<string, Recipe>} */
  const recipes = {};
  /** @type {Known[]} */
  const known = [];
  for (let i = whole(random, 1, 3); i > 0; i--) {
    foods[`food_${i}`] = ownFood(random);
    known.push(knownFood(`own:food_${i}`, foods[`food_${i}`]));
  }
  for (let i = whole(random, 0, 3); i > 0; i--) {
    recipes[`dish_${i}`] = recipe(random, eaten, known);
    const one = knownRecipe(ownsOf({ ...NO_DAYS, foods, recipes })(`recipe:dish_${i}`));
    if (one.weighed || one.portions.length > 0) known.push(one);
  }
  const entry = () => {
    const one = pick(random, known);
    return some(random, one.id, one.weighed, one.portions);
  };
  return { described: { foods, recipes }, entry };
}
