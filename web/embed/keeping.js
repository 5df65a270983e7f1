// What the visitor typed, kept in this browser: only after they said so, and never when the host forbids it.

const place = 'nutrient-balance:embed';

/** @typedef {import('./day.js').Day} Day */

/** Whether this is a day that this version wrote. @param {any} day @returns {day is Day} */
const isDay = (day) =>
  day !== null && typeof day === 'object' && typeof day.who === 'object' && day.who !== null && typeof day.who.age === 'string'
  && ['', 'yes', 'no', 'unsure'].includes(day.kidney) && typeof day.amounts === 'object' && day.amounts !== null
  && Object.values(day.amounts).every((typed) => typeof typed === 'string') && Array.isArray(day.rows) && typeof day.nextId === 'number'
  && day.rows.every((/** @type {any} */ row) => row && typeof row.food === 'string' && typeof row.count === 'number');

/** @returns {Day | null} null when nothing is kept, or nothing may be */
export function kept() {
  try {
    const day = JSON.parse(localStorage.getItem(place) ?? 'null');
    return isDay(day) ? day : null;
  } catch {
    return null;
  }
}

/** @param {string | null} text null deletes @returns {boolean} whether the browser did it */
export function keep(text) {
  try {
    if (text === null) localStorage.removeItem(place);
    else localStorage.setItem(place, text);
    return true;
  } catch {
    return false;
  }
}
