/**
 * Writes foods/COVERAGE.md: which table knows what of how many foods. Run it after the importers.
 *
 *   node data/import/coverage.js
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { loadData } from '../compile/load.js';

/** @typedef {import('../compile/types.js').Data} Data */

/**
 * A cell: how many foods have a figure, and of how many only a limit is known.
 * @param {import('../compile/types.js').TableColumn | undefined} column
 */
function known(column) {
  if (column === undefined) return 'none';
  return column.foods_below_limit === 0 ? `${column.foods_with_value}` : `${column.foods_with_value} + ${column.foods_below_limit}`;
}

/** @param {Data} data */
export function coverage({ foods, nutrients }) {
  const tables = Object.values(foods).map(({ metadata }) => metadata).sort((a, b) => a.load_order - b.load_order);
  const measured = nutrients.nutrients.filter(({ made_of }) => made_of === undefined);
  const rows = measured.map(({ id, unit }) => [
    `${id} (${unit})`,
    ...tables.map(({ columns }) => known(columns.find(({ nutrient }) => nutrient === id))),
  ]);
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [
    '# What the food tables know',
    '',
    'How many foods of each table have a figure of each nutrient; after a plus, of how many it is only known to be less than something.',
    'The rest is missing, and bounded by similar foods. Written by `data/import/coverage.js`.',
    '',
    line(['nutrient', ...tables.map(({ title, files }) => `${title} (${files.foods.rows} foods)`)]),
    line(['---', ...tables.map(() => '---:')]),
    ...rows.map(line),
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const data = await loadData(fileURLToPath(new URL('..', import.meta.url)));
  await writeFile(new URL('../foods/COVERAGE.md', import.meta.url), coverage(data));
}
