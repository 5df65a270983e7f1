/**
 * Imports the French food composition table Ciqual 2020 (English names) from the official spreadsheet.
 *
 *   node data/import/ciqual.js --ciqual FOLDER [--out data/foods]
 *
 * --ciqual  the folder of "Table Ciqual 2020_ENG_2020 07 07.xls"
 */
import { hasNoAddedFolate } from './added-folate.js';
import { ciqual } from './ciqual-about.js';
import { shiftDecimal, sumOfDecimals } from './decimals.js';
import { groupsOfCiqual } from './groups.js';
import { importCommand } from './import-command.js';
import { checkedPaths, ciqualFiles } from './official-files.js';
import { sheetRows } from './workbook.js';

/** @typedef {import('./write-table.js').Imported} Imported */
/** @typedef {import('./workbook.js').Row} Row */

const betaCarotene = 'Beta-carotene (µg/100g)';

/**
 * A cell as our tables write it: "52.5", "<0.5", "traces", or empty where nothing is known.
 * @param {string | number | undefined} cell
 * @param {string} place for the message
 */
export function cellText(cell, place) {
  const printed = String(cell ?? '-').trim().replace(',', '.');
  if (printed === '-' || printed === '') return '';
  if (printed === 'traces') return printed;
  const match = /^(< )?(\d+(?:\.\d+)?)$/.exec(printed);
  if (match === null) throw new Error(`${place}: "${cell}" is not an amount.`);
  return `${match[1] ? '<' : ''}${match[2]}`;
}

/**
 * Carbohydrate with fibre. A sum is known where both are, or where one is nothing.
 * @param {string} available
 * @param {string} fibre
 */
export function withFibre(available, fibre) {
  if (available === '' || fibre === '') return '';
  if (Number(available) === 0) return fibre;
  if (Number(fibre) === 0) return available;
  return available.startsWith('<') || fibre.startsWith('<') ? '' : sumOfDecimals([available, fibre]);
}

/** @param {string} cell @param {number} places */
const shifted = (cell, places) => cell && (cell.startsWith('<') ? `<${shiftDecimal(cell.slice(1), places)}` : shiftDecimal(cell, places));

/**
 * For each column what "traces" is less than: the highest limit the table prints for it; empty where it prints none.
 * @param {string[][]} rows
 */
function traceLimits(rows) {
  return ciqual.columns.map((_, i) => {
    const limits = rows.map((cells) => cells[i]).filter((cell) => cell.startsWith('<'));
    return limits.reduce((most, cell) => (most === '' || Number(cell.slice(1)) > Number(most.slice(1)) ? cell : most), '');
  });
}

/**
 * One food's cells by our definitions.
 * @param {string[]} printed in the order of our columns, traces settled
 * @param {{ group: string, name: string, carotene: string }} food
 */
function cells(printed, { group, name, carotene }) {
  const of = (/** @type {string} */ nutrient) => printed[ciqual.columns.findIndex((column) => column.nutrient === nutrient)];
  return ciqual.columns.map(({ nutrient, shift }, i) => {
    if (nutrient === 'carbohydrate') return withFibre(of('carbohydrate'), of('fibre'));
    if (nutrient === 'vitamin_a' && (carotene === '' || Number(carotene) !== 0)) return '';
    if (nutrient === 'folate' && !hasNoAddedFolate(group, name)) return '';
    return shift === undefined ? printed[i] : shifted(printed[i], shift);
  });
}

/**
 * Rows by food code, in the order of codes. The sheet ends with a fragment: a code that stood before, without any figure.
 * @param {Row[]} rows
 * @param {number} code where the code stands
 * @param {number[]} places where the figures stand
 */
function byCode(rows, code, places) {
  /** @type {Map<string, Row>} */
  const foods = new Map();
  for (const row of rows) {
    const own = String(row[code]);
    if (!foods.has(own)) foods.set(own, row);
    else if (places.some((place) => row[place] !== undefined)) throw new Error(`Food ${own} stands there twice with figures.`);
  }
  return [...foods].sort(([a], [b]) => (a < b ? -1 : 1));
}

/**
 * @param {{ ciqual: string }} folders
 * @param {Record<keyof typeof ciqualFiles, import('./official-files.js').OfficialFile>} files
 * @returns {Promise<Imported>}
 */
export async function importCiqual(folders, files = ciqualFiles) {
  const paths = await checkedPaths(folders, files);
  const fixed = ['alim_ssgrp_code', 'alim_ssssgrp_code', 'alim_code', 'alim_nom_eng', betaCarotene];
  const { rows, at } = await sheetRows(paths.table, 'compo', { needed: [...fixed, ...ciqual.columns.flatMap(({ from }) => from)] });
  const [subgroup, finest, code, name, carotene] = fixed.map(at);
  const groupOf = await groupsOfCiqual();
  const places = ciqual.columns.map(({ from }) => at(from[0]));
  const foods = byCode(rows, code, places);
  const printed = foods.map(([own, row]) => places.map((place, i) => cellText(row[place], `Food ${own}, ${ciqual.columns[i].nutrient}`)));
  const limits = traceLimits(printed);

  /** @type {Imported} */
  const imported = { foods: [], leftOut: [], repeatedPortions: 0, renamedPortions: 0 };
  foods.forEach(([own, row], i) => {
    const official = Number(row[finest]) === 0 ? String(row[subgroup]) : String(row[finest]);
    const group = groupOf(official, own);
    if (group === undefined) throw new Error(`Food ${own} is in group ${official}, which data/food_groups.json does not name.`);
    const food = { group, name: String(row[name]).trim(), carotene: cellText(row[carotene], `Food ${own}, ${betaCarotene}`) };
    const settled = printed[i].map((cell, column) => (cell === 'traces' ? limits[column] : cell));
    imported.foods.push({ code: own, group, name: food.name, values: cells(settled, food), portions: [] });
  });
  return imported;
}

await importCommand(import.meta.url, ciqual, { ciqual: 'ciqual' }, (folders) => importCiqual({ ciqual: folders.ciqual }));
