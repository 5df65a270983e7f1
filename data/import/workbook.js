/** Reads a sheet of a spreadsheet file (Excel 97 or later) as rows of cells. */
import { readFile } from 'node:fs/promises';
import spreadsheets from '@e965/xlsx';

/** @typedef {(string | number | undefined)[]} Row */

/**
 * The rows below the header, by the header's names (line ends in them become one space).
 * @param {string} path
 * @param {string} sheet
 * @param {{ headerRow?: number, needed: string[] }} options headerRow counts from 0
 * @returns {Promise<{ header: string[], rows: Row[], at: (name: string) => number }>}
 */
export async function sheetRows(path, sheet, { headerRow = 0, needed }) {
  const found = spreadsheets.read(await readFile(path), { dense: true }).Sheets[sheet];
  if (found === undefined) throw new Error(`${path}: there is no sheet "${sheet}".`);
  /** @type {Row[]} */
  const all = spreadsheets.utils.sheet_to_json(found, { header: 1, raw: true, blankrows: false });
  const header = (all[headerRow] ?? []).map((name) => String(name ?? '').replace(/\s+/g, ' ').trim());
  const missing = needed.filter((name) => !header.includes(name));
  if (missing.length > 0) throw new Error(`${path}: the header has no column ${missing.join(', ')}.`);
  return { header, rows: all.slice(headerRow + 1), at: (name) => header.indexOf(name) };
}

/**
 * A number of a sheet as the plain decimal it is printed with.
 * @param {string | number | undefined} cell
 * @param {string} place for the message
 */
export function decimalCell(cell, place) {
  const printed = String(cell);
  if (typeof cell !== 'number' || !/^\d+(\.\d+)?$/.test(printed)) throw new Error(`${place}: "${printed}" is not an amount.`);
  return printed;
}
