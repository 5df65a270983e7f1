// The window of doses, worked out by asking the oracle about plans with a dose in them: no formula of its own to get wrong.
import { assess } from './assess.js';
import { countedPart } from './nutrients.js';
import { monthsOf } from './person.js';
import { rules } from './safety.js';

/**
 * The plan with so many mg of the compound taken on every day that counts.
 * @param {import('./assess.js').Plan} plan @param {string} form @param {number} mg
 */
export function withDose(plan, form, mg) {
  const dose = { supplement: form, amount_mg: mg, label_states: 'compound' };
  const days = plan.days.map((day) => (day.entries.length > 0 ? { ...day, entries: [...day.entries, dose] } : day));
  return { ...plan, days };
}

/** @param {import('./assess.js').Plan} plan @param {string[]} nutrients whether no authority's stricter limit may be passed */
function keepsStricter(plan, nutrients) {
  const days = plan.days.filter(({ complete, entries }) => complete !== false && entries.length > 0);
  return rules.stricter_limits.every((/** @type {any} */ { nutrient, scope, limit, from_months }) => {
    if (!nutrients.includes(nutrient) || !plan.person || monthsOf(plan.person) < from_months) return true;
    const total = days.flatMap(({ entries }) => entries).map((entry) => countedPart(entry, nutrient, scope).high);
    if (total.some((high) => high === null)) return false;
    const sum = total.reduce((all, high) => all + /** @type {import('./fraction.js').Fraction} */ (high).toNumber(), 0);
    return sum / days.length <= limit * (1 + 1e-12);
  });
}

/** Limits of safety, by the names their authorities give them. */
const UPPER = ['UL', 'SUL', 'GL'];

/**
 * Whether the ratio lies in the first band for certain, and no upper limit is passed or may be.
 * @param {import('./assess.js').Plan} plan @param {string} ratio @param {string[]} nutrients whose limits are watched
 */
export function isGood(plan, ratio, nutrients) {
  const { ratios, limits } = assess(plan);
  const band = ratios.find(({ id }) => id === ratio)?.bands[0];
  const safe = limits.every(({ nutrient, kind, status }) => !UPPER.includes(kind ?? '') || !nutrients.includes(nutrient) || status === 'within') && keepsStricter(plan, nutrients);
  return { inBand: band?.verdict === 'inside', safe };
}
