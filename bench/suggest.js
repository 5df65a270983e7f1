// Suggestions side by side, WebAssembly against WebAssembly in one run: ours and HiGHS (npm) on the same problems, and ours
// against brute force at full size. Times depend on the machine; the ratios are what to look at.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import loadHighs from 'highs';

/** @typedef {{ day: number, changes: number, candidates: number, build_ms: number, ms: number, cost: number, brute_ms?: number, brute_cost?: number }} Line */

const program = 'build/wasm/bench/suggest/suggest_bench.cjs';
const days = Number(process.env.NB_BENCH_DAYS ?? 40);
const sizes = [600, 800, 1000, 1200, 1600, 2000];

/**
 * @param {(string | number)[]} settings days, seed, sample, brute, models
 * @returns {Line[]}
 */
function measured(...settings) {
  const output = execFileSync('node', [program, ...settings.map(String)], { maxBuffer: 1 << 28 }).toString();
  return output.trim().split('\n').map((line) => JSON.parse(line));
}

/** @param {number[]} values @param {number} share */
const quantile = (values, share) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
/** @param {number[]} values */
const geometricMean = (values) => Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
/** @param {number} value */
const rounded = (value) => Number(value.toPrecision(3)).toLocaleString('en');

function fullSize() {
  const lines = measured(days, 1, 0, 1);
  console.log(`\nFull size: ${days} days, ${rounded(quantile(lines.map(({ candidates }) => candidates), 0.5))} candidates, WebAssembly, proven`);
  for (const { changes, cost, brute_cost } of lines) {
    if (changes === 1 && Math.abs(cost - (brute_cost ?? NaN)) > 1e-9) throw new Error(`brute force finds ${brute_cost}, not ${cost}`);
  }
  for (const changes of [1, 2, 3]) {
    const times = lines.filter((line) => line.changes === changes).map(({ ms }) => ms);
    console.log(`  at most ${changes}: median ${rounded(quantile(times, 0.5))} ms, 95 % under ${rounded(quantile(times, 0.95))} ms, longest ${rounded(Math.max(...times))} ms`);
  }
  console.log(`  building the model: median ${rounded(quantile(lines.map(({ build_ms }) => build_ms), 0.5))} ms`);
}

function againstBruteForce() {
  const ratios = measured(2, 1, 0, 2).filter(({ changes }) => changes === 2).map(({ ms, brute_ms = 0, cost, brute_cost }) => {
    if (Math.abs(cost - (brute_cost ?? NaN)) > 1e-9) throw new Error(`brute force finds ${brute_cost}, not ${cost}`);
    return brute_ms / ms;
  });
  console.log(`\nTwo changes at full size: ${ratios.map((ratio) => `${rounded(ratio)} times as fast as brute force`).join(', ')}; equal answers`);
}

async function againstHighs() {
  const highs = await /** @type {any} */ (loadHighs)(); // its types know only CommonJS
  const folder = mkdtempSync(join(tmpdir(), 'nutrient-balance-'));
  /** @type {Record<number, number[]>} */
  const ratios = { 1: [], 2: [], 3: [] };
  console.log('\nReduced problems, ours and HiGHS, both WebAssembly, both proven (gap 0)');
  for (const [i, size] of sizes.entries()) {
    for (const line of measured(1, 100 + i, size, 0, folder)) {
      const model = readFileSync(join(folder, `0-${line.changes}.lp`), 'utf8');
      const start = performance.now();
      const { ObjectiveValue, Status } = highs.solve(model, { mip_rel_gap: 0, mip_abs_gap: 0, presolve: 'off', output_flag: false });
      const ms = performance.now() - start;
      if (Status !== 'Optimal' || Math.abs(ObjectiveValue - line.cost) > 1e-6) throw new Error(`HiGHS finds ${ObjectiveValue} (${Status}), not ${line.cost}`);
      ratios[line.changes].push(ms / line.ms);
      console.log(`  ${size} candidates, at most ${line.changes}: ours ${rounded(line.ms)} ms, HiGHS ${rounded(ms)} ms, ${rounded(ms / line.ms)} times`);
    }
  }
  rmSync(folder, { recursive: true });
  for (const changes of [1, 2, 3]) console.log(`  at most ${changes}: ${rounded(geometricMean(ratios[changes]))} times as fast (geometric mean)`);
}

fullSize();
againstBruteForce();
await againstHighs();
