// The probability that a requirement is met, in plain doubles: an integral instead of a series, from its own reading of the table.
import { monthsOf } from './person.js';
import { json } from './tables.js';

/**
 * @typedef {{nutrient: string, sex: string, min_months: number, max_months_exclusive: number|null, sd: number, requirement_cv: number}} Row
 */

/** @type {Row[]} */
const rows = json('within_person_sd.json').rows;

/**
 * The integral of the standard normal density from 0 to z by Simpson's rule. With 4096 steps up to 8.5 the error of the rule is
 * below 1e-13 (the fourth derivative of the density is at most 1.2), and what lies beyond 8.5 is below 1e-17.
 * @param {number} z
 */
export function normal(z) {
  const end = Math.min(Math.abs(z), 8.5);
  const steps = 4096;
  const h = end / steps;
  const density = (/** @type {number} */ x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
  let sum = density(0) + density(end);
  for (let i = 1; i < steps; i++) sum += density(i * h) * (i % 2 === 0 ? 2 : 4);
  const half = (sum * h) / 3;
  return z < 0 ? 0.5 - half : 0.5 + half;
}

/** A probability of the program may differ from this one by so much: Simpson's rule and rounding, with room to spare. */
export class Probability {
  static TOLERANCE = 1e-10;

  /** @param {number} value */
  constructor(value) {
    this.value = value;
  }

  /** @param {unknown} got */
  accepts(got) {
    return typeof got === 'number' && got >= 0 && got <= 1 && Math.abs(got - this.value) <= Probability.TOLERANCE;
  }
}

/**
 * @param {import('./person.js').Person|undefined} person @param {string} nutrient
 * @param {import('./fraction.js').Fraction|null} ear @param {import('./fraction.js').Fraction|null} mean @param {number} days
 */
function confidenceOf(person, nutrient, ear, mean, days) {
  if (!person || !ear || !mean || (person.life_stage ?? 'none') !== 'none') return null;
  const months = monthsOf(person);
  const row = rows.find((candidate) => candidate.nutrient === nutrient && candidate.sex === person.sex
    && months >= candidate.min_months && months < (candidate.max_months_exclusive ?? Infinity));
  if (!row) return null;
  const required = ear.toNumber();
  const spread = Math.sqrt((row.requirement_cv * required) ** 2 + row.sd ** 2 / days);
  return new Probability(normal((mean.toNumber() - required) / spread));
}

/**
 * The probability at the middle of the intake, and at its ends.
 * @param {import('./person.js').Person|undefined} person @param {string} nutrient
 * @param {import('./fraction.js').Fraction|null} ear @param {import('./interval.js').Interval} intake @param {number} days
 */
export function confidencesOf(person, nutrient, ear, { low, middle, high }, days) {
  const at = (/** @type {import('./fraction.js').Fraction|null} */ mean) => (middle ? confidenceOf(person, nutrient, ear, mean, days) : null);
  return { confidence: at(middle), confidence_low: at(low), confidence_high: at(high) };
}
