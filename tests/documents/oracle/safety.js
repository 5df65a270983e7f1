// Which advice is held back, read from data/safety.json.
import { Fraction } from './fraction.js';
import { monthsOf } from './person.js';
import { json } from './tables.js';

/**
 * @typedef {import('./interval.js').Interval} Interval
 * @typedef {import('./person.js').Person & {medicines?: string[], safety_answered?: boolean}} Person
 * @typedef {{below_months?: number, stages?: string[], conditions?: string[], medicines?: true, unanswered?: true, implausible?: true}} When
 * @typedef {{id: string, when: When, withholds: {supplements: boolean, foods: 'all'|string[], reductions: boolean}, sources: string[]}} Gate
 * @typedef {{id: string, action: string, withholds_foods: string[], sources: string[], nutrients: string[],
 *            spacing: {nutrients: string[], hours_before: number|null, hours_after: number|null}[]}} Medicine
 */

export const rules = json('safety.json');

/** @type {Medicine[]} */
export const medicines = rules.medicines;

const order = new Map(/** @type {{id: string}[]} */ (json('nutrients.json').nutrients).map(({ id }, i) => [id, i]));

/** @param {Record<string, Interval>} intake @returns {string[]} */
export function implausible(intake) {
  return rules.implausible
    .filter((/** @type {{nutrient: string, more_than: number}} */ { nutrient, more_than }) => intake[nutrient].low.compare(Fraction.of(more_than)) > 0)
    .map((/** @type {{nutrient: string}} */ { nutrient }) => nutrient);
}

/** @param {Person|undefined} person */
function asking(person) {
  return medicines.filter(({ id, action }) => action === 'ask' && (person?.medicines ?? []).includes(id));
}

/** @param {Gate} gate @param {Person|undefined} person @param {boolean} tooMuch */
function reasons({ when }, person, tooMuch) {
  const named = [
    ...(when.conditions ?? []).filter((condition) => person?.conditions?.includes(condition)),
    ...(when.medicines ? asking(person).map(({ id }) => id) : []),
  ];
  const other =
    (when.below_months !== undefined && person !== undefined && monthsOf(person) < when.below_months) ||
    (person?.life_stage !== undefined && (when.stages ?? []).includes(person.life_stage)) ||
    (when.unanswered && person?.safety_answered !== true) ||
    (when.implausible && tooMuch);
  return { closed: named.length > 0 || Boolean(other), named };
}

/** @param {Gate} gate @param {Person|undefined} person */
function withheldBy({ id, when, withholds }, person) {
  const more = when.medicines ? asking(person).flatMap(({ withholds_foods }) => withholds_foods) : [];
  const foods = withholds.foods === 'all' ? null : [...new Set([...withholds.foods, ...more])];
  foods?.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  return [
    ...(withholds.supplements ? [{ what: 'supplement_suggestions', nutrients: null, gate: id }] : []),
    ...(foods === null || foods.length > 0 ? [{ what: 'food_suggestions', nutrients: foods, gate: id }] : []),
    ...(withholds.reductions ? [{ what: 'reduction_suggestions', nutrients: null, gate: id }] : []),
  ];
}

/** @param {Person|undefined} person @param {Record<string, Interval>} intake */
export function safetyOf(person, intake) {
  const tooMuch = implausible(intake).length > 0;
  /** @type {Gate[]} */
  const closed = rules.gates.filter((/** @type {Gate} */ gate) => reasons(gate, person, tooMuch).closed);
  return {
    gates: closed.map((gate) => ({ id: gate.id, because: reasons(gate, person, tooMuch).named, sources: gate.sources })),
    withheld: closed.flatMap((gate) => withheldBy(gate, person)),
  };
}
