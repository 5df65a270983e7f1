// Sets of queries with the foods that people mean by them, and how to judge answers. An expected answer is a regular expression over the
// table's name or the short name of a food, letters of either case. They were written before the answers were looked at.
import { readFileSync } from 'node:fs';

/** @typedef {{query: string, expected: RegExp}} Query */
/** @typedef {{name: string, display: string}} Found */

/**
 * @param {'relevance' | 'held-back'} set `relevance` was looked at while the ranking was made, `held-back` was not
 * @returns {Query[]}
 */
export function queriesOf(set) {
  const lines = readFileSync(new URL(`${set}.tsv`, import.meta.url), 'utf8').trimEnd().split('\n').slice(1);
  return lines.map((line) => {
    const [query, expected] = line.split('\t');
    return { query, expected: new RegExp(expected, 'i') };
  });
}

/**
 * The queries that have no acceptable food among the first `places` answers.
 * @param {Query[]} queries
 * @param {(query: string) => Found[]} find
 * @param {number} places
 */
export function missed(queries, find, places) {
  const meets = (/** @type {RegExp} */ expected) => (/** @type {Found} */ { name, display }) => expected.test(name) || expected.test(display);
  return queries.filter(({ query, expected }) => !find(query).slice(0, places).some(meets(expected)));
}
