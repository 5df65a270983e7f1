// Where names go: each label has a few places it could stand, and stands where it hides least.
import { lengthOf } from './plane-path.js';
import { crosses, overlap, text, textBox } from './shapes.js';

/**
 * @typedef {import('./shapes.js').Box} Box
 * @typedef {import('./shapes.js').Spot} Spot
 * @typedef {import('./shapes.js').TextShape} TextShape
 * @typedef {import('./shapes.js').Measure} Measure
 * @typedef {{ shapes: TextShape[], box: Box }} Block lines of text and the box around them
 * @typedef {{ labels: Box[], marks: Box[], segments: [Spot, Spot][], frame: Box }} Obstacles
 */

const OVERLAP = 3;
const CROSSING = 1;
const OUTSIDE = 4;
const LATER_CHOICE = 0.2;
const OFFSET = 9;

/**
 * Lines of text under each other as one block. The spot is the first baseline.
 * @param {string} cls
 * @param {Spot} spot
 * @param {string[]} lines
 * @param {number} size
 * @param {'start' | 'middle' | 'end'} anchor
 * @param {Measure} measure
 * @returns {Block}
 */
export function block(cls, [x, y], lines, size, anchor, measure) {
  const shapes = lines.map((words, index) => text(cls, [x, y + index * Math.round(size * 1.25)], words, size, anchor));
  const boxes = shapes.map((shape) => textBox(shape, measure));
  const left = Math.min(...boxes.map((box) => box.x));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const [first, last] = [boxes[0], boxes[boxes.length - 1]];
  return { shapes, box: { x: left, y: first.y, w: right - left, h: last.y + last.h - first.y } };
}

/**
 * A block that would be cut off at a side, moved inside. What is wider than the frame stays away: others say it too.
 * @param {Block[]} blocks
 * @param {Box} frame
 * @returns {Block[]}
 */
export function movedInside(blocks, frame) {
  return blocks.filter(({ box }) => box.w <= frame.w).map(({ shapes, box }) => {
    const x = Math.min(Math.max(box.x, frame.x), frame.x + frame.w - box.w);
    return { shapes: shapes.map((shape) => ({ ...shape, x: shape.x + x - box.x })), box: { ...box, x } };
  });
}

/** @param {Box} inner @param {Box} outer */
function within(inner, outer) {
  return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w && inner.y + inner.h <= outer.y + outer.h;
}

/**
 * @param {Box} box
 * @param {Obstacles} obstacles
 */
export function costOf(box, { labels, marks, segments, frame }) {
  const hidden = [...labels, ...marks].filter((other) => overlap(box, other, 1)).length;
  const crossed = segments.filter(([from, to]) => crosses(box, from, to)).length;
  return hidden * OVERLAP + crossed * CROSSING + (within(box, frame) ? 0 : OUTSIDE);
}

/**
 * The cheapest of the places, or null when every place would lie on another label.
 * @param {Block[]} candidates best first
 * @param {Obstacles} obstacles
 * @returns {Block | null}
 */
export function cheapest(candidates, obstacles) {
  /** @type {{ block: Block, cost: number } | null} */
  let best = null;
  candidates.forEach((candidate, index) => {
    if (obstacles.labels.some((other) => overlap(candidate.box, other, 1))) return;
    const cost = costOf(candidate.box, obstacles) + index * LATER_CHOICE;
    if (!best || cost < best.cost) best = { block: candidate, cost };
  });
  return /** @type {{ block: Block } | null} */ (best)?.block ?? null;
}

/**
 * The places beside an arrow, best first.
 * @param {string} words
 * @param {Spot} from
 * @param {Spot} to
 * @param {number} size
 * @param {Measure} measure
 * @param {string} [cls]
 * @returns {Block[]}
 */
export function besideArrow(words, from, to, size, measure, cls = 'label') {
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  /** @param {number} x @param {number} y @param {'start' | 'middle' | 'end'} anchor */
  const at = (x, y, anchor) => block(cls, [x, y], [words], size, anchor, measure);
  const centre = size * 0.35;
  if (Math.abs(dy) > Math.abs(dx)) {
    const low = Math.max(from[1], to[1]);
    const high = Math.min(from[1], to[1]);
    return [
      at(mx + OFFSET, my + centre, 'start'),
      at(mx - OFFSET, my + centre, 'end'),
      at(mx + OFFSET, (my + low) / 2 + centre + 4, 'start'),
      at(mx + OFFSET, (my + high) / 2 + centre - 4, 'start'),
    ];
  }
  const half = measure(words, size, false) / 2;
  const above = Math.min(my, (my + Math.min(from[1], to[1])) / 2) - OFFSET;
  const below = Math.max(my, (my + Math.max(from[1], to[1])) / 2) + OFFSET + size * 0.8;
  return [at(mx, above, 'middle'), at(mx, below, 'middle'), at(mx - half, above, 'middle'), at(mx + half, below, 'middle')];
}

/**
 * Which entries are named: those that bring a tenth of the day's calcium or magnesium, the largest first.
 * @param {import('./plane-scene.js').Scene} scene
 * @param {number} most
 * @returns {number[]} indices of the steps
 */
export function namedSteps({ steps, tip, recommended }, most) {
  const scale = recommended ?? { magnesium: 320, calcium: 1000 };
  return steps
    .map(({ from, to, name }, index) => {
      const [magnesium, calcium] = [to.magnesium - from.magnesium, to.calcium - from.calcium];
      const named = name !== '' && (magnesium >= tip.magnesium * 0.1 || calcium >= tip.calcium * 0.1) && magnesium + calcium > 0;
      return { index, named, size: Math.hypot(magnesium / scale.magnesium, calcium / scale.calcium) };
    })
    .filter(({ named }) => named)
    .sort((one, other) => other.size - one.size)
    .slice(0, most)
    .map(({ index }) => index);
}

/**
 * @param {import('./plane-scene.js').Scene} scene
 * @param {import('./plane-path.js').Arrow[]} arrows
 * @param {import('./plane-frame.js').Frame} frame
 * @param {Obstacles} obstacles labels placed here are added
 * @param {Measure} measure
 * @returns {TextShape[]}
 */
export function entryLabels(scene, arrows, frame, obstacles, measure) {
  /** @type {TextShape[]} */
  const shapes = [];
  for (const index of namedSteps(scene, frame.size.labels)) {
    const arrow = arrows[index];
    if (!arrow || lengthOf(arrow.from, arrow.to) < 4) continue;
    const places = besideArrow(scene.steps[index].name, arrow.from, arrow.to, frame.size.text, measure);
    const best = cheapest(places, obstacles);
    if (!best || costOf(best.box, obstacles) >= OUTSIDE) continue;
    obstacles.labels.push(best.box);
    shapes.push(...best.shapes);
  }
  return shapes;
}
