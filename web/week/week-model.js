// What the pictures of several days show: columns of days or weeks, rows of calcium, magnesium and their ratio. Pure: reports in, figures out.

import { bandId } from '../picture/bands.js';

/** @typedef {import('../engine/documents.js').Report} Report */
/** @typedef {import('../diary/records.js').Day} Day */

/**
 * @typedef {object} Column a day, or a mean
 * @property {'day' | 'shown' | 'part' | 'mean' | 'none'} kind part: not complete; none: nothing logged
 * @property {string} date the day, or the last day of a week
 * @property {number} counted how many days are in it
 * @property {Report | null} report
 */

/**
 * @typedef {object} Figure
 * @property {number | null} value the middle of what is known; null where there is none
 * @property {boolean} sure
 * @property {boolean} least whether only a lower bound is known
 */

/** @typedef {'calcium' | 'magnesium' | 'ratio'} RowId */
/** @typedef {{id: RowId, figures: Figure[], target: number | null, band: {low: number, high: number} | null, top: number}} Row top: of its scale */

/** @type {Figure} */
const nothing = { value: null, sure: true, least: false };

/** @param {Report | null} report @param {'calcium' | 'magnesium'} nutrient @returns {Figure} */
export function amountFigure(report, nutrient) {
  const intake = report?.intake[nutrient];
  if (!intake) return nothing;
  const least = intake.high === null;
  return { value: least ? intake.low : intake.middle ?? intake.low, sure: !least && intake.low === intake.high, least };
}

/** The ratio of the pair; none where both amounts are low, as everywhere on the page. @param {Report | null} report @returns {Figure} */
export function ratioFigure(report) {
  const ratio = report?.ratios.find(({ id }) => id === 'ca_mg');
  if (!ratio || ratio.value === null || ratio.low === null || ratio.high === null || ratio.not_judged_because === 'both_below_ear') return nothing;
  return { value: ratio.value, sure: ratio.low === ratio.high, least: false };
}

/** @param {(Report | null)[]} reports @param {string} nutrient */
const targetOf = (reports, nutrient) =>
  reports.flatMap((report) => report?.adequacy ?? []).find((row) => row.nutrient === nutrient)?.target ?? null;

/** The chosen band, where it is held against these people at all. @param {(Report | null)[]} reports @param {string} chosen */
function bandOf(reports, chosen) {
  const bands = reports.flatMap((report) => report?.ratios.find(({ id }) => id === 'ca_mg')?.bands ?? []);
  const found = bands.find(({ id, low, high, verdict }) => id === chosen && low !== null && high !== null && verdict !== 'not_judged');
  return found ? { low: Number(found.low), high: Number(found.high) } : null;
}

/**
 * @param {Column[]} columns
 * @param {import('../picture/documents.js').ChosenBand} band the chosen band of the ratio
 * @returns {Row[]}
 */
export function rowsOf(columns, band) {
  const reports = columns.map(({ report }) => report);
  /** @param {RowId} id @param {Figure[]} figures @param {number | null} target @param {Row['band']} shaded @returns {Row} */
  const row = (id, figures, target, shaded) =>
    ({ id, figures, target, band: shaded, top: Math.max(1, target ?? 0, shaded?.high ?? 0, ...figures.map(({ value }) => value ?? 0)) * 1.1 });
  return [
    row('calcium', reports.map((report) => amountFigure(report, 'calcium')), targetOf(reports, 'calcium'), null),
    row('magnesium', reports.map((report) => amountFigure(report, 'magnesium')), targetOf(reports, 'magnesium'), null),
    row('ratio', reports.map(ratioFigure), null, bandOf(reports, bandId(band))),
  ];
}

/** What a day is drawn as. @param {Day | null} day @param {string} shown the day on screen @returns {Column['kind']} */
export function kindOf(day, shown) {
  if (!day) return 'none';
  if (!day.complete) return 'part';
  return day.date === shown ? 'shown' : 'day';
}
