// Figures as the authorities print them, each a sentence, through the program: four references, what their limits count, what figures depend on.
import assert from 'node:assert/strict';
import test from 'node:test';
import { createEngine } from './engine.js';
import { references } from './oracle/person.js';

const engine = await createEngine();

/** @param {object} person @param {string} reference @param {Record<string, string>} [basis] */
function answer(person, reference, basis) {
  return JSON.parse(engine.targets(JSON.stringify({ format: 'nutrient-balance/targets-request@1', person, reference, ...(basis && { basis }) })));
}

/** @param {object} person @param {string} id @param {string} nutrient @param {Record<string, string>} [basis] */
function row(person, id, nutrient, basis) {
  return answer(person, id, basis).targets.find((/** @type {{nutrient: string}} */ target) => target.nutrient === nutrient);
}

const woman = { age_years: 30, sex: 'female' };
const man = { age_years: 30, sex: 'male' };

/** [sentence, person, reference, nutrient, [kind, recommendation, average requirement, limit, its kind, what it counts], what is said of the diet] */
/** @type {[string, object, string, string, unknown[], Record<string, string>?][]} */
const sentences = [
  ['EFSA recommends 1000 mg of calcium at 24 years', { age_years: 24, sex: 'male' }, 'efsa', 'calcium', ['PRI', 1000, 860, 2500, 'UL', 'total']],
  ['and 950 mg from 25 years on', { age_years: 25, sex: 'male' }, 'efsa', 'calcium', ['PRI', 950, 750, 2500, 'UL', 'total']],
  ["EFSA's limit for magnesium counts supplements only", woman, 'efsa', 'magnesium', ['AI', 300, null, 250, 'UL', 'supplemental_only']],
  ['and there is none at 3 years', { age_years: 3 }, 'efsa', 'magnesium', ['AI', 230, null, null, null, 'supplemental_only']],
  ['EFSA prints copper in milligrams: 1.3 mg are 1300 ug', woman, 'efsa', 'copper', ['AI', 1300, null, 5000, 'UL', 'total']],
  ['EFSA recommends zinc for 600 mg of phytate when nothing is said', man, 'efsa', 'zinc', ['PRI', 11.7, 9.3, 25, 'UL', 'total']],
  ['and more for 1200 mg', man, 'efsa', 'zinc', ['PRI', 16.3, 12.7, 25, 'UL', 'total'], { zinc: 'phytate_1200' }],
  ['In pregnancy 1.6 mg of zinc are added at the same level of phytate', { ...woman, life_stage: 'pregnant' }, 'efsa', 'zinc', ['PRI', 9.1, 7.5, 25, 'UL', 'total'], { zinc: 'phytate_300' }],
  ['EFSA recommends 16 mg of iron before menopause', woman, 'efsa', 'iron', ['PRI', 16, 7, null, null, 'none']],
  ['and 11 mg after it, even at 30', woman, 'efsa', 'iron', ['PRI', 11, 6, null, null, 'none'], { iron: 'postmenopausal' }],
  ["EFSA's limit for vitamin E counts all of it", man, 'efsa', 'vitamin_e', ['AI', 13, null, 300, 'UL', 'total']],
  ["EFSA's limit for vitamin A counts retinol", woman, 'efsa', 'vitamin_a', ['PRI', 650, 490, 3000, 'UL', 'preformed_only']],
  ["EFSA's limit for folate counts folic acid", { age_years: 8 }, 'efsa', 'folate', ['PRI', 200, 160, 400, 'UL', 'synthetic_only']],
  ['EFSA has an intake for infants from 6 completed months on', { age_months: 6 }, 'efsa', 'calcium', ['AI', 280, null, null, null, 'total']],
  ['and none before', { age_months: 5 }, 'efsa', 'calcium', [null, null, null, null, null, 'total']],
  ['WHO recommends 260 mg of magnesium to men up to 65 years', { age_years: 65, sex: 'male' }, 'who', 'magnesium', ['RNI', 260, null, null, null, 'none']],
  ['and 224 mg from 66 on', { age_years: 66, sex: 'male' }, 'who', 'magnesium', ['RNI', 224, null, null, null, 'none']],
  ['WHO recommends iron at 10 % bioavailability when nothing is said', woman, 'who', 'iron', ['RNI', 29.4, null, null, null, 'none']],
  ['and a third less at 15 %', woman, 'who', 'iron', ['RNI', 19.6, null, null, null, 'none'], { iron: 'iron_15' }],
  ['WHO recommends zinc at moderate bioavailability when nothing is said', woman, 'who', 'zinc', ['RNI', 4.9, null, null, null, 'none']],
  ['and twice as much at low', woman, 'who', 'zinc', ['RNI', 9.8, null, null, null, 'none'], { zinc: 'low' }],
  ['WHO sets a safe intake of vitamin A, no RNI', man, 'who', 'vitamin_a', ['safe_intake', 600, null, null, null, 'none']],
  ['WHO asks for at least 3510 mg of potassium from 16 years on', { age_years: 16, sex: 'male' }, 'who', 'potassium', ['lower_target', 3510, null, null, null, 'none']],
  ['and for nothing at 15', { age_years: 15, sex: 'male' }, 'who', 'potassium', [null, null, null, null, null, 'none']],
  ['The UK recommends 700 mg of calcium to adults, and its level counts supplements', man, 'uk', 'calcium', ['RNI', 700, null, 1500, 'GL', 'supplemental_only']],
  ['and 1250 mg when breastfeeding', { ...woman, life_stage: 'lactating' }, 'uk', 'calcium', ['RNI', 1250, null, null, null, 'supplemental_only']],
  ['The UK recommends 14.8 mg of iron to women up to 50', { age_years: 50, sex: 'female' }, 'uk', 'iron', ['RNI', 14.8, null, 17, 'GL', 'supplemental_only']],
  ['and 8.7 mg from 51 on', { age_years: 51, sex: 'female' }, 'uk', 'iron', ['RNI', 8.7, null, 17, 'GL', 'supplemental_only']],
  ['The UK has a safe upper level of 25 mg of zinc from supplements', woman, 'uk', 'zinc', ['RNI', 7, null, 25, 'SUL', 'supplemental_only']],
  ['and one of 10 mg of copper from everything', woman, 'uk', 'copper', ['RNI', 1200, null, 10000, 'SUL', 'total']],
  ['The UK recommends 10 ug of vitamin D from 4 years on', { age_years: 4 }, 'uk', 'vitamin_d', ['RNI', 10, null, null, null, 'none']],
  ['and calls it a safe intake at 3 years', { age_years: 3 }, 'uk', 'vitamin_d', ['safe_intake', 10, null, null, null, 'none']],
  ['The UK recommends 500 ug of vitamin A at 10 years', { age_years: 10, sex: 'female' }, 'uk', 'vitamin_a', ['RNI', 500, null, null, null, 'preformed_only']],
  ['The US recommend 1200 mg of calcium to women from 51 on', { age_years: 51, sex: 'female' }, 'nasem', 'calcium', ['RDA', 1200, 1000, 2000, 'UL', 'total']],
  ['and 1000 mg to men of that age', { age_years: 51, sex: 'male' }, 'nasem', 'calcium', ['RDA', 1000, 800, 2000, 'UL', 'total']],
  ['The US limit for magnesium counts supplements only', woman, 'nasem', 'magnesium', ['RDA', 310, 255, 350, 'UL', 'supplemental_only']],
  ['The US limit for vitamin E counts what was added', man, 'nasem', 'vitamin_e', ['RDA', 15, 12, 1000, 'UL', 'supplemental_only']],
  ['The US limit for niacin counts what was added', man, 'nasem', 'niacin', ['RDA', 16, 12, 35, 'UL', 'synthetic_only']],
  ['The US limit for folate counts folic acid', woman, 'nasem', 'folate', ['RDA', 400, 320, 1000, 'UL', 'synthetic_only']],
  ['The US limit for vitamin A counts retinol', man, 'nasem', 'vitamin_a', ['RDA', 900, 625, 3000, 'UL', 'preformed_only']],
  ['The US limit for zinc counts all of it', man, 'nasem', 'zinc', ['RDA', 11, 9.4, 40, 'UL', 'total']],
];

for (const [sentence, person, id, nutrient, printed, basis] of sentences) {
  test(sentence, () => {
    const found = row(person, id, nutrient, basis);
    assert.deepEqual([found.kind, found.target, found.ear, found.limit, found.limit_kind, found.limit_scope], printed);
  });
}

test('an infant of six months is no longer in the first row of any reference', () => {
  const first = { nasem: 'inf_0_6m', efsa: 'inf_0_5m', who: 'inf_0_5m', uk: 'inf_3_5m' };
  for (const [id, stage] of Object.entries(first)) {
    assert.equal(answer({ age_months: 5 }, id).person.life_stage, stage);
    assert.notEqual(answer({ age_months: 6 }, id).person.life_stage, stage);
  }
});

test('where figures depend on something, the answer names it, the option used and the others', () => {
  const zinc = row(man, 'efsa', 'zinc');
  const ids = zinc.bases.map((/** @type {{id: string}} */ { id }) => id);
  assert.deepEqual([zinc.depends_on, zinc.basis, ids], ['phytate', 'phytate_600', ['phytate_300', 'phytate_600', 'phytate_900', 'phytate_1200']]);
  const calcium = row(man, 'efsa', 'calcium');
  assert.deepEqual([calcium.depends_on, calcium.basis, calcium.bases], [null, null, []]);
});

test('a limit goes back to its own source', () => {
  assert.deepEqual([row(man, 'uk', 'zinc').source, row(man, 'uk', 'zinc').limit_source], ['coma1991', 'evm2003']);
  assert.ok(answer(man, 'uk').sources.evm2003.cite.includes('Expert Group'));
  assert.equal(row(man, 'uk', 'potassium').lrni, 2000);
});

/** @param {string} reference @param {Record<string, number>} nutrients */
function judged(reference, nutrients) {
  const plan = { format: 'nutrient-balance/plan@1', reference, person: man, days: [{ entries: [{ nutrients }] }] };
  const report = JSON.parse(engine.assess(JSON.stringify(plan)));
  const [nutrient] = Object.keys(nutrients);
  return report.adequacy.find((/** @type {{nutrient: string}} */ one) => one.nutrient === nutrient);
}

test('activity equivalents are held against retinol equivalents only as far as both can be', () => {
  assert.deepEqual([judged('efsa', { vitamin_a: 750 }).status, judged('efsa', { vitamin_a: 750 }).form], ['met', 'RE']);
  assert.equal(judged('efsa', { vitamin_a: 400 }).status, 'unknown');
  assert.equal(judged('efsa', { vitamin_a: 374 }).status, 'below');
  assert.equal(judged('efsa', { vitamin_a: 750 }).share, null);
  assert.deepEqual([judged('nasem', { vitamin_a: 900 }).share, judged('nasem', { vitamin_a: 900 }).form], [1, null]);
});

test('folate equivalents are held against folate by weight in the same way', () => {
  assert.equal(judged('uk', { folate: 340 }).status, 'met');
  assert.equal(judged('uk', { folate: 339 }).status, 'unknown');
  assert.equal(judged('uk', { folate: 199 }).status, 'below');
});

test('four references answer', () => assert.deepEqual(Object.keys(references), ['nasem', 'efsa', 'who', 'uk']));
