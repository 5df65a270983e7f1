// Puts what data/evidence.json says about each statement, but for its words, into one module that the page imports.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { dirname, join } from 'node:path';

const root = fileURLToPath(new URL('../..', import.meta.url));
const compiledPath = join(root, 'build/messages/studies.js');

/** @param {string} name */
const read = (name) => JSON.parse(readFileSync(join(root, 'data', `${name}.json`), 'utf8'));

/**
 * @typedef {object} Study a statement about what studies found; its words are the message evidence.ID
 * @property {string} id
 * @property {string} topic
 * @property {string} grade A to G, or X
 * @property {string} design
 * @property {number | null} people
 * @property {{cite: string, url: string | null, year: string | null}[]} sources
 */

/** Every statement, in the order of the data. @returns {Study[]} */
export function readStudies() {
  const sources = new Map(read('sources').sources.map((/** @type {{id: string}} */ source) => [source.id, source]));
  const cited = (/** @type {string} */ id) => {
    const { cite, url, edition } = sources.get(id);
    return { cite, url, year: edition };
  };
  return read('evidence').statements.map((/** @type {any} */ { id, topic, grade, design, people, sources: ids }) => ({ id, topic, grade, design, people, sources: ids.map(cited) }));
}

export function compileStudies() {
  mkdirSync(dirname(compiledPath), { recursive: true });
  writeFileSync(compiledPath, `export default ${JSON.stringify(readStudies())};\n`);
}
