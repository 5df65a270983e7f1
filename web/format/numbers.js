// Numbers as people read them. Amounts arrive as plain numbers and leave as text; a missing amount is never written as 0.
import { leftToRight, locale } from './locale.js';

/** A space that does not break, between a number and its unit. */
export const NO_BREAK_SPACE = '\u00a0';
const EN_DASH = '\u2013';

/** Nutrients that are always written in whole units: fractions of a milligram of calcium say nothing. */
const WHOLE = new Set(['calcium', 'magnesium']);

/** @type {Map<string, Intl.NumberFormat>} */
const formatters = new Map();

/**
 * @param {string} tag of the locale
 * @param {number} least decimals written even when they are zero
 * @param {number} most
 */
function formatter(tag, least, most) {
  const key = `${tag} ${least} ${most}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.NumberFormat(tag, { minimumFractionDigits: least, maximumFractionDigits: most });
    formatters.set(key, found);
  }
  return found;
}

/** @param {number} value */
const withoutMinusZero = (value) => (value === 0 ? 0 : value);

/**
 * @param {number} value
 * @param {number} decimals
 * @param {string} [tag]
 */
export function formatNumber(value, decimals, tag = locale) {
  const text = formatter(tag, decimals, decimals).format(withoutMinusZero(value));
  return /[1-9]/.test(text) ? text : formatter(tag, decimals, decimals).format(0);
}

/**
 * A number that is printed in a table (a recommended amount, a limit): its own decimals, at most three.
 * @param {number} value
 * @param {string} [tag]
 */
export function formatPrinted(value, tag = locale) {
  return formatter(tag, 0, 3).format(withoutMinusZero(value));
}

/**
 * How many decimals an amount of this size deserves: 0.53, 3.9, 14.9, 289.
 * @param {number} largest the largest number that will stand in the same cell
 * @param {string} [nutrient]
 */
export function decimalsFor(largest, nutrient) {
  if (nutrient !== undefined && WHOLE.has(nutrient)) return 0;
  const size = Math.abs(largest);
  if (size === 0 || size >= 20) return 0;
  return size < 1 ? 2 : 1;
}

/**
 * @param {number} value
 * @param {string} [nutrient]
 * @param {string} [tag]
 */
export function formatAmount(value, nutrient, tag = locale) {
  return formatNumber(value, decimalsFor(value, nutrient), tag);
}

/**
 * Both ends of a range as text, with the decimals of the larger end. One text when both ends print the same.
 * @param {number} low
 * @param {number} high
 * @param {string} [nutrient]
 * @param {string} [tag]
 * @returns {string[]} one text, or two
 */
export function rangeEnds(low, high, nutrient, tag = locale) {
  const decimals = decimalsFor(high, nutrient);
  const ends = [formatNumber(low, decimals, tag), formatNumber(high, decimals, tag)];
  return ends[0] === ends[1] ? [ends[0]] : ends;
}

/**
 * The ends of a range with a dash between them: 289–316.
 * @param {string[]} ends one text, or two
 */
const joined = (ends) => (ends.length === 1 ? ends[0] : leftToRight(ends.join(EN_DASH)));

/**
 * A range in a table or a picture: 289–316.
 * @param {number} low
 * @param {number} high
 * @param {string} [nutrient]
 * @param {string} [tag]
 */
export function formatRange(low, high, nutrient, tag = locale) {
  return joined(rangeEnds(low, high, nutrient, tag));
}

/**
 * A ratio, always with one decimal: 3.7.
 * @param {number} value
 * @param {string} [tag]
 */
export function formatRatio(value, tag = locale) {
  return formatNumber(value, 1, tag);
}

/**
 * A ratio with its range, for tables and pictures: 3.5–3.9.
 * @param {number} low
 * @param {number} high
 * @param {string} [tag]
 */
export function formatRatioRange(low, high, tag = locale) {
  const [first, second] = [formatRatio(low, tag), formatRatio(high, tag)];
  return joined(first === second ? [first] : [first, second]);
}

/**
 * A ratio's edge as its authors print it: 1.7, 2.6, and 1 rather than 1.0.
 * @param {number} value
 * @param {string} [tag]
 */
export function formatEdge(value, tag = locale) {
  return formatter(tag, 0, 2).format(value);
}
