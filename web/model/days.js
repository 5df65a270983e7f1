// What can be asked of days and people, as pure changes of the state.
import { add, firstState, inMeal, placed } from './state.js';
import { dayAt, daysOf, peopleOf, shownPerson, takeOut } from './diary.js';

export { mergeDiary, replaceDiary } from './diary.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./state.js').NewEntry} NewEntry */

/**
 * Shows another day of the same person.
 * @param {State} state
 * @param {string} date YYYY-MM-DD
 * @returns {State}
 */
export const goTo = (state, date) => (date === state.date ? state : takeOut(state, state.person, date));

/**
 * Adds everything that another day of this person has.
 * @param {State} state
 * @param {string} date
 * @returns {State}
 */
export function copyDay(state, date) {
  const from = dayAt(state, date);
  if (!from) return state;
  const copied = from.entries.reduce((to, { id: _, ...entry }) => add(to, /** @type {NewEntry} */ (entry)), state);
  return { ...copied, undo: { kind: 'copied', what: date, before: { entries: state.entries } } };
}

/**
 * Puts an entry into another meal, at its end.
 * @param {State} state
 * @param {string} id
 * @param {string} meal '' is none
 * @returns {State}
 */
export function moveToMeal(state, id, meal) {
  const found = state.entries.find((entry) => entry.id === id);
  if (!found) return state;
  return { ...state, entries: placed(state.entries.filter((entry) => entry !== found), inMeal(found, meal)), undo: null };
}

/**
 * @param {State} state
 * @param {boolean} complete whether everything eaten that day is logged
 * @returns {State}
 */
export const markComplete = (state, complete) => ({ ...state, complete });

/**
 * A person whose days are kept apart from those of the others; they are on screen at once.
 * @param {State} state
 * @param {string} id
 * @param {string} name
 * @returns {State}
 */
export function addPerson(state, id, name) {
  if (peopleOf(state).some((person) => person.id === id)) return state;
  const added = { ...shownPerson(firstState()), id, name };
  return takeOut({ ...state, others: [...state.others, added] }, id, state.date);
}

/**
 * @param {State} state
 * @param {string} name of the person on screen
 * @returns {State}
 */
export const renamePerson = (state, name) => ({ ...state, name });

/**
 * @param {State} state
 * @param {string} id
 * @returns {State}
 */
export const switchPerson = (state, id) => (id === state.person ? state : takeOut(state, id, state.date));

/**
 * Takes the person on screen away, with all their days. The last one stays.
 * @param {State} state
 * @returns {State}
 */
export function removePerson(state) {
  const [next] = peopleOf(state).filter(({ id }) => id !== state.person);
  if (!next) return state;
  const { id: person, ...described } = shownPerson(state);
  const { complete, entries, others, days, nextId } = state;
  const left = Object.fromEntries(Object.entries(daysOf(state)).filter(([, day]) => day.person !== person));
  const shown = takeOut({ ...state, entries: [], days: left }, next.id, state.date);
  const before = { ...described, person, complete, entries, others, days, nextId };
  return { ...shown, others: shown.others.filter(({ id }) => id !== person), undo: { kind: 'person', what: state.name, before } };
}
