// The WebAssembly module in Node, with the tables the compiler packed. Calls are in process, so thousands are cheap.
import { existsSync, readFileSync } from 'node:fs';

const build = new URL('../../build/', import.meta.url);

/**
 * @typedef {{load: (reference: Uint8Array) => string, addFoods: (table: Uint8Array) => string, assess: (plan: string) => string,
 *            explain: (plan: string, id: string) => string,
 *            contributions: (plan: string) => string, search: (text: string, limit: number) => string,
 *            food: (id: string) => string, ownFood: (plan: string, id: string) => string,
 *            foods: (nutrient: string, per: string, group: string, everyday: boolean, limit: number) => string, elemental: (form: string, mg: number, isFormula: boolean) => string,
 *            doseWindow: (plan: string, form: string, ratio: string) => string, targets: (request: string) => string,
 *            suggestBegin: (plan: string, options: string) => string, suggestStep: (work: number) => boolean, suggestAnswer: () => string, version: () => string}} Engine
 */

/** @param {string} path below build/ */
function bytes(path) {
  const file = new URL(path, build);
  if (!existsSync(file)) throw new Error(`build/${path} is not there yet: run script/build first.`);
  return new Uint8Array(readFileSync(file));
}

/** The packed food tables in the order of loading. @returns {string[]} */
const tables = () => JSON.parse(Buffer.from(bytes('data/food-tables.json')).toString()).map((/** @type {{name: string}} */ { name }) => name);

/** A fresh instance with all tables loaded. @returns {Promise<Engine>} */
export async function createEngine() {
  const wasmBinary = bytes('wasm/nutrient-balance.wasm');
  const { default: createModule } = await import(new URL('wasm/nutrient-balance.js', build).href);
  /** @type {Engine} */
  const engine = await createModule({ wasmBinary });
  const problems = [engine.load(bytes('data/reference.nbt')), ...tables().map((name) => engine.addFoods(bytes(`data/${name}`)))];
  for (const problem of problems) if (problem) throw new Error(problem);
  return engine;
}
