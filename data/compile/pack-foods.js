/** Packs one food table: foods with their portions, then one column per measured nutrient. Layout: data/README.md. */
import { PackedWriter } from './packed-writer.js';
import { indexById } from './pack-reference.js';

/** @typedef {import('./types.js').Data} Data */
/** @typedef {import('./types.js').FoodTable} FoodTable */

/**
 * How many decimals the column needs so that every printed figure is a whole number of its last place.
 * @param {string[]} cells
 */
export function decimalsOf(cells) {
  return cells.reduce((most, cell) => Math.max(most, cell.length - 1 - (cell.indexOf('.') === -1 ? cell.length - 1 : cell.indexOf('.'))), 0);
}

/**
 * A printed figure ("0.3", or "<0.3" for less than that) as a whole number of the column's last decimal place; no floating point involved.
 * @param {string} cell
 * @param {number} decimals
 */
export function mantissaOf(cell, decimals) {
  const [whole, fraction = ''] = cell.replace('<', '').split('.');
  return Number(whole + fraction.padEnd(decimals, '0'));
}

/**
 * @param {PackedWriter} out
 * @param {Data} data
 * @param {FoodTable} table
 */
function packFoods(out, data, table) {
  const groupIndex = indexById(data.groups.groups);
  const sameAs = new Map(data.links.rows.map(([food, same]) => [food, same]));
  /** @type {Map<string, string[][]>} */
  const portions = new Map(table.foods.rows.map(([code]) => [code, []]));
  for (const [code, name, grams] of table.portions.rows) portions.get(code)?.push([name, grams]);
  out.list(table.foods.rows, ([code, group, name]) => {
    out.text(code);
    out.text(name);
    out.number(groupIndex(group));
    out.text(sameAs.get(`${table.metadata.prefix}:${code}`) ?? '');
    out.list(portions.get(code) ?? [], ([portion, grams]) => {
      out.text(portion);
      out.decimal(grams);
    });
  });
}

/**
 * @param {PackedWriter} out
 * @param {string} nutrient
 * @param {string[]} cells
 */
function packColumn(out, nutrient, cells) {
  const decimals = decimalsOf(cells);
  out.text(nutrient);
  out.number(decimals);
  for (const cell of cells) out.number(cell === '' ? 0 : 1 + 2 * mantissaOf(cell, decimals) + Number(cell.startsWith('<')));
}

/**
 * The part of a food table's file that follows its mark and version.
 * @param {Data} data
 * @param {FoodTable} table
 */
export function packFoodsBody(data, table) {
  const out = new PackedWriter();
  const { metadata, foods } = table;
  out.text(metadata.prefix);
  out.text(metadata.title);
  out.text(metadata.source);
  out.text(metadata.edition);
  packFoods(out, data, table);
  out.list(metadata.columns, ({ nutrient }) => {
    const place = foods.header.indexOf(nutrient);
    packColumn(out, nutrient, foods.rows.map((row) => row[place]));
  });
  return out.bytes();
}
