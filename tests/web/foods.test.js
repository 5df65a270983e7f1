import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calciumToMagnesium, nutrientSections, offeredPortions } from '../../web/foods/foods-model.js';

/** @param {number | null} amount @param {[number, number | null]} [range] */
const content = (amount, [low, high] = [amount ?? 0, amount], similar = 0) => ({ unit: 'mg', amount, low, middle: amount, high, similar_foods: similar });

/** @type {any} */
const food = {
  usual: { portion: '1 cup', count: 1, grams: 30 },
  portions: [{ name: '1 cup', grams: 30 }],
  ratios: [{ id: 'ca_mg', numerator: 'calcium', denominator: 'magnesium', value: 99 / 79 }],
  per_100_g: { calcium: content(99), magnesium: content(79), iron: content(2.71), zinc: content(null, [0.1, 4], 120), copper: content(null, [0, null], 3), retinol: content(0) },
};
const plain = (/** @type {string | null} */ text) => text?.replaceAll('\u00a0', ' ');

test('A food shows its nutrients in the grams asked for, the pair first, and no part of another nutrient', () => {
  const [pair, , minerals] = nutrientSections(food, 30);
  assert.deepEqual(pair.map(({ nutrient, amount }) => [nutrient, plain(amount)]), [['calcium', '30 mg'], ['magnesium', '24 mg']]);
  assert.equal(plain(minerals[0].amount), '0.81 mg');
  assert.ok(nutrientSections(food, 30).flat().every(({ nutrient }) => nutrient !== 'retinol'));
});

test('A missing amount is no zero: it has the range of similar foods, or nothing', () => {
  const minerals = nutrientSections(food, 50)[2];
  const [zinc, copper] = ['zinc', 'copper'].map((id) => minerals.find(({ nutrient }) => nutrient === id));
  assert.deepEqual([zinc?.amount, plain(zinc?.range ?? null), zinc?.similar], [null, '0.1–2.0 mg', 120]);
  assert.deepEqual([copper?.amount, copper?.range], [null, null]);
});

test('What the table only says to be less than it could measure is said so', () => {
  const traces = { ...food, per_100_g: { ...food.per_100_g, iron: content(null, [0, 0.4], 0) } };
  const iron = nutrientSections(traces, 50)[2].find(({ nutrient }) => nutrient === 'iron');
  assert.deepEqual([iron?.amount, plain(iron?.below ?? null), iron?.range], [null, '0.20 mg', null]);
});

test('A food is offered in 100 grams and in its portions', () => {
  assert.deepEqual(offeredPortions(food).map(({ label, grams }) => [plain(label), grams]), [['100 g', 100], ['1 cup (30 g)', 30]]);
  const two = { ...food, usual: { portion: '1 cup', count: 2, grams: 60 } };
  assert.deepEqual(offeredPortions(two).map(({ label, grams }) => [plain(label), grams]), [['100 g', 100], ['2 cups (60 g)', 60], ['1 cup (30 g)', 30]]);
});

test('A ratio that cannot be said says why', () => {
  assert.deepEqual(calciumToMagnesium(food), { value: 99 / 79 });
  const none = { ...food, ratios: [{ ...food.ratios[0], value: null }] };
  assert.deepEqual(calciumToMagnesium({ ...none, per_100_g: { ...food.per_100_g, magnesium: content(null, [1, 2]) } }), { why: 'missing' });
  assert.deepEqual(calciumToMagnesium({ ...none, per_100_g: { ...food.per_100_g, magnesium: content(0) } }), { why: 'zero' });
});
