import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planeScene } from '../../web/picture/plane-scene.js';
import { chosenBand } from '../../web/picture/bands.js';
import { contributionsOf, documentsOf, targetsOf, DAY } from './fixtures/documents.js';

test('entries are laid end to end, and the path ends at the middle of the report', () => {
  const documents = documentsOf(DAY);
  const scene = planeScene(documents);
  assert.equal(scene.steps.length, DAY.length);
  scene.steps.forEach((step, index) => assert.deepEqual(step.from, index === 0 ? { magnesium: 0, calcium: 0 } : scene.steps[index - 1].to));
  assert.ok(Math.abs(scene.tip.calcium - Number(documents.report.intake.calcium.middle)) < 1e-9);
  assert.ok(Math.abs(scene.tip.magnesium - Number(documents.report.intake.magnesium.middle)) < 1e-9);
});

test('a borrowed value makes its step unsure and the end a range', () => {
  const scene = planeScene(documentsOf(DAY));
  assert.deepEqual(scene.steps.filter(({ sure }) => !sure).map(({ name }) => name), ['Tomato soup']);
  assert.equal(scene.boxed, true);
  assert.equal(planeScene(documentsOf([DAY[1]])).boxed, false);
});

test('nobody described and nothing entered: an example, a beam, no lines, no dot', () => {
  const scene = planeScene({ report: null, contributions: null, targets: targetsOf({ lifeStage: null }) });
  assert.equal(scene.state, 'example');
  assert.equal(scene.recommended, null);
  assert.equal(scene.end, null);
  assert.equal(scene.ratio, null);
  assert.equal(scene.band?.id, 'costello2021');
});

test('described, but no entries: no dot at zero and no ratio', () => {
  const scene = planeScene({ targets: targetsOf() });
  assert.equal(scene.state, 'empty');
  assert.equal(scene.end, null);
  assert.equal(scene.steps.length, 0);
  const judged = planeScene({ ...documentsOf([], { because: 'denominator_zero' }) });
  assert.equal(judged.end, null);
  assert.equal(judged.because, null, 'an empty day is not called a day without magnesium');
});

test('without any document there is still an example', () => {
  assert.equal(planeScene({}).state, 'example');
  assert.equal(planeScene({}).band, null);
});

/** @type {[import('../../web/picture/documents.js').NotJudged, boolean, boolean][]} */
const withheld = [
  ['under_19', false, false], ['pregnant_or_lactating', false, false], ['condition', false, false], ['no_band', false, false],
  ['both_below_ear', true, false], ['denominator_zero', true, false], ['value_unknown', true, false], ['nobody_described', true, true],
];
for (const [because, beam, ray] of withheld) {
  test(`${because}: ${beam ? 'a beam' : 'no beam'}, ${ray ? 'a ray' : 'no ray'}`, () => {
    const scene = planeScene(documentsOf(DAY, { because }));
    assert.equal(scene.band !== null, beam);
    assert.equal(scene.ratio !== null, ray);
  });
}

test('a person without a report can be one that is not judged', () => {
  assert.equal(planeScene({ targets: targetsOf(), notJudgedBecause: 'pregnant_or_lactating' }).band, null);
});

test('an unbounded magnesium has no middle, and the path ends at what is known', () => {
  const scene = planeScene(documentsOf([['Stew', 300, 480, [60]]], { because: 'value_unknown' }));
  assert.equal(scene.end?.magnesium.high, null);
  assert.deepEqual(scene.tip, { magnesium: 60, calcium: 480 });
  assert.equal(scene.ratio, null);
});

test('the chosen band is an id, two edges, or the preferred one', () => {
  const targets = targetsOf();
  assert.equal(chosenBand(targets, 'ca_mg', null)?.id, 'costello2021');
  assert.deepEqual(chosenBand(targets, 'ca_mg', 'tradition'), { low: 1, high: 2, id: 'tradition', label: 'Popular band' });
  assert.deepEqual(chosenBand(targets, 'ca_mg', { low: 1.5, high: 2.5 }), { low: 1.5, high: 2.5, id: null, label: '' });
  assert.equal(chosenBand(targets, 'ca_mg', 'gone')?.id, 'costello2021');
  assert.equal(chosenBand(null, 'ca_mg', null), null);
});

test('an idea starts where the day ends', () => {
  const { idea, tip } = planeScene({ ...documentsOf(DAY), idea: { name: 'Spinach', adds: true, steps: [{ calcium: 30, magnesium: 24 }] } });
  assert.deepEqual(idea, { name: 'Spinach', adds: true, joints: [], to: { calcium: tip.calcium + 30, magnesium: tip.magnesium + 24 } });
});

test('without meals the largest entry comes first, and the end stays the same', () => {
  const documents = documentsOf(DAY);
  const [plain, sorted] = [planeScene(documents), planeScene({ ...documents, largestFirst: true })];
  assert.equal(sorted.steps[0].name, 'Yogurt');
  assert.ok(Math.abs(sorted.tip.calcium - plain.tip.calcium) < 1e-9);
});

test('several days are drawn as their mean', () => {
  const documents = documentsOf([DAY[1], DAY[1]]);
  documents.report.days.counted = 2;
  assert.deepEqual(planeScene(documents).tip, { magnesium: 27, calcium: 293 });
});

test('the documents are not changed', () => {
  const before = JSON.stringify(contributionsOf(DAY));
  const documents = documentsOf(DAY);
  planeScene({ ...documents, largestFirst: true });
  assert.equal(JSON.stringify(documents.contributions), before);
});
