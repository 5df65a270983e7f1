// A counted portion in words: "½ cup", "2 slices", "1½ × 1 unit".
import { formatAmount, formatPrinted } from '../format/numbers.js';
import { isolated } from '../format/locale.js';
import { withUnit } from '../format/units.js';
import { list } from './lists.js';

/** @typedef {import('./state.js').FoodEntry} FoodEntry */

/** Fractions with a sign of their own, in eighths. @type {Record<number, string>} */
const signs = { 0.25: '¼', 0.5: '½', 0.75: '¾' };

/**
 * 0.5 → ½, 1.5 → 1½, 3 → 3, 0.4 → 0.4.
 * @param {number} count
 */
export function countInWords(count) {
  const whole = Math.floor(count);
  const sign = signs[count - whole];
  if (!sign) return formatPrinted(count);
  return whole === 0 ? sign : `${formatPrinted(whole)}${sign}`;
}

/** Measures that take an s, as the table prints them, and measures that stay as they are. */
const growing = /^(cup|slice|piece|serving|package|bottle|can|packet|bowl|container|fillet|egg|cookie|cracker|muffin|nut|kernel|stalk|spear|leaf|sprig|pat|link|patty|steak|wing|thigh|bar|scoop|stick|sheet|pretzel|chip)\b(?!s)/i;
const staying = /^(tbsp|tsp|oz|fl oz|lb|ml|small|medium|large|extra large|jumbo|g)\b/i;

/**
 * @param {string} portion
 * @param {number} count
 */
function counted(portion, count) {
  const measured = /^(\d*\.?\d+) (\D.*)$/.exec(portion);
  if (!measured) return count === 1 ? portion : `${countInWords(count)} × ${portion}`;
  const often = count * Number(measured[1]);
  const measure = measured[2];
  if (often <= 1 || staying.test(measure) || Number(measured[1]) > 1) return `${countInWords(often)} ${measure}`;
  const plural = measure.replace(growing, (word) => (word === 'leaf' ? 'leaves' : `${word}s`));
  return plural === measure ? `${countInWords(count)} × ${portion}` : `${countInWords(often)} ${plural}`;
}

/**
 * The table's own number in front is multiplied: two of "0.5 cup" are 1 cup. The words are the table's own in every language.
 * @param {string} portion a portion's name as the table prints it: "1 cup"
 * @param {number} count
 */
export const portionInWords = (portion, count) => isolated(counted(portion, count));

/**
 * @param {Pick<FoodEntry, 'portion' | 'count'>} entry
 */
export function amountInWords({ portion, count }) {
  return portion === null ? withUnit(formatPrinted(count), 'g') : portionInWords(portion, count);
}

/**
 * A usual portion of the core's documents with its weight: "2 slices, 56 g".
 * @param {{portion: string | null, count: number | null, grams: number | null}} usual
 */
export function usualInWords({ portion, count, grams }) {
  if (grams === null) return portionInWords(portion ?? '', count ?? 1);
  const weight = withUnit(grams < 20 ? formatAmount(grams) : formatPrinted(Math.round(grams)), 'g');
  return portion === null ? weight : list([portionInWords(portion, count ?? 1), weight]);
}

/**
 * The weight of an entry in grams, when its portion is known.
 * @param {Pick<FoodEntry, 'portion' | 'count' | 'portions'>} entry
 */
export function gramsOf({ portion, count, portions }) {
  if (portion === null) return count;
  const found = portions.find(({ name }) => name === portion);
  return found?.grams ? found.grams * count : null;
}

const steps = [0.25, 0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/**
 * The next smaller or larger amount that people choose; grams go by tens.
 * @param {number} count
 * @param {1 | -1} direction
 * @param {boolean} grams
 */
export function stepped(count, direction, grams) {
  if (grams) return Math.max(1, (Math.round(count / 10) + direction) * 10 || 1);
  if (direction > 0) return steps.find((step) => step > count) ?? Math.floor(count) + 1;
  return [...steps].reverse().find((step) => step < count) ?? steps[0];
}
