// The page's start: styles, elements, engine.
import { createEngine } from './engine/client.js';
import { engineFiles, startWorker } from './engine/files.js';
import { keepDiary } from './diary/keeping.js';
import { takeFromAddress } from './exchange/shared-day.js';
import { handOver, takeOver } from './offline/hand-over.js';
import { keepOffline } from './offline/keep-offline.js';
import './offline/nb-banners.js';
import { countRequests } from './page/requests.js';
import { withOwn } from './own/own-engine.js';
import './page/nb-app.js';
import { loadExamples } from './page/examples.js';
import { answer } from './styles/answer.js';
import { page } from './styles/page.js';
import { sections } from './styles/sections.js';
import { controls } from './styles/controls.js';
import { tokens } from './styles/tokens.js';

const sheets = [tokens, controls, page, answer, sections].map(({ styleSheet }) => styleSheet);
document.adoptedStyleSheets = /** @type {CSSStyleSheet[]} */ (sheets.filter(Boolean));

// Search engines want whole addresses of the page in other languages, and only the host's visitor knows them.
for (const link of /** @type {NodeListOf<HTMLLinkElement>} */ (document.querySelectorAll('link[hreflang]'))) link.href = String(link.href);

const app = /** @type {import('./page/nb-app.js').NbApp} */ (document.querySelector('nb-app'));

/** A shared day leaves the address before anything else happens; also when a link is opened in a tab that the page is in already. */
const lookAtAddress = () => {
  const shared = takeFromAddress();
  if (shared !== null) app.shared = shared;
};
lookAtAddress();
addEventListener('hashchange', lookAtAddress);

const before = takeOver();
// A version that knew no days handed none over.
if (before) app.apply(before.date ? before : { ...before, date: app.state.date });
const keeping = keepDiary(app, before === null);

/** Keeps the page on the device, and brings a new version in when somebody asks for it. */
async function goOffline() {
  const banners = /** @type {import('./offline/nb-banners.js').NbBanners} */ (document.querySelector('nb-banners'));
  const bringIn = await keepOffline((kept) => (banners.kept = kept));
  banners.addEventListener('nb-reload', async () => {
    await bringIn();
    await (await keeping).settled();
    handOver(app.state);
    location.reload();
  });
}

/** @param {number} count */
const more = (count) => {
  app.requests += count;
};

/** The example days need the foods of the first table; until they are there the page answers without them. */
const firstTable = engineFiles.foods[0].id;

try {
  /** @type {() => void} */
  let firstFoods = () => {};
  /** @type {Promise<void> | null} */
  let kept = null;
  const foodsCame = new Promise((resolve) => (firstFoods = () => resolve(undefined)));
  /** @param {import('./engine/food-loader.js').FoodProgress} progress */
  const onFoods = (progress) => {
    app.foods = progress;
    if (progress.done && !kept) kept = goOffline();
    if (progress.loaded.includes(firstTable)) firstFoods();
  };
  const engine = await createEngine({ worker: startWorker(), files: engineFiles, onFoods, onRequests: more });
  countRequests(more);
  app.engine = withOwn(engine, () => app.state);
  await foodsCame;
  app.examples = await loadExamples(engine);
} catch {
  app.failed = true;
}
