// The page's start, wherever it lies: what came with the address, the diary, the engine, the example days.
import { keepDiary } from '../diary/keeping.js';
import { takeFromAddress } from '../exchange/shared-day.js';
import { takeOver } from '../offline/hand-over.js';
import { withOwn } from '../own/own-engine.js';
import { loadExamples } from './examples.js';
import './nb-app.js';
import { followAddress } from './follow-address.js';
import { countRequests } from './requests.js';

/** @typedef {import('./nb-app.js').NbApp} NbApp */
/** @typedef {import('../engine/food-loader.js').FoodProgress} FoodProgress */

/**
 * Told while the engine starts and afterwards.
 * @typedef {object} Told
 * @property {(progress: FoodProgress) => void} onFoods
 * @property {(count: number) => void} onRequests
 */

/** How long people wait gladly without being told how far it is, in milliseconds. */
const patience = 1000;

/** A shared day leaves the address before anything else happens; also when a link is opened in a tab that the page is in already. @param {NbApp} app */
function watchAddress(app) {
  const look = () => {
    const shared = takeFromAddress();
    if (shared !== null) app.shared = shared;
  };
  look();
  addEventListener('hashchange', look);
}

/** @param {NbApp} app @returns {ReturnType<typeof keepDiary>} */
function openDiary(app) {
  const before = takeOver();
  // A version that knew no days handed none over.
  if (before) app.apply(before.date ? before : { ...before, date: app.state.date });
  return keepDiary(app, before === null);
}

/**
 * @param {object} parts
 * @param {(told: Told) => Promise<import('../engine/client.js').EngineClient>} parts.startEngine
 * @param {string} parts.firstTable the food table that the example days need; until it is there the page answers without them
 * @param {(app: NbApp, keeping: ReturnType<typeof keepDiary>) => void} [parts.whenLoaded] called once, when all foods have been loaded and the page is drawn
 */
export async function startPage({ startEngine, firstTable, whenLoaded = () => {} }) {
  const app = /** @type {NbApp} */ (document.querySelector('nb-app'));
  watchAddress(app);
  const keeping = openDiary(app);
  const onRequests = (/** @type {number} */ count) => (app.requests += count);
  let loaded = false;
  /** @type {() => void} */
  let firstFoods = () => {};
  const foodsCame = new Promise((resolve) => (firstFoods = () => resolve(undefined)));
  /** @type {Promise<void> | undefined} */
  let drawing;
  const rest = () => (drawing ??= app.drawRest().then(() => void keeping.then(() => followAddress(app))));
  const allLoaded = () => {
    countRequests(onRequests);
    whenLoaded(app, keeping);
  };
  setTimeout(() => {
    app.slow = true;
    rest();
  }, patience);
  /** @param {FoodProgress} progress */
  const onFoods = (progress) => {
    app.foods = progress;
    if (progress.done && !loaded) rest().then(allLoaded);
    loaded ||= progress.done;
    if (progress.loaded.includes(firstTable)) firstFoods();
  };
  try {
    // Small devices have two processors: the engine's start would slow down the drawing of the first screen, and that the drawing of the rest.
    await app.updateComplete;
    await app.screen;
    const engine = await startEngine({ onFoods, onRequests });
    app.engine = withOwn(engine, () => app.state);
    await foodsCame;
    app.examples = await loadExamples(engine);
  } catch {
    app.failed = true;
    rest();
  }
}
