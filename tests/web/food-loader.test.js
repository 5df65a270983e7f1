import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { afterEach, test } from 'node:test';
import { FoodLoader } from '../../web/engine/food-loader.js';

/** @param {string} id */
const content = (id) => Buffer.from(`the foods of ${id}, ${'x'.repeat(100)}`);

/** @param {string} id @returns {import('../../web/engine/documents.js').FoodFile} */
function file(id) {
  const bytes = content(id);
  return { id, title: `Table ${id}`, url: `https://foods.test/${id}`, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

/**
 * A loader of the tables a, b and c over a network that answers with what `serve` makes of each.
 * @param {(id: string) => Response | Promise<Response>} serve
 * @param {(table: Uint8Array) => Promise<void>} [refuse]
 */
function loaderOver(serve, refuse = async () => {}) {
  /** @type {string[]} */
  const asked = [];
  /** @type {string[]} */
  const added = [];
  /** @type {import('../../web/engine/food-loader.js').FoodProgress[]} */
  const told = [];
  globalThis.fetch = async (url) => {
    const id = String(url).slice(-1);
    asked.push(id);
    return serve(id);
  };
  const add = async (/** @type {Uint8Array} */ table) => {
    await refuse(table);
    added.push(Buffer.from(table).toString().slice(13, 14));
  };
  const loader = new FoodLoader({ files: ['a', 'b', 'c'].map(file), add, tell: (progress) => told.push(progress) });
  return { loader, asked, added, told };
}

const good = (/** @type {string} */ id) => new Response(content(id));

test('Tables come one after the other, in their order', async () => {
  const { loader, asked, added, told } = loaderOver(good);
  await loader.load();
  assert.deepEqual([asked, added], [['a', 'b', 'c'], ['a', 'b', 'c']]);
  assert.deepEqual(told.at(-1), { done: true, loaded: ['a', 'b', 'c'], failed: [], share: 1 });
});

test('What is told never goes back, and only the last word is that nothing more is coming', async () => {
  const { loader, told } = loaderOver(good);
  await loader.load();
  const shares = told.map(({ share }) => share);
  assert.deepEqual(shares, [...shares].sort((x, y) => x - y));
  assert.deepEqual(told.map(({ done }) => done).indexOf(true), told.length - 1);
});

/** @type {[string, (id: string) => Response | Promise<Response>][]} */
const failures = [
  ['that the server does not have', () => new Response('', { status: 404 })],
  ['when the network is gone', () => Promise.reject(new TypeError('no network'))],
  ['with other bytes of the same length', (id) => new Response(content(id).map((byte) => byte ^ 1))],
  ['that was cut off', (id) => new Response(content(id).subarray(0, 50))],
  ['that is too long', (id) => new Response(Buffer.concat([content(id), content(id)]))],
];

for (const [name, fail] of failures) {
  test(`A table ${name} is left out and named; the others are there`, async () => {
    const { loader, added, told } = loaderOver((id) => (id === 'b' ? fail(id) : good(id)));
    await loader.load();
    assert.deepEqual(added, ['a', 'c']);
    assert.deepEqual(told.at(-1), { done: true, loaded: ['a', 'c'], failed: ['Table b'], share: 1 });
  });
}

test('A table that the engine refuses is left out and named', async () => {
  const { loader, told } = loaderOver(good, async (table) => {
    if (Buffer.from(table).toString().startsWith('the foods of a')) throw new Error('refused');
  });
  await loader.load();
  assert.deepEqual(told.at(-1)?.failed, ['Table a']);
});

test('Trying again asks only for what is missing', async () => {
  let broken = true;
  const { loader, asked, told } = loaderOver((id) => (id === 'b' && broken ? new Response('', { status: 500 }) : good(id)));
  await loader.load();
  broken = false;
  await loader.load();
  assert.deepEqual(asked, ['a', 'b', 'c', 'b']);
  assert.deepEqual(told.at(-1), { done: true, loaded: ['a', 'c', 'b'], failed: [], share: 1 });
});

test('Whoever waits for the end hears of it even when it began before', async () => {
  const { loader, added } = loaderOver(good);
  loader.load();
  await loader.ended();
  assert.equal(added.length, 3);
});
