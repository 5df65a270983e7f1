// Prints "passed failed skipped" of one runner's result file: node count.js ctest|tap|playwright FILE
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/** @typedef {{passed: number, failed: number, skipped: number}} Numbers */

/**
 * A CTest case that is a GoogleTest program counts its own tests; any other counts as one.
 * @param {string} text JUnit XML as ctest writes it
 * @returns {Numbers}
 */
export function countCtest(text) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const [whole, attributes] of text.matchAll(/<testcase\b([^>]*?)(?:\/>|>[\s\S]*?<\/testcase>)/g)) {
    const status = /\bstatus="([^"]*)"/.exec(attributes)?.[1];
    if (status === 'notrun' || status === 'disabled') {
      sum.skipped += 1;
      continue;
    }
    const passed = number(/\[ {2}PASSED {2}\] (\d+) tests?/, whole);
    const failed = number(/\[ {2}FAILED {2}\] (\d+) tests?, listed below/, whole);
    const skipped = number(/\[ {2}SKIPPED \] (\d+) tests?, listed below/, whole);
    if (passed + failed + skipped === 0) {
      sum[status === 'fail' ? 'failed' : 'passed'] += 1;
      continue;
    }
    sum.passed += passed;
    sum.skipped += skipped;
    sum.failed += status === 'fail' ? Math.max(failed, 1) : failed; // a crash after its last test is a failure too
  }
  return sum;
}

/**
 * @param {string} text TAP as node --test and script/lint write it, with its closing summary
 * @returns {Numbers}
 */
export function countTap(text) {
  return {
    passed: lastNumber(/^# pass (\d+)/gm, text),
    failed: lastNumber(/^# fail (\d+)/gm, text) + lastNumber(/^# cancelled (\d+)/gm, text),
    skipped: lastNumber(/^# skipped (\d+)/gm, text) + lastNumber(/^# todo (\d+)/gm, text),
  };
}

/**
 * A test that passed only at a second try is not a passing test.
 * @param {string} text Playwright's JSON report
 * @returns {Numbers}
 */
export function countPlaywright(text) {
  const { stats } = JSON.parse(text);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/**
 * @param {RegExp} pattern
 * @param {string} text
 */
function number(pattern, text) {
  return Number(pattern.exec(text)?.[1] ?? 0);
}

/**
 * @param {RegExp} pattern
 * @param {string} text
 */
function lastNumber(pattern, text) {
  return Number([...text.matchAll(pattern)].pop()?.[1] ?? 0);
}

/** @type {Record<string, (text: string) => Numbers>} */
const counters = { ctest: countCtest, tap: countTap, playwright: countPlaywright };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [kind, file] = process.argv.slice(2);
  const { passed, failed, skipped } = counters[kind](readFileSync(file, 'utf8'));
  console.log(passed, failed, skipped);
}
