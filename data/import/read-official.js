/** What the importer takes out of each official file. */
import { csvRecords, srRecords } from './line-formats.js';

/** @typedef {{ fdcId: string, name: string }} NamedFood */
/** @typedef {{ order: number, name: string, grams: string }} Portion */

const plainDecimal = /^\d+(\.\d+)?$/;

/**
 * SR Legacy foods by NDB number in five digits (USDA's CSV drops the leading zeros).
 * @param {{ foods: string, ndbNumbers: string }} paths
 * @returns {Promise<Map<string, NamedFood>>}
 */
export async function readNamedFoods(paths) {
  const names = new Map();
  for await (const row of csvRecords(paths.foods, ['fdc_id', 'description'])) names.set(row.fdc_id, row.description.trim());
  const foods = new Map();
  for await (const row of csvRecords(paths.ndbNumbers, ['fdc_id', 'NDB_number'])) {
    const code = row.NDB_number.padStart(5, '0');
    const name = names.get(row.fdc_id);
    if (!/^\d{5}$/.test(code)) throw new Error(`${paths.ndbNumbers}: "${row.NDB_number}" is not an NDB number.`);
    if (name === undefined) throw new Error(`${paths.ndbNumbers}: fdc_id ${row.fdc_id} has no name in ${paths.foods}.`);
    if (foods.has(code)) throw new Error(`${paths.ndbNumbers}: NDB number ${code} stands there twice.`);
    foods.set(code, { fdcId: row.fdc_id, name });
  }
  return foods;
}

/**
 * SR28's food group code of each food.
 * @param {string} path
 * @returns {Promise<Map<string, string>>}
 */
export async function readSrGroups(path) {
  const groups = new Map();
  for await (const [code, group] of srRecords(path)) groups.set(code, group);
  return groups;
}

/**
 * SR28's values of the wanted nutrients, as printed. A nutrient that USDA does not know has no row and stays missing.
 * @param {string} path
 * @param {Set<string>} wanted
 * @returns {Promise<Map<string, Map<string, string>>>} code -> nutrient number -> printed amount
 */
export async function readSrValues(path, wanted) {
  const foods = new Map();
  for await (const [code, number, amount] of srRecords(path)) {
    let values = foods.get(code);
    if (values === undefined) foods.set(code, (values = new Map()));
    if (!wanted.has(number)) continue;
    if (!plainDecimal.test(amount)) throw new Error(`${path}: food ${code}, nutrient ${number}: "${amount}" is not an amount.`);
    if (values.has(number)) throw new Error(`${path}: food ${code} has nutrient ${number} twice.`);
    values.set(number, amount);
  }
  return foods;
}

/**
 * Household portions of each food in USDA's own order; the first is the usual one.
 * @param {string} path
 * @returns {Promise<Map<string, Portion[]>>} by fdc_id
 */
export async function readPortions(path) {
  const foods = new Map();
  for await (const row of csvRecords(path, ['fdc_id', 'seq_num', 'amount', 'modifier', 'gram_weight'])) {
    if (!plainDecimal.test(row.gram_weight) || !(Number(row.gram_weight) > 0)) {
      throw new Error(`${path}: a portion of food ${row.fdc_id} weighs "${row.gram_weight}" g; it must weigh more than nothing.`);
    }
    const portions = foods.get(row.fdc_id) ?? [];
    portions.push({ order: Number(row.seq_num), name: `${row.amount} ${row.modifier}`.trim(), grams: row.gram_weight });
    foods.set(row.fdc_id, portions);
  }
  for (const portions of foods.values()) portions.sort((/** @type {Portion} */ a, /** @type {Portion} */ b) => a.order - b.order);
  return foods;
}

/**
 * Portions with names that are unique within the food, because a plan names a portion by its name alone.
 * The same name and weight twice is one portion. The same name with another weight gets the weight into its name.
 * @param {Portion[]} portions
 */
export function withUniqueNames(portions) {
  /** @type {Map<string, string>} */
  const kept = new Map();
  let repeated = 0;
  let renamed = 0;
  for (const { name, grams } of portions) {
    const own = kept.has(name) && kept.get(name) !== grams ? `${name} (${grams} g)` : name;
    if (kept.has(own)) repeated++;
    else if (own !== name) renamed++;
    if (!kept.has(own)) kept.set(own, grams);
  }
  return { portions: [...kept].map(([name, grams]) => ({ name, grams })), repeated, renamed };
}
