// What happens to the day when its reader changes the language, and which language to offer. Pure: no page.
import { retyped } from '../format/parse.js';

/** @typedef {import('../model/state.js').State} State */

/**
 * What was typed, as it is typed in the other language: 1,500 in English is 1500 everywhere.
 * @param {State} state
 * @param {string} from
 * @param {string} to
 * @returns {State}
 */
export function inLocale(state, from, to) {
  const { who, amounts } = state;
  const { calcium, magnesium } = amounts;
  return {
    ...state,
    who: { ...who, age: retyped(who.age, from, to) },
    amounts: { ...amounts, calcium: retyped(calcium, from, to), magnesium: retyped(magnesium, from, to) },
  };
}

/**
 * The language to offer: the one the browser prefers, if the page has it. Who is on a page that is not English has chosen it, and is asked
 * only when the browser does not know that language at all.
 * @param {string} own of the page
 * @param {{id: string}[]} known
 * @param {readonly string[]} preferred
 */
export function offeredTo(own, known, preferred) {
  const asked = preferred.map((tag) => tag.toLowerCase().replace(/-.*/, ''));
  const best = asked.find((id) => known.some((one) => one.id === id));
  if (best === undefined || best === own) return null;
  return own === 'en' || !asked.includes(own) ? best : null;
}
