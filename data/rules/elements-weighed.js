/** The atomic weights and the nutrients' molar masses are one set of figures: the one is the other, rounded. */
import { files } from './problem.js';

/** Half a unit of the third decimal, and the rounding of binary numbers. */
const MOST_OFF = 0.0005 + 1e-9;

/** @type {import('./problem.js').Rule} */
export const elementsWeighed = {
  id: 'elements_weighed',
  check(data) {
    const weights = new Map(data.elements.elements.map(({ symbol, atomic_weight }) => [symbol, atomic_weight]));
    return data.nutrients.nutrients.flatMap(({ id, element, molar_mass }, i) => {
      if (element === undefined) return [];
      const place = `/nutrients/${i}`;
      const weight = weights.get(element);
      if (weight === undefined) {
        const problem = `${id} is the element ${element}, which has no atomic weight.`;
        return [{ file: files.nutrients, place, problem, fix: 'Add it to data/elements.json.' }];
      }
      if (molar_mass === undefined || Math.abs(weight - molar_mass) <= MOST_OFF) return [];
      const problem = `${id} weighs ${molar_mass} g/mol here and ${weight} in data/elements.json.`;
      return [{ file: files.nutrients, place, problem, fix: 'Compare both with the source of the atomic weights.' }];
    });
  },
};
