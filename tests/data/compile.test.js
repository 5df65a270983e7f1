// The compiler as a command.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { dataFolder } from './small-data.js';

const folder = mkdtempSync(join(tmpdir(), 'compile-'));
after(() => rmSync(folder, { recursive: true }));

/** @param {string[]} options */
function compile(...options) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(dataFolder, 'compile/compile.js'), ...options], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('--check checks and writes nothing', () => {
  const out = join(folder, 'nothing');
  const { status, stdout, stderr } = compile('--check', '--out', out);
  assert.deepEqual([status, stdout.trim(), stderr], [0, 'The data keeps all schemas and rules.', '']);
  assert.equal(existsSync(out), false);
});

test('writes its files, the same bytes each time', () => {
  const [one, two] = [join(folder, 'one'), join(folder, 'two')];
  for (const out of [one, two]) assert.equal(compile('--out', out).status, 0);
  assert.deepEqual(readdirSync(one), [
    'food-tables.json', 'foods-ciqual.nbt', 'foods-everyday.nbt', 'foods-fndds.nbt', 'foods-foundation.nbt', 'foods-sr.nbt', 'reference.nbt', 'words-en.tsv',
  ]);
  for (const name of readdirSync(one)) assert.deepEqual(readFileSync(join(one, name)), readFileSync(join(two, name)));
});

test('a change that breaks a rule ends with 1 and a sentence with file, place and way out, and writes nothing', () => {
  const data = join(folder, 'data');
  const out = join(folder, 'broken');
  cpSync(dataFolder, data, { recursive: true });
  const file = join(data, 'ratios.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('"low": 1.7', '"low": 17'));
  const { status, stderr } = compile('--data', data, '--out', out);
  assert.equal(status, 1);
  assert.match(stderr, /^data\/ratios\.json: \/ratios\/0\/bands\/0: The low end 17 is not below the high end 2\.6\. Compare both with the source\.\n/);
  assert.equal(existsSync(out), false);
});

test('a file that is not JSON, and an unknown option, end with 1 and a sentence', () => {
  const data = join(folder, 'torn');
  cpSync(dataFolder, data, { recursive: true });
  writeFileSync(join(data, 'person.json'), '{');
  const torn = compile('--data', data, '--check');
  assert.deepEqual([torn.status, /person\.json is not JSON/.test(torn.stderr)], [1, true]);
  const odd = compile('--chekc');
  assert.deepEqual([odd.status, /chekc/.test(odd.stderr)], [1, true]);
});
