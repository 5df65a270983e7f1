// What the tests of the diary do again and again.
import { addFood, expect, open } from './on-the-page.js';

/** @typedef {import('@playwright/test').Page} Page */

/** The entries of the day on screen. @param {Page} page */
export const entries = (page) => page.locator('nb-day-list tr.entry');

/** The databases of the page. @param {Page} page */
export const names = (page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Asks the page to keep everything, and waits until it is. @param {Page} page */
export async function keep(page) {
  await page.locator('nb-keep').getByRole('button', { name: 'Keep my days' }).click();
  await expect(page.locator('nb-keep')).toContainText('The last change is saved.');
}

/** A day with spinach, kept on the device. @param {Page} page */
export async function keepNewDay(page) {
  await open(page);
  await addFood(page, 'spinach raw', 'Spinach, raw');
  await keep(page);
}

/** Opens the page anew. @param {Page} page */
export async function reopen(page) {
  await page.reload();
  await expect(page.locator('nb-plane').first()).toBeVisible();
}

/** @param {Page} page @param {string} date */
export async function goTo(page, date) {
  const field = page.getByLabel('Show the day');
  await field.fill(date);
  await field.dispatchEvent('change');
}

/** What lies in the database. @param {Page} page @param {string} store @returns {Promise<any[]>} */
export const savedRecords = (page, store) =>
  page.evaluate((name) => new Promise((done) => {
    const request = indexedDB.open('nutrient-balance');
    request.onsuccess = () => {
      const all = request.result.transaction(name).objectStore(name).getAll();
      all.onsuccess = () => {
        request.result.close();
        done(all.result);
      };
    };
  }), store);
