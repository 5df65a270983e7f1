import { createEngine } from './nutrient-balance/browser.js';

const show = (id, text) => document.body.append(Object.assign(document.createElement('pre'), { id, textContent: text }));

try {
  const plan = await (await fetch('./plan.json')).json();
  const engine = await createEngine();
  show('report', JSON.stringify(await engine.assess(plan)));
} catch (thrown) {
  show('problem', String(thrown));
}
