// What people type and what they mean by it, over the shipped foods. The expected names are regular expressions over the
// official names. Some queries need names the table does not have ("ketchup"): they stay, and are printed as missed.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const PROGRAM = 'build/native/nutrient-balance';

/** @param {string} query @returns {string[]} */
function namesFor(query) {
  const answer = execFileSync(PROGRAM, ['search', query, '--limit', '3', '--json'], { encoding: 'utf8' });
  return JSON.parse(answer).results.map((/** @type {{name: string}} */ result) => result.name);
}

const cases = readFileSync('tests/search/relevance.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [query, expected] = line.split('\t');
    return { query, expected: new RegExp(expected), names: namesFor(query) };
  });

/** @param {number} places */
function share(places) {
  const missed = cases.filter(({ expected, names }) => !names.slice(0, places).some((name) => expected.test(name)));
  for (const { query, names } of missed) console.log(`  top ${places} misses "${query}": ${names.join(' | ')}`);
  return 1 - missed.length / cases.length;
}

test('the food people mean is among the first three for at least 96 of 100 queries', () => {
  assert.ok(share(3) >= 0.96, `${share(3)}`);
});

test('the food people mean comes first for at least 93 of 100 queries', () => {
  assert.ok(share(1) >= 0.93, `${share(1)}`);
});

test('a misspelled name finds the same food', () => {
  assert.equal(namesFor('spinich')[0], namesFor('spinach')[0]);
});

test('the order of words does not matter', () => {
  assert.deepEqual(namesFor('spinach raw'), namesFor('raw spinach'));
});

test('hostile text finds nothing and harms nothing', () => {
  for (const text of ['a'.repeat(10000), '(a+)+$', '豆腐', '%00', '"><script>', '\u202e', '🥦']) {
    assert.ok(Array.isArray(namesFor(text)));
  }
});
