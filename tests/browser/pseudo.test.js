// The page in a language that does not exist: every text in brackets and 40 % longer. What has no brackets stands in no catalogue, and what
// is cut at 320 px would be cut in a real language too.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSiteServer, listen } from '../../script/lib/serve.js';
import { pseudo } from '../../web/build/languages.js';
import { pseudoMessage } from '../../web/build/pseudo.js';
import { expect as soon, test } from './on-the-page.js';

/** @typedef {import('@playwright/test').Page} Page */

test.describe.configure({ mode: 'serial', timeout: 120_000 });
const expect = soon.configure({ timeout: 20_000 });

/** @type {string} */
let folder;
/** @type {import('node:http').Server} */
let server;
let address = '';

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nutrient-balance-pseudo-'));
  execFileSync(process.execPath, ['web/build/build.js', '--pseudo', '--out', folder]);
  server = await createSiteServer(folder);
  address = `http://127.0.0.1:${await listen(server, 0)}/${pseudo.id}/`;
});

test.afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

/** @param {Page} page */
async function showDay(page) {
  await page.goto(address);
  await page.getByRole('button', { name: pseudoMessage('A typical US day') }).waitFor();
  await page.locator('#age').fill('42');
  await page.getByText(pseudoMessage('Female'), { exact: true }).click();
  await page.locator('#stage').selectOption('none');
  await page.getByRole('button', { name: pseudoMessage('A typical US day') }).click();
  await page.locator('nb-ideas h3').first().waitFor();
  await expect(page.locator('nb-bars tr.row').first()).toBeVisible();
}

/**
 * Every text in sight and every text for assistive technology, with what is around it, shadow roots included.
 * @param {Page} page
 * @returns {Promise<{text: string, where: string}[]>}
 */
const textsOf = (page) => page.evaluate(() => {
  /**
   * Where words are not the page's own: names and portions of foods as their tables print them, citations, notes of a reference, addresses, names of languages, and
   * marks of documents (RDA).
   */
  const foreign = 'bdi, p[lang=en], li[dir=auto], a[href^=http], .languages, nb-day-list small, nb-ideas .more, nb-food-search small, nb-foods small, .label, ' +
    '.idea-text, title[lang], .source, .facts, .limit-word, select#portion, select.portion, nb-portion option';
  /** @type {{text: string, where: string}[]} */
  const found = [];
  /** @param {Node} node @param {string} where @param {boolean} skip */
  const walk = (node, where, skip) => {
    if (node instanceof Text) {
      if (!skip) found.push({ text: node.data, where });
      return;
    }
    if (node instanceof Element) {
      if (['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(node.tagName)) return;
      const here = `${where} ${node.localName}${node.classList.length > 0 ? `.${[...node.classList].join('.')}` : ''}`;
      const own = skip || node.matches(foreign) || foreign.split(', ').some((selector) => selector.includes(' ') && here.includes(selector.split(' ')[0]) && node.matches(selector.split(' ')[1]));
      for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-valuetext']) {
        const text = node.getAttribute(name);
        if (text && !own) found.push({ text, where: `${here}@${name}` });
      }
      if (node.shadowRoot) for (const child of node.shadowRoot.childNodes) walk(child, here, own);
      for (const child of node.childNodes) walk(child, here, own);
    }
  };
  walk(document.body, '', false);
  return found;
});

/** What is left of a text when all that is in brackets is taken out. @param {string} text */
function outside(text) {
  let left = '';
  let depth = 0;
  for (const sign of text) {
    if (sign === '[') depth += 1;
    else if (sign === ']') depth -= 1;
    else if (depth === 0) left += sign;
  }
  return left;
}

/** @param {{text: string, where: string}[]} texts */
const unbracketed = (texts) => texts.filter(({ text }) => /\p{L}{2,}/u.test(outside(text)));

test('Every text of the first visit and of a day comes from a catalogue', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('button', { name: pseudoMessage('A typical US day') }).waitFor();
  expect(unbracketed(await textsOf(page))).toEqual([]);
  await showDay(page);
  for (const summary of await page.locator('summary').all()) await summary.click();
  await page.locator('nb-day-list button.open, nb-day-list th button').first().click();
  await page.getByRole('button', { name: pseudoMessage('Add a supplement') }).click();
  const texts = await textsOf(page);
  expect(texts.length).toBeGreaterThan(300);
  expect(unbracketed(texts)).toEqual([]);
});

test('Nothing is cut at 320 px when all words are longer', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await showDay(page);
  const cut = await page.evaluate(() => {
    /** @type {string[]} */
    const found = [];
    /** @param {Node} node */
    const walk = (node) => {
      if (node instanceof Text && node.data.trim() !== '') {
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
        const parent = /** @type {Element} */ (node.parentElement);
        const scrolls = parent.closest('.scroll, .visually-hidden, .skip, option, [role=listbox]');
        if (!scrolls && boxes.some(({ left, right }) => left < -1 || right > 321)) found.push(node.data.trim());
        return;
      }
      if (!(node instanceof Element) || ['SCRIPT', 'STYLE', 'DEFS'].includes(node.tagName.toUpperCase())) return;
      const style = getComputedStyle(node);
      const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
      if (clips && node.scrollWidth > node.clientWidth + 1 && !node.matches('.visually-hidden, .skip, select, input')) found.push(`${node.localName}.${node.className}`);
      for (const child of [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes]) walk(child);
    };
    walk(document.body);
    return found;
  });
  expect(cut).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
