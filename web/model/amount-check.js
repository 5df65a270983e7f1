// What can be said about a typed amount before the core is asked.
import { t } from '../messages/t.js';
import { formatPrinted } from '../format/numbers.js';
import { parseNumber } from '../format/parse.js';

/** The largest amount a plan may carry (design of the plan document). */
const MOST = 1_000_000;

/**
 * A sentence about what is wrong with a typed amount, or null. Empty is not wrong: it is missing.
 * @param {string} typed
 * @returns {string | null}
 */
export function amountProblem(typed) {
  const parsed = parseNumber(typed);
  if (!parsed.ok) return t(`errors.amount_${parsed.code}`, { ...parsed.params });
  return parsed.value !== null && parsed.value > MOST ? t('errors.amount_too_large', { limit: formatPrinted(MOST) }) : null;
}

/** Above this many grams a day nobody means grams. @type {Record<string, number>} */
const mostGrams = { calcium: 5, magnesium: 1 };

/**
 * Somebody who types 3 into a field of milligrams probably means grams: then the amount in milligrams, otherwise null.
 * @param {'calcium' | 'magnesium'} nutrient
 * @param {string} typed
 * @returns {number | null}
 */
export function likelyGrams(nutrient, typed) {
  const parsed = parseNumber(typed);
  if (!parsed.ok || parsed.value === null || parsed.value <= 0 || parsed.value > mostGrams[nutrient]) return null;
  return parsed.value * 1000;
}
