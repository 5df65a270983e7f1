/** A row of day-to-day variation can be used: a check that exists, one row a person, and no nutrient that the method cannot describe. */
import { files } from './problem.js';

/** @typedef {import('../compile/types.js').VariationRow} VariationRow */

/**
 * Whether one person could be covered by both.
 * @param {VariationRow} a
 * @param {VariationRow} b
 */
function overlap(a, b) {
  if (a.nutrient !== b.nutrient || (a.sex !== b.sex && a.sex !== 'any' && b.sex !== 'any')) return false;
  return a.min_months < (b.max_months_exclusive ?? Infinity) && b.min_months < (a.max_months_exclusive ?? Infinity);
}

/**
 * @param {VariationRow} row
 * @param {number} i
 * @param {import('../compile/types.js').Variation} variation
 */
function wrongWith(row, i, { checks, not_normal, rows }) {
  if (row.max_months_exclusive !== null && row.min_months >= row.max_months_exclusive) {
    return { problem: 'The row begins after it ends.', fix: 'Compare both ages with the source.' };
  }
  if (!Object.hasOwn(checks, row.check)) return { problem: `No check has the id "${row.check}".`, fix: 'Add it to "checks", or correct the id.' };
  if (not_normal.some(({ nutrient }) => nutrient === row.nutrient)) {
    return { problem: `${row.nutrient} is listed as not normally distributed.`, fix: 'Remove the row: no probability is told for it.' };
  }
  const earlier = rows.slice(0, i).findIndex((other) => overlap(other, row));
  return earlier < 0 ? null : { problem: `Row ${earlier} is about the same people.`, fix: 'Keep one of the two.' };
}

/** @type {import('./problem.js').Rule} */
export const variationUsable = {
  id: 'variation_usable',
  check: ({ variation }) =>
    variation.rows.flatMap((row, i) => {
      const wrong = wrongWith(row, i, variation);
      return wrong === null ? [] : [{ file: files.variation, place: `/rows/${i}`, ...wrong }];
    }),
};
