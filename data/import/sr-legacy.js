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
import { shiftDecimal } from './decimals.js';
import { groupsOfUsda } from './groups.js';
import { importCommand } from './import-command.js';
import { checkedPaths, srLegacyFiles } from './official-files.js';
import { readNamedFoods, readPortions, readSrGroups, readSrValues, withUniqueNames } from './read-official.js';
import { srLegacy } from './sr-legacy-about.js';
import { columns } from './sr-nutrients.js';

/** @typedef {import('./write-table.js').Imported} Imported */

/**
 * One food's cells in column order, empty where nothing is known.
 * @param {Map<string, string>} values
 */
function cells(values) {
  return columns.map(({ from, shift }) => {
    const number = from.find((candidate) => values.has(candidate));
    const printed = number === undefined ? '' : /** @type {string} */ (values.get(number));
    return printed === '' || shift === undefined ? printed : shiftDecimal(printed, shift);
  });
}

/**
 * @param {{ sr28: string, srLegacy: string }} folders
 * @param {Record<keyof typeof srLegacyFiles, import('./official-files.js').OfficialFile>} files
 * @returns {Promise<Imported>}
 */
export async function importSrLegacy(folders, files = srLegacyFiles) {
  const paths = await checkedPaths(folders, files);
  const [named, srGroups, portions, groups] = await Promise.all([
    readNamedFoods(paths),
    readSrGroups(paths.foodDescriptions),
    readPortions(paths.portions),
    groupsOfUsda(),
  ]);
  const values = await readSrValues(paths.nutrientValues, new Set(columns.flatMap((column) => column.from)));

  /** @type {Imported} */
  const imported = { foods: [], leftOut: [], repeatedPortions: 0, renamedPortions: 0 };
  for (const code of [...named.keys()].sort()) {
    const { fdcId, name } = /** @type {import('./read-official.js').NamedFood} */ (named.get(code));
    const own = values.get(code);
    if (own === undefined) {
      imported.leftOut.push({ code, name });
      continue;
    }
    const group = groups(srGroups.get(code), code);
    if (group === undefined) throw new Error(`Food ${code} is in group ${srGroups.get(code)}, which data/food_groups.json does not name.`);
    const unique = withUniqueNames(portions.get(fdcId) ?? []);
    imported.repeatedPortions += unique.repeated;
    imported.renamedPortions += unique.renamed;
    imported.foods.push({ code, group, name, values: cells(own), portions: unique.portions });
  }
  return imported;
}

await importCommand(import.meta.url, srLegacy, { sr28: 'sr28', 'sr-legacy': 'srLegacy' }, (folders) =>
  importSrLegacy({ sr28: folders.sr28, srLegacy: folders.srLegacy }),
);
