/** Every line of a food table can be read: sorted unique codes, a known group, a name, and figures that are plain decimals or empty. */
import { files, line } from './problem.js';

const figure = /^(<?\d+(\.\d+)?)?$/;

/**
 * @param {string[]} row
 * @param {string[]} header
 * @param {string | undefined} before the code of the line above
 * @param {{ groups: Set<string>, code: RegExp }} known
 */
function wrongWith(row, header, before, { groups, code }) {
  if (row.length !== header.length) return `The line has ${row.length} cells, the header ${header.length}.`;
  if (!code.test(row[0])) return `"${row[0]}" is not a food code.`;
  if (before !== undefined && before >= row[0]) return `The code ${row[0]} does not follow ${before}: codes are sorted and each stands once.`;
  if (!groups.has(row[1])) return `No food group has the id "${row[1]}".`;
  if (row[2].trim() === '' || row[2] !== row[2].trim()) return 'The name is empty or begins or ends with a space.';
  const bad = row.findIndex((cell, i) => i > 2 && !figure.test(cell));
  return bad === -1 ? null : `${header[bad]} is "${row[bad]}": a figure is a plain decimal number, or one after < (less than); a missing one is empty.`;
}

/** @type {import('./problem.js').Rule} */
export const tableWellFormed = {
  id: 'table_well_formed',
  check(data) {
    const groups = new Set(data.groups.groups.map(({ id }) => id));
    return Object.entries(data.foods).flatMap(([name, { metadata, foods }]) => {
      const code = new RegExp(`^\\d{${metadata.code_digits.join(',')}}$`);
      return foods.rows.flatMap((row, i) => {
        const problem = wrongWith(row, foods.header, foods.rows[i - 1]?.[0], { groups, code });
        if (problem === null) return [];
        return [{ file: files.foods(name), place: line(i), problem, fix: 'Correct the importer and run it again.' }];
      });
    });
  },
};
