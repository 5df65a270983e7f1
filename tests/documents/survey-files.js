// Files of surveys for the tests: written by rule, read back by nobody but the command.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './command.js';

/** @typedef {Record<string, string|number>} Row */

/** @param {string|number} cell */
const quoted = (cell) => (/[",\r\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell));

/** A file with the columns of its first row. @param {Row[]} rows */
export function csvOf(rows) {
  const columns = Object.keys(rows[0]);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))].map((cells) => cells.map(quoted).join(',')).join('\n') + '\n';
}

/**
 * Runs the work with the files written into a folder of their own.
 * @template Done
 * @param {Record<string, string>} files @param {(path: (name: string) => string) => Promise<Done>} work
 */
export async function withFiles(files, work) {
  const folder = mkdtempSync(join(tmpdir(), 'nb-survey-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    return await work((name) => join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Lines that the command answers a file with, parsed.
 * @param {string|Uint8Array} csv @param {string[]} args
 */
export async function answers(csv, ...args) {
  const { exitCode, output, errors } = await run(['batch', '--csv', '--quiet', ...args], csv);
  const lines = output === '' ? [] : output.trimEnd().split('\n').map((line) => JSON.parse(line));
  return { exitCode, errors, output, lines };
}

/** The codes of the errors of each answer; none where there is a report. @param {any[]} lines @returns {string[][]} */
export const codesOf = (lines) => lines.map(({ errors = [] }) => errors.map((/** @type {any} */ { code }) => code));
