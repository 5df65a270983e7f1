// What script/release puts together of what was built: complete, listed, and the same bytes each time.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parts, writeRelease } from '../../script/lib/release/write.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const debian = existsSync('/etc/debian_version');
const folder = mkdtempSync(join(tmpdir(), 'nb-release-'));
after(() => rmSync(folder, { recursive: true }));
const date = 1_700_000_000;
const [one, two] = ['one', 'two'].map((name) => join(folder, name));
/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const read = (/** @type {string} */ name) => readFileSync(join(one, name));

test('A release has every download, and the same bytes each time', { skip: !debian }, () => {
  for (const out of [one, two]) {
    mkdirSync(out);
    writeRelease(out, date);
  }
  const names = readdirSync(one).sort();
  assert.deepEqual(names, [...parts.map(({ name }) => name.replace('VERSION', version)), 'SHA256SUMS', 'THIRD-PARTY.txt', `nutrient-balance-${version}.cdx.json`].sort());
  for (const name of names) assert.ok(read(name).equals(readFileSync(join(two, name))), name);
});

test('SHA256SUMS has the sum of every other file', { skip: !debian }, () => {
  const lines = read('SHA256SUMS').toString().trimEnd().split('\n').map((line) => line.split('  '));
  assert.deepEqual(lines.map(([, name]) => name), readdirSync(one).filter((name) => name !== 'SHA256SUMS').sort());
  for (const [sum, name] of lines) assert.equal(createHash('sha256').update(read(name)).digest('hex'), sum, name);
});

test('The zip for hosts holds the page with its header files, the one for articles the script and its hash', { skip: !debian }, () => {
  const site = read(`nutrient-balance-site-${version}.zip`).toString('latin1');
  for (const name of ['index.html', '_headers', '.htaccess', 'nginx.conf', 'vercel.json', 'sw.js']) assert.ok(site.includes(name), name);
  const embed = read(`nutrient-balance-embed-${version}.zip`).toString('latin1');
  for (const name of ['INTEGRITY', 'EMBEDDING.md', 'licence.txt']) assert.ok(embed.includes(name), name);
});

test('Nothing that is inside is missing from the list and from the licences', { skip: !debian }, () => {
  const list = JSON.parse(read(`nutrient-balance-${version}.cdx.json`).toString());
  assert.deepEqual([list.bomFormat, list.specVersion, list.metadata.timestamp], ['CycloneDX', '1.5', new Date(date * 1000).toISOString()]);
  assert.match(list.serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  /** @type {string[]} */
  const names = list.components.map((/** @type {any} */ { name }) => name);
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const shipped = Object.keys(packages).filter((path) => path !== '' && !packages[path].dev && !path.includes('@types/')).map((path) => path.replace(/^.*node_modules\//, ''));
  for (const name of [...shipped, 'nlohmann-json3-dev', 'libcli11-dev', 'emscripten']) {
    assert.ok(names.includes(name), name);
    assert.ok(read('THIRD-PARTY.txt').includes(`\n${name} `), name);
  }
  assert.equal(list.components.filter((/** @type {any} */ { type }) => type === 'data').length, 4);
  const refs = list.components.map((/** @type {any} */ one) => one['bom-ref']);
  assert.deepEqual([...list.dependencies[0].dependsOn].sort(), [...new Set(refs)].sort());
  for (const { licenses } of list.components) assert.ok(licenses.length > 0);
});
