// A million days need no more memory than a thousand: what the command holds while it answers does not grow with what it has answered.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import test from 'node:test';
import { command } from './command.js';

/** Only Linux tells what another process holds. */
const skip = existsSync('/proc/self/status') ? false : 'there is no /proc';
const lines = 200_000;
const early = 20_000;
const mebibyte = 1024;

/** The most that a process has held so far, in KiB; 0 when it is gone. @param {number | undefined} pid */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

/**
 * Feeds lines as fast as they are taken, and looks at the peak after some of the answers and after all.
 * @param {string[]} args
 * @param {(index: number) => string} lineOf
 * @param {string} [before] what stands above the lines
 */
async function peaks(args, lineOf, before = '') {
  const child = spawn(command, ['batch', '--quiet', '--jobs', '2', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  let answers = 0;
  let [first, last] = [0, 0];
  child.stdout.on('data', (/** @type {Buffer} */ chunk) => {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) answers += 1;
    if (answers < early) return;
    last = Math.max(last, peakOf(child.pid));
    first ||= last;
  });
  if (before) child.stdin.write(before);
  for (let from = 0; from < lines; from += 1000) {
    const block = Array.from({ length: 1000 }, (_, i) => lineOf(from + i)).join('\n');
    if (!child.stdin.write(`${block}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  return { answers, first, last };
}

// Nine of ten lines are refused: long lines with short answers, so that many go through in little time. The tenth has an answer of 20 kB.
const padding = ' '.repeat(300);

test(`${lines} plans, one a line, in the memory of ${early}`, { skip }, async (context) => {
  const plan = (/** @type {number} */ i) => `{"format":"nutrient-balance/plan@1","days":[{"entries":[{"name":"typed","nutrients":{"calcium":${900 + (i % 300)},"magnesium":250}}]}]}`;
  const { answers, first, last } = await peaks([], (i) => (i % 10 === 0 ? plan(i) : `{"format":${padding}}`));
  context.diagnostic(`peak ${first} KiB after ${early} answers, ${last} KiB after all`);
  assert.equal(answers, lines);
  assert.ok(first > 0 && last - first < 8 * mebibyte, `from ${first} to ${last} KiB`);
});

test(`${lines} person-days of a survey in the memory of ${early} and 32 bytes each`, { skip }, async (context) => {
  const row = (/** @type {number} */ i) => `P${i},1,${i % 10 === 0 ? '11111000' : '1'},244,${padding}`;
  const { answers, first, last } = await peaks(['--csv', '--mapping', 'asa24-items'], row, 'UserName,RecallNo,FoodCode,FoodAmt,Note\n');
  context.diagnostic(`peak ${first} KiB after ${early} answers, ${last} KiB after all`);
  assert.equal(answers, lines);
  assert.ok(first > 0 && last - first < 8 * mebibyte + (32 * lines) / 1024, `from ${first} to ${last} KiB`);
});
