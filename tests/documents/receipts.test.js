// Receipts of random plans: what they open agrees with the report, and with an oracle that reads labels, water and tables by itself.
import assert from 'node:assert/strict';
import test from 'node:test';
import { documentFor, inPairs, run } from './command.js';
import { differences } from './oracle/compare.js';
import { labelOf, termsOf, waterOf } from './oracle/receipt.js';
import { randomFrom, seedOr } from './random.js';
import { randomPlan } from './random-plans.js';
import { violations } from './schemas.js';

const seed = seedOr(20261125);
const random = randomFrom(seed);
const IDS = ['magnesium', 'calcium', 'zinc', 'iron', 'sodium', 'water', 'folate', 'niacin', 'pral', 'neap', 'ca_mg', 'na_k'];
const cases = Array.from({ length: Number(process.env.NB_RECEIPTS ?? 400) }, (_, i) => ({ plan: randomPlan(random), id: IDS[i % IDS.length] }));

/** @param {unknown} plan @param {string} id */
async function receiptOf(plan, id) {
  return JSON.parse((await run(['assess', '--explain', id, '--json', '-'], JSON.stringify(plan))).output);
}

/** Only what the oracle speaks about. @param {any} got @param {any} expected */
function held(got, expected) {
  return got === null || expected === null ? got : Object.fromEntries(Object.keys(expected).map((key) => [key, got[key]]));
}

/** @param {any} plan @param {any} nutrient */
function wrongEntries(plan, nutrient) {
  return nutrient.intake.entries.flatMap((/** @type {any} */ shown) => {
    const [, , day, , index] = shown.entry.split('/');
    const entry = plan.days[day].entries[index];
    const [label, water] = [labelOf(entry, nutrient.id), waterOf(entry, nutrient.id)];
    return [...differences(held(shown.label, label), label, `${shown.entry}/label`), ...differences(shown.water, water, `${shown.entry}/water`)];
  });
}

/** What a receipt shows of a nutrient's target and limits, beside the report. @param {any} nutrient @param {any} report */
function wrongVerdicts(nutrient, report) {
  const row = report.adequacy.find((/** @type {any} */ one) => one.nutrient === nutrient.id);
  const told = report.findings.filter((/** @type {any} */ one) => one.code === 'stricter_limit_over' && one.nutrient === nutrient.id);
  const shown = nutrient.stricter_limits.filter((/** @type {any} */ one) => one.told);
  return [
    ...(row && nutrient.target ? differences(nutrient.target.basis, row.basis, `${nutrient.id}/basis`) : []),
    ...differences(shown.map((/** @type {any} */ one) => [one.limit, one.counted.low]), told.map((/** @type {any} */ one) => [one.numbers.limit, one.numbers.at_least]), `${nutrient.id}/stricter`),
  ];
}

/** @param {any} index */
function wrongTerms({ inputs, result }) {
  if (!inputs.terms) return [];
  const shown = inputs.terms.map((/** @type {any} */ { nutrient, coefficient, adds }) => ({ nutrient, coefficient, adds }));
  return differences(shown, termsOf(result.id, inputs.terms), result.id);
}

test(`what ${cases.length} receipts open (seed ${seed}) agrees with the oracle and the report: 0 wrong`, async () => {
  const wrong = await inPairs(cases, async ({ plan, id }, i) => {
    const [receipt, report] = [await receiptOf(plan, id), await documentFor('assess', plan)];
    const found = [
      ...violations('receipt', receipt),
      ...receipt.nutrients.flatMap((/** @type {any} */ nutrient) => [...wrongEntries(plan, nutrient), ...wrongVerdicts(nutrient, report)]),
      ...receipt.indices.flatMap(wrongTerms),
      ...receipt.conflicts.flatMap((/** @type {any} */ one) => (report.conflicts.some((/** @type {any} */ other) => JSON.stringify(other) === JSON.stringify(one)) ? [] : [`conflict of ${one.ratio} is not the report's`])),
    ];
    return found.length > 0 ? [`plan ${i}, ${id}: ${found.slice(0, 3).join('; ')}\n  ${JSON.stringify(plan).slice(0, 800)}`] : [];
  });
  assert.deepEqual(wrong.flat().slice(0, 3), []);
});

/** @param {string} id @param {object} more @param {object[]} entries */
async function readable(id, more, entries) {
  const plan = { format: 'nutrient-balance/plan@1', person: { age_years: 30, sex: 'female' }, ...more, days: [{ entries }] };
  const { exitCode, output } = await run(['assess', '--explain', id, '-'], JSON.stringify(plan));
  assert.equal(exitCode, 0);
  return output;
}

const CHLORIDE = { formula: 'MgCl2·6H2O', amount_mg: 500, count: 2, label_percent: 14 };

test('a formula with its label is told in full', async () => {
  const text = await readable('magnesium', {}, [CHLORIDE]);
  for (const part of ['2 × 500 mg MgCl2·6H2O', '11.956 % magnesium', '24.305 / 203.295 g/mol [iupac2021]', '= 119.555 mg', "the label's 14 %", '420 mg [fda2016]', '14.2 % for the compound']) {
    assert.ok(text.includes(part), `${part}\n${text}`);
  }
  assert.match(text, /Sources\n(.*\n)*.*\[iupac2021\].*\n/);
});

test('every way to read a label says why', async () => {
  const say = (/** @type {object} */ label) => readable('magnesium', {}, [{ supplement: 'magnesium_oxide', amount_mg: 400, ...label }]);
  assert.match(await say({}), /read as anything between the two: nothing says which/);
  assert.match(await say({ label_states: 'element' }), /read as the element: the plan says/);
  assert.match(await say({ label_percent: 5 }), /read as anything between the two: .* fits neither/);
  assert.match(await say({ amount_mg: 1, label_percent: 0.3 }), /fits both/);
  assert.match(await readable('vitamin_d', {}, [{ supplement: 'vitamin_d3', amount_mg: 0.025 }]), /1 × 0\.025 mg = 25 µg\n.*counted as it is/);
});

test('water is told by litres and what a litre holds, or by its hardness', async () => {
  const text = await readable('magnesium', {}, [
    { water: { litres: 1.5, calcium_mg_per_l: 80, magnesium_mg_per_l: 26 } },
    { water: { litres: 1.5, hardness: 10, hardness_unit: 'dH', magnesium_share: 0.2 } },
    { water: { litres: 1, calcium_mg_per_l: 80, magnesium_mg_per_l: null } },
  ]);
  assert.ok(text.includes('1.5 l × 26 mg per litre = 39 mg'), text);
  assert.ok(text.includes('1.5 l × 10 dH × 10 mg CaO per litre / 56.077 g/mol [din_hardness] × 0.2 of the moles × 24.305 g/mol [iupac2021] = 13.003 mg'), text);
  assert.ok(text.includes('/days/0/entries/2: 1 l; how much a litre holds is not known'), text);
});

test('no row of a receipt is nameless', async () => {
  const text = await readable('calcium', {}, [CHLORIDE, { nutrients: { calcium: 5 } }, { water: { litres: 1, calcium_mg_per_l: 1, magnesium_mg_per_l: 1 } }, { food: 'sr:11457', portion: '1 cup', count: 2 }]);
  const rows = text.split('\n').filter((line) => /^\/days\/0\/entries\/\d {2,}/.test(line));
  assert.equal(rows.length, 4);
  for (const row of rows) assert.match(row, /^\/days\/0\/entries\/\d {2}\S/);
  assert.match(rows[3], /Spinach, raw \(sr:11457\), 2 × 1 cup of 30 g/);
});

test('the terms of an acid load add up as they are printed, without the supplement', async () => {
  const text = await readable('pral', {}, [CHLORIDE, { nutrients: { protein: 71.23, phosphorus: 1234.5, potassium: 2711.1, magnesium: 310.7, calcium: 891.3 } }]);
  assert.match(text, /from food and water \(supplements are left out\)/);
  const number = (/** @type {string} */ printed) => Number(printed.replaceAll(',', ''));
  const terms = [...text.matchAll(/ ([\d,.]+) (?:mg|g) {2}×\s+(-?[\d.]+) {2}=\s+(-?[\d,.]+)\n/g)].map(([, amount, coefficient, adds]) => [amount, coefficient, adds].map(number));
  assert.equal(terms.length, 5);
  for (const [amount, coefficient, adds] of terms) assert.ok(Math.abs(amount * coefficient - adds) <= 0.0005 + 1e-9, `${amount} × ${coefficient} = ${adds}`);
  const sum = number(/** @type {RegExpExecArray} */ (/Sum\s+(-?[\d,.]+)\n/.exec(text))[1]);
  assert.ok(Math.abs(terms.reduce((total, [, , adds]) => total + adds, 0) - sum) <= 0.003, text);
  assert.match(text, /\(PRAL\): 3\.98 mEq/);
});

test('every estimate prints its formula and coefficients, even where it is refused', async () => {
  const meal = [{ food: 'sr:01077', grams: 244, meal: 'breakfast' }];
  const neap = await readable('neap', {}, meal);
  assert.match(neap, /× {2}54\.5/);
  assert.match(neap, /divided by Potassium: .* mg × 1 \/ 39\.098 g\/mol = .* mEq/);
  assert.match(neap, /and then − 10\.2/);
  const calcium = await readable('calcium_absorbed', {}, meal);
  assert.match(calcium, /0\.889 − 0\.0964 × ln\(its mg\), for 15 to 500 mg/);
  assert.match(calcium, /breakfast: 275\.720 mg, fraction 0\.347\n.*275\.720 mg × 0\.347 × 0\.937 = 89\.\d{3} mg {2}\(Milk: 0\.321 measured at 290 mg/);
  const zinc = await readable('zinc_absorbed', {}, meal);
  assert.match(zinc, /not known/);
  assert.match(zinc, /A \(largest uptake\) = 0\.091, K \(affinity\) = 0\.033, I \(inhibition\) = 0\.68/);
});

test('a ratio of moles prints the molar masses', async () => {
  const text = await readable('na_k', {}, [{ nutrients: { sodium: 2300, potassium: 3910 } }]);
  assert.match(text, /\(2,300 mg \/ 22\.99 g\/mol\) \/ \(3,910 mg \/ 39\.098 g\/mol\) = 1\.00 by moles \[iupac2021\]/);
});

test('a conflict opens to its numbers, and a stricter limit to its authority', async () => {
  const entries = [{ supplement: 'magnesium_citrate', amount_mg: 300, label_states: 'element' }];
  const text = await readable('magnesium', {}, entries);
  assert.match(text, /Stricter limit of another authority 250 mg, counts from supplements only: 300 mg: over \[efsa_ul_2006\]/);
  const ratio = await readable('ca_mg', {}, entries);
  assert.match(ratio, /range 1\.7 to 2\.6: the recommended amounts lie above it, at 3\.23; with both met and no limit passed up to 8\.06 is within reach/);
  assert.match(ratio, /It takes Magnesium 385 mg beside 1,000 mg of Calcium: 74\.6 mg more than recommended/);
});

test('a receipt says what a target goes by, and whether anybody chose it', async () => {
  const food = [{ food: 'sr:11457', grams: 100 }];
  const zinc = await readable('zinc', { reference: 'efsa', basis: { zinc: 'phytate_900' } }, food);
  assert.match(zinc, /PRI 11 mg.*Summary tables/);
  assert.match(zinc, /For 900 mg of phytate a day, as the plan says\./);
  const iron = await readable('iron', { reference: 'efsa' }, food);
  assert.match(iron, /For before menopause up to 50 years, after it from 51 on \(assumed\), because the plan does not say\. EFSA prints/);
  const who = await readable('iron', { reference: 'who', basis: { iron: 'iron_5' } }, food);
  assert.match(who, /For 5 % bioavailability, as the plan says\./);
  const pregnant = { person: { age_years: 30, sex: 'female', life_stage: 'pregnant' } };
  assert.match(await readable('zinc', { reference: 'who', ...pregnant }, food), /Of trimesters and months of breastfeeding, which are not asked, the highest printed figure is used\./);
  assert.match(await readable('zinc', { reference: 'efsa', ...pregnant }, food), /add 1\.6 and 2\.9 mg to the PRI/);
});

test('the report says the same about what its targets go by', async () => {
  const plan = { format: 'nutrient-balance/plan@1', person: { age_years: 30, sex: 'female' }, reference: 'efsa', basis: { zinc: 'phytate_900' }, days: [{ entries: [{ food: 'sr:11457', grams: 9 }] }] };
  const basisIn = (/** @type {any} */ report, /** @type {string} */ id) => report.adequacy.find((/** @type {any} */ one) => one.nutrient === id).basis;
  const report = await documentFor('assess', plan);
  assert.deepEqual(basisIn(report, 'zinc'), { depends_on: 'phytate', id: 'phytate_900', label: '900 mg of phytate a day', by_default: false });
  assert.equal(basisIn(report, 'iron').by_default, true);
  assert.equal(basisIn(report, 'calcium'), null);
  const child = await documentFor('assess', { ...plan, person: { age_years: 6, sex: 'female' } });
  assert.equal(basisIn(child, 'zinc'), null, 'the figures of children depend on no phytate');
});

test('an id that opens nothing is answered with those that do', async () => {
  const { exitCode, errors } = await run(['assess', '--explain', 'magnesium_citrate', '-'], JSON.stringify({ format: 'nutrient-balance/plan@1', days: [{ entries: [CHLORIDE] }] }));
  assert.equal(exitCode, 2);
  assert.match(errors, /"magnesium_citrate" is not known here\. Known: .*magnesium, .*ca_mg, .*pral, .*zinc_absorbed\.\n$/);
});
