// What the peers search: every food of the tables that is loaded, a food of several tables once, as ours shows it.
import { loadData } from '../../data/compile/load.js';

/** @param {string} text */
const wordsOf = (text) => text.toLowerCase().normalize('NFD').replace(/[\p{M}'’]/gu, '').match(/[\p{L}\p{N}]+%?/gu)?.map((word) => word.replace(/s$/, '')) ?? [];

/**
 * Every pair of what is typed and the words of a name that it means.
 * @param {import('../../data/compile/types.js').Synonyms} synonyms
 */
function pairsOf({ same, means }) {
  const both = same.flatMap((names) => names.flatMap((typed) => names.filter((name) => name !== typed).map((name) => ({ typed, name }))));
  const all = [...both, ...means.flatMap(({ typed, names }) => names.map((name) => ({ typed, name })))];
  return all.map(({ typed, name }) => ({ typed, words: wordsOf(name) }));
}

/** @returns {Promise<import('./peers.js').Document[]>} */
export async function documents() {
  const data = await loadData(new URL('../../data', import.meta.url).pathname);
  const short = new Map(data.foodNames.names.map((one) => [one.food, one]));
  const boosts = new Map(data.search.eaten.map(({ id, points }) => [id, 1 + points / 10]));
  const pairs = pairsOf(data.synonyms);
  const linked = new Set(data.links.rows.map(([food]) => food));
  let id = 0;
  return Object.values(data.foods).flatMap(({ metadata, foods }) => foods.rows.flatMap(([code, , name]) => {
    const food = `${metadata.prefix}:${code}`;
    if (linked.has(food)) return [];
    const named = short.get(food);
    const display = named?.name ?? name;
    const words = new Set([...wordsOf(name), ...wordsOf(display)]);
    const also = pairs.filter((pair) => pair.words.every((word) => words.has(word))).map(({ typed }) => typed);
    id += 1;
    return [{ id, name, display, also: [...new Set(also)].join(' '), boost: boosts.get(named?.eaten ?? '') ?? 1 }];
  }));
}
