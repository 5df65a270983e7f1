/** The TSV files are the ones their metadata describes: same bytes, same rows, same columns, same number of values. */
import { createHash } from 'node:crypto';
import { files } from './problem.js';

/** @typedef {import('../compile/types.js').FoodTable} FoodTable */

const fix = 'Run the importer again; data/README.md says how. Never edit the TSV by hand.';

/**
 * @param {string} name
 * @param {FoodTable} table
 */
function fileProblems(name, { metadata, foods, portions }) {
  const described = [
    { key: 'foods', path: files.foods(name), tsv: foods, file: metadata.files.foods },
    { key: 'portions', path: files.portions(name), tsv: portions, file: metadata.files.portions },
  ];
  return described.flatMap(({ key, path, tsv, file }) => {
    const place = `/files/${key}`;
    const problems = [];
    if (path !== `data/foods/${file.name}`) problems.push(`The file is called ${file.name} there, but it is ${path}.`);
    if (tsv.rows.length !== file.rows) problems.push(`${path} has ${tsv.rows.length} rows, not ${file.rows}.`);
    const sha256 = createHash('sha256').update(tsv.text).digest('hex');
    if (sha256 !== file.sha256) problems.push(`${path} has the sha256 ${sha256}, not the one that stands there.`);
    return problems.map((problem) => ({ place, problem }));
  });
}

/** @param {FoodTable} table */
function columnProblems({ metadata, foods, portions }) {
  const header = ['code', 'group', 'name', ...metadata.columns.map(({ nutrient }) => nutrient)].join(' ');
  if (foods.header.join(' ') !== header) return [{ place: '/columns', problem: `The columns of ${metadata.files.foods.name} are others.` }];
  if (portions.header.join(' ') !== 'code portion grams') {
    return [{ place: '/files/portions', problem: 'The columns of the portions are not code, portion, grams.' }];
  }
  return metadata.columns.flatMap((column, i) => {
    const counted = { foods_with_value: /^[^<]/, foods_below_limit: /^</ };
    return Object.entries(counted).flatMap(([key, kind]) => {
      const found = foods.rows.filter((row) => kind.test(row[3 + i] ?? '')).length;
      const stated = column[/** @type {keyof typeof counted} */ (key)];
      if (found === stated) return [];
      const what = key === 'foods_with_value' ? 'values' : 'limits';
      return [{ place: `/columns/${i}/${key}`, problem: `${column.nutrient} has ${found} ${what}, not ${stated}.` }];
    });
  });
}

/** @param {FoodTable} table */
function codeProblems({ metadata, foods }) {
  const codes = new Set(foods.rows.map(([code]) => code));
  return [
    ...metadata.left_out
      .filter(({ code }) => codes.has(code))
      .map(({ code }) => ({ place: '/left_out', problem: `${code} is called left out, but the table has it.` })),
    ...metadata.revised_later
      .filter((code) => !codes.has(code))
      .map((code) => ({ place: '/revised_later', problem: `${code} is called revised, but the table does not have it.` })),
  ];
}

/** @type {import('./problem.js').Rule} */
export const tableMatchesMetadata = {
  id: 'table_matches_metadata',
  check: (data) =>
    Object.entries(data.foods).flatMap(([name, table]) =>
      [...fileProblems(name, table), ...columnProblems(table), ...codeProblems(table)].map((problem) => ({
        file: files.table(name),
        ...problem,
        fix,
      })),
    ),
};
