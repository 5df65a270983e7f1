// The engine on the page's own thread: a foreign page may not start a worker. All widgets of a page share one.
import createCore from 'nutrient-balance-engine';
import { Engine } from '../engine/engine.js';
import { build, fetched, once } from './files.js';

/** @type {Map<string, Promise<Engine>>} */
const engines = new Map();
/** @type {Map<string, Promise<void>>} */
const foods = new Map();

/** @param {string} folder @param {import('./files.js').File} file */
const bytes = async (folder, file) => (await fetched(folder, file)).arrayBuffer();

/** @param {string} folder where the files lie */
export const engineAt = (folder) =>
  once(engines, folder, async () => {
    const [wasm, reference] = await Promise.all([bytes(folder, build.files.wasm), bytes(folder, build.files.reference)]);
    const engine = new Engine({ factory: createCore, compiled: await WebAssembly.compile(wasm), reference: new Uint8Array(reference) });
    await engine.ready();
    return engine;
  });

/** Only who lists foods needs their table. @param {string} folder */
export const withFoods = (folder) =>
  once(foods, folder, async () => {
    const [engine, table] = await Promise.all([engineAt(folder), bytes(folder, build.files.foods)]);
    await engine.ready();
    engine.addFoods(new Uint8Array(table));
  });
