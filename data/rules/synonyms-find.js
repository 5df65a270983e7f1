/** A synonym leads to a food: at least one name of each set, and each name that something means, stands in the name of a food. */
import { files, repeated } from './problem.js';

/** @typedef {import('../compile/types.js').Data} Data */

const fix = 'Use the words of a table, or take the synonym out.';

/**
 * The words of a text as far as this check needs them: lower case, without accents and the ending of a plural.
 * @param {string} text
 */
function wordsOf(text) {
  const plain = text.toLowerCase().normalize('NFD').replace(/[\p{M}'’]/gu, '');
  return (plain.match(/[\p{L}\p{N}]+%?/gu) ?? []).map((word) => word.replace(/ies$/, 'y').replace(/(?<=(o|ch|sh|x|ss))es$|(?<![su])s$/, ''));
}

/**
 * For each word the names (by number) that have it.
 * @param {Data} data
 */
function namesByWord({ foods, foodNames }) {
  /** @type {Map<string, Set<number>>} */
  const places = new Map();
  const names = [...Object.values(foods).flatMap((table) => table.foods.rows.map((row) => row[2])), ...foodNames.names.map(({ name }) => name)];
  names.forEach((name, i) => {
    for (const word of wordsOf(name)) places.set(word, (places.get(word) ?? new Set()).add(i));
  });
  return places;
}

/** @type {import('./problem.js').Rule} */
export const synonymsFind = {
  id: 'synonyms_find',
  check: (data) => {
    const places = namesByWord(data);
    const isFound = (/** @type {string} */ phrase) => {
      const [first = new Set(), ...others] = wordsOf(phrase).map((word) => places.get(word) ?? new Set());
      return [...first].some((name) => others.every((other) => other.has(name)));
    };
    const problem = (/** @type {string} */ place, /** @type {string} */ text) => ({ file: files.synonyms, place, problem: text, fix });
    const { same, means } = data.synonyms;
    return [
      ...same.flatMap((names, i) => (names.some(isFound) ? [] : [problem(`/same/${i}`, `No food is called any of ${names.join(', ')}.`)])),
      ...means.flatMap(({ names }, i) => names.filter((name) => !isFound(name)).map((name) => problem(`/means/${i}`, `No food is called ${name}.`))),
      ...repeated(means.map(({ typed }) => typed)).map((typed) => problem('/means', `"${typed}" stands there twice.`)),
    ];
  },
};
