// A host of one's own for a test: it can be stopped, can be told what to break, says what it was asked for, and can bring a new version.
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSiteServer, listen } from '../../script/lib/serve.js';
import { expect, test as base } from './on-the-page.js';

/** @typedef {import('@playwright/test').Page} Page */
/** @typedef {(response: import('node:http').ServerResponse) => void} Break what happens instead of an answer */

const built = process.env.NB_TEST_SITE ?? 'build/site';
const hashed = /-[0-9a-f]{10}\.[a-z]+$/;

/** @param {string | Uint8Array} content */
const sha256 = (content) => createHash('sha256').update(content).digest('hex');

/** The names in a site's service worker, in its order. @param {string} folder */
export const keptNames = (folder) => [...readFileSync(join(folder, 'sw.js'), 'utf8').matchAll(/name:"([^"]+)"/g)].map(([, name]) => name);

/** Where the page asks for a file of the site: for the folder, not for its index.html. @param {string} name */
export const askedFor = (name) => name.replace(/(^|\/)index\.html$/, '$1');

/**
 * Turns a copy of the site into another version: every file under another name, another number in the footer, and the list of the service
 * worker to match.
 * @param {string} folder
 */
function makeNextVersion(folder) {
  const names = readdirSync(folder).filter((name) => hashed.test(name));
  const scripts = names.filter((name) => /^(?:main|site|below|chunk)-/.test(name)).map((name) => `next-${name}`);
  for (const name of names) renameSync(join(folder, name), join(folder, `next-${name}`));
  /** @param {string} name @param {(text: string) => string} change */
  const edit = (name, change) => writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')));
  const rename = (/** @type {string} */ text) => names.reduce((changed, name) => changed.replaceAll(name, `next-${name}`), text);
  const pages = keptNames(folder).filter((name) => /(?:index\.html|manifest\.webmanifest)$/.test(name));
  for (const name of [...scripts, ...pages]) edit(name, rename);
  for (const name of scripts) edit(name, (text) => text.replace('"0.1.0"', '"0.2.0"'));
  edit('sw.js', (text) =>
    rename(text).replace(/version:"[^"]+"/, 'version:"next"').replace(/name:"([^"]+)",sha256:"[^"]+"/g, (_, name) =>
      `name:"${name}",sha256:"${sha256(readFileSync(join(folder, name)))}"`));
}

async function startSite() {
  const root = mkdtempSync(join(tmpdir(), 'nutrient-balance-'));
  const [folder, nextFolder] = [join(root, 'now'), join(root, 'next')];
  cpSync(built, folder, { recursive: true });
  // The packed copies would still be of the version before; so the next one comes from a host that has none.
  cpSync(built, nextFolder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  makeNextVersion(nextFolder);
  const versions = { now: await createSiteServer(folder), next: await createSiteServer(nextFolder) };
  let current = versions.now;
  /** @type {string[]} */
  const asked = [];
  /** @type {Map<string, Break>} */
  const broken = new Map();
  const server = createServer((request, response) => {
    const name = String(request.url).slice(1);
    asked.push(name);
    const breaks = broken.get(name);
    if (breaks) breaks(response);
    else current.emit('request', request, response);
  });
  const port = Number(await listen(server, 0));
  return {
    address: `http://127.0.0.1:${port}/`,
    folder,
    nextFolder,
    /** Every path that was asked for, in order. */
    asked,
    /** What is broken, by name. */
    broken,
    bringNext: () => (current = versions.next),
    stop: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
    start: () => listen(server, port),
    end: () => {
      server.close();
      server.closeAllConnections();
      rmSync(root, { recursive: true });
    },
  };
}

/** @typedef {Awaited<ReturnType<typeof startSite>>} Site */

/** @typedef {import('@playwright/test').PlaywrightTestArgs & import('@playwright/test').PlaywrightTestOptions & {site: Site}} Parts */
/** @typedef {import('@playwright/test').PlaywrightWorkerArgs & import('@playwright/test').PlaywrightWorkerOptions} WorkerParts */

const parts = {
  serviceWorkers: 'allow',
  /** @param {{browserName: string}} given @param {(site: Site) => Promise<void>} use */
  site: async ({ browserName: _browserName }, use) => {
    const site = await startSite();
    await use(site);
    site.end();
  },
  /** Addresses are those of the test's own host. @param {{site: Site}} given @param {(address: string) => Promise<void>} use */
  baseURL: async ({ site }, use) => use(site.address),
};

/**
 * Tests with a host of their own, where service workers may work. All others block them: a page that keeps itself would only cost time there.
 * @type {import('@playwright/test').TestType<Parts, WorkerParts>}
 */
export const test = base.extend(/** @type {any} */ (parts));

export { expect };

/** Opens the page and waits until it is kept on the device. @param {Page} page */
export async function openKept(page) {
  await page.goto('./');
  const state = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active?.state);
  await expect.poll(state, { timeout: 15_000 }).toBe('activated');
}

/** @param {Page} page @param {string} number */
export const showsVersion = (page, number) => expect(page.locator('footer')).toContainText(`Nutrient Balance ${number}`);

/** The names of our caches. @param {Page} page */
export const cacheCount = (page) => page.evaluate(async () => (await caches.keys()).length);

/**
 * Looks for a new version, as the browser does by itself at every visit, and says what became of it.
 * @param {Page} page
 */
export const lookForUpdate = (page) =>
  page.evaluate(async () => {
    const registration = /** @type {ServiceWorkerRegistration} */ (await navigator.serviceWorker.getRegistration());
    const outcome = new Promise((done) => {
      registration.addEventListener('updatefound', () => {
        const { installing } = registration;
        installing?.addEventListener('statechange', () => {
          if (installing.state !== 'installing') done(installing.state);
        });
      }, { once: true });
    });
    await registration.update();
    return /** @type {Promise<string>} */ (outcome);
  });
