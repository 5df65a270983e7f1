// Packed food tables side by side with the same foods as JSON, in one run: bytes on the wire (brotli), and the time of unpacking against
// JSON.parse, natively, in Node and in Chromium with and without a processor four times as slow. Times depend on the machine; the ratios
// are what to look at.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { decodeFoods } from '../data/compile/decode-foods.js';
import { openInChromium } from './in-chromium.js';
import { asJson } from './foods/peer.js';
import { fastestOf, timeOf } from './foods/times.js';

/** @type {{id: string, name: string}[]} */
const packs = JSON.parse(readFileSync('build/data/food-tables.json', 'utf8'));
const files = ['reference.nbt', ...packs.map(({ name }) => name)];
/** The two tables that hold most of what people eat, and all: the tables, and the packs they come in. */
const sets = [['sr', 'fndds'], ['sr', 'fndds', 'foundation', 'ciqual']].map((ids) => ({ ids, packs: packs.slice(0, 1 + ids.length) }));

/** @param {Uint8Array} bytes */
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24 } }).length;

/**
 * A pack, and its figures alone: of each of its tables what follows the texts.
 * @param {string} name
 */
function readPack(name) {
  const bytes = readFileSync(`build/data/${name}`);
  const { tables } = decodeFoods(bytes, decoded);
  decoded.push(...tables);
  return { bytes, figures: Buffer.concat(tables.map(({ figures }) => figures)) };
}

/** @type {import('../data/compile/decode-foods.js').DecodedTable[]} */
const decoded = [];
const read = new Map(packs.map(({ name }) => [name, readPack(name)]));

const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const rounded = (/** @type {number} */ value) => Number(value.toPrecision(3)).toLocaleString('en');
/** @param {string} what @param {number} peer @param {number} own */
const sideBySide = (what, peer, own) => console.log(`  ${what}: ours ${rounded(own)} ms, JSON.parse ${rounded(peer)} ms, ${rounded(peer / own)} times as fast`);

/** @typedef {{ids: string[], packs: {id: string, name: string}[]}} Asked */
/** @typedef {Awaited<ReturnType<typeof asJson>>} Json */

/** @param {Asked} asked @param {Json} json */
function wire({ ids, packs: some }, json) {
  const own = some.map(({ name }) => /** @type {{bytes: Buffer, figures: Buffer}} */ (read.get(name)));
  const sum = (/** @type {number[]} */ sizes) => sizes.reduce((total, size) => total + size, 0);
  const wholes = own.map(({ bytes }) => brotli(bytes));
  const [figures, whole] = [sum(own.map((pack) => brotli(pack.figures))), sum(wholes)];
  const [figuresAsJson, wholeAsJson] = [brotli(Buffer.from(json.figures)), brotli(Buffer.from(json.tables))];
  console.log(`\nOn the wire (brotli), ${ids.join(' + ')}: ${json.foods} foods, ${json.nutrients} nutrients`);
  console.log(`  figures: ours ${kB(figures)}, JSON rows ${kB(figuresAsJson)}, ${(figures / figuresAsJson).toFixed(3)} of it`);
  console.log(`  with names and portions: ours ${kB(whole)}, JSON rows ${kB(wholeAsJson)}, ${(whole / wholeAsJson).toFixed(3)} of it`);
  console.log(`  the packs in the order of loading: ${some.map(({ id }, i) => `${id} ${kB(wholes[i])}`).join(', ')}`);
}

/** @param {Asked} asked @param {Json} json */
function natively({ ids, packs: some }, json) {
  const output = execFileSync('build/native/bench/foods/foods_bench', [String(some.length), ...files.map((file) => join('build/data', file))]);
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

/** @param {Asked} asked @param {Json} json */
async function inChromium({ ids, packs: some }, json) {
  const folder = await makePage();
  for (const name of /** @type {const} */ (['figures', 'tables'])) writeFileSync(join(folder, `${name}.json`), json[name]);
  const { version, page, session, end } = await openInChromium(folder);
  await page.evaluate((names) => /** @type {any} */ (window).bench.load(names), files);
  for (const rate of [1, 4]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    console.log(`\nChromium ${version}${rate === 1 ? '' : `, processor slowed ${rate} times`}, ${ids.join(' + ')}`);
    for (const what of /** @type {const} */ (['figures', 'tables'])) {
      const own = await page.evaluate(([name, count]) => /** @type {any} */ (window).bench.ours(name, count), /** @type {[string, number]} */ ([what, some.length]));
      const peer = await page.evaluate((name) => /** @type {any} */ (window).bench.peer(name), what);
      sideBySide(what === 'figures' ? 'figures' : 'whole tables', peer, own);
    }
  }
  await end();
}

for (const asked of sets) {
  const json = await asJson('data', asked.ids);
  wire(asked, json);
  natively(asked, json);
  await inChromium(asked, json);
}
