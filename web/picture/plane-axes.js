// Rulers, the flags of the recommended amounts, and the ratio scale along the top and the right edge.
import { formatEdge, formatPrinted } from '../format/numbers.js';
import { angleOf, place, rimPoint, steps, DIAGONAL } from './plane-frame.js';
import { rimStretch } from './plane-beam.js';
import { line, pathData, polygon, text, textBox } from './shapes.js';

/**
 * @typedef {import('./plane-scene.js').Scene} Scene
 * @typedef {import('./plane-frame.js').Frame} Frame
 * @typedef {import('./shapes.js').Shape} Shape
 * @typedef {import('./shapes.js').Measure} Measure
 * @typedef {import('./plane-words.js').Texts} Texts
 */

const MAJOR = 6;
/** Baselines below the frame: the ruler's numbers, and the name of the axis. */
const RULER = { wide: 20, other: 18 };
const NAME = { wide: 54, other: 36 };
const MINOR = 4;
/** Nearer than this to a flag, a ruler's number would stand in its way. */
const NEAR_X = 30;
const NEAR_Y = 26;
const RIM_LABELS = [1, 2, 3, 4, 6];
const RIM_TICKS = [0.5, 1.5, 2.5, 3.5, 5, 8];

/** @param {Frame} frame @param {{ wide: number, other: number }} distance */
const below = (frame, distance) => (frame.name === 'wide' ? distance.wide : distance.other);

/**
 * @param {Frame} frame
 * @returns {Shape}
 */
export function frameShape({ x0, y0, side }) {
  return polygon('frame', [[x0, y0 - side], [x0 + side, y0 - side], [x0 + side, y0], [x0, y0]]);
}

/**
 * @param {Frame} frame
 * @param {Scene} scene
 * @param {Texts} texts
 * @returns {Shape[]}
 */
export function rulerShapes(frame, { recommended }, texts) {
  if (frame.size.text === 0) return [];
  const { x0, y0, size } = frame;
  const step = steps(frame);
  const flag = recommended ? place(frame, recommended) : [-100, -100];
  /** @type {Shape[]} */
  const shapes = [];
  for (let index = 0; index * step.x <= frame.xMax * 4; index += 1) {
    const value = (index * step.x) / 4;
    if (value > frame.xMax) break;
    const [x] = place(frame, { magnesium: value, calcium: 0 });
    const major = index % 4 === 0;
    shapes.push(line('tick', [x, y0], [x, y0 + (major ? MAJOR : MINOR)]));
    if (major && index > 0 && Math.abs(x - flag[0]) >= NEAR_X) shapes.push(text('tick-text', [x, y0 + below(frame, RULER)], formatPrinted(value), size.small, 'middle'));
  }
  for (let index = 0; (index * step.y) / 4 <= frame.yMax; index += 1) {
    const value = (index * step.y) / 4;
    const [, y] = place(frame, { magnesium: 0, calcium: value });
    const major = index % 4 === 0;
    shapes.push(line('tick', [x0, y], [x0 - (major ? MAJOR : MINOR), y]));
    if (major && Math.abs(y - flag[1]) >= NEAR_Y) shapes.push(text('tick-text', [x0 - 10, y + 4], formatPrinted(value), size.small, 'end'));
  }
  return [...shapes, ...titleShapes(frame, texts)];
}

/**
 * @param {Frame} frame
 * @param {Texts} texts
 * @returns {Shape[]}
 */
function titleShapes(frame, texts) {
  const { x0, y0, side, size } = frame;
  /** @param {string} name */
  const runs = (name) => [{ text: name, cls: 'bold' }, { text: ` ${texts.mg}`, cls: 'unit' }];
  return [
    { kind: 'text', cls: 'title', x: 0, y: Math.max(12, y0 - side - 20), anchor: 'start', size: size.text, runs: runs(texts.calcium) },
    { kind: 'text', cls: 'title', x: x0 + side, y: y0 + below(frame, NAME), anchor: 'end', size: size.text, runs: runs(texts.magnesium) },
  ];
}

/**
 * Dashed lines at the two recommended amounts, with their numbers outside the axes.
 * @param {Frame} frame
 * @param {Scene} scene
 * @param {Texts} texts
 * @returns {Shape[]}
 */
export function recommendedShapes(frame, { recommended }, texts) {
  if (!recommended) return [];
  const { x0, y0, side, size } = frame;
  const [x, y] = place(frame, recommended);
  const shapes = /** @type {Shape[]} */ ([line('recommended', [x0, y], [x0 + side, y]), line('recommended', [x, y0], [x, y0 - side])]);
  if (size.text === 0) return shapes;
  const wide = frame.name === 'wide' || frame.name === 'widget';
  shapes.push(text('flag bold', [x0 - 10, y + (wide ? 1 : 4)], formatPrinted(recommended.calcium), size.text, 'end'));
  shapes.push(text('flag bold', [x, y0 + below(frame, RULER)], formatPrinted(recommended.magnesium), size.text, 'middle'));
  if (wide) shapes.push(text('flag-note', [x0 - 10, y + 15], texts.recommended, size.small, 'end'));
  if (frame.name === 'wide') shapes.push(text('flag-note', [x, y0 + 34], texts.recommended, size.small, 'middle'));
  return shapes;
}

/**
 * @param {Frame} frame
 * @param {number} ratio
 * @param {number} length
 */
function rimTick(frame, ratio, length) {
  const [x, y] = place(frame, rimPoint(frame, ratio));
  return ratio >= DIAGONAL ? line('tick', [x, y], [x, y - length]) : line('tick', [x, y], [x + length, y]);
}

/**
 * @param {Frame} frame
 * @param {Scene} scene
 * @param {Texts} texts
 * @returns {Shape[]}
 */
export function rimShapes(frame, { band, ratio }, texts) {
  /** @type {Shape[]} */
  const shapes = [];
  if (frame.size.text > 0) {
    const near = frame.name === 'wide' ? 0.07 : 0.12;
    for (const tick of RIM_TICKS) shapes.push(rimTick(frame, tick, MINOR));
    for (const label of RIM_LABELS) {
      shapes.push(rimTick(frame, label, MAJOR));
      if (ratio && Math.abs(angleOf(label) - angleOf(ratio.value)) < near) continue;
      const [x, y] = place(frame, rimPoint(frame, label));
      const words = `${formatEdge(label)}${texts.times}`;
      const top = label >= DIAGONAL;
      shapes.push(text('tick-text', top ? [x, y - 11] : [x + 10, y + 4], words, frame.size.small, top ? 'middle' : 'start'));
    }
  }
  if (band) shapes.push({ kind: 'path', cls: 'rim-band', d: pathData(rimStretch(frame, band.low, band.high)) });
  if (ratio && frame.size.text > 0 && texts.tagIsRange) {
    shapes.push({ kind: 'path', cls: 'rim-range', d: pathData(rimStretch(frame, ratio.low, ratio.high)) });
  }
  return shapes;
}

/**
 * The black tag with the day's ratio, at the end of the ray.
 * @param {Frame} frame
 * @param {Scene} scene
 * @param {Texts} texts
 * @param {Measure} measure
 * @returns {Shape[]}
 */
export function tagShapes(frame, { ratio }, texts, measure) {
  if (!ratio || frame.size.text === 0) return [];
  const { size, width } = frame;
  const [x, y] = place(frame, rimPoint(frame, ratio.value));
  const top = ratio.value >= DIAGONAL;
  const words = top && frame.name === 'wide' ? texts.tag : texts.tagShort;
  const h = size.text + 8;
  const w = measure(words, size.text, true) + (top ? 14 : 8);
  if (!top) {
    const left = Math.min(x + 6, width - w);
    return tagAt(left, y - h / 2, w, h, words, size.text, [[x + 1, y], [left + 1, y - 5], [left + 1, y + 5]]);
  }
  const calcium = titleShapes(frame, texts)[0];
  const title = calcium.kind === 'text' ? textBox(calcium, measure) : { w: 0 };
  const left = Math.min(Math.max(x - w / 2, title.w + 8), width - w);
  const foot = Math.min(Math.max(x, left + 8), left + w - 8);
  return tagAt(left, y - 7 - h, w, h, words, size.text, [[x, y - 1], [foot - 6, y - 8], [foot + 6, y - 8]]);
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} w
 * @param {number} h
 * @param {string} words
 * @param {number} size
 * @param {import('./shapes.js').Spot[]} pointer
 * @returns {Shape[]}
 */
function tagAt(x, y, w, h, words, size, pointer) {
  return [
    { kind: 'path', cls: 'tag', d: `M${x + 2} ${y}h${w - 4}a2 2 0 0 1 2 2v${h - 4}a2 2 0 0 1 -2 2h${4 - w}a2 2 0 0 1 -2 -2v${4 - h}a2 2 0 0 1 2 -2Z` },
    polygon('tag', pointer),
    text('tag-text bold', [x + w / 2, y + h / 2 + size * 0.36], words, size, 'middle'),
  ];
}
