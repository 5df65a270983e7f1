// The engine in a worker, so that typing never waits for arithmetic. One message in, one message out, by number.
import { Engine } from './engine.js';
import { NutrientBalanceError } from './problem.js';

/** @typedef {import('./documents.js').EngineFiles} EngineFiles */

/** @type {Promise<Engine> | null} */
let engine = null;

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
  const [glue, wasm, reference, foods] = await Promise.all([
    import(files.glue),
    fetched(files.wasm),
    fetched(files.reference),
    fetched(files.foods),
  ]);
  const made = new Engine({
    factory: glue.default,
    compiled: wasm.byteLength > 0 ? await WebAssembly.compile(wasm) : undefined,
    reference: new Uint8Array(reference),
    foods: new Uint8Array(foods),
  });
  await made.ready();
  return made;
}

/**
 * @param {string} verb
 * @param {any[]} values
 */
async function run(verb, values) {
  if (verb === 'start') {
    engine = start(values[0]);
    await engine;
    // What this worker itself asks the network for, from now on; the page shows the sum.
    new PerformanceObserver((list) => postMessage({ requests: list.getEntries().length })).observe({ type: 'resource' });
    return true;
  }
  if (!engine) throw new NutrientBalanceError('internal', '', { reason: 'not started' });
  const started = await engine;
  await started.ready();
  return /** @type {any} */ (started)[verb](...values);
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
