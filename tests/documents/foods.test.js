// Foods by a nutrient, and a food's own document: held against the tables as people edit them.
import assert from 'node:assert/strict';
import test from 'node:test';
import { createEngine } from './engine.js';
import { foods as known, json, usualPortion } from './oracle/tables.js';
import { Fraction } from './oracle/fraction.js';
import { per100Grams } from './oracle/nutrients.js';
import { violations } from './schemas.js';

const engine = await createEngine();
const HUNDRED = new Fraction(100n);

/** @param {string} nutrient @param {string} per @param {string} [group] @param {boolean} [everyday] @param {number} [limit] */
function ranked(nutrient, per, group = '', everyday = false, limit = 100) {
  const document = JSON.parse(engine.foods(nutrient, per, group, everyday, limit));
  assert.deepEqual(violations('foods', document), [], nutrient);
  return document;
}

/** How much of a nutrient the oracle finds in these grams. @param {string} food @param {string} nutrient @param {Fraction} grams */
const amountIn = (food, nutrient, grams) => per100Grams(food, nutrient).known.times(grams).over(HUNDRED).toNumber();

for (const [nutrient, per, group] of [['calcium', 'portion', ''], ['magnesium', '100g', 'nuts_and_seeds'], ['vitamin_b12', '100kcal', ''], ['omega_3', 'portion', 'fish_and_shellfish']]) {
  test(`${nutrient} per ${per}${group && ` in ${group}`}: every amount is the table's, and the next is never larger`, () => {
    const { results } = ranked(nutrient, per, group);
    assert.equal(results.length, 100);
    for (const [i, { food, grams, portion, count, amount }] of results.entries()) {
      const row = known.get(food);
      const exact = per === '100g' ? HUNDRED
        : per === 'portion' ? usualPortion(food)?.grams
        : HUNDRED.times(HUNDRED).over(per100Grams(food, 'energy').known);
      assert.ok(row && exact && !per100Grams(food, nutrient).missing, food);
      assert.ok(Math.abs(grams - exact.toNumber()) <= 1e-9 * grams, food);
      assert.deepEqual([portion, count], per === 'portion' ? [usualPortion(food)?.name, usualPortion(food)?.count] : [null, null]);
      assert.ok(Math.abs(amount - amountIn(food, nutrient, exact)) <= 1e-9 * amount, food);
      assert.ok(i === 0 || amount <= results[i - 1].amount, food);
      if (group) assert.equal(row.group, group);
    }
  });
}

test('no food of the table is richer than the first, and what is missing was left out', () => {
  const { results, ranked: compared, left_out: out } = ranked('magnesium', '100g', 'vegetables', false, 1);
  const group = [...known.values()].filter((food) => food.group === 'vegetables');
  const stated = group.filter(({ id }) => !per100Grams(id, 'magnesium').missing);
  const most = Math.max(...stated.map(({ id }) => amountIn(id, 'magnesium', HUNDRED)));
  assert.equal(results[0].amount, most);
  assert.ok(compared <= stated.length && compared + out.missing <= group.length, 'linked foods are compared once');
});

test('everyday foods are those with a short name', () => {
  const short = new Map(json('food_names.json').names.map((/** @type {{food: string, name: string}} */ { food, name }) => [food, name]));
  for (const { food, display } of ranked('calcium', 'portion', '', true).results) assert.equal(short.get(food), display);
});

test('a request that cannot be met is refused with its place', () => {
  const place = (/** @type {Parameters<typeof engine.foods>} */ ...asked) => JSON.parse(engine.foods(...asked)).error.path;
  assert.equal(place('moonlight', '100g', '', false, 10), '/nutrient');
  assert.equal(place('calcium', 'spoon', '', false, 10), '/per');
  assert.equal(place('calcium', '100g', 'moon', false, 10), '/group');
  assert.equal(place('calcium', '100g', '', false, 0), '/limit');
});

test("a food's document names its table and its ratio, and has no ratio where a value is missing", () => {
  const almonds = JSON.parse(engine.food('sr:12061'));
  assert.deepEqual(violations('food', almonds), []);
  assert.equal(almonds.display, 'Almonds, raw');
  assert.match(almonds.table.cite, /Agricultur/);
  const ratio = almonds.ratios.find((/** @type {{id: string}} */ { id }) => id === 'ca_mg');
  assert.equal(ratio.value, 269 / 270);
  const zinc = almonds.ratios.find((/** @type {{id: string}} */ { id }) => id === 'zn_cu');
  assert.equal(zinc.value, (almonds.per_100_g.zinc.amount * 1000) / almonds.per_100_g.copper.amount);
  const unstated = [...known.keys()].find((id) => per100Grams(id, 'magnesium').missing && !per100Grams(id, 'calcium').missing);
  assert.equal(JSON.parse(engine.food(/** @type {string} */ (unstated))).ratios.find((/** @type {{id: string}} */ { id }) => id === 'ca_mg').value, null);
});
