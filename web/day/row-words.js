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
 * Why a row is not sure: one line, or nothing.
 * @param {Record<string, ContributionAmount> | undefined} amounts
 * @param {Entry} entry
 */
export function whyNotSure(amounts, entry) {
  if (!amounts || entry.kind === 'typed') return '';
  const missing = /** @type {Pair[]} */ (['calcium', 'magnesium']).filter((nutrient) => amounts[nutrient]?.missing);
  if (missing.length === 0) return '';
  const which = missing.length === 2 ? 'both' : missing[0];
  const bounded = missing.every((nutrient) => amounts[nutrient].high !== null);
  return t(bounded ? 'day.why_range' : 'day.why_open', { which, n: amounts[missing[0]].similar_foods });
}
