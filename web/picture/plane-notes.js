// What stands in the picture besides the names of foods: the diamond's words, the region's name, the idea, and notes on unusual days.
import { fits, place } from './plane-frame.js';
import { regionPoints } from './plane-beam.js';
import { block, besideArrow, cheapest, movedInside } from './plane-labels.js';
import { isOpen } from './plane-path.js';

/**
 * @typedef {import('./plane-scene.js').Scene} Scene
 * @typedef {import('./plane-frame.js').Frame} Frame
 * @typedef {import('./plane-words.js').Texts} Texts
 * @typedef {import('./plane-labels.js').Obstacles} Obstacles
 * @typedef {import('./plane-labels.js').Block} Block
 * @typedef {import('./shapes.js').Measure} Measure
 * @typedef {import('./shapes.js').TextShape} TextShape
 */

/**
 * @param {Block | null} placed
 * @param {Obstacles} obstacles
 * @returns {TextShape[]}
 */
function keep(placed, obstacles) {
  if (!placed) return [];
  obstacles.labels.push(placed.box);
  return placed.shapes;
}

/**
 * The words at the diamond, on the side where they hide least.
 * @param {Frame} frame
 * @param {Scene} scene
 * @param {Texts} texts
 * @param {Obstacles} obstacles
 * @param {Measure} measure
 */
export function diamondText(frame, { recommended }, texts, obstacles, measure) {
  const wide = frame.name === 'wide';
  const lines = wide ? texts.implied : texts.impliedShort;
  if (!recommended || lines.length === 0 || frame.name === 'case' || frame.name === 'small') return [];
  const [x, y] = place(frame, recommended);
  const size = frame.size.text;
  const rise = -8 - (lines.length - 1) * Math.round(size * 1.25);
  const gap = wide ? 9 : 6;
  /** @param {number} dx @param {number} dy @param {'start' | 'end'} anchor */
  const at = (dx, dy, anchor) => block('note', [x + dx, y + dy], lines, size, anchor, measure);
  return keep(cheapest([at(gap, size + 5, 'start'), at(-gap, size + 5, 'end'), at(gap, rise, 'start'), at(-gap, rise, 'end')], obstacles), obstacles);
}

/**
 * @param {Frame} frame
 * @param {Scene} scene
 * @param {Texts} texts
 * @param {Obstacles} obstacles
 * @param {Measure} measure
 */
export function ideaText(frame, { idea, tip }, texts, obstacles, measure) {
  if (!idea || !fits(frame, tip) || !fits(frame, idea.to)) return [];
  const places = besideArrow(texts.idea, place(frame, tip), place(frame, idea.to), frame.size.text, measure, 'idea-text bold');
  return keep(cheapest(movedInside(places, obstacles.frame), obstacles), obstacles);
}

/**
 * The name of the target region, inside it at the right edge, if the region is large enough to hold it.
 * @param {Frame} frame
 * @param {Scene} scene
 * @param {Texts} texts
 * @param {Obstacles} obstacles
 * @param {Measure} measure
 */
export function regionText(frame, scene, texts, obstacles, measure) {
  const region = regionPoints(frame, scene).map((point) => place(frame, point));
  if (region.length === 0) return [];
  const size = frame.size.text;
  const right = Math.max(...region.map(([x]) => x));
  const edge = region.filter(([x]) => x > right - 1).map(([, y]) => y);
  const [top, bottom] = [Math.min(...edge), Math.max(...edge)];
  const words = frame.name === 'wide' ? texts.target : texts.targetShort;
  const width = measure(words, size, true);
  /** @type {Block[]} */
  const places = [];
  for (const share of [0.55, 0.65, 0.45, 0.75, 0.85]) {
    const y = top + (bottom - top) * share;
    const placed = block('region-text bold', [right - 7, y + size * 0.35], [words], size, 'end', measure);
    if (insideRegion(region, [placed.box.x - 3, placed.box.y]) && insideRegion(region, [placed.box.x - 3, placed.box.y + size])) places.push(placed);
  }
  if (width > frame.side / 2 || places.length === 0) return [];
  const best = cheapest(places, obstacles);
  if (!best) return [];
  return keep(best, obstacles);
}

/**
 * @param {[number, number][]} polygon
 * @param {[number, number]} spot
 */
function insideRegion(polygon, [x, y]) {
  let inside = false;
  polygon.forEach(([ax, ay], index) => {
    const [bx, by] = polygon[(index + 1) % polygon.length];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/**
 * Notes of days that have no ordinary end.
 * @param {Frame} frame
 * @param {Scene} scene
 * @param {Texts} texts
 * @param {Obstacles} obstacles
 * @param {Measure} measure
 * @param {[number, number] | null} way where the path leaves the frame
 */
export function dayNotes(frame, scene, texts, obstacles, measure, way) {
  const size = frame.size.text;
  if (scene.state === 'example') return exampleNotes(frame, texts, obstacles, measure);
  if (way) {
    const [x, y] = way;
    return keep(cheapest([
      block('strong-note bold', [x + 12, y + 20], texts.offChart, size, 'start', measure),
      block('strong-note bold', [x - 12, y + 20], texts.offChart, size, 'end', measure),
    ], obstacles), obstacles);
  }
  if (!scene.end) return [];
  const [x, y] = place(frame, scene.tip);
  if (isOpen(scene.end)) {
    return keep(cheapest([
      block('strong-note bold', [x + 18, y - 14], [texts.atLeast], size, 'start', measure),
      block('strong-note bold', [x + 18, y + 14 + size], [texts.atLeast], size, 'start', measure),
    ], obstacles), obstacles);
  }
  if (scene.because !== 'denominator_zero') return [];
  return keep(cheapest([
    block('strong-note bold', [x + 12, y - 14], texts.noMagnesium, size, 'start', measure),
    block('strong-note bold', [x + 12, y + 20], texts.noMagnesium, size, 'start', measure),
  ], obstacles), obstacles);
}

/**
 * What the picture means, while there is nothing else to show.
 * @param {Frame} frame
 * @param {Texts} texts
 * @param {Obstacles} obstacles
 * @param {Measure} measure
 */
function exampleNotes(frame, texts, obstacles, measure) {
  const { size, x0, y0, side } = frame;
  const wide = frame.name === 'wide' && side > 380;
  const leading = Math.round(size.text * 1.25);
  /** @type {TextShape[]} */
  const shapes = [];
  let y = y0 - side + (wide ? 44 : 24);
  for (const lines of wide ? texts.example : texts.exampleShort) {
    shapes.push(...keep(block('example-note', [x0 + (wide ? 17 : 8), y], lines, size.text, 'start', measure), obstacles));
    y += lines.length * leading + 20;
  }
  const ask = wide ? texts.askPerson : texts.askPersonShort;
  const from = y0 - (wide ? 84 : 62) - (ask.length - 2) * leading;
  return [...shapes, ...keep(block('note', [x0 + side - (wide ? 11 : 6), from], ask, size.text, 'end', measure), obstacles)];
}
