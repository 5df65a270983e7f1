// Each rule lets the real data pass, and objects to its own kind of error with file, place and a way out.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { check } from '../../data/compile/check.js';
import { rules } from '../../data/rules/all.js';
import { brokenTables } from './broken-tables.js';
import { brokenGuidance } from './broken-guidance.js';
import { brokenNames } from './broken-names.js';
import { brokenReferences } from './broken-references.js';
import { brokenEquations } from './broken-equations.js';
import { brokenVariation } from './broken-variation.js';
import { brokenSuggestable } from './broken-suggestable.js';
import { brokenSuggestions } from './broken-suggestions.js';
import { brokenSupplements } from './broken-supplements.js';
import { dataFolder, realData, smallData } from './small-data.js';

/** @typedef {import('./broken-references.js').Broken} Broken */

test('the data of the repository keeps all schemas and rules', async () => {
  assert.deepEqual(await check(realData), []);
});

test('the small data that the tests break is whole to begin with', async () => {
  assert.deepEqual(await check(smallData()), []);
});

/** @type {Broken[]} */
const broken = [...brokenReferences, ...brokenTables, ...brokenGuidance, ...brokenVariation, ...brokenSupplements, ...brokenEquations, ...brokenNames, ...brokenSuggestable, ...brokenSuggestions];

for (const { rule: id, name, breaks, says } of broken) {
  test(`${id} objects: ${name}`, () => {
    const data = smallData();
    breaks(data);
    const rule = rules.find((candidate) => candidate.id === id);
    const problems = rule?.check(data) ?? [];
    const sentences = problems.map(({ file, place, problem }) => `${file}: ${place}: ${problem}`);
    assert.ok(
      sentences.some((sentence) => sentence.includes(says)),
      `no sentence says "${says}" in:\n${sentences.join('\n')}`,
    );
    for (const { problem, fix } of problems) {
      assert.match(problem, /\.$/, 'the problem is a whole sentence');
      assert.match(fix, /^[A-Z].+\.$/, 'the way out is a whole sentence');
    }
  });
}

test('every rule was seen to object', () => {
  const seen = new Set(broken.map(({ rule }) => rule));
  assert.deepEqual(rules.map(({ id }) => id).filter((id) => !seen.has(id)), []);
});

test('every rule file is in the list of all rules', () => {
  const written = readdirSync(`${dataFolder}/rules`).filter((name) => !['all.js', 'problem.js', 'suggestable-foods.js'].includes(name));
  assert.deepEqual(written.sort(), rules.map(({ id }) => `${id.replaceAll('_', '-')}.js`).sort());
});

test('a file of the wrong shape is reported before any rule runs', async () => {
  const data = smallData();
  data.nutrients.nutrients[0].unit = 'stone';
  data.ratios.ratios[0].numerator = 'moonlight';
  const problems = await check(data);
  assert.equal(problems.length, 1);
  assert.match(problems[0], /^data\/nutrients\.json: \/nutrients\/0\/unit: must be equal to one of the allowed values \(kcal, g, mg, ug\)\./);
});
