// A small static server for a finished site: node script/lib/serve.js [--folder build/site] [--port N]
// It listens on this machine only and sends the same strict headers that we recommend to every host of the page.
import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { extname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { cacheRule, HEADERS, headersOf, TYPES } from '../../web/build/headers.js';

const HOST = '127.0.0.1';
const FIRST_PORT = 8080;
const LAST_PORT = 8119;

/** @typedef {{file: string, size: number, tag: string, encoding: string | null}} Found */

/**
 * The file that a request path names, or null: nothing outside the folder is ever reached, by dots or by links.
 * @param {string} root
 * @param {string} path
 * @returns {Promise<string | null>}
 */
async function locate(root, path) {
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(decoded)) return null;
  const wanted = join(root, decoded.endsWith('/') ? `${decoded}index.html` : decoded);
  try {
    const real = await realpath(wanted);
    return real.startsWith(root + sep) && (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}

/**
 * The compressed copy beside the file when there is one that the browser takes.
 * @param {string} file
 * @param {string} accepted
 * @returns {Promise<Found>}
 */
async function choose(file, accepted) {
  const copies = [
    { suffix: '.br', encoding: 'br' },
    { suffix: '.gz', encoding: 'gzip' },
  ].filter(({ encoding }) => new RegExp(`\\b${encoding}\\b`).test(accepted));
  for (const { suffix, encoding } of copies) {
    const copy = await stat(file + suffix).catch(() => null);
    if (copy?.isFile()) return { file: file + suffix, size: copy.size, tag: tagOf(copy), encoding };
  }
  const plain = await stat(file);
  return { file, size: plain.size, tag: tagOf(plain), encoding: null };
}

/** @param {import('node:fs').Stats} stats */
function tagOf(stats) {
  return `W/"${stats.size.toString(16)}-${Math.trunc(stats.mtimeMs).toString(16)}"`;
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} sentence
 */
function refuse(response, status, sentence) {
  response.writeHead(status, { ...HEADERS, 'Content-Type': TYPES.txt });
  response.end(`${sentence}\n`);
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD are answered.');
  const path = (request.url ?? '/').split(/[?#]/, 1)[0];
  const file = await locate(root, path);
  if (!file) return refuse(response, 404, 'There is no such file.');

  const found = await choose(file, String(request.headers['accept-encoding'] ?? ''));
  const headers = {
    ...headersOf(relative(root, file).split(sep).join('/')),
    'Content-Type': TYPES[extname(file).slice(1).toLowerCase()] ?? 'application/octet-stream',
    'Cache-Control': cacheRule(file),
    ETag: found.tag,
    Vary: 'Accept-Encoding',
    ...(found.encoding ? { 'Content-Encoding': found.encoding } : {}),
  };
  if (request.headers['if-none-match'] === found.tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, { ...headers, 'Content-Length': found.size });
  if (request.method === 'HEAD') response.end();
  else createReadStream(found.file).on('error', () => response.destroy()).pipe(response);
}

/**
 * A server of that folder, not yet listening.
 * @param {string} folder
 */
export async function createSiteServer(folder) {
  const root = await realpath(resolve(folder));
  return createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number | null>} the port, or null when it is taken
 */
export function listen(server, port) {
  return new Promise((done, fail) => {
    /** @param {NodeJS.ErrnoException} problem */
    const refused = (problem) => (problem.code === 'EADDRINUSE' || problem.code === 'EACCES' ? done(null) : fail(problem));
    server.once('error', refused);
    server.listen(port, HOST, () => {
      server.off('error', refused);
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * @param {import('node:http').Server} server
 * @param {string | undefined} asked
 */
async function listenSomewhere(server, asked) {
  if (asked !== undefined) {
    if (!/^\d{1,5}$/.test(asked) || Number(asked) > 65535) throw new Error(`"${asked}" is no port number (0 to 65535).`);
    const port = await listen(server, Number(asked));
    if (port === null) throw new Error(`Port ${asked} is taken. Try another one, or leave --port out.`);
    return port;
  }
  for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
    if ((await listen(server, port)) !== null) return port;
  }
  throw new Error(`Ports ${FIRST_PORT} to ${LAST_PORT} are all taken. Choose one with --port.`);
}

async function main() {
  const { values } = parseArgs({ options: { folder: { type: 'string', default: 'build/site' }, port: { type: 'string' } } });
  const folder = values.folder ?? 'build/site';
  const server = await createSiteServer(folder).catch(() => {
    throw new Error(`There is no folder ${folder} to serve. Build it first: script/build`);
  });
  const port = await listenSomewhere(server, values.port);
  console.log(`Nutrient Balance is served at http://${HOST}:${port}/   (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main().catch((problem) => {
    console.error(problem.message);
    process.exit(1);
  });
}
