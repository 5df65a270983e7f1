// What the peers are given: foods and targets worked out beforehand (by the tests' own reading of data/), and plans to answer. The
// peers need not find out about missing values, units, life stages or sums of parts: their tables say it.
import { execFileSync } from 'node:child_process';
import { createWriteStream, existsSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { randomFrom, whole } from '../../tests/documents/random.js';
import { nutrients, per100Grams } from '../../tests/documents/oracle/nutrients.js';
import { foods } from '../../tests/documents/oracle/tables.js';

const random = randomFrom(20261130);
const ages = Array.from({ length: 72 }, (_, i) => 19 + i);
const sexes = ['female', 'male'];

/** @param {import('../../tests/documents/oracle/fraction.js').Fraction | null} value */
const number = (value) => (value ? value.toNumber() : null);

/** Two thousand foods of the survey and of the Standard Reference, by chance. */
function someFoods() {
  const ids = [...foods.keys()].filter((id) => /^(?:sr|fndds):/.test(id));
  return Array.from({ length: 2000 }, () => ids[whole(random, 0, ids.length - 1)]);
}

/** @param {string} command @param {string} file @param {string[]} chosen */
export function writeTables(command, file, chosen) {
  const ids = nutrients.map(({ id }) => id);
  /** @type {Record<string, unknown>} */
  const targets = {};
  for (const age of ages) {
    for (const sex of sexes) {
      const { targets: list } = JSON.parse(execFileSync(command, ['targets', '--age-years', String(age), '--sex', sex, '--json'], { encoding: 'utf8' }));
      targets[`${age} ${sex}`] = list.map((/** @type {any} */ row) => [ids.indexOf(row.nutrient), row.kind, row.target, row.ear, row.limit_scope === 'total' ? row.limit : null]);
    }
  }
  const table = Object.fromEntries(chosen.map((food) => {
    const values = ids.map((id) => per100Grams(food, id));
    return [food, { known: values.map(({ known }) => number(known)), low: values.map(({ low }) => number(low)), high: values.map(({ high }) => number(high)), missing: values.map(({ missing }) => missing) }];
  }));
  writeFileSync(file, JSON.stringify({ nutrients: ids, targets, foods: table }));
}

/** Days of 10 to 20 foods of people from 19 to 90. @param {string} file @param {number} lines @param {string[]} chosen */
export async function writePlans(file, lines, chosen) {
  const out = createWriteStream(file);
  for (let line = 0; line < lines; line += 1) {
    const entries = Array.from({ length: whole(random, 10, 20) }, () => ({ food: chosen[whole(random, 0, chosen.length - 1)], grams: whole(random, 5, 300) }));
    const person = { age_years: ages[whole(random, 0, ages.length - 1)], sex: sexes[whole(random, 0, 1)] };
    if (!out.write(`${JSON.stringify({ format: 'nutrient-balance/plan@1', person, days: [{ entries }] })}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** @param {string} command @param {string} folder @param {number} lines */
export async function prepare(command, folder, lines) {
  const chosen = someFoods();
  const tables = `${folder}/tables.json`;
  const plans = `${folder}/plans-${lines}.jsonl`;
  writeTables(command, tables, chosen);
  if (!existsSync(plans)) await writePlans(plans, lines, chosen);
  return { tables, plans };
}
