// Many plans in one run, side by side with programs written by hand for Node and Python that do a part of the same job: days a second of
// processor time, and memory at its peak. Times depend on the machine; the ratios are what to look at. Exit code 1 when the answers differ.
// NB_BENCH_LINES=1000000 answers so many plans, 20,000 if not said.
import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { prepare } from './batch/prepare.js';

const command = 'build/native/nutrient-balance';
const folder = 'build/bench';
const lines = Number(process.env.NB_BENCH_LINES ?? 20_000);
const ticks = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** @typedef {{ seconds: number, processor: number, megabytes: number }} Run */

/** Processor time and the peak of memory of a process that still runs. @param {number} pid */
function stateOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return { processor: (Number(fields[11]) + Number(fields[12])) / ticks, megabytes: Number(peak?.[1] ?? NaN) / 1024 };
}

/** Runs the program with the file on its standard input and its output thrown away. @param {string} program @param {string[]} args @param {string} input @returns {Promise<Run>} */
function measure(program, args, input) {
  const from = openSync(input, 'r');
  const started = performance.now();
  const child = spawn(program, args, { stdio: [from, 'ignore', 'inherit'] });
  closeSync(from);
  let last = { processor: NaN, megabytes: NaN };
  const look = () => {
    try {
      const now = stateOf(/** @type {number} */ (child.pid));
      if (!Number.isNaN(now.megabytes)) last = now;
    } catch { /* it has just ended */ }
  };
  const clock = setInterval(look, 20);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(clock);
      if (code === 0) resolve({ ...last, seconds: (performance.now() - started) / 1000 });
      else reject(new Error(`${program} ended with ${code}`));
    });
  });
}

/** @param {string} program @param {string[]} args @param {string} plans @returns {any[]} */
const answersOf = (program, args, plans) => execFileSync(program, args, { input: plans, maxBuffer: 1 << 30, encoding: 'utf8' }).trimEnd().split('\n').map((line) => JSON.parse(line));

/** What the peers say must be what the command says. @param {any} own @param {any} peer */
function agree(own, peer) {
  return Object.entries(peer.intake).every(([id, { known, low, high, missing }]) => {
    const ours = own.intake[id];
    const same = (/** @type {number|null} */ a, /** @type {number|null} */ b) => (a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b)));
    return same(known, ours.known) && same(low, ours.low) && same(high, ours.high) && missing.join() === ours.missing.join();
  });
}

/** @type {[string, string, (tables: string) => string[]][]} */
const peers = [['Node', process.execPath, (tables) => ['bench/batch/peer.mjs', tables]], ['Python', 'python3', (tables) => ['bench/batch/peer.py', tables]]];

mkdirSync(folder, { recursive: true });
const { tables, plans } = await prepare(command, folder, lines);
const sample = execFileSync('head', ['-n', '300', plans], { encoding: 'utf8' });
const own = answersOf(command, ['batch', '--quiet'], sample);
for (const [name, program, args] of peers) {
  const theirs = answersOf(program, args(tables), sample);
  if (theirs.length !== own.length || !theirs.every((answer, i) => agree(own[i], answer))) {
    console.error(`${name} answers otherwise.`);
    process.exitCode = 1;
  }
}

/** @param {string} name @param {Run} run */
function tell(name, { seconds, processor, megabytes }) {
  console.log(`  ${name.padEnd(22)} ${Math.round(lines / processor).toLocaleString('en').padStart(8)} days a second of processor time, ${Math.round(lines / seconds).toLocaleString('en').padStart(8)} by the clock, ${megabytes.toFixed(0).padStart(5)} MB`);
}

console.log(`\nBatch, ${lines.toLocaleString('en')} days of 10 to 20 foods. Ours also judges ratios, findings, safety and indices, and names sources: 43 kB a day; the peers write 9.`);
const ours = await measure(command, ['batch', '--quiet', '--jobs', '1'], plans);
tell('ours, one job', ours);
tell('ours, all processors', await measure(command, ['batch', '--quiet'], plans));
for (const [name, program, args] of peers) {
  const run = await measure(program, args(tables), plans);
  tell(name, run);
  console.log(`    ours: ${(run.processor / ours.processor).toFixed(2)} times as many days a second of processor time, ${(ours.megabytes / run.megabytes).toFixed(2)} of the memory`);
}
