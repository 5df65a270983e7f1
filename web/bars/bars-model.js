// From the report to the rows of "Every nutrient": who stands in which group, how long each bar is, and in which words.
import { formatAmount, formatPrinted, formatRange, rangeEnds } from '../format/numbers.js';
import { withUnit } from '../format/units.js';

/**
 * @typedef {import('../picture/documents.js').Report} Report
 * @typedef {import('../picture/documents.js').Targets} Targets
 * @typedef {import('../picture/documents.js').Target} Target
 * @typedef {import('../picture/documents.js').Intake} Intake
 * @typedef {import('../picture/documents.js').Adequacy} Adequacy
 * @typedef {import('../picture/documents.js').Limit} Limit
 * @typedef {import('../picture/documents.js').Translate} Translate
 * @typedef {'enough' | 'little_short' | 'short' | 'cannot_tell' | 'no_firm_need' | 'above' | 'below_line' | 'above_line'} State
 * @typedef {'full' | 'half' | 'empty' | 'dotted' | 'over'} Glyph
 * @typedef {'pair' | 'above' | 'below' | 'unknown' | 'enough'} GroupId
 * @typedef {object} Row
 * @property {string} nutrient
 * @property {string} name
 * @property {number} low share of the aim that is certain
 * @property {number | null} high share of the aim that it may be; null without a bound
 * @property {number} supplement share of the aim that surely comes from supplements
 * @property {number} middle for the order
 * @property {string} total "289–316 mg"
 * @property {string} aim "of 320", "under 2,300"
 * @property {string} limit "350 mg, supplements", or nothing
 * @property {number | null} idea share of the aim with the idea that is shown; null: none is, or it moves nothing here
 * @property {number | null} bracket share of the aim where the limit stands, when it counts what the bar counts
 * @property {State} state
 * @property {Glyph} glyph
 * @property {string} words
 * @property {string} detail
 * @typedef {{ id: GroupId, title: string, note: string, rows: Row[] }} Group
 */

/** The scale of the bars ends here, as a share of the recommended amount. */
export const SCALE = 2.6;

const PAIR = ['calcium', 'magnesium'];
/** @type {Record<State, Glyph>} */
const GLYPHS = {
  enough: 'full', below_line: 'full', little_short: 'half', short: 'empty', cannot_tell: 'dotted', no_firm_need: 'dotted', above: 'over', above_line: 'over',
};
/** @type {Record<State, GroupId>} */
const GROUP_OF = {
  enough: 'enough', below_line: 'enough', little_short: 'below', short: 'below', cannot_tell: 'unknown', no_firm_need: 'unknown', above: 'above', above_line: 'above',
};
/** @type {GroupId[]} */
const ORDER = ['pair', 'above', 'below', 'unknown', 'enough'];

/** Limits of safety, by the names their authorities give them. */
const UPPER = ['UL', 'SUL', 'GL'];

/** Recommendations that cover nearly everybody's need; below the other kinds nothing can be said. */
const FIRM = ['RDA', 'PRI', 'RNI'];

/**
 * @param {Adequacy} adequacy
 * @param {Intake} intake
 * @returns {State}
 */
function adequacyState({ kind, status, ear, form }, intake) {
  if (status === 'met') return 'enough';
  if (kind !== null && !FIRM.includes(kind)) return 'no_firm_need';
  if (status !== 'below') return 'cannot_tell';
  // In another form the intake cannot be compared with the average requirement here.
  return ear !== null && !form && intake.low >= ear ? 'little_short' : 'short';
}

/**
 * @param {Limit | undefined} check of a limit that is an aim of its own, such as sodium's
 * @returns {State}
 */
function lineState(check) {
  if (!check || check.status === 'unknown') return 'cannot_tell';
  return check.status === 'over' ? 'above_line' : 'below_line';
}

/**
 * @param {Intake} intake
 * @param {string} nutrient
 * @param {Translate} t
 */
function totalText({ low, high, unit }, nutrient, t) {
  if (high === null) return t('bars.at_least', { amount: withUnit(formatAmount(low, nutrient), unit) });
  return withUnit(formatRange(low, high, nutrient), unit);
}

/**
 * How much is missing: "4 to 31 mg".
 * @param {Intake} intake
 * @param {string} nutrient
 * @param {number} target
 * @param {Translate} t
 */
function shortBy({ low, high, unit }, nutrient, target, t) {
  const ends = rangeEnds(target - (high ?? low), target - low, nutrient);
  return ends.length === 1 ? withUnit(ends[0], unit) : t('bars.from_to', { low: ends[0], high: withUnit(ends[1], unit) });
}

/**
 * @param {Target} target
 * @param {Limit | undefined} check
 * @param {Translate} t
 */
function limitText({ limit, limit_scope, unit }, check, t) {
  if (limit === null) return '';
  const words = t('bars.limit', { limit: withUnit(formatPrinted(limit), unit), scope: limit_scope });
  return check?.status === 'unknown' ? t('bars.limit_unsure', { limit: words }) : words;
}

/**
 * @param {Intake} now
 * @param {Intake | undefined} then
 * @param {number} aim
 */
function ideaShare(now, then, aim) {
  if (!then) return null;
  const [from, to] = [now, then].map(({ middle, low }) => (middle ?? low) / aim);
  return Math.abs(to - from) < 0.01 ? null : to;
}

/**
 * @param {Target} target
 * @param {Report} report
 * @param {Report | null} after with the idea that is shown
 * @param {Translate} t
 * @returns {Row | null} nothing to measure against: no bar
 */
function rowOf(target, report, after, t) {
  const { nutrient, unit, cdrr } = target;
  const intake = report.intake[nutrient];
  const adequacy = report.adequacy.find((each) => each.nutrient === nutrient);
  const checks = report.limits.filter((each) => each.nutrient === nutrient);
  const line = checks.find(({ kind }) => !UPPER.includes(kind));
  const upper = checks.find(({ kind }) => UPPER.includes(kind));
  const aim = cdrr ?? target.target;
  if (!intake || aim === null || aim <= 0 || (cdrr === null && !adequacy)) return null;
  const over = upper?.status === 'over';
  const state = over ? 'above' : cdrr !== null ? lineState(line) : adequacyState(/** @type {Adequacy} */ (adequacy), intake);
  return {
    nutrient,
    name: t('bars.nutrient', { nutrient }),
    low: intake.low / aim,
    high: intake.high === null ? null : intake.high / aim,
    supplement: Math.min(intake.low, intake.supplement ?? 0) / aim,
    middle: (intake.middle ?? intake.low) / aim,
    idea: ideaShare(intake, after?.intake[nutrient], aim),
    total: totalText(intake, nutrient, t),
    aim: t(cdrr === null ? 'bars.of' : 'bars.under', { aim: adequacy?.form ? `${formatPrinted(aim)} ${adequacy.form}` : formatPrinted(aim) }),
    limit: limitText(target, upper, t),
    bracket: target.limit !== null && target.limit_scope === 'total' && target.limit / aim <= SCALE ? target.limit / aim : null,
    state,
    glyph: GLYPHS[state],
    words: t(`bars.state_${state}`, { line: withUnit(formatPrinted(aim), unit) }),
    detail: adequacy?.form && !over ? '' : detailOf(state, target, intake, upper ?? line, t),
  };
}

/**
 * @param {State} state
 * @param {Target} target
 * @param {Intake} intake
 * @param {Limit | undefined} check
 * @param {Translate} t
 */
function detailOf(state, { nutrient, target, unit }, intake, check, t) {
  if ((state === 'short' || state === 'little_short') && target !== null) return shortBy(intake, nutrient, target, t);
  if ((state !== 'above' && state !== 'above_line') || !check || check.amount === null) return '';
  const excess = check.amount - check.limit;
  return excess > 0 ? t('bars.by', { excess: withUnit(formatAmount(excess, nutrient), unit) }) : '';
}

/**
 * The groups in their order, the lowest share first in each. Empty when nobody is described.
 * @param {Report | null} report
 * @param {Targets | null} targets
 * @param {Translate} t
 * @param {Report | null} [after] with the idea that is shown
 * @returns {Group[]}
 */
export function barGroups(report, targets, t, after = null) {
  if (!report || !targets) return [];
  const rows = targets.targets.map((target) => rowOf(target, report, after, t)).filter((row) => row !== null);
  /** @param {Row} row @returns {GroupId} */
  const groupOf = (row) => (PAIR.includes(row.nutrient) ? 'pair' : GROUP_OF[row.state]);
  return ORDER.map((id) => {
    const members = rows.filter((row) => groupOf(row) === id);
    members.sort(id === 'pair' ? (one, other) => PAIR.indexOf(one.nutrient) - PAIR.indexOf(other.nutrient) : (one, other) => one.middle - other.middle);
    return { id, title: t(`bars.group_${id}`), note: t('bars.group_note', { id, count: members.length }), rows: members };
  }).filter(({ rows: members }) => members.length > 0);
}
