// Tables of other programs, by the names that they use. The figures are made up.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { healthDays, HealthScanner, scanHealth, sourcesOf } from '../../web/exchange/apple-health.js';
import { readCsv } from '../../web/exchange/csv.js';
import { readDailySummary, readServings, timeOf } from '../../web/exchange/cronometer.js';
import { foodsIn, readFoods } from '../../web/exchange/food-data-central.js';
import { productIn, readProduct } from '../../web/exchange/open-food-facts.js';

const grams = ['water', 'protein', 'fat', 'carbohydrate', 'fibre', 'sugars', 'saturated_fat', 'alcohol', 'tryptophan', 'linoleic_acid', 'alpha_linolenic_acid', 'epa', 'dpa', 'dha', 'omega_3'];
const micrograms = ['copper', 'selenium', 'iodine', 'vitamin_a', 'retinol', 'vitamin_d', 'vitamin_k', 'menaquinone_4', 'folate', 'folic_acid', 'vitamin_b12'];
const milligrams = ['caffeine', 'calcium', 'magnesium', 'phosphorus', 'potassium', 'sodium', 'zinc', 'iron', 'manganese', 'vitamin_c', 'vitamin_e', 'vitamin_e_added', 'thiamin', 'riboflavin', 'niacin', 'niacin_preformed', 'vitamin_b6', 'choline', 'phytate'];
/** @type {Record<string, string>} */
const units = Object.fromEntries([['energy', 'kcal'], ...grams.map((id) => [id, 'g']), ...micrograms.map((id) => [id, 'ug']), ...milligrams.map((id) => [id, 'mg'])]);
const words = { name: 'Product', serving: '1 serving' };

/** @param {string} text */
const daily = (text) => {
  const { rows, delimiter } = readCsv(text);
  return readDailySummary(rows, delimiter, units, 'Day');
};
/** @param {string} text */
const servings = (text) => {
  const { rows, delimiter } = readCsv(text);
  return readServings(rows, delimiter, units);
};

test('Cronometer: a day has the amounts of its row, in our units; an empty cell and a column that is not there are not known', () => {
  const { days, notes } = daily(
    'Date,Energy (kcal),B3 (Niacin) (mg),B12 (Cobalamin) (µg),Folate (µg),Vitamin D (IU),Calcium (mg),Copper (mg),Magnesium (mg),Net Carbs (g),Carbs (g),Starch (g),Completed\r\n' +
    '2026-09-25,2893.5,12,2.4,310,400,812.5,1.2,,200.5,237.7,10,true\r\n2026-09-26,0,0,0,0,0,0,0,0,0,0,0,false\r\n2026-09-24,10,1,1,1,40,1,1,1,1,1,1,false\r\nnever,1,1,1,1,1,1,1,1,1,1,1,true\r\n');
  assert.deepEqual(days.map(({ date, complete }) => [date, complete]), [['2026-09-24', false], ['2026-09-25', true]]);
  assert.deepEqual(days[1].entries, [{ name: 'Day', nutrients: { energy: 2893.5, niacin_preformed: 12, vitamin_b12: 2.4, folate: 310, vitamin_d: 10, calcium: 812.5, copper: 1200, carbohydrate: 237.7 } }]);
  assert.deepEqual(notes, [
    { code: 'columns', names: ['Net Carbs (g)', 'Starch (g)'] }, { code: 'no_date', n: 1 }, { code: 'nothing_logged', n: 1 }, { code: 'as_it_stands', names: ['Folate'] },
  ]);
});

test('Cronometer: a column whose unit cannot be converted is named, not guessed', () => {
  const { days, notes } = daily('Day,Energy (kcal),Vitamin A (IU),Calcium (mg),Magnesium (%)\n2026-09-25,5,5,7,9\n');
  assert.deepEqual(days[0].entries[0].nutrients, { energy: 5, calcium: 7 });
  assert.deepEqual(notes, [{ code: 'columns', names: ['Vitamin A (IU)', 'Magnesium (%)'] }]);
});

test('Cronometer: amounts that are no numbers, or below zero, are left out and counted', () => {
  const { days, notes } = daily('Date,Energy (kcal),Calcium (mg),Iron (mg)\n2026-09-25,5,lots,-1\n');
  assert.deepEqual([days[0].entries[0].nutrients, notes], [{ energy: 5 }, [{ code: 'unread', n: 2 }]]);
});

test('Cronometer: every food of a day is an entry, supplements are known to be some, and meals that we do not have are none', () => {
  const { days, notes } = servings(
    'Day,Time,Group,Food Name,Amount,Energy (kcal),Calcium (mg),Category\n' +
    '2026-09-25,8:05 PM,Breakfast,"Oats, rolled",80.00 g,300.8,42,Cereals\n2026-09-25,,constructor,=Tablet,1 tablet,,200,Supplements\n2026-09-25,,Lunch,Empty,1 g,,,Fruits\n');
  assert.deepEqual(days, [{ date: '2026-09-25', entries: [
    { name: 'Oats, rolled (80.00 g)', nutrients: { energy: 300.8, calcium: 42 }, from: 'food', meal: 'breakfast', time: '20:05' },
    { name: '=Tablet (1 tablet)', nutrients: { calcium: 200 }, from: 'supplement' },
  ] }]);
  assert.deepEqual(notes, [{ code: 'no_amounts', n: 1 }]);
});

test('Cronometer: where no column says what is a supplement, nothing is said about it', () => {
  assert.equal('from' in servings('Day,Group,Food Name,Amount,Calcium (mg)\n2026-09-25,Lunch,Cheese,1 g,7\n').days[0].entries[0], false);
});

test('Times of day are read with and without AM and PM', () => {
  assert.deepEqual(['8:30 AM', '12:05 AM', '12:00 pm', '23:59', '07:30:00', '', '25:00', '9:75'].map(timeOf), ['08:30', '00:05', '12:00', '23:59', '07:30', null, null, null]);
});

const product = {
  code: '0000000000017', product_name: 'Oat drink', brands: 'Made Up,Other', serving_size: '30 g', serving_quantity: '30',
  nutriments: {
    'energy-kcal_100g': 45, energy_100g: 188, calcium_100g: 0.12, calcium_unit: 'mg', calcium_value: 120, magnesium_100g: '0.015', 'vitamin-d_100g': 1.5e-6, 'vitamin-d_unit': 'µg',
    salt_100g: 0.1, carbohydrates_100g: 7, 'saturated-fat_100g': 0.1, iron_100g: '', zinc_100g: null, copper_100g: -1, 'nova-group_100g': 3,
  },
};

test('Open Food Facts: amounts are grams, whatever unit is shown beside them', () => {
  const { foods, notes } = readProduct(productIn({ status: 1, product }), units, words);
  assert.deepEqual(foods, { off_0000000000017: {
    name: 'Oat drink, Made Up', nutrients: { energy: 45, saturated_fat: 0.1, calcium: 120, magnesium: 15, vitamin_d: 1.5, sodium: 40 }, portions: { '30 g': 30 },
  } });
  assert.deepEqual(notes, [{ code: 'ambiguous', names: ['carbohydrates'] }]);
  assert.deepEqual(readProduct(productIn(product), units, words).foods, foods);
});

test('Open Food Facts: what is sold by millilitres is eaten by 100 ml, and a label by the serving by its serving', () => {
  const drink = readProduct({ ...product, serving_size: '200 ml', serving_quantity_unit: 'ml' }, units, words);
  assert.deepEqual([Object.values(drink.foods)[0].per_portion, Object.values(drink.foods)[0].portions], ['100 ml', undefined]);
  assert.deepEqual(drink.notes.map(({ code }) => code), ['ambiguous', 'per_100_ml']);
  const byServing = readProduct({ product_name: 'Bar', serving_size: '1 bar', nutriments: { calcium_serving: 0.2, calcium_100g: '' } }, units, words);
  assert.deepEqual(byServing.foods, { product: { name: 'Bar', per_portion: '1 bar', nutrients: { calcium: 200 } } });
});

test('Open Food Facts: the newer shape states the unit of each amount', () => {
  const newer = { code: '17', product_name: 'Tofu', nutrition: { aggregated_set: { per: '100g', nutrients: {
    'energy-kj': { value: 418.4, unit: 'kJ' }, calcium: { value: 120, unit: 'mg' }, magnesium: { value: 0.03, unit: 'g' }, sodium: { value: 10, unit: '% DV' },
  } } } };
  assert.deepEqual(readProduct(productIn(newer), units, words).foods, { off_17: { name: 'Tofu', nutrients: { energy: 100, calcium: 120, magnesium: 30 } } });
});

test('Open Food Facts: a product without amounts, and what is no product', () => {
  assert.deepEqual(readProduct(productIn({ nutriments: {} }), units, words), { days: [], foods: {}, notes: [{ code: 'no_label', n: 1 }] });
  for (const other of [null, [], {}, { product: 3 }, { nutriments: [] }, { product: { nutriments: null } }]) assert.equal(productIn(other), null);
});

const amount = (/** @type {number} */ id, /** @type {string} */ number, /** @type {string} */ unitName, /** @type {number | undefined} */ value) =>
  ({ type: 'FoodNutrient', nutrient: { id, number, name: 'x', rank: 1, unitName }, amount: value });
const foundation = {
  fdcId: 17, description: 'Kale, raw', dataType: 'Foundation', foodClass: 'FinalFood',
  foodNutrients: [amount(2045, '951', 'g', undefined), amount(2047, '957', 'kcal', 36), amount(2048, '958', 'kcal', 35), amount(1087, '301', 'mg', 254), amount(1098, '312', 'mg', 0.05), amount(1110, '324', 'IU', 5), amount(1063, '269.3', 'g', 0.8)],
  foodPortions: [
    { amount: 1, gramWeight: 20.6, modifier: 'chopped', measureUnit: { name: 'cup' } }, { amount: 1, gramWeight: 5, modifier: '', measureUnit: { name: 'undetermined' } },
    { portionDescription: 'Quantity not specified', gramWeight: 30 }, { portionDescription: '1 leaf', gramWeight: 30 },
  ],
};

test('FoodData Central: a food of the downloads, with its portions; a stand-in counts where the plain nutrient is not there', () => {
  const [food] = Object.values(readFoods(foodsIn({ FoundationFoods: [foundation] }) ?? [], units).foods);
  assert.deepEqual(food, { name: 'Kale, raw', nutrients: { energy: 35, sugars: 0.8, calcium: 254, copper: 50 }, portions: { '1 cup, chopped': 20.6, '1 leaf': 30 } });
});

test('FoodData Central: the abridged shape and the shape of its search say the same', () => {
  const abridged = { fdcId: 18, description: 'Bar', brandOwner: 'Made Up', foodNutrients: [{ number: '301', name: 'Calcium, Ca', amount: 100, unitName: 'MG' }, { number: '304', name: 'Magnesium', amount: 20, unitName: 'MG' }] };
  const searched = { fdcId: 18, description: 'Bar', brandOwner: 'Made Up', foodNutrients: [{ nutrientId: 1087, nutrientNumber: '301', unitName: 'MG', value: 100 }, { nutrientId: 1090, unitName: 'MG', value: 20 }] };
  const expected = { fdc_18: { name: 'Bar, Made Up', nutrients: { calcium: 100, magnesium: 20 } } };
  assert.deepEqual(readFoods(foodsIn([abridged]) ?? [], units).foods, expected);
  assert.deepEqual(readFoods(foodsIn({ foods: [searched] }) ?? [], units).foods, expected);
});

test('FoodData Central: a brand has its serving, or counts millilitres; a food without amounts is left out', () => {
  const bar = { fdcId: 1, description: 'Bar', servingSize: 40, servingSizeUnit: 'g', householdServingFullText: '1 bar', foodNutrients: [amount(1087, '301', 'mg', 1)] };
  const drink = { fdcId: 2, description: 'Drink', servingSize: 240, servingSizeUnit: 'MLT', foodNutrients: [amount(1087, '301', 'mg', 1)] };
  const { foods, notes } = readFoods(foodsIn({ BrandedFoods: [bar, drink, { description: 'Nothing', foodNutrients: [] }] }) ?? [], units);
  assert.deepEqual([foods.fdc_1.portions, foods.fdc_2.per_portion, foods.fdc_2.portions, notes], [{ '1 bar': 40 }, '100 ml', undefined, [{ code: 'no_label', n: 1 }]]);
});

test('FoodData Central: what is none of its documents', () => {
  for (const other of [null, {}, [], { foods: [] }, { foods: [{}] }, { description: 'x' }, [{ description: 3, foodNutrients: [] }], 'x']) assert.equal(foodsIn(other), null);
});

const record = (/** @type {string} */ kind, /** @type {string} */ value, /** @type {string} */ unit, date = '2026-11-20', source = 'Diet &amp; Co') =>
  `<Record type="HKQuantityTypeIdentifierDietary${kind}" sourceName="${source}" sourceVersion="1" unit="${unit}" creationDate="${date} 09:00:00 +0100" startDate="${date} 23:30:00 -0500" endDate="${date} 23:30:00 -0500" value="${value}"/>`;
const health = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 14 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation)*)>
<!ATTLIST HealthData locale CDATA #REQUIRED>
]>
<HealthData locale="en_US">
 <ExportDate value="2026-11-30 10:00:00 +0100"/>
 <Record type="HKQuantityTypeIdentifierStepCount" sourceName="a &gt; b" unit="count" startDate="2026-11-20 08:00:00 +0100" value="7"/>
 ${record('Calcium', '100.1', 'mg')} ${record('Calcium', '0.2', 'g')} ${record('Copper', '0.3', 'mg')} ${record('EnergyConsumed', '418.4', 'kJ')}
 <Record type="HKQuantityTypeIdentifierDietaryMagnesium" sourceName='Diet &amp; Co' unit="mg" startDate="2026-11-21 08:00:00 +0100" value="50"><MetadataEntry key="HKFoodBrandName" value="1 > 0"/></Record>
 <Correlation type="HKCorrelationTypeIdentifierFood" sourceName="x" startDate="2026-11-20 08:00:00 +0100" endDate="2026-11-20 08:00:00 +0100">${record('Calcium', '100.1', 'mg')}</Correlation>
 ${record('Calcium', '5', 'mg', '2026-11-22', 'Watch')} ${record('Water', '500', 'mL')} ${record('Niacin', '5', 'mg')} ${record('Iron', 'x', 'mg')} ${record('Zinc', '1', 'oz')}
</HealthData>`;

/** @param {string} text @param {number} piece */
function scanned(text, piece) {
  const scanner = new HealthScanner(units);
  for (let at = 0; at < text.length; at += piece) scanner.push(text.slice(at, at + piece));
  scanner.end();
  return scanner;
}

test('Apple Health: sums by day of one app, wherever the stream is cut; meals inside correlations count once', () => {
  const whole = scanned(health, health.length);
  assert.deepEqual(sourcesOf(whole.sums), [{ name: 'Diet & Co', days: 2 }, { name: 'Watch', days: 1 }]);
  assert.deepEqual(healthDays(whole, 'Diet & Co').days, [
    { date: '2026-11-20', entries: [{ name: 'Diet & Co', nutrients: { calcium: 300.1, copper: 300, energy: 100 } }] },
    { date: '2026-11-21', entries: [{ name: 'Diet & Co', nutrients: { magnesium: 50 } }] },
  ]);
  assert.deepEqual(healthDays(whole, 'Diet & Co').notes, [{ code: 'columns', names: ['Water', 'Niacin'] }, { code: 'unread', n: 2 }]);
  for (const piece of [1, 7, 64, 1000]) assert.deepEqual(scanned(health, piece).sums, whole.sums);
});

test('Apple Health: a file that ends too early, or is another one, says so', () => {
  assert.throws(() => scanned(health.slice(0, -30), 50), { code: 'cut_off' });
  assert.throws(() => scanned('<?xml version="1.0"?><svg></svg>', 50), { code: 'not_health' });
  assert.throws(() => scanned(`<HealthData><Record type="${'x'.repeat(100_000)}`, 1000), { code: 'not_health' });
  assert.deepEqual(sourcesOf(scanned('<HealthData locale="x"></HealthData>', 9).sums), []);
});

test('Apple Health: reading tells how far it is, and stops when it is told to', async () => {
  /** @type {number[]} */
  const told = [];
  await scanHealth(new Blob([health]), units, { progress: (share) => told.push(share) });
  assert.equal(told.at(-1), 1);
  const stop = new AbortController();
  stop.abort();
  await assert.rejects(scanHealth(new Blob([health]), units, { signal: stop.signal }), { code: 'cancelled' });
});
