// The native command and the WebAssembly module give the same bytes, for good documents and for damaged ones.
import assert from 'node:assert/strict';
import test from 'node:test';
import { inPairs, run } from '../documents/command.js';
import { createEngine } from '../documents/engine.js';
import { mutate } from '../documents/mutate.js';
import { foods } from '../documents/oracle/tables.js';
import { chance, pick, randomFrom, seedOr, whole } from '../documents/random.js';
import { foodIds, person, randomPlan } from '../documents/random-plans.js';
import { variedDay } from '../documents/suggest-days.js';

const seed = seedOr(19870307);
const random = randomFrom(seed);
const engine = await createEngine();

/** @param {string[]} args @param {string} [input] */
async function native(args, input) {
  const [verb, ...rest] = args;
  const { exitCode, output } = await run([verb, '--json', ...rest], input);
  assert.ok(exitCode === 0 || exitCode === 2, `${args.join(' ')} ended with ${exitCode}`);
  return { text: output.replace(/\n$/, ''), refused: exitCode === 2 };
}

/**
 * Asks both and gives back the cases in which they differ.
 * @template Case
 * @param {Case[]} cases
 * @param {(item: Case) => Promise<{text: string, refused: boolean}>} ask
 * @param {(item: Case) => string} askModule
 */
async function compare(cases, ask, askModule) {
  let refused = 0;
  const differing = await inPairs(cases, async (item, index) => {
    const answer = await ask(item);
    refused += answer.refused ? 1 : 0;
    const other = askModule(item);
    return answer.text === other ? [] : [{ seed, index, item, native: answer.text.slice(0, 300), module: other.slice(0, 300) }];
  });
  return { refused, differing: differing.flat() };
}

const plans = Array.from({ length: 1200 }, () => {
  const text = JSON.stringify(randomPlan(random));
  return chance(random, 0.3) ? mutate(text, random) : text;
});

test(`assess of ${plans.length} random plans (seed ${seed}): 0 differing bytes`, async (t) => {
  const { refused, differing } = await compare(plans, (plan) => native(['assess', '-'], plan), (plan) => engine.assess(plan));
  t.diagnostic(`${refused} of ${plans.length} plans were refused`);
  assert.deepEqual(differing.slice(0, 3), []);
  assert.ok(refused > 100 && refused < plans.length / 2);
});

test(`contributions of the same plans (seed ${seed}): 0 differing bytes`, async () => {
  const { differing } = await compare(plans, (plan) => native(['contributions', '-'], plan), (plan) => engine.contributions(plan));
  assert.deepEqual(differing.slice(0, 3), []);
});

/** @param {string} plan @param {object} options */
function suggestedByModule(plan, options) {
  const problem = engine.suggestBegin(plan, JSON.stringify({ format: 'nutrient-balance/suggest-options@1', ...options }));
  if (problem !== '') return problem;
  while (!engine.suggestStep(1000));
  return engine.suggestAnswer();
}

test(`suggestions for a quarter of these plans and as many days of listed foods (seed ${seed}): 0 differing bytes`, async () => {
  const cases = [...plans.slice(0, 150), ...Array.from({ length: 150 }, () => JSON.stringify(variedDay(random)))].map((plan, i) => ({ plan, changes: 1 + (i % 3) }));
  const { differing } = await compare(
    cases,
    ({ plan, changes }) => native(['suggest', '--changes', String(changes), '--each-kind', '-'], plan),
    ({ plan, changes }) => suggestedByModule(plan, { changes, each_kind: true }),
  );
  assert.deepEqual(differing.slice(0, 3), []);
});

const EXPLAINED = ['calcium', 'magnesium', 'niacin', 'ca_mg', 'na_k', 'pral', 'neap', 'calcium_absorbed', 'zinc_absorbed', 'phlogiston'];

test(`receipts of a quarter of these plans (seed ${seed}): 0 differing bytes`, async () => {
  const cases = plans.slice(0, 300).map((plan, i) => ({ plan, id: EXPLAINED[i % EXPLAINED.length] }));
  const { differing } = await compare(cases, ({ plan, id }) => native(['assess', '--explain', id, '-'], plan), ({ plan, id }) => engine.explain(plan, id));
  assert.deepEqual(differing.slice(0, 3), []);
});

test(`own foods and recipes of these plans (seed ${seed}): 0 differing bytes`, async () => {
  const cases = plans.filter((plan) => plan.includes('"recipes"')).slice(0, 150).map((plan, i) => ({ plan, id: ['own:food_1', 'recipe:dish_1', 'own:x', 'recipe:'][i % 4] }));
  const { differing } = await compare(cases, ({ plan, id }) => native(['own-food', '-', id], plan), ({ plan, id }) => engine.ownFood(plan, id));
  assert.ok(cases.length > 100);
  assert.deepEqual(differing.slice(0, 3), []);
});

const SIGNS = ['', ' ', ',', '-', '%', 'ä', 'é', 'ß', '日本', '🍎', '\\', '"', "'", '<b>', '\t', '𝔐'];

/** Part of a food's name, often mistyped. @returns {string} */
function searchText() {
  const name = foods.get(pick(random, foodIds))?.name ?? '';
  const words = name.split(/[ ,()]+/).filter(Boolean);
  let text = words.slice(0, whole(random, 1, 3)).join(pick(random, [' ', ' ', ', ', '  ']));
  if (chance(random, 0.4)) text = text.slice(0, whole(random, 1, text.length));
  if (chance(random, 0.4)) {
    const at = whole(random, 0, text.length);
    text = text.slice(0, at) + pick(random, [...'aeiouslnrt', ...SIGNS]) + text.slice(at + whole(random, 0, 1));
  }
  return chance(random, 0.2) ? text.toUpperCase() : text;
}

const searches = Array.from({ length: 400 }, () => ({ text: searchText() || 'x', limit: whole(random, 0, 101) }));

test(`${searches.length} random searches (seed ${seed}): 0 differing bytes`, async () => {
  const { differing } = await compare(
    searches,
    ({ text, limit }) => native(['search', '--limit', String(limit), '--', text]),
    ({ text, limit }) => engine.search(text, limit),
  );
  assert.deepEqual(differing.slice(0, 3), []);
  const found = searches.filter(({ text }) => JSON.parse(engine.search(text, 1)).results.length > 0).length;
  assert.ok(found > searches.length / 2, `only ${found} searches found anything`);
});

const wanted = Array.from({ length: 300 }, () => (chance(random, 0.9) ? pick(random, foodIds) : pick(random, ['sr:', 'sr:1', 'x', 'sr:011457', 'sr:11457x', 'SR:11457', 'é:1', ':'])));

test(`${wanted.length} random foods (seed ${seed}): 0 differing bytes`, async () => {
  const { differing } = await compare(wanted, (id) => native(['food', id]), (id) => engine.food(id));
  assert.deepEqual(differing.slice(0, 3), []);
});

const people = Array.from({ length: 300 }, () => person(random));

test(`targets of ${people.length} random people (seed ${seed}): 0 differing bytes`, async () => {
  const { differing } = await compare(
    people,
    ({ age_years, age_months, sex, life_stage }) => {
      const age = age_years === undefined ? ['--age-months', String(age_months)] : ['--age-years', String(age_years)];
      return native(['targets', ...age, ...(sex ? ['--sex', sex] : []), ...(life_stage ? ['--life-stage', life_stage] : [])]);
    },
    (described) => engine.targets(JSON.stringify({ format: 'nutrient-balance/targets-request@1', person: described })),
  );
  assert.deepEqual(differing.slice(0, 3), []);
});
