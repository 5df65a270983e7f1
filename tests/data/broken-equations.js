// Equations that cannot be used, with what the rules say to them.

/** @type {import('./broken-references.js').Broken[]} */
export const brokenEquations = [
  {
    rule: 'equations_usable',
    name: 'a term for a nutrient that is not known',
    breaks: ({ indices }) => {
      indices.indices[0].terms[0].nutrient = 'phlogiston';
    },
    says: 'data/indices.json: /indices/0: No nutrient has the id "phlogiston".',
  },
  {
    rule: 'equations_usable',
    name: 'a coefficient for another unit',
    breaks: ({ indices }) => {
      indices.indices[0].terms[1].unit = 'g';
    },
    says: 'The coefficient of phosphorus is not for mg',
  },
  {
    rule: 'equations_usable',
    name: 'a source that is not cited',
    breaks: ({ absorption }) => {
      absorption.by_saturation[0].sources = ['nowhere'];
    },
    says: 'data/absorption.json: /by_saturation/0: No source has the id "nowhere".',
  },
  {
    rule: 'equations_usable',
    name: 'a condition that nobody can name',
    breaks: ({ absorption }) => absorption.by_load[0].not_made_for.conditions.push('vapours'),
    says: 'No condition has the id "vapours".',
  },
  {
    rule: 'equations_usable',
    name: 'a strength off the scale, and a check that nobody explains',
    breaks: ({ indices }) => {
      indices.indices[1].strength = 'mighty';
      indices.indices[1].check = 'seen_somewhere';
    },
    says: 'No check has the id "seen_somewhere".',
  },
  {
    rule: 'equations_usable',
    name: 'a class measured at a load outside of its equation',
    breaks: ({ absorption }) => {
      absorption.by_load[0].classes[0].load = 14;
    },
    says: '/by_load/0/classes/0: milk was measured at a load for which the equation was not made.',
  },
  {
    rule: 'equations_usable',
    name: 'a food in two classes',
    breaks: ({ absorption }) => absorption.by_load[0].classes[1].foods.push('sr:01077'),
    says: 'sr:01077 is in two classes.',
  },
  {
    rule: 'unique_ids',
    name: 'an index with the id of a ratio',
    breaks: ({ indices }) => {
      indices.indices[0].id = 'ca_mg';
    },
    says: 'The id "ca_mg" stands there twice.',
  },
];
