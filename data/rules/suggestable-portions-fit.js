/** The usual portion of a suggestable food is one of its table's, taken a sensible number of times, and no heap. */
import { product } from '../compile/product.js';
import { listedFoods, objection } from './suggestable-foods.js';

const counts = { least: 0.25, most: 12 };

/**
 * @param {import('./suggestable-foods.js').ListedFood} food
 * @param {number} largest
 */
function portionProblem({ found, portion, count, grams }, largest) {
  const number = /^\d+(\.\d+)?$/;
  if (!number.test(count) || Number(count) < counts.least || Number(count) > counts.most) return `has the count "${count}", not ${counts.least} to ${counts.most}`;
  if (!number.test(grams) || !(Number(grams) > 0) || Number(grams) > largest) return `weighs "${grams}" g, which is not more than 0 and at most ${largest}`;
  const weight = found?.portions.get(portion);
  if (weight === undefined) return found === null ? null : `has no portion "${portion}" in its table`;
  if (product(count, weight) !== Number(grams)) return `weighs ${grams} g, but ${count} times ${weight} g is ${product(count, weight)} g`;
  return null;
}

/** @type {import('./problem.js').Rule} */
export const suggestablePortionsFit = {
  id: 'suggestable_portions_fit',
  check: (data) =>
    listedFoods(data).flatMap((food) => {
      const problem = portionProblem(food, data.suggestable.about.largest_portion_g);
      return problem === null ? [] : [objection(food, problem, 'Choose a portion of the table, and write count times its weight.')];
    }),
};
