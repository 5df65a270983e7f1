// What the page knows: one plain object, changed only by pure functions (here, in days.js and in own.js). It lives in memory; once somebody
// asks for it, its diary is kept on the device too (web/diary/).
import { parseNumber } from '../format/parse.js';

/** @typedef {import('../engine/documents.js').Portion} Portion */
/** @typedef {import('../picture/documents.js').OwnBand} OwnBand */
/** @typedef {import('../picture/documents.js').ChosenBand} ChosenBand */

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
 * @property {string} [time] HH:MM
 */

/**
 * @typedef {object} TypedEntry
 * @property {'typed'} kind
 * @property {string} id
 * @property {string} name
 * @property {string} nutrient
 * @property {number} amount
 * @property {string} [meal]
 * @property {string} [time]
 */

/**
 * @typedef {object} SupplementEntry
 * @property {'supplement'} kind
 * @property {string} id
 * @property {string} name
 * @property {string} form its compound, as the tables call it
 * @property {number} amount mg that the label names for one tablet
 * @property {number} count tablets a day
 * @property {'element' | 'compound' | 'unknown'} states what the amount is the mass of
 * @property {number | null} percent of the US Daily Value, as printed beside it
 * @property {string} [meal]
 * @property {string} [time]
 */

/**
 * @typedef {object} KeptEntry what a plan from elsewhere holds and the page has no form for: it counts, and goes out as it came in
 * @property {'kept'} kind
 * @property {string} id
 * @property {string} name
 * @property {Omit<import('../engine/documents.js').PlanEntry, 'id' | 'meal' | 'time'>} plan
 * @property {string} [meal]
 * @property {string} [time]
 */

/** @typedef {FoodEntry | TypedEntry | SupplementEntry | KeptEntry} Entry */
/**
 * @typedef {object} Change one part of an idea
 * @property {'add' | 'swap' | 'reduce' | 'remove'} action
 * @property {string} [entry] the id of the entry that it changes
 * @property {Omit<FoodEntry, 'id'> | {count: number} | null} becomes what comes, or what changes of the entry; null: it goes
 */

/**
 * @typedef {object} Undo
 * @property {'removed' | 'replaced' | 'accepted' | 'refused' | 'copied' | 'person' | 'own' | 'own_used' | 'imported' | 'shared'} kind of the change
 * @property {string} what the name of what it was about
 * @property {Partial<State>} before the parts that it changed, as they were
 */

/** @typedef {Omit<FoodEntry, 'id'> | Omit<TypedEntry, 'id'> | Omit<SupplementEntry, 'id'> | Omit<KeptEntry, 'id'>} NewEntry */

/**
 * @typedef {object} Health what was answered about health and food; nothing of it is required
 * @property {'' | 'yes' | 'no' | 'unsure'} kidney whether there is a kidney disease; unsure counts as yes
 * @property {string[] | null} conditions others, by id; null: not answered, empty: none of them
 * @property {string[] | null} medicines by id; null: not answered, empty: none of them
 * @property {string} pattern of the diet; '' is everything
 * @property {string[]} without allergens and the like that are left out
 */

/**
 * @typedef {object} State
 * @property {Who} who
 * @property {Health} health
 * @property {string} person the id of the person on screen; everything else of a person stands beside it
 * @property {string} name what the person is called, '' when nobody has said
 * @property {string} date the day on screen, YYYY-MM-DD
 * @property {boolean} complete whether everything eaten on it is in it
 * @property {Entry[]} entries of the day on screen, in its order
 * @property {import('../diary/records.js').Person[]} others the people that are not on screen
 * @property {Record<string, import('../diary/records.js').Day>} days those that are not on screen, by their key
 * @property {Record<string, import('../engine/documents.js').OwnFood>} foods of the people's own, by id
 * @property {Record<string, import('../engine/documents.js').Recipe>} recipes of the people's own, by id
 * @property {string[]} gone own foods and recipes that were deleted while days use them
 * @property {{calcium: string, magnesium: string}} amounts the two typed amounts, as typed
 * @property {'foods' | 'amounts'} counts which of the two the answer is about
 * @property {boolean} started whether anything was ever added
 * @property {Record<string, ChosenBand>} bands the chosen band of each ratio
 * @property {Record<string, OwnBand>} ownBands two edges of one's own, by ratio, chosen now or not
 * @property {Record<string, string>} basis what recommended amounts go by where they depend on something, by nutrient
 * @property {string} reference whose recommended amounts count
 * @property {string[]} refused foods that the person does not want to be suggested, by id
 * @property {Undo | null} undo what the last change that takes something away can be taken back to
 * @property {number} nextId
 */

export const meals = ['breakfast', 'lunch', 'afternoon', 'dinner'];

/** Whose recommended amounts can be chosen, the first one without asking. */
export const references = ['nasem', 'efsa', 'who', 'uk'];

/**
 * @param {string} [date] the day on screen
 * @returns {State}
 */
export function firstState(date = '') {
  return {
    person: 'me',
    name: '',
    date,
    complete: true,
    others: [],
    days: {},
    foods: {},
    recipes: {},
    gone: [],
    who: { age: '', unit: 'years', sex: null, stage: '' },
    health: { kidney: '', conditions: null, medicines: null, pattern: '', without: [] },
    entries: [],
    amounts: { calcium: '', magnesium: '' },
    counts: 'amounts',
    started: false,
    bands: { ca_mg: 'costello2021' },
    ownBands: {},
    basis: {},
    reference: 'nasem',
    refused: [],
    undo: null,
    nextId: 1,
  };
}

/**
 * Whether the question about pregnancy is asked.
 * @param {Who} who
 */
export function asksAboutPregnancy({ age, unit, sex }) {
  const years = parseNumber(age);
  if (sex !== 'female' || unit !== 'years' || !years.ok || years.value === null) return false;
  return Number.isInteger(years.value) && years.value >= 12 && years.value <= 55;
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

/**
 * @param {State} state
 * @param {Undo['kind']} kind
 * @param {string} what
 * @returns {Undo}
 */
const undoOf = ({ entries, refused }, kind, what) => ({ kind, what, before: { entries, refused } });

/**
 * @param {State} state
 * @param {Partial<Health>} changes
 * @returns {State}
 */
export const answerHealth = (state, changes) => ({ ...state, health: { ...state.health, ...changes } });

/**
 * @template {NewEntry} T
 * @param {T} entry
 * @param {string} meal '' is none
 * @returns {T}
 */
export function inMeal(entry, meal) {
  const moved = { ...entry, meal };
  if (!meal) delete /** @type {{meal?: string}} */ (moved).meal;
  return moved;
}

/** A meal that the page does not know comes last, like none. @param {string | undefined} meal */
const mealOrder = (meal) => (meal && meals.includes(meal) ? meals.indexOf(meal) : meals.length);

/**
 * The meal of the entry that was added last: what comes next is mostly eaten with it. A supplement stands by itself.
 * @param {Entry[]} entries
 * @returns {string} '' is none
 */
export function lastMeal(entries) {
  const age = (/** @type {Entry} */ { id }) => Number(id.slice(1));
  const [newest] = entries.filter(({ kind }) => kind !== 'supplement').sort((one, other) => age(other) - age(one));
  return newest?.meal && meals.includes(newest.meal) ? newest.meal : '';
}

/**
 * The entries with one more, at the end of its meal; without a meal, at the end of the day.
 * @param {Entry[]} entries
 * @param {Entry} entry
 */
export function placed(entries, entry) {
  const later = entries.findIndex((other) => mealOrder(other.meal) > mealOrder(entry.meal));
  const at = later < 0 ? entries.length : later;
  return [...entries.slice(0, at), entry, ...entries.slice(at)];
}

/**
 * @param {State} state
 * @param {NewEntry} entry
 * @returns {State}
 */
export function add(state, entry) {
  const made = /** @type {Entry} */ ({ ...entry, id: `e${state.nextId}` });
  return {
    ...state,
    entries: placed(state.entries, made),
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
    undo: undoOf(state, 'removed', gone.name),
  };
}

/**
 * Takes the last change back that can be.
 * @param {State} state
 * @returns {State}
 */
export function restore(state) {
  if (!state.undo) return state;
  const { before } = state.undo;
  return { ...state, ...before, counts: before.counts ?? (before.entries ? 'foods' : state.counts), undo: null };
}

/**
 * Forgets what could be taken back: its ten seconds are over.
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
 * @param {ChosenBand} band
 * @returns {State}
 */
export function chooseBand(state, ratio, band) {
  return { ...state, bands: { ...state.bands, [ratio]: band } };
}

/**
 * What amounts go by is asked by each reference in its own words: with another one, the usual counts again.
 * @param {State} state
 * @param {string} reference
 * @returns {State}
 */
export function chooseReference(state, reference) {
  return references.includes(reference) && reference !== state.reference ? { ...state, reference, basis: {} } : state;
}

/**
 * An example day replaces the list; what was there can be brought back.
 * @param {State} state
 * @param {NewEntry[]} entries
 * @returns {State}
 */
export function openExample(state, entries) {
  const filled = entries.reduce(add, { ...state, entries: /** @type {Entry[]} */ ([]) });
  return { ...filled, undo: state.entries.length > 0 ? undoOf(state, 'replaced', '') : null };
}

/**
 * Puts an idea into the day. Entries that stay keep their ids; new foods without a place of their own come last.
 * @param {State} state
 * @param {string} title
 * @param {Change[]} made
 * @returns {State}
 */
export function acceptIdea(state, title, made) {
  const undo = undoOf(state, 'accepted', title);
  const edited = state.entries.flatMap((entry) => {
    const found = made.find(({ entry: id }) => id === entry.id);
    if (!found) return [entry];
    if (found.action === 'remove') return [];
    const changed = /** @type {Entry} */ ({ ...entry, ...found.becomes });
    return [changed];
  });
  const added = made.filter(({ action }) => action === 'add').map(({ becomes }) => /** @type {NewEntry} */ (becomes));
  return { ...added.reduce(add, { ...state, entries: edited }), undo };
}

/**
 * Foods that are no longer to be suggested.
 * @param {State} state
 * @param {string} title of the idea that they come from
 * @param {string[]} foods
 * @returns {State}
 */
export function refuse(state, title, foods) {
  return { ...state, refused: [...new Set([...state.refused, ...foods])], undo: undoOf(state, 'refused', title) };
}

/**
 * @param {State} state
 * @returns {State}
 */
export function wantAll(state) {
  return { ...state, refused: [], undo: null };
}
