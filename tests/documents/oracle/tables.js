// The tables as people edit them (data/), read anew for the oracle: not through the compiler, not through the core.
import { readFileSync } from 'node:fs';
import { Fraction } from './fraction.js';

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
 * @typedef {{id: string, code: string, group: string, name: string, values: Record<string, Fraction|null>,
 *            portions: {name: string, grams: Fraction}[]}} Food
 * @typedef {{foods: number, p5: Fraction|null, p50: Fraction|null, p95: Fraction|null}} Borrowed
 */

/** @returns {{foods: Map<string, Food>, columns: string[]}} */
function readFoods() {
  const [heading, ...rows] = lines('foods/sr_legacy.tsv');
  const columns = heading.slice(3);
  /** @type {Map<string, Food>} */
  const foods = new Map();
  for (const [code, group, name, ...cells] of rows) {
    const values = Object.fromEntries(columns.map((nutrient, i) => [nutrient, cells[i] ? Fraction.parse(cells[i]) : null]));
    foods.set(`sr:${code}`, { id: `sr:${code}`, code, group, name, values, portions: [] });
  }
  for (const [code, name, grams] of lines('foods/sr_legacy_portions.tsv').slice(1)) {
    foods.get(`sr:${code}`)?.portions.push({ name, grams: Fraction.parse(grams) });
  }
  return { foods, columns };
}

export const { foods, columns } = readFoods();

/** At least this many foods of a group must have a value before one may be borrowed from them. */
const ENOUGH = 8;

/**
 * The nearest-rank percentile: the ⌈percent·n/100⌉-th smallest.
 * @param {Fraction[]} sorted @param {number} percent
 */
function percentile(sorted, percent) {
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1];
}

/** @param {Fraction[]} values @returns {Borrowed} */
export function borrow(values) {
  if (values.length < ENOUGH) return { foods: values.length, p5: null, p50: null, p95: null };
  const sorted = [...values].sort((a, b) => a.compare(b));
  return { foods: sorted.length, p5: percentile(sorted, 5), p50: percentile(sorted, 50), p95: percentile(sorted, 95) };
}

/** @type {Map<string, Borrowed>} */
const borrowed = new Map();

/**
 * What the other foods of the group hold of a nutrient, per 100 g.
 * @param {string} group @param {string} nutrient a column
 */
export function similarFoods(group, nutrient) {
  const key = `${group} ${nutrient}`;
  let found = borrowed.get(key);
  if (!found) {
    const values = [...foods.values()].filter((food) => food.group === group).flatMap((food) => food.values[nutrient] ?? []);
    found = borrow(values);
    borrowed.set(key, found);
  }
  return found;
}
