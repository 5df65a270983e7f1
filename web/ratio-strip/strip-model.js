// The rows of "Which ratio is right?": bands that were proposed, and what the recommended amounts themselves add up to.
import { formatEdge, formatPrinted, formatRatio, formatRatioRange } from '../format/numbers.js';
import { bandsOf, chosenBand } from '../picture/bands.js';

/**
 * @typedef {import('../picture/documents.js').Report} Report
 * @typedef {import('../picture/documents.js').Targets} Targets
 * @typedef {import('../picture/documents.js').ChosenBand} ChosenBand
 * @typedef {import('../picture/documents.js').OwnBand} OwnBand
 * @typedef {import('../picture/documents.js').Translate} Translate
 * @typedef {object} BandRow
 * @property {string} id `own` for the reader's own edges
 * @property {ChosenBand} band
 * @property {boolean} chosen
 * @property {string} edges "1.7 to 2.6"
 * @property {string} title
 * @property {string} note
 * @property {number} low
 * @property {number} high
 * @property {boolean} weak no study stands behind it
 * @typedef {{ strong: string, title: string, note: string, value: number, text: string }} ComparisonRow
 * @typedef {{ low: number, high: number, text: string }} Day
 * @typedef {{ id: string, cite: string, url: string | null }} Source
 * @typedef {{ ratio: string, bands: BandRow[], comparisons: ComparisonRow[], day: Day | null, choosable: boolean, sources: Source[] }} Strip
 */

/** The scale ends here; a larger ratio is pinned to its end. */
export const SCALE = 6;

/** No band was proposed for these. */
const NOT_DRAWN = new Set(['under_19', 'pregnant_or_lactating', 'condition', 'no_band']);
const NO_VALUE = new Set([...NOT_DRAWN, 'denominator_zero', 'both_below_ear', 'value_unknown']);

/**
 * @param {Targets} targets
 * @param {string} ratio
 * @param {ChosenBand | null} chosen
 * @param {Translate} t
 * @param {OwnBand | null} own
 * @returns {BandRow[]}
 */
function bandRows(targets, ratio, chosen, t, own) {
  const drawn = chosenBand(targets, ratio, chosen);
  /** @param {{ id: string, label: string, low: number, high: number, strength: string, judged: boolean }} band @returns {BandRow} */
  const rowOf = ({ id, label, low, high, strength, judged }) => ({
    id,
    band: id === 'own' ? { low, high } : id,
    chosen: drawn !== null && (drawn.id ?? 'own') === id,
    edges: t('strip.edges', { low: formatEdge(low), high: formatEdge(high) }),
    title: t('strip.title', { band: id, label }),
    note: t('strip.note', { band: id, strength }),
    low,
    high,
    weak: !judged,
  });
  const rows = bandsOf(targets, ratio).map(rowOf);
  const edges = typeof chosen === 'object' ? chosen : own;
  if (edges) rows.push(rowOf({ id: 'own', label: '', ...edges, strength: '', judged: false }));
  return rows;
}

/**
 * @param {Targets} targets
 * @param {string} ratio
 * @param {Translate} t
 * @returns {ComparisonRow[]}
 */
function comparisonRows(targets, ratio, t) {
  const implied = targets.ratios.find(({ id }) => id === ratio)?.implied_by_targets ?? null;
  /** @param {string} nutrient */
  const target = (nutrient) => targets.targets.find((each) => each.nutrient === nutrient)?.target ?? null;
  const [calcium, magnesium] = [target('calcium'), target('magnesium')];
  if (implied === null || calcium === null || magnesium === null) return [];
  const r0 = formatRatio(implied);
  return [{
    strong: t('strip.for_you', { r0 }),
    title: t('strip.implied', { reference: targets.person.reference }),
    note: t('strip.implied_note', { calcium: formatPrinted(calcium), magnesium: formatPrinted(magnesium) }),
    value: implied,
    text: r0,
  }];
}

/**
 * @param {Targets} targets
 * @param {string} ratio
 * @returns {Source[]}
 */
function sourcesOf(targets, ratio) {
  const ids = new Set(bandsOf(targets, ratio).flatMap(({ sources }) => sources));
  return [...ids].filter((id) => id in targets.sources).map((id) => ({ id, ...targets.sources[id] }));
}

/**
 * @param {Report | null} report
 * @param {Targets | null} targets
 * @param {ChosenBand | null} chosen
 * @param {Translate} t
 * @param {OwnBand | null} [own] two edges of the reader's own, which stay on offer while another band is chosen
 * @returns {Strip | null}
 */
export function strip(report, targets, chosen, t, own = null) {
  const ratio = 'ca_mg';
  if (!targets) return null;
  const found = report?.ratios.find(({ id }) => id === ratio);
  const because = found?.not_judged_because ?? null;
  const hasValue = found && found.value !== null && (because === null || !NO_VALUE.has(because));
  const [low, high] = [found?.low ?? found?.value ?? 0, found?.high ?? found?.value ?? 0];
  return {
    ratio,
    bands: bandRows(targets, ratio, chosen, t, own),
    comparisons: comparisonRows(targets, ratio, t),
    day: hasValue ? { low, high, text: t('strip.day', { r: formatRatioRange(low, high) }) } : null,
    choosable: because === null || !NOT_DRAWN.has(because),
    sources: sourcesOf(targets, ratio),
  };
}
