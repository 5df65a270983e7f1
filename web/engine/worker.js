// The engine in a worker, so that typing never waits for arithmetic. One message in, one message out, by number.
import { Engine } from './engine.js';
import { FoodLoader } from './food-loader.js';
import { NutrientBalanceError } from './problem.js';

/** @typedef {import('./documents.js').EngineFiles} EngineFiles */

/** @type {Promise<Engine> | null} */
let engine = null;
/** @type {FoodLoader | null} */
let foods = null;

/** @param {string} url */
async function fetched(url) {
  const response = await fetch(url);
  if (!response.ok) throw new NutrientBalanceError('internal', '', { reason: `${response.status} ${url}` });
  return response.arrayBuffer();
}

/**
 * @param {EngineFiles} files
 * @returns {Promise<Engine>}
 */
async function start(files) {
  const [glue, wasm, reference] = await Promise.all([import(files.glue), fetched(files.wasm), fetched(files.reference)]);
  const made = new Engine({
    factory: glue.default,
    compiled: wasm.byteLength > 0 ? await WebAssembly.compile(wasm) : undefined,
    reference: new Uint8Array(reference),
  });
  await made.ready();
  return made;
}

/**
 * Loads the food tables behind the page's back; afterwards this worker asks the network for nothing more, and the page shows if it does.
 * @param {Engine} made
 * @param {EngineFiles} files
 */
async function loadFoods(made, files) {
  const add = async (/** @type {Uint8Array} */ table) => {
    await made.ready();
    made.addFoods(table);
  };
  foods = new FoodLoader({ files: files.foods, add, tell: (progress) => postMessage({ foods: progress }) });
  await foods.load();
  const from = performance.now();
  /** @param {PerformanceObserverEntryList} list */
  const count = (list) => {
    // The last table may be told of late.
    const later = list.getEntries().filter(({ startTime }) => startTime > from);
    if (later.length > 0) postMessage({ requests: later.length });
  };
  new PerformanceObserver(count).observe({ type: 'resource' });
}

/**
 * An answer from the tables that are there; where a food is not among them and more are coming, the answer waits for them.
 * @param {() => any} ask
 */
async function patiently(ask) {
  try {
    return ask();
  } catch (thrown) {
    if (!(thrown instanceof NutrientBalanceError) || thrown.code !== 'unknown_food') throw thrown;
    await foods?.ended();
    return ask();
  }
}

/**
 * @param {string} verb
 * @param {any[]} values
 */
async function run(verb, values) {
  if (verb === 'start') {
    engine = start(values[0]);
    loadFoods(await engine, values[0]);
    return true;
  }
  if (verb === 'retryFoods') return foods?.load();
  if (!engine) throw new NutrientBalanceError('internal', '', { reason: 'not started' });
  const started = await engine;
  await started.ready();
  return patiently(() => /** @type {any} */ (started)[verb](...values));
}

addEventListener('message', async (event) => {
  const { number, verb, values } = event.data;
  try {
    postMessage({ number, answer: await run(verb, values) });
  } catch (thrown) {
    const known = thrown instanceof NutrientBalanceError;
    const { code, path, detail } = known ? thrown : new NutrientBalanceError('internal', '', { reason: String(thrown) });
    postMessage({ number, problem: { code, path, detail } });
  }
});
