/**
 * Imports the US survey's foods as eaten (FNDDS 2021-2023) from the official workbooks.
 *
 *   node data/import/fndds.js --fndds FOLDER [--out data/foods]
 *
 * --fndds  the folder of the three "At A Glance" workbooks (FNDDS Nutrient Values, Foods and Beverages, Portions and Weights)
 */
import { shiftDecimal } from './decimals.js';
import { fndds } from './fndds-about.js';
import { groupsOfSurvey } from './groups.js';
import { importCommand } from './import-command.js';
import { checkedPaths, fnddsFiles } from './official-files.js';
import { withUniqueNames } from './read-official.js';
import { decimalCell, sheetRows } from './workbook.js';

/** @typedef {import('./write-table.js').Imported} Imported */
/** @typedef {{ name: string, grams: string }} Portion */

/** Row 1 is a title, row 2 the header. */
const headerRow = 1;
const unspecified = 'Quantity not specified';

/**
 * The portions of a food, the usual one first.
 * @param {Portion[]} portions in the survey's order
 * @returns {Portion[]}
 */
export function usualFirst(portions) {
  const usual = portions.find(({ name }) => name === unspecified);
  const others = portions.filter((portion) => portion !== usual);
  if (usual === undefined) return others;
  const same = others.find(({ grams }) => grams === usual.grams);
  if (same === undefined) return [{ name: 'usual amount', grams: usual.grams }, ...others];
  return [same, ...others.filter((portion) => portion !== same)];
}

/**
 * @param {string} path
 * @returns {Promise<Map<string, Portion[]>>} by food code
 */
async function readPortions(path) {
  const columns = ['Food code', 'Seq num', 'Portion description', 'Portion weight (g)'];
  const { rows, at } = await sheetRows(path, 'Portions and Weights', { headerRow, needed: columns });
  const [code, order, name, grams] = columns.map(at);
  const foods = new Map();
  const inOrder = [...rows].sort((a, b) => Number(a[code]) - Number(b[code]) || Number(a[order]) - Number(b[order]));
  for (const row of inOrder) {
    const weight = decimalCell(row[grams], `${path}: the portion "${row[name]}" of food ${row[code]}`);
    if (Number(weight) === 0) continue;
    const portions = foods.get(String(row[code])) ?? [];
    portions.push({ name: String(row[name]).trim(), grams: weight });
    foods.set(String(row[code]), portions);
  }
  return foods;
}

/** @param {string} name */
const plainName = (name) => name.replace(/^((1 )?guideline amount|quantity not specified)/i, 'usual amount');

/**
 * @param {{ fndds: string }} folders
 * @param {Record<keyof typeof fnddsFiles, import('./official-files.js').OfficialFile>} files
 * @returns {Promise<Imported>}
 */
export async function importFndds(folders, files = fnddsFiles) {
  const paths = await checkedPaths(folders, files);
  const { columns } = fndds;
  const named = ['Food code', 'Main food description', 'WWEIA Category number'];
  const [listed, values, portions, groupOf] = await Promise.all([
    sheetRows(paths.foods, 'Food and Beverages', { headerRow, needed: named.slice(0, 2) }),
    sheetRows(paths.nutrientValues, 'FNDDS Nutrient Values', { headerRow, needed: [...named, ...columns.flatMap(({ from }) => from)] }),
    readPortions(paths.portions),
    groupsOfSurvey(),
  ]);
  const [code, name, category] = named.map(values.at);
  const places = columns.map(({ from }) => values.at(from[0]));

  /** @type {Imported} */
  const imported = { foods: [], leftOut: [], repeatedPortions: 0, renamedPortions: 0 };
  for (const row of [...values.rows].sort((a, b) => Number(a[code]) - Number(b[code]))) {
    const own = String(row[code]);
    const group = groupOf(String(row[category]), own);
    if (group === undefined) throw new Error(`Food ${own} is in category ${row[category]}, which data/food_groups.json does not name.`);
    const cells = columns.map(({ shift, nutrient }, i) => {
      const printed = decimalCell(row[places[i]], `${paths.nutrientValues}: ${nutrient} of food ${own}`);
      return shift === undefined ? printed : shiftDecimal(printed, shift);
    });
    const ordered = usualFirst(portions.get(own) ?? []).map((portion, order) => ({ ...portion, name: plainName(portion.name), order }));
    const unique = withUniqueNames(ordered);
    imported.repeatedPortions += unique.repeated;
    imported.renamedPortions += unique.renamed;
    imported.foods.push({ code: own, group, name: String(row[name]).trim(), values: cells, portions: unique.portions });
  }
  const known = new Set(imported.foods.map((food) => food.code));
  const [listedCode, listedName] = named.slice(0, 2).map(listed.at);
  for (const row of listed.rows) {
    if (!known.has(String(row[listedCode]))) imported.leftOut.push({ code: String(row[listedCode]), name: String(row[listedName]).trim() });
  }
  return imported;
}

await importCommand(import.meta.url, fndds, { fndds: 'fndds' }, (folders) => importFndds({ fndds: folders.fndds }));
