/**
 * A nutrient that is a sum (niacin equivalents, omega-3) is a sum of measured ones, and is not itself a column of a food table:
 * a stored sum could disagree with its parts, and a missing part would go unseen.
 */
import { files } from './problem.js';

/** @type {import('./problem.js').Rule} */
export const sumsOfMeasured = {
  id: 'sums_of_measured',
  check(data) {
    const sums = new Set(data.nutrients.nutrients.filter(({ made_of }) => made_of !== undefined).map(({ id }) => id));
    const nested = data.nutrients.nutrients.flatMap(({ id, made_of = [] }, i) =>
      made_of
        .filter(({ nutrient }) => sums.has(nutrient))
        .map(({ nutrient }) => ({
          file: files.nutrients,
          place: `/nutrients/${i}/made_of`,
          problem: `${id} is made of ${nutrient}, which is a sum itself.`,
          fix: `Name what ${nutrient} is made of instead.`,
        })),
    );
    const stored = Object.entries(data.foods).flatMap(([name, { metadata }]) =>
      metadata.columns
        .map(({ nutrient }, i) => ({ nutrient, i }))
        .filter(({ nutrient }) => sums.has(nutrient))
        .map(({ nutrient, i }) => ({
          file: files.table(name),
          place: `/columns/${i}`,
          problem: `${nutrient} is a sum of other nutrients and must not be a column.`,
          fix: 'Leave the column out; the program adds its parts.',
        })),
    );
    return [...nested, ...stored];
  },
};
