// The CSV of a survey becomes plans, one of each person and day, and is answered line by line; what cannot be read is said, and
// nothing is answered from a part of a day.
import assert from 'node:assert/strict';
import test from 'node:test';
import { run } from './command.js';
import { violations } from './schemas.js';
import { answers, codesOf, csvOf, withFiles } from './survey-files.js';

const asa24 = ['--mapping', 'asa24-items'];
const nhanes = ['--mapping', 'nhanes-day1-foods'];

const milk = { UserName: 'P1', RecallNo: 1, Occ_No: 1, FoodCode: 11111000, FoodAmt: 244, CALC: 276, MAGN: 24.4, Food_Description: 'Milk, whole' };

test('ASA24: rows of one person and recall become one plan, foods by their FNDDS code', async () => {
  const rows = [milk, { ...milk, Occ_No: 2, FoodCode: '11112110', FoodAmt: '100.5' }, { ...milk, RecallNo: 2 }, { ...milk, UserName: 'P2' }];
  const { exitCode, lines } = await answers(csvOf(rows), ...asa24, '--plans');
  assert.equal(exitCode, 0);
  /** @param {number} grams @param {string} meal */
  const entry = (grams, meal = '1', food = 'fndds:11111000') => ({ food, grams, meal });
  assert.deepEqual(lines, [[entry(244), entry(100.5, '2', 'fndds:11112110')], [entry(244)], [entry(244)]].map((entries) => ({ format: 'nutrient-balance/plan@1', days: [{ entries }] })));
});

test('Every answer names person, day and lines, and holds the bytes that its plan alone is answered with', async () => {
  const csv = csvOf([milk, { ...milk, FoodAmt: 30 }, { ...milk, RecallNo: 2 }]);
  const { output, lines } = await answers(csv, ...asa24);
  assert.deepEqual(lines.flatMap((line) => violations('survey-answer', line)), []);
  assert.deepEqual(lines.map(({ person, day, lines: range }) => [person, day, range]), [['P1', '1', [2, 3]], ['P1', '2', [4, 4]]]);
  const plans = (await run(['batch', '--csv', '--quiet', '--plans', ...asa24], csv)).output;
  const alone = (await run(['batch', '--quiet'], plans)).output.trimEnd().split('\n');
  assert.deepEqual(output.trimEnd().split('\n').map((line) => line.slice(line.indexOf('"report":') + 9, -1)), alone);
});

test('NHANES: who a person is comes from DEMO, in whatever way a statistics program wrote the numbers', async () => {
  const demo = csvOf([{ SEQN: 93704, RIAGENDR: 1, RIDAGEYR: 2, RIDAGEMN: 24, RIDEXPRG: '' }, { SEQN: 93705, RIAGENDR: 2, RIDAGEYR: 30, RIDAGEMN: '.', RIDEXPRG: 1 }, { SEQN: 93706, RIAGENDR: 2, RIDAGEYR: 66, RIDAGEMN: '', RIDEXPRG: '' }]);
  const foods = csvOf([
    { seqn: '93704.0', DR1DRSTZ: 1, DR1IFDCD: '11111000.0', DR1IGRMS: '2.44e2', DR1ICALC: '5.397605346934028e-79' },
    { seqn: '93705.0', DR1DRSTZ: 1, DR1IFDCD: 11111000, DR1IGRMS: 244, DR1ICALC: '' },
    { seqn: '93706', DR1DRSTZ: 2, DR1IFDCD: 11111000, DR1IGRMS: 244, DR1ICALC: '.' },
  ]);
  const { exitCode, lines } = await withFiles({ 'DEMO.csv': demo }, (path) => answers(foods, ...nhanes, '--persons', path('DEMO.csv'), '--reference', 'nasem'));
  assert.equal(exitCode, 0);
  assert.deepEqual(lines.map(({ report }) => report.person.life_stage), ['ch_1_3', 'preg_19_30', 'f_51_70']);
  // Whole milk has 123 mg of calcium in 100 g; the third day was not reliable, so it does not count.
  assert.deepEqual(lines.map(({ report }) => [report.days.counted, report.intake.calcium.known]), [[1, 300.12], [1, 300.12], [0, 0]]);
});

test('A cell that says nothing is not known, never zero; a day of which nothing is known does not count', async () => {
  const { lines } = await answers(csvOf([
    { SEQN: 1, DR1DRSTZ: 1, DR1TCALC: 1034.5, DR1TMAGN: '', DR1TCOPP: 1.234, DR1TZINC: '0' },
    { SEQN: 2, DR1DRSTZ: 5, DR1TCALC: '', DR1TMAGN: '.', DR1TCOPP: '', DR1TZINC: '' },
  ]), '--mapping', 'nhanes-day1-totals');
  const [{ report }, none] = lines;
  assert.deepEqual([report.intake.calcium.known, report.intake.copper.known], [1034.5, 1234]);
  for (const id of ['magnesium', 'potassium']) assert.deepEqual(report.intake[id].missing, ['/days/0/entries/0'], id);
  assert.deepEqual([report.intake.zinc.missing, report.intake.zinc.high], [[], 0]);
  assert.equal(none.report.days.counted, 0);
});

test('A food that our tables lack is counted by the amounts of the file, and that is said', async () => {
  const unknown = { ...milk, FoodCode: 99999999, FoodAmt: 10, Food_Description: 'Nobody knows, "this"' };
  const csv = csvOf([milk, unknown]);
  const { lines } = await answers(csv, ...asa24, '--plans');
  assert.deepEqual(lines[0].days[0].entries[1], { name: 'Nobody knows, "this"', nutrients: { calcium: 276, magnesium: 24.4 }, from: 'food', meal: '1' });
  assert.match((await run(['batch', '--csv', ...asa24], csv)).errors, /^1 rows name a food that the table lacks/m);
  const byFile = await answers(csv, ...asa24, '--plans', '--amounts', 'file');
  assert.deepEqual(byFile.lines[0].days[0].entries.map((/** @type {any} */ { nutrients }) => nutrients), [{ calcium: 276, magnesium: 24.4 }, { calcium: 276, magnesium: 24.4 }]);
});

test('Days of two records of one person stay apart, and a recall is named by its number alone', async () => {
  const food = { UserName: 'P1', FoodCode: 11111000, FoodAmt: 244 };
  const { lines } = await answers(csvOf([[1, 1], [2, 1], [2, 2]].map(([RecordNo, RecordDayNo]) => ({ ...food, RecordNo, RecordDayNo }))), ...asa24);
  assert.deepEqual(lines.map(({ day }) => day), ['1 1', '2 1', '2 2']);
  const recalls = await answers(csvOf([milk]), ...asa24);
  assert.deepEqual(recalls.lines.map(({ day }) => day), [String(milk.RecallNo)]);
});

/** Each with the rows, and the codes of each answer. @type {[string, import('./survey-files.js').Row[], string[][]][]} */
const faulty = [
  ['a food that nobody knows', [{ ...milk, FoodCode: 99999999, CALC: '', MAGN: '' }], [['unknown_food_code']]],
  ['neither code nor amounts', [{ ...milk, FoodCode: '', CALC: '', MAGN: '' }], [['missing_cell']]],
  ['neither weight nor amounts', [{ ...milk, FoodAmt: '.', CALC: '', MAGN: '' }], [['missing_cell']]],
  ['words for a number', [{ ...milk, FoodAmt: 'much' }], [['bad_number']]],
  ['words for a number, and nothing else to go by', [{ ...milk, FoodAmt: 'much', CALC: '', MAGN: '' }], [['bad_number']]],
  ['an amount in words that is the only one', [{ ...milk, FoodCode: 99999999, CALC: 'much', MAGN: '' }], [['bad_number']]],
  ['a decimal comma', [{ ...milk, FoodAmt: '1,5' }], [['bad_number']]],
  ['less than nothing', [{ ...milk, FoodAmt: -1 }], [['bad_number']]],
  ['not a number', [{ ...milk, FoodAmt: 'NaN' }, { ...milk, FoodAmt: 'inf' }, { ...milk, FoodAmt: '0x1p4' }], [['bad_number', 'bad_number', 'bad_number']]],
  ['every fault of a day', [{ ...milk, FoodAmt: 'x', CALC: 'y' }, milk, { ...milk, FoodCode: 1, CALC: '', MAGN: '' }], [['bad_number', 'bad_number', 'unknown_food_code']]],
  ['nobody', [{ ...milk, UserName: '' }], [['missing_cell']]],
  ['no day', [{ ...milk, RecallNo: '' }], [['missing_cell']]],
  ['rows that stand apart', [milk, { ...milk, UserName: 'P2' }, milk], [[], [], ['rows_apart']]],
  ['more than can be eaten', [milk, { ...milk, FoodAmt: 10_001 }], [['out_of_range']]],
];

for (const [what, rows, codes] of faulty) {
  test(`An error names its line: ${what}`, async () => {
    const { exitCode, lines } = await answers(csvOf([...rows, { ...milk, UserName: 'good' }]), ...asa24);
    assert.equal(exitCode, 2);
    assert.deepEqual(codesOf(lines), [...codes, []]);
    assert.deepEqual(lines.flatMap((line) => violations('survey-answer', line)), []);
    for (const { lines: [first, last], errors = [] } of lines) {
      for (const { detail } of errors) assert.ok(detail.line >= first && detail.line <= last);
    }
  });
}

test('The line of an amount that the core refuses is that of its row', async () => {
  const { lines } = await answers(csvOf([milk, milk, { ...milk, FoodAmt: 10_001 }]), ...asa24);
  assert.deepEqual([lines[0].errors[0].path, lines[0].errors[0].detail.line], ['/days/0/entries/2/grams', 4]);
});

test('A day with more rows than a plan may have is refused, and not kept', async () => {
  const { lines } = await answers(csvOf([...Array.from({ length: 2000 }, () => milk), { ...milk, RecallNo: 2 }]), ...asa24);
  assert.deepEqual(codesOf(lines), [['too_many'], []]);
});

test('Any number of jobs gives the same bytes in the same order', async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => ({ ...milk, UserName: `P${i >> 1}`, FoodAmt: i % 71 === 3 ? 'x' : 1 + (i % 300) }));
  const csv = csvOf(rows);
  const [one, four] = [await answers(csv, ...asa24, '--jobs', '1'), await answers(csv, ...asa24, '--jobs', '4')];
  assert.equal(one.lines.length, 1500);
  assert.ok(one.output === four.output && one.exitCode === 2 && four.exitCode === 2);
});

const demo = { SEQN: 1, RIAGENDR: 1, RIDAGEYR: 40, RIDEXPRG: '' };
const eaten = { SEQN: 1, DR1IFDCD: 11111000, DR1IGRMS: 244 };

test('Persons that are missing, stand twice or cannot be read are errors of their days alone', async () => {
  const persons = csvOf([demo, { ...demo, SEQN: 2, RIAGENDR: 7 }, { ...demo, SEQN: 3 }, { ...demo, SEQN: 3, RIDAGEYR: 41 }, { ...demo, SEQN: 5, RIDAGEYR: '' }]);
  const { lines } = await withFiles({ 'p.csv': persons }, (path) => answers(csvOf([1, 2, 3, 4, 5].map((SEQN) => ({ ...eaten, SEQN }))), ...nhanes, '--persons', path('p.csv')));
  assert.deepEqual(codesOf(lines), [[], ['unknown_cell'], ['person_twice'], ['person_missing'], []]);
  assert.deepEqual([lines[0].report.person.life_stage, lines[4].report.person.life_stage], ['m_31_50', null]);
  const nobody = await withFiles({ 'p.csv': persons }, (path) => answers(csvOf([{ ...eaten, SEQN: '' }]), ...nhanes, '--persons', path('p.csv')));
  assert.deepEqual(codesOf(nobody.lines), [['missing_cell']]);
});

test('Person columns may stand in the file itself; rows that disagree about them are an error', async () => {
  const { lines } = await answers(csvOf([{ ...demo, ...eaten }, { ...demo, ...eaten, SEQN: 2 }, { ...demo, ...eaten, SEQN: 2, RIDAGEYR: 41 }]), ...nhanes);
  assert.deepEqual(codesOf(lines), [[], ['rows_disagree']]);
  assert.equal(lines[0].report.person.life_stage, 'm_31_50');
});

/** What ends the command before it answers anything. @type {[string, string, string, RegExp][]} */
const refused = [
  ['an empty file', '', csvOf([demo]), /^Standard input: The file is empty/],
  ['a header without the person', csvOf([{ X: 1 }]), csvOf([demo]), /^Standard input: The header has no column "SEQN"\.$/m],
  ['a header with a column twice', 'SEQN,DR1IFDCD,dr1ifdcd,DR1IGRMS\n', csvOf([demo]), /the column "DR1IFDCD" twice/],
  ['persons without their sex', csvOf([eaten]), csvOf([{ SEQN: 1, RIDAGEYR: 3 }]), /p\.csv: The header has no column "RIAGENDR"/],
  ['persons with a broken line', csvOf([eaten]), `${csvOf([demo])}2,"1"x,30,\n`, /p\.csv: Line 3, character 6: this is not CSV/],
  ['persons with a short line', csvOf([eaten]), `${csvOf([demo])}2,1\n`, /p\.csv: Line 3 has 2 cells; the header has 4\./],
];

for (const [what, csv, persons, sentence] of refused) {
  test(`One sentence says what is wrong: ${what}`, async () => {
    const { exitCode, output, errors } = await withFiles({ 'p.csv': persons }, (path) => answers(csv, ...nhanes, '--persons', path('p.csv')));
    assert.deepEqual([exitCode, output], [2, '']);
    assert.match(errors, sentence);
  });
}

const own = { format: 'nutrient-balance/survey-mapping@1', title: 'Ours', source: { cite: 'Our codebook' }, rows: 'days', delimiter: ';', missing: ['NA'], person: 'who', day: ['date'], nutrients: { calcium: { column: 'Ca', unit: 'g' } } };

test("A mapping of one's own: another delimiter, other words for nothing, other units", async () => {
  assert.deepEqual(violations('survey-mapping', own), []);
  const { lines } = await withFiles({ 'm.json': JSON.stringify(own) }, (path) => answers('who;date;Ca\na;2026-01-01;0.29\na;2026-01-02;NA\na;2026-01-03;.\n', '--mapping', path('m.json'), '--plans'));
  assert.deepEqual(lines.slice(0, 2).map(({ days }) => days[0].entries), [[{ name: 'total', nutrients: { calcium: 290 } }], []]);
  assert.deepEqual(codesOf(lines.slice(2)), [['bad_number']]);
});

/** What a mapping must not be, by what is said of it. @type {[string | object, RegExp][]} */
const badMappings = [
  ['{\n  "format": x', /Line 2, character 13: from here on this is not valid JSON/],
  [{ ...own, colour: 1 }, /The key "colour" is not known/],
  [{ ...own, person: undefined }, /"person" is missing/],
  [{ ...own, format: 'plan' }, /At \/format: The format is not known/],
  [{ ...own, rows: 'meals' }, /At \/rows: .*foods, days/],
  [{ ...own, rows: 'foods' }, /"food" is missing/],
  [{ ...own, day_is: '1' }, /At \/day_is: This contradicts "day"/],
  [{ ...own, nutrients: { gold: { column: 'Au', unit: 'g' } } }, /No nutrient has the id "gold"/],
  [{ ...own, nutrients: { calcium: { column: 'Ca', unit: 'kcal' } } }, /At \/nutrients\/calcium\/unit: .*g, mg or ug/],
  [{ ...own, about: { sex: { column: 's', values: { 1: 'queen' } } } }, /At \/about\/sex\/values/],
  ['{"format":"a","format":"b"}', /The key "format" stands here twice/],
  ['[]', /wrong type; expected: object/],
];

test('A mapping that is not right is refused with the place', async () => {
  for (const [mapping, sentence] of badMappings) {
    const text = typeof mapping === 'string' ? mapping : JSON.stringify(mapping);
    const { exitCode, output, errors } = await withFiles({ 'm.json': text }, (path) => answers('who;date;Ca\n', '--mapping', path('m.json')));
    assert.deepEqual([exitCode, output], [2, ''], text);
    assert.match(errors, sentence);
  }
});
