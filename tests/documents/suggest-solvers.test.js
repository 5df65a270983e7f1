// The optimum of suggest is the optimum: two other solvers, written by other people, find the same cost on the exported model.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { inPairs, run } from './command.js';
import { chosenIn, costOf, isFeasible, leftOf, readModel } from './lp-model.js';
import { glpsolCost, glpsolFindsNothingBelow, highsCost, rowsBelow, tightened } from './other-solvers.js';
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
 * @property {{ action: string, entry?: string, food?: string, grams?: number }[]} answer its changes
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
  const best = answer.alternatives[0] ?? { cost: answer.baseline_cost, changes: [] };
  return { plan, changes, cost: best.cost, answer: best.changes, candidates: answer.candidates, model };
}

// HiGHS is held against at least 20 of the days.
const most = Math.max(days, 20);
const cases = Array.from({ length: most }, (_, index) => ({ index, plan: variedDay(random), candidates: whole(random, 600, 2000) }));

test('what is cut from a model before glpsol takes it changes the cost of no whole choice', async () => {
  const { model } = await solved(0, cases[0].plan, 3, 40);
  const text = readFileSync(model, 'utf8');
  assert.notEqual(tightened(text), text);
  const [asWritten, cut] = [readModel(text).terms, readModel(tightened(text)).terms];
  assert.ok(asWritten.length > 0 && asWritten.length === cut.length);
  for (const chosen of choicesOf(40)) {
    asWritten.forEach((term, row) => assert.ok(Math.abs(leftOf(term, chosen) - leftOf(cut[row], chosen)) < 1e-12, `term ${row}, choice ${chosen}`));
  }
});

test('every choice that costs less than some cost keeps the rows that glpsol gets to look for one', async () => {
  for (const { index, plan } of cases.slice(0, 4)) {
    const { model } = await solved(index, plan, 3, 40);
    const text = readFileSync(model, 'utf8');
    const read = readModel(text);
    const choices = choicesOf(40).filter((chosen) => isFeasible(read, chosen));
    const costs = choices.map((chosen) => costOf(read, chosen)).sort((a, b) => a - b);
    for (const cost of [costs[0] + 1e-6, costs[Math.min(20, costs.length - 1)]]) {
      const rows = [...rowsBelow(text, cost).matchAll(/ (saves|share_\w+):([^>]*)>= (\S+)/g)];
      assert.ok(rows.length > 1);
      for (const chosen of choices.filter((one) => costOf(read, one) < cost)) {
        for (const [, name, left, bound] of rows) {
          const sum = [...left.matchAll(/([+-]) (\S+) (x\d+)/g)].reduce((total, [, sign, size, x]) => total + (chosen.includes(x) ? Number(sign + size) : 0), 0);
          assert.ok(sum >= Number(bound) - 1e-9, `day ${index}, choice ${chosen}: ${name}`);
        }
      }
    }
  }
});

/** Sets of one to three of so many changes. @param {number} count @returns {string[][]} */
function choicesOf(count) {
  const choices = [];
  for (let i = 0; i < count; i += 1) {
    for (let j = i; j < count; j += 1) {
      for (let k = j; k < count; k += 1) choices.push([...new Set([i, j, k])].map((x) => `x${x}`));
    }
  }
  return choices;
}

/** The changes of an answer keep the rows of the model, and cost there what the answer says. @param {Solved} ours */
function standsInTheModel({ model, answer, cost }) {
  const read = readModel(readFileSync(model, 'utf8'));
  const chosen = chosenIn(read, answer);
  return isFeasible(read, chosen) && Math.abs(costOf(read, chosen) - cost) <= 1e-9;
}

/**
 * How glpsol decides that our cost is the least: it finds the same one, or, where it comes to no end, that there is none below.
 * @param {Solved} ours @returns {Promise<'same' | 'none below' | 'undecided' | 'other'>}
 */
async function decided({ model, cost }) {
  const theirs = await glpsolCost(model, seconds);
  if (theirs !== null) return Math.abs(cost - theirs) <= 1e-6 ? 'same' : 'other';
  const nothing = await glpsolFindsNothingBelow(model, cost - 1e-6, seconds);
  if (nothing === null) return 'undecided';
  return nothing ? 'none below' : 'other';
}

const leastCandidates = 600;
// Three of many are what general solvers need hours for: as many as they decide in minutes.
const mostOfThree = 800;

for (const changes of [1, 2, 3]) {
  test(`on ${days} days (seed ${seed}) no at most ${changes} changes cost less than ours, says glpsol`, async (t) => {
    let total = 0;
    /** @type {Record<string, number>} */
    const how = {};
    const wrong = await inPairs(cases.slice(0, days), async ({ index, plan, candidates }) => {
      let ours = await solved(index, plan, changes, changes === 3 ? Math.min(candidates, mostOfThree) : candidates);
      let answer = await decided(ours);
      if (answer === 'undecided') {
        t.diagnostic(`day ${index} takes glpsol longer with ${ours.candidates} candidates than it has; ${leastCandidates} of them instead`);
        ours = await solved(index, plan, changes, leastCandidates);
        answer = await decided(ours);
      }
      const stands = standsInTheModel(ours);
      rmSync(ours.model);
      total += ours.candidates;
      how[answer] = (how[answer] ?? 0) + 1;
      return stands && (answer === 'same' || answer === 'none below') ? [] : [{ index, changes, answer, stands, ours: ours.cost, plan: JSON.stringify(plan) }];
    });
    t.diagnostic(`${days} models of ${Math.round(total / days)} candidates on average: ${JSON.stringify(how)}`);
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
