// The page as a visitor has it: what it weighs, how long it starts, and how soon it answers a key, in Chromium with and without a processor
// four times as slow. Nothing here has a peer; the goals are in bytes and milliseconds, and milliseconds depend on the machine.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { createSiteServer, listen } from '../script/lib/serve.js';

const site = 'build/site';
const runs = 7;
/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
/** @param {number[]} values */
const inMs = (values) => `median ${Math.round(median(values))} ms, fastest ${Math.round(Math.min(...values))}, slowest ${Math.round(Math.max(...values))}`;

/** @param {RegExp} names */
function weight(names) {
  const files = readdirSync(site).filter((name) => names.test(name));
  return files.reduce((bytes, name) => bytes + brotliCompressSync(readFileSync(`${site}/${name}`)).length, 0);
}

function weights() {
  console.log('Bytes after brotli');
  /** @type {[string, RegExp][]} */
  const parts = [
    ['first screen: page, styles, scripts, English words', /^(?:index\.html|document-\w+\.css|(?:main|site|chunk|messages-en)-[\w-]+\.js)$/],
    ['what comes after the first screen', /^below-[\w-]+\.js$/],
    ['engine', /^(?:worker|nutrient-balance)-[0-9a-f]+\.(?:js|wasm)$/],
    ['references, names, search', /^reference-[0-9a-f]+\.nbt$/],
    ['food values, portions and names, all tables', /^foods-.*\.nbt$/],
  ];
  const all = parts.map(([what, names]) => /** @type {const} */ ([what, weight(names)]));
  for (const [what, bytes] of [...all, /** @type {const} */ (['everything', all.reduce((sum, [, bytes]) => sum + bytes, 0)])]) console.log(`  ${what}: ${(bytes / 1000).toFixed(1)} kB`);
}

function engineStart() {
  const times = Array.from({ length: runs }, () => Number(execFileSync(process.execPath, ['bench/page/engine-start.js'], { encoding: 'utf8' })));
  console.log(`Engine ready to search and assess, processor time in Node: ${inMs(times)}`);
}

/** What people press, one key after the other. @param {import('@playwright/test').Page} page */
async function use(page) {
  await page.getByLabel('Age', { exact: true }).pressSequentially('42', { delay: 60 });
  await page.getByText('Female', { exact: true }).click();
  const field = page.getByRole('combobox', { name: 'Search for a food' });
  await field.pressSequentially('spinach', { delay: 60 });
  await page.getByRole('listbox').getByRole('option').first().waitFor();
  for (const key of ['ArrowDown', 'Enter', 'Enter']) {
    await page.keyboard.press(key);
    await page.waitForTimeout(400);
  }
  await page.getByRole('row', { name: /Spinach/ }).first().waitFor();
}

/** @param {import('@playwright/test').Browser} browser @param {string} address @param {number} rate */
async function visit(browser, address, rate) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate });
  await page.addInitScript(() => {
    const seen = /** @type {any} */ (globalThis);
    seen.nbEvents = [];
    new PerformanceObserver((list) => {
      for (const entry of /** @type {any[]} */ (list.getEntries())) if (entry.interactionId) seen.nbEvents.push(entry.duration);
    }).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16, buffered: true }));
  });
  await page.goto(address);
  const ready = await page.waitForFunction(() => {
    const app = /** @type {any} */ (document.querySelector('nb-app'));
    return app?.engine && app.foods.loaded.length > 0 ? performance.now() : 0;
  });
  const start = Number(await ready.jsonValue());
  const drawn = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0].startTime);
  await use(page);
  const events = /** @type {number[]} */ (await page.evaluate(() => /** @type {any} */ (globalThis).nbEvents));
  await context.close();
  return { start, drawn, events };
}

async function inBrowser() {
  const server = await createSiteServer(site);
  const address = `http://127.0.0.1:${await listen(server, 0)}/`;
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
  for (const rate of [1, 4]) {
    console.log(rate === 1 ? `Chromium ${browser.version()}` : `the same, processor ${rate} times as slow`);
    const visits = [];
    for (let run = 0; run < runs; run += 1) visits.push(await visit(browser, address, rate));
    console.log(`  first words on screen: ${inMs(visits.map(({ drawn }) => drawn))}`);
    console.log(`  ready to search and assess, from the click on the link: ${inMs(visits.map(({ start }) => start))}`);
    console.log(`  from a key to the next picture (only what takes 16 ms and more is told): ${inMs(visits.flatMap(({ events }) => events))}`);
  }
  await browser.close();
  server.close();
}

weights();
engineStart();
await inBrowser();
