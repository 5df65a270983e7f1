// The numbers in the last line of script/test come from here, so they are checked like everything else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countCtest, countPlaywright, countTap } from '../../script/lib/count.js';

/**
 * @param {string} status
 * @param {string} output
 */
const testcase = (status, output) =>
  `<testcase name="a" classname="a" time="0.1" status="${status}">\n<system-out>${output}</system-out>\n</testcase>\n`;

test('a GoogleTest program counts its own tests', () => {
  const text = testcase('run', '[==========] Running 7 tests\n[  PASSED  ] 7 tests.\n') + testcase('run', 'no GoogleTest here');
  assert.deepEqual(countCtest(text), { passed: 8, failed: 0, skipped: 0 });
});

test('failures inside a program and a program that crashed both count', () => {
  const failing = testcase('fail', '[  PASSED  ] 3 tests.\n[  FAILED  ] 2 tests, listed below:\n');
  const crashed = testcase('fail', '[ RUN      ] Plan.reads');
  assert.deepEqual(countCtest(failing + crashed), { passed: 3, failed: 3, skipped: 0 });
});

test('a case that did not run is not a passing one', () => {
  assert.deepEqual(countCtest('<testcase name="a" status="notrun"/>'), { passed: 0, failed: 0, skipped: 1 });
});

test('cancelled JavaScript tests are failures', () => {
  const text = '# tests 9\n# pass 5\n# fail 1\n# cancelled 1\n# skipped 2\n# todo 0\n';
  assert.deepEqual(countTap(text), { passed: 5, failed: 2, skipped: 2 });
});

test('a browser test that passed only the second time is a failure', () => {
  const text = JSON.stringify({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } });
  assert.deepEqual(countPlaywright(text), { passed: 4, failed: 2, skipped: 0 });
});

test('an empty result is no result', () => {
  assert.deepEqual(countTap(''), { passed: 0, failed: 0, skipped: 0 });
  assert.deepEqual(countCtest(''), { passed: 0, failed: 0, skipped: 0 });
});
