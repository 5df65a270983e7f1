import assert from 'node:assert/strict';
import { test } from 'node:test';
import { barGroups } from '../../web/bars/bars-model.js';
import { along } from '../../web/bars/bar-view.js';
import { t } from './fixtures/words.js';
import { documentsOf, reportOf, targetsOf, DAY } from './fixtures/documents.js';

/** @param {string} text */
const plain = (text) => text.replace(/\u00a0/g, ' ');
const { report, targets } = documentsOf(DAY);
const groups = barGroups(report, targets, t);
const rows = new Map(groups.flatMap((group) => group.rows.map((row) => [row.nutrient, { ...row, group: group.id }])));

/** @param {string} nutrient */
function row(nutrient) {
  const found = rows.get(nutrient);
  assert.ok(found, nutrient);
  return found;
}

test('groups: the pair first, then below, cannot tell, enough', () => {
  assert.deepEqual(groups.map(({ id }) => id), ['pair', 'below', 'unknown', 'enough']);
  assert.deepEqual(groups[0].rows.map(({ nutrient }) => nutrient), ['calcium', 'magnesium']);
});

test('the lowest share stands first in its group', () => {
  for (const { id, rows: members } of groups.slice(1)) {
    assert.deepEqual(members.map(({ middle }) => middle), members.map(({ middle }) => middle).sort((one, other) => one - other), id);
  }
});

test('every nutrient with a recommended amount has exactly one bar', () => {
  assert.equal(rows.size, targets.targets.length);
  assert.ok(!rows.has('energy'));
});

test('a range below the recommended amount is short by a range', () => {
  const magnesium = row('magnesium');
  assert.equal(plain(magnesium.total), '189–216 mg');
  assert.equal(magnesium.aim, 'of 320');
  assert.equal(magnesium.words, 'Short');
  assert.equal(plain(magnesium.detail), '104 to 131 mg');
});

test('between the average need and the recommended amount it is a little short', () => {
  assert.equal(row('iron').state, 'little_short');
  assert.equal(plain(row('iron').detail), '3.1 mg');
  assert.equal(row('vitamin_e').state, 'short');
});

test('a range that spans the line cannot be told; an adequate intake not reached is no firm need', () => {
  assert.equal(row('zinc').state, 'cannot_tell');
  assert.equal(row('potassium').state, 'no_firm_need');
  assert.equal(row('fibre').state, 'no_firm_need');
});

test('every limit says what it counts, and has a bracket only where the bar counts the same', () => {
  assert.equal(plain(row('magnesium').limit), '350 mg, supplements');
  assert.equal(plain(row('niacin').limit), '35 mg, added');
  assert.equal(plain(row('vitamin_a').limit), '3,000 µg, retinol');
  assert.equal(row('niacin').bracket, null, 'only added niacin counts');
  assert.equal(row('magnesium').bracket, null);
  assert.equal(row('calcium').bracket, 2.5);
  assert.equal(row('vitamin_d').bracket, null, 'beyond the scale');
});

test('sodium is held against its line', () => {
  assert.equal(row('sodium').aim, 'under 2,300');
  assert.equal(plain(row('sodium').words), 'Below the 2,300 mg line');
  assert.equal(row('sodium').group, 'enough');
});

test('above a limit is a group and a word of its own, with the excess', () => {
  const salty = structuredClone(report);
  salty.intake.sodium = { ...salty.intake.sodium, low: 3000, middle: 3000, high: 3000 };
  salty.limits = salty.limits.map((limit) => (limit.nutrient === 'sodium' ? { ...limit, amount: 3000, status: 'over' } : limit));
  const above = barGroups(salty, targets, t).find(({ id }) => id === 'above');
  assert.equal(plain(above?.rows[0].words ?? ''), 'Above the 2,300 mg line');
  assert.equal(plain(above?.rows[0].detail ?? ''), 'by 700 mg');
  assert.equal(above?.rows[0].glyph, 'over');
  const much = documentsOf([['Powder', 1, 2900, 100]]);
  const [calcium] = barGroups(much.report, much.targets, t)[0].rows;
  assert.equal(calcium.state, 'above');
  assert.equal(plain(calcium.detail), 'by 400 mg');
});

test('an amount without a bound is "at least", and never counted as enough or short', () => {
  const open = documentsOf([['Stew', 1, 480, [60]]]);
  const [, magnesium] = barGroups(open.report, open.targets, t)[0].rows;
  assert.equal(plain(magnesium.total), 'at least 60 mg');
  assert.equal(magnesium.high, null);
  assert.equal(magnesium.state, 'cannot_tell');
});

test('nobody described has no bars', () => {
  const nobody = targetsOf({ lifeStage: null });
  assert.deepEqual(barGroups(reportOf(DAY, nobody, 'nobody_described'), nobody, t), []);
  assert.deepEqual(barGroups(null, targets, t), []);
});

test('the scale ends at 260 percent', () => {
  assert.deepEqual([0, 1, 1.3, 2.6, 9].map(along), ['0%', '38.46%', '50%', '100%', '100%']);
});

test('every nutrient has a name', () => {
  for (const { name, nutrient } of rows.values()) assert.notEqual(name, nutrient);
});
