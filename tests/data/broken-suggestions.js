// Weights of suggestions that cannot be used, with what the rules say to them.

/** @type {import('./broken-references.js').Broken[]} */
export const brokenSuggestions = [
  {
    rule: 'suggestions_usable',
    name: 'a weight for a nutrient that is not known',
    breaks: ({ suggestions }) => {
      suggestions.targets[0].nutrient = 'phlogiston';
    },
    says: 'data/suggestions.json: /targets: "phlogiston" is not known.',
  },
  {
    rule: 'suggestions_usable',
    name: 'a target without a weight',
    breaks: ({ suggestions }) => suggestions.targets.splice(1, 1),
    says: 'data/suggestions.json: /targets: "magnesium" has no weight.',
  },
  {
    rule: 'suggestions_usable',
    name: 'a ratio with two weights',
    breaks: ({ suggestions }) => suggestions.ratios.push(suggestions.ratios[0]),
    says: 'data/suggestions.json: /ratios: "ca_mg" stands there twice.',
  },
  {
    rule: 'suggestions_usable',
    name: 'an effort that stands there twice',
    breaks: ({ suggestions }) => {
      suggestions.efforts[1].id = 'add';
    },
    says: 'data/suggestions.json: /efforts: "add" stands there twice.',
  },
  {
    rule: 'suggestions_usable',
    name: 'a question about orotate',
    breaks: ({ suggestions }) => {
      suggestions.questions.about[0].forms = ['magnesium_orotate'];
    },
    says: 'data/suggestions.json: /questions/about/0/forms: "magnesium_orotate" may not be suggested: safety_not_established.',
  },
  {
    rule: 'suggestions_usable',
    name: 'a question about a form of something else',
    breaks: ({ suggestions }) => {
      suggestions.questions.about[0].forms = ['calcium_citrate'];
    },
    says: 'data/suggestions.json: /questions/about/0/forms: "calcium_citrate" is no form of magnesium.',
  },
  {
    rule: 'suggestions_usable',
    name: 'energy that is a mass',
    breaks: ({ suggestions }) => {
      suggestions.energy.nutrient = 'calcium';
    },
    says: 'data/suggestions.json: /energy: calcium is not counted in kcal.',
  },
];
