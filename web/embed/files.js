// What the widget loads, and from where. The build puts the names in, each with the hash of what must be in it: a file that is not the one
// this script was built with is not used.

/** @typedef {{ name: string, integrity: string }} File */
/**
 * @typedef {object} Build
 * @property {string} version
 * @property {{ id: string, dir: 'ltr' | 'rtl' }[]} languages
 * @property {Record<string, Record<string, string>>} words for when no catalogue can be had, by language
 * @property {Record<string, string>} units of the nutrients
 * @property {Record<string, [string, string]>} pairs the two nutrients of each ratio
 * @property {import('../engine/documents.js').TargetsAnswer} nobody what the engine would answer about nobody, as far as the empty picture goes
 * @property {{ wasm: File, reference: File, foods: File, messages: Record<string, File>, evidence: Record<string, File>, presets: Record<string, File> }} files
 */

/** @type {Build} */
// @ts-ignore: defined at build time
export const build = NB_EMBED;

/** The folder of this script, with all the files beside it. In a page without modules there is none, and the host names it. */
const here = new URL('./', import.meta.url ?? document.baseURI).href;

/** @param {string | null} assets as the host wrote it @returns {string} ends with a slash */
export function folderOf(assets) {
  if (!assets) return here;
  return new URL(assets.endsWith('/') ? assets : `${assets}/`, document.baseURI).href;
}

/**
 * @param {string} folder
 * @param {File} file
 */
export async function fetched(folder, { name, integrity }) {
  const response = await fetch(new URL(name, folder), { integrity, mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

/**
 * Remembers what was had for a key, and forgets what could not be, so that it can be tried again.
 * @template T
 * @param {Map<string, Promise<T>>} had
 * @param {string} key
 * @param {() => Promise<T>} get
 * @returns {Promise<T>}
 */
export function once(had, key, get) {
  const known = had.get(key);
  if (known) return known;
  const coming = get();
  had.set(key, coming);
  coming.catch(() => had.delete(key));
  return coming;
}
