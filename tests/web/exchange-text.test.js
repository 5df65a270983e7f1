// Bytes, JSON and CSV from outside: what is read, what is refused, and that no cell becomes a formula.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { largestFile, textOf } from '../../web/exchange/bytes.js';
import { headerName, numberIn, readCsv, textIn, writeCsv } from '../../web/exchange/csv.js';
import { plain, readJson } from '../../web/exchange/strict-json.js';
import { converted } from '../../web/exchange/units.js';

const utf8 = (/** @type {string} */ text) => new TextEncoder().encode(text);
/** @param {string} text @param {boolean} little */
const utf16 = (text, little) => Uint8Array.from([...text].flatMap((sign) => {
  const code = sign.charCodeAt(0);
  return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
}));

test('Text is read in UTF-8 and UTF-16, with a mark and without', () => {
  const text = 'Day,Amount\r\n2026-01-01,5';
  for (const bytes of [utf8(text), utf8(`\ufeff${text}`), utf16(`\ufeff${text}`, true), utf16(`\ufeff${text}`, false), utf16(text, true), utf16(text, false)]) {
    assert.deepEqual(textOf(bytes), { text, guessed: false });
  }
});

test('Western text of Windows is read and said to be a guess', () => {
  assert.deepEqual(textOf(Uint8Array.from([...utf8('B12 ('), 0xb5, ...utf8('g)')])), { text: 'B12 (µg)', guessed: true });
});

test('What is packed, no text, or too large is refused', () => {
  assert.throws(() => textOf(Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 0xff])), { code: 'zip_file' });
  assert.throws(() => textOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 0xff, 0xfe])), { code: 'not_text' });
  assert.throws(() => textOf(new Uint8Array(largestFile + 1)), { code: 'file_too_large' });
});

test('JSON is read with its places, and gives what JSON.parse gives', () => {
  for (const text of ['{"a":[1,-2.5e3,true,null,"\\u00e9\\n"],"b":{"":{}}}', ' [ ] ', '"\\\\\\""', '0', '{"a":"\\\\"}']) assert.deepEqual(plain(readJson(text)), JSON.parse(text));
});

test('A key can be called anything and reaches no prototype', () => {
  const read = plain(readJson('{"__proto__":{"polluted":1},"constructor":2}'));
  assert.deepEqual(Object.keys(read), ['__proto__', 'constructor']);
  assert.equal(read.polluted, undefined);
  assert.equal(/** @type {any} */ ({}).polluted, undefined);
});

/** @type {[string, string, string, number][]} */
const badJson = [
  ['{"a":1,\n"a":2}', 'duplicate_key', '/a', 2], ['{"a/b~":{"c":}}', 'bad_json', '/a~1b~0/c', 1], ['[1,]', 'bad_json', '/1', 1], ['{"a":1} x', 'bad_json', '', 1],
  ['{a:1}', 'bad_json', '', 1], ["{'a':1}", 'bad_json', '', 1], ['[01]', 'bad_json', '', 1], ['[NaN]', 'bad_json', '/0', 1], ['["a\tb"]', 'bad_json', '/0', 1],
  ['["\\x41"]', 'bad_json', '/0', 1], ['\n\n"a\0"', 'nul_byte', '', 3], ['', 'bad_json', '', 1], ['["\\"]', 'bad_json', '/0', 1],
];

test('What is no strict JSON is refused with its place and line', () => {
  for (const [text, code, path, line] of badJson) {
    assert.throws(() => readJson(text), (/** @type {any} */ problem) => {
      assert.deepEqual([problem.code, problem.path, problem.detail.line], [code, path, line], text);
      return true;
    });
  }
});

test('CSV is read as RFC 4180 writes it, with any line end, and rows know their line', () => {
  const { rows, delimiter } = readCsv('\ufeffa,b\r\n"x,1","he said ""no"""\n\n"two\nlines",\r3,4');
  assert.equal(delimiter, ',');
  assert.deepEqual(rows, [{ line: 1, cells: ['a', 'b'] }, { line: 2, cells: ['x,1', 'he said "no"'] }, { line: 4, cells: ['two\nlines', ''] }, { line: 6, cells: ['3', '4'] }]);
});

test('The delimiter is found, or stated as Excel states it', () => {
  assert.equal(readCsv('a;b;"c,d,e,f"\n1;2;3').delimiter, ';');
  assert.equal(readCsv('a\tb\n1\t2').delimiter, '\t');
  assert.deepEqual(readCsv('sep=;\na;b\n1;2').rows, [{ line: 2, cells: ['a', 'b'] }, { line: 3, cells: ['1', '2'] }]);
});

test('A quotation mark that is not closed, or goes on, is an error with its line', () => {
  for (const text of ['a,b\n1,"2\n3', 'a,b\n1,"2"3\n']) assert.throws(() => readCsv(text), (/** @type {any} */ { code, detail }) => code === 'open_quote' && detail.line === 2);
});

test('Numbers keep their decimal comma only where commas do not part the cells', () => {
  assert.deepEqual(['1,5', '1.5', ' 2 ', '', '-3', '1e3', '.5'].map((cell) => numberIn(cell, ';')), [1.5, 1.5, 2, null, -3, 1000, 0.5]);
  assert.deepEqual(['1,5', '1.234,5', 'x', '1 g', '0x10', 'Infinity'].map((cell) => numberIn(cell, ',')), Array(6).fill(undefined));
});

test('No cell of text is a formula, numbers stay numbers, and everything comes back', () => {
  const cells = ['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\tx', '\rx', "'=x", "it's", 'a "quoted", cell', 'line\nbreak', 'plain'];
  const text = writeCsv([['name', 'amount'], ...cells.map((cell) => [cell, -5.25])]);
  for (const { cells: [first, second] } of readCsv(text).rows.slice(1)) {
    assert.doesNotMatch(first, /^[=+\-@\t\r]/);
    assert.equal(second, '-5.25');
  }
  assert.deepEqual(readCsv(text).rows.slice(1).map(({ cells: [first] }) => textIn(first)), cells);
  assert.match(text, /^name,amount\r\n'=1\+1,-5\.25\r\n/);
});

test('An empty cell is nothing, and the mark stands in front only when it is asked for', () => {
  assert.equal(writeCsv([['a', null, 0]]), 'a,,0\r\n');
  assert.equal(writeCsv([['a']], { mark: true }), '\ufeffa\r\n');
});

test('Headers are compared without case, double spaces, marks, and with either sign for micro', () => {
  assert.equal(headerName('\ufeffFood_Name '), 'food name');
  assert.equal(headerName('Folate (\u03bcg)'), headerName('FOLATE  (\u00b5G)'));
});

test('Units are converted where one can become the other', () => {
  assert.equal(converted(0.12, 'g', 'mg'), 120);
  assert.equal(converted(1.2, 'mg', 'ug'), 1200);
  assert.equal(converted(400, 'IU', 'ug', 'vitamin_d'), 10);
  assert.equal(converted(418.4, 'kJ', 'kcal'), 100);
  for (const [unit, to, nutrient] of [['IU', 'ug', 'vitamin_a'], ['kcal', 'g', ''], ['constructor', 'mg', ''], ['%', 'mg', '']]) assert.equal(converted(1, unit, to, nutrient), null);
});
