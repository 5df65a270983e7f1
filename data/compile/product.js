/** Products of printed numbers. */
import { mantissaOf } from './pack-columns.js';

const decimals = 6;

/**
 * The product of two printed numbers, rounded once: two decimals multiply exactly as whole numbers.
 * @param {string} a
 * @param {string} b
 */
export function product(a, b) {
  return (mantissaOf(a, decimals) * mantissaOf(b, decimals)) / 10 ** (2 * decimals);
}
