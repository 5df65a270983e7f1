/**
 * Finds foods that are in several of our tables and links them, the best documented one first. Run it after the importers.
 *
 *   node data/import/links.js --foundation FOLDER [--out data/foods]
 *
 * Writes links.tsv: a food, the food it is the same as, and how that is known:
 *   ndb_number    USDA gives both the same NDB number (Foundation Foods and SR Legacy)
 *   values        the survey took its figures from the other table, and both names say the same (of Foundation Foods: the survey's says no more)
 *   name          both names say the same (Ciqual: its figures are its own)
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { tsvOf } from '../compile/load.js';
import { csvRecords } from './line-formats.js';
import { checkedPaths, foundationFiles } from './official-files.js';
import { saysNoMore, sameWords, tellingWords } from './same-name.js';

/** @typedef {{ id: string, name: string, cells: Map<string, string>, known: number, words: Set<string>, fewWords: Set<string> }} Food */
/** @typedef {{ food: string, same: string, by: string }} Link */

/** The order of tables where two foods are documented equally well. */
const tables = ['sr_legacy', 'fndds', 'foundation', 'ciqual'];

/** The survey and its source may differ in so many of so many figures: revised or rounded ones. A chance likeness of new analyses is out of the question sooner. */
const likeReference = { most: 3, least: 20 };
const likeNewest = { most: 1, least: 10 };

/**
 * @param {string} folder
 * @param {string} table
 * @returns {Promise<Food[]>}
 */
async function readTable(folder, table) {
  const { prefix } = JSON.parse(await readFile(join(folder, `${table}.json`), 'utf8'));
  const { header, rows } = tsvOf(await readFile(join(folder, `${table}.tsv`), 'utf8'));
  return rows.map((row) => {
    const cells = new Map(header.slice(3).flatMap((nutrient, i) => (/^\d/.test(row[i + 3]) ? [[nutrient, row[i + 3]]] : [])));
    return { id: `${prefix}:${row[0]}`, name: row[2], cells, known: cells.size, words: tellingWords(row[2]), fewWords: tellingWords(row[2], { sameFigures: true }) };
  });
}

/** @param {string} cell */
const decimals = (cell) => cell.split('.')[1]?.length ?? 0;

/**
 * Whether one figure is the other one, printed with fewer decimals.
 * @param {string} one
 * @param {string} other
 * @param {number} places the most decimals that both tables print for the nutrient
 */
const sameFigure = (one, other, places) => Math.abs(Number(one) - Number(other)) <= 0.51 * 10 ** -places;

/**
 * How many decimals both tables print for a nutrient at most.
 * @param {Food[]} one
 * @param {Food[]} other
 */
function commonDecimals(one, other) {
  const most = (/** @type {Food[]} */ foods, /** @type {string} */ nutrient) =>
    foods.reduce((places, { cells }) => Math.max(places, decimals(cells.get(nutrient) ?? '')), 0);
  const nutrients = [...one[0].cells.keys()];
  return new Map(nutrients.map((nutrient) => [nutrient, Math.min(most(one, nutrient), most(other, nutrient))]));
}

/**
 * @param {Food} food
 * @param {Food} source
 * @param {Map<string, number>} places
 * @param {{ most: number, least: number }} like
 */
function takenFrom(food, source, places, { most, least }) {
  let compared = 0;
  let different = 0;
  for (const [nutrient, cell] of food.cells) {
    const other = source.cells.get(nutrient);
    if (other === undefined) continue;
    compared++;
    if (!sameFigure(cell, other, places.get(nutrient) ?? 0) && ++different > most) return false;
  }
  return compared >= least;
}

/**
 * @param {Food[]} survey
 * @param {Food[]} sources
 * @param {{ like: { most: number, least: number }, names: (one: Set<string>, other: Set<string>) => boolean }} rule
 * @returns {Link[]}
 */
function linksByValues(survey, sources, { like, names }) {
  const places = commonDecimals(survey, sources);
  return survey.flatMap((food) => {
    const found = sources.find((source) => names(food.fewWords, source.fewWords) && takenFrom(food, source, places, like));
    return found ? [{ food: food.id, same: found.id, by: 'values' }] : [];
  });
}

/**
 * @param {Food[]} foods
 * @param {Food[]} others in the order of preference
 * @returns {Link[]}
 */
function linksByName(foods, others) {
  return foods.flatMap(({ id, words }) => {
    const found = others.find((other) => sameWords(words, other.words));
    return found ? [{ food: id, same: found.id, by: 'name' }] : [];
  });
}

/**
 * @param {string} folder
 * @param {Set<string>} known ids of our foods
 * @returns {Promise<Link[]>}
 */
async function linksByNumber(folder, known) {
  const paths = await checkedPaths({ foundation: folder }, { foods: foundationFiles.foundationFoods });
  const links = [];
  for await (const row of csvRecords(paths.foods, ['fdc_id', 'NDB_number'])) {
    const link = { food: `foundation:${row.fdc_id}`, same: `sr:${row.NDB_number.padStart(5, '0')}`, by: 'ndb_number' };
    if (known.has(link.food) && known.has(link.same)) links.push(link);
  }
  return links;
}

/**
 * Every linked food with the best documented one of its group.
 * @param {Link[]} links a food links to at most one other
 * @param {Map<string, number>} known how many figures each food has, in the order of tables
 * @returns {Link[]}
 */
export function bestFirst(links, known) {
  const next = new Map(links.map((link) => [link.food, link]));
  const end = (/** @type {string} */ food) => {
    let at = food;
    for (let link = next.get(at); link; link = next.get(at)) at = link.same;
    return at;
  };
  /** @type {Map<string, { id: string, by: string }[]>} */
  const groups = new Map();
  for (const { food, by } of links) {
    const members = groups.get(end(food)) ?? [{ id: end(food), by }];
    members.push({ id: food, by });
    groups.set(end(food), members);
  }
  const order = new Map([...known.keys()].map((id, i) => [id, i]));
  const better = (/** @type {{ id: string }} */ a, /** @type {{ id: string }} */ b) =>
    (known.get(b.id) ?? 0) - (known.get(a.id) ?? 0) || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0);
  return [...groups.values()].flatMap((members) => {
    const [best, ...others] = members.sort(better);
    return others.map(({ id, by }) => ({ food: id, same: best.id, by }));
  });
}

/**
 * @param {string} folder of our tables
 * @param {string} foundation folder of the official files
 */
export async function findLinks(folder, foundation) {
  const [reference, survey, newest, french] = await Promise.all(tables.map((table) => readTable(folder, table)));
  const known = new Map([reference, survey, newest, french].flat().map((food) => [food.id, food.known]));
  const fromReference = linksByValues(survey, reference, { like: likeReference, names: sameWords });
  const linked = new Set(fromReference.map(({ food }) => food));
  const others = survey.filter(({ id }) => !linked.has(id));
  const links = [
    ...(await linksByNumber(foundation, new Set(known.keys()))),
    ...fromReference,
    ...linksByValues(others, newest, { like: likeNewest, names: saysNoMore }),
    ...linksByName(french, [...reference, ...survey, ...newest]),
  ];
  return bestFirst(links, known).sort((a, b) => (a.food < b.food ? -1 : 1));
}

async function main() {
  const { values } = parseArgs({ options: { foundation: { type: 'string' }, out: { type: 'string' } } });
  if (!values.foundation) throw new Error('Say where the official files are: --foundation FOLDER (see data/README.md).');
  const folder = values.out ?? fileURLToPath(new URL('../foods', import.meta.url));
  const links = await findLinks(folder, values.foundation);
  const lines = [['food', 'same_as', 'by'], ...links.map(({ food, same, by }) => [food, same, by])];
  await writeFile(join(folder, 'links.tsv'), `${lines.map((line) => line.join('\t')).join('\n')}\n`);
  for (const by of ['ndb_number', 'values', 'name']) console.log(`${links.filter((link) => link.by === by).length} by ${by}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
