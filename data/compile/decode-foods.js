/** Reads a pack of foods back into plain objects: for tests. The core has its own reader in C++. */
import { PackedReader } from './decode.js';

/** @typedef {{ nutrient: string, decimals: number, cells: number[], mantissas: number[], below: boolean[] }} DecodedColumn a mantissa of -1 means "missing" */
/** @typedef {ReturnType<typeof textsFrom> & { pack: string, columns: DecodedColumn[], figures: Uint8Array }} DecodedTable figures as they are packed */

/** @param {PackedReader} file */
function textsFrom(file) {
  const [prefix, title, source, edition] = Array.from({ length: 4 }, () => file.text());
  const bases = file.list(() => ({ pack: file.text(), prefix: file.text() }));
  const codes = file.list(() => file.text());
  const each = (/** @type {() => any} */ read) => codes.map(read);
  const names = each(() => file.text());
  const groups = each(() => file.number());
  const sameAs = each(() => file.text());
  const portionNames = file.list(() => file.text());
  const counts = each(() => file.number());
  const portions = counts.flatMap((/** @type {number} */ count, food) => Array.from({ length: count }, () => ({ food, name: portionNames[file.number()], grams: '' })));
  for (const portion of portions) portion.grams = file.text();
  file.end();
  const foods = codes.map((code, i) => ({
    code,
    name: /** @type {string} */ (names[i]),
    group: /** @type {number} */ (groups[i]),
    same_as: /** @type {string} */ (sameAs[i]),
    portions: portions.filter(({ food }) => food === i).map(({ name, grams }) => ({ name, grams })),
  }));
  return { prefix, title, source, edition, bases, foods };
}

/**
 * The cells: 0 for missing, else 1 + 2 · mantissa, and 1 more for a limit.
 * @param {PackedReader} file
 * @param {{ nutrient: string, decimals: number, bytes: number, limits: boolean }[]} shapes
 * @param {number} foods
 * @param {(nutrient: string) => number[]} baseCells the cells of the rows they may be like
 */
function cellsFrom(file, shapes, foods, baseCells) {
  const back = Array.from({ length: foods }, () => file.number());
  const changed = file.raw(file.number());
  const figures = file.raw(file.number());
  const bytesAColumn = Math.ceil(foods / 8);
  const isWritten = shapes.map((_, column) => Array.from({ length: foods }, (_unused, i) => (changed[column * bytesAColumn + (i >> 3)] >> (i & 7)) & 1));
  const written = isWritten.map((bits) => new Array(bits.filter(Boolean).length).fill(0));
  let at = 0;
  for (const plane of [3, 2, 1, 0]) {
    shapes.forEach(({ bytes }, column) => {
      if (bytes > plane) written[column] = written[column].map((figure) => figure + figures[at++] * 256 ** plane);
    });
  }
  if (at + 1 !== figures.length) throw new Error(`The figures have ${figures.length} bytes, not ${at + 1}.`);
  return shapes.map(({ nutrient, limits }, column) => {
    const cellOf = (/** @type {number} */ figure) => (limits || figure === 0 ? figure : 2 * figure - 1);
    const before = baseCells(nutrient);
    const all = [...before];
    let next = 0;
    for (let i = 0; i < foods; i++) {
      const like = back[i] === 0 ? 0 : all[before.length + i - back[i]];
      all.push(isWritten[column][i] ? cellOf(written[column][next++]) : like);
    }
    return all.slice(before.length);
  });
}

/**
 * One table of a pack.
 * @param {PackedReader} file
 * @param {DecodedTable[]} earlier
 * @param {string} pack
 */
function tableFrom(file, earlier, pack) {
  const texts = textsFrom(new PackedReader(file.raw(file.number())));
  const packed = file.rest();
  const shapes = file.list(() => ({ nutrient: file.text(), decimals: file.number(), bytes: 1 + file.number(), limits: file.number() === 1 }));
  const bases = texts.bases.map((base) => {
    const found = earlier.find((other) => other.pack === base.pack && other.prefix === base.prefix);
    if (!found) throw new Error(`The rows of ${pack} refer to ${base.prefix} of ${base.pack}, which is not there.`);
    return found;
  });
  const baseCells = (/** @type {string} */ nutrient) =>
    bases.flatMap(({ columns, foods }) => columns.find((column) => column.nutrient === nutrient)?.cells ?? new Array(foods.length).fill(0));
  const cells = cellsFrom(file, shapes, texts.foods.length, baseCells);
  const columns = shapes.map(({ nutrient, decimals }, i) => ({
    nutrient,
    decimals,
    cells: cells[i],
    mantissas: cells[i].map((cell) => Math.floor((cell + 1) / 2) - 1),
    below: cells[i].map((cell) => cell > 0 && cell % 2 === 0),
  }));
  return { pack, ...texts, columns, figures: packed.subarray(0, packed.length - file.rest().length) };
}

/**
 * A foods-….nbt.
 * @param {Uint8Array} bytes
 * @param {DecodedTable[]} [earlier] tables of the packs before, whose rows those of this one may refer to
 */
export function decodeFoods(bytes, earlier = []) {
  const file = new PackedReader(bytes);
  file.mark('NBF4');
  const version = file.text();
  const id = file.text();
  /** @type {DecodedTable[]} */
  const tables = [];
  for (let rest = file.number(); rest > 0; rest--) tables.push(tableFrom(file, [...earlier, ...tables], id));
  file.end();
  return { version, id, tables };
}
