/** Groups and tables that the ranking of search speaks of are there, and no word is worth two things. */
import { files, repeated } from './problem.js';

/** @type {import('./problem.js').Rule} */
export const searchRulesKnown = {
  id: 'search_rules_known',
  check: ({ foods, groups, search }) => {
    const known = new Set(groups.groups.map(({ id }) => id));
    const prefixes = new Set(Object.values(foods).map(({ metadata }) => metadata.prefix));
    const named = [...search.groups.flatMap((entry) => entry.groups), ...search.eaten_cooked.groups];
    const problems = [
      ...named.filter((group) => !known.has(group)).map((group) => ['/groups', `There is no food group "${group}".`]),
      ...search.tables.filter(({ prefix }) => !prefixes.has(prefix)).map(({ prefix }) => ['/tables', `There is no food table "${prefix}".`]),
      ...repeated(search.words.flatMap(({ words }) => words)).map((word) => ['/words', `"${word}" stands there twice.`]),
    ];
    return problems.map(([place, problem]) => ({ file: files.search, place, problem, fix: 'Correct the id, or leave one of the two out.' }));
  },
};
