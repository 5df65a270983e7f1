// The band of a ratio as a beam of light from the origin, and the part of it where both recommended amounts are met.
import { place, rimPoint } from './plane-frame.js';
import { circle, cut, line, polygon, text } from './shapes.js';

/**
 * @typedef {import('./plane-scene.js').Scene} Scene
 * @typedef {import('./plane-scene.js').Point} Point
 * @typedef {import('./plane-frame.js').Frame} Frame
 * @typedef {import('./shapes.js').Shape} Shape
 */

/**
 * @param {Frame} frame
 * @param {number} low
 * @param {number} high
 * @returns {Point[]} the beam, in mg
 */
export function beamPoints(frame, low, high) {
  const whole = [
    { magnesium: 0, calcium: 0 },
    { magnesium: frame.xMax, calcium: 0 },
    { magnesium: frame.xMax, calcium: frame.yMax },
    { magnesium: 0, calcium: frame.yMax },
  ];
  const above = cut(whole, (point) => point.calcium - low * point.magnesium);
  return cut(above, (point) => high * point.magnesium - point.calcium);
}

/**
 * Where both amounts are met, the calcium limit is kept and the ratio is inside the band. Empty when no such place is in the frame.
 * @param {Frame} frame
 * @param {Scene} scene
 * @returns {Point[]}
 */
export function regionPoints(frame, { band, recommended, calciumLimit }) {
  if (!band || !recommended) return [];
  let points = beamPoints(frame, band.low, band.high);
  points = cut(points, (point) => point.calcium - recommended.calcium);
  points = cut(points, (point) => point.magnesium - recommended.magnesium);
  if (calciumLimit !== null) points = cut(points, (point) => calciumLimit - point.calcium);
  return area(points) > 1 ? points : [];
}

/** @param {Point[]} points */
function area(points) {
  return Math.abs(points.reduce((sum, point, index) => {
    const next = points[(index + 1) % points.length];
    return sum + point.magnesium * next.calcium - next.magnesium * point.calcium;
  }, 0)) / 2;
}

/**
 * @param {Frame} frame
 * @param {Scene} scene
 * @returns {Shape[]}
 */
export function beamShapes(frame, scene) {
  const { band } = scene;
  if (!band) return [];
  /** @param {Point} point */
  const at = (point) => place(frame, point);
  const origin = at({ magnesium: 0, calcium: 0 });
  const shapes = [
    polygon('beam', beamPoints(frame, band.low, band.high).map(at)),
    line('beam-edge', origin, at(rimPoint(frame, band.high))),
    line('beam-edge', origin, at(rimPoint(frame, band.low))),
  ];
  const region = regionPoints(frame, scene);
  if (region.length > 0) shapes.push(polygon('region', region.map(at)));
  return shapes;
}

/**
 * The stretch of the rim between two ratios; round the corner if it must.
 * @param {Frame} frame
 * @param {number} low
 * @param {number} high
 */
export function rimStretch(frame, low, high) {
  const corner = low < 8 / 3 && high > 8 / 3 ? [{ magnesium: frame.xMax, calcium: frame.yMax }] : [];
  return [rimPoint(frame, low), ...corner, rimPoint(frame, high)].map((point) => place(frame, point));
}

/**
 * The line from the origin through the day's end to the ratio scale.
 * @param {Frame} frame
 * @param {Scene} scene
 * @returns {Shape[]}
 */
export function rayShapes(frame, { ratio }) {
  if (!ratio) return [];
  const origin = place(frame, { magnesium: 0, calcium: 0 });
  return [line('ray', origin, place(frame, rimPoint(frame, ratio.value)))];
}

/**
 * The calcium limit, if the frame reaches it.
 * @param {Frame} frame
 * @param {Scene} scene
 * @param {string} words
 * @returns {Shape[]}
 */
export function limitShapes(frame, { calciumLimit }, words) {
  if (calciumLimit === null || calciumLimit > frame.yMax) return [];
  const left = place(frame, { magnesium: 0, calcium: calciumLimit });
  const right = place(frame, { magnesium: frame.xMax, calcium: calciumLimit });
  const shapes = [line('limit', left, right)];
  if (frame.size.text === 0) return shapes;
  return [...shapes, text('limit-text', [right[0] - 4, right[1] - 5], words, frame.size.small, 'end')];
}

/**
 * @param {Frame} frame
 * @param {Scene} scene
 * @returns {Shape[]}
 */
export function diamondShapes(frame, { recommended }) {
  if (!recommended || frame.size.text === 0) return [];
  const [x, y] = place(frame, recommended);
  const r = frame.name === 'wide' ? 5.5 : 5;
  return [polygon('diamond', [[x, y - r], [x + r, y], [x, y + r], [x - r, y]])];
}

/** @param {Frame} frame @returns {Shape} */
export function originShape(frame) {
  return circle('dot', place(frame, { magnesium: 0, calcium: 0 }), frame.size.text === 0 ? 1.5 : 3);
}
