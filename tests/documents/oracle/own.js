// Foods and recipes that a plan describes itself, with exact fractions.
import { Fraction } from './fraction.js';
import { gramsOf, nutrientOf } from './nutrients.js';
import { json } from './tables.js';

/**
 * @typedef {import('./nutrients.js').Entry} Entry
 * @typedef {number|{amount: number, unit: string}|{percent: number}} Stated
 * @typedef {{name: string, per_grams?: number, per_portion?: string, nutrients: Record<string, Stated>, portions?: Record<string, number>}} OwnFood
 * @typedef {{food: string, grams?: number, portion?: string, count?: number, name?: string}} Ingredient
 * @typedef {{name: string, ingredients: Ingredient[], cooked_grams?: number, servings?: number}} Recipe
 * @typedef {{name: string, share: Fraction, grams: Fraction|null}} Portion
 * @typedef {{id: string, name: string, isRecipe: boolean, grams: Fraction|null, servings: Fraction|null, portions: Portion[], parts: Entry[]}} Own
 */

const [{ values: dailyValues }] = json('daily_values.json').daily_values;
/** @type {{id: string, nutrient: string, times: number, per: number}[]} */
const labelNames = json('labels.json').names;
/** @type {Record<string, Fraction>} */
const MICROGRAMS = { ug: new Fraction(1n), mcg: new Fraction(1n), mg: new Fraction(1000n), g: new Fraction(1000000n), kcal: new Fraction(1n) };

/** What a label states of one nutrient, in the nutrient's unit. @param {string} key @param {Stated} stated @returns {[string, Fraction]} */
function statedAs(key, stated) {
  const other = labelNames.find(({ id }) => id === key);
  if (other) return [other.nutrient, Fraction.of(Number(stated)).times(Fraction.of(other.times)).over(Fraction.of(other.per))];
  if (typeof stated === 'number') return [key, Fraction.of(stated)];
  if ('amount' in stated) return [key, Fraction.of(stated.amount).times(MICROGRAMS[stated.unit]).over(MICROGRAMS[nutrientOf(key).unit])];
  const daily = dailyValues.find((/** @type {{nutrient: string}} */ { nutrient }) => nutrient === key);
  return [key, Fraction.of(stated.percent).times(Fraction.of(daily.amount)).over(new Fraction(100n))];
}

/** @param {string} id @param {OwnFood} food @returns {Own} */
function fromLabel(id, { name, per_grams, per_portion, nutrients, portions = {} }) {
  const exact = Object.fromEntries(Object.entries(nutrients).map(([key, stated]) => statedAs(key, stated)));
  const typed = Object.fromEntries(Object.entries(exact).map(([nutrient, amount]) => [nutrient, amount.toNumber()]));
  const common = { id, name, isRecipe: false, servings: null, parts: [{ nutrients: typed, exact, from: /** @type {const} */ ('food') }] };
  if (per_portion !== undefined && !Object.hasOwn(portions, per_portion)) {
    return { ...common, grams: null, portions: [{ name: per_portion, share: new Fraction(1n), grams: null }] };
  }
  const grams = Fraction.of(per_portion === undefined ? per_grams ?? 100 : portions[per_portion]);
  const all = Object.entries(portions).map(([portion, weight]) => ({ name: portion, share: Fraction.of(weight).over(grams), grams: Fraction.of(weight) }));
  return { ...common, grams, portions: all };
}

/** @param {string} id @param {Recipe} recipe @param {(entry: Ingredient) => Entry} use @returns {Own} */
function fromRecipe(id, { name, ingredients, cooked_grams, servings }, use) {
  const parts = ingredients.map(use);
  const weights = parts.map((part) => gramsOf(part));
  const raw = weights.reduce((sum, weight) => sum && weight && sum.plus(weight), /** @type {Fraction|null} */ (new Fraction(0n)));
  const grams = cooked_grams === undefined ? raw : Fraction.of(cooked_grams);
  const made = servings === undefined ? null : Fraction.of(servings);
  const portions = made ? [{ name: '1 serving', share: new Fraction(1n).over(made), grams: grams && grams.over(made) }] : [];
  return { id, name, isRecipe: true, grams, servings: made, portions, parts };
}

/**
 * The foods and recipes that a plan describes, by id, each made once.
 * @param {import('./assess.js').Plan} plan
 */
export function ownsOf({ foods = {}, recipes = {} }) {
  /** @type {Map<string, Own>} */
  const made = new Map();
  /** @param {string} id @returns {Own} */
  const own = (id) => {
    const found = made.get(id);
    if (found) return found;
    const [kind, key] = id.split(':');
    const one = kind === 'own' ? fromLabel(id, foods[key]) : fromRecipe(id, recipes[key], (ingredient) => bound(ingredient, own));
    made.set(id, one);
    return one;
  };
  return own;
}

/**
 * The plan with every entry of a food of its own bound to what that is.
 * @param {import('./assess.js').Plan} plan @returns {import('./assess.js').Plan}
 */
export function settle(plan) {
  if (!plan.foods && !plan.recipes) return plan;
  const own = ownsOf(plan);
  return { ...plan, days: plan.days.map((day) => ({ ...day, entries: day.entries.map((entry) => bound(entry, own)) })) };
}

/** @param {Entry} entry @param {(id: string) => Own} own @returns {Entry} */
function bound(entry, own) {
  if (!entry.food || !/^(own|recipe):/.test(entry.food)) return entry;
  const of = own(entry.food);
  const portion = of.portions.find(({ name }) => name === entry.portion);
  const share = portion ? portion.share.times(Fraction.of(entry.count ?? 1)) : Fraction.of(entry.grams ?? NaN).over(/** @type {Fraction} */ (of.grams));
  return { ...entry, own: of, share };
}
