// The mappings of surveys that come with the program: each follows its published schema and names what exists.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { violations } from '../documents/schemas.js';

const folder = new URL('../../data/surveys/', import.meta.url);
const read = (/** @type {string} */ name) => readFileSync(new URL(name, folder), 'utf8');
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
/** @type {{ nutrients: { id: string, unit: string, made_of?: unknown }[] }} */
const { nutrients } = JSON.parse(readFileSync(new URL('../nutrients.json', folder), 'utf8'));

test('every mapping follows the schema and names its source', () => {
  assert.ok(files.length >= 6);
  for (const file of files) assert.deepEqual(violations('survey-mapping', JSON.parse(read(file))), [], file);
});

test('every mapping names nutrients that exist, each in a unit of its kind, and no column for two of them', () => {
  for (const file of files) {
    const { nutrients: mapped } = JSON.parse(read(file));
    for (const [id, { unit }] of Object.entries(mapped)) {
      const own = nutrients.find((nutrient) => nutrient.id === id);
      assert.ok(own !== undefined, `${file}: ${id}`);
      assert.equal(unit === 'kcal', own.unit === 'kcal', `${file}: ${id}`);
    }
    const columns = Object.values(mapped).map(({ column }) => column);
    assert.equal(new Set(columns).size, columns.length, file);
  }
});

test('the two days of NHANES are mapped alike', () => {
  for (const rows of ['foods', 'totals']) {
    const second = read(`nhanes-day1-${rows}.json`).replaceAll('DR1', 'DR2').replaceAll('day 1', 'day 2').replaceAll('day one', 'day two').replace('"day_is": "1"', '"day_is": "2"');
    assert.equal(read(`nhanes-day2-${rows}.json`), second);
  }
});

test('foods and totals of NHANES name the same nutrients: I and T stand for the two kinds of file', () => {
  /** @param {string} name */
  const columns = (name) => Object.entries(JSON.parse(read(name)).nutrients);
  const renamed = columns('nhanes-day1-foods.json').map(([id, { column, unit }]) => [id, { column: column.replace(/^DR1I/, 'DR1T'), unit }]);
  assert.deepEqual(columns('nhanes-day1-totals.json'), renamed);
});
