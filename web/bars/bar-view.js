// One bar as SVG: percentages of the row's width, so it fits any column without being scaled.
import { nothing, svg } from 'lit';
import { SCALE } from './bars-model.js';

/**
 * @typedef {import('./bars-model.js').Row} Row
 * @typedef {import('./bars-model.js').Glyph} Glyph
 */

/** Thickness of a bar in px; bars lie on the middle line of their row. */
const THICK = 8;

/** @param {number} share of the aim @returns {string} of the width */
export const along = (share) => `${(Math.round((Math.min(share, SCALE) / SCALE) * 10000) / 100)}%`;

/** @param {string} id */
export function barPattern(id) {
  return svg`<pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <line class="hatch-line" x1="0" y1="0" x2="0" y2="5"></line></pattern>`;
}

/**
 * Something drawn in px at a share of the width, on the middle line of the row.
 * @param {number} share
 * @param {unknown} drawing
 */
const at = (share, drawing) => svg`<svg x=${along(share)} y="50%" overflow="visible">${drawing}</svg>`;

/**
 * Blue dots from where the day is to where it would be, and a ring there.
 * @param {number} from
 * @param {number} to
 */
function ideaView(from, to) {
  const [start, end] = [Math.min(from, SCALE), Math.min(to, SCALE)];
  if (start === end) return nothing;
  return svg`<line class="idea" x1=${along(start)} x2=${along(end)} y1="50%" y2="50%"></line>
    <circle class="idea-ring" cx=${along(end)} cy="50%" r="4"></circle>`;
}

/**
 * @param {Row} row
 * @param {string} hatchId
 */
export function barView({ low, high, supplement, middle, idea, bracket }, hatchId) {
  const y = -THICK / 2;
  const solid = Math.min(low, SCALE);
  const food = Math.min(low - supplement, SCALE);
  const taken = solid > food + 0.004 ? svg`<svg x="0" y="50%" width="100%" overflow="visible">
    <rect class="taken" x=${along(food)} y=${y + 0.7} width=${along(solid - food)} height=${THICK - 1.4}></rect></svg>` : nothing;
  const end = high === null ? SCALE : Math.min(high, SCALE);
  const unsure = end > solid + 0.004 ? svg`<svg x="0" y="50%" width="100%" overflow="visible">
    <rect class="maybe" x=${along(solid)} y=${y + 0.5} width=${along(end - solid)} height=${THICK - 1} fill="url(#${hatchId})"></rect></svg>` : nothing;
  return svg`
    <svg x="0" y="50%" width="100%" overflow="visible"><rect class="sure" x="0" y=${y} width=${along(food)} height=${THICK}></rect></svg>
    ${taken}
    ${unsure}
    ${low > SCALE ? at(SCALE, svg`<path class="sure" d="M0 ${y}L7 0L0 ${-y}Z"></path>`) : nothing}
    ${idea === null ? nothing : ideaView(middle, idea)}
    ${bracket === null ? nothing : at(bracket, svg`<path class="bracket-halo" d="M-4 -8H0V8H-4"></path><path class="bracket" d="M-4 -8H0V8H-4"></path>`)}`;
}

/** @param {Glyph} glyph */
export function glyphView(glyph) {
  switch (glyph) {
    case 'full':
      return svg`<circle class="glyph-fill" cx="6" cy="6" r="5.2"></circle>`;
    case 'half':
      return svg`<circle class="glyph-line" cx="6" cy="6" r="4.7"></circle><path class="glyph-fill" d="M6 1.3A4.7 4.7 0 0 0 6 10.7Z"></path>`;
    case 'empty':
      return svg`<circle class="glyph-line" cx="6" cy="6" r="4.7"></circle>`;
    case 'dotted':
      return svg`<circle class="glyph-line dotted" cx="6" cy="6" r="4.7"></circle>`;
    default:
      return svg`<path class="glyph-over" d="M6 1L11.2 10.6H0.8Z"></path>`;
  }
}
