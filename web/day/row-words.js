// What a row of the day list says about an amount: a number, a range with "?", or that nothing is stated.
import { t } from '../messages/t.js';
import { formatAmount, formatRange } from '../format/numbers.js';

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
  if (!amount.missing) return { text: formatAmount(amount.known, nutrient), sure: true };
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
  if (!amounts || entry.kind === 'typed') return '';
  const missing = /** @type {Pair[]} */ (['calcium', 'magnesium']).filter((nutrient) => amounts[nutrient]?.missing);
  if (missing.length === 0) return '';
  const which = missing.length === 2 ? 'both' : missing[0];
  if (missing.every((nutrient) => isBelowLimit(amounts[nutrient]))) return t('day.why_below', { which });
  const bounded = missing.every((nutrient) => amounts[nutrient].high !== null);
  const borrowed = missing.find((nutrient) => !isBelowLimit(amounts[nutrient])) ?? missing[0];
  return t(bounded ? 'day.why_range' : 'day.why_open', { which, n: amounts[borrowed].similar_foods });
}
