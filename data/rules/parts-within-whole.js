/**
 * The part that counts against a limit is no more than the whole: retinol than vitamin A, added vitamin E than vitamin E, folic acid
 * than folate. USDA rounds whole and part apart, hence the small allowance.
 */
import { files, line, valueOf } from './problem.js';

const allowance = 2;

/**
 * Pairs of part and whole that a table has columns for.
 * @param {import('./problem.js').Data} data
 * @param {string[]} header
 */
function pairs(data, header) {
  return data.nutrients.nutrients.flatMap(({ id, parts = [] }) =>
    parts.flatMap(({ counts }) => {
      const [whole, part] = [header.indexOf(id), header.indexOf(counts ?? '')];
      return whole === -1 || part === -1 ? [] : [{ whole, part }];
    }),
  );
}

/** @type {import('./problem.js').Rule} */
export const partsWithinWhole = {
  id: 'parts_within_whole',
  check: (data) =>
    Object.entries(data.foods).flatMap(([name, { foods }]) =>
      pairs(data, foods.header).flatMap(({ whole, part }) =>
        foods.rows.flatMap((row, i) => {
          const [most, found] = [valueOf(row[whole]), valueOf(row[part])];
          if (most === null || found === null || found <= most + allowance) return [];
          const [wholeName, partName] = [foods.header[whole], foods.header[part]];
          return [
            {
              file: files.foods(name),
              place: line(i),
              problem: `Food ${row[0]} would hold more ${partName} (${found}) than ${wholeName} (${most}).`,
              fix: 'Compare both with the official file, then correct the importer.',
            },
          ];
        }),
      ),
    ),
};
