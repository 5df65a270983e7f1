// What other people's solvers find on an exported model: glpsol of Debian and HiGHS.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import loadHighs from 'highs';
import { readModel } from './lp-model.js';

const term = /([+-]) (\S+) (x\d+)/g;

/**
 * The row "s + Σ gain·x − Σ loss·x ≥ at" with no gain larger than anything can make of it. At most `changes` of x are 1. With one of them,
 * the others can raise what s must be to at + harm at most, harm being the greatest losses of changes − 1 others; so a gain of at + harm
 * lets s be zero, and s ≥ 0 holds anyway. A larger gain says nothing about whole choices, and lets a solver serve the row with a
 * hundredth of a liver.
 * @param {string} row @param {number} changes
 */
function withoutExcess(row, changes) {
  const losses = [...row.matchAll(term)].flatMap(([, sign, size]) => (sign === '-' ? [Number(size)] : []));
  const harm = losses.sort((a, b) => b - a).slice(0, changes - 1).reduce((sum, loss) => sum + loss, 0);
  const most = Math.max(0, Number(/>= (\S+)\s*$/.exec(row)?.[1]) + harm);
  return row.replace(term, (whole, sign, size, x) => (sign === '+' && Number(size) > most ? `+ ${most} ${x}` : whole));
}

/**
 * The same problem for a solver that thinks in fractions: every whole choice costs what it did and is as possible as it was.
 * @param {string} model in the LP format, as suggest writes it
 */
export function tightened(model) {
  const changes = Number(/ most:[^<]*<= (\d+)/.exec(model)?.[1]);
  assert.ok(changes >= 1, 'the model has a row that limits the number of changes');
  return model.replace(/^ term\d+:[^>]*>= .*$/gm, (row) => withoutExcess(row, changes));
}

/** @param {string} name @param {[string, number][]} terms @param {string} bound */
function rowText(name, terms, bound) {
  const lines = terms.map(([x, size]) => `  ${size < 0 ? '-' : '+'} ${Math.abs(size)} ${x}\n`);
  return ` ${name}:\n${lines.join('') || '  + 0 x0\n'}  ${bound}\n`; // the format knows no empty row
}

/**
 * What every choice keeps that costs less than `cost`, as rows for a solver that thinks in fractions:
 * - "less" says that it costs less;
 * - "saves": it must save baseline − cost, a change saves at most what it saves of each term alone, and more than all says nothing;
 * - "share": of at most `changes` members one brings at least an equal share of what must be saved, or of a term of which the cost
 *   does not leave that much room.
 * @param {string} model @param {number} cost
 */
export function rowsBelow(model, cost) {
  const { efforts, terms, changes } = readModel(model);
  const baseline = terms.reduce((sum, { bound }) => sum + Math.max(0, bound), 0);
  const all = [...efforts];
  /** @type {(name: string, need: number, brings: (x: string) => number) => string} */
  const share = (name, need, brings) => rowText(`share_${name}`, all.filter(([x, effort]) => brings(x) - effort >= need / changes - 1e-9).map(([x]) => [x, 1]), '>= 1');
  /** @type {(x: string) => number} */
  const saves = (x) => terms.reduce((sum, { gains, bound }) => sum + Math.max(0, Math.min(bound, gains.get(x) ?? 0)), 0);
  const need = baseline - cost;
  const worth = all.map(([x, effort]) => /** @type {[string, number]} */ ([x, Math.min(need, saves(x) - effort)]));
  const left = terms.map((_, row) => /** @type {[string, number]} */ ([`s${row}`, 1]));
  return [
    rowText('less', [...left, ...all], `<= ${cost}`),
    rowText('saves', worth.filter(([, size]) => size > 0), `>= ${need}`),
    share('all', need, saves),
    ...terms.flatMap(({ gains, bound }, row) => (bound - cost > 0 ? [share(String(row), bound - cost, (x) => gains.get(x) ?? 0)] : [])),
  ].join('');
}

/**
 * @param {string} model text
 * @param {string} file to write beside
 * @param {number} seconds
 */
async function glpsol(model, file, seconds) {
  const [tight, solution] = [`${file}.tight`, `${file}.solution`];
  writeFileSync(tight, tightened(model));
  const flags = ['--mipgap', '0', '--bestp', '--mir', '--tmlim', String(seconds)];
  const child = spawn('glpsol', ['--lp', tight, ...flags, '-o', solution], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (chunk) => (said += chunk));
  assert.deepEqual(await once(child, 'close'), [0, null]);
  const text = readFileSync(solution, 'utf8');
  for (const written of [tight, solution]) rmSync(written);
  return { said, text };
}

/**
 * The least cost glpsol finds and proves; null where it has not proven any in time.
 * @param {string} model file
 * @param {number} seconds
 */
export async function glpsolCost(model, seconds) {
  const { text } = await glpsol(readFileSync(model, 'utf8'), model, seconds);
  if (!/Status: +INTEGER OPTIMAL/.test(text)) return null;
  return Number(/Objective: +cost = (\S+)/.exec(text)?.[1]);
}

/**
 * Whether glpsol proves that no choice costs less than `cost`; null where it has neither proven it nor found one in time.
 * @param {string} model file
 * @param {number} cost
 * @param {number} seconds
 */
export async function glpsolFindsNothingBelow(model, cost, seconds) {
  const text = readFileSync(model, 'utf8');
  const { said, text: solution } = await glpsol(text.replace(/^ most:/m, `${rowsBelow(text, cost)} most:`), model, seconds);
  if (/HAS NO (INTEGER |PRIMAL )?FEASIBLE SOLUTION/.test(said)) return true;
  return /Status: +INTEGER (OPTIMAL|NON-OPTIMAL)/.test(solution) ? false : null;
}

const highs = await /** @type {any} */ (loadHighs)(); // its types know only CommonJS

/** The least cost HiGHS finds and proves on the model as it was written. @param {string} model file @returns {number} */
export function highsCost(model) {
  const { ObjectiveValue, Status } = highs.solve(readFileSync(model, 'utf8'), { mip_rel_gap: 0, mip_abs_gap: 0, presolve: 'off', output_flag: false });
  assert.equal(Status, 'Optimal');
  return ObjectiveValue;
}
