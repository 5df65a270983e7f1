// Packed food tables side by side with the same foods as JSON, in one run: bytes on the wire (brotli), and the time of unpacking against
// JSON.parse, natively, in Node and in Chromium with and without a processor four times as slow. Times depend on the machine; the ratios
// are what to look at.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { chromium } from '@playwright/test';
import { asJson } from './foods/peer.js';
import { fastestOf, timeOf } from './foods/times.js';

/** @type {{id: string, name: string}[]} */
const tables = JSON.parse(readFileSync('build/data/food-tables.json', 'utf8'));
const files = ['reference.nbt', ...tables.map(({ name }) => name)];
/** The two tables that hold most of what people eat, and all. */
const sets = [tables.slice(0, 2), tables].map((some) => some.map(({ id }) => id));

/** @param {Uint8Array} bytes */
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;

/** Where the figures begin: after the mark, the version and the texts, each with its length. @param {Uint8Array} bytes */
function figuresOf(bytes) {
  let at = 4;
  for (let skipped = 0; skipped < 2; skipped += 1) {
    let length = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++];
      length += (byte & 0x7f) * factor;
      if (byte < 0x80) break;
    }
    at += length;
  }
  return bytes.subarray(at);
}

const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const rounded = (/** @type {number} */ value) => Number(value.toPrecision(3)).toLocaleString('en');
/** @param {string} what @param {number} peer @param {number} own */
const sideBySide = (what, peer, own) => console.log(`  ${what}: ours ${rounded(own)} ms, JSON.parse ${rounded(peer)} ms, ${rounded(peer / own)} times as fast`);

/** @param {string[]} ids @param {Awaited<ReturnType<typeof asJson>>} json */
function wire(ids, json) {
  const packed = ids.map((id) => readFileSync(`build/data/foods-${id}.nbt`));
  const sum = (/** @type {number[]} */ sizes) => sizes.reduce((total, size) => total + size, 0);
  const [figures, whole] = [sum(packed.map((bytes) => brotli(figuresOf(bytes)))), sum(packed.map(brotli))];
  const [figuresAsJson, wholeAsJson] = [brotli(Buffer.from(json.figures)), brotli(Buffer.from(json.tables))];
  console.log(`\nOn the wire (brotli), ${ids.join(' + ')}: ${json.foods} foods, ${json.nutrients} nutrients`);
  console.log(`  figures: ours ${kB(figures)}, JSON rows ${kB(figuresAsJson)}, ${(figures / figuresAsJson).toFixed(3)} of it`);
  console.log(`  with names and portions: ours ${kB(whole)}, JSON rows ${kB(wholeAsJson)}, ${(whole / wholeAsJson).toFixed(3)} of it`);
}

/** @param {string[]} ids @param {Awaited<ReturnType<typeof asJson>>} json */
function natively(ids, json) {
  const output = execFileSync('build/native/bench/foods/foods_bench', [String(ids.length), ...files.map((file) => join('build/data', file))]);
  const { figures_ms: figures, tables_ms: whole } = JSON.parse(output.toString());
  console.log(`\nNatively against JSON.parse in Node, ${ids.join(' + ')}`);
  sideBySide('figures', timeOf(() => JSON.parse(json.figures)), fastestOf(figures));
  sideBySide('whole tables', timeOf(() => JSON.parse(json.tables)), fastestOf(whole));
}

async function makePage() {
  const folder = 'build/bench/foods';
  mkdirSync(folder, { recursive: true });
  await build({ entryPoints: ['bench/foods/page.js'], bundle: true, format: 'esm', outfile: join(folder, 'page.js'), logLevel: 'error' });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><title>Foods, measured</title><script type="module" src="page.js"></script>');
  copyFileSync('build/wasm/bench/foods/foods_bench.wasm', join(folder, 'foods_bench.wasm'));
  for (const file of files) copyFileSync(join('build/data', file), join(folder, file));
  return folder;
}

/** @param {string} folder */
function serve(folder) {
  const types = /** @type {Record<string, string>} */ ({ html: 'text/html', js: 'text/javascript', wasm: 'application/wasm', json: 'application/json' });
  const server = createServer((request, response) => {
    const name = (request.url ?? '/').slice(1) || 'index.html';
    try {
      const content = readFileSync(join(folder, name.replaceAll('..', '')));
      response.writeHead(200, { 'content-type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return /** @type {Promise<import('node:http').Server>} */ (new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  }));
}

/** @param {string[]} ids @param {Awaited<ReturnType<typeof asJson>>} json */
async function inChromium(ids, json) {
  const folder = await makePage();
  for (const name of /** @type {const} */ (['figures', 'tables'])) writeFileSync(join(folder, `${name}.json`), json[name]);
  const server = await serve(folder);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.goto(`http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/`);
  await page.waitForFunction(() => 'bench' in window);
  await page.evaluate((names) => /** @type {any} */ (window).bench.load(names), files);
  for (const rate of [1, 4]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    console.log(`\nChromium ${browser.version()}${rate === 1 ? '' : `, processor slowed ${rate} times`}, ${ids.join(' + ')}`);
    for (const what of /** @type {const} */ (['figures', 'tables'])) {
      const own = await page.evaluate(([name, count]) => /** @type {any} */ (window).bench.ours(name, count), /** @type {[string, number]} */ ([what, ids.length]));
      const peer = await page.evaluate((name) => /** @type {any} */ (window).bench.peer(name), what);
      sideBySide(what === 'figures' ? 'figures' : 'whole tables', peer, own);
    }
  }
  await browser.close();
  server.close();
}

for (const ids of sets) {
  const json = await asJson('data', ids);
  wire(ids, json);
  natively(ids, json);
  await inChromium(ids, json);
}
