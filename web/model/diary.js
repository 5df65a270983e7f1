// The diary inside the state. A day or a person is either on screen (state.entries, state.who …) or put away (state.days, state.others),
// never both; the functions here take out and put away, and give the whole as one plain value.
import { dayKey, diaryFrom, keptPerson, recordName, recordsOf } from '../diary/records.js';
import { firstState } from './state.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('../diary/records.js').Diary} Diary */
/** @typedef {import('../diary/records.js').Person} Person */
/** @typedef {import('../diary/records.js').Day} Day */
/** @typedef {import('../diary/records.js').DiaryRecord} DiaryRecord */

/** The day on screen. @param {State} state @returns {Day} */
export const shownDay = ({ person, date, complete, entries }) => ({ person, date, complete, entries });

/** The person on screen. @param {State} state @returns {Person} */
export const shownPerson = ({ person: id, name, who, health, reference, bands, ownBands, basis, refused }) =>
  ({ id, name, who, health, reference, bands, ownBands, basis, refused });

/** The first person first, the others by name. @param {Person[]} people */
const inOrder = (people) =>
  [...people].sort((one, other) => Number(other.id === 'me') - Number(one.id === 'me') || one.name.localeCompare(other.name) || (one.id < other.id ? -1 : 1));

/** Everybody, the one on screen among them. @param {State} state @returns {Person[]} */
export const peopleOf = (state) => inOrder([shownPerson(state), ...state.others]);

/** Every day that has entries, of everybody, by its key. @param {State} state @returns {Record<string, Day>} */
export const daysOf = (state) => (state.entries.length === 0 ? state.days : { ...state.days, [dayKey(state)]: shownDay(state) });

/** One day of the person on screen, or null when nothing is logged. @param {State} state @param {string} date @returns {Day | null} */
export function dayAt(state, date) {
  if (date === state.date) return state.entries.length > 0 ? shownDay(state) : null;
  return state.days[dayKey({ person: state.person, date })] ?? null;
}

/** @param {State} state @returns {Diary} */
export function diaryOf(state) {
  const days = Object.values(daysOf(state)).sort((one, other) => (`${one.date} ${one.person}` < `${other.date} ${other.person}` ? -1 : 1));
  return { people: peopleOf(state).map(keptPerson), days, foods: state.foods, recipes: state.recipes, gone: state.gone };
}

/** @param {import('./state.js').Entry[]} entries */
const nextIdAfter = (entries) => 1 + Math.max(0, ...entries.map(({ id }) => Number(/^e(\d+)$/.exec(id)?.[1] ?? 0)));

/**
 * The state with this person's day on screen, taken out of a diary that holds everything.
 * @param {State} state for what is no part of a diary
 * @param {{people: Person[], days: Record<string, Day>}} all
 * @param {string} person
 * @param {string} date
 * @returns {State}
 */
function showing(state, { people, days }, person, date) {
  // What an older version of the page did not know of somebody starts empty.
  const { id, ...described } = { ...shownPerson(firstState()), ...(people.find((one) => one.id === person) ?? people[0]) };
  const { [dayKey({ person: id, date })]: day, ...away } = days;
  const entries = day?.entries ?? [];
  return {
    ...state,
    ...described,
    person: id,
    date,
    complete: day?.complete ?? true,
    entries,
    others: people.filter((one) => one.id !== id),
    days: away,
    started: state.started || Object.keys(days).length > 0,
    undo: null,
    nextId: nextIdAfter(entries),
  };
}

/**
 * Puts away what is on screen and takes out this day of this person.
 * @param {State} state
 * @param {string} person
 * @param {string} date
 * @returns {State}
 */
export function takeOut(state, person, date) {
  return { ...showing(state, { people: peopleOf(state), days: daysOf(state) }, person, date), counts: 'foods' };
}

/**
 * A diary takes the place of everything that was there. Whose day is on screen, and which, stays as far as it can.
 * @param {State} state
 * @param {Diary} diary
 * @returns {State}
 */
export function replaceDiary(state, { people, days, foods, recipes, gone }) {
  const kept = Object.fromEntries(days.filter(({ entries }) => entries.length > 0).map((day) => [dayKey(day), day]));
  const known = people.length > 0 ? people : [shownPerson(state)];
  const shown = showing({ ...state, foods, recipes, gone }, { people: known, days: kept }, state.person, state.date);
  return days.length > 0 ? { ...shown, counts: 'foods' } : shown;
}

/**
 * A diary comes to what is there: its people, days, foods and recipes take the place of those with the same id, or the same person and date.
 * @param {State} state
 * @param {Diary} diary
 * @returns {State}
 */
export function mergeDiary(state, diary) {
  const before = diaryOf(state);
  const named = new Set(diary.people.map(({ id }) => id));
  const dated = new Set(diary.days.map(dayKey));
  const brought = new Set([...Object.keys(diary.foods).map((id) => `own:${id}`), ...Object.keys(diary.recipes).map((id) => `recipe:${id}`)]);
  return replaceDiary(state, {
    people: [...before.people.filter(({ id }) => !named.has(id)), ...diary.people],
    days: [...before.days.filter((day) => !dated.has(dayKey(day))), ...diary.days],
    foods: { ...before.foods, ...diary.foods },
    recipes: { ...before.recipes, ...diary.recipes },
    gone: [...before.gone.filter((id) => !brought.has(id)), ...diary.gone],
  });
}

/**
 * Records that were written elsewhere take the place of those with the same name.
 * @param {State} state
 * @param {DiaryRecord[]} records
 * @returns {State}
 */
export function takeRecords(state, records) {
  const all = recordsOf(diaryOf(state));
  for (const record of records) all.set(recordName(record), record);
  return replaceDiary(state, diaryFrom(all.values()));
}
