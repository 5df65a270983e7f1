import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeOf, ideaOf } from '../../web/ideas/ideas-model.js';
import { whyInWords } from '../../web/ideas/nb-why-not.js';
import { acceptIdea, firstState, refuse, restore, wantAll, add } from '../../web/model/state.js';
import { planFrom } from '../../web/model/plan.js';
import { t } from './fixtures/words.js';
import { contributionsOf, documentsOf } from './fixtures/documents.js';

/** @typedef {import('../../web/model/state.js').FoodEntry} FoodEntry */
/** @typedef {import('./fixtures/documents.js').Food} Food */

/** @param {string} text */
const plain = (text) => text.replace(/\u00a0/g, ' ');

/** @type {Food[]} */
const day = [['Milk, whole', 244, 276, 24], ['Rice, white, cooked', 158, 16, 19]];
const state = day.reduce(
  (made, [name], index) => add(made, { kind: 'food', food: `sr:${1000 + index}`, name, portions: [{ name: '1 cup', grams: 158 }], portion: '1 cup', count: 1 }),
  firstState(),
);
const { entries } = state;
const seeds = { food: 'sr:12014', name: 'Pumpkin seeds', display: 'Pumpkin seeds', portions: [{ name: '1 oz', grams: 28.35 }] };
const quinoa = { food: 'sr:20137', name: 'Quinoa, cooked', display: 'Quinoa, cooked', portions: [{ name: '1 cup', grams: 185 }] };
const known = new Map([seeds, quinoa].map((food) => [food.food, /** @type {any} */ (food)]));
const because = /** @type {never[]} */ ([]);
const addSeeds = changeOf({ action: 'add', food: seeds.food, name: seeds.name, grams: 28.35, portion: '1 oz', count: 1, because }, entries, known);
const swapRice = changeOf({ action: 'swap', entry: '/days/0/entries/1', food: quinoa.food, name: quinoa.name, grams: 185, portion: '1 cup', count: 1, because }, entries, known);
const halfMilk = changeOf({ action: 'reduce', entry: '/days/0/entries/0', grams: 122, because }, entries, known);
const noMilk = changeOf({ action: 'remove', entry: '/days/0/entries/0', because }, entries, known);

/** The documents of a day, with other amounts of some nutrients. @param {Food[]} foods @param {Record<string, number>} [moved] */
function assessed(foods, moved = {}) {
  const report = structuredClone(documentsOf(foods).report);
  for (const [nutrient, by] of Object.entries(moved)) {
    report.intake[nutrient] ??= { ...report.intake.zinc, unit: 'kcal' };
    const intake = report.intake[nutrient];
    for (const end of /** @type {const} */ (['low', 'middle', 'high'])) intake[end] = (intake[end] ?? 0) + by;
    const adequacy = report.adequacy.find((each) => each.nutrient === nutrient);
    if (adequacy?.target) adequacy.status = intake.low >= adequacy.target ? 'met' : 'below';
  }
  return /** @type {any} */ ({ report, contributions: contributionsOf(foods) });
}

/** @param {import('../../web/model/state.js').Change[]} changes @param {Food[]} after @param {Record<string, number>} [moved] */
const idea = (changes, after, moved) => ideaOf({ changes, entries, before: assessed(day), after: assessed(after, moved) }, t);

test('A food that comes in is named with its household measure and its weight', () => {
  const { lines, title, arrows } = idea([addSeeds], [...day, ['Pumpkin seeds', 28.35, 13, 156]]);
  assert.deepEqual(lines.map(({ sign, name, amount, rest }) => [sign, name, plain(amount), rest]), [['+', 'Pumpkin seeds', '1 oz (28 g)', '']]);
  assert.equal(title, 'Pumpkin seeds');
  assert.deepEqual(arrows, { name: 'Pumpkin seeds', adds: true, steps: [{ calcium: 13, magnesium: 156 }] });
});

test('An amount that no kitchen measures is said, and put into the day, by weight', () => {
  const change = { action: /** @type {const} */ ('swap'), entry: '/days/0/entries/1', food: quinoa.food, name: quinoa.name, grams: 158, portion: '1 cup', because };
  const swapped = changeOf({ ...change, count: 158 / 185 }, entries, known);
  assert.equal(plain(idea([swapped], [day[0], ['Quinoa, cooked', 158, 27, 101]]).lines[0].amount), '158 g');
  assert.deepEqual([swapped.becomes?.count, /** @type {FoodEntry} */ (swapped.becomes).portion], [158, null]);
  const measured = changeOf({ ...change, grams: 92.5, count: 0.5 }, entries, known);
  assert.deepEqual([measured.becomes?.count, /** @type {FoodEntry} */ (measured.becomes).portion], [0.5, '1 cup']);
});

test('A swap says what it takes the place of, and its arrow is the difference', () => {
  const { lines, arrows } = idea([swapRice], [day[0], ['Quinoa, cooked', 185, 31, 118]]);
  assert.deepEqual([lines[0].sign, lines[0].name, lines[0].rest], ['⇄', 'Quinoa, cooked', 'instead of “White rice”']);
  assert.deepEqual(arrows.steps, [{ calcium: 15, magnesium: 99 }]);
  assert.equal(arrows.adds, false);
});

test('Changes of all kinds are laid end to end in their order', () => {
  const after = /** @type {Food[]} */ ([['Quinoa, cooked', 185, 31, 118], ['Pumpkin seeds', 28.35, 13, 156]]);
  const { arrows, title } = idea([noMilk, addSeeds, swapRice], after);
  assert.deepEqual(arrows.steps, [{ calcium: -276, magnesium: -24 }, { calcium: 13, magnesium: 156 }, { calcium: 15, magnesium: 99 }]);
  assert.equal(title, 'Pumpkin seeds, and quinoa');
});

test('Less of something is called less', () => {
  const { title, lines } = idea([halfMilk], [['Milk, whole', 122, 138, 12], day[1]]);
  assert.equal(title, 'Less milk');
  assert.deepEqual([lines[0].sign, plain(lines[0].amount), lines[0].rest], ['−', '½ cup (79 g)', '(half of now)']);
});

test('What else moves is said: gains first, what is enough now, energy, then what falls', () => {
  const { also, but } = idea([addSeeds], day, { zinc: 2.3, iron: -2, sodium: 400, energy: 168 });
  assert.match(plain(also), /zinc \+2\.3 mg \(now enough\).*kcal$/);
  assert.match(plain(but), /iron −2.0 mg/);
});

test('A day takes an idea, and gives it back', () => {
  const accepted = acceptIdea(state, 'x', [addSeeds, swapRice, noMilk]);
  assert.deepEqual(accepted.entries.map(({ name }) => name), ['Quinoa, cooked', 'Pumpkin seeds']);
  assert.equal(accepted.entries[0].id, entries[1].id);
  assert.deepEqual(restore(accepted).entries, entries);
  const halved = acceptIdea(state, 'x', [halfMilk]);
  assert.equal(/** @type {FoodEntry} */ (halved.entries[0]).count, 0.5);
});

test('A food that is not wanted stands in the plan until all are wanted again', () => {
  const described = { ...state, who: { .../** @type {any} */ (state.who), age: '42' } };
  const refused = refuse(described, 'x', ['sr:12014', 'sr:12014']);
  assert.deepEqual(planFrom(refused)?.person?.diet, { without_foods: ['sr:12014'] });
  assert.deepEqual(restore(refused).refused, []);
  assert.equal(planFrom(wantAll(refused))?.person?.diet, undefined);
});

test('Why not: a limit is named with by how much it would be passed', () => {
  const why = /** @type {any} */ ({ because: 'passes_limit', nutrient: 'sodium', by: 120 });
  assert.equal(plain(whyInWords(why, 'Miso', 'mg')), 'With Miso, sodium would pass its limit by 120 mg.');
  assert.match(whyInWords({ ...why, because: 'safety_gate', nutrient: null, by: null }, 'Miso', ''), /^There is nothing to suggest/);
});
