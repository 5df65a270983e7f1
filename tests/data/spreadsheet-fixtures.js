/** Tiny files in the official formats of the survey, of Foundation Foods and of Ciqual, written to a temporary folder. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import spreadsheets from '@e965/xlsx';
import { ciqual } from '../../data/import/ciqual-about.js';
import { fndds } from '../../data/import/fndds-about.js';
import { ciqualFiles, fnddsFiles, foundationFiles } from '../../data/import/official-files.js';

/** @typedef {Record<string, string | number>} Cells figures by our nutrient ids; others get `usual` */
/** @typedef {(string | number | undefined)[]} Row */

/**
 * @param {string} path
 * @param {string} sheet
 * @param {Row[]} rows
 */
function writeBook(path, sheet, rows) {
  const book = spreadsheets.utils.book_new();
  spreadsheets.utils.book_append_sheet(book, spreadsheets.utils.aoa_to_sheet(rows), sheet);
  writeFileSync(path, spreadsheets.write(book, { type: 'buffer', bookType: path.endsWith('.xls') ? 'biff8' : 'xlsx' }));
}

/**
 * @template T
 * @param {Record<string, { name: string }>} files
 * @param {(folder: string) => void} fill
 * @param {(folder: string, files: any) => Promise<T>} use
 */
async function inFolder(files, fill, use) {
  const folder = mkdtempSync(join(tmpdir(), 'official-'));
  try {
    fill(folder);
    const unchecked = Object.fromEntries(Object.entries(files).map(([key, file]) => [key, { ...file, sha256: null }]));
    return await use(folder, unchecked);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * @template T
 * @param {{ values: [number, string, number, Cells][], listed?: Row[], portions?: Row[] }} content
 * @param {(folders: { fndds: string }, files: typeof fnddsFiles) => Promise<T>} use
 */
export function withSurvey({ values, listed = values.map(([code, name]) => [code, name]), portions = [] }, use) {
  const title = ['At A Glance'];
  const header = ['Food code', 'Main food description', 'WWEIA Category number', ...fndds.columns.map(({ from }) => from[0].replace(' (', '\n('))];
  const rows = values.map(([code, name, category, cells]) => [code, name, category, ...fndds.columns.map(({ nutrient }) => cells[nutrient] ?? 0)]);
  const fill = (/** @type {string} */ folder) => {
    writeBook(join(folder, fnddsFiles.nutrientValues.name), 'FNDDS Nutrient Values', [title, header, ...rows]);
    writeBook(join(folder, fnddsFiles.foods.name), 'Food and Beverages', [title, ['Food code', 'Main food description'], ...listed]);
    const columns = ['Food code', 'Seq num', 'Portion description', 'Portion weight\n(g)'];
    writeBook(join(folder, fnddsFiles.portions.name), 'Portions and Weights', [title, columns, ...portions]);
  };
  return inFolder(fnddsFiles, fill, (folder, files) => use({ fndds: folder }, files));
}

/**
 * @template T
 * @param {{ group: string, finest?: string, code: number, name: string, carotene?: string, cells: Cells, usual?: string | undefined }[]} foods
 * @param {(folders: { ciqual: string }, files: typeof ciqualFiles) => Promise<T>} use
 */
export function withCiqual(foods, use) {
  // Retinol feeds two of our columns but stands in the sheet once.
  const columns = ciqual.columns.filter(({ nutrient }) => nutrient !== 'vitamin_a');
  const header = ['alim_ssgrp_code', 'alim_ssssgrp_code', 'alim_code', 'alim_nom_eng', 'Beta-carotene (µg/100g)', ...columns.map(({ from }) => from[0])];
  const rows = foods.map(({ group, finest = '000000', code, name, carotene, cells, usual }) => [
    group, finest, code, name, carotene, ...columns.map(({ nutrient }) => cells[nutrient] ?? usual),
  ]);
  return inFolder(ciqualFiles, (folder) => writeBook(join(folder, ciqualFiles.table.name), 'compo', [header, ...rows]), (folder, files) => use({ ciqual: folder }, files));
}

/**
 * @template T
 * @param {Record<'foundationFoods' | 'foods' | 'categories' | 'nutrientValues' | 'portions' | 'measures', string[]>} lines each with its header
 * @param {(folders: { foundation: string }, files: typeof foundationFiles) => Promise<T>} use
 */
export function withFoundation(lines, use) {
  const fill = (/** @type {string} */ folder) => {
    for (const [key, content] of Object.entries(lines)) {
      const file = foundationFiles[/** @type {keyof typeof lines} */ (key)];
      writeFileSync(join(folder, file.name), `${content.join('\n')}\n`);
    }
  };
  return inFolder(foundationFiles, fill, (folder, files) => use({ foundation: folder }, files));
}
