// WebKitGTK, which Playwright does not drive, over the WebDriver protocol (https://www.w3.org/TR/webdriver2/): just what the main path needs.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';

const libraries = '/usr/lib';
/** How long anything may take to come true. */
const patience = 20_000;

/** The browser that Debian puts beside the library, or undefined. */
function findMiniBrowser() {
  const folders = existsSync(libraries) ? readdirSync(libraries).filter((name) => name.endsWith('-linux-gnu')) : [];
  return folders
    .flatMap((folder) => readdirSync(`${libraries}/${folder}`).filter((name) => name.startsWith('webkit2gtk-4')).map((name) => `${libraries}/${folder}/${name}/MiniBrowser`))
    .find(existsSync);
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** @param {number} time */
const wait = (time) => new Promise((resolve) => setTimeout(resolve, time));

/** Asks again until the answer is neither nothing nor an error. @template T @param {string} what @param {() => Promise<T>} ask */
async function until(what, ask) {
  const end = Date.now() + patience;
  let last = /** @type {unknown} */ (null);
  while (Date.now() < end) {
    try {
      last = await ask();
      if (last) return /** @type {T} */ (last);
    } catch (error) {
      last = error;
    }
    await wait(100);
  }
  throw new Error(`Waited in vain for ${what}: ${String(last)}`);
}

/** Starts Xvfb on a display of its own choice. */
async function startDisplay() {
  const screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const number = await new Promise((resolve, reject) => {
    screen.stdout.once('data', (data) => resolve(String(data).trim()));
    screen.once('error', reject);
    screen.once('exit', () => reject(new Error('Xvfb ended before it had a display')));
  });
  return { screen, display: `:${number}` };
}

/** Finds through the shadow roots. Runs in the page. */
const FIND = `
  const first = (root, selector) => root.querySelector(selector) ??
    [...root.querySelectorAll('*')].reduce((found, element) => found ?? (element.shadowRoot ? first(element.shadowRoot, selector) : null), null);
  const find = (root, path) => path.split(' >>> ').reduce((inside, selector) => inside && first(inside.shadowRoot ?? inside, selector), root);
`;

/** One window of the browser. */
export class WebKit {
  /** @type {import('node:child_process').ChildProcess[]} */
  #processes = [];
  #address = '';

  async start() {
    const binary = findMiniBrowser();
    if (!binary) throw new Error('MiniBrowser of WebKitGTK is not installed.');
    const { screen, display } = await startDisplay();
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_COMPOSITING_MODE: '1', NO_AT_BRIDGE: '1' };
    this.#processes = [spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' }), screen];
    this.#address = `http://127.0.0.1:${port}`;
    await until('the driver', () => this.#call('GET', '/status'));
    const { sessionId } = await this.#call('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
    });
    this.#address += `/session/${sessionId}`;
  }

  async stop() {
    await this.#call('DELETE', '').catch(() => {});
    for (const one of this.#processes) one.kill();
  }

  /** @param {string} method @param {string} path @param {object} [body] @returns {Promise<any>} */
  async #call(method, path, body) {
    const answer = await fetch(this.#address + path, { method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' } });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
  }

  /** @param {string} url */
  open(url) {
    return this.#call('POST', '/url', { url });
  }

  /** Runs in the page, where find(document, "a >>> b") finds b within a, through every shadow root. @param {string} script @param {unknown[]} args */
  run(script, ...args) {
    return this.#call('POST', '/execute/sync', { script: FIND + script, args });
  }

  /** @param {string} selector @returns {Promise<string>} the element's path in the protocol */
  async #element(selector) {
    const found = await until(selector, () => this.run('return find(document, arguments[0]);', selector));
    return `/element/${Object.values(found)[0]}`;
  }

  /** @param {string} selector */
  async click(selector) {
    await this.run('find(document, arguments[0])?.scrollIntoView({ block: "center" });', selector);
    await this.#call('POST', `${await this.#element(selector)}/click`, {});
  }

  /** Types as a keyboard does. @param {string} selector @param {string} text */
  async type(selector, text) {
    await this.#call('POST', `${await this.#element(selector)}/value`, { text });
  }

  /** @param {string} selector @returns {Promise<string>} what the element holds, or a component's own shadow root */
  text(selector) {
    return this.run('const at = find(document, arguments[0]); return ((at?.shadowRoot ?? at)?.textContent ?? "").replace(/\\s+/g, " ").trim();', selector);
  }

  /** Waits until an element holds the text. @param {string} selector @param {RegExp} expected */
  async expectText(selector, expected) {
    await until(`${expected} in ${selector}`, async () => {
      const text = await this.text(selector);
      if (!expected.test(text)) throw new Error(`it holds “${text}”`);
      return true;
    });
  }
}

/** Keys, as the protocol writes them. */
export const ENTER = '\uE007';
export const DOWN = '\uE015';
