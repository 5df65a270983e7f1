// The models that suggest writes (LP format), read back: what a choice of changes costs in them, and whether it keeps their rows.

/**
 * @typedef {{ gains: Map<string, number>, bound: number }} LpRow the sum of gains of what is chosen, against its bound
 * @typedef {object} LpModel
 * @property {Map<string, number>} efforts of every change, in order
 * @property {LpRow[]} terms what is left of a term is at least its bound less the gains, and never below zero
 * @property {LpRow[]} hard at most the bound
 * @property {LpRow[]} one at most one of them
 * @property {number} changes at most so many
 * @property {Map<string, string>} names "add sr:12061 28.35" and the like, to the change that stands for it
 */

/** @param {string} text @returns {Map<string, number>} */
const numbers = (text) => new Map([...text.matchAll(/([+-]) (\S+) (x\d+)/g)].map(([, sign, size, x]) => [x, Number(sign + size)]));

/** @param {string} model @param {string} name @returns {LpRow[]} */
const rowsNamed = (model, name) =>
  [...model.matchAll(new RegExp(`^ ${name}:([^<>]*)[<>]= (\\S+)$`, 'gm'))].map(([, left, bound]) => ({ gains: numbers(left), bound: Number(bound) }));

/** @param {string} model @returns {LpModel} */
export function readModel(model) {
  return {
    efforts: numbers(/ cost:([^]*)Subject To/.exec(model)?.[1] ?? ''),
    terms: rowsNamed(model, 'term\\d+'),
    hard: rowsNamed(model, 'hard\\d+'),
    one: rowsNamed(model, 'one_\\w+'),
    changes: rowsNamed(model, 'most')[0].bound,
    names: new Map([...model.matchAll(/^\\ (x\d+) (.*)$/gm)].map(([, x, name]) => [name, x])),
  };
}

/** @param {LpRow} row @param {string[]} chosen */
const sum = (row, chosen) => chosen.reduce((total, x) => total + (row.gains.get(x) ?? 0), 0);

/** What is left of a term. @param {LpRow} row @param {string[]} chosen */
export const leftOf = (row, chosen) => Math.max(0, row.bound - sum(row, chosen));

/** @param {LpModel} model @param {string[]} chosen */
export function costOf({ terms, efforts }, chosen) {
  return terms.reduce((cost, row) => cost + leftOf(row, chosen), chosen.reduce((effort, x) => effort + (efforts.get(x) ?? NaN), 0));
}

/** @param {LpModel} model @param {string[]} chosen */
export function isFeasible({ hard, one, changes }, chosen) {
  return chosen.length <= changes && [...hard, ...one].every((row) => sum(row, chosen) <= row.bound + 1e-9);
}

/**
 * The changes of an answer, as the model calls them; throws where the model has no such change.
 * @param {LpModel} model @param {{ action: string, entry?: string, food?: string, grams?: number }[]} changes
 */
export function chosenIn({ names }, changes) {
  const short = new Map([...names].map(([name, x]) => [name.split(' ').map((part) => (/^[\d.e-]+$/.test(part) ? String(Number(part)) : part)).join(' '), x]));
  return changes.map(({ action, entry, food, grams }) => {
    // The food of an entry that is cut is told by the entry.
    const name = [action, entry, food, grams].filter((part) => part !== undefined).join(' ');
    const x = short.get(name);
    if (x === undefined) throw new Error(`the model has no change "${name}"`);
    return x;
  });
}
