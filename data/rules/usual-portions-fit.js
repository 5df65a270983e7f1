/** What people take of a food at once is a portion of its table, no heap, and said in one place only. */
import { portionWeight } from '../compile/pack-names.js';
import { product } from '../compile/product.js';
import { files } from './problem.js';

/**
 * @param {import('../compile/types.js').Data} data
 * @param {Set<string>} listed
 * @param {import('../compile/types.js').FoodName} named
 */
function problemOf(data, listed, { food, usual }) {
  if (usual === undefined) return null;
  if (listed.has(food)) return `${food} may be suggested, and has its portion in data/suggestable.tsv.`;
  const weight = portionWeight(data.foods, food, usual.portion);
  if (weight === undefined) return `${food} has no portion "${usual.portion}" in its table.`;
  const grams = product(String(usual.count), weight);
  const most = data.suggestable.about.largest_portion_g;
  return grams > most ? `${usual.count} times "${usual.portion}" of ${food} weighs ${grams} g, which is more than ${most}.` : null;
}

/** @type {import('./problem.js').Rule} */
export const usualPortionsFit = {
  id: 'usual_portions_fit',
  check: (data) => {
    const listed = new Set(data.suggestable.foods.rows.map(([food]) => food));
    return data.foodNames.names.flatMap((named, i) => {
      const problem = problemOf(data, listed, named);
      return problem === null ? [] : [{ file: files.foodNames, place: `/names/${i}/usual`, problem, fix: 'Choose a portion of the table, and how many of it people take at once.' }];
    });
  },
};
