import { createEngine } from 'nutrient-balance';
import plan from './plan.json';

const show = (id, text) => document.body.append(Object.assign(document.createElement('pre'), { id, textContent: text }));

try {
  const engine = await createEngine();
  show('report', JSON.stringify(await engine.assess(plan)));
} catch (thrown) {
  show('problem', String(thrown));
}
