// Every edge of age × sex × life stage: the row of the reference table, its figures and what they imply, against the oracle.
import assert from 'node:assert/strict';
import test from 'node:test';
import { createEngine } from './engine.js';
import { differences } from './oracle/compare.js';
import { targets } from './oracle/documents.js';
import { references, whoOf } from './oracle/person.js';
import { violations } from './schemas.js';

const engine = await createEngine();

/** @param {import('./oracle/person.js').Person} person @param {string} [reference] @param {import('./oracle/person.js').Bases} [basis] */
function answer(person, reference, basis) {
  const asked = { ...(reference && { reference }), ...(basis && { basis }) };
  return JSON.parse(engine.targets(JSON.stringify({ format: 'nutrient-balance/targets-request@1', person, ...asked })));
}

/** @type {import('./oracle/person.js').Person[]} */
const people = [];
for (const sex of ['female', 'male', undefined]) {
  for (const life_stage of ['none', 'pregnant', 'lactating']) {
    if (sex === 'male' && life_stage !== 'none') continue;
    const said = { ...(sex && { sex }), life_stage };
    for (let years = life_stage === 'none' ? 1 : 9; years <= 120; ++years) people.push({ age_years: years, ...said });
    if (life_stage === 'none') for (let months = 0; months <= 36; ++months) people.push({ age_months: months, ...said });
  }
}

for (const id of Object.keys(references)) {
  test(`${people.length} people, every age: targets by ${id} are the table's`, () => {
    for (const person of people) {
      const got = answer(person, id);
      assert.deepEqual(violations('targets', got), []);
      const { sources, ...compared } = got;
      assert.deepEqual(differences(compared, targets(person, id)), [], JSON.stringify(person));
      for (const { source } of got.targets) assert.ok(sources[source], source);
    }
  });

  test(`every life stage of ${id} speaks about somebody`, () => {
    const met = new Set(people.map((person) => whoOf(person, id).stage));
    for (const stage of references[id].life_stages) assert.ok(met.has(stage.id), stage.id);
  });
}

/** Every option of whatever figures depend on. */
const options = Object.entries(references).flatMap(([id, { rows }]) =>
  rows.flatMap(({ nutrient, depends_on }) => (depends_on?.options ?? []).map((option) => ({ id, nutrient, option: option.id }))));

test(`${options.length} options: figures under each are the table's, for every age`, () => {
  assert.equal(options.length, 14);
  for (const { id, nutrient, option } of options) {
    for (const person of people) {
      const { sources, ...compared } = answer(person, id, { [nutrient]: option });
      assert.ok(sources);
      assert.deepEqual(differences(compared, targets(person, id, { [nutrient]: option })), [], `${JSON.stringify(person)} ${option}`);
    }
  }
});

/** @type {[object, string|null][]} */
const edges = [
  [{ age_months: 5 }, 'inf_0_6m'], [{ age_months: 6 }, 'inf_7_12m'], [{ age_months: 12 }, 'ch_1_3'], [{ age_years: 3 }, 'ch_1_3'],
  [{ age_years: 4 }, 'ch_4_8'], [{ age_years: 8, sex: 'male' }, 'ch_4_8'], [{ age_years: 9, sex: 'male' }, 'm_9_13'], [{ age_years: 9 }, null],
  [{ age_years: 13, sex: 'female' }, 'f_9_13'], [{ age_years: 14, sex: 'female' }, 'f_14_18'], [{ age_years: 18, sex: 'male' }, 'm_14_18'],
  [{ age_years: 19, sex: 'male' }, 'm_19_30'], [{ age_years: 50, sex: 'female' }, 'f_31_50'], [{ age_years: 51, sex: 'female' }, 'f_51_70'],
  [{ age_years: 70, sex: 'male' }, 'm_51_70'], [{ age_years: 71, sex: 'male' }, 'm_71p'], [{ age_years: 45 }, null],
  [{ age_years: 13, life_stage: 'pregnant' }, null], [{ age_years: 14, life_stage: 'pregnant' }, 'preg_14_18'],
  [{ age_years: 19, sex: 'female', life_stage: 'pregnant' }, 'preg_19_30'], [{ age_years: 50, life_stage: 'lactating' }, 'lact_31_50'],
  [{ age_years: 51, life_stage: 'lactating' }, null],
];

for (const [person, row] of edges) {
  test(`${JSON.stringify(person)} is held against ${row ?? 'no row'}`, () => {
    assert.equal(answer(person).person.life_stage, row);
  });
}

test('figures that are often printed wrong are right', () => {
  const figure = (/** @type {object} */ person, /** @type {string} */ id, /** @type {string} */ key) =>
    answer(person).targets.find((/** @type {{nutrient: string}} */ { nutrient }) => nutrient === id)[key];
  assert.equal(figure({ age_years: 16, life_stage: 'pregnant' }, 'calcium', 'ear'), 1100);
  assert.equal(figure({ age_years: 60, sex: 'male' }, 'calcium', 'target'), 1000);
  assert.equal(figure({ age_years: 60, sex: 'male' }, 'calcium', 'limit'), 2000);
  assert.equal(figure({ age_years: 2 }, 'magnesium', 'limit'), 65);
  assert.equal(figure({ age_years: 2 }, 'magnesium', 'target'), 80);
  assert.equal(figure({ age_years: 45, sex: 'female' }, 'potassium', 'target'), 2600);
  assert.equal(figure({ age_years: 45, sex: 'female' }, 'copper', 'target'), 900);
  assert.equal(figure({ age_years: 45, sex: 'female' }, 'choline', 'limit'), 3500);
  assert.equal(figure({ age_months: 3 }, 'vitamin_d', 'kind'), 'AI');
});
