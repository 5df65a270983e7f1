// What a row of the day list says about an amount: a number, a range with "?", or that nothing is stated.
import { t } from '../messages/t.js';
import { formatAmount, formatPrinted, formatRange } from '../format/numbers.js';
import { withUnit } from '../format/units.js';
import { countInWords } from '../model/portions.js';

/** @typedef {import('../engine/documents.js').ContributionAmount} ContributionAmount */
/** @typedef {import('../model/state.js').Entry} Entry */
/** @typedef {'calcium' | 'magnesium'} Pair */

/**
 * @param {ContributionAmount | undefined} amount
 * @param {Pair} nutrient
 * @returns {{text: string, sure: boolean}}
 */
export function amountCell(amount, nutrient) {
  if (!amount) return { text: '', sure: true };
  // A label that can be read in two ways makes a range without a missing value.
  if (!amount.missing && amount.high === amount.low) return { text: formatAmount(amount.known, nutrient), sure: true };
  if (amount.high === null) return { text: t('search.not_stated'), sure: false };
  return { text: formatRange(amount.low, amount.high, nutrient), sure: false };
}

/**
 * Whether the table itself gives the range, as "less than": then nothing is borrowed from similar foods.
 * @param {ContributionAmount} amount
 */
export const isBelowLimit = ({ missing, similar_foods, high }) => missing && similar_foods === 0 && high !== null;

/**
 * Why a row is not sure: one line, or nothing.
 * @param {Record<string, ContributionAmount> | undefined} amounts
 * @param {Entry} entry
 */
export function whyNotSure(amounts, entry) {
  if (!amounts || entry.kind !== 'food') return '';
  const missing = /** @type {Pair[]} */ (['calcium', 'magnesium']).filter((nutrient) => amounts[nutrient]?.missing);
  if (missing.length === 0) return '';
  const which = missing.length === 2 ? 'both' : missing[0];
  if (missing.every((nutrient) => isBelowLimit(amounts[nutrient]))) return t('day.why_below', { which });
  const bounded = missing.every((nutrient) => amounts[nutrient].high !== null);
  const borrowed = missing.find((nutrient) => !isBelowLimit(amounts[nutrient])) ?? missing[0];
  return t(bounded ? 'day.why_range' : 'day.why_open', { which, n: formatPrinted(amounts[borrowed].similar_foods) });
}

/** @param {import('../model/state.js').SupplementEntry} entry */
export function tabletsInWords({ amount, count }) {
  return t('supplement.tablets', { n: count, count: countInWords(count), amount: withUnit(formatPrinted(amount), 'mg') });
}

/**
 * Which reading of the label counts, with what each of them holds.
 * @param {NonNullable<import('../engine/documents.js').Report['supplements']>[number]} found
 */
export function usedInWords({ used, element, readings }) {
  const amount = (/** @type {'element' | 'compound'} */ states) =>
    withUnit(formatAmount(readings.find((reading) => reading.states === states)?.mg ?? 0, element), 'mg');
  return t(`supplement.used_${used}`, { nutrient: t('ideas.nutrient', { nutrient: element }), element: amount('element'), compound: amount('compound') });
}
