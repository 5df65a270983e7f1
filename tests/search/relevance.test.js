// What people type and what they mean by it, over the shipped foods.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../documents/engine.js';
import { missed, queriesOf } from './judge.js';

const engine = await createEngine();

/** @param {string} query @param {number} [limit] @returns {import('../../web/engine/documents.js').SearchResult[]} */
const find = (query, limit = 3) => JSON.parse(engine.search(query, limit)).results;
/** @param {string} query */
const first = (query) => find(query)[0]?.food;

for (const set of /** @type {const} */ (['relevance', 'held-back'])) {
  const queries = queriesOf(set);
  for (const [places, least] of [[1, 0.95], [3, 0.98]]) {
    test(`${set}: the food people mean is among the first ${places} for at least ${100 * least} of 100 queries`, () => {
      const wrong = missed(queries, find, places);
      const share = 1 - wrong.length / queries.length;
      assert.ok(share >= least, `${share}: ${wrong.map(({ query }) => query).join(', ')}`);
    });
  }
}

test('a misspelled name finds the same food', () => {
  assert.equal(first('spinich'), first('spinach'));
  assert.equal(first('zuchini'), first('zucchini'));
});

test('the order of words does not matter', () => {
  assert.deepEqual(find('spinach raw', 20), find('raw spinach', 20));
});

test('plurals, capitals and accents do not matter', () => {
  assert.equal(first('TOMATOES'), first('tomato'));
  assert.equal(first('jalapeño'), first('jalapeno'));
});

test('British and American names find the same food', () => {
  for (const [british, american] of [['courgette', 'zucchini'], ['aubergine', 'eggplant'], ['rocket', 'arugula'], ['prawns', 'shrimp'], ['porridge', 'oatmeal']]) {
    assert.equal(first(british), first(american), british);
  }
});

test('hostile text is answered, and with nothing where it has no words', () => {
  const bomb = `${'('.repeat(50)}a+${')+'.repeat(50)}$`;
  for (const text of ['a'.repeat(10_000), 'milk '.repeat(2_000), bomb, '%00', '"><script>', '\u202e', '[[:alpha:]]*', '.*'.repeat(5_000)]) {
    assert.ok(Array.isArray(find(text, 100)), text.slice(0, 20));
  }
  for (const text of ['豆腐', '🥦', 'шпинат', 'سبانخ', '\u0301'.repeat(10_000), '\'"'.repeat(5_000)]) assert.deepEqual(find(text), [], text.slice(0, 20));
});
