// The window of doses, worked out by asking the oracle about plans with a dose in them: no formula of its own to get wrong.
import { assess } from './assess.js';

/**
 * The plan with so many mg of the compound taken on every day that counts.
 * @param {import('./assess.js').Plan} plan @param {string} form @param {number} mg
 */
export function withDose(plan, form, mg) {
  const dose = { supplement: form, amount_mg: mg, label_states: 'compound' };
  const days = plan.days.map((day) => (day.entries.length > 0 ? { ...day, entries: [...day.entries, dose] } : day));
  return { ...plan, days };
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
  const safe = limits.every(({ nutrient, kind, status }) => !UPPER.includes(kind ?? '') || !nutrients.includes(nutrient) || status === 'within');
  return { inBand: band?.verdict === 'inside', safe };
}
