// The lane under the axis: how much magnesium comes from supplements, on the same scale, against the limit that counts only them.
import { line, polygon, text } from './shapes.js';

/** @typedef {import('./plane-frame.js').Frame} Frame */
/** @typedef {import('./plane-scene.js').Scene} Scene */
/** @typedef {import('./shapes.js').Shape} Shape */

/** Room that the lane takes under the picture, in px. */
export const LANE = 42;
const THICK = 10;

/**
 * @param {number} from @param {number} to @param {number} y
 * @returns {import('./shapes.js').Spot[]}
 */
const bar = (from, to, y) => [[from, y], [to, y], [to, y + THICK], [from, y + THICK]];

/**
 * @param {Frame} frame whose height has room for the lane
 * @param {Scene} scene
 * @param {string} words
 * @returns {Shape[]}
 */
export function laneShapes(frame, { lane }, words) {
  if (!lane || frame.size.text === 0) return [];
  const y = frame.height - LANE + 4;
  const edge = frame.x0 + frame.side;
  /** @param {number} magnesium */
  const at = (magnesium) => Math.min(edge, frame.x0 + (magnesium / frame.xMax) * frame.side);
  const [low, high] = [at(lane.low), at(lane.high)];
  const shapes = /** @type {Shape[]} */ ([]);
  if (low > frame.x0) shapes.push(polygon('lane', bar(frame.x0, low, y)));
  if (high > low) shapes.push({ ...polygon('lane-open', bar(low, high, y)), hatch: true });
  if (lane.limit !== null && lane.limit <= frame.xMax) {
    const limit = at(lane.limit);
    if (limit > high) shapes.push(line('lane-way', [high, y + THICK / 2], [limit, y + THICK / 2]));
    shapes.push(line('lane-limit', [limit, y - 3], [limit, y + THICK + 3]));
  }
  return [...shapes, text(isOver(lane) ? 'lane-text over' : 'lane-text', [frame.x0, y + THICK + 17], words, frame.size.small)];
}

/** Whether even the lower reading passes the limit. @param {NonNullable<Scene['lane']>} lane */
export const isOver = ({ low, limit }) => limit !== null && low > limit;
