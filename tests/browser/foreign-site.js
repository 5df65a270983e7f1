// A host's page on an origin of its own: it says which page it serves under which headers, and the widget comes from the site under test.
import { createServer } from 'node:http';
import { listen } from '../../script/lib/serve.js';
import { expect, test as base } from './on-the-page.js';

/** @typedef {{ body: string, head?: string, headers?: Record<string, string>, lang?: string, script?: string | null }} HostPage */
/** @typedef {{ address: string, site: string, serve: (path: string, page: HostPage) => string, add: (path: string, type: string, content: string) => void, end: () => void }} Host */

/** The widget's own origin. */
const site = `http://127.0.0.1:${process.env.NB_TEST_PORT ?? 8130}/`;

/** What a host has to allow, and nothing else. */
export const strictPolicy = [
  "default-src 'none'",
  `script-src ${site.slice(0, -1)} 'self' 'wasm-unsafe-eval'`,
  `connect-src ${site.slice(0, -1)}`,
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** @param {HostPage} page */
const document = ({ body, head = '', lang = 'en', script = `<script type="module" crossorigin src="${site}embed/embed.js"></script>` }) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>An article</title><meta name="viewport" content="width=device-width">${head}${script ?? ''}</head>
<body><main><h1>An article</h1><h2>Numbers</h2>${body}</main></body></html>`;

/** @returns {Promise<Host>} */
async function startHost() {
  /** @type {Map<string, { headers: Record<string, string>, content: string }>} */
  const files = new Map();
  const server = createServer((request, response) => {
    const file = files.get(String(request.url).split('?')[0]);
    if (!file) return void response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, file.headers).end(file.content);
  });
  const address = `http://127.0.0.1:${await listen(server, 0)}`;
  const end = () => {
    server.close();
    server.closeAllConnections();
  };
  return {
    address,
    site,
    serve: (path, page) => {
      files.set(path, { headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': strictPolicy, ...page.headers }, content: document(page) });
      return address + path;
    },
    add: (path, type, content) => files.set(path, { headers: { 'Content-Type': type }, content }),
    end,
  };
}

/** @typedef {import('@playwright/test').PlaywrightTestArgs & import('@playwright/test').PlaywrightTestOptions & { host: Host }} Parts */
/** @typedef {import('@playwright/test').PlaywrightWorkerArgs & import('@playwright/test').PlaywrightWorkerOptions} WorkerParts */

const parts = {
  /** @param {{ browserName: string }} given @param {(host: Host) => Promise<void>} use */
  host: async ({ browserName: _browserName }, use) => {
    const host = await startHost();
    await use(host);
    host.end();
  },
};

/** @type {import('@playwright/test').TestType<Parts, WorkerParts>} */
export const test = base.extend(/** @type {any} */ (parts));

export { expect };

/** Types the two amounts. @param {Pick<import('@playwright/test').Page, 'getByLabel'>} within */
export async function typeAmounts(within, calcium = '900', magnesium = '250') {
  await within.getByLabel('Calcium a day').fill(calcium);
  await within.getByLabel('Magnesium a day').fill(magnesium);
}
