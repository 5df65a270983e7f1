// The optimum of suggest is the optimum: two other solvers, written by other people, find the same cost on the exported model.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import loadHighs from 'highs';
import { inPairs, run } from './command.js';
import { randomFrom, seedOr, whole } from './random.js';
import { variedDay } from './suggest-days.js';

const seed = seedOr(5);
const random = randomFrom(seed);
// A general solver needs seconds or minutes where ours needs milliseconds: a release tries 200 days and gives them all the time they
// take (NB_SUGGEST_DAYS=200 NB_SUGGEST_SECONDS=3600), every other run a few days and half a minute each.
const days = Number(process.env.NB_SUGGEST_DAYS ?? 4);
const seconds = Number(process.env.NB_SUGGEST_SECONDS ?? 30);
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

/** What glpsol finds; null where it has not proven anything in time. @param {string} model */
async function glpsolCost(model) {
  const solution = `${model}.sol`;
  const child = spawn('glpsol', ['--lp', model, '--mipgap', '0', '--bestp', '--tmlim', String(seconds), '-o', solution], { stdio: 'ignore' });
  assert.deepEqual(await once(child, 'close'), [0, null]);
  const text = readFileSync(solution, 'utf8');
  if (!/Status: +INTEGER OPTIMAL/.test(text)) return null;
  return Number(/Objective: +cost = (\S+)/.exec(text)?.[1]);
}

const cases = Array.from({ length: days }, (_, index) => ({ index, plan: variedDay(random), candidates: whole(random, 600, 2000) }));

for (const changes of [1, 2, 3]) {
  test(`on ${days} days (seed ${seed}) at most ${changes} changes cost what glpsol finds`, async (t) => {
    let total = 0;
    let most = 0;
    let undecided = 0;
    const wrong = await inPairs(cases, async ({ index, plan, candidates }) => {
      const ours = await solved(index, plan, changes, candidates);
      const theirs = await glpsolCost(ours.model);
      rmSync(ours.model);
      total += ours.candidates;
      if (theirs === null) {
        undecided += 1;
        return [];
      }
      most = Math.max(most, Math.abs(ours.cost - theirs));
      return Math.abs(ours.cost - theirs) <= 1e-6 ? [] : [{ index, changes, ours: ours.cost, theirs, plan: JSON.stringify(plan) }];
    });
    t.diagnostic(`mean of ${Math.round(total / days)} candidates; largest difference ${most}; ${undecided} not decided by glpsol in ${seconds} s`);
    assert.ok(undecided < days, 'glpsol decided nothing');
    assert.deepEqual(wrong.flat(), []);
  });
}

test('HiGHS finds the same costs on 20 of these days', async () => {
  const highs = await /** @type {any} */ (loadHighs)(); // its types know only CommonJS
  for (const { index, plan } of cases.slice(0, 20)) {
    const changes = 1 + (index % 3);
    const ours = await solved(index, plan, changes, 600);
    const { ObjectiveValue, Status } = highs.solve(readFileSync(ours.model, 'utf8'), { mip_rel_gap: 0, mip_abs_gap: 0, presolve: 'off', output_flag: false });
    assert.equal(Status, 'Optimal');
    assert.ok(Math.abs(ours.cost - ObjectiveValue) <= 1e-6, `day ${index}, at most ${changes}: ${ours.cost}, HiGHS ${ObjectiveValue}`);
  }
});
