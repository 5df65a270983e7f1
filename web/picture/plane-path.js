// The day as arrows laid end to end, where it ends, and what is not sure about the end.
import { fits, place } from './plane-frame.js';
import { circle, line, pathData, polygon } from './shapes.js';

/**
 * @typedef {import('./plane-scene.js').Scene} Scene
 * @typedef {import('./plane-scene.js').Point} Point
 * @typedef {import('./plane-frame.js').Frame} Frame
 * @typedef {import('./shapes.js').Shape} Shape
 * @typedef {import('./shapes.js').Spot} Spot
 * @typedef {import('./shapes.js').Box} Box
 * @typedef {{ entry: string, from: Spot, to: Spot, sure: boolean, supplement: boolean }} Arrow in px, cut at the frame
 */

/** A shorter arrow has no head: it would be nothing but head. */
export const HEAD_FROM = 13;
/** More entries than this and the dots between them would hide the path. */
export const JOINTS_UP_TO = 25;
const LEAST_BOX = 14;
/** How thick the band is that says: anywhere from here on. */
const OPEN_BAND = 12;

/**
 * A point on the way from inside to outside, where the frame ends.
 * @param {Frame} frame
 * @param {Point} from
 * @param {Point} to
 * @returns {Point}
 */
function cutAt(frame, from, to) {
  const [dm, dc] = [to.magnesium - from.magnesium, to.calcium - from.calcium];
  const share = Math.min(1, dm > 0 ? (frame.xMax - from.magnesium) / dm : 1, dc > 0 ? (frame.yMax - from.calcium) / dc : 1);
  return { magnesium: from.magnesium + share * dm, calcium: from.calcium + share * dc };
}

/**
 * @param {Frame} frame
 * @param {Scene} scene
 * @returns {Arrow[]}
 */
export function arrowsOf(frame, { steps }) {
  return steps.filter(({ from }) => fits(frame, from)).map(({ entry, from, to, sure, supplement }) => ({
    entry,
    sure,
    supplement,
    from: place(frame, from),
    to: place(frame, fits(frame, to) ? to : cutAt(frame, from, to)),
  }));
}

/** @param {Spot} from @param {Spot} to */
export const lengthOf = (from, to) => Math.hypot(to[0] - from[0], to[1] - from[1]);

/**
 * A slim head with its point at the end of a line.
 * @param {string} cls
 * @param {Spot} from
 * @param {Spot} to
 * @param {number} length
 * @param {number} half
 * @param {number} [notched] how far the back of the head reaches; 1 is a plain triangle
 * @returns {import('./shapes.js').PathShape}
 */
export function head(cls, from, to, length, half, notched = 0.72) {
  const whole = lengthOf(from, to) || 1;
  const [ux, uy] = [(to[0] - from[0]) / whole, (to[1] - from[1]) / whole];
  const [bx, by] = [to[0] - ux * length, to[1] - uy * length];
  const notch = /** @type {Spot} */ ([to[0] - ux * length * notched, to[1] - uy * length * notched]);
  return polygon(cls, [to, [bx - uy * half, by + ux * half], notch, [bx + uy * half, by - ux * half]]);
}

/**
 * An arrow drawn by its outline.
 * @param {string} cls
 * @param {Spot} from
 * @param {Spot} to
 * @param {number} shaft its width
 * @param {number} long its head
 */
export function outlined(cls, from, to, shaft, long) {
  const whole = lengthOf(from, to) || 1;
  const [ux, uy] = [(to[0] - from[0]) / whole, (to[1] - from[1]) / whole];
  /** @param {number} along @param {number} aside @returns {Spot} */
  const at = (along, aside) => [from[0] + ux * along - uy * aside, from[1] + uy * along + ux * aside];
  const [half, neck] = [shaft / 2, whole - long];
  return polygon(cls, [at(0, -half), at(neck, -half), at(neck, -shaft), at(whole, 0), at(neck, shaft), at(neck, half), at(0, half)]);
}

/**
 * Shortens an arrow so that it stops at the edge of a box.
 * @param {Arrow} arrow
 * @param {Box | null} box
 * @returns {Arrow}
 */
function stopAt(arrow, box) {
  if (!box) return arrow;
  const [dx, dy] = [arrow.from[0] - arrow.to[0], arrow.from[1] - arrow.to[1]];
  const [cx, cy] = arrow.to;
  const toX = dx < 0 ? (box.x - cx) / dx : dx > 0 ? (box.x + box.w - cx) / dx : Infinity;
  const toY = dy < 0 ? (box.y - cy) / dy : dy > 0 ? (box.y + box.h - cy) / dy : Infinity;
  const share = Math.min(toX, toY);
  if (!(share > 0) || share >= 1) return arrow;
  return { ...arrow, to: [cx + dx * share, cy + dy * share] };
}

/**
 * The box that spans what the day may have been, in px.
 * @param {Frame} frame
 * @param {Scene} scene
 * @returns {Box | null}
 */
export function uncertaintyBox(frame, { end, boxed, tip }) {
  if (!end || !boxed || !fits(frame, tip) || isOpen(end)) return null;
  const [left, bottom] = place(frame, { magnesium: end.magnesium.low, calcium: end.calcium.low });
  const [right, top] = place(frame, { magnesium: end.magnesium.high ?? 0, calcium: end.calcium.high ?? 0 });
  const [wide, high] = [Math.max(0, LEAST_BOX - (right - left)) / 2, Math.max(0, LEAST_BOX - (bottom - top)) / 2];
  const edge = frame.x0 + frame.side;
  const x = Math.max(left - wide, frame.x0);
  const y = Math.max(top - high, frame.y0 - frame.side);
  return { x, y, w: Math.min(right + wide, edge) - x, h: Math.min(bottom + high, frame.y0) - y };
}

/** @param {{ magnesium: { high: number | null }, calcium: { high: number | null } }} end */
export const isOpen = (end) => end.magnesium.high === null || end.calcium.high === null;

/**
 * From the known amount to the edge of the frame: there is no upper bound.
 * @param {Frame} frame
 * @param {Scene} scene
 * @returns {{ box: Box, shapes: Shape[] } | null}
 */
export function openBand(frame, { end, tip }) {
  if (!end || !isOpen(end) || !fits(frame, tip)) return null;
  const [x, y] = place(frame, tip);
  const half = OPEN_BAND / 2;
  const [right, top] = [frame.x0 + frame.side, frame.y0 - frame.side];
  const toRight = end.magnesium.high === null;
  const toTop = end.calcium.high === null;
  const box = {
    x: toRight ? x : x - half,
    y: toTop ? top : y - half,
    w: toRight ? right - x : OPEN_BAND,
    h: toTop ? y - top : OPEN_BAND,
  };
  const area = polygon('open-band', corners(box));
  const sides = [];
  if (!toTop) sides.push(line('box-edge', [right, box.y], [box.x, box.y], [box.x, box.y + box.h], [right, box.y + box.h]));
  else if (!toRight) sides.push(line('box-edge', [box.x, top], [box.x, y], [box.x + box.w, y], [box.x + box.w, top]));
  else sides.push(line('box-edge', [x, top], [x, y], [right, y]));
  return { box, shapes: [{ ...area, hatch: true }, ...sides] };
}

/** @param {Box} box @returns {Spot[]} */
export function corners({ x, y, w, h }) {
  return [[x, y], [x + w, y], [x + w, y + h], [x, y + h]];
}

/**
 * @param {Arrow[]} arrows
 * @param {Scene} scene
 * @param {Frame} frame
 * @param {Box | null} box
 * @returns {Shape[]}
 */
export function pathShapes(arrows, scene, frame, box) {
  const plain = frame.size.text === 0;
  const cls = scene.state === 'example' ? 'step example' : plain ? 'step thin' : 'step';
  /** @type {Shape[]} */
  const shapes = [];
  arrows.forEach((whole, index) => {
    const last = index === arrows.length - 1;
    const arrow = last ? stopAt(whole, box) : whole;
    const length = lengthOf(arrow.from, arrow.to);
    if (arrow.supplement && !plain && length >= HEAD_FROM) {
      shapes.push({ ...outlined('supplement', arrow.from, arrow.to, 6.4, 11), entry: arrow.entry });
      return;
    }
    const dashed = arrow.sure ? '' : ' unsure';
    shapes.push({ kind: 'path', cls: `${cls}${dashed}`, d: pathData([arrow.from, arrow.to]), entry: arrow.entry });
    const cutOff = last && !fits(frame, scene.tip);
    const hasHead = !plain && length >= HEAD_FROM && !cutOff;
    if (hasHead) shapes.push({ ...head(`${cls} head`, arrow.from, arrow.to, 9, 3.2), entry: arrow.entry });
    const joint = !hasHead && !plain && !last && scene.state === 'day' && arrows.length <= JOINTS_UP_TO;
    if (joint) shapes.push(circle('dot', arrow.to, 1.8));
  });
  return shapes;
}

/**
 * Two chevrons where the path leaves the frame.
 * @param {Frame} frame
 * @param {Scene} scene
 * @param {Arrow[]} arrows
 * @returns {{ at: Spot, shapes: Shape[] } | null}
 */
export function wayOut(frame, scene, arrows) {
  const last = arrows[arrows.length - 1];
  if (!last || fits(frame, scene.tip)) return null;
  const up = scene.tip.calcium / frame.yMax >= scene.tip.magnesium / frame.xMax;
  const [x, y] = last.to;
  /** @param {number} back @returns {Shape} */
  const chevron = (back) => (up
    ? line('chevron', [x - 5, y + 6 + back], [x, y + 1 + back], [x + 5, y + 6 + back])
    : line('chevron', [x - 6 - back, y - 5], [x - 1 - back, y], [x - 6 - back, y + 5]));
  return { at: last.to, shapes: [chevron(0), chevron(5)] };
}
