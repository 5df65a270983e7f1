// The other way round: what the page keeps of a plan document, for files and links. Pure but for the names of foods, which are asked for.
import { asksAboutPregnancy, firstState } from './state.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./state.js').NewEntry} NewEntry */
/** @typedef {import('./state.js').Portion} Portion */
/** @typedef {import('../engine/documents.js').Plan} Plan */
/** @typedef {import('../engine/documents.js').PlanEntry} PlanEntry */
/** @typedef {Pick<State, 'who' | 'health' | 'reference' | 'bands' | 'ownBands' | 'basis' | 'refused'>} About */

/**
 * @typedef {object} Names how things are called that a plan names by id
 * @property {(food: string) => Promise<{name: string, portions: Portion[]}>} food
 * @property {(form: string) => string} supplement
 * @property {string} typed something typed in without a name
 * @property {string} water
 */

const kidney = 'kidney_disease';

/** @param {Plan['person']} person @returns {State['who']} */
function whoFrom(person) {
  const unit = person?.age_months === undefined ? 'years' : 'months';
  const age = person?.age_months ?? person?.age_years;
  const who = /** @type {State['who']} */ ({ age: age === undefined ? '' : String(age), unit, sex: person?.sex ?? null, stage: person?.life_stage ?? '' });
  return asksAboutPregnancy(who) ? who : { ...who, stage: '' };
}

/**
 * What was answered. Where not everything was, an answer that is not in the plan is open, not "none".
 * @param {Plan['person']} person
 * @returns {State['health']}
 */
function healthFrom(person) {
  const { conditions = [], medicines = [], safety_answered: answered = false, diet = {} } = person ?? {};
  const others = conditions.filter((id) => id !== kidney);
  const list = (/** @type {string[]} */ ids) => (ids.length > 0 || answered ? ids : null);
  const { pattern = '', without = [] } = diet;
  return {
    kidney: conditions.includes(kidney) ? 'yes' : answered ? 'no' : '',
    conditions: list(others),
    medicines: list(medicines),
    pattern: pattern === 'omnivore' ? '' : pattern,
    without,
  };
}

/**
 * Who a plan is for.
 * @param {Plan} plan
 * @returns {About}
 */
export function aboutFrom({ person, reference, ratio_bands: chosen = {}, basis = {} }) {
  const { bands, reference: usual } = firstState();
  const own = Object.entries(chosen).filter(([, band]) => typeof band !== 'string');
  return {
    who: whoFrom(person),
    health: healthFrom(person),
    reference: reference ?? usual,
    bands: { ...bands, ...chosen },
    ownBands: /** @type {State['ownBands']} */ (Object.fromEntries(own)),
    basis,
    refused: person?.diet?.without_foods ?? [],
  };
}

/** @param {PlanEntry} entry */
const whenOf = ({ meal, time }) => ({ ...(meal ? { meal } : {}), ...(time ? { time } : {}) });

/** @param {PlanEntry} entry */
const withoutWhen = ({ id: _, meal: __, time: ___, ...entry }) => entry;

/** An amount of one nutrient, as the page's own form makes it. @param {PlanEntry} entry */
function isTyped(entry) {
  const { nutrients, name, ...rest } = withoutWhen(entry);
  return nutrients !== undefined && name !== undefined && Object.keys(nutrients).length === 1 && Object.keys(rest).length === 0;
}

/** @param {PlanEntry} entry @param {Names} names @returns {Promise<NewEntry>} */
async function foodFrom(entry, names) {
  const { food = '', grams, portion = null, count = 1 } = entry;
  const { name, portions } = await names.food(food);
  return { kind: 'food', food, name: entry.name ?? name, portions, portion, count: portion === null ? (grams ?? 0) : count, ...whenOf(entry) };
}

/** @param {PlanEntry} entry @param {Names} names @returns {NewEntry} */
function supplementFrom(entry, { supplement }) {
  const { supplement: form = '', name, amount_mg: amount = 0, count = 1, label_states: states = 'unknown', label_percent: percent = null } = entry;
  return { kind: 'supplement', name: name ?? supplement(form), form, amount, count, states, percent, ...whenOf(entry) };
}

/** @param {PlanEntry} entry @param {Names} names @returns {NewEntry} */
function keptFrom(entry, names) {
  const name = entry.name || entry.formula || (entry.water ? names.water : names.typed);
  return { kind: 'kept', name, plan: withoutWhen(entry), ...whenOf(entry) };
}

/**
 * @param {PlanEntry} entry
 * @param {Names} names
 * @returns {Promise<NewEntry>}
 */
export async function entryFrom(entry, names) {
  if (entry.food !== undefined) return foodFrom(entry, names);
  if (entry.supplement !== undefined) return supplementFrom(entry, names);
  if (!isTyped(entry)) return keptFrom(entry, names);
  const [[nutrient, amount]] = Object.entries(entry.nutrients ?? {});
  return { kind: 'typed', name: entry.name ?? '', nutrient, amount, ...whenOf(entry) };
}
