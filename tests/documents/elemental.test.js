// What a form or a formula holds, against printed figures and against the oracle, and hardness against its definitions.
import assert from 'node:assert/strict';
import test from 'node:test';
import { run } from './command.js';
import { createEngine } from './engine.js';
import { isClose } from './oracle/compare.js';
import { compositionOf, forms } from './oracle/supplements.js';
import { violations } from './schemas.js';

const engine = await createEngine();

/** @param {string} form @param {number} mg @param {boolean} isFormula */
const elemental = (form, mg, isFormula = false) => JSON.parse(engine.elemental(form, mg, isFormula));

// Printed percentages and where they are printed; each agrees to the rounding of its print (half its last digit).
/** @type {[string, string, number, number, string][]} */
const printed = [
  ['magnesium_oxide', 'Mg', 60.3, 0.05, 'PMC8122334, table of magnesium salts'],
  ['magnesium_citrate', 'Mg', 16.2, 0.05, 'PMC8122334'],
  ['magnesium_citrate_nonahydrate', 'Mg', 11.9, 0.05, 'PMC8122334'],
  ['magnesium_hydrogen_citrate', 'Mg', 11.3, 0.05, 'PMC7397051'],
  ['magnesium_glycinate', 'Mg', 14.1, 0.05, 'PMC8122334'],
  ['magnesium_orotate', 'Mg', 6.56, 0.005, 'PMC8122334'],
  ['magnesium_chloride', 'Mg', 11.95, 0.01, 'PMC8122334'],
  ['magnesium_sulfate', 'Mg', 9.86, 0.005, 'PMC8122334'],
  ['magnesium_lactate', 'Mg', 10.2, 0.05, 'PMC8122334'],
  ['magnesium_gluconate', 'Mg', 5.39, 0.005, 'PMC8122334'],
  ['magnesium_hydroxide', 'Mg', 41.7, 0.05, 'PMC8122334'],
  ['calcium_carbonate', 'Ca', 40.04, 0.005, 'medicalalgorithms.com; "40 %" on labels'],
  ['calcium_citrate', 'Ca', 21.07, 0.01, 'Medscape monograph of calcium citrate (tetrahydrate)'],
  ['calcium_gluconate', 'Ca', 8.94, 0.005, 'medicalalgorithms.com'],
  ['calcium_lactate', 'Ca', 13.0, 0.05, 'medicalalgorithms.com'],
  ['tricalcium_phosphate', 'Ca', 38.8, 0.05, 'medicalalgorithms.com'],
];

for (const [form, symbol, percent, tolerance, where] of printed) {
  test(`${form} holds ${percent} % ${symbol}, as printed in ${where}`, () => {
    const { elements, element_mg: mg } = elemental(form, 100);
    assert.ok(Math.abs(mg - percent) <= tolerance, String(mg));
    assert.equal(elements.find((/** @type {{symbol: string}} */ element) => element.symbol === symbol).mg, mg);
  });
}

test('every form holds what the oracle finds in its formula', () => {
  for (const { id, formula, nutrient } of forms) {
    const answer = elemental(id, 500);
    assert.deepEqual(violations('elemental', answer), [], id);
    assert.equal(answer.nutrient, nutrient, id);
    const { molarMass, fractions } = compositionOf(formula);
    assert.ok(isClose(answer.molar_mass, molarMass.toNumber()), id);
    assert.equal(answer.elements.length, fractions.size, id);
    for (const { symbol, fraction, mg } of answer.elements) {
      const expected = fractions.get(symbol)?.toNumber() ?? NaN;
      assert.ok(isClose(fraction, expected) && isClose(mg, 500 * expected), `${id} ${symbol}`);
    }
  }
});

test('a formula is answered like the form that it is the formula of', () => {
  for (const { id, formula } of forms.filter(({ nutrient }) => nutrient === 'magnesium')) {
    const [byForm, byFormula] = [elemental(id, 300), elemental(formula, 300, true)];
    assert.deepEqual(byFormula.elements, byForm.elements);
    assert.equal(byFormula.element_mg, byForm.element_mg);
    assert.deepEqual(violations('elemental', byFormula), []);
  }
});

test('a formula of two minerals names none of them as the one that is meant', () => {
  const { nutrient, element_mg: mg, elements } = elemental('CaMg(CO3)2', 100, true);
  assert.deepEqual([nutrient, mg], [null, null]);
  assert.deepEqual(elements.map((/** @type {{nutrient: string|null}} */ e) => e.nutrient).filter(Boolean).sort(), ['calcium', 'magnesium']);
});

test('the command and the module give the same bytes', async () => {
  for (const [form, mg, formula] of /** @type {[string, number, boolean][]} */ ([['magnesium_oxide', 500, false], ['MgCl2·6H2O', 83.25, true], ['vitamin_d3', 0.025, false]])) {
    const { output } = await run(['elemental', form, String(mg), ...(formula ? ['--formula'] : []), '--json']);
    assert.equal(output, `${engine.elemental(form, mg, formula)}\n`);
  }
  const counted = await run(['elemental', 'magnesium_oxide', '250', '--count', '2', '--json']);
  assert.equal(counted.output, `${engine.elemental('magnesium_oxide', 500, false)}\n`);
});

/** @param {object} water @returns {{calcium: number, magnesium: number}} */
function minerals(water) {
  const { intake } = JSON.parse(engine.assess(JSON.stringify({ format: 'nutrient-balance/plan@1', days: [{ entries: [{ water }] }] })));
  return { calcium: intake.calcium.water, magnesium: intake.magnesium.water };
}

// 1 °dH is 10 mg CaO in a litre (7.147 mg Ca, or 4.33 mg Mg); 1 °fH is 10 mg CaCO3, printed by Vivaqua as 4 mg Ca or 2.43 mg Mg;
// 1 ppm is 1 mg CaCO3. Tolerances: half the last printed digit.
/** @type {[string, number, string, number, number][]} */
const degrees = [
  ['dH', 0, 'calcium', 7.147, 0.0005],
  ['dH', 1, 'magnesium', 4.33, 0.005],
  ['fH', 0, 'calcium', 4.0, 0.05],
  ['fH', 1, 'magnesium', 2.43, 0.005],
  ['ppm_caco3', 0, 'calcium', 0.4, 0.005],
  ['ppm_caco3', 1, 'magnesium', 0.243, 0.0005],
];

for (const [unit, share, mineral, expected, tolerance] of degrees) {
  test(`one ${unit} of ${mineral} alone is ${expected} mg in a litre`, () => {
    const found = minerals({ litres: 1, hardness: 1, hardness_unit: unit, magnesium_share: share });
    assert.ok(Math.abs(found[/** @type {'calcium'|'magnesium'} */ (mineral)] - expected) <= tolerance, JSON.stringify(found));
    assert.equal(found[mineral === 'calcium' ? 'magnesium' : 'calcium'], 0);
  });
}

test('a German degree is 1.78 French ones (printed by Vivaqua the other way round: 0.56)', () => {
  const german = minerals({ litres: 1, hardness: 0.56, hardness_unit: 'dH', magnesium_share: 0.3 });
  const french = minerals({ litres: 1, hardness: 1, hardness_unit: 'fH', magnesium_share: 0.3 });
  assert.ok(Math.abs(german.calcium / french.calcium - 1) < 0.01);
});
