// Where the built files lie, beside the script itself, so that the page works in any folder.
// NB_FILES is put in by web/build/build.js: the names carry a hash of what is in them.

/** @typedef {'worker' | 'glue' | 'wasm' | 'reference'} Part */
/** @type {Record<Part, string> & { foods: { id: string, title: string, name: string, size: number, sha256: string }[] }} */
// @ts-ignore: defined at build time
const names = NB_FILES;

/** @param {string} name */
const addressOf = (name) => new URL(name, import.meta.url).href;

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

/**
 * The worker. Under Trusted Types its address must come from a named policy; ours lets this one address through and no other.
 * @returns {Worker}
 */
export function startWorker() {
  const address = place('worker');
  const trusted = /** @type {{trustedTypes?: TrustedTypes}} */ (/** @type {unknown} */ (globalThis)).trustedTypes;
  const policy = trusted?.createPolicy('nutrient-balance', {
    createScriptURL: (url) => {
      if (url !== address) throw new TypeError(`Not our worker: ${url}`);
      return url;
    },
  });
  return new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' });
}

/** @type {string} */
// @ts-ignore: defined at build time
export const version = NB_VERSION;
