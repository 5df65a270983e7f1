// What the visitor has said, and the plan document that it stands for. Pure: no engine, no page.
import { asksAboutPregnancy } from '../model/state.js';
import { amountProblem } from '../model/amount-check.js';
import { personFrom, planEntry, typedNumber } from '../model/plan.js';

/** @typedef {import('../engine/documents.js').Plan} Plan */
/** @typedef {{ id: string, food: string, name: string, portion: string | null, count: number }} Row a food of the list */
/** @typedef {{ food: string, name: string, portion: string | null, count: number }} NewRow */
/** @typedef {import('../model/state.js').State['who']} Who */
/** @typedef {'' | 'yes' | 'no' | 'unsure'} YesNo */
/**
 * @typedef {object} Day
 * @property {Who} who
 * @property {YesNo} kidney
 * @property {Record<string, string>} amounts what was typed, by nutrient
 * @property {Row[]} rows
 * @property {number} nextId
 */

/** @type {Day} */
export const emptyDay = { who: { age: '', unit: 'years', sex: null, stage: '' }, kidney: '', amounts: {}, rows: [], nextId: 1 };

/** An answer that no longer fits is taken back. @param {Day} day @param {Partial<Who>} changes @returns {Day} */
export function described(day, changes) {
  const who = { ...day.who, ...changes };
  return { ...day, who: asksAboutPregnancy(who) ? who : { ...who, stage: '' } };
}

/** The same food once more is more of it. @param {Day} day @param {NewRow} row @returns {Day} */
export function withRow(day, row) {
  const there = day.rows.find(({ food, portion }) => food === row.food && portion === row.portion);
  if (there) return { ...day, rows: day.rows.map((each) => (each === there ? { ...each, count: each.count + row.count } : each)) };
  return { ...day, rows: [...day.rows, { ...row, id: `e${day.nextId}` }], nextId: day.nextId + 1 };
}

/** @param {Day} day @param {string} id @returns {Day} */
export const withoutRow = (day, id) => ({ ...day, rows: day.rows.filter((row) => row.id !== id) });

/** @param {Day} day */
export const personOf = ({ who, kidney }) =>
  personFrom({ who, health: { kidney, conditions: null, medicines: null, pattern: '', without: [] }, refused: [] });

/**
 * @param {Day} day
 * @param {object} options
 * @param {boolean} options.compact
 * @param {string[]} options.nutrients
 * @param {string[]} options.compared the two that the sentence is about; none: any amount is an answer
 * @param {string | null} options.reference
 * @param {string} options.name what the typed amounts are called
 * @param {boolean} options.withPerson
 * @returns {Plan | null} null when there is nothing to ask
 */
export function planOf(day, { compact, nutrients, compared, reference, name, withPerson }) {
  const entries = compact ? day.rows.map((row) => planEntry({ ...row, kind: 'food', portions: [] })) : typedDay(day, nutrients, compared, name);
  if (entries.length === 0) return null;
  const person = withPerson ? personOf(day) : undefined;
  return { format: 'nutrient-balance/plan@1', ...(person ? { person } : {}), ...(reference ? { reference } : {}), days: [{ entries }] };
}

/** The nutrients whose fields are not empty. @param {Day} day @param {string[]} nutrients */
export const typedOf = ({ amounts }, nutrients) => nutrients.filter((nutrient) => (amounts[nutrient] ?? '').trim() !== '');

/**
 * One entry with the amounts that were typed; a field left empty is not known, and never zero. Nothing while one of the two that are compared
 * is empty, or while one of all is no number that can be counted.
 * @param {Day} day
 * @param {string[]} nutrients
 * @param {string[]} compared
 * @param {string} name
 */
function typedDay(day, nutrients, compared, name) {
  const filled = typedOf(day, nutrients);
  if (filled.length === 0 || !compared.every((nutrient) => filled.includes(nutrient))) return [];
  /** @type {Record<string, number>} */
  const typed = {};
  for (const nutrient of filled) {
    const value = typedNumber(day.amounts[nutrient]);
    if (value === null || amountProblem(day.amounts[nutrient]) !== null) return [];
    typed[nutrient] = value;
  }
  return [{ name, nutrients: typed }];
}
