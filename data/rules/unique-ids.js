/** An id names one thing: the packer and the documents find things by id alone. */
import { files, repeated } from './problem.js';

/** @param {import('./problem.js').Data} data */
function idLists(data) {
  return [
    { file: files.nutrients, place: '/nutrients', items: data.nutrients.nutrients },
    { file: files.groups, place: '/groups', items: data.groups.groups },
    { file: files.sources, place: '/sources', items: data.sources.sources },
    ...Object.entries(data.person).flatMap(([key, items]) => (Array.isArray(items) ? [{ file: files.person, place: `/${key}`, items }] : [])),
    { file: files.ratios, place: '/ratios', items: data.ratios.ratios },
    { file: files.evidence, place: '/statements', items: data.evidence.statements },
    ...(/** @type {const} */ (['gates', 'medicines', 'red_flags'])).map((list) => ({ file: files.safety, place: `/${list}`, items: data.safety[list] })),
    ...data.ratios.ratios.map((ratio, i) => ({ file: files.ratios, place: `/ratios/${i}/bands`, items: ratio.bands })),
    { file: files.elements, place: '/elements', items: data.elements.elements.map(({ symbol }) => ({ id: symbol })) },
    { file: files.supplements, place: '/forms', items: data.supplements.forms },
    { file: files.dailyValues, place: '/daily_values', items: data.dailyValues.daily_values },
    { file: files.water, place: '/hardness/units', items: data.water.hardness.units },
    // A label's figures are told apart by their ids, whether they are a nutrient or stand for one.
    { file: files.labels, place: '/names', items: [...data.nutrients.nutrients, ...data.labels.names] },
    // A receipt is asked for by one id, whatever it opens.
    {
      file: files.indices,
      place: '/indices',
      items: [...data.nutrients.nutrients, ...data.ratios.ratios, ...data.indices.indices, ...data.absorption.by_load, ...data.absorption.by_saturation],
    },
    ...data.absorption.by_load.map(({ classes }, i) => ({ file: files.absorption, place: `/by_load/${i}/classes`, items: classes })),
    ...(/** @type {const} */ (['groups', 'efforts'])).map((list) => ({ file: files.aboutSuggestable, place: `/${list}`, items: data.suggestable.about[list] })),
    { file: files.person, place: '/exclusions', items: [...data.person.allergens, ...data.person.exclusions] },
    ...Object.entries(data.references).map(([name, { life_stages }]) => ({
      file: files.reference(name),
      place: '/life_stages',
      items: life_stages,
    })),
  ];
}

/** @type {import('./problem.js').Rule} */
export const uniqueIds = {
  id: 'unique_ids',
  check: (data) =>
    idLists(data).flatMap(({ file, place, items }) =>
      repeated(items.map(({ id }) => id)).map((id) => ({
        file,
        place,
        problem: `The id "${id}" stands there twice.`,
        fix: 'Give one of the two another id, or remove it.',
      })),
    ),
};
