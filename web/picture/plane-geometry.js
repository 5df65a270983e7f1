// The whole picture as shapes: numbers in, shapes out, in drawing order from bottom to top.
import { fits, frameIndex, frameOf, place, sizeName } from './plane-frame.js';
import { frameShape, recommendedShapes, rimShapes, rulerShapes, tagShapes } from './plane-axes.js';
import { beamShapes, diamondShapes, limitShapes, originShape, rayShapes, regionPoints } from './plane-beam.js';
import { arrowsOf, corners, head, isOpen, openBand, pathShapes, uncertaintyBox, wayOut } from './plane-path.js';
import { entryLabels } from './plane-labels.js';
import { bandLabel } from './plane-band-label.js';
import { LANE, laneShapes } from './plane-lane.js';
import { dayNotes, diamondText, ideaText, regionText } from './plane-notes.js';
import { circle, line, polygon } from './shapes.js';

/**
 * @typedef {import('./plane-scene.js').Scene} Scene
 * @typedef {import('./plane-frame.js').Frame} Frame
 * @typedef {import('./shapes.js').Shape} Shape
 * @typedef {import('./shapes.js').Box} Box
 * @typedef {import('./shapes.js').Measure} Measure
 * @typedef {import('./plane-words.js').Texts} Texts
 * @typedef {{ frame: Frame, shapes: Shape[], labels: Shape[], marks: Set<Mark> }} Drawing labels are drawn last
 * @typedef {'food' | 'supplement' | 'unsure' | 'idea' | 'recommended' | 'region' | 'beam' | 'limit'} Mark a line of the legend
 */

/**
 * @param {Frame} frame
 * @param {Scene} scene
 * @returns {Shape[]}
 */
function endShapes(frame, scene) {
  const { end, tip } = scene;
  if (!end || !fits(frame, tip) || isOpen(end)) return [];
  const at = place(frame, tip);
  const inside = regionPoints(frame, scene).length > 0 && scene.boxed === false && isInRegion(scene);
  const r = frame.size.text === 0 ? (frame.name === 'thumb' ? 2.4 : 4) : frame.name === 'wide' ? 5.5 : 4.8;
  // The hatching of the box stays visible around the dot; elsewhere a halo frees it from the path.
  const halo = frame.size.text > 0 && !scene.boxed ? [circle('halo', at, r + 2)] : [];
  const dot = [...halo, circle('dot', at, r)];
  return inside ? [circle('ring', at, 11), ...dot] : dot;
}

/** @param {Scene} scene */
function isInRegion({ tip, recommended, band, calciumLimit }) {
  if (!recommended || !band) return false;
  return tip.calcium >= recommended.calcium && tip.magnesium >= recommended.magnesium && tip.calcium <= band.high * tip.magnesium
    && tip.calcium >= band.low * tip.magnesium && (calciumLimit === null || tip.calcium <= calciumLimit);
}

/**
 * What the marked food would add: blue dots, and a ring where the day would be.
 * @param {Frame} frame
 * @param {Scene} scene
 * @returns {Shape[]}
 */
function ideaShapes(frame, { idea, tip, end }) {
  if (!idea || !fits(frame, tip) || !fits(frame, idea.to) || (end && isOpen(end))) return [];
  const before = [tip, ...idea.joints].map((point) => place(frame, point));
  const links = before.slice(1).flatMap((joint, index) => [line('idea', before[index], joint), circle('idea-joint', joint, 2)]);
  return [...links, ...ideaArrow(before[before.length - 1], place(frame, idea.to))];
}

/**
 * The last change of an idea, with its head, and the ring where the day would be.
 * @param {import('./shapes.js').Spot} from
 * @param {import('./shapes.js').Spot} to
 * @returns {Shape[]}
 */
function ideaArrow(from, to) {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length < 8) return [circle('idea-ring', to, 6)];
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  /** @type {import('./shapes.js').Spot} */
  const start = [from[0] + ux * 9, from[1] + uy * 9];
  /** @type {import('./shapes.js').Spot} */
  const tipOfHead = [to[0] - ux * 7, to[1] - uy * 7];
  const shapes = /** @type {Shape[]} */ ([]);
  if (length > 26) {
    shapes.push(line('idea', start, [to[0] - ux * 17, to[1] - uy * 17]), head('idea-head', from, tipOfHead, 10, 4.6, 1));
  } else if (length > 18) {
    shapes.push(head('idea-head', from, tipOfHead, Math.min(9, length - 9), 4.5, 1));
  }
  return [...shapes, circle('idea-ring', to, 6)];
}

/**
 * @param {Frame} frame
 * @param {Scene} scene
 * @param {import('./plane-path.js').Arrow[]} arrows
 * @param {Box[]} marks
 * @returns {import('./plane-labels.js').Obstacles}
 */
function obstaclesOf(frame, scene, arrows, marks) {
  const { x0, y0, side } = frame;
  /** @type {[import('./shapes.js').Spot, import('./shapes.js').Spot][]} */
  const segments = arrows.map(({ from, to }) => [from, to]);
  const around = [...marks];
  if (scene.end && fits(frame, scene.tip) && !isOpen(scene.end)) around.push(boxAround(place(frame, scene.tip), 7));
  if (scene.recommended) around.push(boxAround(place(frame, scene.recommended), 6));
  if (scene.idea && fits(frame, scene.idea.to)) {
    around.push(boxAround(place(frame, scene.idea.to), 8));
    segments.push([place(frame, scene.tip), place(frame, scene.idea.to)]);
  }
  if (scene.recommended) {
    const [x, y] = place(frame, scene.recommended);
    segments.push([[x0, y], [x0 + side, y]], [[x, y0], [x, y0 - side]]);
  }
  return { labels: [], marks: around, segments, frame: { x: x0 + 1, y: y0 - side + 1, w: side - 2, h: side - 2 } };
}

/** @param {[number, number]} spot @param {number} r @returns {Box} */
const boxAround = ([x, y], r) => ({ x: x - r, y: y - r, w: 2 * r, h: 2 * r });

/**
 * @param {Scene} scene
 * @param {Frame} frame
 * @param {Box | null} box
 * @param {boolean} open
 * @returns {Set<Mark>}
 */
function marksOf(scene, frame, box, open) {
  /** @type {Set<Mark>} */
  const marks = new Set();
  if (scene.steps.some(({ entry, typed }) => entry !== '' && !typed)) marks.add('food');
  if (scene.lane) marks.add('supplement');
  if (box || open || (scene.state === 'day' && scene.steps.some(({ sure }) => !sure))) marks.add('unsure');
  if (scene.idea) marks.add('idea');
  if (scene.recommended) marks.add('recommended');
  if (regionPoints(frame, scene).length > 0) marks.add('region');
  else if (scene.band) marks.add('beam');
  if (scene.calciumLimit !== null && scene.calciumLimit <= frame.yMax) marks.add('limit');
  return marks;
}

/**
 * As small as a stamp only the beam, the path and its end can be told apart.
 * @param {Frame} frame
 * @param {Scene} scene
 * @param {import('./plane-path.js').Arrow[]} arrows
 * @returns {Shape[]}
 */
function thumbShapes(frame, scene, arrows) {
  const alone = { ...scene, recommended: null, boxed: false };
  return [...beamShapes(frame, alone), frameShape(frame), ...pathShapes(arrows, alone, frame, null), ...endShapes(frame, alone)];
}

/**
 * @param {Scene} scene
 * @param {Frame} frame
 * @param {Texts} texts
 * @param {Measure} measure
 * @returns {Drawing}
 */
export function drawPlane(scene, frame, texts, measure) {
  const arrows = arrowsOf(frame, scene);
  const box = uncertaintyBox(frame, scene);
  const open = openBand(frame, scene);
  const way = wayOut(frame, scene, arrows);
  if (frame.name === 'thumb') return { frame, shapes: thumbShapes(frame, scene, arrows), labels: [], marks: new Set() };
  const shapes = [
    ...beamShapes(frame, scene),
    ...rulerShapes(frame, scene, texts),
    frameShape(frame),
    ...recommendedShapes(frame, scene, texts),
    ...limitShapes(frame, scene, texts.limit),
    ...rimShapes(frame, scene, texts),
    ...(frame.size.text > 0 ? rayShapes(frame, scene) : []),
    ...diamondShapes(frame, scene),
    ...tagShapes(frame, scene, texts, measure),
    ...(box ? [{ ...polygon('box', corners(box)), hatch: true }] : []),
    ...(open?.shapes ?? []),
    ...laneShapes(frame, scene, texts.lane),
    originShape(frame),
    ...pathShapes(arrows, scene, frame, box),
    ...(way?.shapes ?? []),
    ...ideaShapes(frame, scene),
    ...endShapes(frame, scene),
  ];
  const obstacles = obstaclesOf(frame, scene, arrows, [...(box ? [box] : []), ...(open ? [open.box] : [])]);
  const labels = frame.size.text > 0 ? labelShapes(scene, frame, arrows, obstacles, texts, measure, way?.at ?? null) : [];
  return { frame, shapes, labels, marks: marksOf(scene, frame, box, open !== null) };
}

/**
 * @param {Scene} scene
 * @param {Frame} frame
 * @param {import('./plane-path.js').Arrow[]} arrows
 * @param {import('./plane-labels.js').Obstacles} obstacles
 * @param {Texts} texts
 * @param {Measure} measure
 * @param {[number, number] | null} way
 * @returns {Shape[]}
 */
function labelShapes(scene, frame, arrows, obstacles, texts, measure, way) {
  if (scene.calciumLimit !== null && scene.calciumLimit <= frame.yMax) {
    const [x, y] = place(frame, { magnesium: frame.xMax, calcium: scene.calciumLimit });
    const width = measure(texts.limit, frame.size.small, false) + 4;
    obstacles.labels.push({ x: x - width, y: y - 18, w: width, h: 18 });
  }
  const dashes = obstacles.segments;
  // A name may stand on a dashed line if it must, but the words of the diamond always touch the lines they belong to.
  const first = { ...obstacles, segments: scene.recommended ? dashes.slice(0, -2) : dashes };
  return [
    ...dayNotes(frame, scene, texts, first, measure, way),
    ...ideaText(frame, scene, texts, first, measure),
    ...diamondText(frame, scene, texts, first, measure),
    ...regionText(frame, scene, texts, first, measure),
    ...entryLabels(scene, arrows, frame, obstacles, measure),
    ...bandLabel(frame, scene, texts.band, obstacles, measure),
  ];
}

/**
 * @param {Scene} scene
 * @param {string} size a name of SIZES, or `auto`
 * @param {number} width of the container
 * @param {number} [index] of the frame, when it is not the smallest that holds the scene
 */
export function planeFrame(scene, size, width, index = frameIndex(scene)) {
  const frame = frameOf(sizeName(size, width), width, index);
  return scene.lane && frame.size.text > 0 ? { ...frame, height: frame.height + LANE } : frame;
}
