/** Whatever names a nutrient names one of data/nutrients.json. */
import { files } from './problem.js';

/**
 * @param {import('./problem.js').Data} data
 * @returns {{ file: string, place: string, nutrient: string }[]}
 */
function mentions(data) {
  const inNutrients = data.nutrients.nutrients.flatMap(({ made_of = [], parts = [] }, i) => [
    ...made_of.map(({ nutrient }, j) => ({ place: `/nutrients/${i}/made_of/${j}`, nutrient })),
    ...parts.flatMap(({ counts, bounded_by }, j) =>
      [counts, bounded_by].flatMap((nutrient) => (nutrient === null ? [] : [{ place: `/nutrients/${i}/parts/${j}`, nutrient }])),
    ),
  ]);
  return [
    ...inNutrients.map((mention) => ({ file: files.nutrients, ...mention })),
    ...data.ratios.ratios.flatMap(({ numerator, denominator }, i) => [
      { file: files.ratios, place: `/ratios/${i}/numerator`, nutrient: numerator },
      { file: files.ratios, place: `/ratios/${i}/denominator`, nutrient: denominator },
    ]),
    ...data.variation.rows.map(({ nutrient }, i) => ({ file: files.variation, place: `/rows/${i}/nutrient`, nutrient })),
    ...data.variation.not_normal.map(({ nutrient }, i) => ({ file: files.variation, place: `/not_normal/${i}/nutrient`, nutrient })),
    ...data.supplements.forms.flatMap(({ nutrient }, i) =>
      nutrient === null ? [] : [{ file: files.supplements, place: `/forms/${i}/nutrient`, nutrient }],
    ),
    ...data.dailyValues.daily_values.flatMap(({ values }, i) =>
      values.map(({ nutrient }, j) => ({ file: files.dailyValues, place: `/daily_values/${i}/values/${j}`, nutrient })),
    ),
    ...data.labels.names.map(({ nutrient }, i) => ({ file: files.labels, place: `/names/${i}/nutrient`, nutrient })),
    ...inWater(data.water),
    ...Object.entries(data.references).flatMap(([name, { rows, left_out = [] }]) => [
      ...rows.map(({ nutrient }, i) => ({ file: files.reference(name), place: `/rows/${i}/nutrient`, nutrient })),
      ...left_out.map(({ nutrient }, i) => ({ file: files.reference(name), place: `/left_out/${i}/nutrient`, nutrient })),
    ]),
    ...Object.entries(data.foods).flatMap(([name, { metadata }]) =>
      metadata.columns.map(({ nutrient }, i) => ({ file: files.table(name), place: `/columns/${i}/nutrient`, nutrient })),
    ),
  ];
}

/** @param {import('../compile/types.js').Water} water */
function inWater({ bulk, minerals, hardness }) {
  return [
    { file: files.water, place: '/bulk/nutrient', nutrient: bulk.nutrient },
    ...minerals.map(({ nutrient }, i) => ({ file: files.water, place: `/minerals/${i}/nutrient`, nutrient })),
    { file: files.water, place: '/hardness/share_of', nutrient: hardness.share_of },
    { file: files.water, place: '/hardness/rest', nutrient: hardness.rest },
  ];
}

/** @type {import('./problem.js').Rule} */
export const nutrientsExist = {
  id: 'nutrients_exist',
  check(data) {
    const known = new Set(data.nutrients.nutrients.map(({ id }) => id));
    return mentions(data)
      .filter(({ nutrient }) => !known.has(nutrient))
      .map(({ file, place, nutrient }) => ({
        file,
        place,
        problem: `No nutrient has the id "${nutrient}".`,
        fix: 'Add it to data/nutrients.json, or correct the id.',
      }));
  },
};
