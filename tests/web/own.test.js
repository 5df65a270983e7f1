// Own foods and recipes: how they are found, and how their forms become documents and come back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchOwn, withOwn } from '../../web/own/own-engine.js';
import * as label from '../../web/own/own-food-form.js';
import * as recipe from '../../web/own/recipe-form.js';

const own = {
  foods: { a: { name: 'Oat bar', nutrients: { calcium: 1 } }, b: { name: 'Crème brûlée', nutrients: { calcium: 1 } }, c: { name: 'Old bar', nutrients: { calcium: 1 } } },
  recipes: { d: { name: 'Barley soup', ingredients: [{ food: 'own:a', grams: 1 }] } },
  gone: ['own:c'],
};
const units = { calcium: 'mg', magnesium: 'mg', energy: 'kcal', fat: 'g' };

test('An own food is found by the beginnings of its words, without accents, the first word first; a deleted one is not', () => {
  const found = (/** @type {string} */ text) => searchOwn(own, text).map(({ food }) => food);
  assert.deepEqual(found('BA'), ['recipe:d', 'own:a']);
  assert.deepEqual(found('bar oat'), ['own:a']);
  assert.deepEqual(found('creme bru'), ['own:b']);
  assert.deepEqual(found('at'), []);
  assert.deepEqual(found('  '), []);
  assert.deepEqual(found('.*('), []);
  assert.deepEqual(found('old'), []);
});

test('The search gives own foods first and not more than was asked for; what the label does not say is not stated', async () => {
  const amount = (/** @type {number} */ known) => ({ missing: false, by_portion: [{ known }], per_100_g: null });
  const engine = /** @type {any} */ ({
    ownFood: async (/** @type {any} */ plan, /** @type {string} */ food) => ({
      food, name: plan.foods.a.name, portions: [{ name: '1 bar', grams: null }], nutrients: { calcium: amount(120), magnesium: { missing: true, by_portion: [], per_100_g: null } },
    }),
    search: async () => ({ results: [{ food: 'sr:1' }, { food: 'sr:2' }] }),
    food: async (/** @type {string} */ id) => ({ food: id }),
  });
  const { results } = await withOwn(engine, () => own).search('oat', { limit: 2 });
  assert.deepEqual(results.map(({ food }) => food), ['own:a', 'sr:1']);
  const { portion, count, grams, calcium, magnesium, source } = results[0];
  assert.deepEqual({ portion, count, grams, calcium, magnesium, source }, { portion: '1 bar', count: 1, grams: null, calcium: 120, magnesium: null, source: 'own' });
  assert.deepEqual((await withOwn(engine, () => own).food('own:a')).portions, [{ name: '1 bar', grams: null }]);
  assert.deepEqual(await withOwn(engine, () => own).food('sr:1'), { food: 'sr:1' });
});

test('A label goes into its form and comes out as it was', () => {
  /** @type {import('../../web/engine/documents.js').OwnFood[]} */
  const foods = [
    { name: 'Bar', per_portion: '1 bar', nutrients: { calcium: { percent: 10 }, energy_kj: 500, salt: 0.1 }, portions: { '1 bar': 40, '1 box': 200 } },
    { name: 'Drink', nutrients: { calcium: { amount: 1.125, unit: 'g' }, fat: { amount: 2, unit: 'g' } } },
    { name: 'Flakes', per_grams: 30, nutrients: { magnesium: { amount: 60, unit: 'mg' } }, portions: { '1 bowl': 45.5 } },
  ];
  for (const food of foods) assert.deepEqual(label.foodFrom(label.formFrom(food, units)), food);
});

test('An empty amount is not stated; a plain number is in the unit of the tables', () => {
  const form = { ...label.emptyForm, name: ' Bar ', rows: [{ nutrient: 'calcium', amount: '1,5', unit: 'g' }, { nutrient: 'magnesium', amount: ' ', unit: 'mg' }] };
  assert.deepEqual(label.foodFrom(form), { name: 'Bar', nutrients: { calcium: { amount: 1.5, unit: 'g' } } });
  assert.deepEqual(label.formFrom({ name: 'x', nutrients: { fat: 3 } }, units).rows.at(-1), { nutrient: 'fat', amount: '3', unit: 'g' });
});

test('What is wrong with a label is said at its field', () => {
  const { problemsOf, emptyForm } = label;
  assert.deepEqual(problemsOf(emptyForm), { name: 'errors.name_missing', 'amount-calcium': 'own.no_amount' });
  const rows = [{ nutrient: 'calcium', amount: '1', unit: 'mg' }];
  const good = { ...emptyForm, name: 'Bar', rows };
  assert.deepEqual(problemsOf(good), {});
  assert.deepEqual(problemsOf({ ...good, per: 'portion' }), { portion: 'own.portion_missing' });
  assert.deepEqual(problemsOf({ ...good, weight: '40' }), { portion: 'own.portion_missing' });
  assert.deepEqual(problemsOf({ ...good, portion: '1 bar' }), { weight: 'own.bad_weight' });
  assert.deepEqual(problemsOf({ ...good, per: 'portion', portion: '1 bar' }), {});
  for (const weight of ['0', '10001']) assert.deepEqual(problemsOf({ ...good, portion: '1 bar', weight }), { weight: 'own.bad_weight' });
  assert.deepEqual(problemsOf({ ...good, portion: '1 bar', weight: 'x' }), { weight: 'errors.amount_not_a_number' });
  assert.deepEqual(problemsOf({ ...good, rows: [{ ...rows[0], amount: '-1' }] }), { 'amount-calcium': 'errors.amount_negative' });
});

test('An objection of the core stands at the field that it is about', () => {
  const at = (/** @type {string} */ code, /** @type {string} */ path) => label.placed({ code, path });
  assert.deepEqual(at('out_of_range', '/foods/x/nutrients/fat'), { 'amount-fat': 'own.too_much' });
  assert.deepEqual(at('out_of_range', '/foods/x/nutrients/energy_kj'), { 'amount-energy': 'own.too_much' });
  assert.deepEqual(at('out_of_range', '/foods/x/portions/1 bar'), { weight: 'own.bad_weight' });
  assert.deepEqual(at('too_many', '/foods'), { name: 'errors.too_many' });
  const of = (/** @type {string} */ code, /** @type {string} */ path) => recipe.placed({ code, path });
  assert.deepEqual(of('out_of_range', '/recipes/x/cooked_grams'), { cooked: 'own.cooked_wrong' });
  assert.deepEqual(of('weight_unknown', '/recipes/x/ingredients/0'), { servings: 'own.weight_unknown' });
  assert.deepEqual(of('circular_recipe', '/recipes/x/ingredients/0/food'), { parts: 'own.circular' });
  assert.deepEqual(of('unknown_food', '/recipes/x/ingredients/0/food'), { parts: 'errors.unknown_food' });
});

test('A recipe goes into its form and comes out as it was', () => {
  const soup = { name: 'Soup', ingredients: [{ food: 'own:a', name: 'Oat bar', portion: '1 bar', count: 2 }, { food: 'sr:11457', name: 'Spinach', grams: 30 }], cooked_grams: 400.5, servings: 2.5 };
  assert.deepEqual(recipe.recipeFrom(recipe.formFrom(soup)), soup);
  assert.deepEqual(recipe.problemsOf(recipe.formFrom(soup)), {});
  assert.deepEqual(recipe.problemsOf(recipe.emptyForm), { name: 'errors.name_missing', parts: 'own.ingredients_missing' });
  assert.deepEqual(recipe.problemsOf({ ...recipe.formFrom(soup), servings: 'two' }), { servings: 'errors.amount_not_a_number' });
});
