// The page as one file, opened from the disk: no server runs for it, and it asks for nothing.
import AxeBuilder from '@axe-core/playwright';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { entries, keep, reopen } from './diary-on-the-page.js';
import { choose, saved, section } from './exchange-on-the-page.js';
import { addFood, describe, expect, open, options, search, test as onThePage, typicalDay, verdict } from './on-the-page.js';

/** @typedef {import('@playwright/test').Page} Page */

const file = pathToFileURL(resolve(process.env.NB_TEST_SITE ?? 'build/site', 'standalone.html')).href;

/** Every test fails on a request for anything but the file itself; what the page saves is a blob of its own. */
const test = onThePage.extend({
  page: async ({ page }, use) => {
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await use(page);
    expect(asked.filter((url) => url.replace(/[?#].*/, '') !== file && !url.startsWith('blob:'))).toEqual([]);
  },
});
test.use({ baseURL: file });

test('A person and an example day give the answer, every nutrient and ideas; an idea is put into the day', async ({ page }) => {
  await typicalDay(page);
  await expect(page.locator('nb-bars')).toContainText('Potassium');
  const ideas = page.getByRole('region', { name: 'What would help' });
  await expect(ideas.getByRole('heading', { level: 3 })).toHaveCount(3);
  const before = await entries(page).allInnerTexts();
  await ideas.getByRole('button', { name: /^Put in my day/ }).first().click();
  await expect.poll(() => entries(page).allInnerTexts()).not.toEqual(before);
  await expect(page.locator('#requests')).toHaveText('0');
});

test('Foods of every table are in the file', async ({ page }) => {
  await open(page);
  for (const [text, name] of [['caribou', 'caribou, raw'], ['papad', 'Papad'], ['spinich', 'Spinach']]) {
    await expect(async () => {
      await search(page, text);
      await expect(options(page).filter({ hasText: new RegExp(name, 'i') }).first()).toBeVisible({ timeout: 500 });
    }).toPass();
  }
});

test('Days are kept in the browser when asked for, are there again, and go when they are erased', async ({ page }) => {
  await open(page);
  await addFood(page, 'spinach raw', 'Spinach, raw');
  await keep(page);
  await expect(page.locator('nb-keep')).toContainText('a copy of this file in another place starts empty');
  await reopen(page);
  await expect(entries(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await page.getByRole('button', { name: 'Erase everything now' }).click();
  await expect(page.locator('nb-keep')).toContainText('Everything is erased.');
  await page.reload();
  await expect(page.getByRole('button', { name: 'A typical US day' })).toBeVisible();
});

test('Where a browser keeps nothing for files, the page says so and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('a file', 'SecurityError');
    };
    IDBFactory.prototype.databases = () => Promise.reject(new DOMException('a file', 'SecurityError'));
  });
  await typicalDay(page);
  await page.locator('nb-keep').getByRole('button', { name: 'Keep my days' }).click();
  await expect(page.getByText('This browser does not let the page keep anything.')).toBeVisible();
  await addFood(page, 'spinach raw', 'Spinach, raw');
});

test('Everything goes out as a file and comes in on an empty page as it was', async ({ page }) => {
  await typicalDay(page);
  await addFood(page, 'spinach raw', 'Spinach, raw');
  await expect(entries(page).last()).toContainText(/30\s+24/);
  const before = await entries(page).allInnerTexts();
  const { name, text } = await saved(page, 'Save a file');
  expect(name).toMatch(/^nutrient-balance-\d{4}-\d\d-\d\d\.json$/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'A typical US day' })).toBeVisible();
  await choose(page, name, text);
  await section(page).getByRole('button', { name: /^(?:Add|Take|Bring)/ }).first().click();
  await expect.poll(() => entries(page).allInnerTexts()).toEqual(before);
});

test('The language is chosen in the file, and the day comes along', async ({ page }) => {
  await typicalDay(page);
  const count = await entries(page).count();
  for (const [name, lang, dir, words] of [['Deutsch', 'de', 'ltr', 'Ihr Calcium'], ['العربية', 'ar', 'rtl', ''], ['Français', 'fr', 'ltr', 'calcium'], ['Español', 'es', 'ltr', 'calcio']]) {
    await page.locator('#languages').getByRole('link', { name }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(verdict(page)).toContainText(words);
    await expect(entries(page)).toHaveCount(count);
  }
});

test.describe('For a reader of German', () => {
  test.use({ locale: 'de-DE' });
  test('the file speaks German by itself', async ({ page }) => {
    await page.goto('');
    await expect(page).toHaveTitle('Nährstoff-Balance');
    await expect(page.locator('nb-app')).toContainText('Ein typischer Tag');
  });
});

test('It prints, shows its licences, and offers no link that nobody else could open', async ({ page }) => {
  await typicalDay(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('nb-print')).toContainText('Day total');
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.locator('#licence')).toBeHidden();
  await page.getByRole('link', { name: 'Licence: MIT' }).click();
  await expect(page.locator('#licence')).toBeVisible();
  await expect(page.locator('#licence')).toContainText('BSD 3-Clause');
  await expect(page.getByRole('button', { name: 'Make a link' })).toHaveCount(0);
  await expect(page.locator('#how')).toContainText('Everything is in this one file.');
});

test('Its policy lets one script run, by its hash, and lets it ask for nothing', async ({ page }) => {
  await open(page);
  const policy = String(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content'));
  expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[\w+/]+=' 'wasm-unsafe-eval'; img-src data:; /);
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'? '|'self'|https?:|\*/);
});

test('It passes axe with a day in it', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'one engine is enough for the markup');
  test.slow();
  await open(page);
  await describe(page);
  await page.getByRole('button', { name: 'A typical US day' }).click();
  await expect(page.locator('nb-ideas li.idea')).toHaveCount(3);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});
