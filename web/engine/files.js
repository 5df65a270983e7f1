// Where the built files lie, beside the script itself, so that the page works in any folder.
// NB_FILES is put in by web/build/build.js: the names carry a hash of what is in them.

/** @typedef {'worker' | 'glue' | 'wasm' | 'reference'} Part */
/** @type {Record<Part, string> & { foods: { id: string, title: string, name: string, size: number, sha256: string }[] }} */
// @ts-ignore: defined at build time
const names = NB_FILES;

/** The address of a file or folder of the site. Pages of other languages lie in folders below the script. @param {string} name */
export const addressOf = (name) => new URL(name, import.meta.url).href;

/** @param {Part} part */
const place = (part) => addressOf(names[part]);

/** @type {import('./documents.js').EngineFiles} */
export const engineFiles = {
  glue: place('glue'),
  wasm: place('wasm'),
  reference: place('reference'),
  foods: names.foods.map(({ name, ...file }) => ({ ...file, url: addressOf(name) })),
};

/** @typedef {{createPolicy: (name: string, rules: {createScriptURL: (url: string) => string}) => {createScriptURL: (url: string) => string}}} TrustedTypes */

const scripts = [place('worker'), addressOf('sw.js')];
const trusted = /** @type {{trustedTypes?: TrustedTypes}} */ (/** @type {unknown} */ (globalThis)).trustedTypes;
/** Under Trusted Types the address of a script must come from a named policy; ours lets our two workers through and nothing else. */
const policy = trusted?.createPolicy('nutrient-balance', {
  createScriptURL: (url) => {
    if (!scripts.includes(url)) throw new TypeError(`Not our script: ${url}`);
    return url;
  },
});

/** @param {string} name of a script beside this one */
export function trustedAddress(name) {
  const address = addressOf(name);
  return policy ? policy.createScriptURL(address) : address;
}

export const startWorker = () => new Worker(trustedAddress(names.worker), { type: 'module' });
