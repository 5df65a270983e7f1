// Runs clang-tidy over core/ and wasm/, but only over files that changed, or whose headers changed, since they were last found clean.
import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { withAllIncludes } from './includes.js';

const DATABASE = 'build/native';
const CLEAN = 'build/lint/tidy';
const SYSROOT = process.env.EMSCRIPTEN_SYSROOT ?? '/usr/share/emscripten/cache/sysroot';
const ALWAYS = ['--quiet', '--extra-arg=-Wno-unknown-warning-option'];

// The native build does not know wasm/, and its headers are Emscripten's own.
const FOR_WASM = `-- --target=wasm32-unknown-emscripten --sysroot=${SYSROOT} -D__EMSCRIPTEN__ -std=c++20 -fwasm-exceptions -Icore/include`;

/** @typedef {{file: string, directory: string, command: string}} Entry */

/** @returns {Map<string, string>} file → how it is compiled natively */
function nativeSources() {
  /** @type {Entry[]} */
  const entries = JSON.parse(readFileSync(join(DATABASE, 'compile_commands.json'), 'utf8'));
  const found = new Map();
  for (const entry of entries) {
    const file = relative('.', resolve(entry.directory, entry.file));
    if (/^core\//.test(file)) found.set(file, entry.command);
  }
  return found;
}

/** @returns {Map<string, string>} */
function wasmSources() {
  if (!existsSync(SYSROOT)) {
    console.log(`wasm/ is left out: there is no ${SYSROOT} (set EMSCRIPTEN_SYSROOT).`);
    return new Map();
  }
  const files = readdirSync('wasm').filter((name) => name.endsWith('.cpp'));
  return new Map(files.map((name) => [join('wasm', name), FOR_WASM]));
}

/**
 * @param {string} file
 * @param {string} command
 */
function keyOf(file, command) {
  const hash = createHash('sha256').update(command).update(ALWAYS.join(' ')).update(readFileSync('.clang-tidy'));
  for (const part of withAllIncludes(file)) hash.update(part).update(readFileSync(part));
  return hash.digest('hex');
}

/**
 * @param {string} file
 * @param {string} command
 * @returns {Promise<boolean>}
 */
function check(file, command) {
  return new Promise((done) => {
    const how = command === FOR_WASM ? [file, ...FOR_WASM.split(' ')] : ['-p', DATABASE, file];
    const child = spawn('clang-tidy', [...ALWAYS, ...how], { stdio: ['ignore', 'pipe', 'ignore'] });
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

const all = new Map([...nativeSources(), ...wasmSources()]);
const work = [...all]
  .map(([file, command]) => ({ file, command, mark: join(CLEAN, keyOf(file, command)) }))
  .filter(({ mark }) => !existsSync(mark));
console.log(`${all.size} C++ files, ${work.length} to look at`);
mkdirSync(CLEAN, { recursive: true });

let failures = all.size === 0 ? 1 : 0;
async function worker() {
  for (let next = work.pop(); next; next = work.pop()) {
    if (await check(next.file, next.command)) writeFileSync(next.mark, next.file);
    else failures += 1;
  }
}
const workers = Number(process.env.JOBS) || cpus().length;
await Promise.all(Array.from({ length: workers }, worker));

// What was clean once and is no more needs no mark.
const present = new Set([...all].map(([file, command]) => keyOf(file, command)));
for (const mark of readdirSync(CLEAN)) if (!present.has(mark)) rmSync(join(CLEAN, mark));
process.exit(failures === 0 ? 0 : 1);
