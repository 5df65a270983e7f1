// What the tests of the diary do again and again.
import { today } from '../../web/format/dates.js';
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

/** Another tab writes the day without a word to this one. @param {Page} page */
export const writeBehind = (page) =>
  page.evaluate((key) => new Promise((done) => {
    const request = indexedDB.open('nutrient-balance');
    request.onsuccess = () => {
      const transaction = request.result.transaction('days', 'readwrite');
      const store = transaction.objectStore('days');
      store.get(key).onsuccess = (/** @type {any} */ event) => {
        const record = event.target.result;
        const entries = [{ ...record.value.entries[0], name: 'From another tab' }];
        store.put({ ...record, revision: record.revision + 1, value: { ...record.value, entries } });
      };
      transaction.oncomplete = () => {
        request.result.close();
        done(undefined);
      };
    };
  }), `me ${today()}`);
