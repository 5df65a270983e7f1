// The page as one file, opened from a disk: no server, no worker, no request. The engine runs on the page's own thread.
// @ts-ignore: built before (script/build wasm)
import factory from '../../build/wasm/nutrient-balance.js';
import { css } from 'lit';
import { Engine } from '../engine/engine.js';
import { FoodLoader } from '../engine/food-loader.js';
import { onThisThread } from '../engine/in-thread.js';
import { startPage } from '../page/start.js';
import { documentStyles } from '../styles/document.js';
import { foodFiles, foodTable, program, reference } from './parts.js';

/** The licences lie at the end of the file and are shown when they are asked for. */
const licences = css`
  #licence:target {
    display: block;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    padding: 24px;
    scroll-margin: 60px;
    font-size: 13px;
  }
`;

/** @param {import('../page/start.js').Told} told */
async function startEngine({ onFoods }) {
  const [compiled, packed] = await Promise.all([program().then((bytes) => WebAssembly.compile(bytes)), reference()]);
  const engine = new Engine({ factory, compiled, reference: packed });
  const add = async (/** @type {Uint8Array} */ table) => {
    await engine.ready();
    engine.addFoods(table);
  };
  await engine.ready();
  const loader = new FoodLoader({ files: foodFiles, read: foodTable, add, tell: onFoods });
  let loaded = false;
  loader.load().then(() => (loaded = true));
  /** A food that is not there yet may come with the tables that are still being unpacked. */
  const moreFoods = async () => {
    if (loaded) return false;
    await loader.ended();
    return (loaded = true);
  };
  return { ...onThisThread(engine, moreFoods), retryFoods: () => loader.load() };
}

document.adoptedStyleSheets = [...documentStyles, licences].flatMap(({ styleSheet }) => styleSheet ?? []);
startPage({ startEngine, firstTable: foodFiles[0].id });
