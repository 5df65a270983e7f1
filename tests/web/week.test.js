// Seven days: which they are, what the core is asked about them, and what is drawn and said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, daysUntil, isDay, today } from '../../web/format/dates.js';
import { goTo, markComplete } from '../../web/model/days.js';
import { add, firstState } from '../../web/model/state.js';
import { askWeek, lastOf } from '../../web/week/ask-week.js';
import { amountFigure, ratioFigure, rowsOf } from '../../web/week/week-model.js';
import { weekInWords } from '../../web/week/week-words.js';

/** @typedef {import('../../web/engine/documents.js').Plan} Plan */
/** @typedef {import('../../web/engine/documents.js').Report} Report */

/** @type {import('../../web/model/state.js').NewEntry} */
const spinach = { kind: 'food', food: 'sr:11457', name: 'Spinach, raw', portions: [], portion: null, count: 30 };
const intake = (/** @type {number} */ low, /** @type {number | null} */ middle, /** @type {number | null} */ high) => ({ low, middle, high, missing: [] });

/** A report as far as a week needs it. @param {Record<string, any>} [parts] @returns {Report} */
const reportOf = ({ calcium = intake(900, 900, 900), magnesium = intake(280, 300, 320), ratio = {}, counted = 1 } = {}) => /** @type {any} */ ({
  days: { counted, excluded: 0 },
  intake: { calcium, magnesium },
  adequacy: [{ nutrient: 'calcium', target: 1000 }],
  ratios: [{ id: 'ca_mg', value: 3, low: 2.8, high: 3.2, not_judged_because: null, bands: [{ id: 'band', low: 1.7, high: 2.6, verdict: 'above' }], ...ratio }],
});

test('A day is text, and its neighbours are found across months, leap days and clock changes', () => {
  assert.equal(addDays('2024-02-28', 1), '2024-02-29');
  assert.equal(addDays('2026-01-01', -1), '2025-12-31');
  assert.deepEqual(daysUntil('2026-03-30', 3), ['2026-03-28', '2026-03-29', '2026-03-30']);
  assert.deepEqual(['2024-02-29', '2026-02-29', '2026-13-01', '0999-01-01', '', '2026-1-1'].map(isDay), [true, false, false, false, false, false]);
  assert.equal(today(new Date(2026, 2, 29, 23, 59)), '2026-03-29');
});

test('The seven days end today while the day on screen is among them, else with the day on screen', () => {
  assert.equal(lastOf('2026-03-30', '2026-03-30'), '2026-03-30');
  assert.equal(lastOf('2026-03-24', '2026-03-30'), '2026-03-30');
  assert.equal(lastOf('2026-03-23', '2026-03-30'), '2026-03-23');
  assert.equal(lastOf('2026-04-02', '2026-03-30'), '2026-04-02');
});

test('A mean is asked of the core as one plan with all the days; one that is not complete is named so, and alone it is still shown', async () => {
  const first = add(firstState('2026-03-01'), spinach);
  const second = markComplete(add(goTo(first, '2026-03-02'), spinach), false);
  /** @type {Plan[]} */
  const plans = [];
  const assess = async (/** @type {Plan} */ plan) => (plans.push(plan), reportOf({ counted: plan.days.filter(({ complete }) => complete).length }));
  const week = await askWeek(/** @type {any} */ ({ assess }), second, true, '2026-03-02');
  assert.deepEqual(week.days.map(({ kind }) => kind), ['none', 'none', 'none', 'none', 'none', 'day', 'part']);
  const asked = plans.map(({ days }) => days.map(({ date, complete }) => `${date} ${complete}`));
  assert.deepEqual(asked, [['2026-03-01 true'], ['2026-03-02 true'], ['2026-03-01 true', '2026-03-02 false']]);
  assert.deepEqual(week.weeks.map(({ counted }) => counted), [0, 0, 0, 1]);
});

test('Where no day is complete, no mean is asked for', async () => {
  const only = markComplete(add(firstState('2026-03-01'), spinach), false);
  const week = await askWeek(/** @type {any} */ ({ assess: async () => reportOf() }), only, true, '2026-03-01');
  assert.equal(week.mean.report, null);
  assert.match(weekInWords(week)[0], /no mean/);
});

test('A range is shown by its middle and is not sure; an open one is a lower bound; nothing is never zero', () => {
  assert.deepEqual(amountFigure(reportOf(), 'calcium'), { value: 900, sure: true, least: false });
  assert.deepEqual(amountFigure(reportOf(), 'magnesium'), { value: 300, sure: false, least: false });
  assert.deepEqual(amountFigure(reportOf({ calcium: intake(60, null, null) }), 'calcium'), { value: 60, sure: false, least: true });
  assert.equal(amountFigure(null, 'calcium').value, null);
});

test('No ratio is shown where it is not known or both amounts are low', () => {
  assert.equal(ratioFigure(reportOf()).value, 3);
  assert.equal(ratioFigure(reportOf({ ratio: { value: null, high: null } })).value, null);
  assert.equal(ratioFigure(reportOf({ ratio: { not_judged_because: 'both_below_ear' } })).value, null);
});

test('The band is drawn only where it is held against the person', () => {
  const column = (/** @type {Report} */ report) => ({ kind: /** @type {const} */ ('day'), date: '2026-03-01', counted: 1, report });
  const child = reportOf({ ratio: { bands: [{ id: 'band', low: 1.7, high: 2.6, verdict: 'not_judged' }] } });
  assert.deepEqual(rowsOf([column(reportOf())], 'band').map(({ target, band }) => [target, band]), [[1000, null], [null, null], [null, { low: 1.7, high: 2.6 }]]);
  assert.equal(rowsOf([column(child)], 'band')[2].band, null);
  assert.ok(rowsOf([column(reportOf())], 'band').every(({ top, figures }) => figures.every(({ value }) => Number(value) < top)));
});

test('What is left out is said: up to three days by name, more by number', () => {
  const day = (/** @type {string} */ date, /** @type {any} */ kind) => ({ kind, date, counted: 0, report: kind === 'none' ? null : reportOf() });
  const mean = { kind: /** @type {const} */ ('mean'), date: '2026-03-07', counted: 5, report: reportOf() };
  const said = weekInWords({ days: [day('2026-03-06', 'none'), day('2026-03-07', 'part')], mean, weeks: [] });
  assert.match(said[0], /5 complete days.*2\.8 to 3\.2 times/);
  assert.match(said[1], /^Friday was not logged.*not count as zero/);
  assert.match(said[2], /^Saturday is marked as not complete/);
  const many = weekInWords({ days: daysUntil('2026-03-07', 4).map((date) => day(date, 'none')), mean, weeks: [] });
  assert.match(many[1], /^4 days were not logged/);
});
