// The page without internet: kept whole on the device, renewed only when asked for, and never in the way.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { addFood, describe, options, search, typicalDay, verdict } from './on-the-page.js';
import { askedFor, cacheCount, expect, keptNames, lookForUpdate, openKept, showsVersion, test } from './own-site.js';

const updateBanner = 'A new version is ready. Your days are kept.';
const offlineBanner = 'You are offline. Everything works. The foods are stored on this device.';

/** @param {import('@playwright/test').Page} page */
const reloadButton = (page) => page.getByRole('button', { name: 'Reload' });

/** @param {import('@playwright/test').Page} page */
const kept = (page) =>
  page.evaluate(async () => {
    const all = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = await (await cache.match(request))?.arrayBuffer();
        const digest = await crypto.subtle.digest('SHA-256', text ?? new ArrayBuffer(0));
        all.push({ address: request.url, bytes: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('') });
      }
    }
    return all;
  });

test('After one visit everything works with the server stopped', async ({ page, site }) => {
  await openKept(page);
  await site.stop();
  await page.reload();
  await typicalDay(page);
  await addFood(page, 'spinach raw', 'Spinach, raw');
  await search(page, 'milk whole uht');
  await expect(options(page).filter({ hasText: 'Ciqual' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'What would help' }).or(page.getByRole('heading', { name: 'What would help' })).first()).toBeAttached();
  expect(await page.evaluate(async () => (await fetch('licence.txt')).text())).toContain('MIT');
  await page.goto('./?ref=a-link-somewhere');
  await showsVersion(page, '0.1.0');
});

test('The page is there in every language with the server stopped, and the day goes along', async ({ page, site }) => {
  await openKept(page);
  await page.reload();
  await typicalDay(page);
  await site.stop();
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(/\/ar\/$/);
  await expect(verdict(page)).toContainText('ضعف المغنيسيوم');
  await page.goto('./de/');
  await expect(verdict(page)).toHaveText('Wie steht Ihr Calcium zu Ihrem Magnesium?');
});

test('What is kept is the program and its tables, byte for byte, and nothing of the day', async ({ page, site }) => {
  await openKept(page);
  await page.reload();
  await typicalDay(page);
  const files = readFileSync(join(site.folder, 'sw.js'), 'utf8').matchAll(/name:"([^"]+)",sha256:"([^"]+)"/g);
  const wanted = [...files].map(([, name, bytes]) => ({ address: site.address + askedFor(name), bytes }));
  expect(wanted.length).toBeGreaterThan(12);
  const byAddress = (/** @type {{address: string}} */ a, /** @type {{address: string}} */ b) => (a.address < b.address ? -1 : 1);
  expect((await kept(page)).sort(byAddress)).toEqual(wanted.sort(byAddress));
});

test('A session with everything asks the host for nothing after it has loaded, and breaks no policy', async ({ page, site }) => {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => console.error(`Content Security Policy: ${violatedDirective}`));
  });
  await openKept(page);
  await expect.poll(() => site.asked.includes('sw.js')).toBe(true);
  /** @type {string[]} */
  const foreign = [];
  page.context().on('request', (request) => {
    if (!request.url().startsWith(site.address) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  const before = site.asked.length;
  await describe(page);
  await page.getByLabel('Calcium', { exact: true }).fill('1200');
  await page.getByLabel('Magnesium', { exact: true }).fill('300');
  await expect(verdict(page)).toContainText('Your calcium is 4.0');
  await page.getByRole('textbox', { name: 'Calcium', exact: true }).fill('');
  await page.getByRole('button', { name: 'A typical US day' }).click();
  await addFood(page, 'spinach raw', 'Spinach, raw');
  await page.getByRole('link', { name: 'Foods' }).click();
  await page.waitForTimeout(1500);
  expect(site.asked.slice(before)).toEqual([]);
  expect(foreign).toEqual([]);
  await expect(page.locator('#requests')).toHaveText('0');
});

test('A new version says that it is there, waits for the click, and keeps the day', async ({ page, site }) => {
  await openKept(page);
  site.bringNext();
  await page.reload();
  await expect(page.getByText(updateBanner)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByText(updateBanner)).toHaveCount(0);
  await page.reload();
  await showsVersion(page, '0.1.0');
  await typicalDay(page);
  await expect(page.getByText(updateBanner)).toBeVisible();
  const sentence = await verdict(page).textContent();
  await reloadButton(page).click();
  await showsVersion(page, '0.2.0');
  await expect(verdict(page)).toHaveText(String(sentence));
  await expect(page.getByText('Woman, 42, not pregnant or breastfeeding')).toBeVisible();
  expect(await page.evaluate(() => history.state)).toBeNull();
  await expect(page.getByText(updateBanner)).toHaveCount(0);
  await expect.poll(() => cacheCount(page)).toBe(1);
  await site.stop();
  await page.reload();
  await showsVersion(page, '0.2.0');
});

test('Two tabs: the one that did not ask goes on with its own version until it is closed', async ({ page, context, site }) => {
  await openKept(page);
  await page.reload();
  const other = await context.newPage();
  await other.goto('./');
  await typicalDay(other);
  site.bringNext();
  await page.reload();
  await reloadButton(page).click();
  await showsVersion(page, '0.2.0');
  await showsVersion(other, '0.1.0');
  await expect(other.getByText(updateBanner)).toBeVisible();
  await addFood(other, 'spinach raw', 'Spinach, raw');
  const ownFile = keptNames(site.folder).find((name) => name.startsWith('foods-sr-'));
  expect(await other.evaluate(async (name) => (await fetch(String(name))).status, ownFile)).toBe(200);
  expect(await cacheCount(page)).toBe(2);
  await reloadButton(other).click();
  await showsVersion(other, '0.2.0');
  await expect(other.getByRole('row', { name: 'Spinach, raw' }).first()).toBeVisible();
  await expect.poll(() => cacheCount(page)).toBe(1);
});

/** @type {import('./own-site.js').Break[]} */
const breaks = [
  (response) => response.writeHead(500).end(),
  (response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<h1>Welcome to this network</h1>'),
  (response) => response.destroy(),
];

test('An update that lacks any one file leaves the old version working', async ({ page, site }) => {
  test.setTimeout(120_000);
  // Not reloaded: after a reload the browser looks for an update by itself, sooner or later, and its failure would be taken for ours.
  await openKept(page);
  site.bringNext();
  const names = keptNames(site.nextFolder);
  expect(names.length).toBeGreaterThan(12);
  for (const [index, name] of names.entries()) {
    const address = askedFor(name);
    site.broken.set(address, breaks[index % breaks.length]);
    expect(await lookForUpdate(page), name).toBe('redundant');
    expect(site.asked, name).toContain(address);
    site.broken.delete(address);
    expect(await cacheCount(page), name).toBe(1);
  }
  await expect(page.getByText(updateBanner)).toHaveCount(0);
  await site.stop();
  await page.reload();
  await showsVersion(page, '0.1.0');
  await typicalDay(page);
  await site.start();
  expect(await lookForUpdate(page)).toBe('installed');
  await expect(page.getByText(updateBanner)).toBeVisible();
});

test('A first visit that cannot be kept works all the same and leaves nothing half', async ({ page, site }) => {
  site.broken.set('licence.txt', breaks[1]);
  await typicalDay(page);
  await expect.poll(() => site.asked).toContain('licence.txt');
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await cacheCount(page)).toBe(0);
  await addFood(page, 'spinach raw', 'Spinach, raw');
});

test('The way out takes the service worker and what it kept off the device', async ({ page, site }) => {
  await openKept(page);
  await page.reload();
  const off = readFileSync(join(site.folder, 'sw-off.js'));
  site.broken.set('sw.js', (response) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(off));
  await page.reload();
  await expect.poll(() => cacheCount(page), { timeout: 15_000 }).toBe(0);
  await showsVersion(page, '0.1.0');
  site.bringNext();
  await page.reload();
  await showsVersion(page, '0.2.0');
  await typicalDay(page);
  expect(await cacheCount(page)).toBe(0);
});

test('Without internet the page says that it works, and stops saying so', async ({ page, context }) => {
  await openKept(page);
  await expect(page.getByText(offlineBanner)).toHaveCount(0);
  await context.setOffline(true);
  await expect(page.getByText(offlineBanner)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await context.setOffline(false);
  await expect(page.getByText(offlineBanner)).toHaveCount(0);
});

test('A page that is not kept does not say that it is', async ({ page, context, site }) => {
  site.broken.set('licence.txt', breaks[0]);
  await typicalDay(page);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await context.setOffline(true);
  await page.waitForTimeout(300);
  await expect(page.getByText('You are offline.')).toHaveCount(0);
});

test('Only the files of the site are answered by the service worker', async ({ page, site }) => {
  await openKept(page);
  await page.reload();
  const before = site.asked.length;
  await page.evaluate(async () => {
    await fetch('robots.txt');
    await fetch('index.html?x=1');
    await fetch('index.html', { method: 'HEAD' });
    await fetch('index.html');
  });
  expect(site.asked.slice(before).filter((name) => name !== 'sw.js')).toEqual(['robots.txt', 'index.html?x=1', 'index.html']);
});
