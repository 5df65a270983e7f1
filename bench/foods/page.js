// The browser's side: `window.bench` is called from outside, because only there the processor is throttled.
import createFoodsBench from '../../build/wasm/bench/foods/foods_bench.js';
import { timeOf } from './times.js';

/** @type {any} */
let ours;
/** @type {Record<string, string>} */
const peer = {};

const fetched = async (/** @type {string} */ path) => new Uint8Array(await (await fetch(path)).arrayBuffer());

/** @type {any} */ (window).bench = {
  /** @param {string[]} files */
  async load(files) {
    ours = await createFoodsBench({ wasmBinary: await fetched('foods_bench.wasm') });
    for (const file of files) ours.addFile(await fetched(file));
    if (!ours.load()) throw new Error('The tables do not load.');
    for (const name of ['figures', 'tables']) peer[name] = await (await fetch(`${name}.json`)).text();
  },
  /** @param {'figures' | 'tables'} what @param {number} count */
  ours: (what, count) => timeOf(() => (what === 'figures' ? ours.unpackFigures(count) : ours.unpackTables(count))),
  /** @param {'figures' | 'tables'} what */
  peer: (what) => timeOf(() => JSON.parse(peer[what]).length),
};
