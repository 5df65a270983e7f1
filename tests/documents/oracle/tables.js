// The tables as people edit them (data/), read anew for the oracle: not through the compiler, not through the core.
import { readFileSync } from 'node:fs';
import { Fraction, ZERO } from './fraction.js';

const data = new URL('../../../data/', import.meta.url);

/** @param {string} path under data/ */
function text(path) {
  return readFileSync(new URL(path, data), 'utf8');
}

/** @param {string} path under data/ */
export function json(path) {
  return JSON.parse(text(path));
}

/** @param {string} path @returns {string[][]} the lines below the heading, and the heading itself first */
function lines(path) {
  return text(path).trimEnd().split('\n').map((line) => line.split('\t'));
}

/**
 * `below` holds the nutrients of which the table only says that there is less than the value.
 * @typedef {{id: string, code: string, group: string, name: string, source: string, values: Record<string, Fraction|null>, below: Set<string>,
 *            portions: {name: string, grams: Fraction}[]}} Food
 * @typedef {{foods: number, p5: Fraction|null, p50: Fraction|null, p95: Fraction|null}} Borrowed
 */

/** The tables, and what stands before their codes. @type {[string, string][]} */
const tables = [['sr_legacy', 'sr'], ['fndds', 'fndds'], ['foundation', 'foundation'], ['ciqual', 'ciqual']];

/** @param {string} table @param {string} prefix @returns {Food[]} */
function readTable(table, prefix) {
  const { source } = json(`foods/${table}.json`);
  const [heading, ...rows] = lines(`foods/${table}.tsv`);
  const columns = heading.slice(3);
  const read = rows.map(([code, group, name, ...cells]) => {
    const values = Object.fromEntries(columns.map((nutrient, i) => [nutrient, cells[i] ? Fraction.parse(cells[i].replace('<', '')) : null]));
    const below = new Set(columns.filter((_, i) => cells[i]?.startsWith('<')));
    return { id: `${prefix}:${code}`, code, group, name, source, values, below, portions: /** @type {Food['portions']} */ ([]) };
  });
  const byCode = new Map(read.map((food) => [food.code, food]));
  for (const [code, name, grams] of lines(`foods/${table}_portions.tsv`).slice(1)) {
    byCode.get(code)?.portions.push({ name, grams: Fraction.parse(grams) });
  }
  return read;
}

/** @type {Map<string, Food>} */
export const foods = new Map(tables.flatMap(([table, prefix]) => readTable(table, prefix)).map((food) => [food.id, food]));

/** @type {Map<string, {name: string, count: number, grams: Fraction}>} */
const listed = new Map(
  lines('suggestable.tsv').slice(1).map(([food, , name, count, grams]) => [food, { name, count: Number(count), grams: Fraction.parse(grams) }]),
);

/** @type {Map<string, { portion: string, count: number }>} */
const meant = new Map(json('food_names.json').names.map((/** @type {any} */ { food, usual }) => [food, usual]));

/**
 * What people take of a food: what the list of foods that may be suggested says, else what its short name says, else the table's first portion.
 * @param {string} id
 */
export function usualPortion(id) {
  const portions = foods.get(id)?.portions ?? [];
  const usual = meant.get(id);
  const named = usual && portions.find(({ name }) => name === usual.portion);
  if (usual && named && !listed.has(id)) return { ...named, count: usual.count, grams: named.grams.times(Fraction.parse(String(usual.count))) };
  const [first] = portions;
  return listed.get(id) ?? (first && { ...first, count: 1 });
}

/** The better documented same food of another table. @type {Map<string, string>} */
const sameAs = new Map(lines('foods/links.tsv').slice(1).map(([food, same]) => [food, same]));

/** At least this many foods of a group must have a value before one may be borrowed from them. */
const ENOUGH = 8;

/**
 * The nearest-rank percentile: the ⌈percent·n/100⌉-th smallest.
 * @param {Fraction[]} sorted @param {number} percent
 */
function percentile(sorted, percent) {
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1];
}

const HALF = new Fraction(1n, 2n);

/** @param {Food[]} lending foods with a value of the nutrient @param {string} nutrient @returns {Borrowed} */
function borrow(lending, nutrient) {
  if (lending.length < ENOUGH) return { foods: lending.length, p5: null, p50: null, p95: null };
  /** @param {(value: Fraction, below: boolean) => Fraction} end */
  const sorted = (end) => lending.map((food) => end(/** @type {Fraction} */ (food.values[nutrient]), food.below.has(nutrient))).sort((a, b) => a.compare(b));
  return {
    foods: lending.length,
    p5: percentile(sorted((value, below) => (below ? ZERO : value)), 5),
    p50: percentile(sorted((value, below) => (below ? value.times(HALF) : value)), 50),
    p95: percentile(sorted((value) => value), 95),
  };
}

/** @type {Map<string, Borrowed>} */
const borrowed = new Map();

/**
 * What the foods of the group hold of a nutrient, per 100 g, over all tables. A food that a better documented one stands for counts only
 * where that one has no value.
 * @param {string} group @param {string} nutrient
 */
export function similarFoods(group, nutrient) {
  const key = `${group} ${nutrient}`;
  let found = borrowed.get(key);
  if (!found) {
    const has = (/** @type {string | undefined} */ id) => Boolean(id && foods.get(id)?.values[nutrient]);
    const lending = [...foods.values()].filter((food) => food.group === group && food.values[nutrient] && !has(sameAs.get(food.id)));
    found = borrow(lending, nutrient);
    borrowed.set(key, found);
  }
  return found;
}
