// Random plans that follow every rule of the plan document, edges included.
import { fitParts } from './fitting-parts.js';
import { nutrients } from './oracle/nutrients.js';
import { references } from './oracle/person.js';
import { ratios } from './oracle/ratios.js';
import { forms, labelElements } from './oracle/supplements.js';
import { foods, json } from './oracle/tables.js';
import { chance, pick, whole } from './random.js';
import { randomOwnFoods } from './random-own-foods.js';

/**
 * @typedef {import('./random.js').Random} Random
 * @typedef {import('./oracle/assess.js').Plan} Plan
 * @typedef {import('./oracle/nutrients.js').Entry} Entry
 * @typedef {import('./oracle/person.js').Person} Person
 */

export const foodIds = [...foods.keys()];
const withPortions = foodIds.filter((id) => foods.get(id)?.portions.length);
const vocabulary = json('person.json');

/** @param {string} list */
const idsOf = (list) => /** @type {{id: string}[]} */ (vocabulary[list]).map(({ id }) => id);

const MEALS = ['breakfast', 'lunch', 'dinner', 'Abendbrot 🍞'];
const NAMES = ['typed in', 'Müsli', '<b>bold</b>', '=1+1', '🍎 apple', '"quoted" \\ back', '日本', 'a\u0301', '', 'tab\tand\nline', '__proto__'];

/** A weight in grams: round ones, odd ones, the smallest and the largest. @param {Random} random */
export function grams(random) {
  switch (whole(random, 0, 5)) {
    case 0:
      return whole(random, 1, 400);
    case 1:
      return whole(random, 1, 4000) / 10;
    case 2:
      return Number((random() * 300 + 0.001).toFixed(3));
    case 3:
      return random() * 500 + 1e-9;
    case 4:
      return pick(random, [10_000, 0.001, 1e-7, 28.35, 100, 0.1, 33.333333333333336]);
    default:
      return whole(random, 10, 250);
  }
}

/** @param {Random} random @returns {Entry} */
function eaten(random) {
  if (chance(random, 0.6)) return { food: pick(random, foodIds), grams: grams(random) };
  const food = pick(random, withPortions);
  const portions = foods.get(food)?.portions ?? [];
  const portion = pick(random, portions);
  const most = 10_000 / portion.grams.toNumber();
  const count = Math.min(pick(random, [0.5, 1, 1.5, 2, 3, 0.25, 0.333, random() + 0.01]), most * 0.999);
  return chance(random, 0.3) && most > 1 ? { food, portion: portion.name } : { food, portion: portion.name, count };
}

/** @param {Random} random @returns {Entry} */
function typedIn(random) {
  const most = pick(random, [1, 3, 8, nutrients.length]);
  const named = most === nutrients.length ? nutrients : Array.from({ length: most }, () => pick(random, nutrients));
  /** @type {Record<string, number>} */
  const amounts = {};
  for (const { id } of named) amounts[id] = pick(random, [0, whole(random, 1, 500), random() * 50, whole(random, 1, 99) / 10, 1_000_000]);
  fitParts(amounts);
  /** @type {'food'|'supplement'|undefined} */
  const from = pick(random, ['food', 'supplement', undefined, undefined]);
  const typed = { nutrients: amounts, ...(from && { from }) };
  return chance(random, 0.5) ? typed : { name: pick(random, NAMES), ...typed };
}

const FORMULAS = ['ZnSO4·7H2O', 'Zn(C6H11O7)2', 'K3C6H5O7.H2O', 'FeSO4*7H2O', 'CaMg(CO3)2', 'NaCl', 'Na2SeO3', 'KH2PO4', 'MgCl2·6H2O', 'CuSO4·5H2O'];

/** A percentage near what a label could print, but not on the edge of its rounding. @param {Random} random */
const percent = (random) => pick(random, [null, 0.3, 1, 24, 95, 119, 238, whole(random, 1, 300), random() * 200 + 0.01]);

/** @param {Random} random @returns {Entry} */
function supplement(random) {
  const label = {
    amount_mg: pick(random, [100, 400, 500, whole(random, 1, 2000), random() * 1000 + 0.001, 0.025, 1e-6]),
    ...(chance(random, 0.5) && { count: pick(random, [1, 2, 0.5, 3, random() + 0.1]) }),
    ...(chance(random, 0.7) && { label_states: pick(random, ['unknown', 'element', 'compound']) }),
    ...(chance(random, 0.5) && { label_percent: percent(random) }),
  };
  if (chance(random, 0.7)) return { supplement: pick(random, forms).id, ...label };
  const formula = pick(random, FORMULAS);
  const elements = labelElements(formula);
  return { formula, ...((elements.length > 1 || chance(random, 0.3)) && { element: pick(random, elements) }), ...label };
}

/** @param {Random} random @returns {Entry} */
function drunk(random) {
  const litres = pick(random, [0.25, 1, 1.5, 10, random() * 3 + 0.01]);
  const more = { ...(chance(random, 0.3) && { sodium_mg_per_l: whole(random, 0, 200) }), ...(chance(random, 0.2) && { potassium_mg_per_l: pick(random, [0, 2.5, null]) }) };
  if (chance(random, 0.5)) {
    const hardness = pick(random, [0, 7, 14.5, whole(random, 0, 400), random() * 30]);
    return { water: { litres, hardness, hardness_unit: pick(random, ['dH', 'fH', 'ppm_caco3']), magnesium_share: pick(random, [0, 0.25, 1, random()]), ...more } };
  }
  const mineral = () => pick(random, [0, 80, whole(random, 0, 500), random() * 100, ...(chance(random, 0.1) ? [null] : [])]);
  return { water: { litres, calcium_mg_per_l: mineral(), magnesium_mg_per_l: mineral(), ...more } };
}

/** Something that is neither a food nor typed in. @param {Random} random @returns {Entry} */
function taken(random) {
  return chance(random, 0.6) ? supplement(random) : drunk(random);
}

/**
 * @typedef {{typed: number, taken: number, own: number, meal: number}} Shares how often an entry is of a kind, or names its meal
 * @param {Random} random @param {Shares} shares @param {(() => Entry)|null} ownFood @returns {Entry}
 */
function entry(random, { typed: typedShare, taken: takenShare, own, meal: mealShare }, ownFood) {
  const made = ownFood && chance(random, own) ? ownFood() : chance(random, typedShare) ? typedIn(random) : chance(random, takenShare) ? taken(random) : eaten(random);
  const extras = {
    ...(chance(random, mealShare) && { meal: pick(random, mealShare === 1 ? MEALS : NAMES) }),
    ...(chance(random, 0.1) && { time: pick(random, ['00:00', '07:30', '23:59']) }),
    ...(chance(random, 0.1) && { id: pick(random, NAMES) }),
  };
  return { ...made, ...extras };
}

/** @param {Random} random @param {string[]} ids @returns {string[]} */
function someOf(random, ids) {
  return Array.from({ length: whole(random, 0, 3) }, () => pick(random, ids));
}

/** @param {Random} random @returns {Person} */
export function person(random) {
  const infant = chance(random, 0.1);
  const years = pick(random, [whole(random, 1, 120), whole(random, 19, 70), pick(random, [1, 3, 4, 8, 9, 13, 14, 18, 19, 30, 31, 50, 51, 70, 71, 120])]);
  const sex = pick(random, ['female', 'male', undefined]);
  const mayBePregnant = !infant && years >= 9 && sex !== 'male';
  const stage = mayBePregnant ? pick(random, ['none', 'pregnant', 'lactating', undefined]) : pick(random, ['none', undefined]);
  return {
    ...(infant ? { age_months: whole(random, 0, 36) } : { age_years: years }),
    ...(sex && { sex }),
    ...(stage && { life_stage: stage }),
    ...(chance(random, 0.3) && { conditions: someOf(random, idsOf('conditions')) }),
    ...(chance(random, 0.3) && { medicines: someOf(random, idsOf('medicines')) }),
    ...(chance(random, 0.5) && { safety_answered: chance(random, 0.8) }),
  };
}

/** @param {Random} random @returns {Record<string, string|{low: number, high: number}>} */
function bands(random) {
  /** @type {Record<string, string|{low: number, high: number}>} */
  const chosen = {};
  for (const ratio of ratios) {
    if (chance(random, 0.6)) continue;
    const low = whole(random, 0, 40) / 10;
    const registered = ratio.bands.length > 0 && chance(random, 0.5);
    chosen[ratio.id] = registered ? pick(random, ratio.bands).id : { low, high: low + whole(random, 1, 50) / 10 };
  }
  return chosen;
}

/** @param {Random} random @returns {{reference?: string, basis?: import('./oracle/person.js').Bases}} */
function chosenReference(random) {
  if (chance(random, 0.4)) return {};
  const reference = pick(random, Object.keys(references));
  const dependent = references[reference].rows.filter(({ depends_on }) => depends_on && chance(random, 0.5));
  if (dependent.length === 0) return { reference };
  return { reference, basis: Object.fromEntries(dependent.map(({ nutrient, depends_on }) => [nutrient, pick(random, depends_on?.options ?? []).id])) };
}

/**
 * A valid plan.
 * @param {Random} random @returns {Plan}
 */
export function randomPlan(random) {
  const mealShare = pick(random, [0.1, 0.1, 1]);
  const shares = { typed: pick(random, [0, 0, 0.1, 0.4]), taken: pick(random, [0, 0.1, 0.3]), own: 0.4, meal: mealShare };
  const own = chance(random, 0.3) ? randomOwnFoods(random, () => eaten(random)) : null;
  const entriesMost = pick(random, [1, 4, 12, 12, 25]);
  const days = Array.from({ length: pick(random, [1, 1, 1, 2, 3, 7]) }, (_, day) => ({
    ...(chance(random, 0.2) && { date: `2026-11-${10 + 3 * day + whole(random, 0, 2)}` }),
    ...(chance(random, 0.2) && { complete: chance(random, 0.6) }),
    entries: Array.from({ length: whole(random, chance(random, 0.1) ? 0 : 1, entriesMost) }, () => entry(random, shares, own && own.entry)),
  }));
  return {
    format: 'nutrient-balance/plan@1',
    ...(chance(random, 0.85) && { person: person(random) }),
    ...chosenReference(random),
    ...(chance(random, 0.3) && { ratio_bands: bands(random) }),
    ...own?.described,
    days,
  };
}
