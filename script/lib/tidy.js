// Runs clang-tidy over core/ and wasm/, but only over files that changed, or whose headers changed, since they were last found clean.
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { join, relative } from 'node:path';
import { withAllIncludes } from './includes.js';

const DATABASE = 'build/native';
const CLEAN = 'build/lint/tidy';
const EXTRA = ['--quiet', '--extra-arg=-Wno-unknown-warning-option'];

/** @typedef {{file: string, directory: string, command?: string, arguments?: string[]}} Entry */

/** @returns {Map<string, string>} file → how it is compiled */
function sources() {
  /** @type {Entry[]} */
  const entries = JSON.parse(readFileSync(join(DATABASE, 'compile_commands.json'), 'utf8'));
  const found = new Map();
  for (const entry of entries) {
    const file = relative('.', join(entry.file.startsWith('/') ? '' : entry.directory, entry.file));
    if (/^(core|wasm)\//.test(file)) found.set(file, entry.command ?? (entry.arguments ?? []).join(' '));
  }
  return found;
}

/**
 * @param {string} file
 * @param {string} command
 */
function keyOf(file, command) {
  const hash = createHash('sha256').update(command).update(EXTRA.join(' ')).update(readFileSync('.clang-tidy'));
  for (const part of withAllIncludes(file)) hash.update(part).update(readFileSync(part));
  return hash.digest('hex');
}

/**
 * @param {string} file
 * @returns {Promise<boolean>}
 */
function check(file) {
  return new Promise((done) => {
    const child = spawn('clang-tidy', ['-p', DATABASE, ...EXTRA, file], { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    child.stdout.on('data', (bytes) => (output += bytes));
    child.on('error', (problem) => {
      console.log(`clang-tidy does not run: ${problem.message}`);
      done(false);
    });
    child.on('close', (code) => {
      if (code !== 0) console.log(`clang-tidy ${file} (exit code ${code}):\n${output.trim()}\n`);
      done(code === 0);
    });
  });
}

const all = sources();
const work = [...all].map(([file, command]) => ({ file, mark: join(CLEAN, keyOf(file, command)) })).filter(({ mark }) => !existsSync(mark));
console.log(`${all.size} C++ files, ${work.length} to look at`);
mkdirSync(CLEAN, { recursive: true });

let failures = all.size === 0 ? 1 : 0;
async function worker() {
  for (let next = work.pop(); next; next = work.pop()) {
    if (await check(next.file)) writeFileSync(next.mark, next.file);
    else failures += 1;
  }
}
const workers = Number(process.env.JOBS) || availableParallelism?.() || cpus().length;
await Promise.all(Array.from({ length: workers }, worker));
process.exit(failures === 0 ? 0 : 1);
