// What other people's solvers find on an exported model: glpsol of Debian and HiGHS.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import loadHighs from 'highs';

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

/**
 * The least cost glpsol finds and proves; null where it has not proven any in time.
 * @param {string} model file
 * @param {number} seconds
 */
export async function glpsolCost(model, seconds) {
  const tight = `${model}.tight`;
  const solution = `${model}.solution`;
  writeFileSync(tight, tightened(readFileSync(model, 'utf8')));
  const flags = ['--mipgap', '0', '--bestp', '--mir', '--tmlim', String(seconds)];
  const child = spawn('glpsol', ['--lp', tight, ...flags, '-o', solution], { stdio: 'ignore' });
  assert.deepEqual(await once(child, 'close'), [0, null]);
  const text = readFileSync(solution, 'utf8');
  for (const file of [tight, solution]) rmSync(file);
  if (!/Status: +INTEGER OPTIMAL/.test(text)) return null;
  return Number(/Objective: +cost = (\S+)/.exec(text)?.[1]);
}

const highs = await /** @type {any} */ (loadHighs)(); // its types know only CommonJS

/** The least cost HiGHS finds and proves on the model as it was written. @param {string} model file @returns {number} */
export function highsCost(model) {
  const { ObjectiveValue, Status } = highs.solve(readFileSync(model, 'utf8'), { mip_rel_gap: 0, mip_abs_gap: 0, presolve: 'off', output_flag: false });
  assert.equal(Status, 'Optimal');
  return ObjectiveValue;
}
