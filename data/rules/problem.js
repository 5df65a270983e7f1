/**
 * What a rule says when it is broken: in which file, where in it, what is wrong, and how to put it right. Both are whole sentences.
 * @typedef {{ file: string, place: string, problem: string, fix: string }} Problem
 * @typedef {import('../compile/types.js').Data} Data
 * @typedef {{ id: string, check: (data: Data) => Problem[] }} Rule
 */

/** Files as a message names them. */
export const files = {
  nutrients: 'data/nutrients.json',
  groups: 'data/food_groups.json',
  sources: 'data/sources.json',
  person: 'data/person.json',
  ratios: 'data/ratios.json',
  evidence: 'data/evidence.json',
  safety: 'data/safety.json',
  variation: 'data/within_person_sd.json',
  elements: 'data/elements.json',
  supplements: 'data/supplements.json',
  dailyValues: 'data/daily_values.json',
  water: 'data/water.json',
  indices: 'data/indices.json',
  absorption: 'data/absorption.json',
  labels: 'data/labels.json',
  suggestions: 'data/suggestions.json',
  suggestable: 'data/suggestable.tsv',
  aboutSuggestable: 'data/suggestable.json',
  search: 'data/search.json',
  synonyms: 'data/synonyms.json',
  foodNames: 'data/food_names.json',
  reference: (/** @type {string} */ name) => `data/references/${name}.json`,
  table: (/** @type {string} */ name) => `data/foods/${name}.json`,
  links: 'data/foods/links.tsv',
  foods: (/** @type {string} */ name) => `data/foods/${name}.tsv`,
  portions: (/** @type {string} */ name) => `data/foods/${name}_portions.tsv`,
};

/**
 * The line a row of a TSV file stands on; the header is line 1.
 * @param {number} row
 */
export const line = (row) => `line ${row + 2}`;

/**
 * Names that occur more than once.
 * @param {string[]} names
 */
export function repeated(names) {
  const seen = new Set();
  return [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
}

/**
 * A printed figure of a TSV cell, null where it is missing or only said to be less than something.
 * @param {string} cell
 */
export const valueOf = (cell) => (cell === '' || cell.startsWith('<') ? null : Number(cell));
