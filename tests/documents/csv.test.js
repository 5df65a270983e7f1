// CSV as RFC 4180 has it: whatever the cells hold and however they were written, the same plans come out; and whatever is done to a
// file, every line that is left is answered by rule, and no day is answered from a part of its rows.
import assert from 'node:assert/strict';
import test from 'node:test';
import { randomFrom, seedOr, whole } from './random.js';
import { violations } from './schemas.js';
import { answers, codesOf, withFiles } from './survey-files.js';

const seed = seedOr(20261130);
const asa24 = ['--mapping', 'asa24-items', '--amounts', 'file', '--plans'];
const columns = ['UserName', 'RecallNo', 'FoodCode', 'FoodAmt', 'CALC', 'Food_Description', 'Remark'];
const pieces = ['a', 'Z', '7', ' ', ',', '"', '""', '\n', '\r\n', ';', '\t', 'é', '€', '😀', '\u2028', "'", '\\', '{', '\u0001'];

/** @typedef {import('./random.js').Random} Random */

/** @template One @param {Random} random @param {One[]} list */
const pick = (random, list) => list[Math.floor(random() * list.length)];
/** @param {Random} random */
const anyText = (random) => Array.from({ length: whole(random, 0, 12) }, () => pick(random, pieces)).join('');

/** A cell in one of the ways it may be written. @param {Random} random @param {string} cell */
function written(random, cell) {
  const must = /[",\r\n]/.test(cell);
  return must || random() < 0.3 ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** What the command makes of a name: without the blanks around it, a whole number without its noughts. @param {string} cell */
const plain = (cell) => cell.replace(/^[ \t]+|[ \t]+$/g, '').replace(/^(\d+)\.0*$/, '$1');

/** @param {Random} random */
function randomFile(random) {
  const order = [...columns].sort(() => random() - 0.5);
  const end = pick(random, ['\n', '\r\n']);
  const rows = [];
  const plans = [];
  for (let person = 0; person < whole(random, 1, 6); person += 1) {
    const entries = [];
    for (let row = 0; row < whole(random, 1, 4); row += 1) {
      const name = `${pick(random, ['Tea', 'é', '"q"', 'a,b', '1.00', 'x\ny'])}${anyText(random)}`;
      const calcium = pick(random, ['0', '1', '.5', '12.75', '1e2', '+3', '0.1', '300.']);
      rows.push({ UserName: `P ${person}`, RecallNo: '1', FoodCode: '11111000', FoodAmt: '1', CALC: calcium, Food_Description: name, Remark: anyText(random) });
      entries.push({ name: plain(name), nutrients: { calcium: Number(calcium) }, from: 'food' });
    }
    plans.push({ format: 'nutrient-balance/plan@1', days: [{ entries }] });
  }
  const lines = [order, ...rows.map((row) => order.map((column) => row[/** @type {keyof typeof row} */ (column)]))];
  const text = lines.map((cells) => cells.map((cell) => written(random, cell)).join(',')).join(end);
  return { text: `${pick(random, ['', '\uFEFF'])}${text}${pick(random, ['', end, end + end])}`, plans };
}

test(`300 files with any cells, quoted in any way, with LF or CRLF and a mark, are read as they were meant (seed ${seed})`, async () => {
  const random = randomFrom(seed);
  for (let number = 0; number < 300; number += 1) {
    const { text, plans } = randomFile(random);
    const { lines, errors } = await answers(text, ...asa24);
    assert.deepEqual(lines, plans, `file ${number}: ${JSON.stringify(text)} ${errors}`);
  }
});

/** Removes, doubles or changes a few bytes. @param {Random} random @param {Buffer} bytes */
function damaged(random, bytes) {
  const list = [...bytes];
  for (let times = whole(random, 1, 4); times > 0; times -= 1) {
    const at = Math.floor(random() * list.length);
    const change = random();
    if (change < 0.4) list.splice(at, whole(random, 1, 3));
    else if (change < 0.7) list.splice(at, 0, pick(random, [0x22, 0x2c, 0x0a, 0x0d, 0, 0xff, 0xef, 0x31]));
    else list[at] = whole(random, 0, 255);
  }
  return Buffer.from(list);
}

test(`300 damaged files end well: every answer follows its schema, lines ascend, and each row is told of (seed ${seed})`, async () => {
  const random = randomFrom(seed + 1);
  for (let number = 0; number < 300; number += 1) {
    const bytes = damaged(random, Buffer.from(randomFile(random).text));
    const { exitCode, lines, errors } = await answers(bytes, '--mapping', 'asa24-items');
    const what = `file ${number}: ${JSON.stringify(bytes.toString('latin1'))}`;
    if (lines.length === 0) {
      assert.ok(exitCode === 2 && errors !== '', what);
      continue;
    }
    assert.ok(exitCode === 0 || exitCode === 2, what);
    assert.deepEqual(lines.flatMap((line) => violations('survey-answer', line)), [], what);
    let before = 1;
    for (const { lines: [first, last] } of lines) {
      assert.ok(first > before && last >= first, what);
      before = last;
    }
  }
});

const header = 'UserName,RecallNo,FoodCode,FoodAmt\n';
const row = (/** @type {string} */ person) => `${person},1,11111000,1\n`;

/** Files, the codes of each answer, and where the first problem is. @type {[string, string, string[][], object][]} */
const broken = [
  ['a quote within a cell', `${row('a')}b,1,111"1000,1\n${row('b')}`, [['bad_csv'], ['damaged_beside']], { line: 3, character: 8 }],
  ['something after a quoted cell', `"a"x,1,1,1\n${row('b')}`, [['bad_csv'], ['damaged_beside']], { line: 2, character: 4 }],
  ['a quote that is never closed', `${row('a')}b,"1,11111000,1\n${row('c')}`, [['bad_csv']], { line: 3, character: 3 }],
  ['a carriage return alone', `${row('a')}b,1\r,11111000,1\n${row('b')}`, [['bad_csv'], ['damaged_beside']], { line: 3, character: 4 }],
  ['a row too short', `${row('a')}b,1,11111000\n${row('c')}${row('d')}`, [['cell_count'], ['damaged_beside'], []], { line: 3, found: 3, expected: 4 }],
  ['a row too long between two of one day', `${row('a')}a,1,11111000,1,\n${row('a')}${row('d')}`, [['cell_count'], []], { line: 3, found: 5, expected: 4 }],
  ['a byte that is no text', `${row('a')}\u0000,1,11111000,1\n${row('a')}`, [['not_text']], { line: 3 }],
];

for (const [what, rows, codes, place] of broken) {
  test(`A line that cannot be read spoils the days that it may belong to: ${what}`, async () => {
    const { exitCode, lines } = await answers(header + rows, '--mapping', 'asa24-items');
    assert.equal(exitCode, 2);
    assert.deepEqual(codesOf(lines), codes);
    const { detail } = lines[0].errors[0];
    assert.deepEqual({ ...detail, ...place }, detail);
  });
}

test('A row without end is refused before it fills the memory', async () => {
  const { exitCode, lines } = await answers(`${header}${row('a')}b,1,"${'x'.repeat(3_000_000)}`, '--mapping', 'asa24-items');
  assert.deepEqual([exitCode, codesOf(lines)], [2, [['bad_csv']]]);
});

test('The file of persons may have quotes and CRLF as well', async () => {
  const { lines } = await withFiles({ 'p.csv': 'UserName,AgeYears,Sex\r\n"a",45,F\r\n' }, (path) => answers(header + row('a'), '--mapping', 'asa24-items', '--persons', path('p.csv')));
  assert.equal(lines[0].report.person.life_stage, 'f_31_50');
});
