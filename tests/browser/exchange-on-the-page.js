// Files that go out of the page and come in.
import { readFile } from 'node:fs/promises';
import { expect } from './on-the-page.js';

/** @typedef {import('@playwright/test').Page} Page */

export const section = (/** @type {Page} */ page) => page.getByRole('region', { name: 'Take your data with you' });

/** Firefox saves the file, but tells a test nothing of it: there the page is asked what it handed over. @param {Page} page */
const watchSaving = (page) => page.evaluate(() => {
  const [make, click] = [URL.createObjectURL, HTMLAnchorElement.prototype.click];
  const handed = /** @type {any} */ (globalThis);
  URL.createObjectURL = (blob) => {
    handed.nbText = /** @type {Blob} */ (blob).arrayBuffer().then((bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
    return make.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function clicked() {
    handed.nbName = this.download;
    HTMLAnchorElement.prototype.click = click;
    URL.createObjectURL = make;
    click.call(this);
  };
});

/** Saves a file, and says its name and text. @param {Page} page @param {string} button */
export async function saved(page, button) {
  const pressed = section(page).getByRole('button', { name: button });
  if (page.context().browser()?.browserType().name() === 'firefox') {
    await watchSaving(page);
    await pressed.click();
    await expect.poll(() => page.evaluate(() => /** @type {any} */ (globalThis).nbName)).toBeTruthy();
    return page.evaluate(async () => ({ name: String(/** @type {any} */ (globalThis).nbName), text: String(await /** @type {any} */ (globalThis).nbText) }));
  }
  const [download] = await Promise.all([page.waitForEvent('download'), pressed.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** @param {Page} page @param {string} name @param {string | Buffer} content */
export const choose = (page, name, content) => section(page).getByLabel('Choose a file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
