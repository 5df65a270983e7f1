// Plans at the very edge of what is allowed, and unusual spellings of ordinary plans: all of them are answered.
import assert from 'node:assert/strict';
import test from 'node:test';
import { run } from './command.js';
import { createEngine } from './engine.js';

const engine = await createEngine();
const SPINACH = { food: 'sr:11457', grams: 30 };
const plan = (/** @type {object[]} */ entries, more = {}) => ({ format: 'nutrient-balance/plan@1', ...more, days: [{ entries }] });
const text = (/** @type {object[]} */ entries, more = {}) => JSON.stringify(plan(entries, more));
const person = (/** @type {object} */ described) => text([SPINACH], { person: described });
const same = text([SPINACH]);

/** @type {[string, string][]} */
const accepted = [
  ['exactly 1 MiB', same.padEnd(1024 * 1024)],
  ['366 days', JSON.stringify({ format: 'nutrient-balance/plan@1', days: Array(366).fill({ entries: [SPINACH] }) })],
  ['500 entries', text(Array(500).fill(SPINACH))],
  ['a name of 200 apples', text([{ name: '🍎'.repeat(200), nutrients: { calcium: 1 } }])],
  ['10 000 g', text([{ food: 'sr:11457', grams: 10_000 }])],
  ['the smallest weight a number can hold', same.replace('30', '5e-324')],
  ['a million milligrams', text([{ nutrients: { calcium: 1_000_000 } }])],
  ['a label that says 400 ug of folate and 240 ug of folic acid', text([{ nutrients: { folate: 400, folic_acid: 240 } }])],
  ['a typed amount of zero', text([{ nutrients: { calcium: 0 } }])],
  ['a typed amount of minus zero', text([{ nutrients: { calcium: 7 } }]).replace('7', '-0')],
  ['a typed amount too small to hold', text([{ nutrients: { calcium: 7 } }]).replace('7', '1e-400')],
  ['a weight with 1000 digits', same.replace('30', `30.${'0'.repeat(1000)}1`)],
  ['29 February of a leap year', JSON.stringify({ format: 'nutrient-balance/plan@1', days: [{ date: '2028-02-29', entries: [SPINACH] }] })],
  ['an age of 120', person({ age_years: 120 })],
  ['a newborn', person({ age_months: 0 })],
  ['an age written 45.0', person({ age_years: 45 }).replace('45', '45.0')],
  ['an age written 4.5e1', person({ age_years: 45 }).replace('45', '4.5e1')],
  ['a pregnant woman whose sex is not said', person({ age_years: 30, life_stage: 'pregnant' })],
  ['pregnancy at 60, where no row speaks', person({ age_years: 60, sex: 'female', life_stage: 'pregnant' })],
  ['a day without entries', JSON.stringify({ format: 'nutrient-balance/plan@1', days: [{ entries: [] }] })],
  ['a byte order mark at the start', `\ufeff${same}`],
  ['markup and formulas in a name', text([{ name: '<script>alert(1)</script>=cmd|"/C calc"!A0', nutrients: { calcium: 1 } }])],
];

for (const [name, document] of accepted) {
  test(`${name} is answered, natively and in WebAssembly alike`, async () => {
    const { exitCode, output } = await run(['assess', '-', '--json'], document);
    assert.equal(exitCode, 0, output.slice(0, 500));
    assert.equal(`${engine.assess(document)}\n`, output);
    assert.doesNotMatch(output, /NaN|Infinity|:-?inf|:-0[,}\]]/);
  });
}

/** @type {[string, string][]} */
const spellings = [
  ['keys in another order', JSON.stringify({ days: [{ entries: [{ grams: 30, food: 'sr:11457' }] }], format: 'nutrient-balance/plan@1' })],
  ['white space everywhere', JSON.stringify(plan([SPINACH]), null, '\t').replaceAll('\n', '\r\n')],
  ['escaped letters', same.replace('sr:', '\\u0073\\u0072:').replace('grams', 'gr\\u0061ms')],
  ['an escaped solidus', same.replace('balance/plan', 'balance\\/plan')],
  ['grams 3e1', same.replace('30', '3e1')],
  ['grams 30.000', same.replace('30', '30.000')],
  ['grams 0.3E+2', same.replace('30', '0.3E+2')],
  ['complete true, which is the default', same.replace('{"entries"', '{"complete":true,"entries"')],
  ['the reference that is the default', text([SPINACH], { reference: 'nasem' })],
];

for (const [name, document] of spellings) {
  test(`${name}: the same plan, the same answer`, () => {
    assert.equal(engine.assess(document), engine.assess(same));
  });
}
