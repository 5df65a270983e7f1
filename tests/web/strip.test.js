import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strip } from '../../web/ratio-strip/strip-model.js';
import { along } from '../../web/ratio-strip/strip-view.js';
import { t } from './fixtures/words.js';
import { documentsOf, targetsOf, DAY } from './fixtures/documents.js';

const { report, targets } = documentsOf(DAY);

/** @param {Parameters<typeof strip>} input */
function model(...input) {
  const found = strip(...input);
  assert.ok(found);
  return found;
}

test('every band is a row, the preferred one chosen at first', () => {
  const { bands } = model(report, targets, null, t);
  assert.deepEqual(bands.map(({ id, edges, chosen, weak }) => [id, edges, chosen, weak]), [
    ['costello2021', '1.7 to 2.6', true, false],
    ['rosanoff2016', '1.7 to 2.8', false, false],
    ['tradition', '1 to 2', false, true],
  ]);
});

test('another band can be chosen, also two edges of the reader', () => {
  assert.deepEqual(model(report, targets, 'tradition', t).bands.map(({ chosen }) => chosen), [false, false, true]);
  const own = model(report, targets, { low: 1.5, high: 2.5 }, t).bands;
  assert.deepEqual(own.map(({ chosen }) => chosen), [false, false, false, true]);
  assert.deepEqual(own[3].band, { low: 1.5, high: 2.5 });
});

test('the bands never stand without what the recommended amounts add up to', () => {
  const [implied] = model(report, targets, null, t).comparisons;
  assert.equal(implied.strong, 'For you: 3.1');
  assert.match(implied.note, /^1,000 ÷ 320\./);
  assert.equal(implied.value, 1000 / 320);
  assert.deepEqual(model(null, targetsOf({ lifeStage: null }), null, t).comparisons, []);
});

test("the reader's day is a range, and is left out where no ratio is said", () => {
  assert.equal(model(report, targets, null, t).day?.text, 'your day 5.2–5.9×');
  for (const because of /** @type {const} */ (['both_below_ear', 'value_unknown', 'denominator_zero', 'under_19', 'pregnant_or_lactating'])) {
    assert.equal(model(documentsOf(DAY, { because }).report, targets, null, t).day, null);
  }
  assert.notEqual(model(documentsOf(DAY, { because: 'nobody_described' }).report, targets, null, t).day, null);
});

test('no band can be chosen where none is drawn', () => {
  assert.equal(model(documentsOf(DAY, { because: 'under_19' }).report, targets, null, t).choosable, false);
  assert.equal(model(report, targets, null, t).choosable, true);
});

test('every source of every band is named', () => {
  assert.deepEqual(model(report, targets, null, t).sources.map(({ id }) => id), ['costello2021', 'rosanoff2016', 'durlach1989']);
  assert.equal(model(report, targets, null, t).sources[2].url, null);
});

test('two edges of one’s own stay on offer while another band is chosen', () => {
  const own = { low: 1.5, high: 3 };
  const { bands } = model(report, targets, 'tradition', t, own);
  assert.deepEqual(bands.filter(({ chosen }) => chosen).map(({ id }) => id), ['tradition']);
  assert.deepEqual(bands.at(-1)?.band, own);
});

test('without targets there is nothing to compare', () => assert.equal(strip(report, null, null, t), null));

test('a ratio beyond the scale is pinned to its end', () => {
  assert.deepEqual([0, 3, 6, 8.75].map(along), ['0%', '50%', '100%', '100%']);
});
