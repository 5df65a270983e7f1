// Every word of the picture: what stands in it, its legend, and the sentence that says the same without a picture.
import { formatAmount, formatEdge, formatPrinted, formatRange, formatRatio, formatRatioRange, rangeEnds } from '../format/numbers.js';
import { withUnit } from '../format/units.js';
import { isOver } from './plane-lane.js';

/**
 * @typedef {import('./plane-scene.js').Scene} Scene
 * @typedef {import('./plane-scene.js').Extent} Extent
 * @typedef {import('./documents.js').Translate} Translate
 * @typedef {object} Texts
 * @property {string} calcium
 * @property {string} magnesium
 * @property {string} mg
 * @property {string} times the sign after a ratio
 * @property {string} recommended
 * @property {string} tag
 * @property {string} tagShort
 * @property {boolean} tagIsRange
 * @property {string[]} implied
 * @property {string[]} impliedShort
 * @property {string} target
 * @property {string} targetShort
 * @property {string[]} band
 * @property {string} limit
 * @property {string} idea
 * @property {string} lane what comes from supplements
 * @property {string[]} offChart
 * @property {string} atLeast
 * @property {string[]} noMagnesium
 * @property {string[][]} example
 * @property {string[][]} exampleShort
 * @property {string[]} askPerson
 * @property {string[]} askPersonShort
 */

/** @param {string} words lines are parted by | in the catalogue */
const lines = (words) => words.split('|').map((part) => part.trim());

/**
 * The band in one or two lines: "1.7 to 2.6 times", "Costello et al., 2021".
 * @param {Scene} scene
 * @param {boolean} short
 * @param {Translate} t
 */
function bandLines({ band }, short, t) {
  if (!band) return [];
  const edges = { low: formatEdge(band.low), high: formatEdge(band.high) };
  const source = t('picture.band_source', { band: band.id ?? 'own', label: band.label });
  if (band.id === 'tradition' || band.id === null) return [t('picture.band_with_source', { ...edges, source })];
  return short ? [t('picture.band_short', edges)] : [t('picture.band_long', edges), source];
}

/**
 * @param {Scene} scene
 * @param {boolean} short
 * @param {Translate} t
 * @returns {Texts}
 */
export function planeTexts(scene, short, t) {
  const { ratio, implied, reference, calciumLimit, end, tip, idea } = scene;
  const r = ratio ? formatRatio(ratio.value) : '';
  const off = tip.calcium / 8 * 3 >= tip.magnesium ? 'calcium' : 'magnesium';
  const r0 = implied === null ? '' : formatRatio(implied);
  return {
    calcium: t('picture.calcium'),
    magnesium: t('picture.magnesium'),
    mg: t('picture.mg'),
    times: t('picture.times_sign'),
    recommended: t('picture.recommended'),
    tag: ratio ? t('picture.tag', { r }) : '',
    tagShort: ratio ? t('picture.tag_short', { r }) : '',
    tagIsRange: ratio !== null && formatRatioRange(ratio.low, ratio.high) !== r,
    implied: implied === null ? [] : lines(t('picture.implied', { r0, reference })),
    impliedShort: implied === null ? [] : [t('picture.tag_short', { r: r0 })],
    target: t('picture.target'),
    targetShort: t('picture.target_short'),
    band: bandLines(scene, short, t),
    limit: calciumLimit === null ? '' : t('picture.limit', { limit: formatPrinted(calciumLimit) }),
    idea: idea ? t(idea.adds ? 'picture.idea' : 'picture.idea_other', { name: idea.name }) : '',
    lane: laneWords(scene, t),
    offChart: lines(t('picture.off_chart', { amount: withUnit(formatAmount(tip[off], off), 'mg'), nutrient: t(`picture.${off}_low`) })),
    atLeast: end ? t('picture.at_least', { amount: atLeast(end.magnesium.high === null ? end.magnesium : end.calcium) }) : '',
    noMagnesium: lines(t('picture.no_magnesium')),
    example: ['one', 'two', 'three'].map((part) => lines(t(`picture.example_${part}`))),
    exampleShort: [lines(t('picture.example_short'))],
    askPerson: lines(t('picture.ask_person')),
    askPersonShort: lines(t('picture.ask_person_short')),
  };
}

/**
 * "from supplements: 81–500 mg, limit 350 mg"
 * @param {Scene} scene
 * @param {Translate} t
 */
function laneWords({ lane }, t) {
  if (!lane) return '';
  const amount = withUnit(formatRange(lane.low, lane.high, 'magnesium'), 'mg');
  if (lane.limit === null) return t('picture.lane', { amount });
  return t(isOver(lane) ? 'picture.lane_over' : 'picture.lane_limit', { amount, limit: withUnit(formatPrinted(lane.limit), 'mg') });
}

/** @param {Extent} extent */
const atLeast = ({ low }) => withUnit(formatAmount(low, 'magnesium'), 'mg');

/**
 * @param {Extent} extent
 * @param {string} nutrient
 * @param {Translate} t
 */
function amountWords(extent, nutrient, t) {
  if (extent.high === null) return t('picture.at_least', { amount: withUnit(formatAmount(extent.low, nutrient), 'mg') });
  const ends = rangeEnds(extent.low, extent.high, nutrient);
  if (ends.length === 1) return withUnit(ends[0], 'mg');
  return t('picture.from_to', { low: ends[0], high: withUnit(ends[1], 'mg') });
}

/**
 * One amount against its recommendation: "Magnesium is 4 to 31 mg short of 320 mg."
 * @param {'calcium' | 'magnesium'} nutrient
 * @param {Extent} extent
 * @param {number} target
 * @param {Translate} t
 */
function againstTarget(nutrient, extent, target, t) {
  const name = t(`picture.${nutrient}`);
  const aim = withUnit(formatPrinted(target), 'mg');
  if (extent.low >= target) return t(extent.low === target ? 'picture.is_at' : 'picture.is_above', { name, aim });
  if (extent.high === null || extent.high >= target) return t('picture.cannot_tell', { name: t(`picture.${nutrient}_low`), aim });
  const ends = rangeEnds(target - extent.high, target - extent.low, nutrient);
  const short = ends.length === 1 ? withUnit(ends[0], 'mg') : t('picture.from_to', { low: ends[0], high: withUnit(ends[1], 'mg') });
  return t('picture.is_short', { name, short, aim });
}

/**
 * The sentence under the picture, which is also its description.
 * @param {Scene} scene
 * @param {boolean} hasRegion whether any part of the target region is in the frame
 * @param {Translate} t
 */
export function planeSentence(scene, hasRegion, t) {
  const { end, recommended, calciumLimit, band } = scene;
  if (scene.state === 'example') return t('picture.sentence_example');
  /** @type {string[]} */
  const parts = [];
  if (!end) parts.push(t('picture.sentence_empty'));
  else {
    const amounts = { calcium: amountWords(end.calcium, 'calcium', t), magnesium: amountWords(end.magnesium, 'magnesium', t) };
    const [only] = scene.steps;
    parts.push(scene.steps.length === 1 && !only.typed ? t('picture.sentence_one', { ...amounts, name: only.name }) : t('picture.sentence_end', amounts));
    if (recommended) {
      parts.push(againstTarget('calcium', end.calcium, recommended.calcium, t), againstTarget('magnesium', end.magnesium, recommended.magnesium, t));
    }
    if (calciumLimit !== null && end.calcium.low > calciumLimit) {
      parts.push(t('picture.over_limit', { excess: withUnit(formatAmount(end.calcium.low - calciumLimit, 'calcium'), 'mg'), limit: withUnit(formatPrinted(calciumLimit), 'mg') }));
    }
  }
  if (!recommended) parts.push(t('picture.sentence_nobody'));
  if (scene.lane) parts.push(t('picture.sentence_lane', { words: laneWords(scene, t) }));
  if (scene.because) parts.push(t('picture.because', { because: scene.because }).trim());
  if (scene.idea) parts.push(ideaSentence(scene, t));
  if (band && recommended && !hasRegion) parts.push(t('picture.no_region'));
  return parts.filter((part) => part !== '').join(' ');
}

/**
 * @param {Scene} scene
 * @param {Translate} t
 */
function ideaSentence({ idea }, t) {
  if (!idea) return '';
  return t('picture.sentence_idea', {
    name: idea.name,
    calcium: withUnit(formatAmount(idea.to.calcium, 'calcium'), 'mg'),
    magnesium: withUnit(formatAmount(idea.to.magnesium, 'magnesium'), 'mg'),
  });
}

/**
 * The lines of the legend, only for marks that are in the picture.
 * @param {Set<import('./plane-geometry.js').Mark>} marks
 * @param {Scene} scene
 * @param {Translate} t
 * @returns {{ mark: import('./plane-geometry.js').Mark, words: string }[]}
 */
export function legendItems(marks, { band, calciumLimit }, t) {
  const edges = band ? `${formatEdge(band.low)}\u2013${formatEdge(band.high)}` : '';
  const params = { band: edges, limit: calciumLimit === null ? '' : withUnit(formatPrinted(calciumLimit), 'mg') };
  const order = /** @type {const} */ (['food', 'supplement', 'unsure', 'idea', 'recommended', 'region', 'beam', 'limit']);
  return order.filter((mark) => marks.has(mark)).map((mark) => ({ mark, words: t(`picture.legend_${mark}`, params) }));
}
