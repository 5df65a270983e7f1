/** A molar ratio or band needs the molar masses of both nutrients: by mass sodium to potassium looks 1.7 times smaller than it is. */
import { files } from './problem.js';

/** @type {import('./problem.js').Rule} */
export const molarMassesKnown = {
  id: 'molar_masses_known',
  check(data) {
    const weighed = new Set(data.nutrients.nutrients.filter(({ molar_mass }) => molar_mass !== undefined).map(({ id }) => id));
    return data.ratios.ratios.flatMap(({ basis, bands, numerator, denominator }, i) => {
      const isMolar = basis === 'molar' || bands.some((band) => band.basis === 'molar');
      return [numerator, denominator]
        .filter((nutrient) => isMolar && !weighed.has(nutrient))
        .map((nutrient) => ({
          file: files.ratios,
          place: `/ratios/${i}`,
          problem: `The ratio is molar, but ${nutrient} has no molar mass.`,
          fix: 'Add it in data/nutrients.json, or state the ratio by mass.',
        }));
    });
  },
};
