// The plan document that a state stands for. Pure: no engine, no page.
import { parseNumber } from '../format/parse.js';
import { neededBy } from './own.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./state.js').Entry} Entry */
/** @typedef {import('./state.js').NewEntry} NewEntry */
/** @typedef {import('../engine/documents.js').Plan} Plan */
/** @typedef {import('../engine/documents.js').PlanEntry} PlanEntry */
/** @typedef {import('../engine/documents.js').Person} Person */

/**
 * The number in a field, or null when there is none.
 * @param {string} typed
 */
export function typedNumber(typed) {
  const parsed = parseNumber(typed);
  return parsed.ok ? parsed.value : null;
}

/**
 * What the answers about health mean to the core. Not sure counts as yes.
 * @param {State['health']} health
 */
function healthFrom({ kidney, conditions, medicines }) {
  const kidneys = kidney === 'yes' || kidney === 'unsure' ? ['kidney_disease'] : [];
  const all = [...kidneys, ...(conditions ?? [])];
  return {
    ...(all.length > 0 ? { conditions: all } : {}),
    ...(medicines && medicines.length > 0 ? { medicines } : {}),
    ...(kidney !== '' && conditions !== null && medicines !== null ? { safety_answered: true } : {}),
  };
}

/**
 * What is not eaten, or not wanted as an idea.
 * @param {Pick<State, 'health' | 'refused'>} state
 */
function dietFrom({ health: { pattern, without }, refused }) {
  const diet = {
    ...(pattern ? { pattern } : {}),
    ...(without.length > 0 ? { without } : {}),
    ...(refused.length > 0 ? { without_foods: refused } : {}),
  };
  return Object.keys(diet).length > 0 ? { diet } : {};
}

/**
 * The person, as far as described; undefined without an age. The core judges what is possible.
 * @param {Pick<State, 'who' | 'health' | 'refused'>} state
 * @returns {Person | undefined}
 */
export function personFrom({ who: { age, unit, sex, stage }, health, refused }) {
  const value = typedNumber(age);
  if (value === null) return undefined;
  return {
    ...(unit === 'months' ? { age_months: value } : { age_years: value }),
    ...(sex ? { sex } : {}),
    ...(stage ? { life_stage: stage } : {}),
    ...healthFrom(health),
    ...dietFrom({ health, refused }),
  };
}

/**
 * @param {NewEntry} entry
 * @returns {PlanEntry}
 */
export function planEntry(entry) {
  const when = { ...(entry.meal ? { meal: entry.meal } : {}), ...(entry.time ? { time: entry.time } : {}) };
  if (entry.kind === 'kept') return { ...entry.plan, ...when };
  if (entry.kind === 'typed') return { name: entry.name, nutrients: { [entry.nutrient]: entry.amount }, ...when };
  if (entry.kind === 'supplement') {
    const { name, form, amount, count, states, percent } = entry;
    return { name, supplement: form, amount_mg: amount, count, label_states: states, ...(percent === null ? {} : { label_percent: percent }), ...when };
  }
  if (entry.portion === null) return { food: entry.food, grams: entry.count, ...when };
  return { food: entry.food, portion: entry.portion, count: entry.count, ...when };
}

/**
 * The two typed amounts as one entry, or nothing while one of them is not a number.
 * @param {State['amounts']} amounts
 * @param {string} name
 * @returns {PlanEntry[]}
 */
function typedDay(amounts, name) {
  const calcium = typedNumber(amounts.calcium);
  const magnesium = typedNumber(amounts.magnesium);
  return calcium === null || magnesium === null ? [] : [{ name, nutrients: { calcium, magnesium } }];
}

/**
 * @param {State} state
 * @param {object} [options]
 * @param {string} [options.amountsName] what the two typed amounts are called in the picture
 * @param {NewEntry | null} [options.extra] an entry that is only being considered
 * @param {boolean} [options.withPerson]
 * @returns {Plan | null} null when there is nothing to ask
 */
export function planFrom(state, { amountsName = 'typed in', extra = null, withPerson = true } = {}) {
  const day = state.counts === 'amounts' && !extra ? typedDay(state.amounts, amountsName) : state.entries.map(planEntry);
  const entries = extra ? [...day, planEntry(extra)] : day;
  if (entries.length === 0) return null;
  return planOf(state, [{ entries }], withPerson);
}

/** A plan says what amounts go by only where somebody has chosen. @param {{basis?: State['basis']}} person */
export const basisOf = ({ basis = {} }) => (Object.keys(basis).length > 0 ? { basis } : {});

/**
 * @param {State} state
 * @param {Plan['days']} days
 * @param {boolean} withPerson
 * @returns {Plan}
 */
function planOf(state, days, withPerson) {
  const person = withPerson ? personFrom(state) : undefined;
  return {
    format: 'nutrient-balance/plan@1',
    ...(person ? { person } : {}),
    reference: state.reference,
    ratio_bands: state.bands,
    ...basisOf(state),
    ...neededBy(state, days.flatMap(({ entries }) => entries.map(({ food }) => food))),
    days,
  };
}

/**
 * The plan of several days of the person on screen. Which of them count is for the core to judge, by their completeness.
 * @param {State} state
 * @param {import('../diary/records.js').Day[]} days
 * @param {{withPerson?: boolean}} [options]
 * @returns {Plan | null} null when there is no day
 */
export function planOfDays(state, days, { withPerson = true } = {}) {
  if (days.length === 0) return null;
  return planOf(state, days.map(({ date, complete, entries }) => ({ date, complete, entries: entries.map(planEntry) })), withPerson);
}
