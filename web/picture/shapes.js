// The few shapes a picture is made of. A shape is plain data, so the drawing can be tested without a browser.

/**
 * @typedef {[number, number]} Spot in px
 * @typedef {{ kind: 'path', cls: string, d: string, hatch?: boolean, entry?: string }} PathShape
 * @typedef {{ kind: 'circle', cls: string, x: number, y: number, r: number }} CircleShape
 * @typedef {{ text: string, cls: string }} Run a stretch of text in one weight
 * @typedef {{ kind: 'text', cls: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', runs: Run[], size: number, rotate?: number }} TextShape
 * @typedef {PathShape | CircleShape | TextShape} Shape
 * @typedef {{ x: number, y: number, w: number, h: number }} Box
 * @typedef {(text: string, size: number, bold: boolean) => number} Measure width of a text in px
 */

/** @param {number} value */
const round = (value) => Math.round(value * 100) / 100;

/**
 * @param {Spot[]} spots
 * @param {boolean} [closed]
 */
export function pathData(spots, closed = false) {
  const data = spots.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
  return closed ? `${data}Z` : data;
}

/**
 * @param {string} cls
 * @param {...Spot} spots
 * @returns {PathShape}
 */
export const line = (cls, ...spots) => ({ kind: 'path', cls, d: pathData(spots) });

/**
 * @param {string} cls
 * @param {Spot[]} spots
 * @returns {PathShape}
 */
export const polygon = (cls, spots) => ({ kind: 'path', cls, d: pathData(spots, true) });

/**
 * @param {string} cls
 * @param {Spot} spot
 * @param {number} r
 * @returns {CircleShape}
 */
export const circle = (cls, [x, y], r) => ({ kind: 'circle', cls, x: round(x), y: round(y), r });

/**
 * @param {string} cls
 * @param {Spot} spot the baseline
 * @param {string} text
 * @param {number} size in px
 * @param {'start' | 'middle' | 'end'} [anchor]
 * @returns {TextShape}
 */
export function text(cls, [x, y], text, size, anchor = 'start') {
  return { kind: 'text', cls, x: round(x), y: round(y), anchor, size, runs: [{ text, cls: '' }] };
}

/** @type {Measure} When nothing can measure: a little wider than most fonts, so nothing is placed too tightly. */
export const roughMeasure = (text, size, bold) => text.length * size * (bold ? 0.58 : 0.54);

/**
 * The box that a text covers.
 * @param {TextShape} shape
 * @param {Measure} measure
 * @returns {Box}
 */
export function textBox({ x, y, anchor, runs, size, cls }, measure) {
  const bold = /\bbold\b/.test(cls);
  const w = runs.reduce((sum, run) => sum + measure(run.text, size, bold || run.cls === 'bold'), 0);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - w : x - w / 2;
  return { x: left, y: y - size * 0.8, w, h: size };
}

/**
 * @param {Box} one
 * @param {Box} other
 * @param {number} [room] kept between them
 */
export function overlap(one, other, room = 0) {
  return one.x < other.x + other.w + room && other.x < one.x + one.w + room
    && one.y < other.y + other.h + room && other.y < one.y + one.h + room;
}

/**
 * @param {Box} box
 * @param {Spot} from
 * @param {Spot} to
 */
export function crosses(box, from, to) {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  for (const [p, q] of [[-dx, from[0] - box.x], [dx, box.x + box.w - from[0]], [-dy, from[1] - box.y], [dy, box.y + box.h - from[1]]]) {
    if (p === 0 && q < 0) return false;
    if (p < 0) enter = Math.max(enter, q / p);
    if (p > 0) leave = Math.min(leave, q / p);
  }
  return enter <= leave;
}

/**
 * Cuts a polygon to the side of a line where `inside` is not negative (Sutherland and Hodgman).
 * @param {{ magnesium: number, calcium: number }[]} points
 * @param {(point: { magnesium: number, calcium: number }) => number} inside
 */
export function cut(points, inside) {
  /** @type {{ magnesium: number, calcium: number }[]} */
  const kept = [];
  points.forEach((point, index) => {
    const next = points[(index + 1) % points.length];
    const [here, there] = [inside(point), inside(next)];
    if (here >= 0) kept.push(point);
    if ((here < 0 && there > 0) || (here > 0 && there < 0)) {
      const share = here / (here - there);
      kept.push({
        magnesium: point.magnesium + share * (next.magnesium - point.magnesium),
        calcium: point.calcium + share * (next.calcium - point.calcium),
      });
    }
  });
  return kept;
}
