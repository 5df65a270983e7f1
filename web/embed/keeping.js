// What the visitor typed, kept in this browser: only after they said so, and never when the host forbids it. Each widget of a page has a place
// of its own. It is named after what the host asks for, so that the next article that asks for the same finds the day again.
import { build } from './files.js';
import { shownBy } from './settings.js';

/**
 * Which widget of this page has which place. All versions of the script on a page share one list, or two of them would write over each
 * other's day: its name and its form (a Map from place to holder) are an agreement that later versions keep.
 */
const agreed = Symbol.for('nutrient-balance/places@1');
const shared = /** @type {Record<symbol, Map<string, object>>} */ (/** @type {unknown} */ (globalThis));
if (!(shared[agreed] instanceof Map)) Object.defineProperty(globalThis, agreed, { value: new Map() });
const taken = shared[agreed];

/**
 * A place that no other widget of this page has: the second that asks for the same gets another. It is taken before anything is loaded, so
 * that the order of the widgets decides and not which of them is ready first.
 * @param {object} widget
 * @param {import('./settings.js').Settings} settings
 */
export function takePlace(widget, settings) {
  const { compact, preset } = settings;
  const isAddress = preset !== null && !Object.hasOwn(build.files.presets, preset) && URL.canParse(preset, document.baseURI);
  const about = preset === null ? [...shownBy(settings, null).nutrients].sort() : [isAddress ? new URL(preset, document.baseURI).href : preset];
  const name = ['nutrient-balance', compact ? 'foods' : 'amounts', ...about].join(':');
  let place = name;
  for (let n = 2; taken.has(place); n += 1) place = `${name}:${n}`;
  taken.set(place, widget);
  return place;
}

/** @param {object} widget @param {string} place */
export const leavePlace = (widget, place) => taken.get(place) === widget && taken.delete(place);

/** @typedef {import('./day.js').Day} Day */

/** Whether this is a day that this version wrote. @param {any} day @returns {day is Day} */
const isDay = (day) =>
  day !== null && typeof day === 'object' && typeof day.who === 'object' && day.who !== null && typeof day.who.age === 'string'
  && ['', 'yes', 'no', 'unsure'].includes(day.kidney) && typeof day.amounts === 'object' && day.amounts !== null
  && Object.values(day.amounts).every((typed) => typeof typed === 'string') && Array.isArray(day.rows) && typeof day.nextId === 'number'
  && day.rows.every((/** @type {any} */ row) => row && typeof row.food === 'string' && typeof row.count === 'number');

/** @param {string} place @returns {Day | null} null when nothing is kept, or nothing may be */
export function kept(place) {
  try {
    const day = JSON.parse(localStorage.getItem(place) ?? 'null');
    return isDay(day) ? day : null;
  } catch {
    return null;
  }
}

/** @param {string} place @param {string | null} text null deletes @returns {boolean} whether the browser did it */
export function keep(place, text) {
  try {
    if (text === null) localStorage.removeItem(place);
    else localStorage.setItem(place, text);
    return true;
  } catch {
    return false;
  }
}
