// Figures of the imported food tables, written down here a second time from the official files.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { coverage } from '../../data/import/coverage.js';
import { dataFolder, realData } from './small-data.js';

/** @param {string} table */
function reader(table) {
  const { foods, portions, metadata } = realData.foods[table];
  const byCode = new Map(foods.rows.map((row) => [row[0], row]));
  const cell = (/** @type {string} */ code, /** @type {string} */ nutrient) => byCode.get(code)?.[foods.header.indexOf(nutrient)];
  const portionsOf = (/** @type {string} */ code) => portions.rows.filter(([own]) => own === code).map(([, name, grams]) => `${name}: ${grams} g`);
  return { foods, portions, metadata, cell, portionsOf, group: (/** @type {string} */ code) => byCode.get(code)?.[1] };
}

const fndds = reader('fndds');
const foundation = reader('foundation');
const ciqual = reader('ciqual');

test('as many foods as the official tables publish', () => {
  assert.equal(fndds.foods.rows.length, 5431);
  assert.deepEqual(fndds.metadata.left_out, [{ code: '11000000', name: 'Milk, human' }]);
  assert.equal(foundation.foods.rows.length, 316);
  assert.equal(foundation.portions.rows.length, 125);
  // 3,186 rows, of which the last repeats a food without figures.
  assert.equal(ciqual.foods.rows.length, 3185);
  assert.equal(ciqual.portions.rows.length, 0);
});

test('all but the needless ones of 22,046 portions of the survey', () => {
  // 2,723 "Quantity not specified" weigh as much as another portion, 2 are of human milk, 1 weighs nothing.
  assert.equal(fndds.portions.rows.length, 22046 - 2723 - 2 - 1);
});

test('the survey has no blank cell, and no "less than" stands outside of Ciqual', () => {
  assert.ok(fndds.foods.rows.every((row) => row.every((cell) => cell !== '')));
  for (const { foods } of [reader('sr_legacy'), fndds, foundation]) assert.ok(!foods.rows.some((row) => row.slice(3).some((cell) => cell.startsWith('<'))));
});

test('calcium and magnesium of known foods', () => {
  const printed = [
    [fndds, '11111000', '123', '12'], // Milk, whole
    [fndds, '42101000', '254', '258'], // Almonds, unroasted
    [foundation, '2346393', '253.6', '257.6'], // Nuts, almonds, whole, raw
    [ciqual, '20059', '114', '52.5'], // Spinach, raw
    [ciqual, '19023', '120', '9.8'], // Milk, whole, UHT
  ];
  for (const [table, code, calcium, magnesium] of /** @type {[typeof fndds, string, string, string][]} */ (printed)) {
    assert.deepEqual([code, table.cell(code, 'calcium'), table.cell(code, 'magnesium')], [code, calcium, magnesium]);
  }
});

test('units and definitions are ours', () => {
  assert.equal(fndds.cell('11100000', 'copper'), '1', 'printed 0.001 mg');
  assert.equal(fndds.cell('11100000', 'vitamin_a'), '58');
  assert.equal(foundation.cell('1750350', 'epa'), '0.00075', 'printed 7.5E-4');
  assert.equal(ciqual.cell('9621', 'copper'), '1050', 'printed 1,05 mg');
  assert.equal(ciqual.cell('9621', 'carbohydrate'), '65.6', 'available 23,6 and fibre 42');
  assert.equal(ciqual.cell('9621', 'iodine'), '2.4');
});

test('what Ciqual does not quantify is a limit or missing, never a figure', () => {
  assert.equal(ciqual.cell('25601', 'vitamin_d'), '<0.5');
  assert.equal(ciqual.cell('25601', 'selenium'), '', 'printed -');
  assert.equal(ciqual.cell('42501', 'fibre'), '2.2');
  assert.equal(ciqual.cell('42501', 'saturated_fat'), '0.92');
  assert.equal(ciqual.cell('42501', 'alcohol'), '0');
  assert.equal(ciqual.cell('20009', 'vitamin_a'), '', 'carrots hold more carotenoids than the table prints');
  assert.equal(ciqual.cell('36018', 'vitamin_a'), '<21', 'no beta-carotene, and less retinol than 21');
  assert.equal(ciqual.cell('32123', 'folate'), '', 'fortified cereals: total folate is not what references count');
});

test('the usual portion of the survey stands first', () => {
  assert.deepEqual(fndds.portionsOf('11111000').slice(0, 1), ['1 cup: 244 g']);
  assert.ok(!fndds.portions.rows.some(([, name]) => /quantity not specified|guideline/i.test(name)));
});

test('foods fall into our groups', () => {
  assert.deepEqual([fndds.group('11111000'), fndds.group('11810000'), fndds.group('99997210')], ['dairy_and_eggs', 'dairy_and_eggs', 'vegetables']);
  assert.deepEqual([foundation.group('2346393'), ciqual.group('20059'), ciqual.group('20906')], ['nuts_and_seeds', 'vegetables', 'legumes']);
});

test('foods that are the same are linked, the best documented one first', () => {
  const links = new Map(realData.links.rows.map(([food, same, by]) => [food, `${same} ${by}`]));
  assert.equal(links.get('foundation:2346393'), 'sr:12061 ndb_number');
  assert.equal(links.get('fndds:42101000'), 'sr:12061 values');
  assert.equal(links.get('ciqual:15000'), 'sr:12061 name');
  assert.equal(links.get('sr:12061'), undefined);
  assert.equal(links.get('fndds:75132100'), undefined, 'celery juice has the figures of celery, but is none');
});

test('the report of what is missing is the one of these tables', () => {
  assert.equal(readFileSync(join(dataFolder, 'foods/COVERAGE.md'), 'utf8'), coverage(realData));
});
