// Numbers as people read them. Amounts arrive as plain numbers and leave as text; a missing amount is never written as 0.

/** A space that does not break, between a number and its unit. */
export const NO_BREAK_SPACE = '\u00a0';
const EN_DASH = '\u2013';

/** Nutrients that are always written in whole units: fractions of a milligram of calcium say nothing. */
const WHOLE = new Set(['calcium', 'magnesium']);

/** @type {Map<string, Intl.NumberFormat>} */
const formatters = new Map();

/**
 * @param {string} locale
 * @param {number} least decimals written even when they are zero
 * @param {number} most
 */
function formatter(locale, least, most) {
  const key = `${locale} ${least} ${most}`;
  let found = formatters.get(key);
  if (!found) {
    found = new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });
    formatters.set(key, found);
  }
  return found;
}

/** @param {number} value */
const withoutMinusZero = (value) => (value === 0 ? 0 : value);

/**
 * @param {number} value
 * @param {number} decimals
 * @param {string} [locale]
 */
export function formatNumber(value, decimals, locale = 'en') {
  const text = formatter(locale, decimals, decimals).format(withoutMinusZero(value));
  return /[1-9]/.test(text) ? text : formatter(locale, decimals, decimals).format(0);
}

/**
 * A number that is printed in a table (a recommended amount, a limit): its own decimals, at most three.
 * @param {number} value
 * @param {string} [locale]
 */
export function formatPrinted(value, locale = 'en') {
  return formatter(locale, 0, 3).format(withoutMinusZero(value));
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
 * @param {string} [locale]
 */
export function formatAmount(value, nutrient, locale = 'en') {
  return formatNumber(value, decimalsFor(value, nutrient), locale);
}

/**
 * Both ends of a range as text, with the decimals of the larger end. One text when both ends print the same.
 * @param {number} low
 * @param {number} high
 * @param {string} [nutrient]
 * @param {string} [locale]
 * @returns {string[]} one text, or two
 */
export function rangeEnds(low, high, nutrient, locale = 'en') {
  const decimals = decimalsFor(high, nutrient);
  const ends = [formatNumber(low, decimals, locale), formatNumber(high, decimals, locale)];
  return ends[0] === ends[1] ? [ends[0]] : ends;
}

/**
 * A range in a table or a picture: 289–316.
 * @param {number} low
 * @param {number} high
 * @param {string} [nutrient]
 * @param {string} [locale]
 */
export function formatRange(low, high, nutrient, locale = 'en') {
  return rangeEnds(low, high, nutrient, locale).join(EN_DASH);
}

/**
 * A ratio, always with one decimal: 3.7.
 * @param {number} value
 * @param {string} [locale]
 */
export function formatRatio(value, locale = 'en') {
  return formatNumber(value, 1, locale);
}

/**
 * A ratio with its range, for tables and pictures: 3.5–3.9.
 * @param {number} low
 * @param {number} high
 * @param {string} [locale]
 */
export function formatRatioRange(low, high, locale = 'en') {
  const [first, second] = [formatRatio(low, locale), formatRatio(high, locale)];
  return first === second ? first : `${first}${EN_DASH}${second}`;
}

/**
 * A ratio's edge as its authors print it: 1.7, 2.6, and 1 rather than 1.0.
 * @param {number} value
 * @param {string} [locale]
 */
export function formatEdge(value, locale = 'en') {
  return formatter(locale, 0, 2).format(value);
}
