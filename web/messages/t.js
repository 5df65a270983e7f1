// Words for codes: t('verdict.ratio_exact', {…}). The catalogue is the part before the first dot.
// Numbers go in as text that web/format/ has made (units, no-break spaces), so no catalogue formats a number.
import compiled from '#messages';

/** Read anew each time: a widget changes over between languages. @returns {Record<string, Record<string, (params: Params) => string>>} */
const catalogues = () => /** @type {any} */ (compiled);

/** @typedef {Record<string, string | number>} Params */

/**
 * The function behind a key, or undefined.
 * @param {string} key
 * @returns {((params: Params) => string) | undefined}
 */
function find(key) {
  const dot = key.indexOf('.');
  const catalogue = catalogues()[key.slice(0, dot)];
  return catalogue && Object.hasOwn(catalogue, key.slice(dot + 1)) ? catalogue[key.slice(dot + 1)] : undefined;
}

/**
 * Whether a catalogue has the key.
 * @param {string} key
 */
export function has(key) {
  return find(key) !== undefined;
}

/**
 * The keys of a catalogue, in its order: the ids of what the data has words for.
 * @param {string} catalogue
 */
export const keysOf = (catalogue) => Object.keys(catalogues()[catalogue]);

/**
 * The text for a key. A key that no catalogue has is a fault of the program and throws.
 * @param {string} key
 * @param {Params} [params]
 * @returns {string}
 */
export function t(key, params = {}) {
  const message = find(key);
  if (!message) throw new Error(`No message “${key}” in web/messages.`);
  return message(params);
}
