import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onThisThread } from '../../web/engine/in-thread.js';
import { NutrientBalanceError } from '../../web/engine/problem.js';

/** An engine that knows some foods and no other question. @param {string[]} foods */
function engineThatKnows(foods) {
  let restarts = 0;
  const engine = {
    ready: async () => { restarts += 1; },
    food: (/** @type {string} */ id) => {
      if (id === 'trap') throw new NutrientBalanceError('internal', '');
      if (!foods.includes(id)) throw new NutrientBalanceError('unknown_food', '', { food: id });
      return { food: id };
    },
  };
  return { engine: /** @type {import('../../web/engine/engine.js').Engine} */ (/** @type {unknown} */ (engine)), restarts: () => restarts };
}

test('A food that no table has is asked for again once tables have come, as often as some come', async () => {
  const foods = ['sr:1'];
  /** @type {string[]} */
  const asked = [];
  const { engine } = engineThatKnows(foods);
  const client = onThisThread(engine, async (food) => {
    asked.push(food);
    if (asked.length === 2) foods.push('ciqual:2');
    return asked.length < 3;
  });
  assert.equal((await client.food('sr:1')).food, 'sr:1');
  assert.equal((await client.food('ciqual:2')).food, 'ciqual:2');
  assert.deepEqual(asked, ['ciqual:2', 'ciqual:2']);
  await assert.rejects(client.food('own:3'), { code: 'unknown_food' });
  assert.deepEqual(asked, ['ciqual:2', 'ciqual:2', 'own:3']);
});

test('Any other problem is told at once, and every question waits until the engine can answer', async () => {
  const { engine, restarts } = engineThatKnows(['sr:1']);
  const client = onThisThread(engine, () => assert.fail('no table mends that'));
  await assert.rejects(client.food('trap'), { code: 'internal' });
  await client.food('sr:1');
  assert.equal(restarts(), 2);
});
