import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planeScene } from '../../web/picture/plane-scene.js';
import { drawPlane, planeFrame } from '../../web/picture/plane-geometry.js';
import { legendItems, planeSentence, planeTexts } from '../../web/picture/plane-words.js';
import { canMove, sceneBetween } from '../../web/picture/plane-motion.js';
import { roughMeasure } from '../../web/picture/shapes.js';
import { t } from './fixtures/words.js';
import { documentsOf, targetsOf, DAY } from './fixtures/documents.js';

/** @param {string} text */
const plain = (text) => text.replace(/\u00a0/g, ' ');

/** @param {import('../../web/picture/plane-scene.js').SceneInput} input */
const sentence = (input) => plain(planeSentence(planeScene(input), true, t));

test('the sentence says the end amounts, each against its recommendation', () => {
  assert.equal(sentence(documentsOf(DAY)),
    'The day ends at 1,114 mg of calcium and 189 to 216 mg of magnesium. Calcium is above the recommended 1,000 mg. Magnesium is 104 to 131 mg short of 320 mg.');
});

test('one entry is not a day, but amounts typed for a day are', () => {
  assert.match(sentence(documentsOf([DAY[7]])), /^Yogurt: 311 mg of calcium, 29 mg of magnesium\. One entry is not a day\./);
  assert.match(sentence(documentsOf([['your two amounts', null, 1200, 300]])), /^The day ends at 1,200 mg of calcium and 300 mg of magnesium\./);
});

test('unusual days have their words', () => {
  assert.equal(sentence({ targets: targetsOf() }), 'Nothing added yet. That is not the same as eating nothing.');
  assert.match(sentence({}), /^An example/);
  assert.match(sentence(documentsOf([['a', 1, 420, 0]], { because: 'denominator_zero' })), /No magnesium yet, so there is no ratio\./);
  assert.match(sentence(documentsOf(DAY, { because: 'both_below_ear' })), /Both amounts are low\. Look at these first\./);
  assert.match(sentence(documentsOf([['a', 1, 2820, 360], ['b', 1, 0, 1]])), /Calcium is 320 mg above the limit of 2,500 mg\./);
  assert.match(sentence(documentsOf([['a', 1, 480, [60]]], { because: 'value_unknown' })), /at least 60 mg of magnesium.*We cannot tell whether magnesium reaches/);
  assert.match(sentence(documentsOf(DAY, { person: { lifeStage: null }, because: 'nobody_described' })), /Enter your age and sex/);
  assert.match(plain(planeSentence(planeScene(documentsOf(DAY)), false, t)), /No place in this picture meets both amounts/);
});

test('the legend lists only the marks that are there', () => {
  /** @param {import('../../web/picture/plane-scene.js').SceneInput} input */
  const marks = (input) => {
    const scene = planeScene(input);
    const drawing = drawPlane(scene, planeFrame(scene, 'wide', 688), planeTexts(scene, false, t), roughMeasure);
    return legendItems(drawing.marks, scene, t).map(({ mark }) => mark);
  };
  assert.deepEqual(marks(documentsOf(DAY)), ['food', 'unsure', 'recommended', 'region']);
  assert.deepEqual(marks({ targets: targetsOf() }), ['recommended', 'region']);
  assert.deepEqual(marks(documentsOf([['two', null, 1200, 300]])), ['recommended', 'region']);
  assert.deepEqual(marks(documentsOf([DAY[1]], { because: 'under_19' })), ['food', 'recommended']);
});

test('the label of a band always carries its source', () => {
  /** @param {import('../../web/picture/documents.js').ChosenBand | null} band */
  const lines = (band) => planeTexts(planeScene({ ...documentsOf(DAY), band }), false, t).band;
  assert.deepEqual(lines(null), ['1.7 to 2.6 times', 'Costello et al., 2021']);
  assert.deepEqual(lines('tradition'), ['1 to 2×, no source']);
  assert.deepEqual(lines({ low: 1.5, high: 2.5 }), ['1.5 to 2.5×, your own band']);
});

test('between two days the path moves and ends exactly at the new day', () => {
  const [before, after] = [planeScene(documentsOf(DAY.slice(0, 4))), planeScene(documentsOf(DAY.slice(0, 5)))];
  assert.ok(canMove(before, after));
  assert.equal(sceneBetween(before, after, 1), after);
  const half = sceneBetween(before, after, 0.5);
  assert.ok(Math.abs(half.tip.calcium - (before.tip.calcium + after.tip.calcium) / 2) < 1e-9);
  const removed = sceneBetween(after, before, 0);
  assert.ok(Math.abs(removed.tip.calcium - after.tip.calcium) < 1e-9);
  assert.ok(!canMove(before, planeScene(documentsOf(DAY.slice(0, 4)))), 'nothing moves when nothing changed');
  assert.ok(!canMove(planeScene({}), after), 'the example does not become the day');
});
