/** Packs one food table: what its foods are called, then its figures. Layout: data/README.md. */
import { PackedWriter } from './packed-writer.js';
import { indexById } from './pack-reference.js';
import { packColumns } from './pack-columns.js';

/** @typedef {import('./types.js').Data} Data */
/** @typedef {import('./types.js').FoodTable} FoodTable */

/** The survey took most of its figures from the Standard Reference, so its rows are written as what differs from rows of that. */
const baseOf = /** @type {Record<string, string>} */ ({ fndds: 'sr' });

/**
 * @param {Data} data
 * @param {string | undefined} prefix
 */
const tableOf = (data, prefix) => Object.values(data.foods).find(({ metadata }) => metadata.prefix === prefix);

/**
 * Names, groups and portions, a list for each kind of thing: what is alike lies together and compresses well.
 * @param {Data} data
 * @param {FoodTable} table
 * @param {string} base prefix of the table whose rows this one's figures refer to
 */
function packTexts(data, { metadata, foods, portions }, base) {
  const out = new PackedWriter();
  const groupIndex = indexById(data.groups.groups);
  const sameAs = new Map(data.links.rows.map(([food, same]) => [food, same]));
  const names = [...new Set(portions.rows.map(([, name]) => name))];
  const nameIndex = new Map(names.map((name, i) => [name, i]));
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [code] of portions.rows) counts.set(code, (counts.get(code) ?? 0) + 1);
  for (const text of [metadata.prefix, metadata.title, metadata.source, metadata.edition, base]) out.text(text);
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
 * The part of a food table's file that follows its mark and version.
 * @param {Data} data
 * @param {FoodTable} table
 */
export function packFoodsBody(data, table) {
  const base = tableOf(data, baseOf[table.metadata.prefix]);
  const dependents = Object.values(data.foods).filter(({ metadata }) => tableOf(data, baseOf[metadata.prefix]) === table);
  const texts = packTexts(data, table, base?.metadata.prefix ?? '');
  const out = new PackedWriter();
  out.number(texts.length);
  out.raw(texts);
  packColumns(out, table, base, [table, ...dependents, ...(base ? [base] : [])]);
  return out.bytes();
}
