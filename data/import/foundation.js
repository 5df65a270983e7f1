/**
 * Imports USDA's Foundation Foods from the official CSV files of FoodData Central.
 *
 *   node data/import/foundation.js --foundation FOLDER [--out data/foods]
 */
import { hasNoAddedFolate } from './added-folate.js';
import { plainDecimal, shiftDecimal } from './decimals.js';
import { foundation } from './foundation-about.js';
import { groupsOfUsda } from './groups.js';
import { importCommand } from './import-command.js';
import { csvRecords } from './line-formats.js';
import { checkedPaths, foundationFiles } from './official-files.js';
import { withUniqueNames } from './read-official.js';

/** @typedef {import('./write-table.js').Imported} Imported */
/** @typedef {import('./read-official.js').Portion} Portion */

/** A measure that USDA calls undetermined: the remark alone names the portion. */
const undetermined = '9999';

/**
 * @param {string} path
 * @param {string} key
 * @param {string} value
 * @returns {Promise<Map<string, string>>}
 */
async function lookUp(path, key, value) {
  const found = new Map();
  for await (const row of csvRecords(path, [key, value])) found.set(row[key], row[value]);
  return found;
}

/**
 * @param {string} path
 * @param {Set<string>} foods
 * @param {Set<string>} wanted
 * @returns {Promise<Map<string, Map<string, string>>>} food -> nutrient -> printed amount
 */
async function readValues(path, foods, wanted) {
  /** @type {Map<string, Map<string, string>>} */
  const values = new Map([...foods].map((id) => [id, new Map()]));
  for await (const row of csvRecords(path, ['fdc_id', 'nutrient_id', 'amount'])) {
    const own = values.get(row.fdc_id);
    if (own === undefined || !wanted.has(row.nutrient_id)) continue;
    const printed = plainDecimal(row.amount);
    const place = `${path}: food ${row.fdc_id}, nutrient ${row.nutrient_id}`;
    if (!/^\d+(\.\d+)?$/.test(printed)) throw new Error(`${place}: "${row.amount}" is not an amount.`);
    if (own.has(row.nutrient_id)) throw new Error(`${place} stands there twice.`);
    own.set(row.nutrient_id, printed);
  }
  return values;
}

/**
 * @param {{ portions: string, measures: string }} paths
 * @param {Set<string>} foods
 */
async function readPortions(paths, foods) {
  const measures = await lookUp(paths.measures, 'id', 'name');
  /** @type {Map<string, Portion[]>} */
  const portions = new Map();
  for await (const row of csvRecords(paths.portions, ['fdc_id', 'seq_num', 'amount', 'measure_unit_id', 'modifier', 'gram_weight'])) {
    if (!foods.has(row.fdc_id)) continue;
    const measure = row.measure_unit_id === undetermined ? '' : measures.get(row.measure_unit_id);
    if (measure === undefined) throw new Error(`${paths.portions}: measure ${row.measure_unit_id} has no name in ${paths.measures}.`);
    const amount = row.amount.replace(/\.0$/, '');
    const name = [`${amount} ${measure}`.trim(), row.modifier.trim()].filter(Boolean).join(measure ? ', ' : ' ');
    const own = portions.get(row.fdc_id) ?? [];
    own.push({ order: Number(row.seq_num), name, grams: row.gram_weight.replace(/\.0$/, '') });
    portions.set(row.fdc_id, own);
  }
  for (const own of portions.values()) own.sort((a, b) => a.order - b.order);
  return portions;
}

/**
 * @param {Map<string, string>} values
 * @param {string} group
 * @param {string} name
 */
function cells(values, group, name) {
  return foundation.columns.map(({ nutrient, from, shift }) => {
    const number = from.find((candidate) => values.has(candidate));
    if (number === undefined || (nutrient === 'folate' && !hasNoAddedFolate(group, name))) return '';
    const printed = /** @type {string} */ (values.get(number));
    return shift === undefined ? printed : shiftDecimal(printed, shift);
  });
}

/**
 * @param {{ foundation: string }} folders
 * @param {Record<keyof typeof foundationFiles, import('./official-files.js').OfficialFile>} files
 * @returns {Promise<Imported>}
 */
export async function importFoundation(folders, files = foundationFiles) {
  const paths = await checkedPaths(folders, files);
  const listed = new Set((await lookUp(paths.foundationFoods, 'fdc_id', 'NDB_number')).keys());
  const [names, categoryOf, codes, values, portions, groups] = await Promise.all([
    lookUp(paths.foods, 'fdc_id', 'description'),
    lookUp(paths.foods, 'fdc_id', 'food_category_id'),
    lookUp(paths.categories, 'id', 'code'),
    readValues(paths.nutrientValues, listed, new Set(foundation.columns.flatMap((column) => column.from))),
    readPortions(paths, listed),
    groupsOfUsda(),
  ]);

  /** @type {Imported} */
  const imported = { foods: [], leftOut: [], repeatedPortions: 0, renamedPortions: 0 };
  for (const code of [...listed].sort()) {
    const name = names.get(code)?.trim();
    if (name === undefined) throw new Error(`${paths.foundationFoods}: food ${code} has no name in ${paths.foods}.`);
    const group = groups(codes.get(categoryOf.get(code) ?? ''), code);
    if (group === undefined) throw new Error(`Food ${code} is in category ${categoryOf.get(code)}, which data/food_groups.json does not name.`);
    const unique = withUniqueNames(portions.get(code) ?? []);
    imported.repeatedPortions += unique.repeated;
    imported.renamedPortions += unique.renamed;
    imported.foods.push({ code, group, name, values: cells(values.get(code) ?? new Map(), group, name), portions: unique.portions });
  }
  return imported;
}

await importCommand(import.meta.url, foundation, { foundation: 'foundation' }, (folders) =>
  importFoundation({ foundation: folders.foundation }),
);
