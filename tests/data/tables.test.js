// Figures of the repository's data, written down here a second time from the printed tables.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { realData } from './small-data.js';

const { foods, portions, metadata } = realData.foods.sr_legacy;
const byCode = new Map(foods.rows.map((row) => [row[0], row]));

/**
 * @param {string} code
 * @param {string} nutrient
 */
const cell = (code, nutrient) => byCode.get(code)?.[foods.header.indexOf(nutrient)];

test('holds 7,754 foods, and says which 39 it leaves out and which 26 were revised', () => {
  assert.equal(foods.rows.length, 7754);
  assert.equal(byCode.size, 7754);
  assert.equal(metadata.left_out.length, 39);
  assert.equal(metadata.revised_later.length, 26);
});

test('calcium and magnesium of known foods', () => {
  const printed = [
    ['12061', '269', '270'], // almonds
    ['11457', '99', '79'], // spinach, raw
    ['12014', '46', '592'], // pumpkin seed kernels, dried
    ['01077', '113', '10'], // whole milk
    ['12023', '975', '351'], // sesame seeds, whole, dried
    ['20137', '17', '64'], // quinoa, cooked
    ['19904', '73', '228'], // dark chocolate, 70-85 %
    ['16015', '27', '70'], // black beans, boiled
    ['16113', '217', '115'], // natto
  ];
  for (const [code, calcium, magnesium] of printed) assert.deepEqual([code, cell(code, 'calcium'), cell(code, 'magnesium')], [code, calcium, magnesium]);
  assert.equal(cell('16113', 'vitamin_k'), '23.1');
  assert.equal(cell('16113', 'menaquinone_4'), '');
});

test('as many values per nutrient as the official files have', () => {
  /** @type {Record<string, number>} */
  const expected = { energy: 7754, calcium: 7669, magnesium: 7398, potassium: 7490, zinc: 7383, vitamin_d: 5165, menaquinone_4: 574 };
  for (const [nutrient, count] of Object.entries(expected)) {
    const at = foods.header.indexOf(nutrient);
    assert.equal(foods.rows.filter((row) => row[at] !== '').length, count, nutrient);
  }
});

test('usual portions stand first', () => {
  const first = (/** @type {string} */ code) => portions.rows.find(([own]) => own === code);
  assert.deepEqual(first('11457'), ['11457', '1 cup', '30']);
  assert.equal(first('12061')?.[1], '1 cup, whole');
});

const rows = new Map(realData.references.nasem.rows.map((row) => [row.nutrient, row]));

/**
 * The figures of one life stage as [kind, recommendation, EAR, limit, CDRR].
 * @param {string} nutrient
 * @param {string} stage
 */
function figures(nutrient, stage) {
  const found = rows.get(nutrient)?.values[stage];
  return found && [found.kind, found.rec, found.ear, found.ul, found.cdrr];
}

test('there are 25 rows of 22 life stages', () => {
  assert.equal(rows.size, 25);
  for (const { values } of rows.values()) assert.equal(Object.keys(values).length, 22);
});

/** @type {[string, string, (string | number | null)[]][]} */
const edges = [
  ['calcium', 'inf_0_6m', ['AI', 200, null, 1000, null]],
  ['calcium', 'inf_7_12m', ['AI', 260, null, 1500, null]],
  ['calcium', 'ch_1_3', ['RDA', 700, 500, 2500, null]],
  ['calcium', 'm_51_70', ['RDA', 1000, 800, 2000, null]],
  ['calcium', 'f_51_70', ['RDA', 1200, 1000, 2000, null]],
  ['calcium', 'm_71p', ['RDA', 1200, 1000, 2000, null]],
  ['calcium', 'preg_14_18', ['RDA', 1300, 1100, 3000, null]],
  ['calcium', 'lact_14_18', ['RDA', 1300, 1100, 3000, null]],
  ['magnesium', 'inf_0_6m', ['AI', 30, null, null, null]],
  ['magnesium', 'ch_1_3', ['RDA', 80, 65, 65, null]],
  ['magnesium', 'ch_4_8', ['RDA', 130, 110, 110, null]],
  ['magnesium', 'm_19_30', ['RDA', 400, 330, 350, null]],
  ['magnesium', 'm_31_50', ['RDA', 420, 350, 350, null]],
  ['magnesium', 'f_19_30', ['RDA', 310, 255, 350, null]],
  ['magnesium', 'f_31_50', ['RDA', 320, 265, 350, null]],
  ['magnesium', 'preg_14_18', ['RDA', 400, 335, 350, null]],
  ['magnesium', 'lact_31_50', ['RDA', 320, 265, 350, null]],
  ['phosphorus', 'm_9_13', ['RDA', 1250, 1055, 4000, null]],
  ['phosphorus', 'preg_19_30', ['RDA', 700, 580, 3500, null]],
  ['phosphorus', 'f_71p', ['RDA', 700, 580, 3000, null]],
  ['potassium', 'm_19_30', ['AI', 3400, null, null, null]],
  ['potassium', 'f_19_30', ['AI', 2600, null, null, null]],
  ['sodium', 'ch_1_3', ['AI', 800, null, null, 1200]],
  ['sodium', 'f_71p', ['AI', 1500, null, null, 2300]],
  ['zinc', 'inf_0_6m', ['AI', 2, null, 4, null]],
  ['zinc', 'inf_7_12m', ['RDA', 3, 2.5, 5, null]],
  ['copper', 'm_31_50', ['RDA', 900, 700, 10000, null]],
  ['iron', 'inf_7_12m', ['RDA', 11, 6.9, 40, null]],
  ['iron', 'f_19_30', ['RDA', 18, 8.1, 45, null]],
  ['iron', 'f_51_70', ['RDA', 8, 5, 45, null]],
  ['iron', 'preg_31_50', ['RDA', 27, 22, 45, null]],
  ['vitamin_d', 'inf_0_6m', ['AI', 10, null, 25, null]],
  ['vitamin_d', 'm_71p', ['RDA', 20, 10, 100, null]],
  ['vitamin_a', 'm_31_50', ['RDA', 900, 625, 3000, null]],
  ['folate', 'preg_19_30', ['RDA', 600, 520, 1000, null]],
  ['niacin', 'm_31_50', ['RDA', 16, 12, 35, null]],
  ['vitamin_k', 'm_31_50', ['AI', 120, null, null, null]],
  ['choline', 'f_19_30', ['AI', 425, null, 3500, null]],
  ['fibre', 'inf_0_6m', [null, null, null, null, null]],
  ['fibre', 'm_19_30', ['AI', 38, null, null, null]],
  ['linoleic_acid', 'm_51_70', ['AI', 14, null, null, null]],
];

for (const [nutrient, stage, expected] of edges) {
  test(`${nutrient}, ${stage}`, () => assert.deepEqual(figures(nutrient, stage), expected));
}

test('limits that count only a part say so', () => {
  const scopes = [...rows.values()].filter(({ limit_scope }) => !['total', 'none'].includes(limit_scope));
  assert.deepEqual(Object.fromEntries(scopes.map(({ nutrient, limit_scope }) => [nutrient, limit_scope])), {
    magnesium: 'supplemental_only',
    vitamin_a: 'preformed_only',
    vitamin_e: 'supplemental_only',
    niacin: 'synthetic_only',
    folate: 'synthetic_only',
  });
});

test('every ratio is there, and only bands that may be judged are', () => {
  const bands = realData.ratios.ratios.map(({ id, bands }) => [id, ...bands.map((band) => `${band.id} ${band.low}-${band.high} ${band.basis} ${band.use}`)]);
  assert.deepEqual(bands, [
    ['ca_mg', 'costello2021 1.7-2.6 mass judged', 'rosanoff2016 1.7-2.8 mass judged', 'tradition 1-2 mass explained'],
    ['na_k', 'who null-1 molar judged', 'who_intermediate null-2 molar explained'],
    ['ca_p', 'iom1997 0.08-2.4 molar judged', 'efsa_body 1.4-1.9 molar explained'],
    ['zn_cu', 'asmbs2016 8-15 mass explained'],
    ['n6_n3', 'simopoulos 1-4 mass explained'],
    ['fe_cu'],
    ['k_mg'],
  ]);
});

test('no data file speaks from memory or of what is not shown', () => {
  const { nutrients, groups, sources, person, ratios, references } = realData;
  const edited = JSON.stringify([nutrients, groups, sources, person, ratios, references]);
  assert.doesNotMatch(edited, /from memory|unverified|"ship"/);
});
