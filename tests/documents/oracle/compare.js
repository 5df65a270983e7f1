// Holds a document of the program against the oracle's, whose numbers are exact fractions.
import { Probability } from './confidence.js';
import { Fraction } from './fraction.js';

/** Numbers may differ by the rounding of doubles, not more. */
const RELATIVE = 1e-9;

/** A word that may be any of several, because the number behind it lies exactly on an edge. */
export class AnyOf {
  /** @param {unknown[]} words */
  constructor(words) {
    this.words = words;
  }
}

/** A number that may be below zero, and that rounding may move by `slip` beside the usual. */
export class Near {
  /** @param {number} value @param {number} slip */
  constructor(value, slip) {
    this.value = value;
    this.slip = slip;
  }
}

/** @param {number} got @param {number} expected */
export function isClose(got, expected) {
  return Math.abs(got - expected) <= RELATIVE * Math.abs(expected);
}

/** @param {unknown} value @returns {string} */
function show(value) {
  if (value instanceof Fraction) return String(value.toNumber());
  if (value instanceof Near) return String(value.value);
  if (value instanceof Probability) return String(value.value);
  if (value instanceof AnyOf) return `any of ${JSON.stringify(value.words)}`;
  return JSON.stringify(value);
}

/**
 * Every place where `got` is not what the oracle expects.
 * @param {unknown} got @param {unknown} expected @param {string} place @returns {string[]}
 */
export function differences(got, expected, place = '') {
  const differs = () => [`${place}: got ${show(got)}, expected ${show(expected)}`];
  if (expected instanceof AnyOf) return expected.words.includes(got) ? [] : differs();
  if (expected instanceof Near) {
    const { value, slip } = expected;
    return typeof got === 'number' && Math.abs(got - value) <= slip + RELATIVE * Math.abs(value) ? [] : differs();
  }
  if (expected instanceof Probability) return expected.accepts(got) ? [] : differs();
  if (expected instanceof Fraction) {
    return typeof got === 'number' && isClose(got, expected.toNumber()) ? [] : differs();
  }
  if (typeof expected !== 'object' || expected === null) return got === expected ? [] : differs();
  if (typeof got !== 'object' || got === null || Array.isArray(got) !== Array.isArray(expected)) return differs();
  const keys = new Set([...Object.keys(got), ...Object.keys(expected)]);
  return [...keys].flatMap((key) => {
    if (!Object.hasOwn(expected, key)) return [`${place}/${key}: not expected`];
    if (!Object.hasOwn(got, key)) return [`${place}/${key}: is missing`];
    return differences(/** @type {any} */ (got)[key], /** @type {any} */ (expected)[key], `${place}/${key}`);
  });
}
