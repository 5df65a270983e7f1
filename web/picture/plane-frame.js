// The frame of the picture: its sizes, which stretch of milligrams it shows, and where a point lies in it.
// One milligram of magnesium is always as wide as 8/3 mg of calcium is high, so a ratio has the same angle in every frame.

/**
 * @typedef {import('./plane-scene.js').Scene} Scene
 * @typedef {import('./plane-scene.js').Point} Point
 * @typedef {{ left: number, right: number, top: number, bottom: number, side: [number, number], text: number, small: number, labels: number }} Size
 * @typedef {object} Frame
 * @property {string} name of the size
 * @property {Size} size
 * @property {number} side of the square, in px
 * @property {number} width of the whole drawing
 * @property {number} height
 * @property {number} xMax magnesium at the right edge, in mg
 * @property {number} yMax calcium at the top edge
 * @property {number} x0 px of the left edge
 * @property {number} y0 px of the bottom edge
 */

/** mg of calcium per mg of magnesium on the diagonal. */
export const DIAGONAL = 8 / 3;

/** Magnesium at the right edge of each frame. Calcium at the top is 8/3 of it. */
export const FRAMES = [150, 300, 450, 600, 750, 900, 1200, 1500];

export const LARGEST = FRAMES[FRAMES.length - 1];

/** @type {Record<string, Size>} */
export const SIZES = {
  wide: { left: 84, right: 48, top: 46, bottom: 66, side: [200, 556], text: 13, small: 12, labels: 6 },
  narrow: { left: 46, right: 30, top: 34, bottom: 48, side: [200, 556], text: 12.5, small: 12, labels: 4 },
  widget: { left: 84, right: 38, top: 34, bottom: 44, side: [200, 318], text: 12.5, small: 12, labels: 3 },
  case: { left: 50, right: 36, top: 30, bottom: 40, side: [200, 246], text: 12, small: 12, labels: 3 },
  small: { left: 46, right: 30, top: 30, bottom: 40, side: [150, 200], text: 12, small: 12, labels: 2 },
  print: { left: 58, right: 30, top: 30, bottom: 40, side: [272, 272], text: 9.5, small: 8.5, labels: 6 },
  mini: { left: 2, right: 6, top: 4, bottom: 3, side: [132, 224], text: 0, small: 0, labels: 0 },
  thumb: { left: 1, right: 3, top: 2, bottom: 2, side: [40, 92], text: 0, small: 0, labels: 0 },
};

/** From this width on there is room for the margins of the wide picture. */
const WIDE_FROM = 500;
const ROOM_FOR_POINTS = 1.06;
const ROOM_FOR_PAIR = 1.35;
/** Index of 450 × 1,200 and of 600 × 1,600, where people who are not described start. */
const NOBODY = 2;
const EXAMPLE = 3;

/**
 * @param {string} name a size, or `auto`
 * @param {number} width of the container
 */
export function sizeName(name, width) {
  if (name !== 'auto' && name in SIZES) return name;
  return width >= WIDE_FROM ? 'wide' : 'narrow';
}

/**
 * The smallest frame that holds everything, as an index of FRAMES; the largest frame if nothing does.
 * @param {Scene} scene
 */
export function frameIndex(scene) {
  if (scene.state === 'example') return EXAMPLE;
  const points = scene.steps.map(({ to }) => to);
  if (scene.idea) points.push(scene.idea.to);
  if (scene.end) {
    points.push({ magnesium: scene.end.magnesium.high ?? scene.end.magnesium.low, calcium: scene.end.calcium.high ?? scene.end.calcium.low });
  }
  const needs = points.map((point) => Math.max(point.magnesium, point.calcium / DIAGONAL) * ROOM_FOR_POINTS);
  const pair = scene.recommended;
  if (pair) needs.push(Math.max(pair.magnesium, pair.calcium / DIAGONAL) * ROOM_FOR_PAIR);
  const most = Math.max(0, ...needs);
  const found = FRAMES.findIndex((xMax) => most <= xMax);
  const index = found < 0 ? FRAMES.length - 1 : found;
  return pair ? index : Math.max(index, NOBODY);
}

/**
 * @param {string} name of the size
 * @param {number} width of the container, in px
 * @param {number} index of FRAMES
 * @returns {Frame}
 */
export function frameOf(name, width, index) {
  const size = SIZES[name];
  const [least, most] = size.side;
  const side = Math.round(Math.min(most, Math.max(least, width - size.left - size.right)));
  return {
    name,
    size,
    side,
    width: side + size.left + size.right,
    height: side + size.top + size.bottom,
    xMax: FRAMES[index],
    yMax: FRAMES[index] * DIAGONAL,
    x0: size.left,
    y0: size.top + side,
  };
}

/**
 * Where a point lies, in px.
 * @param {Frame} frame
 * @param {Point} point
 * @returns {[number, number]}
 */
export function place(frame, { magnesium, calcium }) {
  return [frame.x0 + (magnesium / frame.xMax) * frame.side, frame.y0 - (calcium / frame.yMax) * frame.side];
}

/**
 * @param {Frame} frame
 * @param {Point} point
 */
export function fits(frame, { magnesium, calcium }) {
  return magnesium <= frame.xMax && calcium <= frame.yMax;
}

/**
 * The point where a ratio leaves the frame.
 * @param {Frame} frame
 * @param {number} ratio
 * @returns {Point}
 */
export function rimPoint(frame, ratio) {
  if (ratio >= DIAGONAL) return { magnesium: frame.yMax / ratio, calcium: frame.yMax };
  return { magnesium: frame.xMax, calcium: ratio * frame.xMax };
}

/**
 * The angle of a ratio above the magnesium axis, in radians. The same in every frame.
 * @param {number} ratio
 */
export const angleOf = (ratio) => Math.atan(ratio / DIAGONAL);

/** @param {Frame} frame */
export function steps(frame) {
  const x = frame.xMax > 900 ? 300 : frame.xMax > 600 ? 150 : frame.xMax > 150 ? 100 : 50;
  const y = frame.yMax > 2400 ? 800 : frame.yMax > 800 ? 400 : frame.yMax > 400 ? 200 : 100;
  return { x, y };
}
