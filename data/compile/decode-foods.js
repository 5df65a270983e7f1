/** Reads a packed food table back into plain objects: for tests. The core has its own reader in C++. */
import { PackedReader } from './decode.js';

/** @typedef {{ nutrient: string, decimals: number, mantissas: number[], below: boolean[] }} DecodedColumn a mantissa of -1 means "missing" */
/** @typedef {ReturnType<typeof decodeFoods>} DecodedFoods */

/** @param {PackedReader} file */
function textsFrom(file) {
  const [prefix, title, source, edition, base] = Array.from({ length: 5 }, () => file.text());
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
  return { prefix, title, source, edition, base, foods };
}

/**
 * The cells as they are written: 0 for missing, else 1 + mantissa, or 1 + 2 · mantissa + 1 for a limit.
 * @param {PackedReader} file
 * @param {{ nutrient: string, decimals: number, bytes: number, limits: boolean }[]} shapes
 * @param {number} foods
 * @param {(nutrient: string) => number[]} baseCells
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
  return shapes.map(({ nutrient }, column) => {
    const before = baseCells(nutrient);
    const all = [...before];
    let next = 0;
    for (let i = 0; i < foods; i++) {
      const like = back[i] === 0 ? 0 : all[before.length + i - back[i]];
      all.push(isWritten[column][i] ? written[column][next++] : like);
    }
    return all.slice(before.length);
  });
}

/**
 * A foods-….nbt.
 * @param {Uint8Array} bytes
 * @param {{ foods: unknown[], columns: DecodedColumn[] }} [base] the table whose rows this one's refer to
 */
export function decodeFoods(bytes, base) {
  const file = new PackedReader(bytes);
  file.mark('NBF3');
  const version = file.text();
  const texts = textsFrom(new PackedReader(file.raw(file.number())));
  const shapes = file.list(() => ({ nutrient: file.text(), decimals: file.number(), bytes: 1 + file.number(), limits: file.number() === 1 }));
  const baseCells = (/** @type {string} */ nutrient) => {
    const column = base?.columns.find((other) => other.nutrient === nutrient);
    return column ? column.mantissas.map((mantissa) => mantissa + 1) : new Array(base?.foods.length ?? 0).fill(0);
  };
  const cells = cellsFrom(file, shapes, texts.foods.length, baseCells);
  file.end();
  const columns = shapes.map(({ nutrient, decimals, limits }, i) => ({
    nutrient,
    decimals,
    mantissas: cells[i].map((cell) => (limits ? Math.floor((cell + 1) / 2) : cell) - 1),
    below: cells[i].map((cell) => limits && cell > 0 && cell % 2 === 0),
  }));
  return { version, ...texts, columns };
}
