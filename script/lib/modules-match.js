// Exit code 0 when node_modules holds exactly what package-lock.json asks for: then no npm is needed, and no network.
import { readFileSync } from 'node:fs';

/** @typedef {{version?: string, optional?: boolean}} Package */

/**
 * @param {string} file
 * @returns {Record<string, Package>}
 */
function packages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

const wanted = packages('package-lock.json');
const present = packages('node_modules/.package-lock.json');

const wrong = Object.keys(wanted).filter((place) => {
  if (place === '') return false;
  if (!(place in present)) return !wanted[place].optional; // optional ones belong to other platforms
  return wanted[place].version !== present[place].version;
});
const left = Object.keys(present).filter((place) => !(place in wanted));

process.exit(wrong.length + left.length === 0 && Object.keys(present).length > 0 ? 0 : 1);
