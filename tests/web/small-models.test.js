import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchParts, quoted } from '../../web/search/matches.js';
import { amountProblem, likelyGrams } from '../../web/model/amount-check.js';
import { shownName } from '../../web/model/food-names.js';
import { amountInWords, countInWords, gramsOf, portionInWords, stepped } from '../../web/model/portions.js';
import { entryOf, problemInWords } from '../../web/model/problems.js';
import { howSure } from '../../web/model/sure.js';
import { rangeInWords, say } from '../../web/model/words.js';
import { report } from './fixtures/report.js';

const space = '\u00a0';

test('Portions multiply the number that the table prints in front', () => {
  const said = [['1 cup', 1], ['1 cup', 0.5], ['1 slice', 2], ['0.5 cup, chopped', 2], ['0.5 breast', 1], ['2 tbsp', 1.5], ['1 unit', 3]];
  assert.deepEqual(
    said.map(([name, count]) => portionInWords(String(name), Number(count))),
    ['1 cup', '½ cup', '2 slices', '1 cup, chopped', '½ breast', '3 tbsp', '3 × 1 unit'],
  );
});

test('Halves and quarters have their own signs, other parts are decimal', () => {
  assert.deepEqual([0.5, 1.5, 2.25, 0.4, 3].map(countInWords), ['½', '1½', '2¼', '0.4', '3']);
});

test('Grams are said as grams, and a portion has its weight', () => {
  assert.equal(amountInWords({ portion: null, count: 150 }), `150${space}g`);
  assert.equal(gramsOf({ portion: '1 cup', count: 2, portions: [{ name: '1 cup', grams: 30 }] }), 60);
});

test('The stepper goes to the next amount that people choose', () => {
  assert.deepEqual([stepped(1, 1, false), stepped(1, -1, false), stepped(1.2, 1, false), stepped(0.25, -1, false), stepped(10, 1, false)], [1.5, 0.5, 1.5, 0.25, 11]);
  assert.deepEqual([stepped(100, 1, true), stepped(5, -1, true)], [110, 1]);
});

test('Matches are marked at the start of words, in any case, and nothing is read as a pattern', () => {
  assert.deepEqual(matchParts('Spinach, raw', ['spinach']), [{ text: 'Spinach', match: true }, { text: ', raw', match: false }]);
  assert.deepEqual(matchParts('Malabar spinach', ['in']), [{ text: 'Malabar spinach', match: false }]);
  assert.deepEqual(matchParts('Milk (2%)', ['(2%']), [{ text: 'Milk (2%)', match: false }]);
});

test('A note about a distribution programme is no part of a food\'s name', () => {
  assert.equal(shownName("Apples, raw, with skin (Includes foods for USDA's Food Distribution Program)"), 'Apples, raw, with skin');
  assert.equal(shownName('Bread, white (includes crumbs)'), 'Bread, white (includes crumbs)');
});

test('A typed amount that is no number is explained, an empty one is not a fault', () => {
  assert.equal(amountProblem(''), null);
  assert.equal(amountProblem('1,5'), null);
  assert.match(amountProblem('abc') ?? '', /Type a number/);
  assert.match(amountProblem('-3') ?? '', /below zero/);
});

test('Three milligrams of calcium are probably three grams; three hundred are not', () => {
  assert.deepEqual([likelyGrams('calcium', '3'), likelyGrams('calcium', '300'), likelyGrams('magnesium', '0.3'), likelyGrams('calcium', '0')], [3000, null, 300, null]);
});

test('A problem is said in the most exact words there are', () => {
  assert.match(problemInWords({ code: 'contradiction', path: '/person/life_stage' }), /pregnancy or breastfeeding/);
  assert.match(problemInWords({ code: 'out_of_range', path: '/days/0/entries/3/nutrients/calcium' }), /\/days\/0\/entries\/3\/nutrients\/calcium/);
  assert.match(problemInWords({ code: 'never_heard_of', path: '' }), /Something went wrong/);
  assert.equal(entryOf({ path: '/days/0/entries/3/grams' }), 3);
});

test('A range is said with "to", one without an upper end with "at least"', () => {
  assert.equal(rangeInWords({ low: 289.4, high: 315.6 }, 'mg', 'magnesium'), `289 to 316${space}mg`);
  assert.equal(rangeInWords({ low: 60, high: null }, 'mg', 'magnesium'), `at least 60${space}mg`);
});

/** @param {Parameters<typeof report>[0]} options @param {import('../../web/engine/documents.js').Contribution[]} entries */
function said(options, entries) {
  const paragraphs = howSure(report(options), { format: 'nutrient-balance/contributions@1', entries });
  return paragraphs.map(({ strong, rest }) => [strong, ...rest].map(say).join(' ').replaceAll(space, ' '));
}

test('A missing value is named with the range of the similar foods, and its effect on the answer is said', () => {
  const amounts = { calcium: { known: 20, low: 20, middle: 20, high: 20, missing: false, similar_foods: 0 },
    magnesium: { known: 0, low: 5, middle: 12, high: 32, missing: true, similar_foods: 8 } };
  const entry = { entry: '/days/0/entries/0', food: 'sr:1', name: 'Tomato soup', group: 'soups', grams: 250, amounts };
  const words = said({ magnesium: { low: 289, high: 316, missing: 1 } }, [entry]);
  assert.equal(words[0], '1 of 1 entry has no magnesium value. Tomato soup: 8 similar foods have 5 to 32 mg in this amount. We count that range, never zero.');
  assert.equal(words[1], 'What it does to the answer. Magnesium could be 289 to 316 mg. So the ratio could be 3.5 to 3.8.');
});

test('When no value is missing, that is said', () => {
  assert.match(said({}, [])[0], /^No value is missing\./);
});

test('a sentence repeats no more of what was typed than can be read', () => {
  assert.equal(quoted('spinach'), 'spinach');
  assert.equal(quoted('🥦'.repeat(10_000)), `${'🥦'.repeat(40)}…`);
});
