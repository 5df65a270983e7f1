// The other pairs of nutrients, and why no day may be inside a band, in words. The figures are the core's.
import { formatEdge, formatNumber, formatPrinted, formatRatio } from '../format/numbers.js';
import { withUnit } from '../format/units.js';
import { t } from '../messages/t.js';

/** @typedef {import('../engine/documents.js').Report} Report */
/** @typedef {Report['ratios'][number]} Ratio */

/** @param {number | null} low @param {number | null} high */
const range = (low, high) => (low === null ? t('pairs.up_to', { high: formatEdge(high ?? 0) }) : t('strip.edges', { low: formatEdge(low), high: formatEdge(high ?? 0) }));

/** One decimal, and two below one, so that 0.65 and 0.98 do not both become 1. @param {number} value */
const number = (value) => (value < 1 ? formatNumber(value, 2) : formatRatio(value));

/** @param {Ratio} ratio */
function valueOf({ low, high }) {
  if (low === null || high === null) return null;
  const [first, second] = [number(low), number(high)];
  return first === second ? first : t('words.from_to', { low: first, high: second });
}

/** @param {Ratio} ratio */
function sentences({ not_judged_because: why, implied_by_targets: implied, difference, bands }) {
  const judged = bands.some(({ verdict }) => verdict !== 'not_judged');
  const apart = difference && difference.value !== null ? t('pairs.difference', { amount: withUnit(formatNumber(difference.value, 1), difference.unit) }) : '';
  return [judged ? '' : t('pairs.why_not', { why: why ?? 'no_band' }), implied === null ? '' : t('pairs.implied', { r: number(implied) }), apart].filter(Boolean);
}

/**
 * Every ratio but calcium to magnesium, which has a picture of its own.
 * @param {Report} report
 * @returns {{id: string, name: string, basis: string, value: string | null, bands: {range: string, who: string, note: string, verdict: string}[], sentences: string[]}[]}
 */
export function otherPairs({ ratios }) {
  return ratios.filter(({ id }) => id !== 'ca_mg').map((ratio) => ({
    id: ratio.id,
    name: t('pairs.name', { pair: ratio.id }),
    basis: t('pairs.basis', { basis: ratio.basis }),
    value: valueOf(ratio),
    bands: ratio.bands.map(({ id, low, high, verdict }) => ({
      range: range(low, high), who: t('pairs.who', { band: id }), note: t('pairs.note_on', { band: id }), verdict: t('pairs.verdict', { verdict }),
    })),
    sentences: sentences(ratio),
  }));
}

/**
 * What being inside the chosen band would take, when whoever meets both recommended amounts exactly is outside; '' when there is no conflict.
 * @param {Report} report
 * @param {string} band the id of the chosen band
 */
export function conflictInWords({ conflicts }, band) {
  const found = conflicts.find(({ ratio, band: id }) => ratio === 'ca_mg' && id === band);
  if (!found) return '';
  const edges = range(found.low, found.high);
  const start = t('pairs.conflict', { implied: formatRatio(found.implied), range: edges });
  if (!found.possible || !found.way) return `${start} ${t('pairs.conflict_never', { range: edges })}`;
  const { nutrient, at_least: least, more, passes_limit: passes } = found.way;
  const mg = (/** @type {number} */ value) => withUnit(formatPrinted(Math.ceil(value)), 'mg');
  const way = t('pairs.conflict_way', { nutrient: t(`nutrients.${nutrient}`), amount: mg(least), more: mg(more) });
  return [start, way, passes ? t('pairs.conflict_limit') : ''].filter(Boolean).join(' ');
}
