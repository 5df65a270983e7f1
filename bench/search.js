// Search side by side with MiniSearch, Fuse.js and uFuzzy on the same foods, in one run: relevance, time as one types, time and memory of
// the index, in Node, natively and in Chromium with and without a processor four times as slow. Times depend on the machine; the ratios
// are what to look at. Exit code 1 when ours is not ahead in relevance.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { missed, queriesOf } from '../tests/search/judge.js';
import { openInChromium } from './in-chromium.js';
import { documents } from './search/documents.js';
import { asOneTypes, everyNth, measureOurs, measurePeer, spreadOf } from './search/measure.js';
import { peers, tuned } from './search/peers.js';

/** @typedef {import('./search/measure.js').Times} Times */

/** @type {{name: string}[]} */
const packs = JSON.parse(readFileSync('build/data/food-tables.json', 'utf8'));
const files = ['reference.nbt', ...packs.map(({ name }) => name)];
const sets = /** @type {const} */ (['relevance', 'held-back']);
const typed = asOneTypes(sets.flatMap((set) => queriesOf(set).map(({ query }) => query)));

/** @param {number} value */
const rounded = (value) => Number(value.toPrecision(3)).toLocaleString('en');
/** @param {string} what @param {number} peer @param {number} own @param {string} unit */
const sideBySide = (what, peer, own, unit) => console.log(`  ${what}: ours ${rounded(own)} ${unit}, MiniSearch ${rounded(peer)} ${unit}, 1/${rounded(peer / own)}`);

async function loadOurs() {
  const { default: create } = await import('../build/wasm/bench/search/search_bench.js');
  const ours = await create({ wasmBinary: readFileSync('build/wasm/bench/search/search_bench.wasm') });
  for (const file of files) ours.addFile(new Uint8Array(readFileSync(join('build/data', file))));
  if (!ours.load()) throw new Error('The tables do not load.');
  return ours;
}

/** @param {any} ours @param {import('./search/peers.js').Document[]} foods */
function relevance(ours, foods) {
  const bare = foods.map((food) => ({ ...food, display: food.name, also: '' }));
  /** @type {[string, import('./search/peers.js').Find][]} */
  const finders = [
    ['ours', (query) => JSON.parse(ours.search(query, 3)).results],
    ...peers.map((peer) => /** @type {[string, import('./search/peers.js').Find]} */ ([peer.name, peer.build(foods)])),
    ['MiniSearch, tuned, table names alone', tuned.build(bare)],
  ];
  let ahead = true;
  for (const set of sets) {
    const queries = queriesOf(set);
    console.log(`\nRelevance, ${queries.length} queries (${set}), ${foods.length} foods: share of queries with an expected food first, and among the first three`);
    const shares = finders.map(([name, find]) => {
      const answers = new Map(queries.map(({ query }) => [query, find(query)]));
      const [first, three] = [1, 3].map((places) => 100 * (1 - missed(queries, (query) => answers.get(query) ?? [], places).length / queries.length));
      console.log(`  ${first.toFixed(1).padStart(5)} %  ${three.toFixed(1).padStart(5)} %  ${name}`);
      return { first, three };
    });
    ahead = ahead && shares.slice(1).every(({ first, three }) => first < shares[0].first && three < shares[0].three);
  }
  return ahead;
}

/** @param {Times} peer @param {Times} own */
function compare(peer, own) {
  sideBySide(`query, median of ${own.queries}`, peer.query.p50, own.query.p50, 'ms');
  sideBySide('query, 95 of 100 under', peer.query.p95, own.query.p95, 'ms');
  sideBySide('building the index, median', peer.build.p50, own.build.p50, 'ms');
}

/** @param {import('./search/peers.js').Document[]} foods */
function heapOfPeer(foods) {
  const collect = /** @type {any} */ (globalThis).gc;
  const used = () => (collect(), collect(), process.memoryUsage().heapUsed);
  const before = used();
  const kept = tuned.build(foods);
  const bytes = used() - before;
  return kept('milk').length > 0 ? bytes : NaN;
}

/** @param {any} ours @param {import('./search/peers.js').Document[]} foods */
function inNode(ours, foods) {
  console.log('\nNode, WebAssembly against JavaScript; queries are all beginnings of two letters and more');
  compare(measurePeer(tuned, foods, typed), measureOurs(ours, typed));
  sideBySide('memory of the index', heapOfPeer(foods) / 1e6, ours.build() / 1e6, 'MB');
  const few = everyNth(typed, 20);
  for (const peer of peers.slice(2)) {
    const { build: built, query } = measurePeer(peer, foods, few);
    console.log(`  ${peer.name} (${few.length} of the queries): median ${rounded(query.p50)} ms, 95 of 100 under ${rounded(query.p95)} ms, building ${rounded(built.p50)} ms`);
  }
}

function natively() {
  const output = execFileSync('build/native/bench/search/search_bench', files.map((file) => join('build/data', file)), { input: `${typed.join('\n')}\n`, maxBuffer: 1 << 26 });
  const { build_ms: built, bytes, query_ms: times } = JSON.parse(output.toString());
  const { p50, p95 } = spreadOf(times);
  console.log(`\nNatively: query median ${rounded(p50)} ms, 95 of 100 under ${rounded(p95)} ms, building ${rounded(spreadOf(built).p50)} ms, index ${rounded(bytes / 1e6)} MB`);
}

/** @param {import('./search/peers.js').Document[]} foods */
async function makePage(foods) {
  const folder = 'build/bench/search';
  mkdirSync(folder, { recursive: true });
  await build({ entryPoints: ['bench/search/page.js'], bundle: true, format: 'esm', outfile: join(folder, 'page.js'), logLevel: 'error' });
  writeFileSync(join(folder, 'index.html'), '<!doctype html><meta charset="utf-8"><title>Search, measured</title><script type="module" src="page.js"></script>');
  writeFileSync(join(folder, 'documents.json'), JSON.stringify(foods));
  copyFileSync('build/wasm/bench/search/search_bench.wasm', join(folder, 'search_bench.wasm'));
  for (const file of files) copyFileSync(join('build/data', file), join(folder, file));
  return folder;
}

/** @param {import('./search/peers.js').Document[]} foods */
async function inChromium(foods) {
  const { version, page, session, end } = await openInChromium(await makePage(foods));
  const bytes = await page.evaluate((names) => /** @type {any} */ (window).bench.load(names), files);
  for (const rate of [1, 4]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const queries = rate === 1 ? typed : everyNth(typed, 4);
    console.log(`\nChromium ${version}${rate === 1 ? '' : `, processor slowed ${rate} times`}`);
    const own = await page.evaluate((asked) => /** @type {any} */ (window).bench.ours(asked), queries);
    const peer = await page.evaluate((asked) => /** @type {any} */ (window).bench.peer(asked), queries);
    compare(peer, own);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await used();
  await page.evaluate(() => /** @type {any} */ (window).bench.keep());
  sideBySide('memory of the index', ((await used()) - before) / 1e6, bytes / 1e6, 'MB');
  await end();
}

const [ours, foods] = [await loadOurs(), await documents()];
const ahead = relevance(ours, foods);
inNode(ours, foods);
natively();
await inChromium(foods);
if (!ahead) {
  console.error('\nOurs is not ahead of every library in relevance.');
  process.exit(1);
}
