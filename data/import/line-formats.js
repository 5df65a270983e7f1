/**
 * The two line formats of USDA's releases, read one record at a time.
 *
 * SR28 ASCII: one record a line (CR LF), fields separated by ^, text inside ~…~, Windows-1252.
 * FoodData Central CSV: a header, every field quoted, "" for a quote inside a field, UTF-8.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

// Windows-1252 differs from Latin-1 only in 0x80-0x9F. An own table, because TextDecoder depends on how Node was built.
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Text that was read as Latin-1, put right where Windows-1252 means another character.
 * @param {string} latin1
 */
export function fromWindows1252(latin1) {
  return latin1.replace(/[\u0080-\u009f]/g, (character) => windows1252[character.charCodeAt(0) - 0x80]);
}

/**
 * @param {string} path
 * @param {'latin1' | 'utf8'} encoding
 */
function lines(path, encoding) {
  return createInterface({ input: createReadStream(path, { encoding }), crlfDelay: Infinity });
}

/**
 * The records of an SR28 file as fields, text marks taken off.
 * @param {string} path
 * @returns {AsyncGenerator<string[]>}
 */
export async function* srRecords(path) {
  for await (const line of lines(path, 'latin1')) {
    if (line !== '') yield srFields(fromWindows1252(line));
  }
}

/**
 * @param {string} line
 */
export function srFields(line) {
  return line.split('^').map((field) => (field.length > 1 && field.startsWith('~') && field.endsWith('~') ? field.slice(1, -1) : field));
}

/**
 * The records of a CSV file as objects keyed by its header. A quoted field may contain commas, quotes and line ends.
 * @param {string} path
 * @param {string[]} needed columns that must be there
 * @returns {AsyncGenerator<Record<string, string>>}
 */
export async function* csvRecords(path, needed) {
  /** @type {string[] | null} */
  let header = null;
  let pending = '';
  for await (const line of lines(path, 'utf8')) {
    const text = pending === '' ? withoutByteOrderMark(line) : `${pending}\n${line}`;
    if (hasOpenQuote(text)) {
      pending = text;
      continue;
    }
    pending = '';
    if (text === '') continue;
    const fields = csvFields(text);
    if (header === null) header = checkedHeader(path, fields, needed);
    else yield record(path, header, fields);
  }
  if (pending !== '') throw new Error(`${path}: the last record has an opening quote and no closing one.`);
}

/** @param {string} line */
const withoutByteOrderMark = (line) => line.replace(/^\ufeff/, '');

/** @param {string} text */
function hasOpenQuote(text) {
  let quotes = 0;
  for (let i = text.indexOf('"'); i !== -1; i = text.indexOf('"', i + 1)) quotes++;
  return quotes % 2 === 1;
}

/**
 * @param {string} path
 * @param {string[]} header
 * @param {string[]} needed
 */
function checkedHeader(path, header, needed) {
  const missing = needed.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new Error(`${path}: the header has no column ${missing.join(', ')}.`);
  return header;
}

/**
 * @param {string} path
 * @param {string[]} header
 * @param {string[]} fields
 */
function record(path, header, fields) {
  if (fields.length !== header.length) {
    throw new Error(`${path}: a record has ${fields.length} fields, its header ${header.length}: ${fields.slice(0, 3).join(', ')} …`);
  }
  return Object.fromEntries(header.map((name, i) => [name, fields[i]]));
}

/**
 * The fields of one complete CSV record.
 * @param {string} text
 */
export function csvFields(text) {
  const fields = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",]*))(,|$)/y;
  for (;;) {
    const match = field.exec(text);
    if (match === null) throw new Error(`Not a CSV record: ${text.slice(0, 80)}`);
    fields.push(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"'));
    if (match[3] === '') return fields;
  }
}
