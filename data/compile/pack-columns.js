/** Packs the figures of a food table: each row as what differs from an earlier row that is like it. Layout: data/README.md. */
import { mostAlike } from './similar-rows.js';

/** @typedef {import('./types.js').FoodTable} FoodTable */
/** @typedef {import('./packed-writer.js').PackedWriter} PackedWriter */
/** @typedef {{ nutrient: string, decimals: number, limits: boolean, cells: Uint32Array, baseCells: Uint32Array }} Column */

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
 * The printed cells of a nutrient; none where the table has no such column.
 * @param {FoodTable} table
 * @param {string} nutrient
 */
function cellsOf({ foods }, nutrient) {
  const place = foods.header.indexOf(nutrient);
  return place === -1 ? [] : foods.rows.map((row) => row[place]);
}

/**
 * A cell as one whole number: 0 if it is empty, else 1 + 2 · mantissa, and 1 more for "less than".
 * @param {string} cell
 * @param {number} decimals
 */
const cellOf = (cell, decimals) => (cell === '' ? 0 : 1 + 2 * mantissaOf(cell, decimals) + Number(cell.startsWith('<')));

/**
 * @param {FoodTable} table
 * @param {FoodTable[]} bases
 * @param {FoodTable[]} family tables whose rows refer to each other: they have the same decimals
 * @returns {Column[]}
 */
function columnsOf(table, bases, family) {
  return table.metadata.columns.map(({ nutrient }) => {
    const own = cellsOf(table, nutrient);
    const decimals = Math.max(...family.map((member) => decimalsOf(cellsOf(member, nutrient))));
    const ofBases = bases.flatMap((base) => (base.foods.header.includes(nutrient) ? cellsOf(base, nutrient) : base.foods.rows.map(() => '')));
    return {
      nutrient,
      decimals,
      limits: own.some((cell) => cell.startsWith('<')),
      cells: Uint32Array.from(own, (cell) => cellOf(cell, decimals)),
      baseCells: Uint32Array.from(ofBases, (cell) => cellOf(cell, decimals)),
    };
  });
}

/** @param {number} largest */
const bytesFor = (largest) => (largest < 2 ** 8 ? 1 : largest < 2 ** 16 ? 2 : largest < 2 ** 24 ? 3 : 4);

/**
 * Which cells of a column are written because the like row has another figure, as bits, and the figures written.
 * @param {Column} column
 * @param {Int32Array} like for each row the row it is like, among the bases' rows followed by the table's own; -1: none
 */
function changesOf({ cells, baseCells, limits }, like) {
  const bits = new Uint8Array(Math.ceil(cells.length / 8));
  /** @type {number[]} */
  const figures = [];
  cells.forEach((cell, row) => {
    const other = like[row];
    const known = other === -1 ? 0 : other < baseCells.length ? baseCells[other] : cells[other - baseCells.length];
    if (cell === known) return;
    bits[row >> 3] |= 1 << (row & 7);
    figures.push(limits ? cell : (cell + 1) >> 1);
  });
  return { bits, figures };
}

/**
 * @param {PackedWriter} out
 * @param {Uint8Array[]} parts
 */
function writeBlock(out, parts) {
  out.number(parts.reduce((sum, part) => sum + part.length, 0));
  for (const part of parts) out.raw(part);
}

/**
 * @param {PackedWriter} out
 * @param {FoodTable} table
 * @param {FoodTable[]} bases tables whose rows this one's may refer to
 * @param {FoodTable[]} family tables whose rows refer to each other
 */
export function packColumns(out, table, bases, family) {
  const columns = columnsOf(table, bases, family);
  const before = bases.reduce((sum, base) => sum + base.foods.rows.length, 0);
  const like = mostAlike(columns.map(({ cells, baseCells }) => joined(baseCells, cells)), before).subarray(before);
  const changes = columns.map((column) => changesOf(column, like));
  const bytes = changes.map(({ figures }) => bytesFor(Math.max(0, ...figures)));
  out.list(columns, ({ nutrient, decimals, limits }, i) => {
    out.text(nutrient);
    out.number(decimals);
    out.number(bytes[i] - 1);
    out.number(limits ? 1 : 0);
  });
  like.forEach((other, row) => out.number(other === -1 ? 0 : before + row - other));
  writeBlock(out, changes.map(({ bits }) => bits));
  const planes = [3, 2, 1, 0].flatMap((plane) =>
    changes.filter((_, i) => bytes[i] > plane).map(({ figures }) => Uint8Array.from(figures, (figure) => figure >>> (8 * plane))),
  );
  writeBlock(out, [...planes, new Uint8Array(1)]);
}

/**
 * @param {Uint32Array} one
 * @param {Uint32Array} other
 */
function joined(one, other) {
  const both = new Uint32Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
