/** The real data files with a food table of a handful of foods: quick to copy, so that each test can break its own copy. */
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { loadData, tsvOf } from '../../data/compile/load.js';

/** @typedef {import('../../data/compile/types.js').Data} Data */
/** @typedef {import('../../data/compile/types.js').FoodTable} FoodTable */

export const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));
export const realData = await loadData(dataFolder);

const codes = new Set(['01001', '01077', '11457', '12014', '12061', '18064']);

/** @param {string[][]} rows */
const tsvText = (rows) => `${rows.map((row) => row.join('\t')).join('\n')}\n`;

/**
 * Makes metadata and text agree with rows that a test has changed, so that only the rule under test can object.
 * @param {FoodTable} table
 */
export function settle({ metadata, foods, portions }) {
  const described = /** @type {const} */ ([
    [foods, metadata.files.foods],
    [portions, metadata.files.portions],
  ]);
  for (const [tsv, file] of described) {
    tsv.text = tsvText([tsv.header, ...tsv.rows]);
    file.rows = tsv.rows.length;
    file.sha256 = createHash('sha256').update(tsv.text).digest('hex');
  }
  metadata.columns.forEach((column, i) => {
    column.foods_with_value = foods.rows.filter((row) => /^[^<]/.test(row[3 + i] ?? '')).length;
    column.foods_below_limit = foods.rows.filter((row) => row[3 + i]?.startsWith('<')).length;
  });
}

/** @param {FoodTable} table */
function smallTable({ metadata, foods, portions }) {
  const pick = (/** @type {import('../../data/compile/types.js').Tsv} */ tsv) =>
    tsvOf(tsvText([tsv.header, ...tsv.rows.filter(([code]) => codes.has(code))]));
  const table = { metadata: structuredClone(metadata), foods: pick(foods), portions: pick(portions) };
  table.metadata.revised_later = metadata.revised_later.filter((code) => codes.has(code));
  settle(table);
  return table;
}

/** @returns {Data} */
export function smallData() {
  const { foods, links, ...rest } = realData;
  const none = { ...links, rows: [] };
  const data = { ...structuredClone(rest), foods: { sr_legacy: smallTable(foods.sr_legacy) }, links: none };
  const listed = data.suggestable.foods;
  listed.rows = listed.rows.filter(([id]) => codes.has(id.replace(/^sr:/, '')));
  data.foodNames.names = data.foodNames.names.filter(({ food }) => codes.has(food.replace(/^sr:/, '')));
  data.search.tables = data.search.tables.filter(({ prefix }) => prefix === 'sr');
  Object.assign(data.synonyms, { same: [['almonds', 'mandel']], means: [{ typed: 'popeye', names: ['spinach'] }] });
  return data;
}

/**
 * Sets one figure of the small table.
 * @param {Data} data
 * @param {string} code
 * @param {string} column
 * @param {string} cell
 */
export function setCell(data, code, column, cell) {
  const table = data.foods.sr_legacy;
  const row = table.foods.rows.find(([own]) => own === code);
  if (row === undefined) throw new Error(`The small table has no food ${code}.`);
  row[table.foods.header.indexOf(column)] = cell;
  settle(table);
}
