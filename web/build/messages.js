// Compiles the ICU message catalogues (web/messages/en/*.json) to plain functions, once, at build time:
// the browser gets no message parser and needs no `eval`.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename, dirname, join } from 'node:path';
import MessageFormat from '@messageformat/core';
// @ts-expect-error: the package ships no types for this file
import compileModule from '@messageformat/core/compile-module.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const catalogueFolder = join(root, 'web/messages/en');
export const compiledPath = join(root, 'build/messages/en.js');

/**
 * The texts that stand in the data beside what they are about, so that the page and the command say the same.
 * @returns {Record<string, Record<string, string>>}
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
 * Every catalogue by its file name: { verdict: { key: 'text' } }.
 * @returns {Record<string, Record<string, string>>}
 */
export function readCatalogues() {
  const files = readdirSync(catalogueFolder).filter((file) => file.endsWith('.json')).sort();
  const written = files.map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(catalogueFolder, file), 'utf8'))]);
  return { ...readDataTexts(), ...Object.fromEntries(written) };
}

/**
 * Writes build/messages/en.js and says where it is.
 * @returns {string}
 */
export function compileMessages() {
  // Its types describe a CommonJS default; under Node's ES modules the class itself is the default.
  const Format = /** @type {any} */ (MessageFormat);
  const format = new Format('en', { returnType: 'string', strict: true });
  mkdirSync(dirname(compiledPath), { recursive: true });
  writeFileSync(compiledPath, `${compileModule(format, readCatalogues())}\n`);
  return compiledPath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileMessages();
