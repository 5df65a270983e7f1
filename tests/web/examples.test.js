import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { everydayFoods } from '../../data/compile/food-packs.js';
import { loadData } from '../../data/compile/load.js';
import { readExamples } from '../../web/build/examples.js';
import { meals } from '../../web/model/state.js';
import { has } from '../../web/messages/t.js';

const folder = fileURLToPath(new URL('../../data/foods', import.meta.url));
/** @param {string} file */
const rows = (file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));
const foods = new Set(rows('sr_legacy.tsv').map(([code]) => `sr:${code}`));
const firstToCome = everydayFoods(await loadData(fileURLToPath(new URL('../../data', import.meta.url))));
const portions = new Set(rows('sr_legacy_portions.tsv').map(([code, portion]) => `sr:${code} ${portion}`));

for (const { id, entries } of readExamples()) {
  test(`The example day ${id} is made of real foods in their own portions`, () => {
    assert.ok(has(`examples.${id}`));
    for (const { food, portion, meal } of entries) {
      assert.ok(foods.has(food), food);
      assert.ok(firstToCome.has(food), `${food} is not among the everyday foods, so the example would wait for all others`);
      assert.ok(portions.has(`${food} ${portion}`), `${food} ${portion}`);
      assert.ok(meal && meals.includes(meal), String(meal));
    }
  });
}

test('The typical day has twelve entries', () => {
  assert.equal(readExamples().find(({ id }) => id === 'typical-day')?.entries.length, 12);
});
