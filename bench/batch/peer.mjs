// The same job by hand, as one would write it for Node: lines of plans in, one line of JSON each out, with what was known, the range,
// what was missing, adequacy, upper limits and the ratio. Usage: node peer.mjs tables.json < plans.jsonl
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

const { nutrients, targets, foods } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const calcium = nutrients.indexOf('calcium');
const magnesium = nutrients.indexOf('magnesium');

function sumOf(entries) {
  const known = new Float64Array(nutrients.length);
  const low = new Float64Array(nutrients.length);
  const high = new Float64Array(nutrients.length);
  const missing = nutrients.map(() => []);
  entries.forEach(({ food, grams }, place) => {
    const row = foods[food];
    if (row === undefined) throw new Error(`no food ${food}`);
    const times = grams / 100;
    for (let i = 0; i < nutrients.length; i += 1) {
      known[i] += row.known[i] * times;
      low[i] += row.low[i] * times;
      high[i] += row.high[i] === null ? Infinity : row.high[i] * times;
      if (row.missing[i]) missing[i].push(`/days/0/entries/${place}`);
    }
  });
  return { known, low, high, missing };
}

const firm = new Set(['RDA', 'PRI', 'RNI']);

function statusOf(kind, target, ear, low, high) {
  if (low >= target) return 'meets';
  if (firm.has(kind) && high < (ear ?? target)) return 'below';
  return 'open';
}

function answer(line) {
  const { person, days } = JSON.parse(line);
  const { known, low, high, missing } = sumOf(days[0].entries);
  const finite = (value) => (value === Infinity ? null : value);
  const intake = Object.fromEntries(nutrients.map((id, i) => [id, { known: known[i], low: low[i], high: finite(high[i]), missing: missing[i] }]));
  const rows = targets[`${person.age_years} ${person.sex}`];
  const adequacy = rows.filter(([, , target]) => target !== null).map(([i, kind, target, ear]) => ({ nutrient: nutrients[i], target, status: statusOf(kind, target, ear, low[i], high[i]), share: low[i] / target }));
  const limits = rows.filter(([, , , , limit]) => limit !== null).map(([i, , , , limit]) => ({ nutrient: nutrients[i], limit, status: low[i] > limit ? 'over' : high[i] > limit ? 'open' : 'within' }));
  const ratio = { low: low[calcium] / high[magnesium], high: finite(high[calcium] / low[magnesium]) };
  return JSON.stringify({ intake, adequacy, limits, ratio });
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (!process.stdout.write(`${answer(line)}\n`)) await new Promise((go) => process.stdout.once('drain', go));
}
