import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onlyEntry, ratioForm, standing, verdict } from '../../web/model/verdict.js';
import { sayAll } from '../../web/model/words.js';
import { report } from './fixtures/report.js';

const day = { entries: 12 };
const space = '\u00a0';

/** @param {Parameters<typeof report>[0]} options @param {Parameters<typeof verdict>[1]} [about] */
const headline = (options, about = day) => sayAll(verdict(report(options), about).headline).replaceAll(space, ' ');

/** @param {Parameters<typeof report>[0]} options */
const context = (options) => {
  const { question, context: rest } = verdict(report(options), day);
  return sayAll([...(question ? [question] : []), ...rest]).replaceAll(space, ' ');
};

/** @type {[string, Parameters<typeof report>[0], string][]} */
const headlines = [
  ['the usual day', {}, 'Enough calcium, a little short on magnesium. Your calcium is 3.7 times your magnesium.'],
  [
    'a usual day with a small range',
    { magnesium: { low: 289, high: 316, missing: 1 } },
    'Enough calcium, a little short on magnesium. Your calcium is about 3.6 times your magnesium.',
  ],
  [
    'enough of both, outside the band',
    { magnesium: { low: 330, high: 330 } },
    'Enough of both. Your calcium is 3.3 times your magnesium.',
  ],
  [
    'enough of both, inside the band',
    { magnesium: { low: 500, high: 500 } },
    'Enough of both. Your calcium is 2.2 times your magnesium, inside the band you chose.',
  ],
  [
    'magnesium below the average need',
    { magnesium: { low: 200, high: 200 } },
    'Enough calcium, short on magnesium. Your calcium is 5.5 times your magnesium.',
  ],
  [
    'part of the range below the average need',
    { magnesium: { low: 250, high: 270, missing: 1 } },
    'Enough calcium, short on magnesium. Your calcium is about 4.2 times your magnesium.',
  ],
  [
    'both a little short',
    { calcium: { low: 900, high: 900 } },
    'A little short on both calcium and magnesium. Your calcium is 3.0 times your magnesium.',
  ],
  [
    'a range that reaches the recommended amount',
    { magnesium: { low: 310, high: 330, missing: 1 } },
    'Enough calcium. We cannot tell about magnesium: 1 of 12 foods has no value. Your calcium is about 3.4 times your magnesium.',
  ],
  [
    'a wide range',
    { magnesium: { low: 250, high: 500, missing: 2 } },
    'Enough calcium. We cannot tell about magnesium: 2 of 12 foods have no value. Your calcium is between 2.2 and 4.4 times your magnesium.',
  ],
  [
    'a range too wide for a ratio',
    { magnesium: { low: 100, high: 600, missing: 2 } },
    'Enough calcium. We cannot tell about magnesium: 2 of 12 foods have no value.',
  ],
  [
    'a value that cannot be bounded',
    { magnesium: { low: 60, high: null, missing: 1 }, because: 'value_unknown' },
    'Enough calcium. We cannot tell about magnesium: 1 of 12 foods has no value.',
  ],
  [
    'both below the average need',
    { calcium: { low: 500, high: 500 }, magnesium: { low: 100, high: 100 }, because: 'both_below_ear' },
    'Low in both calcium and magnesium. Both amounts are low. Look at these first.',
  ],
  [
    'nobody described',
    { described: false },
    'Your calcium is 3.7 times your magnesium. Are the amounts enough for you? Add age and sex.',
  ],
  [
    'no magnesium at all',
    { magnesium: { low: 0, high: 0 }, because: 'denominator_zero' },
    'Enough calcium, short on magnesium. No magnesium yet, so there is no ratio.',
  ],
  [
    'calcium above the upper limit',
    {
      calcium: { low: 2800, high: 2800 },
      limits: [{ nutrient: 'calcium', kind: 'UL', limit: 2500, scope: 'total', amount: 2800, status: 'over' }],
    },
    'More calcium than the upper limit of 2,500 mg. A little short on magnesium. Your calcium is 9.3 times your magnesium.',
  ],
  [
    'magnesium from supplements above the limit',
    { limits: [{ nutrient: 'magnesium', kind: 'UL', limit: 350, scope: 'supplemental_only', amount: 500, status: 'over' }] },
    'Enough calcium. More magnesium from supplements than the limit of 350 mg. Your calcium is 3.7 times your magnesium.',
  ],
  [
    'an infant below an adequate intake',
    { kind: 'AI', calcium: { low: 100, high: 100 }, magnesium: { low: 400, high: 400 }, because: 'under_19' },
    'Less calcium than the amount set for this age. How much is really needed is not known. Enough magnesium.',
  ],
];

for (const [name, options, words] of headlines) {
  test(`The headline for ${name}`, () => assert.equal(headline(options), words));
}

test('A day of one listed entry is said to be no day', () => {
  const words = headline({ calcium: { low: 311, high: 311 }, magnesium: { low: 29, high: 29 } }, { entries: 1, only: 'Yogurt' });
  assert.equal(words, 'Yogurt: 311 mg calcium, 29 mg magnesium. One entry is not a day.');
});

for (const because of ['under_19', 'pregnant_or_lactating', 'condition']) {
  test(`The headline leaves the ratio out when it is not judged because of ${because}, and the context says why`, () => {
    assert.equal(headline({ because }), 'Enough calcium, a little short on magnesium.');
    assert.match(context({ because }), /^We do not judge the ratio here/);
  });
}

test('The context asks whether a ratio above the band is too high, and names who proposes the band and what the amounts imply', () => {
  assert.equal(
    context({}),
    'Is 3.7 too high? No one knows for sure. One research group proposes 1.7 to 2.6 for adults, on limited evidence. People who meet both US recommendations exactly would be at 3.1.',
  );
});

test('The context asks whether a ratio below the band is too low', () => {
  assert.match(context({ magnesium: { low: 900, high: 900 } }), /^Is 1\.2 too low\?/);
});

test('The context asks an open question when the ratio is a wide range', () => {
  assert.match(context({ magnesium: { low: 250, high: 500 } }), /^Is there a right ratio\?/);
});

test('The context says nothing about a band that the catalogue does not know', () => {
  const bands = [{ id: 'own', low: 1, high: 3, verdict: /** @type {const} */ ('above') }];
  assert.equal(context({ ratio: { bands } }), 'Is 3.7 too high? No one knows for sure. People who meet both US recommendations exactly would be at 3.1.');
});

test('A quarter of the ratio is the widest range that is still "about"', () => {
  /** @param {number} low @param {number} high */
  const form = (low, high) => ratioForm({ ...report().ratios[0], value: 4, low, high });
  assert.deepEqual([form(4, 4), form(3.5, 4.5), form(3.4, 4.5), form(2, 6), form(1.9, 6)], ['exact', 'about', 'between', 'between', 'none']);
});

test('A sodium limit over its line does not make calcium or magnesium stand over a limit', () => {
  const limits = [{ nutrient: 'magnesium', kind: /** @type {const} */ ('CDRR'), limit: 1, scope: 'total', amount: 2, status: /** @type {const} */ ('over') }];
  assert.equal(standing(report({ limits }), 'magnesium'), 'little');
});

test('One food is not a day, but the sum of a day that another app has counted is', () => {
  /** @type {import('../../web/model/state.js').Entry} */
  const food = { kind: 'food', id: 'a', food: 'sr:1', name: 'Yogurt', portions: [], portion: null, count: 1 };
  /** @type {import('../../web/model/state.js').Entry} */
  const day = { kind: 'kept', id: 'b', name: 'Day from Cronometer', plan: { name: 'Day from Cronometer', nutrients: { calcium: 912 } } };
  assert.equal(onlyEntry([food]), food);
  assert.equal(onlyEntry([day]), null);
  assert.equal(onlyEntry([food, day]), null);
  assert.equal(onlyEntry([]), null);
});
