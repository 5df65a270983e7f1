// Compiles the ICU message catalogues (web/messages/<language>/*.json) to plain functions, once, at build time:
// the browser gets no message parser and needs no `eval`. Each language becomes one module.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename, dirname, join } from 'node:path';
import MessageFormat from '@messageformat/core';
// @ts-expect-error: the package ships no types for this file
import compileModule from '@messageformat/core/compile-module.js';
import { folderOf, languages, pseudo } from './languages.js';
import { pseudoCatalogues } from './pseudo.js';

/** @typedef {Record<string, Record<string, string>>} Catalogues */

const root = fileURLToPath(new URL('../..', import.meta.url));
const catalogueFolder = join(root, 'web/messages');
/**
 * The pseudo-locale and what knows of it stay apart: tests and tools read build/messages/.
 * @param {string} id of a language
 * @param {import('./languages.js').Language[]} [wanted] all languages of the site
 */
export const compiledPath = (id, wanted = languages) => join(root, wanted.includes(pseudo) ? 'build/messages-pseudo' : 'build/messages', `${id}.js`);

/**
 * The texts that stand in the data beside what they are about, so that the page and the command say the same. The data speaks English; other
 * languages have catalogues of the same names.
 * @returns {Catalogues}
 */
function readDataTexts() {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(root, 'data', `${name}.json`), 'utf8'));
  const [{ statements }, { gates, medicines, red_flags, stricter_limits }] = [read('evidence'), read('safety')];
  const person = read('person');
  const labelled = (/** @type {{id: string, label: string}[]} */ items) => Object.fromEntries(items.map(({ id, label }) => [id, label]));
  const named = (/** @type {{id: string, name: string}[]} */ items) => Object.fromEntries(items.map(({ id, name }) => [id, name]));
  const texts = (/** @type {any[]} */ items, key = 'id') => Object.fromEntries(items.map((item) => [item[key], item.text]));
  return { evidence: texts(statements), gates: texts(gates), red_flags: texts(red_flags), stricter_limits: texts(stricter_limits, 'nutrient'),
    conditions: labelled(person.conditions), medicines: labelled(person.medicines), medicine_notes: texts(medicines),
    diet_patterns: labelled(person.diet_patterns), left_out: labelled([...person.allergens, ...person.exclusions]),
    nutrients: named(read('nutrients').nutrients), groups: named(read('food_groups').groups) };
}

/**
 * Every catalogue of a language by its file name: { verdict: { key: 'text' } }.
 * @param {string} [id]
 * @returns {Catalogues}
 */
export function readCatalogues(id = 'en') {
  if (id === pseudo.id) return pseudoCatalogues(readCatalogues());
  const folder = join(catalogueFolder, id);
  const files = readdirSync(folder).filter((file) => file.endsWith('.json')).sort();
  const written = files.map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]);
  return { ...(id === 'en' ? readDataTexts() : {}), ...Object.fromEntries(written) };
}

/**
 * Words from right to left hold names and numbers that run from left to right. Each stands isolated, so that none turns its neighbours around.
 * @param {string} text an ICU message
 */
export const isolated = (text) => text.replace(/\{[a-z_0-9]+\}/g, '\u2068$&\u2069');

/**
 * @param {import('./languages.js').Language} language
 * @returns {Catalogues}
 */
export function cataloguesFor({ id, dir }) {
  const catalogues = readCatalogues(id);
  if (dir === 'ltr') return catalogues;
  const all = (/** @type {Record<string, string>} */ messages) => Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, isolated(text)]));
  return Object.fromEntries(Object.entries(catalogues).map(([name, messages]) => [name, all(messages)]));
}

/**
 * The language as the page knows it, with the line that offers it to readers of another one.
 * @param {import('./languages.js').Language} language
 */
const described = ({ id, name, dir }) => ({ id, name, dir, folder: folderOf(id), offer: readCatalogues(id).language.offer });

/**
 * Writes build/messages/<language>.js for every language.
 * @param {import('./languages.js').Language[]} [wanted]
 */
export function compileMessages(wanted = languages) {
  // Its types describe a CommonJS default; under Node's ES modules the class itself is the default.
  const Format = /** @type {any} */ (MessageFormat);
  const known = JSON.stringify(wanted.map(described));
  mkdirSync(dirname(compiledPath('en', wanted)), { recursive: true });
  for (const language of wanted) {
    const format = new Format(language.id, { returnType: 'string', strict: true });
    const end = `export const language = ${JSON.stringify(language.id)};\nexport const languages = ${known};\n`;
    writeFileSync(compiledPath(language.id, wanted), `${compileModule(format, cataloguesFor(language))}\n${end}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileMessages();
