// The browser's side: the same measuring on a page. `window.bench` is called from outside, because only there the processor is throttled.
import createSearchBench from '../../build/wasm/bench/search/search_bench.js';
import { measureOurs, measurePeer } from './measure.js';
import { tuned } from './peers.js';

/** @type {any} */
let ours;
/** @type {any} */
let kept;

const bytesOf = async (/** @type {string} */ path) => new Uint8Array(await (await fetch(path)).arrayBuffer());

/** @type {any} */ (window).bench = {
  /** @param {string[]} files */
  async load(files) {
    ours = await createSearchBench({ wasmBinary: await bytesOf('search_bench.wasm') });
    for (const file of files) ours.addFile(await bytesOf(file));
    if (!ours.load()) throw new Error('The tables do not load.');
    return ours.build();
  },
  /** @param {string[]} queries */
  ours: (queries) => measureOurs(ours, queries),
  /** @param {string[]} queries */
  async peer(queries) {
    return measurePeer(tuned, await (await fetch('documents.json')).json(), queries);
  },
  /** Keeps one index, so that its memory can be seen from outside. */
  async keep() {
    kept = tuned.build(await (await fetch('documents.json')).json());
    return typeof kept;
  },
};
