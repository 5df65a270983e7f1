// The package for npm in the hands of others: plain Node, TypeScript, Vite, and a page without a bundler.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { chromium } from '@playwright/test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build } from 'vite';
import { createSiteServer, listen } from '../../script/lib/serve.js';
import { commandReport, installed, pack, root } from './package.js';

/** @type {import('@playwright/test').Browser} */
let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
});
after(() => browser.close());

/**
 * What a page shows that is served with the strict headers of our own site.
 * @param {string} folder
 */
async function shown(folder) {
  const server = await createSiteServer(folder);
  const port = await listen(server, 0);
  const page = await browser.newPage();
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => asked.push(request.url().replace(/^.*\//, '')));
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForSelector('pre');
  const text = { report: await page.locator('#report').allTextContents(), problem: await page.locator('#problem').allTextContents(), asked };
  await page.close();
  server.close();
  server.closeAllConnections();
  return text;
}

test('publint finds nothing to say about the package', async () => {
  const pkgDir = join(root, 'build/npm');
  const manifest = JSON.parse(readFileSync(join(pkgDir, 'package.json'), 'utf8'));
  const { messages } = await publint({ pkgDir, strict: true, pack: false });
  assert.deepEqual(messages.map((message) => formatMessage(message, manifest, { color: false })), []);
});

test('packing twice gives the same bytes, with everything that belongs to it and nothing else', () => {
  const folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'nutrient-balance-pack-')));
  const [one, two] = folders.map(pack);
  assert.ok(readFileSync(one).equals(readFileSync(two)));
  const names = String(execFileSync('tar', ['-tzf', one])).trim().split('\n').map((name) => name.replace('package/', ''));
  assert.deepEqual(names.filter((name) => !name.startsWith('types/')).sort(), [
    'LICENSE', 'README.md', 'THIRD-PARTY.txt', 'browser.js', 'data/foods-ciqual.nbt', 'data/foods-everyday.nbt', 'data/foods-fndds.nbt', 'data/foods-foundation.nbt',
    'data/foods-sr.nbt', 'data/reference.nbt', 'engine.js', 'node.js', 'nutrient-balance.wasm', 'package.json',
  ]);
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('a project in plain Node gets the answers of the command', (t) => {
  const { folder, remove } = installed('node');
  t.after(remove);
  const { status, stdout } = spawnSync(process.execPath, ['--test', 'try-package.js'], { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH } });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /pass 6/);
});

for (const resolution of ['nodenext', 'bundler']) {
  test(`a TypeScript project finds the types (${resolution})`, (t) => {
    const { folder, remove } = installed('types');
    t.after(remove);
    const module = resolution === 'nodenext' ? 'nodenext' : 'esnext';
    const tsc = spawnSync(join(root, 'node_modules/.bin/tsc'), ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022,dom',
      '--module', module, '--moduleResolution', resolution, 'consumer.ts'], { cwd: folder, encoding: 'utf8' });
    assert.equal(tsc.stdout, '');
    assert.equal(tsc.status, 0);
  });
}

test('Vite takes program and tables along, and the page that it builds answers like the command', async (t) => {
  const { folder, remove } = installed('vite');
  t.after(remove);
  await build({ root: folder, base: './', logLevel: 'error', configFile: false, build: { target: 'es2022', modulePreload: { polyfill: false } } });
  const assets = readdirSync(join(folder, 'dist/assets')).filter((name) => /\.(?:nbt|wasm)$/.test(name)).map((name) => name.replace(/-[\w-]{8}\./, '.'));
  assert.deepEqual(assets.sort(), ['foods-ciqual.nbt', 'foods-everyday.nbt', 'foods-fndds.nbt', 'foods-foundation.nbt', 'foods-sr.nbt', 'nutrient-balance.wasm', 'reference.nbt']);
  const { report, problem, asked } = await shown(join(folder, 'dist'));
  assert.deepEqual(problem, []);
  assert.deepEqual(report, [commandReport()]);
  assert.equal(asked.filter((name) => /^foods-(?:fndds|foundation)/.test(name)).length, 0, 'tables that nobody asked for stay away');
});

test('a page without a bundler imports the package where it lies', async (t) => {
  const { folder, modules, remove } = installed('browser');
  t.after(remove);
  cpSync(join(modules, 'nutrient-balance'), join(folder, 'nutrient-balance'), { recursive: true });
  const { report, problem } = await shown(folder);
  assert.deepEqual(problem, []);
  assert.deepEqual(report, [commandReport()]);
});
