// The engine as the page's parts ask it, without a worker: promises over the module with all tables.
import { readFileSync } from 'node:fs';
import { Engine } from '../../web/engine/engine.js';

const build = new URL('../../build/', import.meta.url);

/** @param {string} path */
const bytes = (path) => new Uint8Array(readFileSync(new URL(path, build)));

/** @typedef {Pick<import('../../web/engine/client.js').EngineClient, 'assess' | 'food' | 'ownFood' | 'search' | 'targets'>} PageEngine */

/** @returns {Promise<PageEngine>} */
export async function createPageEngine() {
  const wasmBinary = bytes('wasm/nutrient-balance.wasm');
  const { default: createModule } = await import(new URL('wasm/nutrient-balance.js', build).href);
  const engine = new Engine({ factory: (options) => createModule({ ...options, wasmBinary }), reference: bytes('data/reference.nbt') });
  await engine.ready();
  const tables = JSON.parse(Buffer.from(bytes('data/food-tables.json')).toString());
  for (const { name } of tables) engine.addFoods(bytes(`data/${name}`));
  return {
    assess: async (plan) => engine.assess(plan),
    food: async (id) => engine.food(id),
    ownFood: async (plan, id) => engine.ownFood(plan, id),
    search: async (text, options) => engine.search(text, options),
    targets: async (person, reference, basis) => engine.targets(person, reference, basis),
  };
}
