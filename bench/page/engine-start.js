// One start of the engine in a process of its own: says the processor time until a food has been searched for and a day assessed.
import { readFileSync } from 'node:fs';
import { Engine } from '../../web/engine/engine.js';

const build = new URL('../../build/', import.meta.url);
/** @param {string} path */
const bytes = (path) => new Uint8Array(readFileSync(new URL(path, build)));
const [wasmBinary, reference, foods] = ['wasm/nutrient-balance.wasm', 'data/reference.nbt', 'data/foods-everyday.nbt'].map(bytes);
const { default: createModule } = await import(new URL('wasm/nutrient-balance.js', build).href);

const before = process.cpuUsage();
const engine = new Engine({ factory: (options) => createModule({ ...options, wasmBinary }), reference });
await engine.ready();
engine.addFoods(foods);
const [{ food }] = engine.search('spinach', {}).results;
engine.assess({ format: 'nutrient-balance/plan@1', person: { age_years: 42, sex: 'female' }, days: [{ entries: [{ food, grams: 100 }] }] });
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
