/** Ways to break the supplements, the atomic weights and the water, each with the rule that must object and what it must say. */

/** @typedef {import('../../data/compile/types.js').Data} Data */

/**
 * @param {Data} data
 * @param {string} id
 */
function formOf(data, id) {
  const form = data.supplements.forms.find((candidate) => candidate.id === id);
  if (form === undefined) throw new Error(`No form ${id}.`);
  return form;
}

/** @type {import('./broken-references.js').Broken[]} */
export const brokenSupplements = [
  {
    rule: 'formulas_weigh_true',
    name: 'a hydrate is lost',
    breaks: (data) => (formOf(data, 'magnesium_chloride').formula = 'MgCl2'),
    says: 'MgCl2 weighs 95.2',
  },
  {
    rule: 'formulas_weigh_true',
    name: 'a bracket is not closed',
    breaks: (data) => (formOf(data, 'magnesium_citrate').formula = 'Mg3(C6H5O72'),
    says: 'A bracket of "Mg3(C6H5O72" is not closed.',
  },
  {
    rule: 'formulas_weigh_true',
    name: 'an element without atomic weight',
    breaks: (data) => (formOf(data, 'magnesium_oxide').formula = 'MgXx'),
    says: 'No atomic weight is known of Xx.',
  },
  {
    rule: 'formulas_weigh_true',
    name: 'a form of calcium that is taken for magnesium',
    breaks: (data) => (formOf(data, 'calcium_carbonate').nutrient = 'magnesium'),
    says: 'CaCO3 holds no Mg.',
  },
  {
    rule: 'elements_weighed',
    name: 'two atomic weights of one element',
    breaks: (data) => (data.elements.elements.find(({ symbol }) => symbol === 'Mg') ?? data.elements.elements[0]).atomic_weight = 24.35,
    says: 'magnesium weighs 24.305 g/mol here and 24.35 in data/elements.json.',
  },
  {
    rule: 'elements_weighed',
    name: 'a nutrient whose element has no weight',
    breaks: (data) => (data.elements.elements = data.elements.elements.filter(({ symbol }) => symbol !== 'Zn')),
    says: 'zinc is the element Zn, which has no atomic weight.',
  },
  {
    rule: 'units_agree',
    name: 'a daily value in another unit',
    breaks: (data) => (data.dailyValues.daily_values[0].values[0].unit = 'ug'),
    says: 'data/daily_values.json: /daily_values/0/values/0/unit: calcium stands there in ug',
  },
  {
    rule: 'unique_ids',
    name: 'two forms share an id',
    breaks: (data) => (data.supplements.forms[1].id = 'magnesium_oxide'),
    says: 'data/supplements.json: /forms: The id "magnesium_oxide" stands there twice.',
  },
  {
    rule: 'sources_exist',
    name: 'a form names an unknown source',
    breaks: (data) => data.supplements.forms[0].sources.push('hearsay'),
    says: 'data/supplements.json: /forms/0/sources/',
  },
  {
    rule: 'nutrients_exist',
    name: 'water brings an unknown mineral',
    breaks: (data) => (data.water.minerals[2].nutrient = 'moonlight'),
    says: 'data/water.json: /minerals/2/nutrient: No nutrient has the id "moonlight".',
  },
  {
    rule: 'nutrients_exist',
    name: 'a label prints an unknown nutrient',
    breaks: (data) => (data.labels.names[0].nutrient = 'moonlight'),
    says: 'data/labels.json: /names/0/nutrient: No nutrient has the id "moonlight".',
  },
  {
    rule: 'sources_exist',
    name: 'what a label prints goes back to hearsay',
    breaks: (data) => (data.labels.names[1].source = 'hearsay'),
    says: 'data/labels.json: /names/1/source: No source has the id "hearsay".',
  },
  {
    rule: 'unique_ids',
    name: 'a label prints a nutrient under the nutrient\'s own id',
    breaks: (data) => (data.labels.names[0].id = 'sodium'),
    says: 'data/labels.json: /names: The id "sodium" stands there twice.',
  },
];
