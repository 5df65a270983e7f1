/** Packs one food table: foods with their portions, then one column per measured nutrient. Layout: data/README.md. */
import { PackedWriter } from './packed-writer.js';
import { indexById } from './pack-reference.js';

/** @typedef {import('./types.js').Data} Data */
/** @typedef {import('./types.js').FoodTable} FoodTable */

/** Below this many foods with a value a group says nothing about a missing one. */
export const enoughSimilarFoods = 8;

/**
 * How many decimals the column needs so that every printed figure is a whole number of its last place.
 * @param {string[]} cells
 */
function decimalsOf(cells) {
  return cells.reduce((most, cell) => Math.max(most, cell.length - 1 - (cell.indexOf('.') === -1 ? cell.length - 1 : cell.indexOf('.'))), 0);
}

/**
 * A printed figure as a whole number of the column's last decimal place; no floating point involved.
 * @param {string} cell
 * @param {number} decimals
 */
export function mantissaOf(cell, decimals) {
  const [whole, fraction = ''] = cell.split('.');
  return Number(whole + fraction.padEnd(decimals, '0'));
}

/**
 * The nearest-rank percentile of sorted values: the smallest one that at least `percent` of them do not exceed.
 * @param {number[]} sorted
 * @param {number} percent
 */
export function nearestRank(sorted, percent) {
  return sorted[Math.ceil((percent * sorted.length) / 100) - 1];
}

/**
 * @param {PackedWriter} out
 * @param {FoodTable} table
 * @param {(id: string) => number} groupIndex
 */
function packFoods(out, table, groupIndex) {
  /** @type {Map<string, string[][]>} */
  const portions = new Map(table.foods.rows.map(([code]) => [code, []]));
  for (const [code, name, grams] of table.portions.rows) portions.get(code)?.push([name, grams]);
  out.list(table.foods.rows, ([code, group, name]) => {
    out.text(code);
    out.text(name);
    out.number(groupIndex(group));
    out.list(portions.get(code) ?? [], ([portion, grams]) => {
      out.text(portion);
      out.decimal(grams);
    });
  });
}

/**
 * @param {PackedWriter} out
 * @param {FoodTable} table
 * @param {{ nutrient: string, place: number, groups: number, groupOf: number[] }} column
 */
function packColumn(out, table, { nutrient, place, groups, groupOf }) {
  const cells = table.foods.rows.map((row) => row[place]);
  const decimals = decimalsOf(cells);
  /** @type {number[][]} */
  const byGroup = Array.from({ length: groups }, () => []);
  out.text(nutrient);
  out.number(decimals);
  cells.forEach((cell, food) => {
    const mantissa = cell === '' ? null : mantissaOf(cell, decimals);
    out.number(mantissa === null ? 0 : 1 + mantissa);
    if (mantissa !== null) byGroup[groupOf[food]].push(mantissa);
  });
  for (const values of byGroup) {
    values.sort((a, b) => a - b);
    out.number(values.length);
    if (values.length >= enoughSimilarFoods) for (const percent of [5, 50, 95]) out.number(nearestRank(values, percent));
  }
}

/**
 * The part of a food table's file that follows its mark and version.
 * @param {Data} data
 * @param {FoodTable} table
 */
export function packFoodsBody(data, table) {
  const out = new PackedWriter();
  const { metadata } = table;
  const groupIndex = indexById(data.groups.groups);
  const groupOf = table.foods.rows.map(([, group]) => groupIndex(group));
  out.text(metadata.prefix);
  out.text(metadata.title);
  out.text(metadata.source);
  out.text(metadata.edition);
  packFoods(out, table, groupIndex);
  out.list(metadata.columns, ({ nutrient }) => {
    packColumn(out, table, { nutrient, place: table.foods.header.indexOf(nutrient), groups: data.groups.groups.length, groupOf });
  });
  return out.bytes();
}
