// Random plans: every number and every status of the native command against an oracle with exact fractions.
import assert from 'node:assert/strict';
import test from 'node:test';
import { documentFor, inPairs, reportsFor, run } from './command.js';
import { assess } from './oracle/assess.js';
import { differences } from './oracle/compare.js';
import { contributions, foodDocument, ownFoodDocument } from './oracle/documents.js';
import { pick, randomFrom, seedOr } from './random.js';
import { foodIds, randomPlan } from './random-plans.js';
import { violations } from './schemas.js';

const seed = seedOr(20261122);
/** NB_PLANS makes a shorter round for the impatient. */
const PLANS = Number(process.env.NB_PLANS ?? 10_000);
/** How many reports are held in memory. */
const AT_ONCE = 500;
const CONTRIBUTIONS = 150;
const FOODS = 150;

const random = randomFrom(seed);
const plans = Array.from({ length: PLANS }, () => randomPlan(random));

/** @param {number} index @param {string[]} found */
function report(index, found) {
  return found.length === 0 ? [] : [`plan ${index} of seed ${seed}: ${found.slice(0, 5).join('; ')}\n  ${JSON.stringify(plans[index]).slice(0, 1500)}`];
}

/** Where a number lies exactly on an edge the oracle leaves the findings open. */
let withFindings = 0;

/** What differs between the command's reports and the oracle's, plan by plan. @param {number} first @param {number} end */
async function wrongReports(first, end) {
  const reports = await reportsFor(plans.slice(first, end));
  assert.equal(reports.length, end - first);
  return reports.flatMap((got, i) => {
    const expected = assess(plans[first + i]);
    if ('findings' in expected) ++withFindings;
    const compared = Object.fromEntries(Object.keys(expected).map((key) => [key, got[key]]));
    return report(first + i, [...violations('report', got), ...differences(compared, expected)]);
  });
}

test(`${PLANS} random plans (seed ${seed}): assess says what the oracle says`, async () => {
  const wrong = [];
  for (let first = 0; first < PLANS; first += AT_ONCE) wrong.push(...await wrongReports(first, Math.min(first + AT_ONCE, PLANS)));
  assert.deepEqual(wrong.slice(0, 5), []);
  assert.ok(withFindings > 0.8 * PLANS, `the findings of ${withFindings} plans were compared`);
});

test(`${PLANS} random plans (seed ${seed}) follow the published schema of the plan`, () => {
  assert.deepEqual(plans.flatMap((plan, index) => report(index, violations('plan', plan))), []);
});

test(`${CONTRIBUTIONS} random plans (seed ${seed}): contributions says what the oracle says`, async () => {
  const wrong = await inPairs(plans.slice(0, CONTRIBUTIONS), async (plan, index) => {
    const got = await documentFor('contributions', plan);
    return report(index, [...violations('contributions', got), ...differences(got, contributions(plan))]);
  });
  assert.deepEqual(wrong.flat().slice(0, 5), []);
});

const OWN_FOODS = 60;

test(`${OWN_FOODS} foods and recipes of random plans (seed ${seed}): own-food says what the oracle says`, async () => {
  const described = plans.filter(({ foods, recipes }) => foods || recipes).slice(0, OWN_FOODS);
  const wrong = await inPairs(described, async (plan, index) => {
    const ids = [...Object.keys(plan.foods ?? {}).map((id) => `own:${id}`), ...Object.keys(plan.recipes ?? {}).map((id) => `recipe:${id}`)];
    const id = ids[index % ids.length];
    const got = JSON.parse((await run(['own-food', '-', id, '--json'], JSON.stringify(plan))).output);
    return [...violations('own-food', got), ...differences(got, ownFoodDocument(plan, id))].map((place) => `${id} ${place} ${JSON.stringify(plan)}`);
  });
  assert.ok(described.length >= Math.min(OWN_FOODS, PLANS / 10));
  assert.deepEqual(wrong.flat().slice(0, 5), []);
});

test(`${FOODS} random foods (seed ${seed}): food says what the table says`, async () => {
  const ids = Array.from({ length: FOODS }, () => pick(random, foodIds));
  const wrong = await inPairs(ids, async (id) => {
    const got = JSON.parse((await run(['food', id, '--json'])).output);
    const expected = foodDocument(id);
    const compared = Object.fromEntries(Object.keys(expected).map((key) => [key, got[key]]));
    return [...violations('food', got), ...differences(compared, expected)].map((place) => `${id} ${place}`);
  });
  assert.deepEqual(wrong.flat().slice(0, 5), []);
});
