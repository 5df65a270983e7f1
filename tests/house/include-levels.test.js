// Headers are levelled and never include upwards: whoever reads a header needs to know only what lies below it.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { projectIncludes } from '../../script/lib/includes.js';

const FOLDER = 'core/include/nutrient_balance';

// From the bottom up. Headers of one level do not include each other.
const LEVELS = [
  ['problem', 'units'],
  ['amount', 'formula', 'guidance', 'equations', 'suggestable', 'names', 'suggestion_rules'],
  ['tables'],
  ['person', 'food_ranking', 'supplement'],
  ['plan', 'confidence'],
  ['intake', 'search'],
  ['targets', 'safety', 'indices'],
  ['adequacy', 'limits', 'ratios'],
  ['conflicts'],
  ['assessment'],
  ['receipt', 'dose_window', 'suggestions'],
  ['what_if'],
  ['documents'],
  ['engine'],
];

/** @param {string} file */
function levelOf(file) {
  const name = basename(file, '.hpp');
  return LEVELS.findIndex((names) => names.includes(name));
}

const headers = readdirSync(FOLDER).filter((name) => name.endsWith('.hpp'));

test('every public header has its level', () => {
  const homeless = headers.filter((name) => levelOf(name) < 0);
  assert.deepEqual(homeless, [], 'Give these headers a level in the table of this test.');
});

test('no public header includes one of its own level or above', () => {
  const upward = headers.flatMap((name) =>
    projectIncludes(join(FOLDER, name))
      .filter((included) => !included.startsWith(FOLDER) || levelOf(included) >= levelOf(name))
      .map((included) => `${name} includes ${included}`),
  );
  assert.deepEqual(upward, []);
});

test('the core does not know the rooms above it', () => {
  const files = ['core/src', FOLDER].flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)));
  const leaks = files
    .filter((file) => /\.[ch]pp$/.test(file))
    .flatMap((file) => projectIncludes(file).filter((included) => !/^core\/(include|src)\//.test(included)).map((included) => `${file} includes ${included}`));
  assert.deepEqual(leaks, []);
});
