// Amounts of a whole and of its parts that can be true together, as a plan demands.
import { nutrients } from './oracle/nutrients.js';

/** Whole, part, and how much of the part a unit of the whole holds at most. @type {[string, string, number][]} */
const PARTS = nutrients.flatMap(({ id, parts = [], made_of: madeOf = [] }) => [
  ...parts.flatMap(({ counts, times, per }) => (counts ? [/** @type {[string, string, number]} */ ([id, counts, times / per])] : [])),
  ...madeOf.map(({ nutrient, times, per }) => /** @type {[string, string, number]} */ ([id, nutrient, per / times])),
]);

/**
 * Makes parts smaller that are more than their whole. A part may be a whole itself, so it goes over them twice.
 * @param {Record<string, number>} amounts each in its nutrient's unit
 */
export function fitParts(amounts) {
  for (const [whole, part, share] of [...PARTS, ...PARTS]) {
    if (whole in amounts && part in amounts) amounts[part] = Math.min(amounts[part], amounts[whole] * share);
  }
}

/**
 * Leaves out parts of a label that could be more than their whole, because one of the two is not a plain number.
 * @param {Record<string, unknown>} label
 */
export function leaveOutParts(label) {
  for (const [whole, part, share] of PARTS) {
    const [all, some] = [label[whole], label[part]];
    if (all === undefined || some === undefined) continue;
    if (typeof all !== 'number' || typeof some !== 'number' || some > all * share) delete label[part];
  }
}
