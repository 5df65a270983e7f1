// The picture of the widget: the plane for calcium and magnesium, a scale for any other pair.
import { html, nothing, svg } from 'lit';
import { formatEdge, formatPrinted, formatRatio } from '../format/numbers.js';
import { isolated } from '../format/locale.js';
import { t } from '../messages/t.js';
import { drawPlane, planeFrame } from '../picture/plane-geometry.js';
import { planeScene } from '../picture/plane-scene.js';
import { planeSentence, planeTexts } from '../picture/plane-words.js';
import { planeView } from '../picture/plane-view.js';
import { otherPairs } from '../ratio-strip/pairs-model.js';

/** @typedef {import('./widget.js').Widget} Widget */
/** @typedef {import('../picture/shapes.js').Measure} Measure */

/** From these widths on there is room for the margins of each picture. @type {[number, string][]} */
const sizes = [[440, 'widget'], [286, 'case'], [0, 'small']];

/** Two typed amounts are the whole day: their arrow needs no name. @param {Widget} widget @param {(food: string, name: string) => string} named */
export function sceneOf({ answer: { report, contributions, targets } }, named) {
  const entries = contributions?.entries.map((entry) => ({ ...entry, name: entry.food === null ? '' : named(entry.food, entry.name) }));
  const scene = planeScene({ report: /** @type {import('../picture/documents.js').Report | null} */ (report), contributions: entries ? { entries } : null, targets });
  return scene.state === 'example' ? { ...scene, state: /** @type {'empty'} */ ('empty'), steps: [] } : scene;
}

/**
 * @param {import('../picture/plane-scene.js').Scene} scene
 * @param {{ width: number, index: number, id: string, measure: Measure }} options
 */
export function planePicture(scene, { width, index, id, measure }) {
  const [, size] = sizes.find(([from]) => width >= from) ?? sizes[2];
  const frame = planeFrame(scene, size, width, index);
  const drawing = drawPlane(scene, frame, planeTexts(scene, true, t), measure);
  const options = { id, title: t('picture.title'), description: planeSentence(scene, drawing.marks.has('region'), t), thickEntry: '', decorative: false };
  return planeView(frame, [...drawing.shapes, ...drawing.labels], options);
}

/** The end of the scale: the smallest of these that holds everything. */
const ends = [2, 4, 6, 10, 20, 40, 100];
const [top, height, row] = [34, 18, 26];

/**
 * Where the day lies on the scale of a pair, and what was proposed for it.
 * @param {import('../engine/documents.js').Report} report
 * @param {string} id of the ratio
 * @param {{ width: number, measure: Measure }} options
 */
export function pairPicture(report, id, { width, measure }) {
  const ratio = report.ratios.find((each) => each.id === id);
  const pair = otherPairs(report).find((each) => each.id === id);
  if (!ratio || !pair || ratio.low === null || ratio.high === null || pair.value === null) return nothing;
  const marks = [ratio.high, ratio.implied_by_targets ?? 0, ...ratio.bands.map(({ high }) => high ?? 0)];
  const end = ends.find((each) => Math.max(...marks) <= each) ?? Math.max(...marks);
  const at = (/** @type {number} */ value) => Math.round((4 + (Math.min(value, end) / end) * (width - 8)) * 100) / 100;
  const lines = [at(ratio.low), at(ratio.high)];
  const canvas = { at, width, measure, lines };
  const bottom = top + ratio.bands.length * row + (ratio.implied_by_targets === null ? 0 : row);
  const words = pair.bands.map((band) => t('calculator.band', band)).join(' ');
  return html`<svg width=${width} height=${bottom + 24} viewBox="0 0 ${width} ${bottom + 24}" role="img"
    aria-label=${t('calculator.pair_picture', { pair: pair.name, value: pair.value, bands: words })}>
    ${ratio.bands.map((band, index) => bandRow(band, top + index * row, end, canvas))}
    ${dayTag(pair.value, bottom, canvas)}
    ${ratio.implied_by_targets === null ? nothing : exactly(ratio.implied_by_targets, bottom - row, canvas)}
    ${scale(end, bottom, at)}
  </svg>`;
}

/** @typedef {(value: number) => number} At */
/** @typedef {{ at: At, width: number, measure: Measure, lines: number[] }} Canvas lines: those of the day, which no words may stand under */

/**
 * The first of some places where words are not crossed by the day's lines and have room; else the first.
 * @param {string} words
 * @param {[number, 'start' | 'end', number, number][]} places x, the end of the words that is there, and the room from and to
 * @param {Canvas} canvas
 */
function free(words, places, { measure, lines }) {
  const w = measure(words, 12, false);
  const isFree = (/** @type {typeof places[0]} */ [x, anchor, from, to]) => {
    const left = anchor === 'start' ? x : x - w;
    return left >= from && left + w <= to && lines.every((line) => line < left - 3 || line > left + w + 3);
  };
  const [x, anchor] = places.find(isFree) ?? places[0];
  return svg`<text x=${x} y="13" font-size="12" text-anchor=${anchor}>${isolated(words)}</text>`;
}

/** @param {{ low: number | null, high: number | null }} band @param {number} y @param {number} end @param {Canvas} canvas */
function bandRow({ low, high }, y, end, canvas) {
  const [from, to] = [canvas.at(low ?? 0), canvas.at(high ?? end)];
  const words = low === null ? t('pairs.up_to', { high: formatEdge(high ?? 0) }) : t('strip.edges', { low: formatEdge(low), high: formatEdge(high ?? 0) });
  return svg`<rect class="region" x=${from} y=${y} width=${to - from} height=${height}></rect>
    <g transform="translate(0 ${y})">${free(words, [[from + 6, 'start', from, to], [to - 6, 'end', from, to], [to + 6, 'start', 0, canvas.width], [from - 6, 'end', 0, canvas.width]], canvas)}</g>`;
}

/** @param {number} value @param {number} y @param {Canvas} canvas */
function exactly(value, y, canvas) {
  const words = t('calculator.met_exactly', { value: value < 1 ? formatPrinted(Math.round(value * 100) / 100) : formatRatio(value) });
  const x = canvas.at(value);
  return svg`<path class="diamond" d="M${x} ${y + 3}L${x + 6} ${y + 9}L${x} ${y + 15}L${x - 6} ${y + 9}Z"></path>
    <g class="strong-note" transform="translate(0 ${y})">${free(words, [[x + 10, 'start', 0, canvas.width], [x - 10, 'end', 0, canvas.width], [Math.max(x, ...canvas.lines) + 8, 'start', 0, canvas.width]], canvas)}</g>`;
}

/** @param {number} end @param {number} y @param {At} at */
function scale(end, y, at) {
  const marks = [0, end / 4, end / 2, (end * 3) / 4, end];
  return svg`<path class="frame" d="M${at(0)} ${y}H${at(end)}"></path>${marks.map((mark, index) => svg`<path class="tick" d="M${at(mark)} ${y}v5"></path>
    <text class="tick-text" x=${at(mark)} y=${y + 18} font-size="12" text-anchor=${index === 0 ? 'start' : index === 4 ? 'end' : 'middle'}>${formatPrinted(mark)}</text>`)}`;
}

/** @param {string} value @param {number} y @param {Canvas} canvas */
function dayTag(value, y, { width, measure, lines: [from, to] }) {
  const words = t('calculator.your_day', { value });
  const w = Math.round(measure(words, 13, true) + 16);
  const x = Math.min(Math.max((from + to) / 2 - w / 2, 0), width - w);
  return svg`<path class="ray-day" d="M${from} 22V${y}M${to} 22V${y}"></path>
    <rect class="tag" x=${x} y="0" width=${w} height="22" rx="2"></rect>
    <text class="tag-text bold" x=${x + w / 2} y="15.5" font-size="13" text-anchor="middle">${isolated(words)}</text>`;
}
