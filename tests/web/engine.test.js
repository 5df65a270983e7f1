import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../../web/engine/client.js';
import { Engine, maximumLength } from '../../web/engine/engine.js';
import { NutrientBalanceError } from '../../web/engine/problem.js';
import { fakeCore } from './fixtures/fake-core.js';

const bytes = new Uint8Array();

async function started() {
  const core = fakeCore();
  const engine = new Engine({ factory: core.factory, reference: bytes });
  await engine.ready();
  return { engine, core };
}

/** @param {string} code @param {string} path */
const problem = (code, path) => (/** @type {unknown} */ thrown) =>
  thrown instanceof NutrientBalanceError && thrown.code === code && thrown.path === path;

test('A document crosses as JSON text and its answer comes back as an object', async () => {
  const { engine } = await started();
  assert.deepEqual(engine.assess(/** @type {any} */ ({ format: 'x' })), { echo: '{"format":"x"}' });
});

test('Text crosses as it is: the core alone judges it', async () => {
  const { engine, core } = await started();
  engine.assess('{"a":NaN}');
  assert.deepEqual(core.crossed, ['{"a":NaN}']);
});

test('A document beyond one mebibyte is refused before it crosses', async () => {
  const { engine, core } = await started();
  assert.throws(() => engine.assess('x'.repeat(maximumLength + 1)), problem('too_large', ''));
  assert.throws(() => engine.search('x'.repeat(10 * maximumLength)), problem('too_large', ''));
  assert.deepEqual(core.crossed, []);
});

test('A lone surrogate is replaced before it crosses, a pair is kept', async () => {
  const { engine, core } = await started();
  engine.search('a\ud800b😀\udc00');
  assert.deepEqual(core.crossed, ['a\ufffdb😀\ufffd']);
});

test('A supplement form and a dose window cross like the other questions', async () => {
  const { engine, core } = await started();
  assert.deepEqual(engine.elemental('magnesium_oxide', 500), { echo: 'magnesium_oxide' });
  assert.deepEqual(engine.doseWindow(/** @type {any} */ ({ format: 'x' }), { form: 'magnesium_citrate' }), { echo: '{"format":"x"}' });
  assert.deepEqual(engine.whyNot('plan', 'sr:12061'), { echo: 'plan' });
  assert.deepEqual(engine.whatIf('plan', { entry: '/days/0/entries/1', grams: 5 }), { echo: 'plan' });
  assert.throws(() => engine.elemental('unknown', 1), problem('unknown_food', '/days/0/entries/1/food'));
  assert.deepEqual(core.crossed, ['magnesium_oxide', '{"format":"x"}', 'plan', 'plan', 'unknown']);
});

test('Suggestions are searched to the end, or as far as the time allows', async () => {
  const { engine, core } = await started();
  assert.deepEqual(await engine.suggest(/** @type {any} */ ({ format: 'x' }), { changes: 2 }), { proven_optimal: true });
  assert.deepEqual(core.crossed, ['{"format":"x"}', '{"format":"nutrient-balance/suggest-options@1","changes":2}']);
  assert.deepEqual(await engine.suggest('y', { timeBudget: 0 }), { proven_optimal: false });
  await assert.rejects(engine.suggest('unknown'), problem('unknown_food', '/days/0/entries/1/food'));
});

test('A search that is asked for later takes the place of one that is not finished', async () => {
  const core = fakeCore();
  let done = false;
  const factory = async () => ({ ...(await core.factory({})), suggestStep: () => done });
  const engine = new Engine({ factory, reference: bytes });
  await engine.ready();
  const first = engine.suggest('first');
  const second = engine.suggest('second');
  await assert.rejects(first, problem('superseded', ''));
  done = true;
  await second;
});

test('An error document is thrown with its code, its place and its details', async () => {
  const { engine } = await started();
  assert.throws(() => engine.assess('unknown'), (/** @type {any} */ thrown) => {
    assert.ok(problem('unknown_food', '/days/0/entries/1/food')(thrown));
    assert.deepEqual(thrown.detail, { suggestion: 'sr:11457' });
    return true;
  });
});

test('After a trap the instance is replaced: the call reports `internal`, the next one is answered', async () => {
  const { engine, core } = await started();
  assert.throws(() => engine.assess('trap'), problem('internal', ''));
  assert.throws(() => engine.assess('{}'), problem('internal', ''), 'not before the new instance is ready');
  await engine.ready();
  assert.equal(core.made(), 2);
  assert.deepEqual(engine.assess('{}'), { echo: '{}' });
});

test('Tables that cannot be read are an error of the start', async () => {
  const factory = async () => ({ .../** @type {any} */ ({}), addFoods: () => '', load: () => '{"error":{"code":"internal","path":"","detail":{}}}' });
  await assert.rejects(new Engine({ factory, reference: bytes }).ready(), problem('internal', ''));
});

/** A worker that answers each message with what `answers` makes of it. @param {(data: any) => any} answers */
function worker(answers) {
  const target = new EventTarget();
  return Object.assign(target, {
    postMessage: (/** @type {any} */ data) => {
      const answer = answers(data);
      if (answer) queueMicrotask(() => target.dispatchEvent(new MessageEvent('message', { data: answer })));
    },
  });
}
const files = { glue: '', wasm: '', reference: '', foods: [] };

test('The client matches answers to calls by number, in any order', async () => {
  const echo = worker(({ number, verb, values }) => ({ number, answer: { verb, values } }));
  const client = await createEngine({ worker: echo, files });
  const [one, two] = await Promise.all([client.search('a', { limit: 3 }), client.food('sr:1')]);
  assert.deepEqual([one, two], [{ verb: 'search', values: ['a', { limit: 3 }] }, { verb: 'food', values: ['sr:1'] }]);
});

test('The client rejects with the code and the place that the worker tells', async () => {
  const failing = worker(({ number, verb }) =>
    verb === 'start' ? { number, answer: true } : { number, problem: { code: 'bad_json', path: '/days', detail: {} } });
  const client = await createEngine({ worker: failing, files });
  await assert.rejects(client.assess('{'), problem('bad_json', '/days'));
});

test('A worker that dies rejects what waits for it', async () => {
  const silent = worker(({ number, verb }) => (verb === 'start' ? { number, answer: true } : null));
  const client = await createEngine({ worker: silent, files });
  const waiting = client.assess('{}');
  silent.dispatchEvent(new Event('error'));
  await assert.rejects(waiting, problem('internal', ''));
});

test('What the worker asks the network for is told', async () => {
  let seen = 0;
  const target = worker(({ number }) => ({ number, answer: true }));
  await createEngine({ worker: target, files, onRequests: (count) => (seen += count) });
  target.dispatchEvent(new MessageEvent('message', { data: { requests: 2 } }));
  assert.equal(seen, 2);
});
