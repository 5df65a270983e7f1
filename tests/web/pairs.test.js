import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conflictInWords, otherPairs } from '../../web/ratio-strip/pairs-model.js';

const plain = (/** @type {string | null | undefined} */ text) => text?.replaceAll('\u00a0', ' ');
const ratio = { basis: 'mass', value: 2, low: 2, high: 2, molar: null, difference: null, implied_by_targets: null, bands: [], not_judged_because: null };
const who = { id: 'who', low: null, high: 1, verdict: 'above' };

/** @param {object[]} ratios @param {object[]} [conflicts] @returns {any} */
const report = (ratios, conflicts = []) => ({ ratios, conflicts });

test('Every pair but calcium and magnesium says its basis, its range, and where the day stands', () => {
  const [pair, ...more] = otherPairs(report([{ ...ratio, id: 'ca_mg' }, { ...ratio, id: 'na_k', basis: 'molar', value: 1.5, low: 1.4, high: 1.62, implied_by_targets: 0.98, bands: [who] }]));
  assert.equal(more.length, 0);
  assert.deepEqual([pair.name, pair.basis, pair.value], ['Sodium to potassium', 'counted in atoms', '1.4 to 1.6']);
  assert.deepEqual([pair.bands[0].range, pair.bands[0].verdict], ['Up to 1', 'Your day is above it.']);
  assert.deepEqual(pair.sentences, ['Meeting both recommended amounts exactly gives 0.98.']);
});

test('A pair that nobody judges says why, and a missing value is no ratio', () => {
  const [low, unknown] = otherPairs(report([
    { ...ratio, id: 'fe_cu', not_judged_because: 'both_below_ear' },
    { ...ratio, id: 'n6_n3', value: null, low: null, high: null, not_judged_because: 'value_unknown' },
  ]));
  assert.deepEqual(low.sentences, ['Both amounts are low. Look at these first.']);
  assert.deepEqual([unknown.value, unknown.sentences], [null, ['The ratio is not known, because a value is missing.']]);
});

test('When the recommended amounts themselves are outside the chosen band, the page says what being inside would take', () => {
  const way = { nutrient: 'magnesium', at_least: 384.6, more: 64.6, passes_limit: false };
  const conflict = { ratio: 'ca_mg', band: 'costello2021', low: 1.7, high: 2.6, implied: 3.125, possible: true, way };
  const words = plain(conflictInWords(report([], [conflict]), 'costello2021'));
  assert.match(words ?? '', /is at 3\.1, outside 1\.7 to 2\.6\..*Magnesium: at least 385 mg.*65 mg above/);
  assert.equal(conflictInWords(report([], [conflict]), 'rosanoff2016'), '');
  assert.match(conflictInWords(report([], [{ ...conflict, possible: false, way: null }]), 'costello2021'), /No day can meet both/);
  assert.match(conflictInWords(report([], [{ ...conflict, way: { ...way, passes_limit: true } }]), 'costello2021'), /passes an upper limit/);
});
