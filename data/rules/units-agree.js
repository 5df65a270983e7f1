/** A figure is in the unit of its nutrient. A thousandfold error between mg and ug is the likeliest one in such tables. */
import { files } from './problem.js';

/** @type {import('./problem.js').Rule} */
export const unitsAgree = {
  id: 'units_agree',
  check(data) {
    const units = new Map(data.nutrients.nutrients.map(({ id, unit }) => [id, unit]));
    const stated = [
      ...data.variation.rows.map(({ nutrient, unit }, i) => ({ file: files.variation, place: `/rows/${i}/unit`, nutrient, unit })),
      ...Object.entries(data.references).flatMap(([name, { rows }]) =>
        rows.map(({ nutrient, unit }, i) => ({ file: files.reference(name), place: `/rows/${i}/unit`, nutrient, unit })),
      ),
      ...Object.entries(data.foods).flatMap(([name, { metadata }]) =>
        metadata.columns.map(({ nutrient, unit }, i) => ({ file: files.table(name), place: `/columns/${i}/unit`, nutrient, unit })),
      ),
      ...data.dailyValues.daily_values.flatMap(({ values }, i) =>
        values.map(({ nutrient, unit }, j) => ({ file: files.dailyValues, place: `/daily_values/${i}/values/${j}/unit`, nutrient, unit })),
      ),
    ];
    return stated
      .filter(({ nutrient, unit }) => units.has(nutrient) && units.get(nutrient) !== unit)
      .map(({ file, place, nutrient, unit }) => ({
        file,
        place,
        problem: `${nutrient} stands there in ${unit}, but data/nutrients.json has it in ${units.get(nutrient)}.`,
        fix: `Convert the figures to ${units.get(nutrient)} and write that unit.`,
      }));
  },
};
