/** Reads the data files as they are; what is wrong with them is said by the schemas and the rules. */
import { readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expandBands } from './expand-bands.js';
import { parseStrictJson } from './strict-json.js';

/** @typedef {import('./types.js').Data} Data */
/** @typedef {import('./types.js').Tsv} Tsv */

/**
 * @param {string} path
 * @returns {Promise<any>}
 */
async function readJson(path) {
  return parseStrictJson(await readFile(path, 'utf8'), path);
}

/**
 * Every JSON file of a folder by its name.
 * @param {string} folder
 * @returns {Promise<Record<string, any>>}
 */
async function readJsonFolder(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const entries = names.map(async (name) => [basename(name, '.json'), await readJson(join(folder, name))]);
  return Object.fromEntries(await Promise.all(entries));
}

/**
 * A TSV file as its header and rows of cells.
 * @param {string} text
 * @returns {Tsv}
 */
export function tsvOf(text) {
  const [header = '', ...lines] = text.replace(/\n$/, '').split('\n');
  return { text, header: header.split('\t'), rows: lines.map((line) => line.split('\t')) };
}

/**
 * @param {string} folder
 * @returns {Promise<Data['foods']>}
 */
async function readFoodTables(folder) {
  const tables = Object.entries(await readJsonFolder(folder)).map(async ([name, metadata]) => {
    const read = async (/** @type {string} */ file) => tsvOf(await readFile(join(folder, file), 'utf8'));
    return [name, { metadata, foods: await read(`${name}.tsv`), portions: await read(`${name}_portions.tsv`) }];
  });
  return Object.fromEntries(await Promise.all(tables));
}

/**
 * @param {string} root
 * @returns {Promise<Data['suggestable']>}
 */
async function readSuggestable(root) {
  return { about: await readJson(join(root, 'suggestable.json')), foods: tsvOf(await readFile(join(root, 'suggestable.tsv'), 'utf8')) };
}

/**
 * What people call foods, and how search reads names.
 * @param {string} root
 */
async function readNames(root) {
  const [search, synonyms, foodNames] = await Promise.all(['search', 'synonyms', 'food_names'].map((name) => readJson(join(root, `${name}.json`))));
  return { search, synonyms, foodNames };
}

/**
 * @param {string} root the data folder
 * @returns {Promise<Data>}
 */
export async function loadData(root) {
  const [nutrients, groups, sources, person, ratios, elements, supplements, dailyValues, water, references, foods, evidence, safety, variation, indices, absorption, suggestable, links, labels, suggestions] = await Promise.all([
    readJson(join(root, 'nutrients.json')),
    readJson(join(root, 'food_groups.json')),
    readJson(join(root, 'sources.json')),
    readJson(join(root, 'person.json')),
    readJson(join(root, 'ratios.json')),
    readJson(join(root, 'elements.json')),
    readJson(join(root, 'supplements.json')),
    readJson(join(root, 'daily_values.json')),
    readJson(join(root, 'water.json')),
    readJsonFolder(join(root, 'references')),
    readFoodTables(join(root, 'foods')),
    readJson(join(root, 'evidence.json')),
    readJson(join(root, 'safety.json')),
    readJson(join(root, 'within_person_sd.json')),
    readJson(join(root, 'indices.json')),
    readJson(join(root, 'absorption.json')),
    readSuggestable(root),
    readFile(join(root, 'foods', 'links.tsv'), 'utf8').then(tsvOf),
    readJson(join(root, 'labels.json')),
    readJson(join(root, 'suggestions.json')),
  ]);
  for (const reference of Object.values(references)) expandBands(reference);
  const names = await readNames(root);
  return { nutrients, groups, sources, person, ratios, elements, supplements, dailyValues, water, references, foods, evidence, safety, variation, indices, absorption, suggestable, links, labels, suggestions, ...names };
}
