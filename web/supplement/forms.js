// The compounds that people find on labels, in the order of the list; the tables know more of them, for plans by hand.

/** @type {Record<'magnesium' | 'calcium', string[]>} */
export const forms = {
  magnesium: ['oxide', 'citrate', 'glycinate', 'malate', 'taurate', 'threonate', 'chloride', 'sulfate', 'carbonate', 'lactate', 'aspartate', 'gluconate',
    'hydroxide', 'orotate'].map((salt) => `magnesium_${salt}`),
  calcium: ['calcium_carbonate', 'calcium_citrate', 'calcium_gluconate', 'calcium_lactate', 'tricalcium_phosphate', 'hydroxyapatite'],
};

/** @param {string} form */
export const elementOf = (form) => (forms.magnesium.includes(form) ? 'magnesium' : 'calcium');
