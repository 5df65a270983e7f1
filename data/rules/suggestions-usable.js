/** Every target and every ratio has a weight for suggestions, once, and names what exists; energy is counted in its own unit; questions name forms that may be. */
import { files, repeated } from './problem.js';

/** @typedef {import('../compile/types.js').Data} Data */

/**
 * @param {string} place
 * @param {string[]} given
 * @param {string[]} known
 * @param {string[]} wanted
 */
function objections(place, given, known, wanted) {
  const at = { file: files.suggestions, place };
  return [
    ...given.filter((id) => !known.includes(id)).map((id) => ({ ...at, problem: `"${id}" is not known.`, fix: 'Correct the id.' })),
    ...repeated(given).map((id) => ({ ...at, problem: `"${id}" stands there twice.`, fix: 'Keep one weight.' })),
    ...wanted
      .filter((id) => !given.includes(id))
      .map((id) => ({ ...at, problem: `"${id}" has no weight.`, fix: 'Add it with a weight, 0 if nothing should be suggested for it, and the reason.' })),
  ];
}

/** Only forms that may be suggested, and hold the nutrient that is asked about. @param {Data} data */
function wrongQuestions({ suggestions, supplements }) {
  return suggestions.questions.about.flatMap(({ nutrient, forms }, i) =>
    forms.flatMap((id) => {
      const form = supplements.forms.find((one) => one.id === id);
      const problem = form?.nutrient !== nutrient ? `"${id}" is no form of ${nutrient}.` : form.may_be_suggested ? null : `"${id}" may not be suggested: ${form.not_suggested_because}.`;
      return problem === null ? [] : [{ file: files.suggestions, place: `/questions/about/${i}/forms`, problem, fix: 'Ask about another form of data/supplements.json.' }];
    }),
  );
}

/** @type {import('./problem.js').Rule} */
export const suggestionsUsable = {
  id: 'suggestions_usable',
  check(data) {
    const { suggestions, nutrients, ratios, references } = data;
    const known = nutrients.nutrients.map(({ id }) => id);
    const aimed = new Set(Object.values(references).flatMap(({ rows }) => rows.map(({ nutrient }) => nutrient)));
    const allRatios = ratios.ratios.map(({ id }) => id);
    const { energy, efforts } = suggestions;
    const unit = nutrients.nutrients.find(({ id }) => id === energy.nutrient)?.unit;
    const otherUnit = { file: files.suggestions, place: '/energy', problem: `${energy.nutrient} is not counted in ${energy.unit}.`, fix: 'Name the nutrient that energy is.' };
    return [
      ...objections('/targets', suggestions.targets.map(({ nutrient }) => nutrient), known, [...aimed]),
      ...objections('/ratios', suggestions.ratios.map(({ ratio }) => ratio), allRatios, allRatios),
      ...objections('/efforts', efforts.map(({ id }) => id), efforts.map(({ id }) => id), []),
      ...objections('/questions/about', suggestions.questions.about.map(({ nutrient }) => nutrient), known, []),
      ...wrongQuestions(data),
      ...(unit === energy.unit ? [] : [otherUnit]),
    ];
  },
};
