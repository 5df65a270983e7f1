// Tables of text as RFC 4180 describes them, written so that no spreadsheet takes a cell for a formula, and read with any of the usual
// delimiters and line ends.
import { NutrientBalanceError } from '../engine/problem.js';

/** @typedef {string | number | null} Cell null is empty: not known */
/** @typedef {{line: number, cells: string[]}} Row a row and the line of the file that it starts on */

const byteOrderMark = '\ufeff';
/** How a cell begins that a spreadsheet would calculate. */
const formula = /^'*[=+\-@\t\r]/;
const quoted = /[",;\r\n\t]/;
const delimiters = [',', ';', '\t'];

/** @param {Cell} cell */
function written(cell) {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = formula.test(cell) ? `'${cell}` : cell;
  return quoted.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * @param {Cell[][]} rows
 * @param {{mark?: boolean}} [options] mark: begin with the byte-order mark that Excel needs to see UTF-8
 */
export const writeCsv = (rows, { mark = false } = {}) => (mark ? byteOrderMark : '') + rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');

/** The delimiter that stands most often in the first line, outside quotes. @param {string} text */
function delimiterOf(text) {
  const first = /^[^\r\n]*/.exec(text.replace(/"[^"]*"/g, ''))?.[0] ?? '';
  const counts = delimiters.map((sign) => first.split(sign).length);
  return delimiters[counts.indexOf(Math.max(...counts))];
}

/** Takes one cell that starts at a place. @param {string} text @param {number} at @param {string} delimiter @param {number} line */
function cellAt(text, at, delimiter, line) {
  if (text[at] !== '"') {
    let end = at;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\r' && text[end] !== '\n') end += 1;
    return { cell: text.slice(at, end), end };
  }
  let end = at + 1;
  for (;;) {
    end = text.indexOf('"', end);
    if (end < 0) throw new NutrientBalanceError('open_quote', '', { line });
    if (text[end + 1] !== '"') break;
    end += 2;
  }
  const next = text[end + 1];
  if (next !== undefined && next !== delimiter && next !== '\r' && next !== '\n') throw new NutrientBalanceError('open_quote', '', { line });
  return { cell: text.slice(at + 1, end).replace(/""/g, '"'), end: end + 1 };
}

/**
 * @param {string} given
 * @returns {{rows: Row[], delimiter: string}} without empty rows
 */
export function readCsv(given) {
  const stated = /^\ufeff?sep=(.)\r?\n/.exec(given);
  const text = given.replace(/^\ufeff/, '');
  const delimiter = stated ? stated[1] : delimiterOf(text);
  let at = stated ? text.indexOf('\n') + 1 : 0;
  let line = stated ? 2 : 1;
  /** @type {Row[]} */
  const rows = [];
  while (at < text.length) {
    /** @type {Row} */
    const row = { line, cells: [] };
    for (;;) {
      const { cell, end } = cellAt(text, at, delimiter, line);
      row.cells.push(cell);
      line += cell.split('\n').length - 1;
      at = end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row);
  }
  return { rows, delimiter };
}

/**
 * A name as headers are compared: without case, byte-order mark, double spaces, and with one sign for micro.
 * @param {string} name
 */
export const headerName = (name) => name.replace(/\ufeff/g, '').replace(/\u03bc/g, '\u00b5').replace(/[\s_]+/g, ' ').trim().toLowerCase();

/**
 * A number in a cell. With commas between cells a comma in a number is no decimal sign that could be trusted.
 * @param {string} cell
 * @param {string} delimiter
 * @returns {number | null | undefined} null: empty; undefined: no number
 */
export function numberIn(cell, delimiter) {
  const text = cell.trim();
  if (text === '') return null;
  const plain = delimiter === ',' ? text : text.replace(/^(-?\d*),(\d+)$/, '$1.$2');
  return /^-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,2})?$/.test(plain) ? Number(plain) : undefined;
}

/**
 * What a program wrote to keep a cell from being calculated is no part of the text.
 * @param {string} cell
 */
export const textIn = (cell) => cell.trim().replace(/^'(?='*[=+\-@\t\r])/, '');
