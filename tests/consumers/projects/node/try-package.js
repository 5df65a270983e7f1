// A project of somebody else that has installed the package. It knows nothing of this repository.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createEngine, foodTables, NutrientBalanceError } from 'nutrient-balance';

const plan = JSON.parse(readFileSync(new URL('./plan.json', import.meta.url), 'utf8'));
const expected = readFileSync(new URL('./report.json', import.meta.url), 'utf8').trim();

test('a report has the same bytes as that of the command', async () => {
  const engine = await createEngine();
  assert.equal(JSON.stringify(await engine.assess(plan)), expected);
  assert.equal(JSON.stringify(await engine.assess(JSON.stringify(plan))), expected);
});

test('tables come when a question names their foods, also for many questions at once', async () => {
  const engine = await createEngine();
  const reports = await Promise.all([engine.assess(plan), engine.assess(plan), engine.food('ciqual:13050')]);
  assert.equal(JSON.stringify(reports[0]), expected);
  assert.equal(JSON.stringify(reports[1]), expected);
  assert.equal(reports[2].food, 'ciqual:13050');
});

test('search looks at the tables that are loaded', async () => {
  const engine = await createEngine();
  const found = async () => (await engine.search('caribou', { limit: 3 })).results.some(({ food }) => food === 'sr:17162');
  assert.equal(await found(), false);
  await engine.loadFoods(['sr']);
  assert.equal(await found(), true);
  assert.deepEqual(foodTables, ['everyday', 'sr', 'fndds', 'foundation', 'ciqual']);
});

test('every question has an answer', async () => {
  const engine = await createEngine({ foods: 'all' });
  assert.equal((await engine.search('spinich', { limit: 1 })).results.length, 1);
  assert.ok((await engine.suggest(plan, { changes: 1 })).alternatives.length > 0);
  assert.equal((await engine.targets({ age_years: 45, sex: 'female' }, 'efsa')).person.reference, 'efsa');
  assert.ok((await engine.elemental('magnesium_oxide', 500)).element_mg > 300);
  assert.equal((await engine.contributions(plan)).entries.length, 4);
  assert.equal((await engine.explain(plan, 'magnesium')).about, 'magnesium');
  assert.ok((await engine.foods({ nutrient: 'calcium', limit: 3 })).results.length === 3);
  assert.ok('because' in (await engine.whyNot(plan, 'sr:12061')));
  assert.ok('effect' in (await engine.whatIf(plan, { entry: '/days/0/entries/0', grams: 60 })));
  assert.equal((await engine.doseWindow(plan, { form: 'magnesium_citrate' })).form, 'magnesium_citrate');
});

test('a mistake has a code and a place, and the next question is answered', async () => {
  const engine = await createEngine();
  const wrong = { ...plan, days: [{ entries: [{ food: 'sr:99999999', grams: 30 }] }] };
  await assert.rejects(engine.assess(wrong), (thrown) =>
    thrown instanceof NutrientBalanceError && thrown.code === 'unknown_food' && thrown.path === '/days/0/entries/0/food');
  await assert.rejects(engine.assess({ ...plan, colour: 'red' }), { code: 'unknown_key', path: '/colour' });
  assert.equal(JSON.stringify(await engine.assess(plan)), expected);
});

test('a table that does not exist is named, and a file that cannot be read can be read later', async () => {
  await assert.rejects(createEngine({ foods: ['usda'] }), /There is no food table "usda"/);
  await assert.rejects(createEngine({ foods: 'sr' }), /There is no food table "sr"/);
  let broken = true;
  const read = async (file) => {
    if (broken && file.href.endsWith('foods-ciqual.nbt')) throw new Error('not now');
    return readFileSync(file);
  };
  const engine = await createEngine({ read });
  await assert.rejects(engine.food('ciqual:13050'), /not now/);
  broken = false;
  assert.equal((await engine.food('ciqual:13050')).food, 'ciqual:13050');
});
