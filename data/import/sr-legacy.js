/**
 * Imports USDA's Standard Reference from the official files into our own table of figures.
 *
 *   node data/import/sr-legacy.js --sr28 FOLDER --sr-legacy FOLDER [--out data/foods]
 *
 * --sr28       the unpacked ASCII edition of SR28 (FOOD_DES.txt, NUT_DATA.txt)
 * --sr-legacy  the unpacked FoodData Central CSV of SR Legacy (food.csv, sr_legacy_food.csv, food_portion.csv)
 *
 * Why two releases: SR Legacy has the later names and portions, SR28 the values that can be checked byte for byte.
 * They name the same foods by NDB number. What is joined how stands in sr-nutrients.js, read-official.js and,
 * for readers of the table, under "rules" in data/foods/sr_legacy.json.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { checkedPaths, officialFiles } from './official-files.js';
import { readNamedFoods, readPortions, readSrGroups, readSrValues, withUniqueNames } from './read-official.js';
import { columns, shiftDecimal } from './sr-nutrients.js';
import { writeTable } from './write-table.js';

/** @typedef {import('./write-table.js').Imported} Imported */

/** Our group id for each of USDA's group codes. */
async function ownGroups() {
  const { groups } = JSON.parse(await readFile(new URL('../food_groups.json', import.meta.url), 'utf8'));
  return new Map(groups.map((/** @type {{ sr_code: string, id: string }} */ group) => [group.sr_code, group.id]));
}

/**
 * One food's cells in column order, empty where nothing is known.
 * @param {Map<string, string>} values
 */
function cells(values) {
  return columns.map(({ numbers, shift }) => {
    const number = numbers.find((candidate) => values.has(candidate));
    const printed = number === undefined ? '' : /** @type {string} */ (values.get(number));
    return printed === '' || shift === undefined ? printed : shiftDecimal(printed, shift);
  });
}

/**
 * @param {import('./official-files.js').Folders} folders
 * @param {import('./official-files.js').OfficialFiles} files
 * @returns {Promise<Imported>}
 */
export async function importSrLegacy(folders, files = officialFiles) {
  const paths = await checkedPaths(folders, files);
  const [named, srGroups, portions, groups] = await Promise.all([
    readNamedFoods(paths),
    readSrGroups(paths.foodDescriptions),
    readPortions(paths.portions),
    ownGroups(),
  ]);
  const values = await readSrValues(paths.nutrientValues, new Set(columns.flatMap((column) => column.numbers)));

  /** @type {Imported} */
  const imported = { foods: [], leftOut: [], repeatedPortions: 0, renamedPortions: 0 };
  for (const code of [...named.keys()].sort()) {
    const { fdcId, name } = /** @type {import('./read-official.js').NamedFood} */ (named.get(code));
    const own = values.get(code);
    if (own === undefined) {
      imported.leftOut.push({ code, name });
      continue;
    }
    const group = groups.get(srGroups.get(code));
    if (group === undefined) throw new Error(`Food ${code} is in group ${srGroups.get(code)}, which data/food_groups.json does not name.`);
    const unique = withUniqueNames(portions.get(fdcId) ?? []);
    imported.repeatedPortions += unique.repeated;
    imported.renamedPortions += unique.renamed;
    imported.foods.push({ code, group, name, values: cells(own), portions: unique.portions });
  }
  return imported;
}

/**
 * What came in and what is missing, for the person who runs the import.
 * @param {Imported} imported
 */
export function report(imported) {
  const { foods, leftOut, repeatedPortions, renamedPortions } = imported;
  const portions = foods.reduce((sum, food) => sum + food.portions.length, 0);
  const missing = columns.map(({ nutrient }, i) => {
    const without = foods.filter((food) => food.values[i] === '').length;
    return `  ${nutrient.padEnd(22)}${String(foods.length - without).padStart(6)}${String(without).padStart(9)}`;
  });
  return [
    `${foods.length} foods, ${portions} portions (${repeatedPortions} repeated ones dropped, ${renamedPortions} renamed), ` +
      `${foods.filter((food) => food.portions.length === 0).length} foods without a portion`,
    `${leftOut.length} foods left out, because SR28 has no values for them:`,
    ...leftOut.map(({ code, name }) => `  ${code} ${name}`),
    `  ${'nutrient'.padEnd(22)}${'known'.padStart(6)}${'missing'.padStart(9)}`,
    ...missing,
  ].join('\n');
}

async function main() {
  const { values } = parseArgs({
    options: { sr28: { type: 'string' }, 'sr-legacy': { type: 'string' }, out: { type: 'string' } },
  });
  const { sr28, 'sr-legacy': srLegacy } = values;
  if (!sr28 || !srLegacy) throw new Error('Say where the official files are: --sr28 FOLDER --sr-legacy FOLDER (see data/README.md).');
  const imported = await importSrLegacy({ sr28, srLegacy });
  await writeTable(imported, values.out ?? fileURLToPath(new URL('../foods', import.meta.url)));
  console.log(report(imported));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
