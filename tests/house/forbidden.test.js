// What no file of this project may hold: paths of one person's machine, and promises that nobody can keep.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { faultyLines, projectFiles } from './project-files.js';

const TEXT = /\.(?:js|json|html|css|cpp|hpp|h|md|txt|sh|cmake|svg|webmanifest)$|^(?:script|\.ci)\/[^.]*$/;
const MACHINE_PATH = /(?<![\w.:/-])\/(?:work|home|root|Users)\/\w/;

const PROMISES = /\b(?:cures?|curing|dissolv(?:e[sd]?|ing)|revers(?:e[sd]?|ing|al)|detox\w*|decalcif\w*)\b/i;
const PROMISES_IN_CODE = /\b(?:detox\w*|decalcif\w*|dissolv(?:es|ing))\b/i;
const DENIAL = /\b(?:no|not|never|none|nothing|cannot|neither|nor|without|forbidden)\b|n't\b/i;

test('no file names a path of one machine', () => {
  const files = projectFiles(TEXT).filter((file) => file !== 'package-lock.json' && !file.startsWith('data/foods/'));
  assert.deepEqual(faultyLines(files, (line) => MACHINE_PATH.test(line)), []);
});

test('no text of the page or of the data promises a cure', () => {
  const texts = projectFiles(/^(?:web\/.*\.(?:json|html)|web\/messages\/.*|data\/.*\.json)$/);
  // Names of foods are the table's own ("pork, cured"), and schemas speak to developers.
  const judged = texts.filter((file) => !/^data\/(?:foods|schema|import)\//.test(file));
  assert.deepEqual(faultyLines(judged, (line) => PROMISES.test(line) && !DENIAL.test(line)), []);
});

test('no code of the page promises one either', () => {
  const files = projectFiles(/^web\/.*\.(?:js|css)$/);
  assert.deepEqual(faultyLines(files, (line) => PROMISES_IN_CODE.test(line) && !DENIAL.test(line)), []);
});

test('every JavaScript package is pinned to one exact version', () => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8'));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)));
  assert.deepEqual(loose, []);
});

test('no source file is longer than 400 lines', () => {
  const sources = projectFiles(/\.(?:cpp|hpp|js|css|sh)$|^script\/[^.]*$/);
  const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 401);
  assert.deepEqual(long, []);
});
