// Sentences as data, and the one place where their numbers become text.
import { t } from '../messages/t.js';
import { formatAmount, formatPrinted, formatRatio, rangeEnds } from '../format/numbers.js';
import { withUnit } from '../format/units.js';

/** @typedef {{range: {low: number, high: number | null}, unit: string, nutrient?: string}} RangeValue */
/** @typedef {{amount: number, unit: string}} AmountValue a number a table prints */
/** @typedef {{ratio: number}} RatioValue */
/** @typedef {string | number | RangeValue | AmountValue | RatioValue} Value */
/** @typedef {{key: string, params?: Record<string, Value>}} Sentence */

/**
 * A range in running text: "289 to 316 mg", "at least 60 mg", "311 mg".
 * @param {{low: number, high: number | null}} range
 * @param {string} unit '' for none
 * @param {string} [nutrient]
 */
export function rangeInWords(range, unit, nutrient) {
  /** @param {string} text */
  const united = (text) => (unit ? withUnit(text, unit) : text);
  if (range.high === null) return t('words.at_least', { amount: united(formatAmount(range.low, nutrient)) });
  const ends = rangeEnds(range.low, range.high, nutrient);
  if (ends.length === 1) return united(ends[0]);
  return t('words.from_to', { low: ends[0], high: united(ends[1]) });
}

/**
 * @param {Value} value
 * @returns {string | number}
 */
function text(value) {
  if (typeof value !== 'object') return value;
  if ('range' in value) return rangeInWords(value.range, value.unit, value.nutrient);
  if ('ratio' in value) return formatRatio(value.ratio);
  return withUnit(formatPrinted(value.amount), value.unit);
}

/**
 * @param {Sentence} sentence
 * @returns {string}
 */
export function say({ key, params = {} }) {
  return t(key, Object.fromEntries(Object.entries(params).map(([name, value]) => [name, text(value)])));
}

/**
 * Several sentences as one text.
 * @param {Sentence[]} sentences
 */
export function sayAll(sentences) {
  return sentences.map(say).join(' ');
}
