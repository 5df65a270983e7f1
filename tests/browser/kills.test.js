// The browser is killed in the middle of writing, again and again: whatever the page has called saved is there afterwards, whole.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';

const kills = 20;
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--remote-debugging-port=0'];

/** Ends the browser that runs, if one does. @type {() => Promise<unknown>} */
let stop = async () => {};
test.afterEach(() => stop());

/** A browser of our own, which keeps what it stores in the folder. @param {string} folder */
async function startBrowser(folder) {
  const said = join(folder, 'DevToolsActivePort');
  rmSync(said, { force: true });
  // In a group of its own, so that all of it can be killed at one blow and nothing else.
  const child = spawn(process.env.CHROMIUM ?? '/usr/bin/chromium', [...flags, `--user-data-dir=${folder}`, 'about:blank'], { detached: true, stdio: 'ignore' });
  const kill = () => new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done(undefined);
    child.once('exit', done);
    process.kill(-Number(child.pid), 'SIGKILL');
  });
  stop = kill;
  const port = () => {
    try {
      return Number(readFileSync(said, 'utf8').split('\n')[0]) || 0;
    } catch {
      return 0;
    }
  };
  await expect.poll(port, { timeout: 20_000, intervals: [50] }).not.toBe(0);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port()}`);
  return { page: await browser.contexts()[0].newPage(), kill };
}

/**
 * The numbers of the entries that were kept, as the page itself shows them once it has read them.
 * @param {import('@playwright/test').Page} page
 * @param {number} least what the last of them must be
 */
async function shownNumbers(page, least) {
  /** @type {number[]} */
  let numbers = [];
  await expect.poll(async () => {
    numbers = await page.evaluate(() =>
      /** @type {any} */ (document.querySelector('nb-app')).state.entries.map((/** @type {{amount: number}} */ { amount }) => amount));
    return numbers.at(-1) ?? 0;
  }, { timeout: 15_000 }).toBeGreaterThanOrEqual(least);
  return numbers;
}

/**
 * Changes the day as fast as saving goes: an entry comes with every change, and every tenth change takes all away but the newest.
 * @param {import('@playwright/test').Page} page
 * @param {number} from
 */
const writeOn = (page, from) =>
  page.evaluate(async (first) => {
    const app = /** @type {any} */ (document.querySelector('nb-app'));
    const act = (/** @type {string} */ name, /** @type {unknown} */ value) =>
      app.dispatchEvent(new CustomEvent('nb-act', { detail: { name, values: [value] } }));
    for (let number = first; ; number += 1) {
      act('add', { kind: 'typed', name: `entry ${number}`, nutrient: 'calcium', amount: number });
      if (number % 10 === 0) for (const { id } of app.state.entries.slice(0, -1)) act('remove', id);
      await app.updateComplete;
      do await new Promise((done) => setTimeout(done)); while (app.keeping.progress !== 'saved');
      /** @type {any} */ (globalThis).acknowledge(number);
    }
  }, from);

test('Twenty kills in the middle of writing lose nothing that was called saved', async ({ baseURL }) => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'nutrient-balance-kills-'));
  let acknowledged = 0;
  try {
    for (let round = 0; round <= kills; round += 1) {
      const { page, kill } = await startBrowser(folder);
      await page.exposeFunction('acknowledge', (/** @type {number} */ number) => (acknowledged = number));
      await page.goto(String(baseURL), { waitUntil: 'commit' });
      await page.waitForFunction(() => /** @type {any} */ (document.querySelector('nb-app'))?.keeper);
      if (round === 0) {
        await page.evaluate(() => document.querySelector('nb-app')?.dispatchEvent(new CustomEvent('nb-begin')));
        await page.waitForFunction(() => /** @type {any} */ (document.querySelector('nb-app')).keeping.kept);
      } else {
        const numbers = await shownNumbers(page, acknowledged);
        const last = Number(numbers.at(-1));
        // What came after the last word of the page may be there or not; but it is whole, and nothing before it is missing.
        const start = Math.max(1, Math.floor(last / 10) * 10);
        expect(numbers).toEqual(Array.from({ length: last - start + 1 }, (_, i) => start + i));
        acknowledged = last;
      }
      const before = acknowledged;
      if (round < kills) {
        writeOn(page, before + 1).catch(() => {}); // it ends with the browser
        await expect.poll(() => acknowledged, { intervals: [10] }).toBeGreaterThan(before + (round * 7) % 11);
      }
      await kill();
    }
    expect(acknowledged).toBeGreaterThan(kills);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
