// The drawings of the ratio strip: percentages of the column's width, so nothing is scaled.
import { nothing, svg } from 'lit';
import { isolated } from '../format/locale.js';
import { SCALE } from './strip-model.js';

/** @typedef {import('./strip-model.js').Day} Day */

/** @param {number} ratio @returns {string} */
export const along = (ratio) => `${Math.round((Math.min(Math.max(ratio, 0), SCALE) / SCALE) * 10000) / 100}%`;

/** @param {number} from @param {number} to */
const width = (from, to) => `${Math.round(((Math.min(to, SCALE) - Math.min(from, SCALE)) / SCALE) * 10000) / 100}%`;

/**
 * The reader's own range, upright through every row.
 * @param {Day | null} day
 */
export function dayBand(day) {
  if (!day) return nothing;
  return svg`<rect class="day" x=${along(day.low)} y="0" width=${width(day.low, day.high)} height="100%"></rect>
    <line class="day-edge" x1=${along(day.low)} y1="0" x2=${along(day.low)} y2="100%"></line>
    <line class="day-edge" x1=${along(day.high)} y1="0" x2=${along(day.high)} y2="100%"></line>`;
}

/**
 * @param {number} low
 * @param {number} high
 * @param {boolean} weak
 */
export function bandMark(low, high, weak) {
  return svg`<svg x="0" y="50%" width="100%" overflow="visible">
    <rect class="band ${weak ? 'weak' : ''}" x=${along(low)} y="-9" width=${width(low, high)} height="18"></rect></svg>`;
}

/**
 * @param {number} value
 * @param {string} text
 */
export function diamondMark(value, text) {
  const anchor = value > SCALE * 0.95 ? 'end' : 'middle';
  return svg`<svg x=${along(value)} y="50%" overflow="visible">
    <path class="diamond" d="M0 -2L6 4L0 10L-6 4Z"></path>
    <text class="number" x=${anchor === 'end' ? 6 : 0} y="-7" text-anchor=${anchor}>${text}</text></svg>`;
}

/** @param {(value: number) => string} words */
export function scaleMarks(words) {
  return Array.from({ length: SCALE + 1 }, (_, value) => {
    const anchor = value === 0 ? 'start' : value === SCALE ? 'end' : 'middle';
    return svg`<line class="tick" x1=${along(value)} y1="44" x2=${along(value)} y2="52"></line>
      <text class="scale" x=${along(value)} y="39" text-anchor=${anchor}>${words(value)}</text>`;
  });
}

/**
 * The black tag above the reader's range.
 * @param {Day} day
 * @param {number} textWidth
 */
export function dayTag({ low, high, text }, textWidth) {
  const middle = (low + Math.min(high, SCALE)) / 2;
  const w = textWidth + 22;
  const left = middle > SCALE * 0.8 ? -w + 12 : middle < SCALE * 0.2 ? -12 : -w / 2;
  return svg`<line class="day-edge" x1=${along(low)} y1="20" x2=${along(low)} y2="100%"></line>
    <line class="day-edge" x1=${along(high)} y1="20" x2=${along(high)} y2="100%"></line>
    <svg x=${along(middle)} y="0" overflow="visible"><rect class="tag" x=${left} y="0" width=${w} height="22" rx="2"></rect>
    <text class="tag-text" x=${left + w / 2} y="15.5" text-anchor="middle">${isolated(text)}</text></svg>`;
}

/**
 * Whether the number of the scale would stand under the reader's lines.
 * @param {number} value
 * @param {Day | null} day
 */
export function isCovered(value, day) {
  return day !== null && value > day.low - 0.2 && value < day.high + 0.2;
}
