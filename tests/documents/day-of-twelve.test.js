// A day worked out by hand: the native command gives the same sums, bounds, statuses, limits and ratios.
import assert from 'node:assert/strict';
import test from 'node:test';
import { documentFor, run } from './command.js';
import { dayOfTwelve, sumsByHand } from './day-of-twelve.js';
import { assess } from './oracle/assess.js';
import { differences } from './oracle/compare.js';

const report = await documentFor('assess', dayOfTwelve);

/** @param {number} got @param {number} expected */
function isNear(got, expected) {
  assert.ok(Math.abs(got - expected) <= 1e-9 * Math.abs(expected), `${got} is not ${expected}`);
}

/** @param {string} list @param {string} id */
function find(list, id) {
  return report[list].find((/** @type {{nutrient?: string, id?: string}} */ item) => item.nutrient === id || item.id === id);
}

for (const [nutrient, [known, low, middle, high]] of Object.entries(sumsByHand)) {
  test(`the day brings ${known} of ${nutrient}, between ${low} and ${high}`, () => {
    const intake = report.intake[nutrient];
    isNear(intake.known, known);
    isNear(intake.low, low);
    isNear(intake.middle, middle);
    isNear(intake.high, high);
  });
}

test('the foods without a figure are named', () => {
  assert.deepEqual(report.intake.tryptophan.missing, ['/days/0/entries/4', '/days/0/entries/9']);
  assert.deepEqual(report.intake.choline.missing, ['/days/0/entries/9']);
  assert.deepEqual(report.intake.calcium.missing, []);
});

test('where fewer than eight legumes have a figure nothing is borrowed: menaquinone-4 has no upper bound', () => {
  const { middle, high, missing } = report.intake.menaquinone_4;
  assert.deepEqual([middle, high], [null, null]);
  assert.ok(missing.includes('/days/0/entries/6'));
});

test('the largest sources of magnesium are pumpkin seeds, almonds, spinach, chickpeas and bread', () => {
  const top = report.intake.magnesium.top.map((/** @type {{entry: string}} */ { entry }) => entry.split('/').at(-1));
  assert.deepEqual(top, ['2', '0', '1', '6', '4']);
  isNear(report.intake.magnesium.top[0].amount, 88.8);
});

test('a woman of 45 is held against the row f_31_50', () => {
  assert.deepEqual(report.person, { life_stage: 'f_31_50', reference: 'nasem' });
  assert.deepEqual(report.days, { counted: 1, excluded: 0 });
});

test('calcium and magnesium reach their RDA, sodium stays below its AI, choline too', () => {
  assert.deepEqual({ ...find('adequacy', 'calcium'), share: null, confidence: null, confidence_low: null, confidence_high: null }, {
    nutrient: 'calcium', form: null, basis: null, kind: 'RDA', target: 1000, ear: 800, status: 'met', share: null, confidence: null, confidence_low: null, confidence_high: null,
  });
  isNear(find('adequacy', 'calcium').share, 1.011655);
  // z = 211.655 / √(80² + 325²) for one day
  assert.ok(Math.abs(find('adequacy', 'calcium').confidence - 0.736427) < 1e-6);
  assert.equal(find('adequacy', 'magnesium').status, 'met');
  assert.equal(find('adequacy', 'sodium').status, 'below');
  assert.equal(find('adequacy', 'choline').status, 'below');
  assert.equal(find('adequacy', 'vitamin_d').status, 'met');
});

test('no limit is passed; the magnesium of food does not count against its limit, sodium has a risk-reduction mark', () => {
  assert.deepEqual(find('limits', 'magnesium'), {
    nutrient: 'magnesium', kind: 'UL', limit: 350, scope: 'supplemental_only', amount: 0, status: 'within',
  });
  isNear(find('limits', 'calcium').amount, 1011.655);
  assert.equal(find('limits', 'sodium').kind, 'CDRR');
  assert.equal(find('limits', 'sodium').limit, 2300);
  // At most the preformed 18.68 mg of the foods could be added niacin.
  assert.equal(find('limits', 'niacin').status, 'within');
  assert.deepEqual(report.limits.filter((/** @type {{status: string}} */ { status }) => status !== 'within'), []);
});

test('Ca:Mg is 1011.655 : 570.38 by mass, inside 1.7–2.6, and the targets imply 3.125', () => {
  const ratio = find('ratios', 'ca_mg');
  isNear(ratio.value, 1011.655 / 570.38);
  isNear(ratio.molar, (1011.655 / 40.078) / (570.38 / 24.305));
  assert.deepEqual([ratio.basis, ratio.low, ratio.high], ['mass', ratio.value, ratio.value]);
  assert.equal(ratio.implied_by_targets, 3.125);
  assert.equal(ratio.not_judged_because, null);
  assert.deepEqual(ratio.bands[0], { id: 'costello2021', low: 1.7, high: 2.6, verdict: 'inside' });
});

test('Na:K is molar: 753.5/22.98977 to 3657.605/39.0983', () => {
  const ratio = find('ratios', 'na_k');
  assert.equal(ratio.basis, 'molar');
  assert.ok(Math.abs(ratio.value - (753.5 / 22.98977) / (3657.605 / 39.0983)) < 1e-5);
  assert.ok(Math.abs(ratio.implied_by_targets - 0.981) < 0.001);
  assert.equal(ratio.bands[0].verdict, 'inside');
});

test('every other figure of the day is what the oracle works out with exact fractions', () => {
  const expected = assess(dayOfTwelve);
  const got = Object.fromEntries(Object.keys(expected).map((key) => [key, report[key]]));
  assert.deepEqual(differences(got, expected), []);
});

for (const [food, nutrient, amount] of /** @type {const} */ ([
  ['sr:12061', 'calcium', 269], ['sr:12061', 'magnesium', 270], ['sr:11457', 'calcium', 99], ['sr:11457', 'magnesium', 79],
  ['sr:12014', 'magnesium', 592], ['sr:01077', 'calcium', 113],
])) {
  test(`${food} holds ${amount} mg of ${nutrient} per 100 g`, async () => {
    const document = JSON.parse((await run(['food', food, '--json'])).output);
    assert.equal(document.per_100_g[nutrient].amount, amount);
    const contributions = await documentFor('contributions', { ...dayOfTwelve, days: [{ entries: [{ food, grams: 100 }] }] });
    assert.equal(contributions.entries[0].amounts[nutrient].known, amount);
  });
}
