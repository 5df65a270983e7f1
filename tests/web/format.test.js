import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as numbers from '../../web/format/numbers.js';
import { withUnit } from '../../web/format/units.js';
import { parseNumber } from '../../web/format/parse.js';
import { shortName } from '../../web/format/names.js';

test('calcium and magnesium are whole milligrams with thousands separators', () => {
  assert.equal(numbers.formatAmount(1113.4, 'calcium'), '1,113');
  assert.equal(numbers.formatAmount(0.4, 'magnesium'), '0');
  assert.equal(numbers.formatAmount(1113.4, 'calcium', 'de'), '1.113');
});

test('other amounts get the decimals their size deserves', () => {
  assert.deepEqual([0.534, 3.94, 14.92, 123.4, 0].map((value) => numbers.formatAmount(value, 'zinc')), ['0.53', '3.9', '14.9', '123', '0']);
});

test('a range has the decimals of its larger end and is one number when both ends print the same', () => {
  assert.equal(numbers.formatRange(288.6, 316.2, 'magnesium'), '289–316');
  assert.equal(numbers.formatRange(4, 31, 'iron'), '4–31');
  assert.equal(numbers.formatRange(9.4, 11.1, 'vitamin_e'), '9.4–11.1');
  assert.equal(numbers.formatRange(110.1, 110.3, 'calcium'), '110');
});

test('a ratio has one decimal, the edge of a band its own', () => {
  assert.equal(numbers.formatRatio(4), '4.0');
  assert.equal(numbers.formatRatioRange(3.52, 3.86), '3.5–3.9');
  assert.equal(numbers.formatRatioRange(3.51, 3.54), '3.5');
  assert.deepEqual([1, 1.7, 2.6].map((edge) => numbers.formatEdge(edge)), ['1', '1.7', '2.6']);
});

test('zero is never written with a minus', () => {
  assert.equal(numbers.formatNumber(-0, 1), '0.0');
  assert.equal(numbers.formatNumber(-0.04, 1), '0.0');
});

test('a unit follows after a space that does not break, and ug is µg', () => {
  assert.equal(withUnit('640', 'ug'), '640\u00a0µg');
  assert.equal(withUnit('1,113', 'mg'), '1,113\u00a0mg');
});

/** @type {[string, number | null][]} */
const typed = [
  ['1,5', 1.5], ['1.5', 1.5], ['0,5', 0.5], ['.5', 0.5], [',5', 0.5], ['½', 0.5], ['1½', 1.5], ['1 ½', 1.5], ['1/2', 0.5], ['1 1/2', 1.5],
  ['1,200', 1200], ['1,200.5', 1200.5], ['12,345,678', 12345678], ['0,500', 0.5], ['1 200', 1200], ['1\u202f200,5', 1200.5], ['300', 300], ['300.', 300],
  ['  42 ', 42], ['', null], ['   ', null], ['0', 0], ['-0', 0],
];
for (const [text, value] of typed) {
  test(`“${text}” is ${value === null ? 'missing' : value}`, () => assert.deepEqual(parseNumber(text), { ok: true, value }));
}

test('another locale groups with another sign', () => {
  assert.deepEqual(parseNumber('1.200', 'de'), { ok: true, value: 1200 });
  assert.deepEqual(parseNumber('1,200', 'de'), { ok: true, value: 1.2 });
});

for (const text of ['abc', 'NaN', 'Infinity', '1e3', '0x10', '1,2,3', '1.2.3', '12 mg', '1,5½', '1/0', '--1', '½½', '1 2', '٣']) {
  test(`“${text}” is not a number`, () => assert.deepEqual(parseNumber(text), { ok: false, code: 'not_a_number' }));
}

test('a negative amount is an error of its own', () => {
  assert.deepEqual(parseNumber('-5'), { ok: false, code: 'negative' });
  assert.deepEqual(parseNumber('\u22121,5'), { ok: false, code: 'negative' });
});

/** @type {[string, string][]} */
const names = [
  ['Cheese, cheddar', 'Cheddar'], ['Spinach, raw', 'Spinach'], ['Nuts, almonds', 'Almonds'], ['Bread, white, commercially prepared', 'White bread'],
  ['Seeds, pumpkin and squash seed kernels, dried', 'Pumpkin seeds'], ['Seeds, flaxseed', 'Flaxseed'], ['Yogurt, plain, low fat', 'Yogurt'],
  ['Soup, tomato, canned', 'Tomato soup'], ['Beans, black, mature seeds', 'Black beans'], ["Cereals ready-to-eat, KELLOGG'S, Corn flakes", 'Corn flakes'],
  ['Milk, reduced fat, fluid, 2% milkfat', 'Milk'], ['your two amounts', 'your two amounts'], ['', ''],
];
for (const [name, short] of names) test(`“${name}” is “${short}” in the picture`, () => assert.equal(shortName(name), short));

test('a short name is never longer than a label', () => {
  assert.ok(shortName('A very long name of a dish that somebody typed in without any comma').length <= 22);
});
