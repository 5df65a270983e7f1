// An amount as far as it is known: what is stated, and where the whole lies.
import { ZERO } from './fraction.js';

/** @typedef {import('./fraction.js').Fraction} Fraction */

/** @typedef {{known: Fraction, low: Fraction, middle: Fraction|null, high: Fraction|null}} Interval */

/** @type {Interval} */
export const NOTHING = { known: ZERO, low: ZERO, middle: ZERO, high: ZERO };

/** @param {Fraction} value @returns {Interval} */
export function exactly(value) {
  return { known: value, low: value, middle: value, high: value };
}

/** @param {Fraction|null} a @param {Fraction|null} b */
function plusMaybe(a, b) {
  return a && b ? a.plus(b) : null;
}

/** @param {Interval} a @param {Interval} b @returns {Interval} */
export function plus(a, b) {
  return {
    known: a.known.plus(b.known),
    low: a.low.plus(b.low),
    middle: plusMaybe(a.middle, b.middle),
    high: plusMaybe(a.high, b.high),
  };
}

/** @param {Interval} a @param {Fraction} factor @returns {Interval} */
export function times(a, factor) {
  return {
    known: a.known.times(factor),
    low: a.low.times(factor),
    middle: a.middle && a.middle.times(factor),
    high: a.high && a.high.times(factor),
  };
}
