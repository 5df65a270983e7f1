// Bad plans: a code and a place each, exit code 2, one sentence, and nothing of a result.
import assert from 'node:assert/strict';
import test from 'node:test';
import { badPlans } from './bad-plans.js';
import { run } from './command.js';
import { createEngine } from './engine.js';
import { violations } from './schemas.js';

const engine = await createEngine();

for (const { name, document, code, path } of badPlans) {
  test(`${name}: ${code} at "${path}"`, async () => {
    const { exitCode, output, errors } = await run(['assess', '-', '--json'], document);
    const answer = JSON.parse(output);
    assert.deepEqual(violations('error', answer), []);
    assert.deepEqual([exitCode, answer.error.code, answer.error.path], [2, code, path]);
    assert.match(errors, /^[^\n]{10,1200}\n$/, 'one clear sentence on standard error');
    for (const refusal of [engine.assess, engine.contributions]) {
      if (typeof document === 'string') assert.equal(`${refusal(document)}\n`, output);
    }
  });
}

test('without --json only the sentence is printed', async () => {
  const sentences = new Set();
  for (const { document } of badPlans.filter((_, index) => index % 10 === 0)) {
    for (const verb of ['assess', 'contributions']) {
      const { exitCode, output, errors } = await run([verb, '-'], document);
      assert.deepEqual([exitCode, output], [2, '']);
      assert.match(errors, /^[^\n]{10,1200}\n$/);
      sentences.add(errors);
    }
  }
  assert.ok(sentences.size > 5);
});

test('no two cases share a name', () => {
  assert.equal(new Set(badPlans.map(({ name }) => name)).size, badPlans.length);
});
