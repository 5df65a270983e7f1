/**
 * What similar foods hold, for a value that a table lacks: nearest-rank percentiles of each food group, over the foods of all tables.
 * Packed into the reference file, so that an answer does not depend on which food tables have been loaded. Layout: data/README.md.
 */
import { decimalsOf, mantissaOf } from './pack-columns.js';

/** @typedef {import('./types.js').Data} Data */
/** @typedef {{ low: number, middle: number, high: number }} Range whole numbers of the last decimal place */

/** Below this many foods with a value a group says nothing about a missing one. */
export const enoughSimilarFoods = 8;

/**
 * The nearest-rank percentile of sorted values: the smallest one that at least `percent` of them do not exceed.
 * @param {number[]} sorted
 * @param {number} percent
 */
export function nearestRank(sorted, percent) {
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1];
}

/**
 * A whole number of the last of so many decimal places as a printed decimal without needless zeros.
 * @param {number} mantissa
 * @param {number} decimals
 */
function printed(mantissa, decimals) {
  const digits = String(mantissa).padStart(decimals + 1, '0');
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return digits.slice(0, digits.length - decimals) + (fraction === '' ? '' : `.${fraction}`);
}

/**
 * The cells of a nutrient by food group. Of foods that are linked as the same, only the first that has a cell counts.
 * @param {Data} data
 * @param {string} nutrient
 * @returns {Map<string, string[]>}
 */
function cellsByGroup(data, nutrient) {
  const sameAs = new Map(data.links.rows.map(([food, same]) => [food, same]));
  const cellOf = new Map();
  const groups = new Map(data.groups.groups.map(({ id }) => [id, /** @type {string[]} */ ([])]));
  const rows = Object.values(data.foods).flatMap(({ metadata, foods }) => {
    const place = foods.header.indexOf(nutrient);
    return place === -1 ? [] : foods.rows.map((row) => ({ id: `${metadata.prefix}:${row[0]}`, group: row[1], cell: row[place] }));
  });
  for (const { id, cell } of rows) cellOf.set(id, cell);
  for (const { id, group, cell } of rows) {
    if (cell !== '' && !cellOf.get(sameAs.get(id))) groups.get(group)?.push(cell);
  }
  return groups;
}

/**
 * @param {string} cell
 * @param {number} decimals one more than the finest figure has, so that the middle of "less than" is a whole number too
 * @returns {Range}
 */
function rangeOf(cell, decimals) {
  const mantissa = mantissaOf(cell, decimals);
  return cell.startsWith('<') ? { low: 0, middle: mantissa / 2, high: mantissa } : { low: mantissa, middle: mantissa, high: mantissa };
}

/**
 * @param {string[]} cells of one group
 * @returns {[string, string, string] | null} p5 of the low ends, p50 of the middles, p95 of the high ends; null for too few foods
 */
export function boundsOf(cells) {
  if (cells.length < enoughSimilarFoods) return null;
  const decimals = decimalsOf(cells) + 1;
  const ranges = cells.map((cell) => rangeOf(cell, decimals));
  const percentile = (/** @type {keyof Range} */ end, /** @type {number} */ percent) =>
    printed(nearestRank(ranges.map((range) => range[end]).sort((a, b) => a - b), percent), decimals);
  return [percentile('low', 5), percentile('middle', 50), percentile('high', 95)];
}

/**
 * @param {import('./packed-writer.js').PackedWriter} out
 * @param {Data} data
 */
export function packBounds(out, data) {
  const measured = new Set(Object.values(data.foods).flatMap(({ metadata }) => metadata.columns.map(({ nutrient }) => nutrient)));
  for (const { id } of data.nutrients.nutrients) {
    const groups = measured.has(id) ? cellsByGroup(data, id) : new Map();
    for (const group of data.groups.groups) {
      const cells = groups.get(group.id) ?? [];
      out.number(cells.length);
      for (const bound of boundsOf(cells) ?? []) out.decimal(bound);
    }
  }
}
