// What the browser tests do again and again.
import { test as base, expect } from '@playwright/test';

/** @typedef {import('@playwright/test').Page} Page */

/** Firefox says this of a request that it gave up itself, when a page is loaded again while its service worker is leaving. It names no address. */
const givenUp = 'Failed to load ‘’. A ServiceWorker intercepted the request';

/** Every test fails on an uncaught error or a violation of the Content-Security-Policy, which Chromium writes to the console. */
export const test = base.extend({
  page: async ({ page }, use) => {
    /** @type {string[]} */
    const faults = [];
    page.on('pageerror', ({ message }) => !message.startsWith(givenUp) && faults.push(message));
    page.on('console', (message) => {
      if (message.text().startsWith(givenUp)) return;
      if (message.type() === 'error' || /Content Security Policy|Trusted/i.test(message.text())) faults.push(message.text());
    });
    await use(page);
    expect(faults).toEqual([]);
  },
});

export { expect };

/** Opens what the test is about: the site, or whatever file its base address names. @param {Page} page */
export async function open(page) {
  await page.goto('');
  await expect(page.getByRole('button', { name: 'A typical US day' })).toBeVisible();
}

/** @param {Page} page */
export async function describe(page, { age = '42', sex = 'Female', stage = 'No' } = {}) {
  await page.getByLabel('Age', { exact: true }).fill(age);
  await page.getByText(sex, { exact: true }).click();
  if (stage) await page.getByLabel('Pregnant or breastfeeding').selectOption({ label: stage });
}

/** @param {Page} page */
export const searchField = (page) => page.getByRole('combobox', { name: 'Search for a food' });

/** @param {Page} page */
export const options = (page) => page.getByRole('listbox', { name: 'Search for a food' }).getByRole('option');

/** @param {Page} page @param {string} text */
export async function search(page, text) {
  const field = searchField(page);
  await field.fill(text);
  await expect(options(page).first()).toBeVisible();
  return field;
}

/** Adds a food with its usual portion. @param {Page} page @param {string} text @param {RegExp | string} name */
export async function addFood(page, text, name) {
  await search(page, text);
  await options(page).filter({ hasText: name }).first().click();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByRole('row', { name }).first()).toBeVisible();
}

/** @param {Page} page */
export async function typicalDay(page) {
  await open(page);
  await describe(page);
  await page.getByRole('button', { name: 'A typical US day' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your calcium is about');
}

/** @param {Page} page */
export const verdict = (page) => page.getByRole('heading', { level: 1 });
