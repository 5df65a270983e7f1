// Many plans in one run: one line in, one line out, in order; a bad line is answered with its number and stops nothing.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import test from 'node:test';
import { command, run } from './command.js';
import { randomFrom, seedOr } from './random.js';
import { randomPlan } from './random-plans.js';
import { violations } from './schemas.js';

const seed = seedOr(20261125);
const random = randomFrom(seed);
const plans = Array.from({ length: 40 }, () => JSON.stringify(randomPlan(random)));

/** @param {string} output */
const linesOf = (output) => output.trimEnd().split('\n');

test(`batch answers ${plans.length} plans (seed ${seed}) with the bytes that single calls give`, async () => {
  const { exitCode, output, errors } = await run(['batch'], plans.join('\n'));
  assert.equal(exitCode, 0);
  assert.match(errors, /^40 lines read, 0 with an error\.$/m);
  const alone = [];
  for (const plan of plans) alone.push((await run(['assess', '-', '--json'], plan)).output.trimEnd());
  assert.deepEqual(linesOf(output), alone);
});

test('Any number of jobs gives the same bytes, however the lines fall into blocks', async () => {
  const lines = Array.from({ length: 1500 }, (_, i) => (i % 97 === 5 ? '{"format":' : i % 89 === 7 ? '' : plans[i % plans.length])).join('\n');
  const one = await run(['batch', '--quiet', '--jobs', '1'], lines);
  const four = await run(['batch', '--quiet', '--jobs', '4'], lines);
  assert.equal(one.exitCode, 2);
  assert.equal(linesOf(one.output).length, 1500 - Array.from({ length: 1500 }, (_, i) => i).filter((i) => i % 97 !== 5 && i % 89 === 7).length);
  assert.ok(one.output === four.output && four.exitCode === one.exitCode);
  assert.match((await run(['batch', '--jobs', '0'], '')).errors, /jobs/);
});

test('A bad line is an error that names its line, and the lines after it are answered', async () => {
  const { exitCode, output } = await run(['batch', '--quiet'], `${plans[0]}\n\n{"format":\n${plans[1]}\r\n`);
  assert.equal(exitCode, 2);
  const answers = linesOf(output).map((line) => JSON.parse(line));
  assert.equal(answers.length, 3);
  assert.deepEqual(violations('error', answers[1]), []);
  assert.equal(answers[1].error.code, 'bad_json');
  assert.equal(answers[1].error.detail.line, 3);
  assert.deepEqual([answers[0], answers[2]].flatMap((report) => violations('report', report)), []);
});

test('A line longer than a plan may be is refused, and the next one is answered', async () => {
  const { output } = await run(['batch', '--quiet'], `${'x'.repeat(5_000_000)}\n${plans[2]}\n`);
  const [first, second] = linesOf(output).map((line) => JSON.parse(line));
  assert.equal(first.error.code, 'too_large');
  assert.deepEqual(violations('report', second), []);
});

test('No line, no answer', async () => {
  const { exitCode, output } = await run(['batch', '--quiet'], '');
  assert.deepEqual([exitCode, output], [0, '']);
});

test('A part of a longer file counts its lines from where it begins', async () => {
  const { output } = await run(['batch', '--quiet', '--first-line', '1001'], `${plans[0]}\n{"format":\n`);
  assert.equal(JSON.parse(linesOf(output)[1]).error.detail.line, 1002);
  assert.equal((await run(['batch', '--first-line', '0'], '')).exitCode, 2);
});

// Only Linux has a file that is always full.
test('An answer that cannot be written is no success', { skip: !existsSync('/dev/full') }, () => {
  const full = openSync('/dev/full', 'w');
  for (const args of [['batch', '--quiet'], ['search', 'milk']]) {
    const { status, stderr } = spawnSync(command, args, { input: `${plans[0]}\n`, stdio: ['pipe', full, 'pipe'], encoding: 'utf8' });
    assert.equal(status, 1);
    assert.match(stderr, /could not be written in full/);
  }
  closeSync(full);
});
