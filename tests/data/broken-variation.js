// Day-to-day variation that cannot be used, with what the rules say to it.

/** @type {import('./broken-references.js').Broken[]} */
export const brokenVariation = [
  {
    rule: 'variation_usable',
    name: 'two rows about the same people',
    breaks: ({ variation: { rows } }) => rows.push({ ...rows[0], min_months: 611, max_months_exclusive: null }),
    says: 'data/within_person_sd.json: /rows/3: Row 0 is about the same people.',
  },
  {
    rule: 'variation_usable',
    name: 'a row for a nutrient that is not normally distributed',
    breaks: ({ variation: { rows } }) => rows.push({ ...rows[0], nutrient: 'iron' }),
    says: 'iron is listed as not normally distributed.',
  },
  {
    rule: 'variation_usable',
    name: 'a check that nobody explains',
    breaks: ({ variation: { rows } }) => {
      rows[1].check = 'seen_somewhere';
    },
    says: '/rows/1: No check has the id "seen_somewhere".',
  },
  {
    rule: 'variation_usable',
    name: 'ages in the wrong order',
    breaks: ({ variation: { rows } }) => {
      rows[0].max_months_exclusive = 228;
    },
    says: '/rows/0: The row begins after it ends.',
  },
  {
    rule: 'units_agree',
    name: 'a variation in another unit',
    breaks: ({ variation: { rows } }) => {
      rows[0].unit = 'ug';
    },
    says: 'data/within_person_sd.json: /rows/0/unit: calcium stands there in ug',
  },
  {
    rule: 'sources_exist',
    name: 'a variation without a source',
    breaks: ({ variation: { rows } }) => {
      rows[2].source = 'nowhere';
    },
    says: 'data/within_person_sd.json: /rows/2/source: No source has the id "nowhere".',
  },
  {
    rule: 'nutrients_exist',
    name: 'a variation of a nutrient that is not known',
    breaks: ({ variation: { rows } }) => {
      rows[2].nutrient = 'phlogiston';
    },
    says: 'data/within_person_sd.json: /rows/2/nutrient: No nutrient has the id "phlogiston".',
  },
];
