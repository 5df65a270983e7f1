// The equations that are shipped: their foods exist, they come back as they were packed, and the published points lie on them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeReference } from '../../data/compile/decode.js';
import { pack } from '../../data/compile/pack.js';
import { equationsUsable } from '../../data/rules/equations-usable.js';
import { realData } from './small-data.js';

const reference = decodeReference(pack(realData).files['reference.nbt']);
const [load] = realData.absorption.by_load;
const id = (/** @type {number} */ index) => reference.nutrients[index]?.id ?? null;

test('the indices come back with their signs', () => {
  assert.deepEqual(
    reference.indices.map((one) => [one.id, one.unit, one.terms.map((t) => [id(t.nutrient), t.coefficient]), id(one.divided_by), one.charge, one.constant]),
    realData.indices.indices.map((one) => [
      one.id, one.unit, one.terms.map((t) => [t.nutrient, t.coefficient]), one.divided_by?.nutrient ?? null, one.divided_by?.charge ?? 1, one.constant,
    ]),
  );
});

test('the classes of food come back, each food with its class, sorted by id', () => {
  const [read] = reference.by_load;
  assert.deepEqual(read.figures, [load.intercept, load.slope, load.least_load, load.largest_load]);
  const classed = read.foods.map(({ food, of_class }) => [food, read.classes[of_class].id]);
  assert.deepEqual(classed, load.classes.flatMap(({ id: of, foods }) => foods.map((food) => [food, of])).sort());
});

test('the zinc model comes back', () => {
  const [one] = realData.absorption.by_saturation;
  const [read] = reference.by_saturation;
  assert.deepEqual([id(read.nutrient), id(read.inhibitor)], ['zinc', 'phytate']);
  assert.deepEqual(read.figures, [
    one.inhibitor_molar_mass, one.largest_uptake, one.inhibition, one.affinity, one.least_intake, one.largest_intake, one.largest_inhibitor,
  ]);
});

test('a class that names a food which the table has not is refused', () => {
  const data = { ...realData, absorption: structuredClone(realData.absorption) };
  data.absorption.by_load[0].classes[0].foods.push('sr:00000');
  assert.deepEqual(equationsUsable.check(data).map(({ problem }) => problem), ['No food has the id sr:00000.']);
});

test('each food of a class bears the name of its class', () => {
  const names = new Map(realData.foods.sr_legacy.foods.rows.map(([code, , name]) => [`sr:${code}`, name.toLowerCase()]));
  /** @type {Record<string, RegExp>} */
  const words = {
    cheddar: /^cheese, cheddar/, almonds: /^nuts, almonds, dry roasted/, pinto_beans: /^beans, pinto/, red_beans: /^beans, kidney, red/,
    white_beans: /^beans, (small )?white/, bok_choy: /pak-choi/, green_cabbage: /^cabbage, (raw|cooked|common)/, hulled_sesame: /^seeds, sesame.*decorticated/,
    calcium_set_tofu: /^tofu, raw.*prepared with calcium sulfate$/, whole_wheat_bread: /^bread, whole-wheat/, sweet_potatoes: /^sweet potato, cooked/,
    rutabaga: /^rutabagas/, yogurt: /^yogurt, plain/, milk: /^milk, .*(fluid|milkfat|1% fat)/,
  };
  for (const { id: of, foods } of load.classes) {
    for (const food of foods) assert.match(names.get(food) ?? '', words[of] ?? new RegExp(`^${of.replace('_', ' ')}`), food);
  }
});
