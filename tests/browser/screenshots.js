// Takes the pictures of the README from the real page with a real day of twelve foods. Run by hand:
//   node tests/browser/screenshots.js [--folder build/site] [--out tests/browser/screenshots]
// Fonts are the machine's own; nothing is shipped.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { createSiteServer, listen } from '../../script/lib/serve.js';

const { values: options } = parseArgs({
  options: { folder: { type: 'string', default: 'build/site' }, out: { type: 'string', default: 'tests/browser/screenshots' } },
});
const out = String(options.out);
const most = 250_000;
/** Width → height of the picture, and how many pixels a point has. */
const sizes = { 390: { height: 1500, scale: 1.5 }, 1280: { height: 1250, scale: 1 } };

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} address
 */
async function showDay(page, address) {
  await page.goto(address);
  await page.getByRole('button', { name: 'A typical US day' }).waitFor();
  await page.getByLabel('Age', { exact: true }).fill('42');
  await page.getByText('Female', { exact: true }).click();
  await page.getByLabel('Pregnant or breastfeeding').selectOption({ label: 'No' });
  await page.getByRole('button', { name: 'A typical US day' }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Enough calcium' }).waitFor();
  // The bar that stays at the bottom of a phone would hide a part of a long picture.
  await page.evaluate(() => document.querySelector('.sticky')?.remove());
  await page.waitForTimeout(800);
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {390 | 1280} width
 * @param {'light' | 'dark'} colorScheme
 */
async function shoot(browser, address, width, colorScheme) {
  const { height, scale } = sizes[width];
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: scale, colorScheme, reducedMotion: 'reduce' });
  await showDay(page, address);
  const path = join(out, `page-${width}-${colorScheme}.png`);
  await page.screenshot({ path });
  await page.close();
  const { size } = statSync(path);
  console.log(`${path}: ${Math.round(size / 1000)} kB`);
  if (size > most) throw new Error(`${path} is larger than ${most / 1000} kB.`);
}

const server = await createSiteServer(String(options.folder));
const port = await listen(server, 0);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
mkdirSync(out, { recursive: true });
for (const width of /** @type {const} */ ([390, 1280])) {
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await shoot(browser, `http://127.0.0.1:${port}/`, width, colorScheme);
  }
}
await browser.close();
server.close();
