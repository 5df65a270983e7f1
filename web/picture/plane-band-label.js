// The name of the band, written along the beam where nothing stands in its way.
import { angleOf, place } from './plane-frame.js';
import { crosses, overlap } from './shapes.js';

/**
 * @typedef {import('./shapes.js').Spot} Spot
 * @typedef {import('./shapes.js').Box} Box
 * @typedef {import('./shapes.js').TextShape} TextShape
 * @typedef {import('./plane-labels.js').Obstacles} Obstacles
 * @typedef {import('./plane-frame.js').Frame} Frame
 */

const ROOM = 5;
const FROM = 0.3;
const TO = 0.84;
const PREFERRED = 0.4;
const STEP = 0.01;
const ROOM_TO_LABELS = 3;

/**
 * Small boxes along a turned line of text: together they cover it without its empty corners.
 * @param {Spot} centre
 * @param {number} angle above the horizontal
 * @param {number} width
 * @param {number} height
 * @returns {Box[]}
 */
export function turnedBoxes([cx, cy], angle, width, height) {
  const pieces = Math.max(3, Math.ceil(width / Math.max(4, height)));
  const side = Math.max(height, width / pieces);
  return Array.from({ length: pieces }, (_, index) => {
    const along = ((index + 0.5) / pieces - 0.5) * width;
    return { x: cx + along * Math.cos(angle) - side / 2, y: cy - along * Math.sin(angle) - side / 2, w: side, h: side };
  });
}

/**
 * The height of the beam across its own direction at a share of the frame's width, and the middle of it.
 * @param {Frame} frame
 * @param {{ low: number, high: number }} band
 * @param {number} share
 */
function beamAt(frame, { low, high }, share) {
  const angle = (angleOf(low) + angleOf(high)) / 2;
  const magnesium = share * frame.xMax;
  const middle = (8 / 3) * Math.tan(angle) * magnesium;
  const centre = place(frame, { magnesium, calcium: middle });
  const along = (share * frame.side) / Math.cos(angle);
  const opening = 2 * along * Math.tan((angleOf(high) - angleOf(low)) / 2);
  return { angle, centre, opening };
}

/**
 * @param {Box[]} boxes
 * @param {Obstacles} obstacles
 */
function isFree(boxes, { labels, marks, segments, frame }) {
  return boxes.every((box) => {
    const roomy = { x: box.x - ROOM, y: box.y - ROOM, w: box.w + 2 * ROOM, h: box.h + 2 * ROOM };
    if (box.x < frame.x || box.y < frame.y || box.x + box.w > frame.x + frame.w || box.y + box.h > frame.y + frame.h) return false;
    return !labels.some((other) => overlap(box, other, ROOM_TO_LABELS)) && !marks.some((other) => overlap(box, other, ROOM)) && !segments.some(([from, to]) => crosses(roomy, from, to));
  });
}

/**
 * @param {Frame} frame
 * @param {{ low: number, high: number }} band
 * @param {string[]} lines
 * @param {Obstacles} obstacles
 * @param {import('./shapes.js').Measure} measure
 * @param {(at: import('./plane-scene.js').Point) => boolean} isRegion
 * @returns {{ shapes: TextShape[], boxes: Box[] } | null}
 */
function placeLines(frame, band, lines, obstacles, measure, isRegion) {
  const size = frame.size.text;
  const leading = size * 1.2;
  const width = Math.max(...lines.map((line) => measure(line, size, false)));
  const height = leading * lines.length;
  const shares = [];
  for (let share = FROM; share <= TO; share += STEP) shares.push(share);
  shares.sort((one, other) => Math.abs(one - PREFERRED) - Math.abs(other - PREFERRED));
  for (const share of shares) {
    const { angle, centre, opening } = beamAt(frame, band, share);
    // The beam is narrower at the text's near end than at its middle.
    const near = opening * (1 - (width / 2) / ((share * frame.side) / Math.cos(angle)));
    if (near < height * 0.9) continue;
    const boxes = turnedBoxes(centre, angle, width, height);
    if (!isFree(boxes, obstacles)) continue;
    const inRegion = isRegion({ magnesium: share * frame.xMax, calcium: (8 / 3) * Math.tan(angle) * share * frame.xMax });
    return { boxes, shapes: lines.map((line, index) => turned(line, index, lines.length, centre, angle, size, leading, inRegion)) };
  }
  return null;
}

/**
 * @param {string} words
 * @param {number} index
 * @param {number} count
 * @param {Spot} centre
 * @param {number} angle
 * @param {number} size
 * @param {number} leading
 * @param {boolean} inRegion
 * @returns {TextShape}
 */
function turned(words, index, count, [cx, cy], angle, size, leading, inRegion) {
  const down = (index - (count - 1) / 2) * leading + size * 0.35;
  return {
    kind: 'text',
    cls: inRegion ? 'band-text on-region' : 'band-text',
    x: cx + down * Math.sin(angle),
    y: cy + down * Math.cos(angle),
    anchor: 'middle',
    size,
    rotate: (-angle * 180) / Math.PI,
    runs: [{ text: words, cls: '' }],
  };
}

/**
 * The parts of the band that the name may stand in: a day inside the band draws its line through it, and the name stands beside that line, on the
 * side with more room, if it can.
 * @param {{ low: number, high: number }} band
 * @param {{ value: number } | null} ratio
 */
function lanesOf(band, ratio) {
  if (!ratio || ratio.value <= band.low || ratio.value >= band.high) return [band];
  const below = { low: band.low, high: ratio.value };
  const above = { low: ratio.value, high: band.high };
  const opening = (/** @type {{ low: number, high: number }} */ { low, high }) => angleOf(high) - angleOf(low);
  return [...[below, above].sort((one, other) => opening(other) - opening(one)), band];
}

/**
 * Two lines if there is room, else the first, else nothing: the legend and the sentence name the band as well.
 * @param {Frame} frame
 * @param {import('./plane-scene.js').Scene} scene
 * @param {string[]} lines
 * @param {Obstacles} obstacles
 * @param {import('./shapes.js').Measure} measure
 * @returns {TextShape[]}
 */
export function bandLabel(frame, { band, ratio, recommended, calciumLimit }, lines, obstacles, measure) {
  if (!band || lines.length === 0) return [];
  /** @param {import('./plane-scene.js').Point} at */
  const isRegion = (at) => recommended !== null && at.magnesium >= recommended.magnesium && at.calcium >= recommended.calcium
    && (calciumLimit === null || at.calcium <= calciumLimit);
  const choices = lines.length > 1 ? [lines, lines.slice(0, 1)] : [lines];
  const tries = lanesOf(band, ratio).flatMap((lane) => choices.map((words) => ({ lane, words })));
  const placed = tries.reduce((/** @type {ReturnType<typeof placeLines>} */ found, { lane, words }) =>
    found ?? placeLines(frame, lane, words, obstacles, measure, isRegion), null);
  if (!placed) return [];
  obstacles.labels.push(...placed.boxes);
  return placed.shapes;
}
