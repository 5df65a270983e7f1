// The page's start: styles, elements, engine.
import { createEngine } from './engine/client.js';
import { engineFiles, startWorker } from './engine/files.js';
import { countRequests } from './page/requests.js';
import './page/nb-app.js';
import { loadExamples } from './page/examples.js';
import { answer } from './styles/answer.js';
import { page } from './styles/page.js';
import { sections } from './styles/sections.js';
import { controls } from './styles/controls.js';
import { tokens } from './styles/tokens.js';

const sheets = [tokens, controls, page, answer, sections].map(({ styleSheet }) => styleSheet);
document.adoptedStyleSheets = /** @type {CSSStyleSheet[]} */ (sheets.filter(Boolean));

const app = /** @type {import('./page/nb-app.js').NbApp} */ (document.querySelector('nb-app'));

/** @param {number} count */
const more = (count) => {
  app.requests += count;
};

try {
  const engine = await createEngine({ worker: startWorker(), files: engineFiles, onRequests: more });
  countRequests(more);
  app.engine = engine;
  app.examples = await loadExamples(engine);
} catch {
  app.failed = true;
}
