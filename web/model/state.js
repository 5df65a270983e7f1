// What the page knows: one plain object, changed only by the pure functions here. It lives in memory and nowhere else.

/** @typedef {import('../engine/documents.js').Portion} Portion */

/**
 * @typedef {object} Who what was answered, as typed
 * @property {string} age
 * @property {'years' | 'months'} unit
 * @property {'female' | 'male' | null} sex
 * @property {'' | 'none' | 'pregnant' | 'lactating'} stage '' is not answered
 */

/**
 * @typedef {object} FoodEntry
 * @property {'food'} kind
 * @property {string} id
 * @property {string} food
 * @property {string} name
 * @property {Portion[]} portions
 * @property {string | null} portion a portion's name; null counts grams
 * @property {number} count
 * @property {string} [meal]
 */

/**
 * @typedef {object} TypedEntry
 * @property {'typed'} kind
 * @property {string} id
 * @property {string} name
 * @property {string} nutrient
 * @property {number} amount
 * @property {string} [meal]
 */

/** @typedef {FoodEntry | TypedEntry} Entry */
/** @typedef {Omit<FoodEntry, 'id'> | Omit<TypedEntry, 'id'>} NewEntry */

/**
 * @typedef {object} State
 * @property {Who} who
 * @property {Entry[]} entries in the order of the day
 * @property {{calcium: string, magnesium: string}} amounts the two typed amounts, as typed
 * @property {'foods' | 'amounts'} counts which of the two the answer is about
 * @property {boolean} started whether anything was ever added
 * @property {Record<string, string>} bands the chosen band of each ratio
 * @property {string} reference whose recommended amounts count
 * @property {{entries: Entry[], what: string} | null} undo the entries before the last removal
 * @property {number} nextId
 */

export const meals = ['breakfast', 'lunch', 'afternoon', 'dinner'];

/** Whose recommended amounts can be chosen, the first one without asking. */
export const references = ['nasem', 'efsa', 'who', 'uk'];

/** @returns {State} */
export function firstState() {
  return {
    who: { age: '', unit: 'years', sex: null, stage: '' },
    entries: [],
    amounts: { calcium: '', magnesium: '' },
    counts: 'amounts',
    started: false,
    bands: { ca_mg: 'costello2021' },
    reference: 'nasem',
    undo: null,
    nextId: 1,
  };
}

/**
 * Whether the question about pregnancy is asked.
 * @param {Who} who
 */
export function asksAboutPregnancy({ age, unit, sex }) {
  const years = Number(age);
  return sex === 'female' && unit === 'years' && Number.isInteger(years) && years >= 12 && years <= 55;
}

/**
 * An answer that no longer fits is taken back: nobody is male and pregnant on this page.
 * @param {State} state
 * @param {Partial<Who>} changes
 * @returns {State}
 */
export function describe(state, changes) {
  const who = { ...state.who, ...changes };
  return { ...state, who: asksAboutPregnancy(who) ? who : { ...who, stage: '' } };
}

/** @param {string | undefined} meal */
const mealOrder = (meal) => (meal ? meals.indexOf(meal) : meals.length);

/**
 * Adds at the end of its meal; without a meal, at the end of the day.
 * @param {State} state
 * @param {NewEntry} entry
 * @returns {State}
 */
export function add(state, entry) {
  const made = /** @type {Entry} */ ({ ...entry, id: `e${state.nextId}` });
  const later = state.entries.findIndex((other) => mealOrder(other.meal) > mealOrder(made.meal));
  const at = later < 0 ? state.entries.length : later;
  return {
    ...state,
    entries: [...state.entries.slice(0, at), made, ...state.entries.slice(at)],
    counts: 'foods',
    started: true,
    undo: null,
    nextId: state.nextId + 1,
  };
}

/**
 * @param {State} state
 * @param {string} id
 * @param {{count?: number, portion?: string | null, amount?: number}} changes
 * @returns {State}
 */
export function change(state, id, changes) {
  const entries = state.entries.map((entry) => (entry.id === id ? /** @type {Entry} */ ({ ...entry, ...changes }) : entry));
  return { ...state, entries, undo: null };
}

/**
 * @param {State} state
 * @param {string} id
 * @returns {State}
 */
export function remove(state, id) {
  const gone = state.entries.find((entry) => entry.id === id);
  if (!gone) return state;
  return {
    ...state,
    entries: state.entries.filter((entry) => entry.id !== id),
    undo: { entries: state.entries, what: gone.name },
  };
}

/**
 * Takes the last removal back.
 * @param {State} state
 * @returns {State}
 */
export function restore(state) {
  return state.undo ? { ...state, entries: state.undo.entries, counts: 'foods', undo: null } : state;
}

/**
 * Forgets the last removal: its ten seconds are over.
 * @param {State} state
 * @returns {State}
 */
export function forget(state) {
  return state.undo ? { ...state, undo: null } : state;
}

/**
 * @param {State} state
 * @param {Partial<State['amounts']>} amounts
 * @returns {State}
 */
export function typeAmounts(state, amounts) {
  return { ...state, amounts: { ...state.amounts, ...amounts }, counts: 'amounts', undo: null };
}

/**
 * @param {State} state
 * @param {State['counts']} counts
 * @returns {State}
 */
export function count(state, counts) {
  return { ...state, counts };
}

/**
 * @param {State} state
 * @param {string} ratio
 * @param {string} band
 * @returns {State}
 */
export function chooseBand(state, ratio, band) {
  return { ...state, bands: { ...state.bands, [ratio]: band } };
}

/**
 * @param {State} state
 * @param {string} reference
 * @returns {State}
 */
export function chooseReference(state, reference) {
  return references.includes(reference) ? { ...state, reference } : state;
}

/**
 * An example day replaces the list; what was there can be brought back.
 * @param {State} state
 * @param {NewEntry[]} entries
 * @returns {State}
 */
export function openExample(state, entries) {
  const before = state.entries;
  const filled = entries.reduce(add, { ...state, entries: /** @type {Entry[]} */ ([]) });
  return { ...filled, undo: before.length > 0 ? { entries: before, what: '' } : null };
}
