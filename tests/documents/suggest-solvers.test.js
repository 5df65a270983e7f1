// The optimum of suggest is the optimum: two other solvers, written by other people, find the same cost on the exported model.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { inPairs, run } from './command.js';
import { glpsolCost, highsCost, tightened } from './other-solvers.js';
import { randomFrom, seedOr, whole } from './random.js';
import { variedDay } from './suggest-days.js';

const seed = seedOr(5);
const random = randomFrom(seed);
// A general solver needs seconds where ours needs milliseconds: a release tries 200 days (NB_SUGGEST_DAYS=200), every other run a few.
const days = Number(process.env.NB_SUGGEST_DAYS ?? 4);
const seconds = Number(process.env.NB_SUGGEST_SECONDS ?? 600);
const folder = mkdtempSync(join(tmpdir(), 'nutrient-balance-'));
after(() => rmSync(folder, { recursive: true }));

/**
 * @typedef {object} Solved
 * @property {unknown} plan
 * @property {number} changes
 * @property {number} cost what suggest says is the least
 * @property {number} candidates
 * @property {string} model file
 */

/**
 * @param {number} index
 * @param {unknown} plan
 * @param {number} changes
 * @param {number} candidates
 * @returns {Promise<Solved>}
 */
async function solved(index, plan, changes, candidates) {
  const model = join(folder, `${index}-${changes}.lp`);
  const options = ['--changes', String(changes), '--alternatives', '1', '--candidates', String(candidates), '--seed', String(index), '--write-model', model];
  const { exitCode, output, errors } = await run(['suggest', '-', '--json', ...options], JSON.stringify(plan));
  assert.equal(exitCode, 0, errors);
  const answer = JSON.parse(output);
  assert.equal(answer.proven_optimal, true);
  const cost = answer.alternatives.length > 0 ? answer.alternatives[0].cost : answer.baseline_cost;
  return { plan, changes, cost, candidates: answer.candidates, model };
}

// HiGHS is held against at least 20 of the days.
const most = Math.max(days, 20);
const cases = Array.from({ length: most }, (_, index) => ({ index, plan: variedDay(random), candidates: whole(random, 600, 2000) }));

/** What each cost term must at least be, for a choice of changes. @param {string} model @returns {((chosen: number[]) => number)[]} */
function termsOf(model) {
  return [...model.matchAll(/^ term\d+:([^>]*)>= (\S+)$/gm)].map(([, left, at]) => {
    const gains = new Map([...left.matchAll(/([+-]) (\S+) x(\d+)/g)].map(([, sign, size, x]) => [Number(x), Number(sign + size)]));
    return (chosen) => Math.max(0, chosen.reduce((rest, x) => rest - (gains.get(x) ?? 0), Number(at)));
  });
}

test('what is cut from a model before glpsol takes it changes the cost of no whole choice', async () => {
  const { model } = await solved(0, cases[0].plan, 3, 40);
  const text = readFileSync(model, 'utf8');
  assert.notEqual(tightened(text), text);
  const [asWritten, cut] = [termsOf(text), termsOf(tightened(text))];
  assert.ok(asWritten.length > 0 && asWritten.length === cut.length);
  for (let i = 0; i < 40; i += 1) {
    for (let j = i; j < 40; j += 1) {
      for (let k = j; k < 40; k += 1) {
        const chosen = [...new Set([i, j, k])];
        asWritten.forEach((term, row) => assert.ok(Math.abs(term(chosen) - cut[row](chosen)) < 1e-12, `term ${row}, choice ${chosen}`));
      }
    }
  }
});

for (const changes of [1, 2, 3]) {
  test(`on ${days} days (seed ${seed}) at most ${changes} changes cost what glpsol finds`, async (t) => {
    let total = 0;
    let largest = 0;
    const wrong = await inPairs(cases.slice(0, days), async ({ index, plan, candidates }) => {
      const ours = await solved(index, plan, changes, candidates);
      const theirs = await glpsolCost(ours.model, seconds);
      rmSync(ours.model);
      total += ours.candidates;
      if (theirs === null) return [{ index, changes, undecidedAfter: seconds }];
      largest = Math.max(largest, Math.abs(ours.cost - theirs));
      return Math.abs(ours.cost - theirs) <= 1e-6 ? [] : [{ index, changes, ours: ours.cost, theirs, plan: JSON.stringify(plan) }];
    });
    t.diagnostic(`${days} models of ${Math.round(total / days)} candidates on average, all decided by glpsol; largest difference ${largest}`);
    assert.deepEqual(wrong.flat(), []);
  });
}

test('HiGHS finds the same costs on 20 of these days, on the models as they were written', async (t) => {
  let largest = 0;
  for (const { index, plan } of cases.slice(0, 20)) {
    const changes = 1 + (index % 3);
    const ours = await solved(index, plan, changes, 600);
    const theirs = highsCost(ours.model);
    largest = Math.max(largest, Math.abs(ours.cost - theirs));
    assert.ok(Math.abs(ours.cost - theirs) <= 1e-6, `day ${index}, at most ${changes}: ${ours.cost}, HiGHS ${theirs}`);
  }
  t.diagnostic(`largest difference ${largest}`);
});
