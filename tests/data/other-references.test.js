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
  ['efsa', 'calcium', 'm_11_14', 'PRI', 1150, 960, null, null],
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
  ['efsa', 'vitamin_d', 'inf_7_11m', 'AI', 10, null, 35, null],
  ['efsa', 'calcium', 'inf_6_6m', null, null, null, null, null],
  // FAO/WHO 2004, annex 1; WHO 2012.
  ['who', 'calcium', 'm_10_15', 'RNI', 1300, null, null, null],
  ['who', 'calcium', 'f_51_65', 'RNI', 1300, null, null, null],
  ['who', 'calcium', 'preg_16_50', 'RNI', 1200, null, null, null],
  ['who', 'magnesium', 'ch_1_3', 'RNI', 60, null, null, null],
  ['who', 'magnesium', 'm_19_65', 'RNI', 260, null, null, null],
  ['who', 'magnesium', 'f_66p', 'RNI', 190, null, null, null],
  ['who', 'zinc', 'm_19_65', 'RNI', 7, null, null, null],
  ['who', 'zinc', 'f_19_50', 'RNI', 4.9, null, null, null],
  ['who', 'sodium', 'm_19_65', null, null, null, null, 2000],
  ['who', 'potassium', 'f_19_50', 'lower_target', 3510, null, null, null],
  ['who', 'sodium', 'm_10_15', null, null, null, null, null],
  // Department of Health 1991; SACN 2003 and 2016.
  ['uk', 'calcium', 'ch_1_3', 'RNI', 350, null, null, null],
  ['uk', 'calcium', 'm_11_14', 'RNI', 1000, null, null, null],
  ['uk', 'calcium', 'f_15_18', 'RNI', 800, null, null, null],
  ['uk', 'calcium', 'lact_19_50', 'RNI', 1250, null, null, null],
  ['uk', 'magnesium', 'm_19p', 'RNI', 300, null, null, null],
  ['uk', 'magnesium', 'f_19p', 'RNI', 270, null, null, null],
  ['uk', 'zinc', 'm_19p', 'RNI', 9.5, null, null, null],
  ['uk', 'sodium', 'ch_7_10', null, null, null, null, 2000],
  ['uk', 'sodium', 'f_19p', null, null, null, null, 2400],
  ['uk', 'vitamin_d', 'preg_14_50', 'RNI', 10, null, null, null],
  ['uk', 'magnesium', 'preg_14_50', null, null, null, null, null],
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
