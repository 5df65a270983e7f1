// Runs the native command as a person would: arguments, standard input, exit code.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The command under test; NB_COMMAND names another build of it (script/coverage does). */
export const command = process.env.NB_COMMAND ?? fileURLToPath(new URL('../../build/native/nutrient-balance', import.meta.url));

if (!existsSync(command)) throw new Error(`${command} is not there yet: run script/build first.`);

/** @typedef {{exitCode: number|null, output: string, errors: string}} Run */

/**
 * @param {string[]} args
 * @param {string|Uint8Array} [input] standard input
 * @returns {Promise<Run>}
 */
export function run(args, input = '') {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'pipe' });
    /** @type {Buffer[]} */
    const output = [];
    /** @type {Buffer[]} */
    const errors = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => errors.push(chunk));
    // A command that has read enough closes its input early; that is no failure.
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (exitCode) => {
      resolve({ exitCode, output: Buffer.concat(output).toString('utf8'), errors: Buffer.concat(errors).toString('utf8') });
    });
    child.stdin.end(input);
  });
}

/**
 * The document a verb prints for a plan.
 * @param {'assess'|'contributions'} verb @param {unknown} plan
 */
export async function documentFor(verb, plan) {
  const { exitCode, output, errors } = await run([verb, '-', '--json'], JSON.stringify(plan));
  if (exitCode !== 0) throw new Error(`${verb} ended with ${exitCode}: ${errors}${output}`);
  return JSON.parse(output);
}

/**
 * Reports of many plans, in their order, from one run of the command.
 * @param {unknown[]} plans
 */
export async function reportsFor(plans) {
  const { exitCode, output, errors } = await run(['batch', '--quiet'], plans.map((plan) => `${JSON.stringify(plan)}\n`).join(''));
  if (exitCode !== 0) throw new Error(`batch ended with ${exitCode}: ${errors}${output.slice(0, 1000)}`);
  return output.trimEnd().split('\n').map((line) => JSON.parse(line));
}

/**
 * Does the work for every item, at most two at a time, and keeps the order.
 * @template Item, Done
 * @param {Item[]} items @param {(item: Item, index: number) => Promise<Done>} work @returns {Promise<Done[]>}
 */
export async function inPairs(items, work) {
  /** @type {Done[]} */
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await work(items[index], index);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}
