import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, latestAnswer, noAnswer } from '../../web/model/answer.js';
import { NutrientBalanceError } from '../../web/engine/problem.js';
import * as changes from '../../web/model/state.js';
import { report } from './fixtures/report.js';

const targets = { format: 'nutrient-balance/targets@1', person: { life_stage: null, reference: 'nasem' }, targets: [], ratios: [], sources: {} };

/** @param {object} [changed] @returns {any} */
const engine = (changed = {}) => ({
  assess: async () => report(),
  contributions: async () => ({ format: 'nutrient-balance/contributions@1', entries: [] }),
  targets: async () => targets,
  ...changed,
});
const typed = changes.typeAmounts(changes.firstState(), { calcium: '1200', magnesium: '300' });

test('With nothing to count there are targets and no report', async () => {
  const answer = await ask(engine(), changes.firstState(), null, 'x');
  assert.equal(answer.report, null);
  assert.equal(answer.targets, targets);
});

test('A person that cannot be is a problem beside the fields, and the day is answered without the person', async () => {
  /** @type {any[]} */
  const plans = [];
  const impossible = engine({
    targets: async (/** @type {unknown} */ person) => {
      if (person) throw new NutrientBalanceError('contradiction', '/person/life_stage');
      return targets;
    },
    assess: async (/** @type {unknown} */ plan) => (plans.push(plan), report()),
  });
  const state = changes.describe(typed, { age: '55', sex: 'female', stage: 'pregnant' });
  const answer = await ask(impossible, state, null, 'x');
  assert.equal(answer.personProblem?.path, '/person/life_stage');
  assert.equal(answer.problem, null);
  assert.equal('person' in plans[0], false);
});

test('Any other error is the answer itself', async () => {
  const broken = engine({
    assess: async () => {
      throw new NutrientBalanceError('internal', '');
    },
  });
  assert.equal((await ask(broken, typed, null, 'x')).problem?.code, 'internal');
});

test('An answer that comes back after a newer question is dropped', async () => {
  /** @type {((answer: any) => void)[]} */
  const waiting = [];
  /** @type {any[]} */
  const shown = [];
  const asking = latestAnswer((answer) => shown.push(/** @type {any} */ (answer).tag), () => new Promise((resolve) => waiting.push(resolve)));
  const calls = [asking(engine(), typed, null, 'x'), asking(engine(), typed, null, 'x')];
  waiting[1]({ ...noAnswer, tag: 'second' });
  waiting[0]({ ...noAnswer, tag: 'first' });
  await Promise.all(calls);
  assert.deepEqual(shown, ['second']);
});
