// The importers of the survey, of Foundation Foods and of Ciqual on tiny files in the official formats; and what links foods.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellText, importCiqual, withFibre } from '../../data/import/ciqual.js';
import { ciqual } from '../../data/import/ciqual-about.js';
import { plainDecimal, sumOfDecimals } from '../../data/import/decimals.js';
import { fndds } from '../../data/import/fndds-about.js';
import { importFndds, usualFirst } from '../../data/import/fndds.js';
import { foundation } from '../../data/import/foundation-about.js';
import { importFoundation } from '../../data/import/foundation.js';
import { bestFirst } from '../../data/import/links.js';
import { sameWords, saysNoMore, tellingWords } from '../../data/import/same-name.js';
import { withCiqual, withFoundation, withSurvey } from './spreadsheet-fixtures.js';

/**
 * @param {import('../../data/import/write-table.js').Description} description
 * @param {import('../../data/import/write-table.js').Imported} imported
 */
const reader = ({ columns }, { foods }) => (/** @type {string} */ code, /** @type {string} */ nutrient) =>
  foods.find((food) => food.code === code)?.values[columns.findIndex((column) => column.nutrient === nutrient)];

test('sums and powers of ten are worked out digit by digit', () => {
  assert.equal(sumOfDecimals(['23.6', '42']), '65.6');
  assert.equal(sumOfDecimals(['0.1', '0.20']), '0.30');
  assert.equal(sumOfDecimals(['5', '7']), '12');
  assert.deepEqual(['6.25E-4', '1.125E-2', '12E-1', '3.5'].map(plainDecimal), ['0.000625', '0.01125', '1.2', '3.5']);
});

/** @type {[number, string, number, Record<string, number>][]} */
const surveyed = [
  [11111000, 'Milk, whole', 1002, { calcium: 123, copper: 0.001, linoleic_acid: 0.115 }],
  [11810000, 'Milk, dry, not reconstituted', 9999, { calcium: 912 }],
];
const portions = [
  [11111000, 3, 'Quantity not specified', 244],
  [11111000, 2, '1 fl oz', 30.5],
  [11111000, 1, '1 cup', 244],
  [11111000, 4, 'Guideline amount per cup of hot cereal', 61],
  [11111000, 5, '1 drop', 0],
];

test('the survey: figures as they are, copper in ug, groups by category or by code', async () => {
  const imported = await withSurvey({ values: surveyed, portions, listed: [[11000000, 'Milk, human'], [11111000, 'Milk, whole'], [11810000, 'Dry']] }, importFndds);
  const cell = reader(fndds, imported);
  assert.deepEqual([cell('11111000', 'calcium'), cell('11111000', 'copper'), cell('11111000', 'linoleic_acid'), cell('11111000', 'iron')], ['123', '1', '0.115', '0']);
  assert.deepEqual(imported.foods.map(({ code, group }) => [code, group]), [['11111000', 'dairy_and_eggs'], ['11810000', 'dairy_and_eggs']]);
  assert.deepEqual(imported.leftOut, [{ code: '11000000', name: 'Milk, human' }]);
  assert.deepEqual(imported.foods[0].portions, [
    { name: '1 cup', grams: '244' },
    { name: '1 fl oz', grams: '30.5' },
    { name: 'usual amount per cup of hot cereal', grams: '61' },
  ]);
});

test('the survey: a usual amount that no portion weighs comes first under its own name', () => {
  const found = usualFirst([{ name: '1 cup', grams: '200' }, { name: 'Quantity not specified', grams: '150' }]);
  assert.deepEqual(found, [{ name: 'usual amount', grams: '150' }, { name: '1 cup', grams: '200' }]);
});

test('the survey: what cannot be read is refused with its place', async () => {
  const refuses = (/** @type {any} */ content, /** @type {RegExp} */ message) => assert.rejects(withSurvey(content, importFndds), message);
  await refuses({ values: [[11111000, 'Milk', 1002, { iron: 'n/a' }]] }, /iron of food 11111000: "n\/a" is not an amount/);
  await refuses({ values: [[11111000, 'Milk', 4711, {}]] }, /category 4711, which data\/food_groups\.json does not name/);
  await refuses({ values: surveyed, portions: [[11111000, 1, '1 cup', 'much']] }, /portion "1 cup" of food 11111000: "much" is not an amount/);
});

test('Ciqual: "-" is missing, "<" is kept, traces are below the highest limit printed', async () => {
  const imported = await withCiqual(
    [
      { group: '0201', finest: '020101', code: 20059, name: 'Spinach, raw', carotene: '3630', cells: { calcium: '114', iron: '< 0,5', copper: '0,1', zinc: 'traces', fat: 'traces' }, usual: '-' },
      { group: '0410', code: 22000, name: 'Egg, raw', carotene: '0', cells: { retinol: '182', iron: '< 1', copper: '< 0,01', zinc: '< 0,05', folate: '56,4' }, usual: '0' },
      { group: '0707', code: 32123, name: 'Cereals, fortified', carotene: '0', cells: { folate: '148', iron: '8' }, usual: '-' },
      { group: '0201', finest: '020101', code: 20059, name: 'Spinach, raw', cells: {} },
    ],
    importCiqual,
  );
  const cell = reader(ciqual, imported);
  assert.deepEqual(imported.foods.map(({ code, group, portions: own }) => [code, group, own]), [
    ['20059', 'vegetables', []],
    ['22000', 'dairy_and_eggs', []],
    ['32123', 'breakfast_cereals', []],
  ]);
  assert.deepEqual(['calcium', 'iron', 'copper', 'zinc', 'fat', 'magnesium'].map((nutrient) => cell('20059', nutrient)), ['114', '<0.5', '100', '<0.05', '', '']);
  assert.equal(cell('22000', 'copper'), '<10', 'less than 0,01 mg');
  assert.deepEqual([cell('22000', 'vitamin_a'), cell('20059', 'vitamin_a')], ['182', ''], 'retinol is all of it only without carotene');
  assert.deepEqual([cell('22000', 'folate'), cell('32123', 'folate')], ['56.4', ''], 'nothing is added to eggs');
});

test('Ciqual: carbohydrate holds fibre as the US tables count it, or is missing', () => {
  const sums = [['23.6', '42', '65.6'], ['<0.85', '0', '<0.85'], ['0', '2.4', '2.4'], ['0', '<0.5', '<0.5'], ['5', '<0.5', ''], ['', '2', ''], ['<0.85', '2', '']];
  for (const [available, fibre, sum] of sums) assert.equal(withFibre(available, fibre), sum, `${available} + ${fibre}`);
});

test('Ciqual: what is no amount, and a food with two rows of figures, are refused', async () => {
  assert.throws(() => cellText('about 3', 'Food 1, iron'), /Food 1, iron: "about 3" is not an amount/);
  const egg = { group: '0410', code: 22000, name: 'Egg', cells: { iron: '1' } };
  await assert.rejects(withCiqual([egg, { ...egg, cells: { iron: '2' } }], importCiqual), /Food 22000 stands there twice with figures/);
  await assert.rejects(withCiqual([{ ...egg, group: '9999' }], importCiqual), /group 9999, which data\/food_groups\.json does not name/);
});

const foundationLines = {
  foundationFoods: ['"fdc_id","NDB_number","footnote"', '"2","12061",""', '"3","1001",""', '"4","20080",""'],
  foods: [
    '"fdc_id","data_type","description","food_category_id","publication_date"',
    '"1","sample_food","A sample","12","2019-04-01"',
    '"2","foundation_food","Nuts, almonds, whole, raw","12","2019-04-01"',
    '"3","foundation_food","Butter, stick, salted","1","2019-04-01"',
    '"4","foundation_food","Flour, enriched","20","2019-04-01"',
  ],
  categories: ['"id","code","description"', '"1","0100","Dairy"', '"12","1200","Nuts"', '"20","2000","Grains"'],
  nutrientValues: [
    '"id","fdc_id","nutrient_id","amount"',
    '"1","1","1087","7"', '"2","2","1087","253.6"', '"3","2","1098","0.91"', '"4","2","1278","6.25E-4"', '"5","2","1177","55"',
    '"6","3","2047","729.5"', '"7","3","1008","733"', '"8","3","1269","2.1"', '"9","4","1177","180"', '"10","4","2033","5"',
  ],
  portions: [
    '"id","fdc_id","seq_num","amount","measure_unit_id","portion_description","modifier","gram_weight"',
    '"1","3","2","1.0","1001","","melted","14.2"', '"2","3","1","1.0","1000","","","227.0"', '"3","1","1","1.0","1000","","","9"', '"4","2","1","2.0","9999","","halves","5"',
  ],
  measures: ['"id","name"', '"1000","cup"', '"1001","tablespoon"'],
};

test('Foundation Foods: only the listed foods, the first number that is known, powers of ten written out', async () => {
  const imported = await withFoundation(foundationLines, importFoundation);
  const cell = reader(foundation, imported);
  assert.deepEqual(imported.foods.map(({ code, group }) => [code, group]), [['2', 'nuts_and_seeds'], ['3', 'dairy_and_eggs'], ['4', 'grains_and_pasta']]);
  assert.deepEqual(['calcium', 'copper', 'epa', 'iron', 'folate'].map((nutrient) => cell('2', nutrient)), ['253.6', '910', '0.000625', '', '55']);
  assert.deepEqual([cell('3', 'energy'), cell('3', 'linoleic_acid')], ['729.5', '2.1']);
  assert.deepEqual([cell('4', 'folate'), cell('4', 'fibre')], ['', ''], 'enriched flour, and fibre by another method');
  assert.deepEqual(imported.foods.map(({ portions: own }) => own.map(({ name, grams }) => `${name}: ${grams}`)), [
    ['2 halves: 5'],
    ['1 cup: 227', '1 tablespoon, melted: 14.2'],
    [],
  ]);
});

test('Foundation Foods: what cannot be read is refused with its place', async () => {
  const refuses = (/** @type {Partial<typeof foundationLines>} */ changed, /** @type {RegExp} */ message) =>
    assert.rejects(withFoundation({ ...foundationLines, ...changed }, importFoundation), message);
  const [header, ...values] = foundationLines.nutrientValues;
  await refuses({ nutrientValues: [header, '"1","2","1087","some"'] }, /food 2, nutrient 1087: "some" is not an amount/);
  await refuses({ nutrientValues: [header, ...values, values[1]] }, /food 2, nutrient 1087 stands there twice/);
  await refuses({ foods: foundationLines.foods.slice(0, 3) }, /food 3 has no name/);
  await refuses({ measures: ['"id","name"'] }, /measure 100[01] has no name/);
});

test('names say the same when only the order, the plural or a needless word differs', () => {
  const same = [['Kumquat, raw', 'Kumquats, raw'], ['Nuts, almonds', 'Almond, (with peel)'], ['Paëlla', 'Paella, NFS'], ['Fish, whiting, steamed', 'Whiting, steamed']];
  for (const [one, other] of same) assert.ok(sameWords(tellingWords(one), tellingWords(other)), `${one} | ${other}`);
  const others = [['Coriander, seed', 'Coriander, fresh'], ['Celery salt', 'Spices, celery seed'], ['Fish sauce', 'Sauce (average)'], ['Peanuts, salted', 'Peanuts, without salt']];
  for (const [one, other] of others) assert.ok(!sameWords(tellingWords(one), tellingWords(other)), `${one} | ${other}`);
});

test('where the figures are the same fewer words must be, but nothing may be said against it', () => {
  const few = (/** @type {string} */ name) => tellingWords(name, { sameFigures: true });
  assert.ok(sameWords(few('Goat milk'), few('Milk, goat, fluid, with added vitamin D')));
  assert.ok(saysNoMore(few('Almonds, unroasted'), few('Nuts, almonds, whole, raw')));
  assert.ok(!saysNoMore(few('Celery juice'), few('Celery, raw')));
  assert.ok(!sameWords(few('Peanuts, dry roasted, unsalted'), few('Peanuts, all types, dry-roasted, with salt')));
});

test('all foods of a chain of links lead to the best documented one', () => {
  const known = new Map([['sr:1', 42], ['fndds:1', 39], ['foundation:1', 25], ['ciqual:1', 42]]);
  const links = [
    { food: 'foundation:1', same: 'sr:1', by: 'ndb_number' },
    { food: 'fndds:1', same: 'foundation:1', by: 'values' },
    { food: 'ciqual:1', same: 'fndds:1', by: 'name' },
  ];
  const found = bestFirst(links, known);
  assert.deepEqual(found.map(({ food, same, by }) => [food, same, by]).sort(), [
    ['ciqual:1', 'sr:1', 'name'],
    ['fndds:1', 'sr:1', 'values'],
    ['foundation:1', 'sr:1', 'ndb_number'],
  ]);
});
