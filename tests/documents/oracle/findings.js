// What is worth saying, with the statements that belong beside it: read from data/evidence.json and data/safety.json.
import { AnyOf } from './compare.js';
import { Fraction } from './fraction.js';
import { monthsOf } from './person.js';
import { ratios } from './ratios.js';
import { implausible, medicines, rules } from './safety.js';
import { forms } from './supplements.js';
import { json } from './tables.js';

/**
 * @typedef {import('./interval.js').Interval} Interval
 * @typedef {import('./safety.js').Person} Person
 * @typedef {{codes: string[], nutrient?: string, ratio?: string, condition?: string}} Attach
 * @typedef {{id: string, grade: string, design: string, direction: string, qualified_by: string|null, people: number|null, sources: string[],
 *            attach: Attach[], beside: string[]}} Statement
 * @typedef {{code: string, nutrient?: string, ratio?: string, condition?: string, medicine?: string, red_flag?: string, form?: string, nutrients?: string[],
 *            numbers: Record<string, Fraction|number>, sources: string[]}} Finding
 */

/** @type {Statement[]} */
const statements = json('evidence.json').statements;

/** @param {import('./person.js').Reference} reference @param {string} nutrient */
const sourceIn = (reference, nutrient) => reference.rows.filter((row) => row.nutrient === nutrient).map(({ source }) => source);

/** @param {import('./person.js').Reference} reference @param {string} nutrient */
const limitSourceIn = (reference, nutrient) => reference.rows.filter((row) => row.nutrient === nutrient).map(({ source, limit_source }) => limit_source ?? source);

/** @param {Record<string, Fraction|number|null|undefined>} numbers @returns {Record<string, Fraction|number>} what is known of them */
function given(numbers) {
  return Object.fromEntries(Object.entries(numbers).flatMap(([key, value]) => (value === null || value === undefined ? [] : [[key, value]])));
}

/** @param {string} id @param {Set<string>} into */
function addWithCompany(id, into) {
  if (into.has(id)) return;
  into.add(id);
  for (const other of statements.find((statement) => statement.id === id)?.beside ?? []) addWithCompany(other, into);
}

/** @param {Finding} finding @returns {string[]} */
function evidenceFor(finding) {
  /** @type {Set<string>} */
  const found = new Set();
  for (const { id, attach } of statements) {
    const fits = attach.some(({ codes, ...about }) => codes.includes(finding.code) && Object.entries(about).every(([key, value]) => /** @type {any} */ (finding)[key] === value));
    if (fits) addWithCompany(id, found);
  }
  return statements.map(({ id }) => id).filter((id) => found.has(id));
}

/** @param {any} report @param {Record<string, Interval>} intake @param {import('./person.js').Reference} reference @returns {Finding[]} */
function aboutAmounts(report, intake, reference) {
  const sourceOf = (/** @type {string} */ nutrient) => sourceIn(reference, nutrient);
  const over = report.limits.filter((/** @type {any} */ { status }) => status === 'over').map((/** @type {any} */ { nutrient, kind, limit, low }) => (
    { code: kind === reference.reduce_kind ? 'cdrr_over' : 'limit_over', nutrient, numbers: { at_least: low, limit }, sources: limitSourceIn(reference, nutrient) }));
  const below = report.adequacy.filter((/** @type {any} */ { status }) => status === 'below').map((/** @type {any} */ { nutrient, target, ear, counted }) => {
    const high = /** @type {Fraction} */ (counted.high);
    const low = ear && high.compare(ear) < 0;
    return { code: low ? 'below_ear' : 'below_target', nutrient, numbers: given({ at_most: high, target, ear: low ? ear : null }), sources: sourceOf(nutrient) };
  });
  const missing = (/** @type {string} */ nutrient) => report.missing[nutrient].length;
  const open = report.adequacy.filter((/** @type {any} */ { status, nutrient }) => status === 'unknown' && missing(nutrient) > 0).map((/** @type {any} */ { nutrient, target, counted }) => (
    { code: 'adequacy_unknown', nutrient, numbers: given({ low: counted.low, target, high: counted.high }), sources: sourceOf(nutrient) }));
  const lacking = Object.keys(intake).filter((nutrient) => missing(nutrient) > 0 && sourceOf(nutrient).length > 0).map((nutrient) => (
    { code: 'values_missing', nutrient, numbers: { entries: missing(nutrient) }, sources: [] }));
  const unsafe = forms
    .filter(({ not_suggested_because: why }) => why === 'safety_not_established' || why === 'may_hold_lead')
    .map(({ id, nutrient, not_suggested_because: code, sources }) => ({ code, ...(nutrient && { nutrient }), form: id, numbers: {}, sources }))
    .filter(({ form }) => report.supplements.some((/** @type {any} */ one) => one.form === form));
  return [...over, ...report.stricter, ...unsafe, ...below, ...open, ...lacking];
}

/** @param {any} report @returns {Finding[]} */
function aboutRatios(report) {
  const codes = /** @type {Record<string, string>} */ ({ inside: 'ratio_inside_band', below: 'ratio_below_band', above: 'ratio_above_band', undetermined: 'ratio_undetermined' });
  const sourcesOf = (/** @type {string} */ ratio, /** @type {string} */ band) => ratios.find(({ id }) => id === ratio)?.bands.find(({ id }) => id === band)?.sources ?? [];
  const verdicts = report.ratios.filter((/** @type {any} */ { bands }) => bands.length > 0 && bands[0].verdict !== 'not_judged').map((/** @type {any} */ { id, value, bands: [band] }) => (
    { code: codes[band.verdict], ratio: id, numbers: given({ value, low: band.low, high: band.high }), sources: sourcesOf(id, band.id) }));
  const conflicts = report.conflicts
    .filter((/** @type {any} */ { ratio, band }) => report.ratios.find((/** @type {any} */ { id }) => id === ratio).bands[0].id === band)
    .map((/** @type {any} */ { ratio, band, implied, low, high, way }) => (
      { code: 'band_conflict', nutrient: way.nutrient, ratio, numbers: given({ implied, low, high, at_least: way.at_least, more: way.more }), sources: sourcesOf(ratio, band) }));
  return [...verdicts, ...conflicts];
}

/** @param {Person|undefined} person @param {Finding[]} before @returns {Finding[]} */
function aboutPerson(person, before) {
  const has = (/** @type {string[]|undefined} */ list, /** @type {string} */ id) => (list ?? []).includes(id);
  const conditions = rules.gates.flatMap((/** @type {any} */ { when, withholds, sources }) => (when.conditions ?? [])
    .filter((/** @type {string} */ id) => has(person?.conditions, id))
    .map((/** @type {string} */ condition) => ({ code: 'condition_care', condition, nutrients: withholds.foods === 'all' ? [] : withholds.foods, numbers: {}, sources })));
  const taken = medicines.filter(({ id }) => has(person?.medicines, id)).flatMap(({ id, action, nutrients, spacing, sources }) => [
    ...spacing.map(({ nutrients: apart, hours_before, hours_after }) => (
      { code: 'medicine_spacing', medicine: id, nutrients: apart, numbers: given({ hours_before, hours_after }), sources })),
    ...(action === 'ask' ? [{ code: 'medicine_ask', medicine: id, nutrients, numbers: {}, sources }] : []),
  ]);
  const alarmed = before.filter(({ code }) => code === 'limit_over' || code === 'implausible_intake').map(({ nutrient }) => nutrient);
  const flags = rules.red_flags
    .filter((/** @type {any} */ { nutrients, conditions: ill }) => nutrients.some((/** @type {string} */ id) => alarmed.includes(id)) || ill.some((/** @type {string} */ id) => has(person?.conditions, id)))
    .map((/** @type {any} */ { id, nutrients, sources }) => ({ code: 'red_flags', red_flag: id, nutrients, numbers: {}, sources }));
  return [...conditions, ...taken, ...flags];
}

/**
 * @param {Person|undefined} person @param {any[]} limits @param {(nutrient: string, scope: string) => Interval} countedOf
 * @returns {Finding[]}
 */
export function stricterLimits(person, limits, countedOf) {
  if (!person) return [];
  return rules.stricter_limits.flatMap((/** @type {any} */ { nutrient, scope, limit, from_months, sources }) => {
    const over = limits.some((one) => one.nutrient === nutrient && one.status === 'over');
    if (over || monthsOf(person) < from_months) return [];
    const { low } = countedOf(nutrient, scope);
    if (low.compare(Fraction.of(limit)) <= 0) return [];
    return [{ code: 'stricter_limit_over', nutrient, numbers: { at_least: low, limit: Fraction.of(limit) }, sources }];
  });
}

/** @param {unknown} value @returns {boolean} */
function isOpen(value) {
  if (value instanceof AnyOf) return true;
  return typeof value === 'object' && value !== null && !(value instanceof Fraction) && Object.values(value).some(isOpen);
}

/**
 * Findings and evidence, or nothing where a number lies exactly on an edge, so that either answer would do.
 * @param {Person|undefined} person @param {any} report adequacy, limits (with the lower bound that counts), ratios, conflicts, stricter, missing
 * @param {Record<string, Interval>} intake @param {import('./person.js').Reference} reference
 */
export function findingsOf(person, report, intake, reference) {
  if (isOpen([report.adequacy, report.limits, report.ratios])) return null;
  const tooMuch = implausible(intake).map((nutrient) => {
    const line = rules.implausible.find((/** @type {any} */ one) => one.nutrient === nutrient);
    return { code: 'implausible_intake', nutrient, numbers: { at_least: intake[nutrient].low, more_than: Fraction.of(line.more_than) }, sources: [] };
  });
  const amounts = [...tooMuch, ...aboutAmounts(report, intake, reference)];
  /** @type {Finding[]} */
  const all = [...amounts, ...aboutRatios(report), ...aboutPerson(person, amounts)];
  const findings = all.map(({ nutrients, ...finding }) => ({ ...finding, ...(nutrients?.length && { nutrients }), evidence: evidenceFor({ ...finding, nutrients }) }));
  const used = new Set(findings.flatMap(({ evidence }) => evidence));
  const evidence = Object.fromEntries(statements.filter(({ id }) => used.has(id)).map(({ id, grade, design, direction, qualified_by, people, sources }) => (
    [id, { grade, design, direction, qualified_by, people, sources }])));
  return { findings, evidence };
}
