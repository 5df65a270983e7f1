// The plugin in a real WordPress: its pages, its editor, its way in and its way out.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { chromium, expect as patient } from '@playwright/test';
import { root } from './package.js';
import { debian, startWordPress } from './wordpress-site.js';

/** WordPress answers one question after the other. */
const expect = patient.configure({ timeout: 20_000 });
const built = join(root, 'build/wordpress');
/** Elsewhere than on Debian there is no WordPress to try it in. */
const skip = existsSync(debian) ? false : 'script/setup unpacks WordPress on Debian 12 only';

/** @type {Awaited<ReturnType<typeof startWordPress>>} */
let wordpress;
/** @type {import('@playwright/test').Browser} */
let browser;
/** @type {string[]} */
let faults;

/** A page that notes what it asks of others, what goes wrong, and what PHP says in it. */
async function newPage() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 }, locale: 'en-US' });
  faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(wordpress.address) && !/^(?:data|blob):/.test(request.url())) faults.push(`asked for ${request.url()}`);
  });
  return page;
}

/** @param {import('@playwright/test').Page} page @param {number} [id] */
async function open(page, id) {
  await page.goto(`${wordpress.address}/${id ? `?page_id=${id}` : ''}`);
  assert.doesNotMatch(await page.locator('body').innerText(), /^(?:Warning|Notice|Deprecated|Fatal error):/m);
}

/** @param {import('@playwright/test').Page} page @param {string} calcium @param {string} magnesium */
async function typeAmounts(page, calcium, magnesium) {
  await page.getByLabel(calcium).fill('1000');
  await page.getByLabel(magnesium).fill('320');
  await expect(page.locator('nutrient-balance')).toContainText(/3[.,]1/);
}

test('every file says the version of the project', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const [name, line] of [['nutrient-balance.php', `Version:           ${version}`], ['readme.txt', `Stable tag: ${version}`], ['block.json', `"version": "${version}"`]]) {
    assert.ok(readFileSync(join(built, 'nutrient-balance', name), 'utf8').includes(line), name);
  }
});

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) => readdirSync(folder, { withFileTypes: true })
  .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)).map((name) => `${entry.name}/${name}`) : [entry.name])).sort();

describe('in WordPress', { skip }, () => {
  before(async () => {
    wordpress = await startWordPress(join(built, 'nutrient-balance.zip'));
    browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
  });
  after(async () => {
    await browser?.close();
    wordpress?.end();
  });

  test('WordPress unpacks the zip into what was built, and PHP reads it', () => {
    const [unpacked, plugin] = [join(wordpress.site, 'wp-content/plugins/nutrient-balance'), join(built, 'nutrient-balance')];
    const names = filesIn(plugin);
    assert.deepEqual(filesIn(unpacked), names);
    assert.deepEqual(names.filter((name) => /(?:widget|frame-height)-/.test(name)), [], 'nothing that only frames load');
    for (const name of names) assert.ok(readFileSync(join(unpacked, name)).equals(readFileSync(join(plugin, name))), name);
    for (const name of names.filter((each) => each.endsWith('.php'))) execFileSync('php', ['-l', join(plugin, name)]);
  });

  test('the shortcode on the front page answers, from the site itself', async () => {
    const page = await newPage();
    await open(page);
    const script = page.locator('script[src*="/plugins/nutrient-balance/embed/embed-"]');
    assert.equal(await script.getAttribute('type'), 'module');
    assert.match(String(await script.getAttribute('integrity')), /^sha384-/);
    await typeAmounts(page, 'Calcium a day', 'Magnesium a day');
    await page.close();
    assert.deepEqual(faults, []);
  });

  test('a page without a calculator loads nothing of it', async () => {
    const page = await newPage();
    await page.goto(`${wordpress.address}/?page_id=2`);
    assert.equal((await page.content()).includes('plugins/nutrient-balance'), false);
    await page.close();
  });

  test('words of the host stand in it as words, and switches without a value are on', async () => {
    const page = await newPage();
    await open(page, wordpress.pages.kept);
    const calculator = page.locator('nutrient-balance');
    assert.equal(await calculator.getAttribute('compact'), '');
    assert.equal(await calculator.getAttribute('no-storage'), '');
    assert.equal(await calculator.locator('[slot=title]').textContent(), 'Your own day');
    assert.equal(await calculator.locator('[slot=intro] em').textContent(), 'own');
    assert.equal(await calculator.locator('script').count(), 0);
    await page.getByRole('button', { name: 'Almonds' }).click();
    await expect(calculator).toContainText('77');
    assert.notEqual(await page.title(), 'taken');
    await page.close();
    assert.deepEqual(faults, []);
  });

  test('what a shortcode must not say is left out, and only those who can mend it are told', async () => {
    const page = await newPage();
    await open(page, wordpress.pages.hostile);
    const calculator = page.locator('nutrient-balance');
    const names = await calculator.evaluate((element) => element.getAttributeNames().sort());
    assert.deepEqual(names, ['nutrients', 'page']);
    assert.equal(await calculator.getAttribute('nutrients'), 'calcium');
    assert.match(String(await calculator.locator('[slot=title]').textContent()), /^a" onfocus="/);
    assert.equal(await page.locator('.nutrient-balance-problem').count(), 0);
    await signIn(page);
    await open(page, wordpress.pages.hostile);
    assert.match(String(await page.locator('.nutrient-balance-problem').textContent()), /does not know: colour, onfocus, https:\/\/elsewhere\.example\/p\.json.*moon.*gold/);
    await page.close();
    assert.deepEqual(faults, []);
  });

  test('an article gets the calculator that was made for it', async () => {
    const page = await newPage();
    await open(page, wordpress.pages.article);
    const calculator = page.locator('nutrient-balance');
    await expect(calculator).toContainText('Much zinc leaves you short of copper.');
    await calculator.getByLabel('Zinc a day').fill('30');
    await calculator.getByLabel('Copper a day').fill('1000');
    await expect(calculator).toContainText('Zinc to copper: 30.0');
    await page.close();
    assert.deepEqual(faults, []);
  });

  test('the block speaks the language that was chosen for it', async () => {
    const page = await newPage();
    await open(page, wordpress.pages.german);
    await typeAmounts(page, 'Calcium am Tag', 'Magnesium am Tag');
    await page.close();
    assert.deepEqual(faults, []);
  });

  test('the block is found in the editor, put in, set, published, and answers', async () => {
    const page = await newPage();
    await signIn(page);
    await page.goto(`${wordpress.address}/wp-admin/post-new.php?post_type=page`);
    await page.waitForFunction(() => Boolean(/** @type {any} */ (globalThis).wp?.data?.select('core/editor')?.getCurrentPostId()));
    await page.evaluate(() => {
      const { data } = /** @type {any} */ (globalThis).wp;
      if (data.select('core/edit-post').isFeatureActive('welcomeGuide')) data.dispatch('core/edit-post').toggleFeature('welcomeGuide');
      data.dispatch('core/editor').editPost({ title: 'From the editor' });
    });
    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    await page.getByRole('searchbox').first().fill('magnesium');
    await page.getByRole('option', { name: 'Nutrient Balance' }).click();
    await page.evaluate(() => /** @type {any} */ (globalThis).wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block'));
    await page.getByRole('combobox', { name: 'Language' }).selectOption('es');
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Tu día');
    await expect(page.locator('.wp-block-nutrient-balance-calculator')).toContainText('Español');
    const address = await page.evaluate(async () => {
      const { data } = /** @type {any} */ (globalThis).wp;
      data.dispatch('core/editor').editPost({ status: 'publish' });
      await data.dispatch('core/editor').savePost();
      return data.select('core/editor').getPermalink();
    });
    await page.goto(address);
    assert.equal(await page.locator('.wp-block-nutrient-balance-calculator nutrient-balance').count(), 1);
    assert.equal(await page.locator('nutrient-balance').getAttribute('language'), 'es');
    await expect(page.locator('nutrient-balance')).toContainText('Tu día');
    await page.close();
    // The editor itself shows pictures of WordPress's own.
    assert.deepEqual(faults.filter((fault) => !/^asked for https:\/\/(?:s\.w\.org|[\w.]*wordpress\.org)\//.test(fault)), []);
  });

  test('PHP has nothing to say about the plugin', () => {
    assert.deepEqual(wordpress.notices().split('\n').filter((line) => line.includes('plugins/nutrient-balance')), []);
  });

  test('deleted, nothing of it is left', () => {
    const { after: left, folder } = wordpress.remove();
    assert.equal(folder, false);
    assert.deepEqual(left.tables, wordpress.pages.before.tables);
    assert.deepEqual(left.options.filter((/** @type {string} */ name) => /nutrient/i.test(name)), []);
  });
});

/** @param {import('@playwright/test').Page} page */
async function signIn(page) {
  await page.goto(`${wordpress.address}/wp-login.php`);
  await page.getByLabel('Username or Email Address').fill('editor');
  await page.getByLabel('Password', { exact: true }).fill('a password of a test');
  await page.getByRole('button', { name: 'Log In' }).click();
  // Not until everything has come: the editor's pages ask other hosts for pictures, which may be far away.
  await page.waitForURL(/wp-admin/, { waitUntil: 'commit' });
}
