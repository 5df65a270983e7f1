import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as numbers from '../../web/format/numbers.js';
import { withUnit } from '../../web/format/units.js';
import { localeFor } from '../../web/format/locale.js';
import { parseNumber, retyped } from '../../web/format/parse.js';
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

/** @type {[string, string, number][]} */
const inLanguages = [
  ['de', '1.200', 1200], ['de', '1,5', 1.5], ['de', '1.5', 1.5], ['de', '1.200,5', 1200.5], ['de', '1,200.5', 1200.5], ['de', '1.234.567', 1234567],
  ['de-CH', '1’200', 1200], ['de-CH', "1'200.5", 1200.5], ['fr', '1\u202f200,5', 1200.5], ['fr', '1\u00a0200', 1200], ['fr', '12\u2009345', 12345],
  ['es', '1.200.000', 1200000], ['es', '1.200,5', 1200.5], ['es', '1,200.5', 1200.5], ['es-ES', '1.200', 1200], ['es-MX', '1,200', 1200], ['es', '0,500', 0.5],
  ['ar', '١٢٣', 123], ['ar', '١٫٥', 1.5], ['ar', '١٬٢٠٠', 1200], ['ar', '١٬٢٠٠٫٥', 1200.5], ['ar', '٫٥', 0.5], ['ar', '١،٥', 1.5], ['ar', '۱۲۳', 123],
  ['ar', '۱٬۲۰۰', 1200], ['ar', '١\u00bd', 1.5], ['ar', '١/٢', 0.5], ['ar', '\u200f١٢\u200e', 12], ['ar-MA', '1.200', 1200], ['ar-EG', '1,5', 1.5], ['ar', '1.25', 1.25],
  ['en', '٣', 3], ['en', '١٫٢٣٤', 1.234], ['en', '1.234,5', 1234.5], ['en', '1234.567', 1234.567], ['en', '1.2345', 1.2345], ['en', '01.234', 1.234],
];
for (const [locale, text, value] of inLanguages) {
  test(`“${text}” is ${value} in ${locale}`, () => assert.deepEqual(parseNumber(text, locale), { ok: true, value }));
}

/** @type {[string, string, string, string][]} */
const inTwoWays = [
  ['en', '1.500', '1500', '1.5'], ['en', '12.345', '12345', '12.3450'], ['de', '1,500', '1500', '1,5'], ['fr', '1.500', '1500', '1,5'], ['fr', '1,500', '1500', '1,5'],
  ['es', '1.500', '1500', '1,5'], ['es', '1,500', '1500', '1,5'], ['ar', '1,500', '1500', '1.5'], ['ar', '١،٥٠٠', '1500', '1.5'], ['ar', '1.234', '1234', '1.2340'],
];
for (const [locale, text, large, small] of inTwoWays) {
  test(`“${text}” in ${locale} is asked about: ${large} or ${small}?`, () => {
    assert.deepEqual(parseNumber(text, locale), { ok: false, code: 'ambiguous', params: { large, small } });
    // Either answer is then read as what it says.
    assert.deepEqual(parseNumber(large, locale), { ok: true, value: Number(large) });
    assert.deepEqual(parseNumber(small, locale), { ok: true, value: Number(small.replace(',', '.')) });
  });
}

test('a change of language changes no number that was typed', () => {
  const locales = ['en', 'de', 'de-CH', 'es', 'es-MX', 'fr', 'ar-u-nu-latn'];
  for (const from of locales) {
    for (const to of locales) {
      for (const value of [0, 3, 0.5, 1.5, 1200, 1234.5, 12345678.25, 1.234, 123.456]) {
        // Three decimals are asked about, four are not.
        const typed = retyped(`${value}`.replace(/\.\d{3}$/, '$&0'), 'en', from);
        assert.deepEqual(parseNumber(typed, from), { ok: true, value });
        assert.deepEqual(parseNumber(retyped(typed, from, to), to), { ok: true, value }, `${typed} from ${from} to ${to}`);
      }
    }
  }
  assert.equal(retyped('1,500', 'en', 'de'), '1500');
  assert.equal(retyped('1,500', 'de', 'en'), '1,500', 'what was asked about stays as it was typed');
  assert.equal(retyped('', 'en', 'de'), '');
  assert.equal(retyped('a lot', 'en', 'de'), 'a lot');
});

test('numbers are written as the reader’s own region does, if it speaks the language of the page', () => {
  assert.equal(localeFor('en', ['de-DE', 'en-GB']), 'en-GB');
  assert.equal(localeFor('es', ['es-MX', 'es']), 'es-MX');
  assert.equal(localeFor('de', ['fr', 'en']), 'de');
  assert.equal(localeFor('en', ['eng-x']), 'en');
  assert.equal(localeFor('ar', ['ar-EG']), 'ar-EG-u-nu-latn');
  assert.equal(localeFor('ar', []), 'ar-u-nu-latn');
  assert.equal(localeFor('en-XA', ['en-US']), 'en-US');
});

test('Arabic is written with the digits of labels and tables, whatever the country', () => {
  assert.equal(numbers.formatNumber(12345.6, 1, localeFor('ar', ['ar-EG'])).replace(/[٬٫,.]/g, ''), '123456');
});

for (const text of ['abc', 'NaN', 'Infinity', '1e3', '0x10', '1,2,3', '1.2.3', '12 mg', '1,5½', '1/0', '--1', '½½', '1 2', '1’20', '1٫2٫3', '٣ mg', '1٬2']) {
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
