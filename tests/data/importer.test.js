// The importer on tiny files in the official formats, and the repository's table held against what it would write.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { csvFields, csvRecords, fromWindows1252, srFields, srRecords } from '../../data/import/line-formats.js';
import { shiftDecimal } from '../../data/import/decimals.js';
import { ciqual } from '../../data/import/ciqual-about.js';
import { fndds } from '../../data/import/fndds-about.js';
import { foundation } from '../../data/import/foundation-about.js';
import { ciqualFiles, fnddsFiles, foundationFiles, srLegacyFiles } from '../../data/import/official-files.js';
import { report } from '../../data/import/report.js';
import { importSrLegacy } from '../../data/import/sr-legacy.js';
import { srLegacy } from '../../data/import/sr-legacy-about.js';
import { columns } from '../../data/import/sr-nutrients.js';
import { foodsTsv, metadata, portionsTsv, readableJson } from '../../data/import/write-table.js';
import { official, withOfficialFiles } from './official-fixtures.js';
import { dataFolder, realData } from './small-data.js';

/** @param {string} nutrient */
const place = (nutrient) => columns.findIndex((column) => column.nutrient === nutrient);
const imported = await withOfficialFiles({}, importSrLegacy);

/**
 * @param {string} code
 * @param {string} nutrient
 */
const cell = (code, nutrient) => imported.foods.find((food) => food.code === code)?.values[place(nutrient)];

/**
 * @param {Partial<import('./official-fixtures.js').Lines>} changed
 * @param {RegExp} message
 */
const refuses = (changed, message) => assert.rejects(withOfficialFiles(changed, importSrLegacy), message);

test('joins both releases by NDB number, sorted, with SR Legacy names', () => {
  assert.deepEqual(
    imported.foods.map(({ code, group, name }) => [code, group, name]),
    [
      ['01001', 'dairy_and_eggs', 'Butter, salted, "best", 1" pat'],
      ['11457', 'vegetables', 'Spinach, raw'],
      ['12061', 'nuts_and_seeds', 'Nuts, almonds'],
    ],
  );
});

test('leaves out, and names, a food without SR28 values', () => {
  assert.deepEqual(imported.leftOut, [{ code: '09544', name: 'Baobab powder' }]);
  assert.match(report(srLegacy, imported), /1 foods left out.*\n {2}09544 Baobab powder/);
});

test('keeps the printed decimals, zero as zero, and missing as missing', () => {
  assert.equal(cell('01001', 'calcium'), '24');
  assert.equal(cell('01001', 'magnesium'), '2.0');
  assert.equal(cell('11457', 'magnesium'), '0');
  assert.equal(cell('12061', 'calcium'), '');
});

test('takes the acid itself, and the undifferentiated sum only where it is missing', () => {
  assert.equal(cell('01001', 'linoleic_acid'), '2.166');
  assert.equal(cell('11457', 'linoleic_acid'), '0.026');
  assert.equal(cell('01001', 'alpha_linolenic_acid'), '0.315');
});

test('turns copper from mg into ug digit by digit', () => {
  assert.equal(cell('01001', 'copper'), '16');
  const shifted = [['0.004', '4'], ['1.343', '1343'], ['15.05', '15050'], ['2', '2000'], ['0', '0'], ['0.0005', '0.5'], ['0.000', '0']];
  for (const [printed, expected] of shifted) assert.equal(shiftDecimal(printed, 3), expected);
  assert.throws(() => shiftDecimal('1e3', 3), /not a plain decimal/);
});

test('names portions by amount and measure, in USDA\'s order, each name once', () => {
  assert.deepEqual(imported.foods[0].portions, [
    { name: '0.5 pat (1" sq, 1/3" high)', grams: '5.0' },
    { name: '1 cup, chopped', grams: '227' },
    { name: '1 bar', grams: '21' },
    { name: '1 bar (25 g)', grams: '25' },
  ]);
  assert.deepEqual([imported.repeatedPortions, imported.renamedPortions], [1, 1]);
  assert.deepEqual(imported.foods[1].portions, []);
});

test('counts what is missing per nutrient', () => {
  assert.match(report(srLegacy, imported), /calcium +2 +0 +1\n/);
  assert.match(report(srLegacy, imported), /vitamin_d +0 +0 +3\n/);
});

test('reads Windows-1252, also where it differs from Latin-1', async () => {
  assert.equal(fromWindows1252('\xb5g, 0\x96\x80'), 'µg, 0–€');
  await withOfficialFiles({}, async ({ sr28 }) => {
    const names = [];
    for await (const record of srRecords(join(sr28, 'FOOD_DES.txt'))) names.push(record[2]);
    assert.equal(names[1], 'Spinach, “raw”');
  });
});

test('reads fields with and without text marks', () => {
  assert.deepEqual(srFields('~01001~^~~^2.0^^~'), ['01001', '', '2.0', '', '~']);
  assert.deepEqual(csvFields('"a, b","say ""no""",,"",7'), ['a, b', 'say "no"', '', '', '7']);
  assert.throws(() => csvFields('"a"b'), /Not a CSV record/);
});

test('reads a quoted field that goes on in the next line', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'csv-')), 'x.csv');
  writeFileSync(path, '\ufeff"a","b"\n"1","two\nlines"\n');
  const records = [];
  for await (const record of csvRecords(path, ['a'])) records.push(record);
  assert.deepEqual(records, [{ a: '1', b: 'two\nlines' }]);
  rmSync(join(path, '..'), { recursive: true });
});

test('refuses what it cannot read', async () => {
  await refuses({ values: ['~01001~^~301~^-24^17'] }, /food 01001, nutrient 301: "-24" is not an amount/);
  await refuses({ values: [...official.values, official.values[0]] }, /food 01001 has nutrient 301 twice/);
  await refuses({ portions: ['"1","2","1","1","9999","","cup","0","","",""'] }, /weighs "0" g/);
  await refuses({ ndbNumbers: ['"1","11457"', '"2","11457"'] }, /NDB number 11457 stands there twice/);
  await refuses({ ndbNumbers: ['"77","1001"'] }, /fdc_id 77 has no name/);
  await refuses({ descriptions: ['~01001~^~9900~^~Butter~'] }, /Food 01001 is in group 9900/);
  await refuses({ foods: ['"1","sr_legacy_food"'] }, /a record has 2 fields, its header 5/);
});

test('refuses a file that is missing or not the official one', async () => {
  await withOfficialFiles({}, async (folders, files) => {
    await assert.rejects(importSrLegacy(folders), /FOOD_DES\.txt is not the file this importer was written for/);
    await assert.rejects(importSrLegacy({ ...folders, sr28: '/nowhere' }, files), /FOOD_DES\.txt is missing/);
  });
});

for (const description of [srLegacy, fndds, foundation, ciqual]) {
  const { id } = description.about;
  test(`the files of ${id} in the repository are what the importer writes for them`, () => {
    const { foods, portions, metadata: written } = realData.foods[id];
    /** @type {Map<string, { name: string, grams: string }[]>} */
    const portionsOf = new Map(foods.rows.map(([code]) => [code, []]));
    for (const [code, name, grams] of portions.rows) portionsOf.get(code)?.push({ name, grams });
    const again = {
      foods: foods.rows.map(([code, group, name, ...values]) => ({ code, group, name, values, portions: portionsOf.get(code) ?? [] })),
      leftOut: written.left_out,
      repeatedPortions: 0,
      renamedPortions: 0,
    };
    const texts = { foods: foodsTsv(description, again), portions: portionsTsv(again) };
    assert.equal(texts.foods, foods.text);
    assert.equal(texts.portions, portions.text);
    assert.equal(`${readableJson(metadata(description, again, texts))}\n`, readFileSync(join(dataFolder, `foods/${id}.json`), 'utf8'));
  });
}

test('every official file has its checksum', () => {
  for (const { sha256 } of [srLegacyFiles, fnddsFiles, foundationFiles, ciqualFiles].flatMap((files) => Object.values(files))) {
    assert.match(sha256, /^[0-9a-f]{64}$/);
  }
});
