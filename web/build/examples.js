// Puts the example days (web/examples/*.json) into one module that the page imports.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basename, dirname, join } from 'node:path';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'web/examples');
const compiledPath = join(root, 'build/messages/examples.js');

/** The order in which the page offers them. */
const order = ['typical-day', 'dairy-day', 'plant-day'];

/** @returns {{id: string, entries: {food: string, portion: string, count?: number, meal?: string}[]}[]} */
export function readExamples() {
  const ids = readdirSync(folder).filter((file) => file.endsWith('.json')).map((file) => basename(file, '.json'));
  ids.sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return ids.map((id) => ({ id, entries: JSON.parse(readFileSync(join(folder, `${id}.json`), 'utf8')).entries }));
}

export function compileExamples() {
  mkdirSync(dirname(compiledPath), { recursive: true });
  writeFileSync(compiledPath, `export default ${JSON.stringify(readExamples())};\n`);
}
