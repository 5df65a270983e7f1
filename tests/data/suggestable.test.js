// The foods that may be suggested, as they are shipped: how many and of what kinds, and that they come back from the packed file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeReference } from '../../data/compile/decode.js';
import { excludable, suggestableFoods } from '../../data/compile/pack-suggestable.js';
import { pack } from '../../data/compile/pack.js';
import { realData } from './small-data.js';

const foods = suggestableFoods(realData);
const read = decodeReference(pack(realData).files['reference.nbt']);
const { groups, efforts } = realData.suggestable.about;
const patterns = realData.person.diet_patterns.map(({ id }) => id);

/**
 * The ids whose bit is set.
 * @param {string[]} ids
 * @param {number} mask
 */
const set = (ids, mask) => ids.filter((_, i) => Math.floor(mask / 2 ** i) % 2 === 1);

test('every food comes back as it stands in the list', () => {
  assert.deepEqual(read.exclusions, realData.person.exclusions.map(({ id }) => id));
  assert.deepEqual(read.swap_groups, groups);
  assert.deepEqual(
    read.suggestable.map((one) => [one.food, one.portion, one.count, one.grams, read.swap_groups[one.group].id, read.food_families[one.family], one.effort, set(excludable(realData), one.contains).sort()]),
    foods.map((one) => [
      one.food, one.portion, Number(one.count), Number(one.grams), one.group, one.family, efforts.find(({ id }) => id === one.effort)?.cost, [...one.contains].sort(),
    ]),
  );
});

test('a food of a strict pattern suits every pattern that is less strict', () => {
  read.suggestable.forEach(({ patterns: mask }, i) => {
    assert.deepEqual(set(patterns, mask), patterns.slice(0, patterns.indexOf(foods[i].pattern) + 1), foods[i].name);
  });
});

test('there are at least 600 foods, in every group for swaps, and dishes as well as plain foods', () => {
  assert.ok(foods.length >= 600, `${foods.length} foods`);
  for (const { id } of groups) assert.ok(foods.filter(({ group }) => group === id).length >= 5, id);
  assert.ok(foods.filter(({ food }) => food.startsWith('fndds:')).length >= 100);
});

test('every allergen of the European and the American list is named by its law, and marks foods', () => {
  const listed = (/** @type {string[]} */ laws) => realData.person.allergens.filter(({ listed_by = [] }) => listed_by.some((law) => laws.includes(law)));
  assert.equal(listed(['eu_1169_2011']).length, 14);
  assert.equal(listed(['us_falcpa_2004', 'us_faster_2021']).length, 9);
  for (const { id } of realData.person.allergens) assert.ok(foods.some(({ contains }) => contains.includes(id)), id);
});

test('the foods that people look for first are there', () => {
  const ids = new Set(foods.map(({ food }) => food));
  for (const id of ['sr:01077', 'sr:01116', 'sr:11457', 'sr:12061', 'sr:12014', 'sr:16070', 'sr:20137', 'sr:15088', 'sr:09040']) assert.ok(ids.has(id), id);
});

test('a food is of one family in every form of it', () => {
  const families = new Map(foods.map(({ food, family }) => [food, family]));
  for (const same of [['sr:11457', 'sr:11458', 'sr:11461', 'sr:11464'], ['sr:11233', 'sr:11234'], ['sr:12061', 'sr:12063']]) {
    assert.equal(new Set(same.map((food) => families.get(food) ?? food)).size, 1, same.join());
  }
  assert.ok(new Set(families.values()).size >= 300);
});

test('every diet pattern, and everybody who leaves out one thing, keeps a choice in most groups', () => {
  for (const pattern of patterns) {
    for (const without of excludable(realData)) {
      const left = foods.filter((food) => patterns.indexOf(food.pattern) >= patterns.indexOf(pattern) && !food.contains.includes(without));
      const kinds = new Set(left.map(({ group }) => group));
      assert.ok(left.length >= 40 && kinds.size >= 8, `${pattern} without ${without}: ${left.length} foods of ${kinds.size} groups`);
    }
  }
});
