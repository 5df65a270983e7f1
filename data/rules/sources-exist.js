/** Every figure goes back to a publication that data/sources.json cites. */
import { files } from './problem.js';

/** @typedef {{ file: string, place: string, source: string }} Mention */

/**
 * @param {string} name
 * @param {import('../compile/types.js').Reference} reference
 * @returns {Mention[]}
 */
function mentionsInReference(name, reference) {
  const file = files.reference(name);
  const checks = Object.entries(reference.checks).flatMap(([id, { against }]) =>
    against.map((source, i) => ({ file, place: `/checks/${id}/against/${i}`, source })),
  );
  const rows = reference.rows.flatMap(({ source, limit_source }, i) => [
    { file, place: `/rows/${i}/source`, source },
    ...(limit_source === undefined ? [] : [{ file, place: `/rows/${i}/limit_source`, source: limit_source }]),
  ]);
  return [...rows, ...checks];
}

/**
 * @param {import('./problem.js').Data} data
 * @returns {Mention[]}
 */
function mentions(data) {
  return [
    { file: files.nutrients, place: '/molar_mass_source', source: data.nutrients.molar_mass_source },
    { file: files.groups, place: '/source', source: data.groups.source },
    ...data.person.allergens.flatMap(({ listed_by = [] }, i) =>
      listed_by.map((source, j) => ({ file: files.person, place: `/allergens/${i}/listed_by/${j}`, source })),
    ),
    ...data.ratios.ratios.flatMap(({ bands }, i) =>
      bands.flatMap(({ sources }, j) =>
        sources.map((source, k) => ({ file: files.ratios, place: `/ratios/${i}/bands/${j}/sources/${k}`, source })),
      ),
    ),
    ...data.variation.rows.map(({ source }, i) => ({ file: files.variation, place: `/rows/${i}/source`, source })),
    ...data.variation.not_normal.map(({ source }, i) => ({ file: files.variation, place: `/not_normal/${i}/source`, source })),
    ...Object.values(data.variation.checks).flatMap(({ against }) =>
      against.map((source) => ({ file: files.variation, place: '/checks', source })),
    ),
    { file: files.elements, place: '/source', source: data.elements.source },
    ...data.supplements.forms.flatMap(({ sources }, i) =>
      sources.map((source, j) => ({ file: files.supplements, place: `/forms/${i}/sources/${j}`, source })),
    ),
    ...data.dailyValues.daily_values.map(({ source }, i) => ({ file: files.dailyValues, place: `/daily_values/${i}/source`, source })),
    ...data.suggestions.questions.about.flatMap(({ sources }, i) =>
      sources.map((source, j) => ({ file: files.suggestions, place: `/questions/about/${i}/sources/${j}`, source })),
    ),
    ...data.labels.names.map(({ source }, i) => ({ file: files.labels, place: `/names/${i}/source`, source })),
    ...data.water.hardness.units.map(({ source }, i) => ({ file: files.water, place: `/hardness/units/${i}/source`, source })),
    ...Object.entries(data.references).flatMap(([name, reference]) => mentionsInReference(name, reference)),
    ...Object.entries(data.foods).flatMap(([name, { metadata }]) => [
      { file: files.table(name), place: '/source', source: metadata.source },
      { file: files.table(name), place: '/values_source', source: metadata.values_source },
    ]),
  ];
}

/** @type {import('./problem.js').Rule} */
export const sourcesExist = {
  id: 'sources_exist',
  check(data) {
    const known = new Set(data.sources.sources.map(({ id }) => id));
    return mentions(data)
      .filter(({ source }) => !known.has(source))
      .map(({ file, place, source }) => ({
        file,
        place,
        problem: `No source has the id "${source}".`,
        fix: 'Add it to data/sources.json, or correct the id.',
      }));
  },
};
