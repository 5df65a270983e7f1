/** Packs foods: of each table in a pack what its foods are called, then their figures. Layout: data/README.md. */
import { PackedWriter } from './packed-writer.js';
import { indexById } from './pack-reference.js';
import { packColumns } from './pack-columns.js';

/** @typedef {import('./types.js').Data} Data */
/** @typedef {import('./types.js').FoodTable} FoodTable */
/** @typedef {import('./food-packs.js').FoodPart} FoodPart */

/** The survey took most of its figures from the Standard Reference, so its rows are written as what differs from rows of that. */
const baseOf = /** @type {Record<string, string>} */ ({ fndds: 'sr' });

const prefixOf = (/** @type {FoodTable} */ { metadata }) => metadata.prefix;

/**
 * The tables whose rows may refer to each other's, and which therefore have the same decimals.
 * @param {Data} data
 * @param {FoodTable} table
 * @returns {FoodTable[]}
 */
function familyOf(data, table) {
  const root = (/** @type {FoodTable} */ one) => baseOf[prefixOf(one)] ?? prefixOf(one);
  return Object.values(data.foods).filter((other) => root(other) === root(table));
}

/**
 * The parts packed before that the rows of one may refer to: those of its own table, and of the table that it takes figures from.
 * @param {FoodPart[]} before
 * @param {FoodPart} part
 */
function basesOf(before, { whole }) {
  const prefixes = [prefixOf(whole), baseOf[prefixOf(whole)]];
  return before.filter((other) => prefixes.includes(prefixOf(other.whole)));
}

/**
 * Names, groups and portions, a list for each kind of thing: what is alike lies together and compresses well.
 * @param {Data} data
 * @param {FoodTable} table
 * @param {FoodPart[]} bases whose rows this one's figures refer to
 */
function packTexts(data, { metadata, foods, portions }, bases) {
  const out = new PackedWriter();
  const groupIndex = indexById(data.groups.groups);
  const sameAs = new Map(data.links.rows.map(([food, same]) => [food, same]));
  const names = [...new Set(portions.rows.map(([, name]) => name))];
  const nameIndex = new Map(names.map((name, i) => [name, i]));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [code] of portions.rows) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const text of [metadata.prefix, metadata.title, metadata.source, metadata.edition]) out.text(text);
  out.list(bases, ({ pack, whole }) => {
    out.text(pack);
    out.text(prefixOf(whole));
  });
  out.list(foods.rows, ([code]) => out.text(code));
  for (const [, , name] of foods.rows) out.text(name);
  for (const [, group] of foods.rows) out.number(groupIndex(group));
  for (const [code] of foods.rows) out.text(sameAs.get(`${metadata.prefix}:${code}`) ?? '');
  out.list(names, (name) => out.text(name));
  for (const [code] of foods.rows) out.number(counts.get(code) ?? 0);
  for (const [, name] of portions.rows) out.number(/** @type {number} */ (nameIndex.get(name)));
  for (const [, , grams] of portions.rows) out.decimal(grams);
  return out.bytes();
}

/**
 * The part of a pack's file that follows its mark and version.
 * @param {Data} data
 * @param {import('./food-packs.js').FoodPack} pack
 * @param {FoodPart[]} before the parts of the packs that are loaded before it
 */
export function packFoodsBody(data, { id, parts }, before) {
  const out = new PackedWriter();
  out.text(id);
  out.list(parts, (part, i) => {
    const bases = basesOf([...before, ...parts.slice(0, i)], part);
    const texts = packTexts(data, part.table, bases);
    out.number(texts.length);
    out.raw(texts);
    packColumns(out, part.table, bases.map(({ table }) => table), familyOf(data, part.whole));
  });
  return out.bytes();
}
