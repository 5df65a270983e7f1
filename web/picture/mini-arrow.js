// The geometry of a row's small arrow.
import { DIAGONAL } from './plane-frame.js';
import { head, outlined } from './plane-path.js';
import { pathData } from './shapes.js';

/** Smaller pulls, in milligrams as the picture measures them, are a dot. */
export const DOT_BELOW = 26;
const SHORTEST = 9;
const LONGEST = 22;
/** A pull of this many locked milligrams has the longest arrow. */
const FULL = 320;

/**
 * @param {number} magnesium mg
 * @param {number} calcium mg
 * @returns {{ dot: true } | { dot: false, shaft: string, head: string, outline: string }}
 */
export function miniArrow(magnesium, calcium) {
  const [dx, dy] = [magnesium * DIAGONAL, calcium];
  const size = Math.hypot(dx, dy);
  if (!(size >= DOT_BELOW)) return { dot: true };
  const length = SHORTEST + (LONGEST - SHORTEST) * Math.min(1, size / FULL);
  const [hx, hy] = [(dx / size) * (length / 2), (dy / size) * (length / 2)];
  /** @type {[number, number]} */
  const from = [16 - hx, 13 + hy];
  /** @type {[number, number]} */
  const to = [16 + hx, 13 - hy];
  /** @type {[number, number]} */
  const neck = [to[0] - (dx / size) * 5, to[1] + (dy / size) * 5];
  return { dot: false, shaft: pathData([from, neck]), head: head('', from, to, 8, 3.2).d, outline: outlined('', from, to, 4.4, 8).d };
}
