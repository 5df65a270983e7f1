// Spot figures of the European, WHO/FAO and UK tables as they are printed, and what the tables leave open.
import assert from 'node:assert/strict';
import test from 'node:test';
import { realData } from './small-data.js';

/**
 * [reference, nutrient, life stage, kind, recommendation, average requirement, upper level, target to stay under]
 * @type {[string, string, string, string | null, number | null, number | null, number | null, number | null][]}
 */
const figures = [
  // EFSA Journal 2015;13(5):4101 (calcium), 13(7):4186 (magnesium) and so on: see data/sources.json.
  ['efsa', 'calcium', 'ch_1_2', 'PRI', 450, 390, null, null],
  ['efsa', 'calcium', 'm_12_14', 'PRI', 1150, 960, null, null],
  ['efsa', 'calcium', 'f_18_24', 'PRI', 1000, 860, 2500, null],
  ['efsa', 'calcium', 'f_25_50', 'PRI', 950, 750, 2500, null],
  ['efsa', 'magnesium', 'ch_1_2', 'AI', 170, null, null, null],
  ['efsa', 'magnesium', 'ch_4_6', 'AI', 230, null, 250, null],
  ['efsa', 'magnesium', 'm_25p', 'AI', 350, null, 250, null],
  ['efsa', 'potassium', 'lact_25_50', 'AI', 4000, null, null, null],
  ['efsa', 'sodium', 'm_25p', 'safe_and_adequate', 2000, null, null, null],
  ['efsa', 'zinc', 'preg_25_50', 'PRI', 10.9, 8.9, 25, null],
  ['efsa', 'copper', 'preg_25_50', 'AI', 1500, null, null, null],
  ['efsa', 'iron', 'f_51p', 'PRI', 11, 6, null, null],
  ['efsa', 'vitamin_d', 'inf_6_11m', 'AI', 10, null, 35, null],
  ['efsa', 'calcium', 'inf_0_5m', null, null, null, null, null],
  ['efsa', 'copper', 'f_10', 'AI', 1100, null, 3000, null], // printed as 1.1 mg and 3 mg
  ['efsa', 'vitamin_c', 'm_18_24', 'PRI', 110, 90, null, null],
  ['efsa', 'vitamin_a', 'lact_25_50', 'PRI', 1300, 1020, 3000, null],
  ['efsa', 'vitamin_b6', 'f_15_17', 'PRI', 1.6, 1.3, 10.7, null],
  ['efsa', 'folate', 'preg_18_24', 'AI', 600, null, 1000, null],
  ['efsa', 'folate', 'ch_4_6', 'PRI', 140, 110, 300, null],
  ['efsa', 'selenium', 'f_51p', 'AI', 70, null, 255, null],
  ['efsa', 'riboflavin', 'preg_25_50', 'PRI', 1.9, 1.5, null, null],
  ['efsa', 'choline', 'lact_25_50', 'AI', 520, null, null, null],
  ['efsa', 'iron', 'm_11', 'PRI', 11, 8, null, null],
  // FAO/WHO 2004, annex 1; WHO 2012.
  ['who', 'calcium', 'm_15', 'RNI', 1300, null, null, null],
  ['who', 'calcium', 'f_51_65', 'RNI', 1300, null, null, null],
  ['who', 'calcium', 'preg_16_50', 'RNI', 1200, null, null, null],
  ['who', 'magnesium', 'ch_2_3', 'RNI', 60, null, null, null],
  ['who', 'magnesium', 'm_51_65', 'RNI', 260, null, null, null],
  ['who', 'magnesium', 'f_66p', 'RNI', 190, null, null, null],
  ['who', 'zinc', 'm_19_50', 'RNI', 7, null, null, null],
  ['who', 'zinc', 'f_19_50', 'RNI', 4.9, null, null, null],
  ['who', 'sodium', 'm_19_50', null, null, null, null, 2000],
  ['who', 'potassium', 'f_19_50', 'lower_target', 3510, null, null, null],
  ['who', 'sodium', 'm_15', null, null, null, null, null],
  ['who', 'iron', 'f_19_50', 'RNI', 29.4, null, null, null], // at 10 % bioavailability
  ['who', 'iron', 'm_51_65', 'RNI', 13.7, null, null, null],
  ['who', 'iron', 'f_11_14', null, null, null, null, null], // depends on menstruation
  ['who', 'iron', 'f_18', null, null, null, null, null], // between two groups
  ['who', 'zinc', 'preg_16_50', 'RNI', 10, null, null, null], // moderate, third trimester
  ['who', 'vitamin_a', 'f_19_50', 'safe_intake', 500, null, null, null],
  ['who', 'vitamin_d', 'm_66p', 'RNI', 15, null, null, null],
  ['who', 'folate', 'ch_2_3', null, null, null, null, null], // the editions differ
  ['who', 'selenium', 'm_19_50', 'RNI', 34, null, null, null],
  ['who', 'fibre', 'ch_6', 'lower_target', 21, null, null, null],
  // Department of Health 1991; SACN 2003 and 2016; EVM 2003.
  ['uk', 'iron', 'f_19_50', 'RNI', 14.8, null, 17, null],
  ['uk', 'iron', 'f_51p', 'RNI', 8.7, null, 17, null],
  ['uk', 'copper', 'lact_19_50', 'RNI', 1500, null, null, null], // printed as 1.2 mg and 0.3 mg more
  ['uk', 'copper', 'm_19_50', 'RNI', 1200, null, 10000, null],
  ['uk', 'niacin', 'm_15_18', 'RNI', 18, null, null, null],
  ['uk', 'vitamin_a', 'm_51p', 'RNI', 700, 500, 1500, null],
  ['uk', 'folate', 'preg_19_50', 'RNI', 300, null, null, null],
  ['uk', 'vitamin_d', 'ch_1_3', 'safe_intake', 10, null, null, null],
  ['uk', 'vitamin_d', 'inf_9_11m', null, null, null, null, null], // a range is printed
  ['uk', 'calcium', 'ch_1_3', 'RNI', 350, null, null, null],
  ['uk', 'calcium', 'm_11_14', 'RNI', 1000, null, null, null],
  ['uk', 'calcium', 'f_15_18', 'RNI', 800, null, null, null],
  ['uk', 'calcium', 'lact_19_50', 'RNI', 1250, null, null, null],
  ['uk', 'magnesium', 'm_19_50', 'RNI', 300, null, 400, null],
  ['uk', 'magnesium', 'f_51p', 'RNI', 270, null, 400, null],
  ['uk', 'zinc', 'm_19_50', 'RNI', 9.5, null, 25, null],
  ['uk', 'sodium', 'ch_7_10', 'RNI', 1200, null, null, 2000],
  ['uk', 'sodium', 'f_19_50', 'RNI', 1600, null, null, 2400],
  ['uk', 'vitamin_d', 'preg_14_18', 'RNI', 10, null, null, null],
  ['uk', 'magnesium', 'preg_14_18', null, null, null, null, null],
];

for (const [reference, nutrient, stage, ...printed] of figures) {
  test(`${reference}: ${nutrient} for ${stage} is ${JSON.stringify(printed)}`, () => {
    const found = realData.references[reference].rows.find((row) => row.nutrient === nutrient)?.values[stage];
    assert.ok(found);
    assert.deepEqual([found.kind, found.rec, found.ear, found.ul, found.cdrr], printed);
  });
}

test('A limit of a part counts that part only, by each authority', () => {
  const scopes = (/** @type {string} */ id) => Object.fromEntries(realData.references[id].rows.map((row) => [row.nutrient, row.limit_scope]));
  const [us, europe] = [scopes('nasem'), scopes('efsa')];
  for (const nutrient of ['magnesium', 'vitamin_a', 'folate']) assert.equal(europe[nutrient], us[nutrient], nutrient);
  assert.deepEqual([us.magnesium, us.vitamin_a, us.folate, us.niacin], ['supplemental_only', 'preformed_only', 'synthetic_only', 'synthetic_only']);
  assert.equal(us.vitamin_e === 'total', false);
  assert.equal(europe.vitamin_e, 'total');
});

/** @param {string} reference @param {string} nutrient */
function rowOf(reference, nutrient) {
  const row = realData.references[reference].rows.find((candidate) => candidate.nutrient === nutrient);
  assert.ok(row);
  return row;
}

test('What a figure depends on is data, with the option that is used when nothing is said', () => {
  const zinc = rowOf('efsa', 'zinc');
  assert.equal(zinc.depends_on?.default, 'phytate_600');
  const men = Object.entries(zinc.bases ?? {}).map(([id, values]) => [id, values.m_25p.rec, values.m_25p.ear]);
  assert.deepEqual(men, [['phytate_300', 9.4, 7.5], ['phytate_600', 11.7, 9.3], ['phytate_900', 14, 11], ['phytate_1200', 16.3, 12.7]]);
  assert.equal(rowOf('efsa', 'iron').bases?.postmenopausal.f_25_50.rec, 11);
  assert.equal(rowOf('efsa', 'iron').bases?.premenopausal.f_51p.rec, 16);
  assert.deepEqual(Object.values(rowOf('who', 'iron').bases ?? {}).map(({ m_19_50 }) => m_19_50.rec), [9.1, 11.4, 13.7, 27.4]);
  assert.deepEqual(Object.values(rowOf('who', 'zinc').bases ?? {}).map(({ f_66p }) => f_66p.rec), [3, 4.9, 9.8]);
});

test("The UK's levels keep their own names and count what they were set for", () => {
  const told = (/** @type {string} */ nutrient) => {
    const { limit_kind, limit_scope, limit_source } = rowOf('uk', nutrient);
    return [limit_kind, limit_scope, limit_source];
  };
  assert.deepEqual(told('zinc'), ['SUL', 'supplemental_only', 'evm2003']);
  assert.deepEqual(told('copper'), ['SUL', 'total', 'evm2003']);
  assert.deepEqual(told('vitamin_a'), ['GL', 'preformed_only', 'evm2003']);
  assert.deepEqual(told('folate'), ['GL', 'synthetic_only', 'evm2003']);
  assert.equal(rowOf('uk', 'potassium').values.f_19_50.lrni, 2000);
});

test('Every nutrient that the US tables speak about has a row or a reason elsewhere', () => {
  const wanted = realData.references.nasem.rows.map(({ nutrient }) => nutrient);
  for (const id of ['efsa', 'who', 'uk']) {
    const { rows, left_out = [] } = realData.references[id];
    const spoken = new Set([...rows, ...left_out].map(({ nutrient }) => nutrient));
    assert.deepEqual(wanted.filter((nutrient) => !spoken.has(nutrient)), [], id);
  }
});
