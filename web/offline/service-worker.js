// The service worker: it keeps one whole version of the site on the device and answers from it, so that the page opens without internet.
// A version comes whole or not at all, waits until somebody asks for it, and goes when no open page belongs to it any more.
// The caches hold the program and its food tables. Nothing that anybody types passes through here.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** @typedef {{ name: string, sha256: string }} SiteFile */
/** Put in by web/build/build.js. @type {{ version: string, files: SiteFile[] }} */
// @ts-ignore: defined at build time
const site = NB_SITE;

/** The folder of the site. Two copies of the page in two folders of one host leave each other alone. */
const scope = worker.registration.scope;
const prefix = `nutrient-balance ${scope} `;
const ours = `${prefix}${site.version}`;
const files = new Set(site.files.map(({ name }) => name));
/** Files whose name says what is in them, of this version or another. */
const hashed = /^[\w-]+-[0-9a-f]{10}\.[a-z]+$/;

/** Some hosts send whoever asks for index.html on to the folder. @param {string} name */
const addressOf = (name) => new URL(name.replace(/(^|\/)index\.html$/, '$1') || './', scope).href;

/** @param {ArrayBuffer} bytes */
async function sha256(bytes) {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A copy that may be kept: exactly the bytes that this version was built with, unpacked, with the host's headers.
 * @param {Response | undefined} response
 * @param {SiteFile} file
 */
async function checked(response, file) {
  if (!response?.ok) throw new Error(`${file.name}: ${response ? response.status : 'not kept'}`);
  const bytes = await response.arrayBuffer();
  if ((await sha256(bytes)) !== file.sha256) throw new Error(`${file.name} is not the file of this version.`);
  const headers = new Headers(response.headers);
  headers.delete('Content-Encoding');
  headers.delete('Content-Length');
  return new Response(bytes, { headers });
}

/** The caches of this site, this version's own and those of older ones. */
async function ourCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

/** @param {string} address */
async function keptAnywhere(address) {
  for (const name of await ourCaches()) {
    const found = await (await caches.open(name)).match(address);
    if (found) return found;
  }
  return undefined;
}

/**
 * Puts one file into the cache: from an older version that had the same, from what the browser still has, or from the host.
 * @param {Cache} cache
 * @param {SiteFile} file
 */
async function keep(cache, file) {
  const address = addressOf(file.name);
  if (await cache.match(address)) return;
  const fresh = () => fetch(address, { cache: 'reload' });
  const ways = hashed.test(file.name) ? [() => keptAnywhere(address), () => fetch(address, { cache: 'force-cache' }), fresh] : [fresh];
  let fault;
  for (const way of ways) {
    try {
      await cache.put(address, await checked(await way(), file));
      return;
    } catch (thrown) {
      fault = thrown;
    }
  }
  throw fault;
}

/** All files or none: when one cannot be had, the browser drops this worker and the version before it stays. */
async function install() {
  const begun = await caches.has(ours);
  const cache = await caches.open(ours);
  try {
    for (const file of site.files) await keep(cache, file);
    const { length } = await (await caches.open(ours)).keys();
    if (length !== site.files.length) throw new Error(`${length} of ${site.files.length} files were kept.`);
  } catch (thrown) {
    // What was there before may belong to a version that is still in use.
    if (!begun) await caches.delete(ours);
    throw thrown;
  }
}

/**
 * The script that a page runs, which stands for its version, or null when the page does not say within three seconds.
 * @param {Client} page
 * @returns {Promise<string | null>}
 */
function programOf(page) {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => done(String(data));
    setTimeout(() => done(null), 3000);
    page.postMessage('which version?', [port2]);
  });
}

/**
 * Deletes the versions that no open page belongs to. When a page does not say which one is its own, because it is only just starting or
 * asleep, nothing is deleted.
 */
async function tidy() {
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const programs = await Promise.all(windows.filter(({ url }) => url.startsWith(scope)).map(programOf));
  const names = await ourCaches();
  // A version that is coming or waiting has no page yet.
  if (programs.includes(null) || worker.registration.installing || worker.registration.waiting) return;
  for (const name of names.filter((other) => other !== ours)) {
    const cache = await caches.open(name);
    const needed = await Promise.all(programs.map((program) => cache.match(addressOf(String(program)))));
    if (!needed.some(Boolean)) await caches.delete(name);
  }
}

/**
 * The file that a request is for, or null: then it is none of our business, and the browser goes on as if we were not there.
 * @param {Request} request
 */
function fileOf({ method, mode, url }) {
  const { origin, pathname, search } = new URL(url);
  const place = origin + pathname;
  if (method !== 'GET' || !place.startsWith(scope)) return null;
  // Whoever follows a link with something added to it ("?ref=…") means the page; nothing else has such an addition.
  if (search && mode !== 'navigate') return null;
  const name = place.slice(scope.length).replace(/^$|\/$/, '$&index.html');
  return files.has(name) || hashed.test(name) ? name : null;
}

/** @param {Request} request @param {string} name */
async function answer(request, name) {
  const address = addressOf(name);
  const own = await (await caches.open(ours)).match(address);
  // A page of an older version that is still open may want a file of its own.
  return own ?? (hashed.test(name) ? await keptAnywhere(address) : undefined) ?? fetch(request);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(tidy()));
worker.addEventListener('fetch', (event) => {
  const name = fileOf(event.request);
  if (name) event.respondWith(answer(event.request, name));
});
worker.addEventListener('message', (event) => {
  if (event.data === 'take over') event.waitUntil(worker.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(tidy());
});
