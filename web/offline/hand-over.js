// Carries the day across a reload into a new version or another language, so that nobody loses what was typed for the sake of either. It rests in the state
// of this history entry from the click to the start of the new page, which takes it out at once.
import { has, t } from '../messages/t.js';
import { firstState } from '../model/state.js';

/** @typedef {import('../model/state.js').State} State */

const key = 'nutrientBalance';

/**
 * @param {State} state
 * @param {string} [address] of the page that is to be loaded instead of this one
 */
export function handOver(state, address) {
  history.replaceState({ [key]: { ...state, undo: null } }, '', address);
}

/** What was handed over, or null. It is gone from the history afterwards. @returns {State | null} */
export function takeOver() {
  const given = history.state?.[key];
  if (given === undefined) return null;
  history.replaceState(null, '');
  return stateFrom(given);
}

/** @param {any} entry */
const isEntry = (entry) =>
  typeof entry?.id === 'string' && typeof entry.name === 'string' &&
  (entry.kind === 'food'
    ? typeof entry.food === 'string' && Array.isArray(entry.portions) && Number.isFinite(entry.count)
    : entry.kind !== 'typed' || (typeof entry.nutrient === 'string' && Number.isFinite(entry.amount)));

/** A tablet is called what this page calls it: it may have been added in another language. @param {any} entry */
function named(entry) {
  const key = `supplement.name_${entry.form}`;
  return entry.kind === 'supplement' && has(key) ? { ...entry, name: t(key) } : entry;
}

/**
 * A state from what another version of the page knew: what this one does not know is left out, what the other did not know starts empty.
 * @param {any} given
 * @returns {State | null} null when nothing of it can be read
 */
export function stateFrom(given) {
  if (typeof given !== 'object' || given === null || !Array.isArray(given.entries)) return null;
  /** @type {Record<string, any>} */
  const state = firstState();
  for (const [name, empty] of Object.entries(state)) {
    const value = given[name];
    if (name === 'undo' || Array.isArray(value) !== Array.isArray(empty) || typeof value !== typeof empty || value === null) continue;
    state[name] = typeof empty === 'object' && !Array.isArray(empty) ? { ...empty, ...value } : value;
  }
  state.entries = given.entries.filter(isEntry).map(named);
  return /** @type {State} */ (state);
}
